import * as XLSX from '@e965/xlsx';
import { noFacts } from '@yaodian/assessment';
import type { AssessmentScheme, Rehearsal, RehearsalProgress, Rehearse, SchemeBody } from '@yaodian/api-client';
import { rehearseScheme } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';

type Rule = NonNullable<SchemeBody['trees'][number]['indicators'][number]['rule']>;

describe.each(databases())('rehearsal of schemes on $name', (engine) => {
  const app = useApplication(engine);
  const names = ['县财政局', '县司法局', '县民政局'];
  let planId: number;
  let lastPlanId: number;
  let units: number[];
  let personId: number;
  let adopted: AssessmentScheme;

  const leaf = (key: string, name: string, share: string, rule: unknown) => ({
    ...{ key, name, standard: '', share, appliesTo: null, rule: rule as Rule },
  });
  const ratio = (measure: string) => ({ kind: 'ratio', version: 1, measure, target: '1' });

  /** A draft of two ratios, and of a line that the office enters where `manual` is given. */
  const draft = async (shares: [string, string], manual?: string, own = units): Promise<AssessmentScheme> => {
    const made = ok(
      await app.client.POST('/api/schemes', { body: { planId, title: '2026年考核方案', template: 'points' } }),
    );
    const body: SchemeBody = {
      ...made.body,
      measures: ['answered', 'published'].map((key) => ({ key, name: key, unit: '件', hasDenominator: true })),
      trees: [
        {
          ...made.body.trees[0]!,
          indicators: [
            leaf('answering', '留言回应', shares[0], ratio('answered')),
            leaf('publishing', '主动公开', shares[1], ratio('published')),
            ...(manual === undefined
              ? []
              : [leaf('judged', '工作评议', manual, { kind: 'manual', version: 1, choices: null })]),
          ],
        },
      ],
      ...{ bonuses: [], deductions: [], vetoes: [] },
    };
    const { version, title, weight } = made;
    const selection = { ...made.selection, unitIds: own, groups: [{ ...made.selection.groups[0]!, unitIds: own }] };
    const params = path(made.id);
    return ok(await app.client.PUT('/api/schemes/{id}', { params, body: { version, title, weight, body, selection } }));
  };
  const rehearse = (id: number, body: Rehearse = { facts: 'this-year', against: null }) =>
    app.client.POST('/api/schemes/{id}/rehearsal', { params: path(id), body });
  const told = ({ moves }: Rehearsal) =>
    moves.map(({ unitName, total, rank, up }) => [unitName, total.before, total.after, rank.before, rank.after, up]);

  /** Of a hundred cases each. */
  const measure = (ofPlan: number, unit: number, key: string, numerator: number) =>
    app.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO assessment_measure (plan_id, unit_id, measure, period, numerator, denominator, source, entered_by, entered_at, version)
         VALUES (?, ?, ?, '2026', ?, '100', '月报', ?, '2026-06-01 00:00:00.000', 1)`,
        [ofPlan, units[unit], key, String(numerator), personId],
      ),
    );

  beforeAll(async () => {
    await registerNames(app, names);
    const { items } = ok(await app.client.GET('/api/units', {}));
    units = names.map((name) => items.find((unit) => unit.name === name)!.id);
    planId = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '2026年要点' } })).id;
    lastPlanId = ok(await app.client.POST('/api/plans', { body: { year: 2025, title: '2025年要点' } })).id;
    [{ id: personId }] = await app.unitOfWork.run((tx) =>
      tx.query<[{ id: number }]>('SELECT MIN(id) AS id FROM person'),
    );
    const figures = [
      [90, 50],
      [60, 100],
      [70, 70],
    ];
    for (const [at, [answered, published]] of figures.entries()) {
      await measure(planId, at, 'answered', answered!);
      await measure(planId, at, 'published', published!);
    }
    const before = await rehearse((await draft(['50', '50'])).id);
    expect(before.error).toMatchObject({ code: 'rehearsal-no-scheme', facts: { title: '2026年考核方案' } });
    const first = await draft(['70', '30']);
    const params = path(first.id);
    adopted = ok(await app.client.POST('/api/schemes/{id}/adoption', { params, body: { version: first.version } }));
  });

  it('say who moves how far, as one reckons by hand, and write nothing', async () => {
    const counted = () =>
      app.unitOfWork.run((tx) =>
        tx.query(
          `SELECT (SELECT COUNT(*) FROM audit_entry) AS acts, (SELECT COUNT(*) FROM assessment_running) AS running,
             (SELECT COUNT(*) FROM assessment_unit) AS units`,
        ),
      );
    const { id } = await draft(['30', '70']);
    const before: unknown = await counted();
    const rehearsal = ok(await rehearse(id));
    // 90×0.7+50×0.3 → 90×0.3+50×0.7; 60×0.7+100×0.3 → 60×0.3+100×0.7; 70 stays
    expect(told(rehearsal)).toEqual([
      ['县司法局', '72.00', '88.00', 2, 1, 1],
      ['县民政局', '70.00', '70.00', 3, 2, 1],
      ['县财政局', '78.00', '62.00', 1, 3, -2],
    ]);
    expect(rehearsal.moves[0]).toMatchObject({
      total: { change: '16.00' },
      contribution: { before: '2.88', after: '3.52' },
      grade: { before: '合格', after: '良好' },
      scoredPoints: { before: '100.00', after: '100.00' },
    });
    expect(rehearsal).toMatchObject({
      scheme: { id, problems: [], state: 'draft', isScorable: true },
      against: { id: adopted.id, number: 1 },
      facts: { planId, year: 2026, snapshot: null },
      ...{ isPartial: false, unscored: [], loneLines: [], loneUnits: [], withoutFacts: [] },
    });
    const body: Rehearse = { facts: 'this-year', against: null };
    const unit = ok(
      await app.client.POST('/api/schemes/{id}/rehearsal/units/{unitId}', {
        params: { path: { id, unitId: units[1]! } },
        body,
      }),
    );
    expect(unit.lines.map(({ key, before: was, after, change }) => [key, was?.score, after?.score, change])).toEqual([
      ['answering', '42.00', '18.00', '-24.00'],
      ['publishing', '30.00', '70.00', '40.00'],
    ]);
    // the other way round everything turns
    const back = ok(await rehearse(adopted.id, { facts: 'this-year', against: id }));
    expect(back.moves.map(({ unitName, up }) => [unitName, up])).toEqual([
      ['县财政局', 2],
      ['县司法局', -1],
      ['县民政局', -1],
    ]);
    expect(await counted()).toEqual(before);
  });

  it('take both out of what is scored, where something is not, and name it, and what only one of them has', async () => {
    const { id } = await draft(['30', '50'], '20', units.slice(0, 2));
    const rehearsal = ok(await rehearse(id));
    expect(rehearsal.unscored).toEqual([
      { side: 'after', number: '3', name: '工作评议', why: 'not-entered', units: 2 },
    ]);
    // of 80 points: 90×0.3+50×0.5 = 52, 60×0.3+100×0.5 = 68
    expect(told(rehearsal)).toEqual([
      ['县司法局', '72.00', '85.00', 2, 1, 1],
      ['县财政局', '78.00', '65.00', 1, 2, -1],
    ]);
    expect(rehearsal.moves[0]).toMatchObject({
      scoredPoints: { before: '100.00', after: '80.00' },
      contribution: { before: '2.88', after: '3.40' },
      grade: { before: null, after: null },
    });
    expect([rehearsal.isPartial, rehearsal.loneLines, rehearsal.loneUnits]).toEqual([
      true,
      [{ side: 'after', number: '3', name: '工作评议' }],
      [{ side: 'before', name: '县民政局' }],
    ]);
  });

  it('name what is wrong with a draft instead of computing with it', async () => {
    const { id } = await draft(['30', '60']);
    const rehearsal = ok(await rehearse(id));
    expect(rehearsal.moves).toEqual([]);
    expect(rehearsal.scheme).toMatchObject({ isScorable: false, problems: [{ code: 'shares-not-whole' }] });
    expect((await rehearse(id, { facts: 'this-year', against: 999_999 })).error?.code).toBe('not-found');
  });

  it("are on last year's facts: as they are, or as they were frozen with its result", async () => {
    const { id } = await draft(['30', '70']);
    const last: Rehearse = { facts: 'last-year', against: null };
    expect((await rehearse(id, last)).error).toMatchObject({ code: 'rehearsal-no-last-year', facts: { year: '2025' } });
    await app.unitOfWork.run((tx) => tx.query(`UPDATE plan SET state = 'issued' WHERE id = ?`, [lastPlanId]));
    await measure(lastPlanId, 0, 'answered', 40);
    await measure(lastPlanId, 0, 'published', 80);
    const now = ok(await rehearse(id, last));
    expect(now.facts).toMatchObject({ planId: lastPlanId, year: 2025, snapshot: null });
    // 40×0.7+80×0.3 → 40×0.3+80×0.7; of the others nothing is known
    expect(told(now)[0]).toEqual(['县财政局', '52.00', '68.00', 1, 1, 0]);
    expect(now.moves.slice(1).map(({ total }) => total.after)).toEqual([null, null]);
    expect(now.unscored).toContainEqual({
      ...{ side: 'after', number: '1', name: '留言回应', why: 'measure-missing', units: 2 },
    });

    await app.unitOfWork.run(async (tx) => {
      const period = { first: '2025-01-01', last: '2026-01-10', isResult: true };
      const frozen = {
        ...noFacts(units[1]!, 'elsewhere', period, '1'),
        measures: ['answered', 'published'].map((key, at) => ({
          ...{ id: `measure:${at}`, measure: key, period: '2025', numerator: String(50 + at * 50), denominator: '100' },
          source: '',
        })),
      };
      await tx.query(
        `INSERT INTO assessment_snapshot (plan_id, scheme_id, number, kind, scheme, first_day, last_day, calendar_version, hash, taken_by, taken_at)
         VALUES (?, ?, 1, 'final', '{}', '2025-01-01', '2026-01-10', '1', '', ?, '2026-01-10 00:00:00.000')`,
        [lastPlanId, adopted.id, personId],
      );
      await tx.query(
        `INSERT INTO assessment_snapshot_unit (snapshot_id, unit_id, unit_name, position, group_key, ranked, facts, ledger, ledger_hash, is_vetoed, contribution_of)
         SELECT id, ?, '县司法局', 1, 'elsewhere', 1, ?, '{}', '', 0, '4.00' FROM assessment_snapshot WHERE plan_id = ?`,
        [units[1], JSON.stringify(frozen), lastPlanId],
      );
    });
    const then = ok(await rehearse(id, last));
    expect(then.facts).toMatchObject({ year: 2025, snapshot: 1, until: '2026-01-10' });
    // 50×0.7+100×0.3 → 50×0.3+100×0.7
    expect(told(then)).toEqual([['县司法局', '65.00', '85.00', 1, 1, 0]]);
    expect(then.withoutFacts).toEqual(['县财政局', '县民政局']);
  });

  it('tell how many units are computed, and go out as a workbook', async () => {
    const { id } = await draft(['30', '70']);
    const steps: RehearsalProgress[] = [];
    const { data } = await rehearseScheme(
      app.client,
      id,
      { facts: 'this-year', against: null },
      {
        onProgress: (step) => steps.push(step),
      },
    );
    expect(data?.moves).toHaveLength(3);
    expect([steps[0], steps[steps.length - 1]]).toEqual([
      { done: 0, total: 3 },
      { done: 3, total: 3 },
    ]);
    const file = await app.fetch(`/api/schemes/${id}/rehearsal.xlsx?facts=this-year`);
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('2026年考核方案推演.xlsx'));
    const book = XLSX.read(await file.arrayBuffer());
    const rows = book.SheetNames.map((name) => XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 }));
    expect(rows[0]).toContainEqual(['各单位', '县财政局', 1, 3, '下降2位', 78, 62, -16, 3.12, 2.48]);
    expect(rows[1]).toContainEqual(['县司法局', '2', '主动公开', 30, 30, 70, 70, 40]);
  });
});
