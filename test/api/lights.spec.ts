import { refreshLightsJob, reportRounds, Scheduler } from '@yaodian/api';
import type { AssignmentLight, IssuedTask, LedgerFilter, LedgerOrder, Report } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const names = ['县财政局', '县司法局', '县人社局'];

describe.each(databases())('lights on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let justice: SignedInPerson;
  let planId: number;
  let tasks: number[];

  /** Another server, which has all its jobs to do. */
  const schedule = async () => {
    const scheduler = new Scheduler(app.unitOfWork, clock);
    await scheduler.runIfDue(reportRounds(app.unitOfWork));
    return scheduler.runIfDue(refreshLightsJob(app.unitOfWork));
  };

  /** Time goes on, and sessions end. */
  const on = async (at: string) => {
    clock.at = new Date(at);
    await schedule();
    office = await asPerson(app.url, 'office');
    justice = await asPerson(app.url, 'sifa');
  };

  beforeAll(async () => {
    await registerNames(app, names);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!;
    const { id, version } = unitOf('县司法局');
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    const staff = await staffOf(app.url);
    justice = await staff.hire('sifa', 'reporter', id);
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县司法局', '县财政局'], date: '2026-06-30', section: ['一、重点领域'] },
      { title: '公开惠民资金', units: ['县财政局', '县司法局'], section: ['一、重点领域'] },
      { title: '公开招聘信息', units: ['县人社局'], date: '2026-03-16', section: ['二、就业'] },
    ]));
    tasks = (await tasksOf(app, planId)).map((task) => task.id);
    office = await asPerson(app.url, 'office');
  });

  const stored = async () =>
    app.unitOfWork.reader.query<Record<string, unknown>[]>(
      `SELECT id, light, light_reasons, missed_periods, first_deadline, effective_deadline, light_on
       FROM assignment ORDER BY id`,
    );
  /** What is stored is what is computed when nothing is stored. */
  const expectFresh = async () => {
    const kept = await stored();
    await app.unitOfWork.run((tx) =>
      tx.query(`UPDATE assignment SET light = NULL, light_reasons = NULL, missed_periods = NULL,
        first_deadline = NULL, effective_deadline = NULL, light_on = NULL`),
    );
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    expect(kept).toEqual(await stored());
  };
  const task = async (index: number): Promise<IssuedTask> =>
    ok(await office.client.GET('/api/tasks/{id}', { params: path(tasks[index]!) }));
  const of = async (index: number, unit: string) =>
    (await task(index)).assignments.find(({ unitName }) => unitName === unit)!;
  const light = async (index: number, unit: string): Promise<AssignmentLight> => (await of(index, unit)).light;
  const rules = ({ light: colour, reasons }: AssignmentLight) => `${colour}: ${reasons.map(({ rule }) => rule)}`;
  const act = async (index: number, unit: string, what: string, body: object = {}, who = office) => {
    const { id, version } = await of(index, unit);
    const response = await fetch(`${app.url}/api/assignments/${id}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify({ version, ...body }),
    });
    expect(`${what} ${response.status}`).toBe(`${what} 200`);
    await expectFresh();
  };
  const report = async (index: number): Promise<Report> => {
    const { reports } = ok(await justice.client.GET('/api/reports', { params: { query: {} } }));
    return reports.find(({ taskId }) => taskId === tasks[index])!;
  };
  const one = ({ id, version }: Report) => ({ body: { reports: [{ id, version }] } });
  const ledger = async (query: LedgerFilter & { order?: LedgerOrder }, who = office) =>
    ok(await who.client.GET('/api/ledger', { params: { query } })).items.map(({ title, light: row }) => ({
      title,
      light: row.light,
      units: row.units.map((each) => `${each.unit} ${each.light} ${each.reasons.map(({ rule }) => rule)}`),
    }));

  it('are there as soon as a plan is issued, with both deadlines', async () => {
    expect(rules(await light(0, '县司法局'))).toBe('green: on-track');
    expect(await light(2, '县人社局')).toMatchObject({
      light: 'yellow',
      reasons: [{ rule: 'deadline-near', deadline: '2026-03-16', workingDays: 10 }],
      firstDeadline: '2026-03-16',
      effectiveDeadline: '2026-03-16',
      on: '2026-03-02',
    });
    expect((await light(1, '县司法局')).firstDeadline).toBeNull();
    await expectFresh();
  });

  it('follow the day, once however many servers there are, and every act of receipt and closing', async () => {
    await on('2026-03-09T16:00:00Z');
    expect(rules(await light(0, '县财政局'))).toBe('yellow: not-received');
    expect(await schedule()).toBe(false);
    await expectFresh();
    ok(await justice.client.POST('/api/assignments/receipts', { body: { planId } }));
    expect(rules(await light(0, '县司法局'))).toBe('green: on-track');
    await expectFresh();
    await act(0, '县财政局', 'refusal', { reason: '不属于本单位职责' });
    expect(rules(await light(0, '县财政局'))).toBe('green: on-track');
    await act(0, '县财政局', 'insistence', { reason: '仍由你单位办理' });

    await on('2026-03-17T02:00:00Z');
    expect(rules(await light(2, '县人社局'))).toBe('red: overdue');
    ok(await office.client.POST('/api/assignments/receipts', { body: { ids: [(await of(2, '县人社局')).id] } }));
    const { unitId } = await of(2, '县人社局');
    const proof = { unitId, title: '公示', url: 'https://www.example.gov.cn/gongshi' };
    const evidence = [ok(await office.client.POST('/api/evidence', { body: proof })).id];
    await act(2, '县人社局', 'closing', { words: '已全部公开', evidence });
    expect(await light(2, '县人社局')).toMatchObject({
      light: 'red',
      reasons: [{ rule: 'overdue', left: '2026-03-17', effective: { daysLate: 1 } }],
    });
    await act(2, '县人社局', 'closing/acceptance', { confirmed: true });
    expect(rules(await light(2, '县人社局'))).toBe('done-late: closed-late');
    await act(2, '县人社局', 'reopening', { reason: '还缺一批' });
    expect(rules(await light(2, '县人社局'))).toBe('red: overdue');
  });

  it('follow the reports, and remember a period that was missed after it was made good', async () => {
    await on('2026-04-01T02:00:00Z');
    await on('2026-04-10T02:00:00Z');
    expect(await light(0, '县司法局')).toMatchObject({
      light: 'yellow',
      reasons: [{ rule: 'report-missing-in-grace', outstanding: '2026-04-08', daysLate: 2 }],
    });
    await on('2026-04-15T02:00:00Z');
    expect(rules(await light(0, '县司法局'))).toBe('red: report-missing');
    await expectFresh();

    const { id, version } = await report(0);
    const content = { done: '已公开。', nextSteps: '', problems: '', targetValues: [], periodsMet: [] };
    const body = { ...content, version, percent: 5, correctionReason: null };
    const draft = ok(await justice.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
    const [left] = ok(await justice.client.POST('/api/reports/submit', one(draft)));
    await expectFresh();
    const made = await light(0, '县司法局');
    expect(made).toMatchObject({
      light: 'yellow',
      reasons: [{ rule: 'behind', percent: 5 }],
      missed: [{ period: { last: '2026-03-31' }, standing: 'late', daysLate: 5 }],
    });
    const returned = ok(
      await office.client.POST('/api/reports/{id}/return', {
        params: path(id),
        body: { version: left!.version, reason: '请附链接' },
      }),
    );
    await expectFresh();
    const again = ok(
      await justice.client.PUT('/api/reports/{id}/draft', {
        params: path(id),
        body: { ...body, version: returned.version, percent: 60 },
      }),
    );
    const [second] = ok(await justice.client.POST('/api/reports/submit', one(again)));
    const [withdrawn] = ok(await justice.client.POST('/api/reports/withdraw', one(second!)));
    await expectFresh();
    const [third] = ok(await justice.client.POST('/api/reports/submit', one(withdrawn!)));
    const [accepted] = ok(await office.client.POST('/api/reports/accept', one(third!)));
    await expectFresh();
    expect(rules(await light(0, '县司法局'))).toBe('green: on-track');
    const revoke = { version: accepted!.version, reason: '链接打不开' };
    ok(await office.client.POST('/api/reports/{id}/revoke', { params: path(id), body: revoke }));
    await expectFresh();
    expect((await light(0, '县司法局')).missed).toHaveLength(1);
  });

  it('can be filtered by, counted and ordered by, each within the scope', async () => {
    const all = await ledger({ order: 'light' });
    expect(all.map(({ title, light: colour }) => `${title} ${colour}`)).toEqual([
      '公开招聘信息 red',
      '公开预决算 red',
      '公开惠民资金 red',
    ]);
    expect(all[0]!.units).toEqual(['县人社局 red overdue,report-missing']);
    expect((await ledger({ light: 'green' })).map(({ title, light: colour }) => `${title} ${colour}`)).toEqual([
      '公开预决算 green',
    ]);
    const summary = ok(await office.client.GET('/api/ledger/summary', { params: { query: { light: 'green' } } }));
    expect(summary).toMatchObject({ tasks: 1, assignments: 1, computing: 0 });
    expect(summary.lights).toEqual({ red: 4, yellow: 0, green: 1, 'done-late': 0, done: 0 });
    expect(summary.sections).toMatchObject([{ section: '一、重点领域', tasks: 1, lights: { red: 3, green: 1 } }]);
    // who does not lead a task sees of it their own light
    expect((await ledger({}, justice)).map(({ title, units }) => [title, ...units])).toEqual([
      ['公开预决算', '县财政局 red report-missing', '县司法局 green on-track'],
      ['公开惠民资金', '县司法局 red report-missing'],
    ]);
    const pages: string[] = [];
    for (let after: string | undefined; ;) {
      const query = { order: 'light' as const, limit: 1, after };
      const { items, next } = ok(await office.client.GET('/api/ledger', { params: { query } }));
      pages.push(...items.map(({ title }) => title));
      if (next === null) break;
      after = next;
    }
    expect(pages).toEqual(all.map(({ title }) => title));
    expect((await task(0)).light).toEqual({
      light: 'red',
      counts: { red: 1, yellow: 0, green: 1, 'done-late': 0, done: 0 },
    });
  });

  it('follow an amendment of the deadline, the calendar, and the end of the plan and its being taken back', async () => {
    const deadline = { text: null, kind: 'date' as const, date: '2026-11-30', recurrence: null, milestones: [] };
    const edited = [{ id: tasks[2]!, version: 1, deadline }];
    const body = { reason: '上级调整了时限', edited, added: [], cancelled: [], acceptPassedDeadlines: false };
    ok(await office.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
    await expectFresh();
    expect(await light(2, '县人社局')).toMatchObject({
      reasons: [{ rule: 'report-missing', daysLate: 5 }],
      firstDeadline: '2026-11-30',
      effectiveDeadline: '2026-11-30',
    });

    const year = { path: { year: 2026 } };
    const calendar = ok(await office.client.GET('/api/calendar/{year}', { params: year }));
    const days = [{ date: '2026-04-10', kind: 'off' as const, name: null }];
    const change = { version: calendar.version, reason: '停电', days };
    const refused = await office.client.PUT('/api/calendar/{year}/days', { params: year, body: change });
    const { seen } = (refused.error as unknown as { current: { seen: string } }).current;
    ok(await office.client.PUT('/api/calendar/{year}/days', { params: year, body: { ...change, seen } }));
    expect((await light(2, '县人社局')).reasons).toMatchObject([{ daysLate: 4 }]);
    await expectFresh();

    const settings = ok(await office.client.GET('/api/plans/{id}/settings', { params: path(planId) }));
    const figures = [{ name: 'graceDays' as const, value: 5 }];
    const set = { version: settings.version, figures };
    ok(await office.client.PATCH('/api/plans/{id}/settings', { params: path(planId), body: set }));
    expect(rules(await light(2, '县人社局'))).toBe('yellow: report-missing-in-grace');
    await expectFresh();

    const { version: issued } = ok(await office.client.GET('/api/plans/{id}', { params: path(planId) }));
    const completed = [(await of(1, '县司法局')).id];
    const archived = ok(
      await office.client.POST('/api/plans/{id}/archive', {
        params: path(planId),
        body: { version: issued, completed },
      }),
    );
    expect(rules(await light(1, '县司法局'))).toBe('done: closed-by-office');
    await expectFresh();
    const before = await stored();
    await on('2026-04-20T02:00:00Z');
    // its lights are those of its last day
    expect(await stored()).toEqual(before);
    const back = { version: archived.version, reason: '误操作' };
    ok(await office.client.POST('/api/plans/{id}/unarchive', { params: path(planId), body: back }));
    expect(await light(1, '县司法局')).toMatchObject({ light: 'red', on: '2026-04-20' });
    await expectFresh();
  });
});
