import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { EditInspection, Inspection } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { plannedInspection, startInspection, type Wanted } from './started.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const units = ['县财政局', '县司法局', '县人社局', '县民政局'];

describe.each(databases())('inspections on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let planId: number;
  let office: SignedInPerson;
  let finance: SignedInPerson;
  let justice: SignedInPerson;
  /** 督查员 of 县民政局 and of 县人社局. */
  let li: SignedInPerson;
  let wang: SignedInPerson;
  let unitOf: (name: string) => number;
  let officeUnit: string;
  let evidence: number[];

  const signIn = async () => {
    [office, finance, justice, li, wang] = (await Promise.all(
      ['office', 'caizheng', 'sifa', 'li', 'wang'].map((account) => asPerson(app.url, account)),
    )) as [SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson];
  };
  const running = () => ({ ...app, client: office.client, cookie: office.cookie });

  /** 县财政局 reports with three published pages; the office accepts that. */
  const report = async () => {
    const { reports } = ok(await finance.client.GET('/api/reports', {}));
    const { id, version } = reports.find(({ title }) => title === '公开预决算')!;
    for (const page of ['预算', '决算', '专项资金']) {
      const body = {
        ...{ unitId: unitOf('县财政局'), title: `${page}公开`, formedOn: '2026-03-02', channel: 'website' as const },
        ...{ publishedOn: '2026-03-05', url: `https://www.example.gov.cn/${encodeURIComponent(page)}` },
      };
      evidence.push(ok(await finance.client.POST('/api/evidence', { body })).id);
    }
    const draft = ok(
      await finance.client.PUT('/api/reports/{id}/draft', {
        params: path(id),
        body: {
          ...{ version, done: '已公开三批。', nextSteps: '公开第四批。', problems: '', percent: 30 },
          ...{ targetValues: [], periodsMet: [], correctionReason: null, evidence },
        },
      }),
    );
    const seen = (one: { id: number; version: number }) => ({ reports: [{ id: one.id, version: one.version }] });
    const [left] = ok(await finance.client.POST('/api/reports/submit', { body: seen(draft) }));
    ok(await office.client.POST('/api/reports/accept', { body: seen(left!) }));
  };

  beforeAll(async () => {
    await registerNames(app, units);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
    await staff.hire('sifa', 'reporter', unitOf('县司法局'));
    await staff.hire('li', 'inspector', unitOf('县民政局'));
    await staff.hire('wang', 'inspector', unitOf('县人社局'));
    const { id, version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitOf('县财政局')) }));
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    const { memberships } = ok(await app.client.GET('/api/session', {}));
    officeUnit = memberships.find(({ role }) => role === 'office')!.unitName!;
    planId = (
      await issuePlan(app, [
        { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-12-25' },
        { title: '公开惠民资金', units: ['县司法局', '县民政局'] },
        { title: '公开招聘信息', units: ['县人社局'], date: '2026-12-25' },
      ])
    ).id;
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    clock.at = new Date('2026-04-01T02:00:00Z');
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    await signIn();
    evidence = [];
    await report();
  });

  /** An answer's data, else the code and the facts of what was refused. */
  const outcome = <T>({ data, error }: { data?: T; error?: { code: string; facts?: Record<string, string> } }) =>
    data ?? [error!.code, error!.facts];
  const plan = (part: Partial<Wanted> = {}) =>
    plannedInspection(running(), { planId, units: units.slice(0, 3), team: [li.id, wang.id], ...part });
  const edit = async ({ id, version }: Inspection, changes: Omit<EditInspection, 'version'>) =>
    office.client.PATCH('/api/inspections/{id}', { params: path(id), body: { version, ...changes } });
  const prepared = async ({ id }: Inspection) =>
    ok(await office.client.GET('/api/inspections/{id}/preparation', { params: path(id) }));
  const read = async ({ client }: SignedInPerson, id: number) =>
    client.GET('/api/inspections/{id}', { params: path(id) });

  it('is planned in a draft that two people do not overwrite, with figures that are refused whole or kept whole', async () => {
    const draft = await plan();
    expect(draft).toMatchObject({
      ...{ state: 'draft', quarter: 1, year: 2026, weights: { quantity: 30, content: 40, timeliness: 30 } },
      ...{ feedbackDays: 5, rectificationDays: 15, settingChanges: [], offers: ['edit', 'delete', 'start'] },
    });
    const unsound = { weights: { quantity: 30, content: 40, timeliness: 29 } };
    expect(outcome(await edit(draft, { title: '一季度督查', ...unsound }))).toEqual([
      'inspection-figures',
      { fault: 'weights-not-100', sum: '99' },
    ]);
    const changed = ok(await edit(draft, { weights: { quantity: 20, content: 50, timeliness: 30 } }));
    expect([changed.title, changed.settingChanges.map(({ name, before, after }) => [name, before, after])]).toEqual([
      '第一季度政务公开督查',
      [
        ['weights.content', '40', '50'],
        ['weights.quantity', '30', '20'],
      ],
    ]);
    expect(outcome(await edit(draft, { title: '又一个' }))).toEqual(['version-conflict', undefined]);
    expect(outcome(await edit(changed, { fieldFrom: '2026-04-10', fieldTo: '2026-04-09' }))).toEqual([
      'inspection-dates',
      { from: '2026-04-10', to: '2026-04-09' },
    ]);
    expect(outcome(await edit(changed, { team: [{ personId: 999_999, leads: false }] }))).toEqual([
      'inspector-unfit',
      { person: '999999' },
    ]);
    // nobody but the office sees a draft
    expect((await read(li, draft.id)).response.status).toBe(404);
    ok(
      await office.client
        .DELETE('/api/inspections/{id}', { params: { ...path(draft.id), query: { version: changed.version } } })
        .then(({ error }) => ({ data: error === undefined ? true : undefined, error })),
    );
    expect((await read(office, draft.id)).response.status).toBe(404);
  });

  it('says before the start what it costs and what is in the way, and is refused for the same reason', async () => {
    const draft = await plan({ units: [...units, officeUnit], team: [] });
    const two = [unitOf('县财政局'), unitOf('县司法局')];
    const crossed = ok(
      await edit(draft, {
        selection: {
          ...draft.selection,
          groups: [
            { title: '甲组', unitGroupId: null, unitIds: two },
            { title: '乙组', unitGroupId: null, unitIds: [unitOf('县财政局')] },
          ],
        },
        unitsWanted: 9,
      }),
    );
    const { seen, units: listed, hindrances, ...burden } = await prepared(crossed);
    expect(hindrances.map(({ code }) => code)).toEqual([
      'inspection-group-none',
      'inspection-group-twice',
      'inspection-units-few',
      'inspection-no-team',
      'inspection-reviewer-missing',
    ]);
    expect(hindrances[0]!.facts.units).toMatch(/县人社局、县民政局/);
    expect(hindrances[1]!.facts).toEqual({ unit: '县财政局', groups: '甲组、乙组' });
    const own = listed.filter(({ isOwn }) => isOwn).map(({ name }) => name);
    expect(own).toEqual([officeUnit]);
    // one item for each of three pieces of evidence, two for the unit
    expect(listed.find(({ name }) => name === '县财政局')).toMatchObject({ evidence: 3, assignments: 1, fields: 5 });
    // no evidence: its two assignments
    expect(listed.find(({ name }) => name === '县司法局')).toMatchObject({ evidence: 0, assignments: 2, fields: 4 });
    expect(burden).toEqual({ inspected: 5, items: 3, fields: 17, minutes: 17, minutesPerField: 1 });
    const start = { params: path(draft.id), body: { version: crossed.version, seen } };
    expect(outcome(await office.client.POST('/api/inspections/{id}/start', start))).toEqual([
      'inspection-group-none',
      hindrances[0]!.facts,
    ]);
    const none = ok(await edit(crossed, { selection: { ...crossed.selection, unitIds: [] } }));
    expect((await prepared(none)).hindrances[0]!.code).toBe('inspection-no-units');
  });

  it('never lets anybody inspect their own unit, and says whom and which', async () => {
    const draft = await plan({ units, team: [li.id], inspectorsPerUnit: 1 });
    const { seen, hindrances } = await prepared(draft);
    expect(hindrances).toEqual([
      { code: 'inspector-own-unit', facts: { person: 'li', unit: '县民政局', there: '0', wanted: '1' } },
    ]);
    const body = { version: draft.version, seen };
    const refused = await office.client.POST('/api/inspections/{id}/start', { params: path(draft.id), body });
    expect(outcome(refused)).toEqual(['inspector-own-unit', hindrances[0]!.facts]);
  });

  it('freezes units, items and groups at the start and draws inspectors that are not of the unit', async () => {
    const draft = await plan({ units });
    const started = await startInspection(running(), draft);
    expect(started).toMatchObject({ state: 'field', units: 4, checked: 0, offers: ['draw', 'ask-feedback'] });
    expect(started.items.map(({ text }) => text)).toEqual(['内容要素齐全', '公开目录按时更新', '新媒体按期更新']);
    const inspected = Object.fromEntries(started.inspectionUnits.map((unit) => [unit.unitName, unit]));
    expect(inspected['县民政局']!.inspectors).toMatchObject([{ name: 'wang', drawn: true, reason: null }]);
    expect(inspected['县人社局']!.inspectors).toMatchObject([{ name: 'li' }]);
    expect(started.inspectionUnits.map(({ samples, ranked }) => [samples, ranked])).toEqual([
      [1, true],
      [2, true],
      [1, true],
      [1, true],
    ]);
    // who is on the team sees it, without what is of their own unit
    const seen = ok(await read(li, started.id));
    expect(seen.inspectionUnits.map(({ unitName }) => unitName)).toEqual(['县财政局', '县司法局', '县人社局']);
    expect((await read(finance, started.id)).response.status).toBe(404);
    expect(outcome(await edit(started, { title: '改名' }))).toEqual([
      'inspection-state',
      { title: started.title, state: 'field' },
    ]);
    const { error } = await office.client.POST('/api/inspections/{id}/feedback', {
      params: path(started.id),
      body: { version: started.version, unchecked: [inspected['县财政局']!.id] },
    });
    expect([error!.code, error!.facts]).toEqual(['inspection-unchecked', { count: '4', units: units.join('、') }]);
    const asked = ok(
      await office.client.POST('/api/inspections/{id}/feedback', {
        params: path(started.id),
        body: { version: started.version, unchecked: started.inspectionUnits.map(({ id }) => id) },
      }),
    );
    // five working days, of which the Qingming holiday takes one
    expect([asked.state, asked.feedbackDue]).toEqual(['feedback', '2026-04-09']);
    // a unit sees itself alone
    const own = ok(await read(justice, started.id));
    expect(own.inspectionUnits.map(({ unitName }) => unitName)).toEqual(['县司法局']);
    expect([own.units, own.offers]).toEqual([1, []]);
  });
});
