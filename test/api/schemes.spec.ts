import { schemeTemplates } from '@yaodian/assessment';
import { writingDataSource } from '@yaodian/api';
import type { AssessmentScheme, EditScheme, SchemeBody, SchemeIndicator } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';

/** What a template of the library holds, beside what the scheme's own columns keep. */
function bodyOf(year: number): SchemeBody {
  const { year: _year, title: _title, weightBasisPoints: _weight, ...body } = schemeTemplates[0]!.scheme(year);
  return JSON.parse(JSON.stringify(body)) as SchemeBody;
}

describe.each(databases())('schemes on $name', (engine) => {
  const app = useApplication(engine);
  let planId: number;
  let units: number[];

  const create = async (copiedFrom?: number) =>
    ok(await app.client.POST('/api/schemes', { body: { planId, title: '2026年考核方案', copiedFrom } }));
  const contentOf = ({ version, title, weight, body, selection }: AssessmentScheme): EditScheme => ({
    ...{ version, title, weight, body, selection },
  });
  const edit = (id: number, body: EditScheme) => app.client.PUT('/api/schemes/{id}', { params: path(id), body });
  const adopt = ({ id, version }: AssessmentScheme) =>
    app.client.POST('/api/schemes/{id}/adoption', { params: path(id), body: { version } });

  /** A draft in which nothing is wrong: all units in the first comparison group. */
  const possible = async (): Promise<AssessmentScheme> => {
    const draft = await create();
    const body = bodyOf(2026);
    const groups = body.groups.map(({ name }, index) => ({
      ...{ title: name, unitGroupId: null, unitIds: index === 0 ? units : [] },
    }));
    const selection = { ...draft.selection, unitIds: units, groups };
    return ok(await edit(draft.id, { ...contentOf(draft), body, selection }));
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    units = ['县财政局', '县司法局'].map((name) => items.find((unit) => unit.name === name)!.id);
    planId = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '2026年要点' } })).id;
  });

  it('are kept with what is wrong with them, and adopted once nothing is', async () => {
    const draft = await create();
    expect(draft).toMatchObject({ state: 'draft', number: null, weight: 400, year: 2026, units: [] });
    expect(draft.problems.map(({ code }) => code)).toContain('no-units');
    const refused = await adopt(draft);
    expect(refused.error).toMatchObject({ code: 'scheme-problems', current: { problems: draft.problems } });

    const good = await possible();
    expect(good.problems).toEqual([]);
    const [tree, ...trees] = good.body.trees;
    const [first, ...others] = tree!.indicators;
    const heavier = { ...tree!, indicators: [{ ...first!, share: '1' }, ...others] };
    const wrong = ok(await edit(good.id, { ...contentOf(good), body: { ...good.body, trees: [heavier, ...trees] } }));
    expect(wrong.problems[0]).toMatchObject({ code: 'shares-not-whole' });
    expect((await adopt(wrong)).error?.code).toBe('scheme-problems');
    const mended = ok(await edit(good.id, { ...contentOf(wrong), body: good.body }));
    const adopted = ok(await adopt(mended));
    expect(adopted).toMatchObject({ state: 'adopted', number: 1, problems: [] });
    expect(adopted.units.map(({ name, groups }) => [name, groups])).toEqual([
      ['县财政局', [good.body.groups[0]!.key]],
      ['县司法局', [good.body.groups[0]!.key]],
    ]);
  });

  it('begin from a template, with its comparison groups and nothing wrong but the units', async () => {
    const templates = ok(await app.client.GET('/api/schemes/templates', {}));
    expect(templates.map(({ key, name, weight }) => [key, name, weight])).toEqual(
      schemeTemplates.map(({ key, name }) => [key, name, 400]),
    );
    for (const { key, scheme } of schemeTemplates) {
      const body = { planId, title: '从模板起草', template: key as 'points' | 'weights' };
      const draft = ok(await app.client.POST('/api/schemes', { body }));
      const { groups, trees, weightBasisPoints } = scheme(2026);
      expect(draft).toMatchObject({ weight: weightBasisPoints, body: { groups, trees } });
      expect(draft.selection.groups.map(({ title }) => title)).toEqual(groups.map(({ name }) => name));
      expect(draft.problems.map(({ code }) => code)).toEqual(['no-units']);
      const both = await app.client.POST('/api/schemes', { body: { ...body, copiedFrom: draft.id } });
      expect(both.error?.code).toBe('validation');
    }
  });

  it('name the unit that is in no group, or in two', async () => {
    const { id, ...good } = await possible();
    const twice = good.selection.groups.map((group) => ({ ...group, unitIds: [units[1]!] }));
    const two = { ...good.body.groups[0]!, key: 'other', name: '其他单位' };
    const body = { ...good.body, groups: [...good.body.groups, two] };
    const selection = { ...good.selection, groups: [...twice, { ...twice[0]!, title: '其他单位' }] };
    const { problems } = ok(await edit(id, { ...contentOf({ id, ...good }), body, selection }));
    expect(problems.map(({ code, line }) => [code, line?.name])).toEqual(
      expect.arrayContaining([
        ['unit-in-no-group', '县财政局'],
        ['unit-in-two-groups', '县司法局'],
      ]),
    );
  });

  it('do not change once adopted; a copy replaces them', async () => {
    const adopted = ok(await adopt(await possible()));
    expect((await edit(adopted.id, contentOf(adopted))).error?.code).toBe('scheme-not-draft');
    const query = { version: adopted.version };
    const deleting = await app.client.DELETE('/api/schemes/{id}', { params: { ...path(adopted.id), query } });
    expect(deleting.error?.code).toBe('scheme-not-draft');
    const copy = await create(adopted.id);
    expect(copy).toMatchObject({ body: adopted.body, copiedFrom: adopted.id, state: 'draft' });
    // two at once: one adopts
    const both = await Promise.all([adopt(copy), adopt(copy)]);
    expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
    const now = ok(await app.client.GET('/api/schemes/{id}', { params: path(adopted.id) }));
    expect(now.state).toBe('replaced');
    const after = ok(await app.client.GET('/api/schemes', { params: { query: { planId } } }));
    expect(after.filter(({ state }) => state === 'adopted').map(({ id }) => id)).toEqual([copy.id]);
  });

  it('weigh at least 4 % in the whole assessment, in the API and in the database', async () => {
    const draft = await create();
    const refused = await edit(draft.id, { ...contentOf(draft), weight: 399 });
    expect(refused.error).toMatchObject({ code: 'weight-out-of-bounds', facts: { weight: '3.99', least: '4.00' } });
    expect((await edit(draft.id, { ...contentOf(draft), weight: 10_001 })).error?.code).toBe('weight-out-of-bounds');
    const dataSource = await writingDataSource(app.database).initialize();
    const weigh = (weight: number) =>
      dataSource.query('UPDATE assessment_scheme SET weight = ? WHERE id = ?', [weight, draft.id]);
    await expect(weigh(399)).rejects.toThrow(/ck_assessment_scheme_weight/);
    await expect(weigh(10_001)).rejects.toThrow(/ck_assessment_scheme_weight/);
    await weigh(1000);
    await weigh(400);
    await dataSource.destroy();
  });

  it('hold trees of six levels with events counted from a measure', async () => {
    const good = await possible();
    const [tree] = good.body.trees;
    const [first, ...others] = tree!.indicators;
    const source = { from: 'measure', measure: 'visits', count: { by: 'shortfall', required: '10' } };
    const counted = {
      key: 'few',
      name: '少报',
      per: '条',
      source,
      amount: { kind: 'fixed', points: '0.5' },
      withStatement: null,
    };
    const node = (key: string) => ({ key, name: key, standard: '', share: '100', appliesTo: null });
    let inner: object = { ...node('level-6'), rule: { kind: 'deduct', version: 1, counted: [counted] } };
    for (let level = 5; level > 0; level--)
      inner = { ...node(`level-${level}`), division: { by: 'weight' }, children: [inner] };
    const { key, share } = first!;
    const indicators = [{ ...inner, key, share } as SchemeIndicator, ...others];
    const measures = [...good.body.measures, { key: 'visits', name: '报送', unit: '条', hasDenominator: false }];
    const body = { ...good.body, measures, trees: [{ ...tree!, indicators }] };
    const kept = ok(await edit(good.id, { ...contentOf(good), body }));
    expect(kept.body.trees[0]!.indicators).toEqual(indicators);
    expect(kept.problems).toEqual([]);
  });

  it('refuse an indicator that has a rule and others below it, an unknown rule, and one that nobody can read', async () => {
    const good = await possible();
    const [tree] = good.body.trees;
    const withFirst = (change: object) => {
      const [first, ...others] = tree!.indicators;
      return { ...good.body, trees: [{ ...tree!, indicators: [{ ...first!, ...change }, ...others] }] };
    };
    const both = { rule: { kind: 'quantity', version: 1 }, division: { by: 'points' }, children: [] };
    const send = async (change: object) => (await edit(good.id, { ...contentOf(good), body: withFirst(change) })).error;
    expect((await send(both))?.code).toBe('validation');
    const unknown = { rule: { kind: 'guess', version: 1 }, division: undefined, children: undefined };
    expect(await send(unknown)).toMatchObject({ code: 'validation' });
    // as text: it is deeper than what can be written
    const levels = 20_000;
    const one =
      '{"key":"x","name":"","standard":"","share":"1","appliesTo":null,"division":{"by":"points"},"children":[';
    const sent = JSON.stringify({ ...contentOf(good), body: withFirst({ rule: undefined, children: ['DEEP'] }) });
    const deep = await fetch(`${app.url}/api/schemes/${good.id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: app.cookie },
      body: sent.replace('"DEEP"', one.repeat(levels) + ']}'.repeat(levels)),
    });
    expect(deep.status).toBe(400);
    expect(ok(await app.client.GET('/api/schemes/{id}', { params: path(good.id) })).body).toEqual(good.body);
  });
});
