import type { Change, DraftTask, NewTask, SetDeadline, Unit } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { importSample, ok, startApplication, tasksOf, useApplication } from './application.js';

/** What a person sees of a task; its version tells only whether it was changed. */
const shown = (tasks: DraftTask[]) => tasks.map(({ version: _version, updatedAt: _updated, ...task }) => task);

describe.each(databases())('undo and redo on $name', (engine) => {
  const app = useApplication(engine);
  let planId: number;
  let documentId: number;
  let tasks: DraftTask[];

  beforeEach(async () => {
    ({ planId, documentId } = await importSample(app));
    tasks = await tasksOf(app, planId);
  });

  const path = (id: number) => ({ path: { id } });
  const changes = async () => ok(await app.client.GET('/api/plans/{id}/changes', { params: path(planId) }));
  const step = (direction: 'undo' | 'redo', change: number, url = app.client) =>
    direction === 'undo'
      ? url.POST('/api/plans/{id}/undo', { params: path(planId), body: { change } })
      : url.POST('/api/plans/{id}/redo', { params: path(planId), body: { change } });
  const undo = async () => ok(await step('undo', (await changes()).undo!.id));
  const redo = async () => ok(await step('redo', (await changes()).redo!.id));
  const edit = (id: number, version: number, part: Partial<DraftTask>) =>
    app.client.PATCH('/api/tasks/{id}', { params: path(id), body: { version, ...part } });
  const create = (body: NewTask) => app.client.POST('/api/plans/{id}/tasks', { params: path(planId), body });
  const remove = (id: number, version: number) =>
    app.client.DELETE('/api/tasks/{id}', { params: { ...path(id), query: { version } } });
  const plan = async () => ok(await app.client.GET('/api/plans/{id}', { params: path(planId) }));
  const now = async () => ({
    tasks: shown(await tasksOf(app, planId)),
    counts: [(await plan()).tasks, (await plan()).openDoubts],
  });
  const freeRange = async () =>
    ok(await app.client.GET('/api/documents/{id}', { params: path(documentId) })).notTasks[0]!;

  const match = (body: object) =>
    app.client.POST('/api/plans/{id}/units/match', { params: path(planId), body: body as never });

  const setDeadline = (seen: DraftTask[], deadline: Omit<SetDeadline, 'tasks'>) => {
    const body = { tasks: seen.map(({ id, version }) => ({ id, version })), ...deadline };
    return app.client.POST('/api/plans/{id}/tasks/deadline', { params: path(planId), body });
  };

  const actions: [kind: Change['kind'], act: () => Promise<unknown>][] = [
    ['create', () => create({ title: '新任务', requirement: '按时公开。', after: tasks[0]!.id })],
    ['from-block', async () => create({ documentId, source: await freeRange(), after: null })],
    ['edit', () => edit(tasks[0]!.id, 1, { units: [], title: '新题', deadline: tasks[2]!.deadline })],
    ['remove', () => remove(tasks[0]!.id, 1)],
    [
      'split',
      () =>
        app.client.POST('/api/tasks/{id}/split', {
          params: path(tasks[0]!.id),
          body: { version: 1, at: tasks[0]!.requirement.indexOf('公开', 1) },
        }),
    ],
    [
      'merge',
      () =>
        app.client.POST('/api/tasks/{id}/merge', {
          params: path(tasks[0]!.id),
          body: { version: 1, next: tasks[1]!.id, nextVersion: 1 },
        }),
    ],
    [
      'move',
      () => app.client.POST('/api/tasks/{id}/move', { params: path(tasks[2]!.id), body: { version: 1, after: null } }),
    ],
    [
      'settle',
      () =>
        app.client.POST('/api/tasks/{id}/doubts/settle', {
          params: path(tasks[2]!.id),
          body: { version: 1, doubt: 'no-lead-unit' },
        }),
    ],
    ['match', () => match({ printed: '县司法局', asGroup: true })],
    ['deadline', () => setDeadline([tasks[0]!, tasks[2]!], { kind: 'standing', date: null, recurrence: null })],
  ];

  it.each(actions)('%s is taken back whole, made again, and taken back', async (kind, act) => {
    const before = await now();
    expect(await changes()).toEqual({ undo: null, redo: null });
    await act();
    const after = await now();
    expect(after).not.toEqual(before);
    const { undo: change } = await changes();
    expect(change).toMatchObject({ kind, at: expect.stringMatching(/Z$/), facts: expect.any(Object) });

    for (const _round of [1, 2]) {
      expect((await undo()).change).toEqual(change);
      expect(await now()).toEqual(before);
      expect(await changes()).toEqual({ undo: null, redo: change });
      expect((await redo()).change).toEqual(change);
      expect(await now()).toEqual(after);
      expect(await changes()).toEqual({ undo: change, redo: null });
    }
  });

  it('answers with the tasks as they are now, and those that are gone', async () => {
    const made = ok(await create({ title: '新任务', requirement: '要求', after: null }));
    ok(await edit(tasks[1]!.id, 1, { title: '改过' }));
    const edited = await undo();
    expect(edited).toMatchObject({ tasks: [{ id: tasks[1]!.id, title: tasks[1]!.title, version: 3 }], removed: [] });
    expect(await undo()).toMatchObject({ tasks: [], removed: [made.id] });
    const back = await redo();
    expect(back).toMatchObject({ tasks: [{ id: made.id, title: '新任务' }], removed: [] });
    expect(back.tasks[0]!.version).toBeGreaterThan(made.version);
    await remove(tasks[0]!.id, 1);
    expect((await undo()).documents).toEqual([documentId]);
  });

  it('goes back step by step to the beginning, and forth again', async () => {
    const states = [await now()];
    for (const [, act] of [actions[0]!, actions[6]!, actions[7]!, actions[3]!]) {
      const { version } = (await tasksOf(app, planId)).find(({ id }) => id === tasks[2]!.id)!;
      if (act === actions[7]![1])
        ok(
          await app.client.POST('/api/tasks/{id}/doubts/settle', {
            params: path(tasks[2]!.id),
            body: { version, doubt: 'no-lead-unit' },
          }),
        );
      else await act();
      states.push(await now());
    }
    for (let at = states.length - 2; at >= 0; at--) {
      await undo();
      expect(await now()).toEqual(states[at]);
    }
    expect((await changes()).undo).toBeNull();
    for (let at = 1; at < states.length; at++) {
      await redo();
      expect(await now()).toEqual(states[at]);
    }
    expect((await changes()).redo).toBeNull();
  });

  it('keeps the order where tasks had to make room', async () => {
    const before = await now();
    for (let index = 0; index < 14; index++)
      ok(await create({ title: `第${index}`, requirement: '要求', after: tasks[0]!.id }));
    const after = await now();
    for (let index = 0; index < 14; index++) await undo();
    expect(await now()).toEqual(before);
    for (let index = 0; index < 14; index++) await redo();
    expect(await now()).toEqual(after);
  });

  it('does not let anybody save over what was brought back with a version from before', async () => {
    ok(await edit(tasks[0]!.id, 1, { title: '第一' }));
    await undo();
    expect((await edit(tasks[0]!.id, 2, { title: '第二' })).error?.code).toBe('version-conflict');
    await remove(tasks[1]!.id, 1);
    await undo();
    expect((await edit(tasks[1]!.id, 1, { title: '第二' })).error?.code).toBe('version-conflict');
  });

  it('no longer redoes after a new change', async () => {
    await remove(tasks[0]!.id, 1);
    await undo();
    ok(await edit(tasks[1]!.id, 1, { title: '新题' }));
    const { undo: change, redo: none } = await changes();
    expect([change?.kind, none]).toEqual(['edit', null]);
  });

  it('undoes only the change that the sender has seen', async () => {
    ok(await edit(tasks[0]!.id, 1, { units: [] }));
    const { undo: first } = await changes();
    ok(await edit(tasks[1]!.id, 1, { units: [] }));
    const late = await step('undo', first!.id);
    expect(late.response.status).toBe(409);
    expect(late.error).toMatchObject({ code: 'change-superseded', current: await changes() });
    expect((await step('redo', first!.id)).error?.code).toBe('change-superseded');
    expect((await step('undo', 999_999)).error?.code).toBe('change-superseded');
    expect((await tasksOf(app, planId)).map(({ units }) => units.length)).toEqual([0, 0, 2]);
  });

  it('undoes once, however often and from wherever it is clicked at once', async () => {
    const second = await startApplication(app.database);
    try {
      for (const { id } of tasks) ok(await edit(id, 1, { units: [] }));
      const change = (await changes()).undo!.id;
      const clicks = Array.from({ length: 8 }, (_, index) =>
        step('undo', change, index % 2 === 0 ? app.client : second.client),
      );
      const answers = await Promise.all(clicks);
      expect(answers.filter(({ data }) => data)).toHaveLength(1);
      expect(answers.filter(({ error }) => error?.code === 'change-superseded')).toHaveLength(7);
      expect((await tasksOf(app, planId)).map(({ units }) => units.length)).toEqual([0, 0, 2]);
    } finally {
      await second.close();
    }
  });

  it('answers a repeated click with the same key as the first one', async () => {
    await remove(tasks[0]!.id, 1);
    const change = (await changes()).undo!.id;
    const click = () =>
      app.client.POST('/api/plans/{id}/undo', {
        params: { ...path(planId), header: { 'Idempotency-Key': `undo-${planId}` } },
        body: { change },
      });
    const first = ok(await click());
    expect(ok(await click())).toEqual(first);
    expect((await changes()).redo?.id).toBe(change);
  });

  it('takes what a person types in one go as one step', async () => {
    ok(await edit(tasks[0]!.id, 1, { title: '政' }));
    const { undo: typing } = await changes();
    ok(await edit(tasks[0]!.id, 2, { title: '政务' }));
    ok(await edit(tasks[0]!.id, 3, { title: '政务公开' }));
    expect((await step('undo', typing!.id)).error?.code).toBe('change-superseded');
    await undo();
    expect((await tasksOf(app, planId))[0]!.title).toBe(tasks[0]!.title);
    expect((await changes()).undo).toBeNull();
    await redo();
    expect((await tasksOf(app, planId))[0]!.title).toBe('政务公开');
    ok(await edit(tasks[0]!.id, 6, { requirement: '另一处' }));
    ok(await edit(tasks[1]!.id, 1, { title: '另一项' }));
    await undo();
    await undo();
    expect((await tasksOf(app, planId))[0]!.title).toBe('政务公开');
  });

  it('makes no step of an edit that changes nothing', async () => {
    const same = ok(await edit(tasks[0]!.id, 1, { title: tasks[0]!.title, units: tasks[0]!.units }));
    expect(same).toEqual(tasks[0]);
    expect((await changes()).undo).toBeNull();
  });

  it('forgets the oldest of more than 200 steps', async () => {
    for (let index = 0; index < 203; index++) {
      const units = index % 2 === 0 ? [] : tasks[0]!.units;
      ok(await edit(tasks[0]!.id, index + 1, { units }));
    }
    const [{ steps }] = await app.unitOfWork.reader.query(
      'SELECT COUNT(*) AS steps FROM plan_change WHERE plan_id = ?',
      [planId],
    );
    expect(Number(steps)).toBe(200);
  });

  it('is refused where what it needs is gone, and changes nothing', async () => {
    await remove(tasks[0]!.id, 1);
    const before = await now();
    await app.unitOfWork.run((tx) => tx.query('DELETE FROM source_document WHERE id = ?', [documentId]));
    const { error, response } = await step('undo', (await changes()).undo!.id);
    expect([response.status, error?.code]).toEqual([409, 'change-impossible']);
    expect((await now()).tasks.map(({ id }) => id)).toEqual(before.tasks.map(({ id }) => id));
  });

  it('knows no plan that is not there', async () => {
    const { error } = await app.client.GET('/api/plans/{id}/changes', { params: path(999_999) });
    expect(error?.code).toBe('not-found');
    const undone = await app.client.POST('/api/plans/{id}/undo', { params: path(999_999), body: { change: 1 } });
    expect(undone.error?.code).toBe('not-found');
  });

  describe('of a match', () => {
    let unit: Unit;
    beforeAll(async () => {
      const body = { name: '云岭县人民政府办公室', place: '云岭县', level: '县' };
      unit = ok(await app.client.POST('/api/units', { body }));
    });

    const aliases = async () =>
      ok(await app.client.GET('/api/units', { params: { query: { search: '云岭县人民政府办公室' } } })).items[0]!
        .aliases;

    it('takes the alias back, too, and asks again', async () => {
      const before = await now();
      ok(await match({ printed: '县政府办', unitId: unit.id, alias: true }));
      const after = await now();
      expect(after.counts[1]).toBe(before.counts[1]! - 1);
      expect(await aliases()).toEqual(['县政府办']);
      const undone = await undo();
      expect(undone.tasks.map(({ id }) => id)).toEqual([tasks[0]!.id]);
      expect(await now()).toEqual(before);
      expect(await aliases()).toEqual([]);
      await redo();
      expect(await now()).toEqual(after);
      await undo();
    });

    it('takes a new unit back, unless somebody has worked on it since', async () => {
      const before = await now();
      const newUnit = { name: '云岭县司法局', place: '云岭县', level: '县' };
      const made = ok(await match({ printed: '县司法局', newUnit })).unit!;
      const after = await now();
      await undo();
      expect(await now()).toEqual(before);
      await redo();
      expect(await now()).toEqual(after);
      ok(
        await app.client.PATCH('/api/units/{id}', { params: path(made.id), body: { version: 1, shortName: '司法局' } }),
      );
      await undo();
      const { items } = ok(await app.client.GET('/api/units', { params: { query: { search: '司法' } } }));
      expect(items.map(({ id }) => id)).toEqual([made.id]);
      await redo();
    });

    it('cannot give a name back that another unit has taken meanwhile', async () => {
      ok(await match({ printed: '县政府办', unitId: unit.id, alias: true }));
      await undo();
      const other = ok(await app.client.POST('/api/units', { body: { name: '县政府办' } }));
      const { error } = await step('redo', (await changes()).redo!.id);
      expect(error).toMatchObject({ code: 'name-taken', facts: { name: '县政府办', unit: '县政府办' } });
      const params = { ...path(other.id), query: { version: other.version } };
      await app.client.DELETE('/api/units/{id}', { params });
    });
  });
});
