import type { DraftTask, EditTasks, NewTask } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { importSample, ok, registerNames, sampleUnits, tasksOf, useApplication } from './application.js';

const kinds = ({ doubts }: DraftTask) => doubts.map(({ kind }) => kind);

describe.each(databases())('draft tasks on $name', (engine) => {
  const app = useApplication(engine);
  let planId: number;
  let documentId: number;
  let tasks: DraftTask[];

  beforeAll(() => registerNames(app, sampleUnits));
  beforeEach(async () => {
    ({ planId, documentId } = await importSample(app));
    tasks = await tasksOf(app, planId);
  });

  const params = (id: number) => ({ path: { id } });
  const edit = (id: number, body: Parameters<typeof patch>[1]) => patch(id, body);
  const patch = (id: number, body: { version: number } & Partial<DraftTask>) =>
    app.client.PATCH('/api/tasks/{id}', { params: params(id), body });
  const create = (body: NewTask, key?: string) =>
    app.client.POST('/api/plans/{id}/tasks', {
      params: { ...params(planId), header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body,
    });
  const remove = (id: number, version: number) =>
    app.client.DELETE('/api/tasks/{id}', { params: { ...params(id), query: { version } } });
  const split = (id: number, version: number, at: number) =>
    app.client.POST('/api/tasks/{id}/split', { params: params(id), body: { version, at } });
  const merge = (id: number, version: number, next: number, nextVersion: number) =>
    app.client.POST('/api/tasks/{id}/merge', { params: params(id), body: { version, next, nextVersion } });
  const move = (id: number, version: number, after: number | null) =>
    app.client.POST('/api/tasks/{id}/move', { params: params(id), body: { version, after } });
  const titles = async () => (await tasksOf(app, planId)).map(({ title }) => title);
  const count = async () => ok(await app.client.GET('/api/plans/{id}', { params: params(planId) })).tasks;
  const document = async () => ok(await app.client.GET('/api/documents/{id}', { params: params(documentId) }));

  it('come out of a document whole', () => {
    expect(tasks).toHaveLength(3);
    expect(tasks[0]).toEqual({
      id: expect.any(Number),
      planId,
      documentId,
      position: expect.any(Number),
      no: '1',
      section: ['推进决策公开'],
      title: '公开重大决策',
      requirement: expect.stringContaining('每季度公开不少于1次'),
      units: [
        { printed: '县政府办', role: 'lead', kind: 'unit', resolved: '县政府办', by: 'name' },
        { printed: '县司法局', role: 'responsible', kind: 'unit', resolved: '县司法局', by: 'name' },
      ],
      deadline: { text: '2026年9月底前', kind: 'date', date: '2026-09-30', recurrence: null, milestones: [] },
      targets: expect.any(Array),
      roundRhythm: null,
      source: { start: expect.any(Number), end: expect.any(Number) },
      cancelledAt: null,
      carriedFrom: [],
      doubts: [],
      version: 1,
      updatedAt: expect.stringMatching(/Z$/),
    });
    expect(tasks[1]!.targets).toEqual([
      { text: expect.any(String), comparator: '>=', value: 100, unit: '%', period: null },
    ]);
    expect(kinds(tasks[2]!)).toEqual(['no-lead-unit', 'no-deadline', 'unknown-group']);
  });

  it('are listed page by page in their order, with the total', async () => {
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const query = { limit: 2, after };
      const page = ok(await app.client.GET('/api/plans/{id}/tasks', { params: { ...params(planId), query } }));
      expect(page.total).toBe(3);
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(tasks.map(({ id }) => id));
  });

  it('are edited in every field', async () => {
    ok(await app.client.POST('/api/units', { body: { name: '云岭县财政局', place: '云岭县', level: '县' } }));
    const changes = {
      no: '一',
      section: ['甲', '乙'],
      title: '新题',
      requirement: '新要求',
      roundRhythm: 'quarterly',
      units: [{ printed: '县财政局', role: 'lead', kind: 'unit', resolved: '云岭县财政局', by: 'prefix' }] as const,
      deadline: {
        text: '12月31日',
        kind: 'date',
        date: '2026-12-31',
        recurrence: null,
        milestones: [{ text: '6月底', date: '2026-06-30' }],
      } as const,
      targets: [{ text: '100%', comparator: '=', value: 100, unit: '%', period: null }] as const,
    };
    const edited = ok(await edit(tasks[0]!.id, { version: 1, ...structuredClone(changes) } as never));
    expect(edited).toMatchObject({ ...changes, version: 2, doubts: [], source: tasks[0]!.source });
    expect((await tasksOf(app, planId))[0]).toEqual(edited);
  });

  it('keep what an edit does not name, and take null where it is allowed', async () => {
    const edited = ok(await edit(tasks[0]!.id, { version: 1, no: null }));
    expect(edited).toEqual({ ...tasks[0], no: null, version: 2, updatedAt: edited.updatedAt });
    expect((await edit(tasks[0]!.id, { version: 2, title: null as never })).error?.code).toBe('validation');
  });

  it('tell the second of two editors, and show them the row as it is now', async () => {
    const first = ok(await edit(tasks[0]!.id, { version: 1, title: '甲的题' }));
    const second = await edit(tasks[0]!.id, { version: 1, title: '乙的题' });
    expect(second.response.status).toBe(409);
    expect(second.error).toMatchObject({ code: 'version-conflict', current: first });
    expect(await titles()).toContain('甲的题');
  });

  it('let exactly one of twenty editors through when all come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => edit(tasks[0]!.id, { version: 1, title: `第${index}人` })),
    );
    const won = answers.flatMap(({ data }) => data ?? []);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ error }) => error?.code === 'version-conflict')).toHaveLength(19);
    expect((await titles())[0]).toBe(won[0]?.title);
  });

  it('take the same deadline together, or none of them does', async () => {
    const chosen = { kind: 'date' as const, date: '2026-12-31', recurrence: null };
    const setDeadline = (seen: { id: number; version: number }[]) =>
      app.client.POST('/api/plans/{id}/tasks/deadline', { params: params(planId), body: { tasks: seen, ...chosen } });
    const before = await tasksOf(app, planId);
    const seen = before.map(({ id, version }) => ({ id, version }));

    const stale = await setDeadline([seen[0]!, { ...seen[1]!, version: 9 }]);
    expect(stale.error).toMatchObject({ code: 'version-conflict', current: { id: seen[1]!.id } });
    const other = await importSample(app);
    const foreign = (await tasksOf(app, other.planId))[0]!;
    expect((await setDeadline([seen[0]!, { id: foreign.id, version: 1 }])).error?.code).toBe('not-found');
    expect(await tasksOf(app, planId)).toEqual(before);

    const { tasks } = ok(await setDeadline(seen.reverse()));
    expect(tasks).toEqual(await tasksOf(app, planId));
    expect(tasks.map(({ deadline }) => deadline)).toEqual(before.map(({ deadline }) => ({ ...deadline, ...chosen })));
    const { undo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: params(planId) }));
    expect(undo).toMatchObject({ kind: 'deadline', facts: { count: String(seen.length) } });
  });

  it.each<[string, Partial<DraftTask['deadline']>, string]>([
    ['a date without one', { kind: 'date' }, 'kind date needs a date'],
    ['a date with a rhythm', { kind: 'date', date: '2026-09-30', recurrence: 'daily' }, 'kind date has no recurrence'],
    ['a rhythm without one', { kind: 'recurring' }, 'kind recurring needs a recurrence'],
    [
      'a rhythm with a date',
      { kind: 'recurring', date: '2026-09-30', recurrence: 'daily' },
      'kind recurring has no date',
    ],
    ['none with a date', { kind: 'none', date: '2026-09-30' }, 'kind none has no date'],
    ['a standing one with a rhythm', { kind: 'standing', recurrence: 'daily' }, 'kind standing has no recurrence'],
  ])('take no deadline that contradicts itself: %s', async (_what, part, message) => {
    const chosen = { kind: 'none' as const, date: null, recurrence: null, ...part };
    const deadline = { text: null, milestones: [], ...chosen };
    const [{ id, version }] = tasks as [DraftTask];
    const errors = [
      (await edit(id, { version, deadline })).error?.errors,
      (await create({ title: '题', requirement: '要求', deadline })).error?.errors,
      (
        await app.client.POST('/api/plans/{id}/tasks/deadline', {
          params: params(planId),
          body: { ...chosen, tasks: [{ id, version }] },
        })
      ).error?.errors,
    ];
    expect(errors).toEqual([
      [{ path: 'deadline.kind', message }],
      [{ path: 'deadline.kind', message }],
      [{ path: 'kind', message }],
    ]);
  });

  const seen = (...indices: number[]) =>
    indices.map((index) => ({ id: tasks[index]!.id, version: tasks[index]!.version }));
  const preview = (body: EditTasks) =>
    app.client.POST('/api/plans/{id}/tasks/edit/preview', { params: params(planId), body });
  const editAll = (body: EditTasks, key?: string) =>
    app.client.POST('/api/plans/{id}/tasks/edit', {
      params: { ...params(planId), header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body,
    });

  it('are edited together in all their fields, as one step, after a look at what would differ', async () => {
    const labour = { printed: '县人社局', kind: 'unit' as const, resolved: null, by: null };
    const body: EditTasks = {
      tasks: seen(0, 1, 2),
      edit: {
        section: ['重点任务'],
        text: { fields: ['title', 'requirement'], find: '培训', replacement: '轮训' },
        responsible: { way: 'add', units: [labour] },
        deadline: { kind: 'date', date: '2026-11-30', recurrence: null },
        milestones: { way: 'add', milestones: [{ text: '6月底前过半', date: '2026-06-30' }] },
        targets: { way: 'replace', targets: [] },
      },
    };
    const looked = ok(await preview(body));
    expect(looked).toMatchObject({ changed: 3, problems: [] });
    expect(looked.tasks.map(({ title, after }) => [title, Object.keys(after).sort().join(' ')])).toEqual([
      ['公开重大决策', 'deadline section targets units'],
      ['做好政策解读', 'deadline section targets units'],
      ['开展业务培训', 'deadline requirement section targets title'],
    ]);
    expect(looked.tasks[2]).toMatchObject({ before: { title: '开展业务培训' }, after: { title: '开展业务轮训' } });
    expect(await tasksOf(app, planId)).toEqual(tasks);

    const key = `edit-${planId}`;
    const { tasks: edited } = ok(await editAll(body, key));
    expect(ok(await editAll(body, key)).tasks).toEqual(edited);
    const now = await tasksOf(app, planId);
    expect(now).toEqual(edited);
    expect(now.map(({ version, section, targets, deadline }) => [version, section, targets, deadline.date])).toEqual(
      now.map(() => [2, ['重点任务'], [], '2026-11-30']),
    );
    expect(now[0]!.units.at(-1)).toMatchObject({ role: 'responsible', resolved: '县人社局', by: 'name' });
    expect(now[2]).toMatchObject({
      title: '开展业务轮训',
      deadline: { text: null, milestones: [{ date: '2026-06-30' }] },
    });

    const { undo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: params(planId) }));
    expect(undo).toMatchObject({ kind: 'bulk-edit', facts: { count: '3' } });
    ok(await app.client.POST('/api/plans/{id}/undo', { params: params(planId), body: { change: undo!.id } }));
    const back = await tasksOf(app, planId);
    const content = ({ version: _version, updatedAt: _at, ...rest }: DraftTask) => rest;
    expect(back.map(content)).toEqual(tasks.map(content));
  });

  it('are edited together or not at all: every outdated or unfit one is told', async () => {
    const asked = seen(0, 1, 2);
    await edit(tasks[0]!.id, { version: 1, requirement: '每季度公开。' });
    await edit(tasks[2]!.id, { version: 1, title: '培训' });
    const before = await tasksOf(app, planId);
    const section = { section: ['新'] };
    for (const send of [preview, editAll]) {
      const { error } = await send({ tasks: asked, edit: section });
      expect(error).toMatchObject({ code: 'tasks-outdated', facts: { count: '2', titles: '公开重大决策、培训' } });
      expect((error!.current as { tasks: DraftTask[] }).tasks).toEqual([before[0], before[2]]);
    }
    tasks = before;
    const empties = { ...section, text: { fields: ['title' as const], find: '培训', replacement: '' } };
    expect(ok(await preview({ tasks: seen(0, 2), edit: empties })).problems).toEqual([
      { taskId: tasks[2]!.id, title: '培训', code: 'required', field: 'title' },
    ]);
    expect((await editAll({ tasks: seen(0, 2), edit: empties })).error).toMatchObject({
      code: 'tasks-unfit',
      facts: { count: '1', titles: '培训' },
      errors: [{ path: `tasks.${tasks[2]!.id}.title`, message: 'required' }],
    });
    const refused: [EditTasks, string][] = [
      [{ tasks: seen(0), edit: {} }, 'validation'],
      [{ tasks: seen(0, 0), edit: section }, 'validation'],
      [{ tasks: seen(0), edit: { text: { fields: ['title'], find: '', replacement: '新' } } }, 'validation'],
      [{ tasks: seen(0), edit: { deadline: { kind: 'date', date: null, recurrence: null } } }, 'validation'],
      [{ tasks: [...seen(0), { id: 999_999, version: 1 }], edit: section }, 'not-found'],
    ];
    for (const [body, code] of refused) expect((await editAll(body)).error?.code).toBe(code);
    expect(await tasksOf(app, planId)).toEqual(before);
  });

  it('are refused an edit that is not well formed', async () => {
    const wrong: [string, object][] = [
      ['deadline.date', { deadline: { ...tasks[0]!.deadline, date: '2026-02-30' } }],
      ['deadline.kind', { deadline: { ...tasks[0]!.deadline, kind: 'soon' } }],
      ['deadline.extra', { deadline: { ...tasks[0]!.deadline, extra: 1 } }],
      ['deadline', { deadline: [] }],
      ['units.0.role', { units: [{ ...tasks[0]!.units[0], role: 'boss' }] }],
      ['units', { units: { printed: '局' } }],
      ['targets.0.value', { targets: [{ text: '1次', comparator: '=', value: '1', unit: '次', period: null }] }],
      ['section', { section: ['\ud800'] }],
      ['requirement', { requirement: 'a\0b' }],
      ['planId', { planId: 1 }],
      ['version', { version: '1' }],
    ];
    for (const [path, change] of wrong) {
      const { error } = await edit(tasks[0]!.id, { version: 1, ...change } as never);
      expect([path, error?.code, error?.errors?.[0]?.path]).toEqual([path, 'validation', path]);
    }
    expect((await tasksOf(app, planId))[0]).toEqual(tasks[0]);
  });

  it('keep a requirement of 200,000 characters', async () => {
    const requirement = '要'.repeat(200_000);
    expect(ok(await edit(tasks[0]!.id, { version: 1, requirement })).requirement).toBe(requirement);
    const { error } = await edit(tasks[0]!.id, { version: 2, requirement: `${requirement}要` });
    expect(error?.errors?.[0]?.path).toBe('requirement');
  });

  it('are added at the end, at the beginning and in between', async () => {
    const by = (title: string, after?: number | null) => create({ title, requirement: title, after });
    const last = await by('最后');
    expect(last.response.status).toBe(201);
    expect(ok(last)).toMatchObject({ title: '最后', documentId: null, source: null });
    expect(kinds(ok(last))).toEqual(['no-unit', 'no-deadline']);
    ok(await by('最前', null));
    ok(await by('其次', tasks[0]!.id));
    const [a, b, c] = tasks.map(({ title }) => title);
    expect(await titles()).toEqual(['最前', a, '其次', b, c, '最后']);
    expect(await count()).toBe(6);
  });

  it('find room between two neighbours again and again', async () => {
    const expected = tasks.map(({ title }) => title);
    for (let index = 0; index < 15; index++) {
      ok(await create({ title: `第${index}项`, requirement: '要求', after: tasks[0]!.id }));
      ok(await create({ title: `前${index}项`, requirement: '要求', after: null }));
      expected.splice(index + 1, 0, `第${index}项`);
      expected.unshift(`前${index}项`);
    }
    expect(await titles()).toEqual(expected);
  });

  it('are added once for each idempotency key', async () => {
    const task = { title: '一次', requirement: '一次' };
    const first = ok(await create(task, `task-${planId}`));
    expect(ok(await create(task, `task-${planId}`))).toEqual(first);
    expect((await create({ ...task, title: '两次' }, `task-${planId}`)).error?.code).toBe('idempotency-mismatch');
    expect(await count()).toBe(4);
  });

  it('are not added after a task of another plan, nor from a document of another plan', async () => {
    const other = await importSample(app);
    const foreign = (await tasksOf(app, other.planId))[0]!;
    const after = await create({ title: '题', requirement: '要求', after: foreign.id });
    expect(after.error).toMatchObject({ code: 'not-found', facts: { task: String(foreign.id) } });
    const from = await create({ documentId: other.documentId, source: foreign.source! });
    expect(from.error?.code).toBe('not-found');
    expect(await count()).toBe(3);
  });

  it('are deleted, and come back as they were', async () => {
    const [first] = tasks;
    expect((await remove(first!.id, 9)).error?.code).toBe('version-conflict');
    expect((await remove(first!.id, 1)).response.status).toBe(204);
    expect((await remove(first!.id, 1)).error?.code).toBe('not-found');
    expect(await count()).toBe(2);

    const { no, section, title, requirement, units, deadline, targets, source } = first!;
    const content = { no, section, title, requirement, units, deadline, targets };
    const back = ok(await create({ ...content, documentId, source, after: null }));
    expect(back).toMatchObject({ ...content, documentId, source, doubts: first!.doubts });
    expect(await titles()).toEqual(tasks.map(({ title }) => title));
  });

  it('are made of a part of the document that is no task, once', async () => {
    const before = await document();
    const free = before.notTasks[0]!;
    const words = before.text.slice(free.start, free.end);
    const made = await create({ documentId, source: free, after: null });
    expect(ok(made)).toMatchObject({ documentId, source: free, version: 1 });
    expect(words).toContain(ok(made).title);
    expect((await document()).notTasks).toEqual(before.notTasks.slice(1));

    const again = await create({ documentId, source: free });
    expect(again.response.status).toBe(409);
    expect(again.error).toMatchObject({ code: 'range-taken', current: { id: ok(made).id } });
  });

  it.each([
    ['behind the end', { start: 0, end: 100_000 }],
    ['without words', { start: 5, end: 5 }],
    ['turned round', { start: 9, end: 2 }],
  ])('are not made of a range %s', async (_what, source) => {
    await remove(tasks[0]!.id, 1);
    expect((await create({ documentId, source })).error).toMatchObject({ code: 'validation' });
  });

  it.each<[string, () => Partial<NewTask>, string]>([
    ['behind the end', () => ({ documentId, source: { start: 0, end: 100_000 } }), 'validation'],
    ['turned round', () => ({ documentId, source: { start: 9, end: 2 } }), 'validation'],
    ['without a document', () => ({ source: { start: 0, end: 3 } }), 'validation'],
    ['of another task', () => ({ documentId, source: tasks[1]!.source }), 'range-taken'],
    ['of another document', () => ({ documentId: 999_999, source: tasks[1]!.source }), 'not-found'],
  ])('do not say that they stand at a place %s', async (_what, place, code) => {
    const body = { title: '题', requirement: '要求', ...place() };
    expect((await create(body)).error?.code).toBe(code);
    expect(await count()).toBe(3);
  });

  it('leave the words of a deleted task among those that are no task', async () => {
    const { source } = tasks[0]!;
    await remove(tasks[0]!.id, 1);
    const { notTasks } = await document();
    expect(notTasks.some(({ start, end }) => start >= source!.start && end <= source!.end)).toBe(true);
  });

  it('are split in two, the second right behind the first', async () => {
    const [task] = tasks;
    const at = task!.requirement.indexOf('公开', 1);
    const { tasks: parts } = ok(await split(task!.id, 1, at));
    expect(parts[0]).toMatchObject({ id: task!.id, version: 2, units: task!.units, documentId });
    expect(parts[1]).toMatchObject({ version: 1, units: task!.units, deadline: task!.deadline, documentId });
    expect(parts[0]!.requirement).toBe(task!.requirement.slice(0, at).trim());
    expect(parts[0]!.source!.end).toBe(parts[1]!.source!.start);
    const order = (await tasksOf(app, planId)).map(({ id }) => id);
    expect(order).toEqual([task!.id, parts[1]!.id, tasks[1]!.id, tasks[2]!.id]);
    expect(await count()).toBe(4);
    expect((await split(task!.id, 1, 2)).error?.code).toBe('version-conflict');
  });

  it('are not split where one part would be empty, or within a character', async () => {
    const id = tasks[0]!.id;
    const { version } = ok(await edit(id, { version: 1, requirement: '𠮷祥如意' }));
    for (const at of [1, 5, 500]) expect((await split(id, version, at)).error?.errors?.[0]?.path).toBe('at');
    expect(await count()).toBe(3);
  });

  it('are merged with the one that follows, and with no other', async () => {
    const [a, b, c] = tasks as [DraftTask, DraftTask, DraftTask];
    expect((await merge(a.id, 1, c.id, 1)).error?.code).toBe('not-adjacent');
    expect((await merge(b.id, 1, a.id, 1)).error?.code).toBe('not-adjacent');
    const stale = await merge(a.id, 1, b.id, 7);
    expect(stale.error).toMatchObject({ code: 'version-conflict', current: { id: b.id, version: 1 } });

    const merged = ok(await merge(a.id, 1, b.id, 1));
    expect(merged).toMatchObject({ id: a.id, version: 2, source: { start: a.source!.start, end: b.source!.end } });
    expect(merged.requirement).toContain('解读率达到100%');
    expect(merged.units.map(({ printed }) => printed)).toEqual(['县政府办', '县司法局']);
    expect((await tasksOf(app, planId)).map(({ id }) => id)).toEqual([a.id, c.id]);
    expect(await count()).toBe(2);
  });

  it('made by hand are split and merged without a place in a text', async () => {
    const made = ok(await create({ title: '题', requirement: '前半句。后半句。' }));
    const { tasks: parts } = ok(await split(made.id, 1, 4));
    expect(parts.map(({ requirement, source }) => ({ requirement, source }))).toEqual([
      { requirement: '前半句。', source: null },
      { requirement: '后半句。', source: null },
    ]);
    const merged = ok(await merge(made.id, 2, parts[1]!.id, 1));
    expect(merged).toMatchObject({ source: null, documentId: null });
  });

  it('are moved', async () => {
    const [a, b, c] = tasks as [DraftTask, DraftTask, DraftTask];
    const order = async () => (await tasksOf(app, planId)).map(({ id }) => id);
    expect(ok(await move(c.id, 1, null)).version).toBe(2);
    expect(await order()).toEqual([c.id, a.id, b.id]);
    ok(await move(c.id, 2, a.id));
    expect(await order()).toEqual([a.id, c.id, b.id]);
    ok(await move(a.id, 1, b.id));
    expect(await order()).toEqual([c.id, b.id, a.id]);
    ok(await move(a.id, 2, b.id));
    expect(await order()).toEqual([c.id, b.id, a.id]);
    expect((await move(a.id, 1, null)).error?.code).toBe('version-conflict');
    expect((await move(a.id, 3, a.id)).error?.code).toBe('validation');
    expect((await move(a.id, 3, 999_999)).error?.code).toBe('not-found');
  });

  it('stay a proper list while twenty people change it at once', async () => {
    const work = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? create({ title: `新${index}`, requirement: '要求', after: tasks[index % 3]!.id })
        : move(tasks[index % 3]!.id, 1, index % 4 === 1 ? null : tasks[(index + 1) % 3]!.id),
    );
    const answers = await Promise.all(work);
    for (const { error } of answers) expect([undefined, 'version-conflict']).toContain(error?.code);
    const now = await tasksOf(app, planId);
    expect(now).toHaveLength(13);
    expect(new Set(now.map(({ position }) => position)).size).toBe(13);
    expect(await count()).toBe(13);
  });

  it('that do not exist are not found', async () => {
    const answers = await Promise.all([
      edit(999_999, { version: 1, title: '题' }),
      remove(999_999, 1),
      split(999_999, 1, 1),
      merge(999_999, 1, tasks[0]!.id, 1),
      merge(tasks[0]!.id, 1, 999_999, 1),
      move(999_999, 1, null),
      app.client.GET('/api/plans/{id}/tasks', { params: params(999_999) }),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual(Array(7).fill('not-found'));
    expect(await count()).toBe(3);
  });
});
