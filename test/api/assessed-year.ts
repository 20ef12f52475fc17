import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { Report } from '@yaodian/api-client';
import type { DatabaseEngine } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { adoptScheme } from './assessed.js';
import { path } from './doubtful.js';
import { insertInspection } from './inspected.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

export const names = ['县财政局', '县司法局', '县人社局'];
/** They have nothing to do. */
export const others = Array.from({ length: 9 }, (_, at) => `县第${at + 1}局`);
const now = '2026-03-02 02:00:00.000';

/**
 * A year up to 6 May in which three units have done this and that, with a scheme that has a leaf of every rule; more people
 * can be hired at its beginning.
 */
export function useAssessedYear(
  engine: DatabaseEngine,
  hireMore?: (staff: Awaited<ReturnType<typeof staffOf>>, unitOf: (name: string) => number) => Promise<unknown>,
) {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const accounts = ['office', 'caizheng', 'sifa', 'lingdao'] as const;
  let people: Record<(typeof accounts)[number], SignedInPerson>;
  let unitOf: (name: string) => number;
  let planId: number;
  let schemeId: number;
  let tasks: Map<string, number>;

  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const again = await Promise.all(accounts.map(async (account) => [account, await asPerson(app.url, account)]));
    people = Object.fromEntries(again) as typeof people;
  };
  const insert = (table: string, row: Record<string, unknown>) =>
    app.unitOfWork.run(async (tx) => {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
      await tx.query(sql, Object.values(row));
      const [last] = await tx.query<{ id: number }[]>(`SELECT MAX(id) AS id FROM ${table}`);
      return last!.id;
    });
  const assignment = async (title: string, unit: string) => {
    const task = ok(await people.office.client.GET('/api/tasks/{id}', { params: path(tasks.get(title)!) }));
    return task.assignments.find(({ unitName }) => unitName === unit)!;
  };
  const evidence = async (unit: string, title: string, publishedOn: string, formedOn: string) => {
    const body = { unitId: unitOf(unit), title, formedOn, publishedOn, channel: 'website' as const };
    const url = `https://www.example.gov.cn/${encodeURIComponent(title)}`;
    const by = unit === '县财政局' ? people.caizheng : people.sifa;
    const { id, version } = ok(await by.client.POST('/api/evidence', { body: { ...body, url } }));
    const grading = { params: path(id), body: { version, grade: 'A' as const } };
    ok(await people.office.client.POST('/api/evidence/{id}/grade', grading));
    return id;
  };
  const close = async (title: string, unit: string, by: SignedInPerson) => {
    const proof = await evidence(unit, `${title}${unit}`, '2026-03-20', '2026-03-18');
    const { id, version } = await assignment(title, unit);
    const body = { version, words: '已全部公开', evidence: [proof] };
    ok(await by.client.POST('/api/assignments/{id}/closing', { params: path(id), body }));
  };
  const acceptClosing = async (title: string, unit: string) => {
    const { id, version } = await assignment(title, unit);
    const body = { version, confirmed: true };
    ok(await people.office.client.POST('/api/assignments/{id}/closing/acceptance', { params: path(id), body }));
  };
  const owed = async ({ client }: SignedInPerson, title: string): Promise<Report> => {
    const { reports } = ok(await client.GET('/api/reports', { params: { query: {} } }));
    return reports.find((one) => one.title === title)!;
  };
  const send = async (by: SignedInPerson, title: string, percent: number | null, proofs: number[] = []) => {
    const { id, version } = await owed(by, title);
    const words = { done: '已公开。', nextSteps: '', problems: '', targetValues: [], periodsMet: [] };
    const body = { version, ...words, percent, correctionReason: null, evidence: proofs };
    const draft = ok(await by.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
    const sent = { reports: [{ id, version: draft.version }] };
    const [left] = ok(await by.client.POST('/api/reports/submit', { body: sent }));
    return left!;
  };
  const accept = async ({ id, version }: Report) =>
    ok(await people.office.client.POST('/api/reports/accept', { body: { reports: [{ id, version }] } }));
  beforeAll(async () => {
    await registerNames(app, [...names, ...others]);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    for (const name of names) {
      const { id, version } = items.find((unit) => unit.name === name)!;
      ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    }
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
    await staff.hire('sifa', 'reporter', unitOf('县司法局'));
    await staff.hire('lingdao', 'leader', unitOf('县人社局'));
    await hireMore?.(staff, unitOf);
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局', '县人社局'], date: '2026-03-31' },
      { title: '公开惠民资金', units: ['县财政局'], date: '2026-04-15' },
      { title: '公开执法', units: ['县财政局', '县司法局'] },
      { title: '公开总结', units: ['县司法局', '县财政局'], date: '2026-12-31' },
    ]));
    tasks = new Map((await tasksOf(app, planId)).map((task) => [task.title, task.id]));
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-03-03T02:00:00Z');
    for (const person of [people.caizheng, people.sifa])
      ok(await person.client.POST('/api/assignments/receipts', { body: { planId } }));
    schemeId = (await adoptScheme(people.office, planId, [...names, ...others].map(unitOf))).id;

    // 县人社局: two working days of its time do not count, and it closes nothing
    const stopped = await assignment('公开预决算', '县人社局');
    const stop = await insert('clock_stop', {
      ...{ plan_id: planId, first_day: '2026-03-30', last_day: '2026-03-31', reason: 'superior' },
      ...{ entered_by: people.office.id, entered_at: now, version: 1 },
    });
    await app.unitOfWork.run((tx) =>
      tx.query('INSERT INTO stopped_assignment (stop_id, assignment_id) VALUES (?, ?)', [stop, stopped.id]),
    );

    // 公开预决算: 县财政局 closes on the day itself, 县司法局 two working days later
    await on('2026-03-31T15:00:00Z');
    await close('公开预决算', '县财政局', people.caizheng);
    await on('2026-04-02T02:00:00Z');
    await acceptClosing('公开预决算', '县财政局');
    await close('公开预决算', '县司法局', people.sifa);
    await acceptClosing('公开预决算', '县司法局');

    // March's reports: 县财政局 owes three and sends two; 县司法局 sends one that is returned, and one late
    await accept(await send(people.caizheng, '公开惠民资金', 40));
    const proof = await evidence('县财政局', '执法公示', '2026-03-20', '2026-03-10');
    await accept(await send(people.caizheng, '公开执法', null, [proof]));
    const { id, version } = await send(people.sifa, '公开总结', 10);
    const returning = { version, reason: '请补充' };
    ok(await people.office.client.POST('/api/reports/{id}/return', { params: path(id), body: returning }));
    await insert('extension', {
      ...{ assignment_id: (await assignment('公开惠民资金', '县财政局')).id, unit_id: unitOf('县财政局') },
      ...{ state: 'granted', wanted_date: '2026-04-30', reason: 'own', words: '', on_behalf: 0, written_by: 1 },
      ...{ written_at: now, ended_at: '2026-04-10 02:00:00.000', granted_date: '2026-04-30', counted_reason: 'own' },
    });
    const { due } = (await owed(people.sifa, '公开执法')).round;
    await on(`${due}T20:00:00Z`);
    await accept(await send(people.sifa, '公开执法', null));
    await accept(await send(people.sifa, '公开总结', 15));

    // the first quarter's inspection is published
    const inspection = await insertInspection(app, {
      ...{ planId, state: 'published', items: [], by: people.office.id },
      units: ['县财政局', '县司法局'].map((name) => ({ unitId: unitOf(name), name })),
    });
    await insert('circular', {
      ...{ inspection_id: inspection.id, number: 1, state: 'published', title: '', addressees: '[]', copies: '[]' },
      ...{ naming: 'named', sections: '[]', score_number: 1, updated_at: now, version: 1 },
    });
    const sheet = JSON.stringify({
      quantity: { points: '30.00' },
      content: { points: '40.00' },
      timeliness: { points: '30.00' },
    });
    for (const [at, total] of [8419, 9000].entries())
      await insert('inspection_score', {
        ...{ inspection_id: inspection.id, number: 1, inspection_unit_id: inspection.units[at], quantity: 2100 },
        ...{ deducted: 0, total, facts: '{}', sheet, calendar_version: 0, computed_at: now },
      });
    const found = { inspection_unit_id: inspection.units[0], dimension: 'content', found_by: people.office.id };
    const at = {
      found_at: '2026-04-03 02:00:00.000',
      updated_at: now,
      version: 1,
      state: 'standing',
      words: '链接失效',
    };
    const finding = await insert('finding', {
      ...{ ...found, ...at, number: 1, client_key: 'a', kind: 'problem', severity: 'serious', deduction: 500 },
    });
    await insert('finding', {
      ...{ ...found, ...at, number: 2, client_key: 'b', kind: 'veto', state: 'withdrawn', withdrawn_reason: '有误' },
    });
    const signing = await insert('signing', {
      ...{ drafter: '李', checker: '王', signer: '赵', document_number: '', signed_on: '2026-04-08' },
    });
    const order = await insert('rectification_order', {
      ...{ inspection_unit_id: inspection.units[0], year: 2026, number: 1, words: '', signing_id: signing },
      ...{ sent_by: people.office.id, sent_at: '2026-04-08 02:00:00.000', version: 1 },
    });
    await insert('rectification', {
      ...{
        finding_id: finding,
        order_id: order,
        state: 'ordered',
        first_due: '2026-04-20',
        due: '2026-04-20',
        version: 1,
      },
    });

    // what the office entered
    const by = { plan_id: planId, unit_id: unitOf('县财政局'), version: 1 };
    const measured = { ...by, source: '12345', entered_by: people.office.id, entered_at: now };
    await insert('assessment_measure', {
      ...measured,
      measure: 'replies',
      period: '2026-03',
      numerator: '39',
      denominator: '40',
    });
    await insert('assessment_measure', { ...measured, measure: 'visits', period: '2026', numerator: '85' });
    const entry = { ...by, entered_by: people.office.id, entered_at: now, kind: 'points', range_to: '5.00' };
    await insert('assessment_entry', { ...entry, line: 'manual', points: '4', reason: '较好' });
    const event = {
      ...by,
      happened_on: '2026-04-01',
      count: 1,
      has_statement: 0,
      recorded_by: people.office.id,
      recorded_at: now,
    };
    const eventId = await insert('assessment_event', { ...event, kind: 'b-adopted', reason: '市级采用' });
    await insert('assessment_event_file', {
      ...{ event_id: eventId, name: '采用.pdf', format: 'pdf', size: 3, sha256: 'a'.repeat(64) },
      ...{ added_by: people.office.id, added_at: now },
    });
    await insert('assessment_event', {
      ...{ ...event, kind: 'b-adopted', reason: '有误', withdrawn_by: people.office.id, withdrawn_at: now },
    });
    await on('2026-05-06T02:00:00Z');
    const overdue = { ...(await assignment('公开惠民资金', '县财政局')) };
    const notice = {
      ...{ assignment_id: overdue.id, unit_id: unitOf('县财政局'), cause_kind: 'deadline', cause_of: '2026-04-30' },
      ...{ cause_rule: 'overdue', title: '关于公开惠民资金的督办', body: '', answer_by: '2026-05-12', year: 2026 },
      ...{ drafted_by: people.office.id, version: 1, updated_at: now, sent_at: '2026-05-06 01:00:00.000' },
    };
    await insert('notice', { ...notice, colour: 'red', number: 1 });
    await insert('notice', { ...notice, colour: 'red', number: 2, withdrawn_at: '2026-05-06 01:30:00.000' });
  });

  return {
    ...{ app, clock, on, insert, evidence },
    unitOf: (name: string) => unitOf(name),
    get people() {
      return people;
    },
    get planId() {
      return planId;
    },
    get schemeId() {
      return schemeId;
    },
  };
}
