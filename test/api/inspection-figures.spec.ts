import {
  askFrozen,
  asSystem,
  claimScoring,
  enrol,
  InspectionScores,
  reportRounds,
  Scheduler,
  scoreNext,
} from '@yaodian/api';
import type { Report, SheetFigure } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const settings = {
  severities: {
    minor: { figure: '1', least: '0.5', most: '1.5' },
    normal: { figure: '2', least: '1.5', most: '3' },
    serious: { figure: '5', least: '3', most: '10' },
  },
  disclosureShare: '0.5',
  graceDays: 3,
  disclosureDays: 20,
  interpretationDays: 3,
  grades: { excellent: '90', good: '80', qualified: '60' },
};

const target = {
  text: '每季度公开不少于2条',
  comparator: '>=' as const,
  value: 2,
  unit: '条',
  period: 'quarter' as const,
};
const percent = { text: '公开率达到100%', comparator: '>=' as const, value: 100, unit: '%', period: null };

describe.each(databases())('the figures of an inspection on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let finance: SignedInPerson;
  let justice: SignedInPerson;
  let inspector: SignedInPerson;
  let stranger: SignedInPerson;
  let unitOf: (name: string) => number;
  let planId: number;
  const inspection = 7;

  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const accounts = ['office', 'caizheng', 'sifa', 'ducha', 'ducha-2'];
    [office, finance, justice, inspector, stranger] = (await Promise.all(
      accounts.map((account) => asPerson(app.url, account)),
    )) as [SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson];
  };
  const owed = async ({ client }: SignedInPerson) => {
    const { rounds } = ok(await client.GET('/api/reports', { params: { query: {} } }));
    const april = rounds.find(({ periodLast }) => periodLast === '2026-04-30')!;
    return ok(await client.GET('/api/reports', { params: { query: { roundId: april.id } } })).reports;
  };
  const send = async (person: SignedInPerson, title: string, evidence: number[]): Promise<Report> => {
    const { id, version } = (await owed(person)).find((one) => one.title === title)!;
    const body = {
      version,
      done: '已公开。',
      nextSteps: '',
      problems: '',
      percent: null,
      targetValues: [],
      periodsMet: [],
    };
    const draft = ok(
      await person.client.PUT('/api/reports/{id}/draft', {
        params: path(id),
        body: { ...body, correctionReason: null, evidence },
      }),
    );
    const [left] = ok(
      await person.client.POST('/api/reports/submit', { body: { reports: [{ id, version: draft.version }] } }),
    );
    return left!;
  };
  const accept = async (report: Report) => {
    const reports = [{ id: report.id, version: report.version }];
    ok(await office.client.POST('/api/reports/accept', { body: { reports } }));
  };
  /** A public page, opened by the reviewer where it is trusted. */
  const publish = async (title: string, publishedOn: string, formedOn: string, isTrusted = true): Promise<number> => {
    const body = {
      ...{ unitId: unitOf('县财政局'), title, formedOn, publishedOn, channel: 'website' as const },
      url: `https://www.example.gov.cn/${encodeURIComponent(title)}`,
    };
    const { id, version } = ok(await finance.client.POST('/api/evidence', { body }));
    if (isTrusted)
      ok(await office.client.POST('/api/evidence/{id}/grade', { params: path(id), body: { version, grade: 'A' } }));
    return id;
  };
  const sheetOf = (person: SignedInPerson, unit: string, version?: number) =>
    person.client.GET('/api/inspections/{id}/units/{unitId}/sheet', {
      params: { path: { id: inspection, unitId: unitOf(unit) }, query: { version } },
    });
  const rowsOf = async (figure: SheetFigure, query: object = {}, person = office, unit = '县财政局') =>
    ok(
      await person.client.GET('/api/inspections/{id}/units/{unitId}/figures/{figure}/rows', {
        params: { path: { id: inspection, unitId: unitOf(unit), figure }, query },
      }),
    );
  const ranking = ({ client }: SignedInPerson, version?: number) =>
    client.GET('/api/inspections/{id}/ranking', { params: { path: { id: inspection }, query: { version } } });
  const places = ({
    groups,
  }: {
    groups: { title: string | null; units: { unitName: string; rank: number | null; total: string | null }[] }[];
  }) =>
    groups.map(({ title, units }) => [title, ...units.map((unit) => `${unit.rank} ${unit.unitName} ${unit.total}`)]);
  const sql = <Rows>(statement: string, values: unknown[] = []) =>
    app.unitOfWork.run((tx) => tx.query<Rows>(statement, values));
  const become = (state: string) => sql('UPDATE inspection SET state = ? WHERE id = ?', [state, inspection]);

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    for (const name of ['县财政局', '县司法局']) {
      const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitOf(name)) }));
      const body = { version, needsApprover: false };
      ok(await app.client.PATCH('/api/units/{id}', { params: path(unitOf(name)), body }));
    }
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
    await staff.hire('sifa', 'reporter', unitOf('县司法局'));
    const { id: inspectorId } = await staff.hire('ducha', 'inspector', unitOf('县司法局'));
    await staff.hire('ducha-2', 'inspector', unitOf('县司法局'));
    const plan = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], targets: [target] },
      { title: '公开惠民资金', units: ['县财政局'], targets: [percent] },
      { title: '公开行政执法', units: ['县司法局'] },
    ]);
    planId = plan.id;
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-05-06T02:00:00Z');
    const proofs = [
      await publish('2025年决算', '2026-04-20', '2026-04-10'),
      await publish('预算调整', '2026-04-28', '2026-03-02'),
      await publish('无人看过的通知', '2026-04-21', '2026-04-20', false),
      await publish('上季度的公告', '2026-03-20', '2026-03-19'),
    ];
    await accept(await send(finance, '公开预决算', proofs));
    // due on 8 May, and the 9th is a working Saturday: three working days late, and not accepted
    await on('2026-05-12T02:00:00Z');
    await send(finance, '公开惠民资金', [await publish('惠民资金发放表', '2026-04-30', '2026-04-30')]);
    await on('2026-05-20T02:00:00Z');
    const at = '2026-05-20 02:00:00.000';
    await sql(
      `INSERT INTO inspection (id, plan_id, quarter, title, method, state, quantity_weight, content_weight,
         timeliness_weight, settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days,
         under_supervision_rules, created_by, created_at, updated_at, version)
       VALUES (?, ?, 2, '二季度督查', 'online', 'field', 30, 40, 30, ?, 1, 1, 5, 15, 0, 1, ?, ?, 1)`,
      [inspection, plan.id, JSON.stringify(settings), at, at],
    );
    await sql(`INSERT INTO inspection_group (id, inspection_id, position, title) VALUES (3, ?, 1, '县直部门')`, [
      inspection,
    ]);
    for (const [id, name] of [
      [11, '县财政局'],
      [12, '县司法局'],
    ] as const)
      await sql(
        `INSERT INTO inspection_unit (id, inspection_id, unit_id, unit_name, position, group_id, state, ranked, version)
         VALUES (?, ?, ?, ?, ?, 3, 'inspected', 1, 1)`,
        [id, inspection, unitOf(name), name, 30 - id],
      );
    await sql('INSERT INTO inspection_member (inspection_id, person_id, leads) VALUES (?, ?, 1)', [
      inspection,
      inspectorId,
    ]);
    for (const [id, dimension] of [
      [21, 'content'],
      [22, 'other'],
    ] as const)
      await sql(
        `INSERT INTO inspection_item (id, inspection_id, position, dimension, per, method, text)
         VALUES (?, ?, ?, ?, 'unit', 'online', '内容完整')`,
        [id, inspection, id, dimension],
      );
    for (const [item, answer] of [
      [21, 'fails'],
      [22, 'conforms'],
    ] as const)
      await sql(
        `INSERT INTO inspection_answer (inspection_unit_id, question, item_id, answer, answered_by, answered_at, version)
         VALUES (11, ?, ?, ?, 1, ?, 1)`,
        [`item:${item}`, item, answer, at],
      );
    const finding = (
      id: number,
      kind: string,
      dimension: string,
      severity: string | null,
      deduction: number | null,
      state = 'standing',
    ) =>
      sql(
        `INSERT INTO finding (id, inspection_unit_id, number, client_key, kind, item_id, dimension, severity, deduction,
           words, state, found_by, found_at, updated_at, version)
         VALUES (?, 11, ?, ?, ?, 21, ?, ?, ?, '要素不全', ?, 1, ?, ?, 1)`,
        [id, id, `key-${id}`, kind, dimension, severity, deduction, state, at, at],
      );
    await finding(1, 'problem', 'content', 'normal', 200);
    await finding(2, 'problem', 'content', 'serious', 500, 'withdrawn');
    await finding(3, 'problem', 'other', 'minor', 75);
    await finding(4, 'praise', 'content', null, null);
  });

  it('are those of what was accepted, published, owed and found', async () => {
    const sheet = ok(await sheetOf(office, '县财政局'));
    expect(sheet).toMatchObject({ version: null, versions: [], unitName: '县财政局', year: 2026, quarter: 2 });
    // two of two and none of one; what nobody has accepted, or opened, or is of another quarter does not count
    expect(sheet.quantity).toMatchObject({
      points: '30.00',
      score: '20.00',
      working: { required: '3', counted: '2', rows: 2 },
    });
    expect(sheet.content).toMatchObject({ score: '38.00', working: { items: 1, deducted: '2.00', left: '38.00' } });
    expect(sheet.timeliness).toMatchObject({
      score: '18.75',
      working: {
        disclosures: { share: '0.5', inTime: 1, all: 2 },
        reports: { share: '0.5', onTime: 1, lateInGrace: 1, late: 0, missing: 0, owed: 2 },
        awaited: 0,
      },
    });
    expect(sheet).toMatchObject({
      sum: '76.75',
      deducted: '0.75',
      total: '76.00',
      grade: 'qualified',
      praise: 1,
      maySeeRanking: true,
    });
    const other = ok(await sheetOf(office, '县司法局'));
    expect(other).toMatchObject({
      quantity: { points: '50.00', score: '0.00' },
      content: { points: '0.00', score: null, whyNot: 'no-item' },
      timeliness: { points: '50.00', score: '0.00', working: { disclosures: null, reports: { missing: 2, owed: 2 } } },
      total: '0.00',
    });
  });

  it('open to their rows', async () => {
    const quantity = await rowsOf('quantity');
    expect(
      quantity.quantity.map((row) => [row.title, row.targetText, row.required, row.achieved, row.counted]),
    ).toEqual([
      ['公开预决算', '每季度公开不少于2条', '2', 2, '2'],
      ['公开惠民资金', null, '1', 0, '0'],
    ]);
    const { assignmentId } = quantity.quantity[0]!;
    const all = await rowsOf('disclosures');
    const shown = (rows: typeof all) =>
      rows.disclosures.map(({ title, publishedOn, formed, tasks, channels }) => [
        ...[title, publishedOn, formed?.taken, formed?.limit, formed?.inTime],
        ...[tasks.map((task) => task.title).join(), channels.join()],
      ]);
    expect(shown(all)).toEqual([
      ['2025年决算', '2026-04-20', 6, 20, true, '公开预决算', 'website'],
      ['预算调整', '2026-04-28', 40, 20, false, '公开预决算', 'website'],
    ]);
    expect(shown(await rowsOf('disclosures', { assignmentId, target: 0 }))).toEqual(shown(all));
    expect((await rowsOf('disclosures', { assignmentId: 999 })).total).toBe(0);
    const { reports } = await rowsOf('reports');
    expect(reports.map(({ title, due, daysLate, punctuality }) => [title, due, daysLate, punctuality])).toEqual([
      ['公开惠民资金', '2026-05-08', 3, 'late-in-grace'],
      ['公开预决算', '2026-05-08', 0, 'on-time'],
    ]);
    const found = async (figure: SheetFigure) =>
      (await rowsOf(figure)).findings.map(({ number, deduction, item }) => [number, deduction, item]);
    expect(await found('content')).toEqual([[1, '2.00', '内容完整']]);
    expect(await found('deductions')).toEqual([[3, '0.75', '内容完整']]);
    expect(await found('praise')).toEqual([[4, null, '内容完整']]);
    expect(await found('vetoes')).toEqual([]);
    const first = await rowsOf('reports', { limit: 1 });
    expect([first.total, first.next, first.reports.length]).toEqual([2, 1, 1]);
    const second = await rowsOf('reports', { from: 1, limit: 1 });
    expect([second.next, second.reports[0]?.title]).toEqual([null, '公开预决算']);
  });

  it('are one where copies of a thing were joined', async () => {
    const copy = await publish('2025年决算（公众号）', '2026-04-15', '2026-04-10');
    const [one] = (await rowsOf('disclosures')).disclosures;
    const versions = async (id: number) =>
      ok(await office.client.GET('/api/evidence/{id}', { params: path(id) })).version;
    const body = { version: await versions(one!.evidenceId), otherId: copy, otherVersion: await versions(copy) };
    const joined = ok(await finance.client.POST('/api/evidence/{id}/join', { params: path(one!.evidenceId), body }));
    const grade = { version: joined.version, grade: 'A' as const };
    ok(await office.client.POST('/api/evidence/{id}/grade', { params: path(joined.id), body: grade }));
    const rows = await rowsOf('disclosures');
    expect(rows.disclosures.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ['2025年决算', '2026-04-15'],
      ['预算调整', '2026-04-28'],
    ]);
  });

  it('count a target for the units alone that the office has named', async () => {
    const tasks = await tasksOf({ ...app, client: office.client }, planId);
    const [settled, funds] = ['公开预决算', '公开惠民资金'].map((title) => tasks.find((one) => one.title === title)!);
    const issued = async () => ok(await office.client.GET('/api/tasks/{id}', { params: path(settled!.id) }));
    const first = await issued();
    expect(first.targetUnits).toEqual([{ target: 0, isNamed: false, assignmentIds: [] }]);
    const own = first.assignments.find(({ unitName }) => unitName === '县财政局')!.id;
    const name = (assignmentIds: number[], { id = settled!.id, number = 1, text = target.text, by = office } = {}) =>
      by.client.PUT('/api/tasks/{id}/targets/{number}/units', {
        params: { path: { id, number } },
        body: { text, assignmentIds },
      });
    const code = async (answer: ReturnType<typeof name>) => (await answer).error?.code;
    expect(await code(name([own], { by: finance }))).toBe('forbidden');
    expect(await code(name([own], { text: '每季度公开不少于3条' }))).toBe('target-changed');
    expect(await code(name([own], { id: funds!.id, text: percent.text }))).toBe('target-not-counted');
    expect(await code(name([own, 999_999]))).toBe('validation');
    expect(ok(await name([own]))).toEqual([{ target: 0, isNamed: true, assignmentIds: [own] }]);
    // its own count has gone, and what is left asks for one disclosure
    const required = async (unit: string) =>
      (await rowsOf('quantity', {}, office, unit)).quantity.map((row) => [row.title, row.targetText, row.required]);
    const bound = [
      ['公开预决算', '每季度公开不少于2条', '2'],
      ['公开惠民资金', null, '1'],
    ];
    const free = [
      ['公开预决算', null, '1'],
      ['公开行政执法', null, '1'],
    ];
    expect([await required('县财政局'), await required('县司法局')]).toEqual([bound, free]);
    const seen = ok(await justice.client.GET('/api/tasks/{id}', { params: path(settled!.id) }));
    expect(seen.targetUnits).toEqual([{ target: 0, isNamed: true, assignmentIds: [] }]);
    // an amendment moves the target, and it binds whom it bound
    const { version } = (await tasksOf({ ...app, client: office.client }, planId)).find(
      ({ id }) => id === settled!.id,
    )!;
    const edited = [{ id: settled!.id, version, targets: [percent, target] }];
    const amendment = { reason: '补充指标', edited, added: [], cancelled: [], acceptPassedDeadlines: false };
    ok(await office.client.POST('/api/plans/{id}/amendments', { params: path(planId), body: amendment }));
    expect((await issued()).targetUnits).toEqual([{ target: 1, isNamed: true, assignmentIds: [own] }]);
    expect([await required('县财政局'), await required('县司法局')]).toEqual([bound, free]);
    const audit = await sql<{ fields: string }[]>(
      "SELECT fields FROM audit_entry WHERE action = 'plan.name-target-units'",
    );
    expect(audit).toHaveLength(1);
    ok(await name([], { number: 2 }));
    expect(await required('县司法局')).toEqual([['公开预决算', '每季度公开不少于2条', '2'], free[1]]);
  });

  it('are seen by office and team while units are inspected, by a unit itself from feedback on', async () => {
    const code = async (answer: Promise<{ error?: { code?: string } }>) => (await answer).error?.code ?? 'seen';
    const seen = async (...asked: [SignedInPerson, string][]) =>
      Promise.all(asked.map(([person, unit]) => code(sheetOf(person, unit))));
    expect(await seen([inspector, '县财政局'], [inspector, '县司法局'], [stranger, '县财政局'])).toEqual([
      'seen',
      'not-found',
      'not-found',
    ]);
    expect(await seen([finance, '县财政局'])).toEqual(['not-found']);
    await become('feedback');
    expect(await seen([finance, '县财政局'], [finance, '县司法局'], [justice, '县司法局'])).toEqual([
      'seen',
      'not-found',
      'seen',
    ]);
    expect(await Promise.all([finance, stranger, inspector, office].map((one) => code(ranking(one))))).toEqual([
      'not-found',
      'not-found',
      'seen',
      'seen',
    ]);
    // the inspection itself says to whom which of them are open
    const says = async ({ client }: SignedInPerson) => {
      const of = ok(await client.GET('/api/inspections/{id}', { params: path(inspection) }));
      return [of.maySeeRanking, ...of.inspectionUnits.map((unit) => `${unit.unitName} ${unit.maySeeSheet}`)];
    };
    expect(await Promise.all([finance, inspector, office].map(says))).toEqual([
      [false, '县财政局 true'],
      [true, '县财政局 true'],
      [true, '县司法局 true', '县财政局 true'],
    ]);
    const params = { path: { id: inspection, unitId: unitOf('县司法局'), figure: 'reports' as const } };
    expect(
      await code(finance.client.GET('/api/inspections/{id}/units/{unitId}/figures/{figure}/rows', { params })),
    ).toBe('not-found');
  });

  it('are ranked when they are computed, and stay as they were frozen', async () => {
    expect(ok(await ranking(office))).toMatchObject({ version: null, computedAt: null, mayRefresh: true, groups: [] });
    const refresh = () => office.client.POST('/api/inspections/{id}/ranking/refresh', { params: path(inspection) });
    expect(places(ok(await refresh()))).toEqual([['县直部门', '1 县财政局 76.00', '2 县司法局 0.00']]);
    const scores = new InspectionScores(app.unitOfWork, clock);
    const freeze = async () => {
      await app.unitOfWork.run((tx) => askFrozen(tx, inspection, clock.now()));
      await scores.computeAsked();
    };
    await freeze();
    await become('published');
    const word = (unit: string) =>
      fetch(`${app.url}/api/inspections/${inspection}/units/${unitOf(unit)}/sheet.docx`, {
        headers: { cookie: finance.cookie },
      });
    const parts = unzipSync(new Uint8Array(await (await word('县财政局')).arrayBuffer()));
    const printed = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, '');
    for (const words of ['县财政局', '76.00', '第1名（共2个单位）']) expect(printed).toContain(words);
    expect((await word('县司法局')).status).toBe(404);
    // what is found to be wrong later changes nothing that was frozen
    await sql("UPDATE finding SET state = 'withdrawn' WHERE id = 1");
    expect(ok(await sheetOf(finance, '县财政局'))).toMatchObject({ version: 1, versions: [1], total: '76.00' });
    expect((await rowsOf('content', {}, finance)).findings).toHaveLength(1);
    expect(places(ok(await ranking(finance)))).toEqual([['县直部门', '1 县财政局 76.00', '2 县司法局 0.00']]);
    expect(ok(await ranking(finance)).groups[0]!.units.map(({ maySeeSheet }) => maySeeSheet)).toEqual([true, false]);
    expect((await refresh()).error?.code).toBe('scores-frozen');
    await freeze();
    expect(ok(await sheetOf(finance, '县财政局'))).toMatchObject({ version: 2, versions: [2, 1], total: '78.00' });
    expect(ok(await sheetOf(finance, '县财政局', 1))).toMatchObject({ version: 1, total: '76.00' });
    expect((await sheetOf(finance, '县财政局', 3)).error?.code).toBe('not-found');
  });

  it('are frozen once by however many servers, and to the end where one of them stops', async () => {
    const { unitOfWork } = app;
    const ask = () => unitOfWork.run((tx) => askFrozen(tx, inspection, clock.now()));
    const [one, other] = [new InspectionScores(unitOfWork, clock), new InspectionScores(unitOfWork, clock)];
    await ask();
    await Promise.all([one.computeAsked(), other.computeAsked()]);
    const rows = 'SELECT COUNT(*) AS count FROM inspection_score WHERE number = 3 AND facts IS NOT NULL AND place > 0';
    expect(Number((await sql<{ count: number }[]>(rows))[0]!.count)).toBe(2);
    await ask();
    const stopped = (await unitOfWork.run((tx) => claimScoring(tx, 'a server that stops', clock.now())))!;
    const goOn = () => asSystem(clock.now(), () => unitOfWork.run((tx) => scoreNext(tx, stopped, clock.now())));
    expect(await goOn()).toBe(true);
    await one.computeAsked();
    // what is not complete is seen by nobody, and nothing is asked for beside it
    expect(ok(await ranking(office))).toMatchObject({
      version: 3,
      versions: [3, 2, 1],
      scoring: { done: 2, total: 2 },
    });
    expect((await ranking(office, 4)).error?.code).toBe('not-found');
    await expect(ask()).rejects.toMatchObject({ code: 'scores-pending' });
    clock.at = new Date(clock.at.getTime() + 2 * 60_000);
    await one.computeAsked();
    expect(ok(await ranking(office))).toMatchObject({ version: 4, scoring: null });
    expect(await goOn()).toBe(false);
    expect(places(ok(await ranking(office)))).toEqual([['县直部门', '1 县财政局 78.00', '2 县司法局 0.00']]);
  });

  it('of nothing are not found', async () => {
    const params = { path: { id: 999, unitId: unitOf('县财政局') } };
    expect((await office.client.GET('/api/inspections/{id}/units/{unitId}/sheet', { params })).error?.code).toBe(
      'not-found',
    );
    const other = { path: { id: inspection, unitId: 999_999 } };
    expect((await office.client.GET('/api/inspections/{id}/units/{unitId}/sheet', { params: other })).error?.code).toBe(
      'not-found',
    );
    const address = `/api/inspections/${inspection}/units/${unitOf('县财政局')}/figures/nothing/rows`;
    expect((await fetch(app.url + address, { headers: { cookie: office.cookie } })).status).toBe(404);
  });
});
