import type { AmendPlan, AmendTasks, DraftTask, TaskUnit } from '@yaodian/api-client';
import { databases, officeUnit } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

const nothing = { edited: [], added: [], cancelled: [] };
const unit = (printed: string, role: TaskUnit['role'] = 'lead'): TaskUnit => ({
  printed,
  role,
  kind: 'unit',
  resolved: null,
  by: null,
});
const standing = { text: null, kind: 'standing' as const, date: null, recurrence: null, milestones: [] };
const until = (date: string) => ({ ...standing, kind: 'date' as const, date });
const added = (title: string, units: TaskUnit[], deadline: DraftTask['deadline'] = standing) => ({
  no: null,
  section: [],
  title,
  requirement: `${title}。`,
  units,
  deadline,
  targets: [],
});

describe.each(databases())('amending an issued plan on $name', (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-12T02:00:00Z') } });
  let finance: SignedInPerson;
  let labour: SignedInPerson;
  let planId: number;
  let tasks: DraftTask[];

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitId = (name: string) => items.find((one) => one.name === name)!.id;
    const staff = await staffOf(app.url);
    finance = await staff.hire('caizheng', 'reporter', unitId('县财政局'));
    labour = await staff.hire('renshe', 'reporter', unitId('县人社局'));
  });

  beforeEach(async () => {
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-06-30' },
      { title: '公开招聘信息', units: ['县人社局', '县财政局'] },
    ]));
    tasks = await tasksOf(app, planId);
    for (const { client } of [finance, labour]) {
      const events = ok(await client.GET('/api/unit-events', {})).map(({ id }) => id);
      ok(await client.POST('/api/unit-events/seen', { body: { events } }));
    }
  });

  const amend = (body: Partial<AmendPlan>, key?: string) =>
    app.client.POST('/api/plans/{id}/amendments', {
      params: { ...path(planId), header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body: { reason: '上级调整了时限', ...nothing, ...body },
    });
  const seen = (index: number) => ({ id: tasks[index]!.id, version: tasks[index]!.version });
  const lines = async ({ client }: Pick<SignedInPerson, 'client'>) =>
    ok(await client.GET('/api/assignments', { params: { query: { planId } } })).items.map(
      ({ title, unitName, role, state }) => [title, unitName, role, state].join(' '),
    );
  const news = async ({ client }: SignedInPerson) =>
    ok(await client.GET('/api/unit-events', {})).map(({ kind, tasks: of }) => `${kind} ${of.length}`);
  const state = async () => ({
    lines: await lines(app),
    tasks: await tasksOf(app, planId),
    amendments: ok(await app.client.GET('/api/plans/{id}/amendments', { params: path(planId) })),
    news: await news(finance),
  });

  it('edits, adds and cancels at once; everybody concerned sees what was, what is, and why', async () => {
    const { amendment, units } = ok(
      await amend({
        edited: [
          { ...seen(0), deadline: until('2026-09-30'), units: [unit('县财政局'), unit('县人社局', 'responsible')] },
        ],
        added: [added('公开救灾款物', [unit('县财政局')], until('2026-05-31'))],
        cancelled: [seen(1)],
      }),
    );
    expect(units).toBe(3);
    expect(await lines(app)).toEqual([
      '公开预决算 县财政局 lead awaiting-receipt',
      '公开预决算 县司法局 responsible cancelled',
      '公开招聘信息 县人社局 lead cancelled',
      '公开招聘信息 县财政局 responsible cancelled',
      '公开预决算 县人社局 responsible awaiting-receipt',
      '公开救灾款物 县财政局 lead awaiting-receipt',
    ]);
    expect((await news(finance)).sort()).toEqual(['added 1', 'amended 1', 'cancelled 1']);
    expect((await news(labour)).sort()).toEqual(['added 1', 'cancelled 1']);
    // who no longer leads sees the own part alone
    expect(await lines(labour)).toEqual([
      '公开招聘信息 县人社局 lead cancelled',
      '公开预决算 县人社局 responsible awaiting-receipt',
    ]);

    expect(amendment).toMatchObject({ reason: '上级调整了时限', by: 'office', at: '2026-03-12T02:00:00.000Z' });
    expect(amendment.tasks.map(({ title, kind }) => `${kind} ${title}`)).toEqual([
      'edited 公开预决算',
      'added 公开救灾款物',
      'cancelled 公开招聘信息',
    ]);
    expect(amendment.tasks[0]).toMatchObject({
      before: { deadline: { date: '2026-06-30' }, units: [{ printed: '县财政局' }, { printed: '县司法局' }] },
      after: { deadline: { date: '2026-09-30' }, units: [{ printed: '县财政局' }, { resolved: '县人社局' }] },
    });
    expect(ok(await app.client.GET('/api/plans/{id}/amendments', { params: path(planId) }))).toEqual([amendment]);

    const history = async ({ client }: SignedInPerson) =>
      ok(await client.GET('/api/tasks/{id}', { params: path(tasks[0]!.id) })).history;
    expect((await history(finance)).map(({ kind, reason, by }) => [kind, reason, by])).toEqual([
      ['edited', '上级调整了时限', 'office'],
      ['issued', null, 'office'],
    ]);
    // which other units came and went is for those who see them all
    expect(Object.keys((await history(labour))[0]!.after!)).toEqual(['deadline']);
    const exported = await (await app.fetch(`/api/plans/${planId}/export.xlsx`)).arrayBuffer();
    const table = Object.values(unzipSync(new Uint8Array(exported)))
      .map((file) => strFromU8(file))
      .join();
    expect(['公开救灾款物', '公开招聘信息'].map((title) => table.includes(title))).toEqual([true, false]);
    const plan = ok(await app.client.GET('/api/plans/{id}', { params: path(planId) }));
    expect(plan).toMatchObject({ state: 'issued', tasks: 2 });
    const [audited] = await app.unitOfWork.reader.query(
      "SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'plan.amend' AND object_id = ?",
      [planId],
    );
    expect(Number(audited.n)).toBe(1);
    const [whole] = await app.unitOfWork.reader.query(
      "SELECT value FROM audit_value WHERE field = ? AND side = 'after'",
      [`task ${amendment.tasks[1]!.taskId}`],
    );
    expect(JSON.parse(whole.value)).toMatchObject({ title: '公开救灾款物', deadline: { date: '2026-05-31' } });
  });

  it('takes a unit out and in again: its one assignment waits for its receipt anew', async () => {
    const without = { ...seen(0), units: [unit('县财政局')] };
    ok(await amend({ edited: [without] }));
    tasks = await tasksOf(app, planId);
    ok(await amend({ edited: [{ ...seen(0), units: [unit('县司法局'), unit('县财政局', 'responsible')] }] }));
    expect((await lines(app)).slice(0, 2)).toEqual([
      '公开预决算 县财政局 responsible awaiting-receipt',
      '公开预决算 县司法局 lead awaiting-receipt',
    ]);
  });

  it('is done once, however often it is sent, and by one of two people who send at once', async () => {
    const edited = [{ ...seen(0), title: '公开预算和决算' }];
    const first = ok(await amend({ edited }, `key-${planId}`));
    expect(ok(await amend({ edited }, `key-${planId}`))).toEqual(first);
    const stale = await amend({ edited, cancelled: [seen(1)] });
    expect(stale.error).toMatchObject({ code: 'version-conflict', current: { title: '公开预算和决算', version: 2 } });
    expect((await lines(app)).some((line) => line.endsWith('cancelled'))).toBe(false);

    const both = await Promise.all([amend({ cancelled: [seen(1)] }), amend({ cancelled: [seen(1)] })]);
    expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
    expect((await state()).amendments).toHaveLength(2);
  });

  it('does nothing where anything is undecided, passed, cancelled, unseen, or of another plan', async () => {
    const before = await state();
    const draft = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '草稿' } }));
    const refusals: [Partial<AmendPlan>, object][] = [
      [{}, { code: 'validation' }],
      [{ edited: [{ ...seen(0), title: tasks[0]!.title }] }, { code: 'validation' }],
      [{ edited: [{ ...seen(0), title: '新' }], reason: ' ' }, { code: 'validation' }],
      [{ edited: [{ ...seen(0), title: '新' }], cancelled: [seen(0)] }, { code: 'validation' }],
      [
        { edited: [{ ...seen(0), title: '新' }], added: [added('新', [unit('县档案局')])] },
        { code: 'task-undecided', facts: { kind: 'unknown-unit', name: '县档案局', title: '新' } },
      ],
      [{ added: [added('新', [])] }, { code: 'task-undecided', facts: { kind: 'no-unit' } }],
      [
        { edited: [{ ...seen(0), deadline: { ...standing, kind: 'none' } }] },
        { code: 'task-undecided', facts: { kind: 'no-deadline' } },
      ],
      [
        { edited: [{ ...seen(0), deadline: until('2026-03-11') }] },
        { code: 'deadlines-passed', facts: { count: '1' } },
      ],
      ...['2009-12-31', '2050-01-01'].map((date): [Partial<AmendPlan>, object] => [
        { edited: [{ ...seen(0), deadline: until(date) }], acceptPassedDeadlines: true },
        { code: 'validation' },
      ]),
      [{ added: [added('新', [unit(officeUnit)])] }, { code: 'reviewer-missing' }],
      [{ cancelled: [seen(0), { id: 999_999, version: 1 }] }, { code: 'not-found' }],
    ];
    for (const [body, error] of refusals) expect((await amend(body)).error).toMatchObject(error);
    expect(await state()).toEqual(before);

    const other = await app.client.POST('/api/plans/{id}/amendments', {
      params: path(draft.id),
      body: { reason: '因', ...nothing, cancelled: [seen(0)] },
    });
    expect(other.error?.code).toBe('plan-not-issued');
    ok(await amend({ cancelled: [seen(1)] }));
    tasks = await tasksOf(app, planId);
    expect((await amend({ edited: [{ ...seen(1), title: '新' }] })).error?.code).toBe('task-cancelled');
  });

  it('edits several tasks as one amendment with one reason, or none where one cannot be so', async () => {
    const named = { printed: '县司法局', kind: 'unit' as const, resolved: null, by: null };
    const send = (body: Omit<AmendTasks, 'reason' | 'tasks'> & Partial<AmendTasks>) =>
      app.client.POST('/api/plans/{id}/amendments/tasks', {
        params: path(planId),
        body: { reason: '机构职能调整', tasks: [seen(0), seen(1)], ...body },
      });
    const before = await state();
    const alone = { lead: { way: 'remove' as const, units: [{ ...named, printed: '县人社局' }] } };
    const both = { ...alone, responsible: { way: 'replace' as const, units: [] } };
    const preview = await app.client.POST('/api/plans/{id}/tasks/edit/preview', {
      params: path(planId),
      body: { tasks: [seen(0), seen(1)], edit: both },
    });
    expect(ok(preview)).toMatchObject({ changed: 2, problems: [{ taskId: tasks[1]!.id, code: 'undecided' }] });
    expect((await send({ edit: both })).error).toMatchObject({
      code: 'tasks-unfit',
      facts: { titles: '公开招聘信息' },
    });
    const passed = { deadline: { kind: 'date' as const, date: '2026-03-11', recurrence: null } };
    expect((await send({ edit: passed })).error?.code).toBe('deadlines-passed');
    const stale = { ...seen(1), version: 9 };
    expect((await send({ edit: passed, tasks: [seen(0), stale] })).error?.code).toBe('tasks-outdated');
    expect(await state()).toEqual(before);

    const edit = { ...passed, responsible: { way: 'add' as const, units: [named] } };
    const { amendment, units } = ok(await send({ edit, acceptPassedDeadlines: true }));
    expect([amendment.reason, amendment.tasks.length, units]).toEqual(['机构职能调整', 2, 3]);
    expect((await lines(app)).at(-1)).toBe('公开招聘信息 县司法局 responsible awaiting-receipt');
    expect((await tasksOf(app, planId)).map(({ deadline }) => deadline.date)).toEqual(['2026-03-11', '2026-03-11']);
    expect((await state()).amendments).toHaveLength(1);
  });

  it('counts what is cancelled no longer, and takes nothing away that a unit has closed', async () => {
    await app.unitOfWork.run((tx) =>
      tx.query("UPDATE assignment SET state = 'closed' WHERE task_id = ? AND role = 'responsible'", [tasks[0]!.id]),
    );
    ok(await amend({ cancelled: [seen(0)], added: [added('公开采购', [unit('县司法局')])] }));
    ok(await amend({ cancelled: [seen(1)] }));
    expect(ok(await app.client.GET('/api/plans/{id}', { params: path(planId) })).tasks).toBe(1);
    expect((await lines(app)).slice(0, 2)).toEqual([
      '公开预决算 县财政局 lead cancelled',
      '公开预决算 县司法局 responsible closed',
    ]);
  });

  it("replaces the reviewer of the office's own unit alone, with a reason", async () => {
    const people = async () => ok(await app.client.GET('/api/plans/{id}/reviewers', { params: path(planId) }));
    const [first, second] = await people();
    expect((await people()).some(({ named }) => named)).toBe(false);
    ok(await amend({ reviewerId: first!.id }));
    const { amendment, units } = ok(await amend({ reviewerId: second!.id, reason: '前一位调离' }));
    expect([amendment.reason, amendment.tasks, units]).toEqual(['前一位调离', [], 0]);
    expect((await people()).filter(({ named }) => named).map(({ id }) => id)).toEqual([second!.id]);
    expect((await amend({ reviewerId: second!.id })).error?.code).toBe('validation');
  });

  it("gives the office's own unit a task once somebody of another unit is named to review it", async () => {
    const [reviewer] = ok(await app.client.GET('/api/plans/{id}/reviewers', { params: path(planId) }));
    const task = added('公开办公室值班电话', [unit(officeUnit)], until('2026-03-11'));
    ok(await amend({ added: [task], reviewerId: reviewer!.id, acceptPassedDeadlines: true }));
    expect((await lines(app)).at(-1)).toBe(`公开办公室值班电话 ${officeUnit} lead awaiting-receipt`);
    const [named] = await app.unitOfWork.reader.query(
      "SELECT fields FROM audit_entry WHERE action = 'plan.set-issuing' AND object_id = ?",
      [planId],
    );
    expect(JSON.parse(named.fields)).toMatchObject([{ field: 'reviewerId' }]);
  });
});
