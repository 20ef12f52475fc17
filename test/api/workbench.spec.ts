import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { Workbench } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('the workbench on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const accounts = [
    'office',
    'caizheng',
    'caizheng-head',
    'sifa',
    'lingdao',
    'system-admin',
    'security-admin',
  ] as const;
  let people: Record<(typeof accounts)[number], SignedInPerson>;

  /** Time goes on: sessions end, the schedule does what is due, and everybody signs in again. */
  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const again = await Promise.all(accounts.map(async (account) => [account, await asPerson(app.url, account)]));
    people = Object.fromEntries(again) as typeof people;
  };
  const workbench = async ({ client }: SignedInPerson): Promise<Workbench> =>
    ok(await client.GET('/api/workbench', {}));
  /** Each as: kind, how many, how many late, the date or the day since when. */
  const toDos = async (account: (typeof accounts)[number]) =>
    (await workbench(people[account])).toDos.map(({ kind, count, late, due, since, workingDays }) =>
      [kind, count, late, due ?? since?.slice(0, 10), ...(workingDays === null ? [] : [workingDays])].join(' '),
    );

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!;
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局').id);
    await staff.hire('caizheng-head', 'approver', unitOf('县财政局').id);
    await staff.hire('sifa', 'reporter', unitOf('县司法局').id);
    await staff.hire('lingdao', 'leader', unitOf('县人社局').id);
    const { id, version } = unitOf('县司法局');
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-03-02T02:00:00Z');
  });

  it('asks nobody for anything before there is something, and offers the way on', async () => {
    expect(await toDos('caizheng')).toEqual([]);
    expect(await toDos('lingdao')).toEqual([]);
    expect(await toDos('security-admin')).toEqual([]);
    const { client } = people['system-admin'];
    ok(await client.POST('/api/people', { body: { account: 'xinren', name: '新来的人' } }));
    expect(await toDos('system-admin')).toEqual(['set-up-account 1 0 2026-03-02']);
    expect(await toDos('security-admin')).toEqual(['give-role 1 0 2026-03-02']);
    const { id, version } = ok(
      await people.office.client.POST('/api/plans', { body: { year: 2026, title: '青石县要点' } }),
    );
    const {
      toDos: [draft],
    } = await workbench(people.office);
    expect(draft).toMatchObject({ kind: 'finish-draft', count: 1, planId: id });
    const { response } = await people.office.client.DELETE('/api/plans/{id}', {
      params: { ...path(id), query: { version } },
    });
    expect(response.status).toBe(204);
    expect(await toDos('office')).toEqual([]);
  });

  it('counts what is to be signed for, and what is past its three working days', async () => {
    await issuePlan({ ...app, client: people.office.client }, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-04-10' },
      { title: '公开惠民资金', units: ['县司法局', '县财政局'] },
      { title: '公开帮扶项目', units: ['县人社局'], date: '2026-12-25' },
    ]);
    expect(await toDos('caizheng')).toEqual(['sign 2 0 2026-03-05 3']);
    await on('2026-03-06T02:00:00Z');
    expect(await toDos('caizheng')).toEqual(['sign 2 2 2026-03-05 -1']);
    expect(await toDos('caizheng-head')).toEqual(['sign 2 2 2026-03-05 -1']);
    for (const { client } of [people.caizheng, people.sifa])
      ok(await client.POST('/api/assignments/receipts', { body: {} }));
    expect(await toDos('caizheng')).toEqual([]);
  });

  it('names the rounds and deadlines ahead, each within what the person sees', async () => {
    const coming = async (account: (typeof accounts)[number]) =>
      (await workbench(people[account])).coming.map(({ kind, date, count }) => `${kind} ${date} ${count}`);
    expect(await coming('caizheng')).toEqual(['round-opens 2026-04-01 0']);
    await on('2026-03-25T02:00:00Z');
    const ofFinance = ['round-opens 2026-04-01 0', 'round-due 2026-04-08 0', 'deadlines 2026-04-10 2'];
    expect(await coming('caizheng')).toEqual(ofFinance);
    expect(await coming('lingdao')).toEqual(ofFinance);
    expect(await coming('system-admin')).toEqual([]);
    const next = async (account: (typeof accounts)[number]) => (await workbench(people[account])).nextRoundOpens;
    expect([await next('caizheng'), await next('system-admin')]).toEqual(['2026-04-01', null]);
  });

  it('follows a report from the clerk over the approver to the office and back', async () => {
    await on('2026-04-01T02:00:00Z');
    expect(await toDos('caizheng')).toEqual(['report 2 0 2026-04-08 4']);
    // a unit without accounts is written for by the office
    expect(await toDos('office')).toEqual(['report-on-behalf 1 0 2026-04-08 4', 'send-notices 3 0 ']);
    const { reports } = ok(await people.caizheng.client.GET('/api/reports', { params: { query: {} } }));
    const { id, version } = reports[0]!;
    const written = {
      ...{ version, done: '已公开。', nextSteps: '', problems: '', percent: 60 },
      ...{ targetValues: [], periodsMet: [], correctionReason: null },
    };
    const draft = ok(await people.caizheng.client.PUT('/api/reports/{id}/draft', { params: path(id), body: written }));
    const seen = (at: number) => ({ body: { reports: [{ id, version: at }] } });
    const [sent] = ok(await people.caizheng.client.POST('/api/reports/submit', seen(draft.version)));
    expect(await toDos('caizheng')).toEqual(['report 1 0 2026-04-08 4']);
    expect(await toDos('caizheng-head')).toEqual(['approve-report 1 0 2026-04-08 4']);
    const [left] = ok(await people['caizheng-head'].client.POST('/api/reports/approve', seen(sent!.version)));
    expect(await toDos('caizheng-head')).toEqual([]);
    expect(await toDos('office')).toEqual([
      'report-on-behalf 1 0 2026-04-08 4',
      'review-report 1 0 2026-04-01',
      'send-notices 3 0 ',
    ]);
    ok(
      await people.office.client.POST('/api/reports/{id}/return', {
        params: path(id),
        body: { version: left!.version, reason: '请附链接' },
      }),
    );
    expect(await toDos('caizheng')).toEqual(['report 1 0 2026-04-08 4', 'mend-report 1 0 2026-04-08 4']);
    expect(await toDos('office')).toEqual(['report-on-behalf 1 0 2026-04-08 4', 'send-notices 3 0 ']);
  });

  it('names the units from which reports are missing once the round is past due', async () => {
    const { rounds: before } = await workbench(people.lingdao);
    expect(before.map(({ reports, left, accepted, missing }) => [reports, left, accepted, missing])).toEqual([
      [5, 1, 0, []],
    ]);
    await on('2026-04-09T02:00:00Z');
    const { rounds } = await workbench(people.lingdao);
    expect(rounds[0]?.missing.map(({ name, reports }) => `${name} ${reports}`)).toEqual([
      '县财政局 1',
      '县司法局 2',
      '县人社局 1',
    ]);
    expect((await workbench(people.sifa)).rounds[0]?.missing.map(({ name }) => name)).toEqual(['县财政局', '县司法局']);
    expect(await toDos('caizheng')).toEqual(['report 1 1 2026-04-08 -1', 'mend-report 1 1 2026-04-08 -1']);
    expect(await workbench(people['system-admin'])).toMatchObject({ lights: [], rounds: [], coming: [] });
  });

  it('counts the lights of the own units, and for who serves none those of all', async () => {
    const lights = async (account: (typeof accounts)[number]) =>
      (await workbench(people[account])).lights.map(({ assignments, lights: { red, yellow, green } }) => [
        assignments,
        red,
        yellow,
        green,
      ]);
    // what has a date is near it; the standing task's report is missing within the grace days; one unit has never signed
    expect(await lights('caizheng')).toEqual([[2, 0, 2, 0]]);
    expect(await lights('lingdao')).toEqual([[5, 0, 5, 0]]);
  });

  it('shows requests to close to the head, then to the office', async () => {
    const { items } = ok(await people.caizheng.client.GET('/api/assignments', { params: { query: { own: true } } }));
    const { id, taskId } = items.find(({ deadline }) => deadline.date !== null)!;
    const task = ok(await people.caizheng.client.GET('/api/tasks/{id}', { params: path(taskId) }));
    const { version, unitId } = task.assignments.find((one) => one.id === id)!;
    const proof = { unitId, title: '公示', url: 'https://www.example.gov.cn/gongshi' };
    const evidence = [ok(await people.caizheng.client.POST('/api/evidence', { body: proof })).id];
    const body = { version, words: '已全部公开。', evidence };
    const asked = ok(await people.caizheng.client.POST('/api/assignments/{id}/closing', { params: path(id), body }));
    expect(await toDos('caizheng-head')).toContain('approve-closing 1 0 2026-04-09');
    const approval = { params: path(id), body: { version: asked.version } };
    ok(await people['caizheng-head'].client.POST('/api/assignments/{id}/closing/approval', approval));
    expect(await toDos('caizheng-head')).toEqual([]);
    expect(await toDos('office')).toContain('decide-closing 1 0 2026-04-09');
  });

  it('asks nothing more of what is cancelled while its report is mended', async () => {
    await on('2026-04-24T02:00:00Z');
    // its round has closed; what was returned may come back all the same
    expect(await toDos('caizheng')).toEqual(['mend-report 1 1 2026-04-08 -12']);
    const { reports } = ok(await people.caizheng.client.GET('/api/reports', { params: { query: {} } }));
    const { taskId } = reports.find(({ returnDue }) => returnDue !== null)!;
    const planId = reports[0]!.round.planId;
    const { items } = ok(
      await people.office.client.GET('/api/plans/{id}/tasks', { params: { ...path(planId), query: { limit: 10 } } }),
    );
    const cancelled = items.filter(({ id }) => id === taskId).map(({ id, version }) => ({ id, version }));
    const body = { reason: '不再开展', edited: [], added: [], cancelled };
    ok(await people.office.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
    expect(await toDos('caizheng')).toEqual([]);
    const now = ok(await people.caizheng.client.GET('/api/reports', { params: { query: {} } }));
    expect([now.units, now.rounds, now.reports]).toEqual([[], [], []]);
    const { client } = people.office;
    expect(ok(await client.GET('/api/reports/review', { params: { query: { filter: 'returned' } } })).items).toEqual(
      [],
    );
  });
});
