import type { ArchivePlan, CarryOver, DraftTask } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('the end of a plan on $name', (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-12-20T02:00:00Z') } });
  let finance: SignedInPerson;
  let planId: number;
  let tasks: DraftTask[];

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const staff = await staffOf(app.url);
    finance = await staff.hire('caizheng', 'reporter', items.find(({ name }) => name === '县财政局')!.id);
  });

  beforeEach(async () => {
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-06-30' },
      { title: '公开惠民资金', units: ['县财政局', '县人社局'] },
      { title: '回应关切', units: ['县人社局'] },
      { title: '公开年度总结', units: ['县司法局'], date: '2026-12-31' },
      { title: '公开旧事项', units: ['县司法局'] },
    ]));
    tasks = await tasksOf(app, planId);
    const { id, version } = tasks[4]!;
    const body = { reason: '上级取消', edited: [], added: [], cancelled: [{ id, version }] };
    ok(await app.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
    tasks = await tasksOf(app, planId);
  });

  const plan = async (id = planId) => ok(await app.client.GET('/api/plans/{id}', { params: path(id) }));
  const outcome = async () => ok(await app.client.GET('/api/plans/{id}/outcome', { params: path(planId) }));
  const header = (key?: string) => (key === undefined ? {} : { 'Idempotency-Key': key });
  const archive = async (part: Partial<ArchivePlan> = {}, key?: string) =>
    app.client.POST('/api/plans/{id}/archive', {
      params: { ...path(planId), header: header(key) },
      body: { version: (await plan()).version, completed: [], ...part },
    });
  const takeBack = async (reason = '还有两项要补报') =>
    app.client.POST('/api/plans/{id}/unarchive', {
      params: path(planId),
      body: { version: (await plan()).version, reason },
    });
  const carry = async (part: Partial<CarryOver>, key?: string) =>
    app.client.POST('/api/plans/{id}/carry-over', {
      params: { ...path(planId), header: header(key) },
      body: { version: (await plan()).version, tasks: [tasks[0]!.id, tasks[1]!.id], ...part },
    });
  const lineage = async (id: number) => {
    const { from, into } = ok(await app.client.GET('/api/plans/{id}/lineage', { params: path(id) }));
    const shown = (links: typeof from) =>
      links.map(({ taskId, other }) => `${taskId} ${other.id} ${other.year} ${other.planState}`);
    return { from: shown(from), into: shown(into) };
  };
  const lines = async () =>
    ok(await app.client.GET('/api/assignments', { params: { query: { planId } } })).items.map(
      ({ title, unitName, state, completedForYear, planState, workingDays }) =>
        `${title} ${unitName} ${state} ${completedForYear} ${planState} ${workingDays}`,
    );
  /** The office signs for units without accounts. */
  const sign = async (...titles: string[]) => {
    const { items } = ok(await app.client.GET('/api/assignments', { params: { query: { planId } } }));
    const ofUnit = { client: app.client };
    for (const { id, title, unitName } of items) {
      if (!titles.includes(`${title} ${unitName}`)) continue;
      const { client } = unitName === '县财政局' ? finance : ofUnit;
      ok(await client.POST('/api/assignments/receipts', { body: { ids: [id] } }));
    }
  };
  const withoutDate = async () => (await outcome()).withoutDate.flatMap(({ assignments }) => assignments);

  it('closes what the year completes, leaves the rest as it is, and shows it to the units', async () => {
    const [unsigned] = await withoutDate();
    expect(unsigned!.completable).toBe(false);
    expect((await archive({ completed: [unsigned!.id] })).error?.code).toBe('validation');
    await sign('公开惠民资金 县财政局');
    const before = await outcome();
    expect(before).toMatchObject({
      tasks: { closed: 0, cancelled: 1, open: 4 },
      assignments: { closed: 0, cancelled: 1, open: 6 },
      carriedOver: 0,
      archivings: [],
    });
    expect(before.roundsLeft).toBeGreaterThan(0);
    expect(before.withoutDate.map(({ title, number }) => `${number} ${title}`)).toEqual([
      '2 公开惠民资金',
      '3 回应关切',
    ]);
    expect(before.dated.map(({ title }) => title)).toEqual(['公开预决算', '公开年度总结']);

    const [ofFinance, ofLabour] = before.withoutDate[0]!.assignments;
    expect([ofFinance!.unitName, ofLabour!.unitName]).toEqual(['县财政局', '县人社局']);
    expect([ofFinance!.completable, ofLabour!.completable]).toEqual([true, false]);
    expect(before.dated.flatMap(({ assignments }) => assignments).some(({ completable }) => completable)).toBe(false);
    expect(ok(await archive({ completed: [ofFinance!.id] }))).toMatchObject({
      state: 'archived',
      archivedAt: '2026-12-20T02:00:00.000Z',
      archivedBy: 'office',
    });
    expect(await lines()).toEqual([
      '公开预决算 县财政局 awaiting-receipt false archived null',
      '公开预决算 县司法局 awaiting-receipt false archived null',
      '公开惠民资金 县财政局 closed true archived null',
      '公开惠民资金 县人社局 awaiting-receipt false archived null',
      '回应关切 县人社局 awaiting-receipt false archived null',
      '公开年度总结 县司法局 awaiting-receipt false archived null',
      '公开旧事项 县司法局 cancelled false archived null',
    ]);
    const passed = { params: { query: { planId, deadline: 'passed' as const } } };
    expect(ok(await app.client.GET('/api/assignments', passed)).items).toEqual([]);
    const seen = ok(await finance.client.GET('/api/tasks/{id}', { params: path(tasks[1]!.id) }));
    expect(seen).toMatchObject({
      planState: 'archived',
      assignments: [{ completedForYear: true }, { state: 'awaiting-receipt' }],
    });
    expect(seen.history.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'archived office',
      'receive caizheng',
      'issued office',
    ]);
    expect((await app.fetch(`/api/plans/${planId}/export.xlsx`)).status).toBe(200);
    expect(ok(await app.client.GET('/api/plans', {})).items.find(({ id }) => id === planId)?.state).toBe('archived');
    expect((await outcome()).assignments).toEqual({ closed: 1, cancelled: 1, open: 5 });
  });

  it('is read only afterwards: every change is refused with the same code', async () => {
    ok(await archive());
    const { version } = await plan();
    const { id, version: seen } = tasks[0]!;
    const { client } = app;
    const params = path(planId);
    const nothing = { edited: [], added: [] };
    const answers = await Promise.all([
      client.PATCH('/api/plans/{id}', { params, body: { version, title: '改' } }),
      client.DELETE('/api/plans/{id}', { params: { ...params, query: { version } } }),
      client.POST('/api/plans/{id}/check', { params, body: {} }),
      client.GET('/api/plans/{id}/issuing', { params }),
      client.PATCH('/api/plans/{id}/issuing', { params, body: { version, rhythm: 'quarterly' } }),
      client.POST('/api/plans/{id}/issue', { params, body: { seen: 'x'.repeat(64) } }),
      client.POST('/api/plans/{id}/amendments', {
        params,
        body: { reason: '因', ...nothing, cancelled: [{ id, version: seen }] },
      }),
      client.POST('/api/plans/{id}/tasks', { params, body: { title: '新', requirement: '新。' } }),
      client.PATCH('/api/tasks/{id}', { params: path(id), body: { version: seen, title: '改' } }),
      client.DELETE('/api/tasks/{id}', { params: { ...path(id), query: { version: seen } } }),
      client.POST('/api/tasks/{id}/doubts/settle', { params: path(id), body: { version: seen, doubt: 'no-unit' } }),
      client.POST('/api/plans/{id}/undo', { params, body: { change: 1 } }),
      archive(),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual(answers.map(() => 'plan-archived'));
    const imported = await app.fetch('/api/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '一、任务\n（一）公开。（牵头单位：县财政局）', planId }),
    });
    expect(await imported.json()).toMatchObject({ code: 'plan-archived' });
    expect(await plan()).toMatchObject({ state: 'archived', version, tasks: 4 });
  });

  it('is archived once, by one of two people, and never with what nobody has seen', async () => {
    await sign('公开惠民资金 县财政局');
    const { version } = await plan();
    const [first] = await withoutDate();
    const dated = (await outcome()).dated[0]!.assignments[0]!.id;
    for (const completed of [[dated], [first!.id, 999_999]])
      expect((await archive({ completed })).error?.code).toBe('validation');
    expect((await archive({ version: version - 1 })).error).toMatchObject({
      code: 'version-conflict',
      current: { version },
    });
    expect((await plan()).state).toBe('issued');
    expect((await lines()).some((line) => line.includes('closed'))).toBe(false);

    const twice = await Promise.all(
      [1, 2].map(() => archive({ version, completed: [first!.id] }, `archive-${planId}`)),
    );
    expect(ok(twice[0]!)).toEqual(ok(twice[1]!));
    const both = await Promise.all([takeBack(), takeBack()]);
    expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
    expect((await takeBack()).error?.code).toBe('plan-not-archived');
    const params = path(ok(await app.client.POST('/api/plans', { body: { year: 2027, title: '草稿' } })).id);
    const ofDraft = [
      await app.client.GET('/api/plans/{id}/outcome', { params }),
      await app.client.POST('/api/plans/{id}/archive', { params, body: { version: 1, completed: [] } }),
      await app.client.POST('/api/plans/{id}/unarchive', { params, body: { version: 1, reason: '因' } }),
      await app.client.POST('/api/plans/{id}/carry-over', { params, body: { version: 1, tasks: [1], title: '新' } }),
    ];
    expect(ofDraft.map(({ error }) => error?.code)).toEqual([
      'plan-not-issued',
      'plan-not-issued',
      'plan-not-archived',
      'plan-not-issued',
    ]);
    const [audited] = await app.unitOfWork.reader.query(
      "SELECT COUNT(*) AS n FROM audit_entry WHERE action IN ('plan.archive', 'plan.unarchive') AND object_id = ?",
      [planId],
    );
    expect(Number(audited.n)).toBe(2);
  });

  it('is taken back with a reason, as it was, unless a later plan goes on with it', async () => {
    await sign('公开惠民资金 县财政局', '公开惠民资金 县人社局', '回应关切 县人社局');
    const before = await lines();
    ok(await archive({ completed: (await withoutDate()).map(({ id }) => id) }));
    expect((await outcome()).tasks).toEqual({ closed: 2, cancelled: 1, open: 2 });
    expect((await takeBack(' ')).error?.code).toBe('validation');
    const { plan: draft } = ok(await carry({ tasks: [tasks[0]!.id], title: '云岭县2027年要点' }));
    expect((await takeBack()).error).toMatchObject({ code: 'carried-over', facts: { count: '1' } });
    expect((await plan()).state).toBe('archived');

    const gone = { ...path(draft.id), query: { version: draft.version } };
    expect((await app.client.DELETE('/api/plans/{id}', { params: gone })).response.status).toBe(204);
    expect(ok(await takeBack())).toMatchObject({ state: 'issued', archivedAt: null, archivedBy: null });
    expect(await lines()).toEqual(before);
    expect((await outcome()).archivings).toEqual([
      {
        at: '2026-12-20T02:00:00.000Z',
        by: 'office',
        takenBackAt: '2026-12-20T02:00:00.000Z',
        takenBackBy: 'office',
        reason: '还有两项要补报',
      },
    ]);
    const { history } = ok(await finance.client.GET('/api/tasks/{id}', { params: path(tasks[0]!.id) }));
    expect(history.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'unarchived 还有两项要补报',
      'archived null',
      'issued null',
    ]);
    ok(await archive());
  });

  it('carries unfinished tasks into a new draft, without a deadline of the past, linked both ways', async () => {
    await sign('公开惠民资金 县财政局');
    const settings = async (id: number) =>
      ok(await app.client.GET('/api/plans/{id}/settings', { params: path(id) })).figures.flatMap((one) =>
        one.value === one.default ? [] : `${one.name} ${one.value} ${one.changedBy}`,
      );
    const figures = [{ name: 'graceDays' as const, value: 5 }];
    const body = { version: 0, figures };
    ok(await app.client.PATCH('/api/plans/{id}/settings', { params: path(planId), body }));
    const [ofFinance] = await withoutDate();
    const proposed = async () =>
      ok(await app.client.GET('/api/plans/{id}/carry-over', { params: path(planId) })).tasks.map(
        ({ title, proposed: isProposed, open, assignments }) => `${title} ${isProposed} ${open}/${assignments}`,
      );
    expect(await proposed()).toEqual([
      '公开预决算 true 2/2',
      '公开惠民资金 false 2/2',
      '回应关切 false 1/1',
      '公开年度总结 false 1/1',
    ]);
    ok(await archive({ completed: [ofFinance!.id] }));
    const preview = ok(await app.client.GET('/api/plans/{id}/carry-over', { params: path(planId) }));
    expect(preview).toMatchObject({ year: 2027, title: '云岭县2027年要点' });
    expect(await proposed()).toEqual([
      '公开预决算 true 2/2',
      '公开惠民资金 true 1/2',
      '回应关切 true 1/1',
      '公开年度总结 true 1/1',
    ]);

    const done = ok(await carry({ title: '云岭县2027年要点' }, `carry-${planId}`));
    expect(done).toMatchObject({ carried: 2, skipped: [], plan: { year: 2027, state: 'draft', tasks: 2 } });
    expect(ok(await carry({ title: '云岭县2027年要点' }, `carry-${planId}`))).toEqual(done);
    // the next year is followed as this one was
    expect(await settings(done.plan.id)).toEqual(['graceDays 5 office']);
    const draft = await tasksOf(app, done.plan.id);
    expect(draft).toMatchObject([
      {
        title: '公开预决算',
        requirement: tasks[0]!.requirement,
        no: null,
        documentId: null,
        units: tasks[0]!.units,
        deadline: { kind: 'none', date: null, text: null },
        carriedFrom: [tasks[0]!.id],
      },
      { title: '公开惠民资金', deadline: { kind: 'standing' }, carriedFrom: [tasks[1]!.id] },
    ]);
    expect(await lineage(done.plan.id)).toEqual({
      from: [`${draft[0]!.id} ${tasks[0]!.id} 2026 archived`, `${draft[1]!.id} ${tasks[1]!.id} 2026 archived`],
      into: [],
    });
    expect((await lineage(planId)).into).toEqual([
      `${tasks[0]!.id} ${draft[0]!.id} 2027 draft`,
      `${tasks[1]!.id} ${draft[1]!.id} 2027 draft`,
    ]);
    // a draft is the office's alone
    const intoOf = async ({ client }: Pick<SignedInPerson, 'client'>) =>
      ok(await client.GET('/api/tasks/{id}', { params: path(tasks[0]!.id) })).carriedInto.map(({ year }) => year);
    expect([await intoOf(app), await intoOf(finance)]).toEqual([[2027], []]);
    expect(await proposed()).toEqual([
      '公开预决算 false 2/2',
      '公开惠民资金 false 1/2',
      '回应关切 true 1/1',
      '公开年度总结 true 1/1',
    ]);

    const into = { intoId: done.plan.id, tasks: [tasks[0]!.id, tasks[2]!.id] };
    expect(ok(await carry(into))).toMatchObject({ carried: 1, skipped: ['公开预决算'], plan: { tasks: 3 } });
    expect(ok(await carry(into))).toMatchObject({
      carried: 0,
      skipped: ['公开预决算', '回应关切'],
      plan: { tasks: 3 },
    });
    const both = await Promise.all([1, 2].map(() => carry({ intoId: done.plan.id, tasks: [tasks[3]!.id] })));
    expect(both.map((one) => ok(one).carried).sort()).toEqual([0, 1]);
  });

  it('refuses what is finished, unseen or of no later draft, and then keeps nothing', async () => {
    const earlier = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '同年草稿' } }));
    const refusals: [Partial<CarryOver>, string][] = [
      [{ tasks: [], title: '新' }, 'validation'],
      [{}, 'validation'],
      [{ title: '新', intoId: earlier.id }, 'validation'],
      [{ intoId: earlier.id }, 'validation'],
      [{ title: '新', tasks: [tasks[0]!.id, tasks[4]!.id] }, 'validation'],
      [{ title: '新', tasks: [999_999] }, 'validation'],
      [{ title: '新', version: 1 }, 'version-conflict'],
      [{ intoId: planId }, 'plan-not-draft'],
      [{ intoId: 999_999 }, 'not-found'],
    ];
    const count = async () => ok(await app.client.GET('/api/plans', {})).items.length;
    const before = await count();
    for (const [part, code] of refusals) expect([part, (await carry(part)).error?.code]).toEqual([part, code]);
    expect(await count()).toBe(before);
    expect((await lineage(planId)).into).toEqual([]);
  });

  it('is one step of the draft: undone, done again, split and merged with its lineage', async () => {
    const draft = ok(await app.client.POST('/api/plans', { body: { year: 2027, title: '下一年' } }));
    ok(await carry({ intoId: draft.id }));
    const next = async () => ok(await app.client.GET('/api/plans/{id}/changes', { params: path(draft.id) }));
    const { undo } = await next();
    expect(undo).toMatchObject({ kind: 'carry-over', facts: { count: '2' } });
    ok(await app.client.POST('/api/plans/{id}/undo', { params: path(draft.id), body: { change: undo!.id } }));
    expect([await tasksOf(app, draft.id), await lineage(planId)]).toEqual([[], { from: [], into: [] }]);
    ok(await app.client.POST('/api/plans/{id}/redo', { params: path(draft.id), body: { change: undo!.id } }));
    const [one, other] = await tasksOf(app, draft.id);
    expect([one!.carriedFrom, other!.carriedFrom]).toEqual([[tasks[0]!.id], [tasks[1]!.id]]);

    const body = { version: one!.version, next: other!.id, nextVersion: other!.version };
    const merged = ok(await app.client.POST('/api/tasks/{id}/merge', { params: path(one!.id), body }));
    expect((await lineage(planId)).into).toEqual([
      `${tasks[0]!.id} ${one!.id} 2027 draft`,
      `${tasks[1]!.id} ${one!.id} 2027 draft`,
    ]);
    const at = merged.requirement.indexOf('公开惠民资金');
    ok(
      await app.client.POST('/api/tasks/{id}/split', { params: path(one!.id), body: { version: merged.version, at } }),
    );
    expect((await lineage(draft.id)).from).toHaveLength(4);
  });
});
