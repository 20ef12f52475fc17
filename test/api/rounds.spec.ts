import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { checkedPlan, issueChecked, issuePlan } from './issued.js';
import { asPerson } from './people.js';

describe.each(databases())('the rounds of a plan on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let planId: number;

  /** Time goes on: the schedule does what is due, and the office signs in again. */
  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    app.client = (await asPerson(app.url, 'office')).client;
  };
  const taskNamed = async (title: string) => (await tasksOf(app, planId)).find((task) => task.title === title)!;
  const rounds = async () => ok(await app.client.GET('/api/plans/{id}/rounds', { params: path(planId) }));
  const shown = async () =>
    (await rounds()).map(({ rhythm, periodLast, reports, openedAt, canOpen }) =>
      [rhythm, periodLast, reports, openedAt !== null, canOpen].join(' '),
    );
  const amend = async (title: string, roundRhythm: 'monthly' | 'quarterly' | null) => {
    const { id, version } = await taskNamed(title);
    const body = { reason: '调整填报周期', edited: [{ id, version, roundRhythm }], added: [], cancelled: [] };
    return ok(await app.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const plan = await checkedPlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'] },
      { title: '公开惠民资金', units: ['县司法局'] },
      { title: '公开政府债务', units: ['县财政局'] },
    ]);
    planId = plan.id;
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
  });

  it('are those of the plan, and of each rhythm that a task has of its own', async () => {
    const { id, version } = await taskNamed('公开惠民资金');
    const edited = { version, roundRhythm: 'quarterly' as const };
    const task = ok(await app.client.PATCH('/api/tasks/{id}', { params: path(id), body: edited }));
    expect(task.roundRhythm).toBe('quarterly');
    // one step back and forward again
    const { undo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: path(planId) }));
    ok(await app.client.POST('/api/plans/{id}/undo', { params: path(planId), body: { change: undo!.id } }));
    expect((await taskNamed('公开惠民资金')).roundRhythm).toBeNull();
    const { redo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: path(planId) }));
    ok(await app.client.POST('/api/plans/{id}/redo', { params: path(planId), body: { change: redo!.id } }));
    ok(await app.client.POST('/api/plans/{id}/check', { params: path(planId), body: {} }));
    const preview = ok(await app.client.GET('/api/plans/{id}/issuing', { params: path(planId) }));
    // 9 monthly rounds and 4 quarterly ones are left: 县司法局 has one task of each
    expect(preview.units.map(({ name, reports, minutes }) => [name, reports, minutes])).toEqual([
      ['县财政局', 18, 54],
      ['县司法局', 13, 39],
    ]);
    await issueChecked(app, planId);
    const issued = ok(await app.client.GET('/api/tasks/{id}', { params: path(id) }));
    expect([issued.rhythm, issued.hasOwnRhythm]).toEqual(['quarterly', true]);
    await on('2026-04-01T02:00:00Z');
    expect((await shown()).slice(0, 4)).toEqual([
      'monthly 2026-03-31 3 true false',
      'quarterly 2026-03-31 1 true false',
      'monthly 2026-04-30 0 false true',
      'monthly 2026-05-31 0 false false',
    ]);
  });

  it('stay as they are where they are open, and follow an amended rhythm from then on', async () => {
    await on('2026-04-02T02:00:00Z');
    const { amendment } = await amend('公开政府债务', 'quarterly');
    expect(amendment.tasks[0]).toMatchObject({
      before: { roundRhythm: null },
      after: { roundRhythm: 'quarterly' },
    });
    await amend('公开惠民资金', null);
    // what was asked for already is owed still
    expect((await shown()).slice(0, 2)).toEqual([
      'monthly 2026-03-31 3 true false',
      'quarterly 2026-03-31 1 true false',
    ]);
    await on('2026-07-01T02:00:00Z');
    expect((await shown()).filter((line) => line.includes(' true '))).toEqual([
      'monthly 2026-03-31 3 true false',
      'quarterly 2026-03-31 1 true false',
      'monthly 2026-04-30 3 true false',
      'monthly 2026-05-31 3 true false',
      'monthly 2026-06-30 3 true false',
      'quarterly 2026-06-30 1 true false',
    ]);
  });

  it('get those of a rhythm that comes only with an amendment, many tasks at once', async () => {
    const tasks = (await tasksOf(app, planId)).map(({ id, version }) => ({ id, version }));
    const body = { reason: '都改为按季填报', tasks, edit: { roundRhythm: 'quarterly' as const } };
    const preview = ok(
      await app.client.POST('/api/plans/{id}/tasks/edit/preview', {
        params: path(planId),
        body: { tasks, edit: body.edit },
      }),
    );
    expect(preview.changed).toBe(2);
    ok(await app.client.POST('/api/plans/{id}/amendments/tasks', { params: path(planId), body }));
    await on('2026-08-03T02:00:00Z');
    expect((await shown()).find((line) => line.includes('2026-07-31'))).toBe('monthly 2026-07-31 0 true false');
  });

  it('open before their day once the burden was seen, exactly once', async () => {
    const next = (await rounds()).find(({ canOpen, rhythm }) => canOpen && rhythm === 'quarterly')!;
    expect([next.periodLast, next.opens]).toEqual(['2026-09-30', '2026-10-08']);
    const preview = ok(await app.client.GET('/api/rounds/{id}/opening', { params: path(next.id) }));
    expect(preview.units).toEqual([
      { unitId: expect.any(Number) as number, name: '县财政局', reports: 2, fields: 6, minutes: 6 },
      { unitId: expect.any(Number) as number, name: '县司法局', reports: 2, fields: 6, minutes: 6 },
    ]);
    expect([preview.reports, preview.fields, preview.minutes]).toEqual([4, 12, 12]);
    const body = { seen: preview.seen, reason: '迎接省里检查' };
    const open = (seen = body) => app.client.POST('/api/rounds/{id}/opening', { params: path(next.id), body: seen });
    expect((await open({ ...body, seen: 'x' })).error).toMatchObject({ code: 'opening-outdated' });
    const answers = await Promise.all([open(), open()]);
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409]);
    expect(answers.find(({ error }) => error)?.error).toMatchObject({
      code: 'round-opened',
      facts: { date: '2026-08-03' },
    });
    expect(answers.find(({ data }) => data)?.data).toMatchObject({ opens: '2026-08-03', due: next.due, reports: 4 });
    // neither the schedule nor the calendar closes it again
    await on('2026-08-04T02:00:00Z');
    expect((await rounds()).find(({ id }) => id === next.id)).toMatchObject({ opens: '2026-08-03', reports: 4 });
    // what is given in its period still, and long enough, is asked for, too
    const standing = { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] } as const;
    const unit = { printed: '县财政局', resolved: '县财政局', role: 'lead', kind: 'unit', by: 'name' } as const;
    const added = ['公开专项资金', '公开绩效'].map((title) => ({
      ...{ no: null, section: [], title, requirement: `${title}。`, units: [unit], targets: [] },
      ...{ deadline: { ...standing, milestones: [] }, roundRhythm: 'quarterly' as const },
    }));
    const amended = { reason: '上级新增', edited: [], added, cancelled: [] };
    ok(await app.client.POST('/api/plans/{id}/amendments', { params: path(planId), body: amended }));
    await on('2026-08-05T02:00:00Z');
    await on('2026-08-05T03:00:00Z');
    expect((await rounds()).find(({ id }) => id === next.id)).toMatchObject({ opens: '2026-08-03', reports: 6 });
    const later = (await rounds()).find(
      ({ periodLast, rhythm }) => periodLast === '2026-12-31' && rhythm === 'quarterly',
    )!;
    expect((await app.client.GET('/api/rounds/{id}/opening', { params: path(later.id) })).error).toMatchObject({
      code: 'round-not-next',
    });
  });

  it('ask what was closed when they opened and is opened again before they are due', async () => {
    await registerNames(app, ['县民政局']);
    planId = (await issuePlan(app, [{ title: '公开低保名单', units: ['县民政局'], date: '2026-12-25' }])).id;
    const taskId = (await taskNamed('公开低保名单')).id;
    const one = async () => ok(await app.client.GET('/api/tasks/{id}', { params: path(taskId) })).assignments[0]!;
    const { id, unitId } = await one();
    const version = async () => (await one()).version;
    const params = path(id);
    ok(await app.client.POST('/api/assignments/receipts', { body: { ids: [id] } }));
    await on('2026-08-28T02:00:00Z');
    const proof = { unitId, title: '名单', url: 'https://www.example.gov.cn/dibao' };
    const evidence = [ok(await app.client.POST('/api/evidence', { body: proof })).id];
    const closing = { version: await version(), words: '已公开', evidence };
    ok(await app.client.POST('/api/assignments/{id}/closing', { params, body: closing }));
    const accepted = { version: await version(), confirmed: true };
    ok(await app.client.POST('/api/assignments/{id}/closing/acceptance', { params, body: accepted }));
    const august = async () => (await shown()).find((line) => line.includes('2026-08-31'));
    await on('2026-09-01T02:00:00Z');
    expect(await august()).toBe('monthly 2026-08-31 0 true false');
    const reopened = { version: await version(), reason: '名单有误' };
    ok(await app.client.POST('/api/assignments/{id}/reopening', { params, body: reopened }));
    await on('2026-09-02T02:00:00Z');
    await on('2026-09-03T02:00:00Z');
    expect(await august()).toBe('monthly 2026-08-31 1 true false');
  });
});
