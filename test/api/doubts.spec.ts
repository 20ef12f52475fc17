import { type DraftTask, importDocument } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { importSample, ok, sampleUnits, tasksOf } from './application.js';
import { doubtful, kinds, path, useDoubtfulDraft } from './doubtful.js';

describe.each(databases())('doubts on $name', (engine) => {
  const { app, now, edit, settle, plan, changes, step } = useDoubtfulDraft(engine, sampleUnits);
  let planId: number;
  let documentId: number;
  let tasks: DraftTask[];
  beforeEach(() => void ({ planId, documentId, tasks } = now()));

  const settlePassage = (doubt: string) =>
    app.client.POST('/api/documents/{id}/doubts/settle', { params: path(documentId), body: { doubt } });
  const document = async () => ok(await app.client.GET('/api/documents/{id}', { params: path(documentId) }));
  const check = (body: { version?: number } = {}) =>
    app.client.POST('/api/plans/{id}/check', { params: path(planId), body });

  it('come with the tasks, each with its place in the text and what its sentence names', async () => {
    expect(tasks.map(kinds)).toEqual([['no-deadline', 'recurrence-in-text'], ['ambiguous-date'], ['no-lead-unit']]);
    const { text } = await document();
    const words = ({ place }: DraftTask['doubts'][number]) => place && text.slice(place.start, place.end);
    const [, rhythm] = tasks[0]!.doubts;
    expect([rhythm!.facts['text'], words(rhythm!)]).toEqual(['每季度', '每季度']);
    expect(words(tasks[1]!.doubts[0]!)).toContain('2026111日');
    expect(tasks[2]!.doubts[0]).toMatchObject({ id: 'no-lead-unit', facts: { title: '开展业务培训' } });
    expect(new Set(tasks.flatMap(({ doubts }) => doubts.map(({ id }) => id))).size).toBe(4);
  });

  it('are counted in the plan and in the list of plans, without missing deadlines', async () => {
    expect((await plan()).openDoubts).toBe(4);
    const { items } = ok(await app.client.GET('/api/plans', {}));
    expect(items.find(({ id }) => id === planId)?.openDoubts).toBe(4);
  });

  it('stay when something else is edited, and go with their cause', async () => {
    expect(kinds(await edit(0, { title: '新题' }))).toEqual(['no-deadline', 'recurrence-in-text']);
    expect(kinds(await edit(0, { requirement: '公开决策目录。' }))).toEqual(['no-deadline']);
    expect(kinds(await edit(1, { requirement: '解读率达到90%。' }))).toEqual(['ambiguous-date']);
    const dated = { ...tasks[1]!.deadline, kind: 'date' as const, date: '2026-11-01' };
    expect(kinds(await edit(1, { deadline: dated }))).toEqual([]);
    expect(kinds(await edit(2, { units: [{ ...tasks[2]!.units[0]!, role: 'lead' }] }))).toEqual([]);
    expect((await plan()).openDoubts).toBe(1);
    expect(kinds(await edit(2, { units: [] }))).toEqual(['no-unit']);
    expect((await plan()).openDoubts).toBe(2);
  });

  it('are settled by a person, once and for all', async () => {
    const rhythm = tasks[0]!.doubts[1]!;
    expect((await settle(tasks[0]!.id, 9, rhythm.id)).error?.code).toBe('version-conflict');
    expect((await settle(tasks[0]!.id, 1, 'no-unit')).error).toMatchObject({
      code: 'not-found',
      facts: { doubt: 'no-unit' },
    });
    const settled = ok(await settle(tasks[0]!.id, 1, rhythm.id));
    expect(kinds(settled)).toEqual(['no-deadline']);
    expect((await plan()).openDoubts).toBe(3);
    expect(ok(await settle(settled.id, settled.version, rhythm.id))).toEqual(settled);
    expect(kinds(await edit(0, { title: '新题' }))).toEqual(['no-deadline']);
    expect((await plan()).openDoubts).toBe(3);
  });

  it('go with their words when a task is split, and come together when tasks are merged', async () => {
    const [first, second] = tasks as [DraftTask, DraftTask];
    const merged = ok(
      await app.client.POST('/api/tasks/{id}/merge', {
        params: path(first.id),
        body: { version: 1, next: second.id, nextVersion: 1 },
      }),
    );
    expect(kinds(merged)).toEqual(['recurrence-in-text', 'ambiguous-date']);
    const at = merged.requirement.indexOf('做好政策解读');
    const parts = ok(
      await app.client.POST('/api/tasks/{id}/split', {
        params: path(first.id),
        body: { version: merged.version, at },
      }),
    ).tasks;
    expect(parts.map(kinds)).toEqual([['no-deadline', 'recurrence-in-text'], ['ambiguous-date']]);
    expect((await plan()).openDoubts).toBe(4);
  });

  it('about passages that look like tasks are open until a task covers them', async () => {
    const { doubts, warnings, text } = await document();
    expect(kinds({ doubts })).toEqual(['unassigned-item']);
    expect(warnings.length).toBeGreaterThan(4);
    const source = doubts[0]!.place!;
    expect(text.slice(source.start, source.end)).toContain('统一公开格式');
    const body = { documentId, source, after: tasks[1]!.id };
    const made = ok(await app.client.POST('/api/plans/{id}/tasks', { params: path(planId), body }));
    expect(kinds(made)).toEqual(['no-unit', 'no-deadline']);
    expect((await document()).doubts).toEqual([]);
    expect((await plan()).openDoubts).toBe(4);
    await app.client.DELETE('/api/tasks/{id}', { params: { ...path(made.id), query: { version: 1 } } });
    expect((await document()).doubts).toEqual(doubts);
    expect((await plan()).openDoubts).toBe(4);
  });

  it('about passages are settled, and come back with undo', async () => {
    const [doubt] = (await document()).doubts;
    expect((await settlePassage('x')).error?.code).toBe('not-found');
    expect(ok(await settlePassage(doubt!.id))).toEqual({ documentId, doubts: [] });
    expect(ok(await settlePassage(doubt!.id))).toEqual({ documentId, doubts: [] });
    expect((await plan()).openDoubts).toBe(3);
    const { undo } = await changes();
    expect(undo).toMatchObject({ kind: 'settle', facts: { doubt: 'unassigned-item' } });
    expect(ok(await step('undo', undo!.id))).toMatchObject({
      tasks: [],
      removed: [],
      documents: [documentId],
    });
    expect((await document()).doubts).toEqual([doubt]);
    expect((await plan()).openDoubts).toBe(4);
  });

  it('keep a draft from being checked; a change takes the check back', async () => {
    const refused = await check();
    expect(refused.response.status).toBe(409);
    expect(refused.error).toMatchObject({ code: 'doubts-open', facts: { count: '4' } });
    for (const task of tasks) {
      let { version } = task;
      for (const { id, kind } of task.doubts)
        if (kind !== 'no-deadline') ({ version } = ok(await settle(task.id, version, id)));
    }
    ok(await settlePassage((await document()).doubts[0]!.id));
    expect((await check({ version: 9 })).error?.code).toBe('version-conflict');
    const checked = ok(await check({ version: 1 }));
    expect(checked).toMatchObject({ openDoubts: 0, checkedAt: expect.stringMatching(/Z$/) });
    expect(await plan()).toEqual(checked);
    await edit(0, { title: tasks[0]!.title });
    expect((await plan()).checkedAt).toBe(checked.checkedAt);
    await edit(0, { title: '新题' });
    expect((await plan()).checkedAt).toBeNull();
    ok(await check());
    ok(await importDocument(app.client, { text: `${doubtful}\n` }, { planId }));
    expect(await plan()).toMatchObject({ checkedAt: null, openDoubts: 4 });
  });

  describe('of one kind at many tasks are answered at once', () => {
    const answer = (kind: 'no-lead-unit' | 'no-unit', how: 'keep' | 'first-leads', which = tasks) =>
      app.client.POST('/api/plans/{id}/doubts/settle', {
        params: path(planId),
        body: { kind, answer: how, tasks: which.map(({ id, version }) => ({ id, version })) },
      });
    const leads = ({ units }: DraftTask) => units.filter(({ role }) => role === 'lead').map(({ printed }) => printed);
    const nobodyLeads = async () => {
      for (const index of [0, 1]) {
        const units = tasks[index]!.units.map((unit) => ({ ...unit, role: 'responsible' as const }));
        await edit(index, { units });
      }
      tasks = await tasksOf(app, planId);
      expect(tasks.map((task) => kinds(task).includes('no-lead-unit'))).toEqual([true, true, true]);
    };
    beforeEach(nobodyLeads);

    it('by keeping them as printed, in one step that is undone as one', async () => {
      const before = (await plan()).openDoubts;
      const { tasks: settled } = ok(await answer('no-lead-unit', 'keep'));
      expect(settled.flatMap(kinds)).toEqual(['no-deadline', 'recurrence-in-text', 'ambiguous-date']);
      expect((await plan()).openDoubts).toBe(before - 3);
      const { undo } = await changes();
      expect(undo).toMatchObject({ kind: 'settle', facts: { count: '3' } });
      expect(ok(await step('undo', undo!.id)).tasks.flatMap(kinds)).toEqual(tasks.flatMap(kinds));
      expect((await plan()).openDoubts).toBe(before);
    });

    it('by letting the unit lead that is named first, and never a group', async () => {
      const { tasks: led } = ok(await answer('no-lead-unit', 'first-leads'));
      expect(led.map(leads)).toEqual([['县政府办'], ['县司法局'], ['县人社局']]);
      expect(led.flatMap(kinds)).not.toContain('no-lead-unit');
      expect((await changes()).undo).toMatchObject({ kind: 'edit', facts: { count: '3' } });
      ok(await step('undo', (await changes()).undo!.id));
      const group = tasks[2]!.units.filter(({ kind }) => kind === 'group');
      await edit(2, { units: group });
      const again = ok(await answer('no-lead-unit', 'first-leads', await tasksOf(app, planId)));
      expect(again.tasks.map(leads)).toEqual([['县政府办'], ['县司法局'], []]);
    });

    it('or not at all, where one has changed since, is of another plan, or the answer is none', async () => {
      const seen = tasks;
      await edit(1, { title: '新题' });
      expect((await answer('no-lead-unit', 'keep', seen)).error?.code).toBe('version-conflict');
      expect((await answer('no-unit', 'first-leads')).error?.code).toBe('validation');
      const other = await importSample(app);
      expect((await answer('no-lead-unit', 'keep', await tasksOf(app, other.planId))).error?.code).toBe('not-found');
      expect((await tasksOf(app, planId)).filter((task) => kinds(task).includes('no-lead-unit'))).toHaveLength(3);
    });
  });
});
