import {
  applyCorrection,
  compareCorrection,
  type CorrectionReading,
  type DraftTask,
  importDocuments,
  type RowChoice,
} from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, tasksOf, useApplication } from './application.js';

const items = {
  decision: '（一）公开重大决策。每季度公开不少于1次。（牵头单位：县政府办；完成时限：2026年9月底前）',
  policy: '（二）做好政策解读。解读率达到100%。（牵头单位：县司法局；完成时限：2026年6月底前）',
  training: '（三）开展业务培训。全年培训不少于2次。（牵头单位：县人社局；完成时限：2026年底前）',
  meeting: '（四）公开会议纪要。会后及时公开。（牵头单位：县政府办；完成时限：2026年底前）',
};
const documentOf = (...lines: string[]) => `云岭县2026年政务公开工作要点\n一、推进公开\n${lines.join('\n')}\n`;
const original = documentOf(items.decision, items.policy, items.training, items.meeting);
/** Another deadline, another requirement, one task gone, and one more. */
const corrected = documentOf(
  items.decision.replace('9月底前', '10月底前'),
  items.policy.replace('100%', '95%'),
  items.meeting.replace('（四）', '（三）'),
  '（四）公开财政预算。按时公开预算。（牵头单位：县财政局；完成时限：2026年3月底前）',
);

describe.each(databases())('corrected documents on $name', (engine) => {
  const app = useApplication(engine);
  const fileOf = (text: string, name = '更正稿.txt') => new File([text], name);
  const plan = { planYear: 2026, planTitle: '要点' };

  async function importOriginal() {
    const { planId, documents } = ok(await importDocuments(app.client, [{ text: original, name: '要点.txt' }], plan));
    return { planId, documentId: documents[0]!.documentId };
  }
  const compare = async (documentId: number, text = corrected): Promise<CorrectionReading> =>
    ok(await compareCorrection(app.client, documentId, fileOf(text)));
  const apply = (documentId: number, { comparison }: CorrectionReading, choices: RowChoice[] = [], text = corrected) =>
    applyCorrection(app.client, documentId, fileOf(text), { comparison, choices });
  const edit = async (task: DraftTask, fields: Partial<DraftTask>) =>
    ok(
      await app.client.PATCH('/api/tasks/{id}', {
        params: { path: { id: task.id } },
        body: { version: task.version, ...fields } as never,
      }),
    );
  const named = async (planId: number, title: string) =>
    (await tasksOf(app, planId)).find((task) => task.title === title)!;
  const inShort = ({ rows }: CorrectionReading) =>
    rows.map(({ kind, present, next, changes }) =>
      [kind, (next ?? present)!.title, ...changes.map(({ field, by }) => `${field}:${by}`)].join(' '),
    );
  const documentsOf = async (id: number) =>
    ok(await app.client.GET('/api/plans/{id}/documents', { params: { path: { id } } }));
  const state = async (planId: number) => ({
    plan: ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: planId } } })),
    documents: await documentsOf(planId),
    tasks: await tasksOf(app, planId),
  });
  const undo = async (planId: number) => {
    const path = { id: planId };
    const { undo: change } = ok(await app.client.GET('/api/plans/{id}/changes', { params: { path } }));
    return ok(await app.client.POST('/api/plans/{id}/undo', { params: { path }, body: { change: change!.id } }));
  };

  it('are compared without anything being stored', async () => {
    const { planId, documentId } = await importOriginal();
    const before = await state(planId);
    expect(inShort(await compare(documentId))).toEqual([
      'changed 公开重大决策 deadline:file',
      'changed 做好政策解读 requirement:file targets:file',
      'removed 开展业务培训',
      'unchanged 公开会议纪要 no:file',
      'new 公开财政预算',
    ]);
    expect(await state(planId)).toEqual(before);
  });

  it('take the place of the document: changes of the file are taken, those by hand kept', async () => {
    const { planId, documentId } = await importOriginal();
    await edit(await named(planId, '公开重大决策'), { title: '公开重大行政决策' });
    const reading = await compare(documentId);
    expect(inShort(reading)[0]).toBe('changed 公开重大决策 title:hand deadline:file');
    const { documentId: next } = ok(await apply(documentId, reading));

    const { tasks, documents, plan: summary } = await state(planId);
    expect(tasks.map(({ title, deadline }) => [title, deadline.date])).toEqual([
      ['公开重大行政决策', '2026-10-31'],
      ['做好政策解读', '2026-06-30'],
      ['公开会议纪要', '2026-12-31'],
      ['公开财政预算', '2026-03-31'],
    ]);
    expect(new Set(tasks.map((task) => task.documentId))).toEqual(new Set([next]));
    const detail = ok(await app.client.GET('/api/documents/{id}', { params: { path: { id: next } } }));
    for (const { source, requirement } of tasks)
      expect(detail.text.slice(source!.start, source!.end)).toContain(requirement);
    expect(documents.map(({ id, replacedBy, tasks: count }) => [id, replacedBy, count])).toEqual([
      [documentId, next, 0],
      [next, null, 4],
    ]);
    expect(summary).toMatchObject({ tasks: 4, documents: 1 });
    const file = await app.fetch(`/api/documents/${documentId}/file`);
    expect(await file.text()).toBe(original);
  });

  it('ask about what was changed in both, field by field, and keep the edit by default', async () => {
    const { planId, documentId } = await importOriginal();
    await edit(await named(planId, '做好政策解读'), { requirement: '重要文件都要解读。' });
    const reading = await compare(documentId);
    expect(inShort(reading)[1]).toBe('conflict 做好政策解读 requirement:both targets:file');
    ok(await apply(documentId, reading));
    expect((await named(planId, '做好政策解读')).requirement).toBe('重要文件都要解读。');
    await undo(planId);
    const again = await compare(documentId);
    ok(await apply(documentId, again, [{ row: 1, fields: ['requirement', 'targets'] }]));
    expect((await named(planId, '做好政策解读')).requirement).toBe('解读率达到95%。');
  });

  it('ask what becomes of a task that was edited and is gone', async () => {
    const { planId, documentId } = await importOriginal();
    await edit(await named(planId, '开展业务培训'), { requirement: '培训三次。' });
    const reading = await compare(documentId);
    const { error } = await apply(documentId, reading);
    expect([error?.code, error?.errors?.[0]?.path]).toEqual(['validation', 'choices']);
    ok(await apply(documentId, reading, [{ row: 2, follow: false }]));
    const kept = await named(planId, '开展业务培训');
    expect([kept.requirement, kept.documentId]).toEqual(['培训三次。', documentId]);
  });

  it('leave out what is new and bring back what was deleted on demand', async () => {
    const { planId, documentId } = await importOriginal();
    const { id, version } = await named(planId, '公开会议纪要');
    await app.client.DELETE('/api/tasks/{id}', { params: { path: { id }, query: { version } } });
    const reading = await compare(documentId);
    expect(inShort(reading).slice(3)).toEqual(['deleted 公开会议纪要', 'new 公开财政预算']);
    const choices = [
      { row: 2, follow: false },
      { row: 3, follow: true },
      { row: 4, follow: false },
    ];
    ok(await apply(documentId, reading, choices));
    const titles = (await tasksOf(app, planId)).map(({ title }) => title);
    expect(titles).toEqual(['公开重大决策', '做好政策解读', '开展业务培训', '公开会议纪要']);
  });

  it('are one step: undone as a whole, and made again', async () => {
    const { planId, documentId } = await importOriginal();
    await edit(await named(planId, '公开重大决策'), { title: '公开重大行政决策' });
    const content = (tasks: DraftTask[]) => tasks.map(({ version: _v, updatedAt: _u, ...task }) => task);
    const before = await state(planId);
    ok(await apply(documentId, await compare(documentId)));
    const applied = await state(planId);
    const { change } = await undo(planId);
    expect(change).toMatchObject({ kind: 'reimport', facts: { document: '要点.txt', by: '更正稿.txt' } });
    const undone = await state(planId);
    expect(content(undone.tasks)).toEqual(content(before.tasks));
    expect(undone.plan).toMatchObject({ tasks: 4, documents: 1, openDoubts: before.plan.openDoubts });
    expect(undone.documents.filter(({ replacedBy }) => replacedBy === null).map(({ id }) => id)).toEqual([documentId]);
    const path = { id: planId };
    ok(await app.client.POST('/api/plans/{id}/redo', { params: { path }, body: { change: change.id } }));
    const redone = await state(planId);
    expect(content(redone.tasks)).toEqual(content(applied.tasks));
    expect(redone.plan.openDoubts).toBe(applied.plan.openDoubts);
  });

  it('are compared again when the draft has changed meanwhile', async () => {
    const { planId, documentId } = await importOriginal();
    const reading = await compare(documentId);
    await edit(await named(planId, '公开会议纪要'), { title: '公开常务会议纪要' });
    const before = await state(planId);
    const { error, response } = await apply(documentId, reading);
    expect([response.status, error?.code, error?.facts]).toEqual([409, 'comparison-outdated', { name: '要点.txt' }]);
    expect(await state(planId)).toEqual(before);
    const [first, second] = await Promise.all([1, 2].map(async () => apply(documentId, await compare(documentId))));
    expect([first!.response.status, second!.response.status].sort()).toEqual([201, 409]);
  });

  it('with nothing new in them are refused, and those that cannot be read', async () => {
    const { planId, documentId } = await importOriginal();
    const before = await state(planId);
    const same = await compareCorrection(app.client, documentId, fileOf(original, '副本.txt'));
    expect([same.error?.code, same.error?.facts]).toEqual([
      'document-there',
      { name: '副本.txt', as: '要点.txt', documentId: String(documentId) },
    ]);
    const empty = await compareCorrection(app.client, documentId, fileOf(''));
    expect([empty.error?.code, empty.error?.facts]).toEqual(['document-empty', { name: '更正稿.txt' }]);
    const nowhere = await compareCorrection(app.client, 999_999, fileOf(corrected));
    expect(nowhere.error?.code).toBe('not-found');
    expect(await state(planId)).toEqual(before);
  });

  it('of a notice are read with its annex, as it was first', async () => {
    const row = '<tr><td>1</td><td>公开重大决策</td><td>每季度公开。</td><td>县政府办</td><td>9月底前</td></tr>';
    const head = '<tr><th>序号</th><th>工作任务</th><th>具体要求</th><th>牵头单位</th><th>完成时限</th></tr>';
    const annex = { text: `<table>${head}${row}</table>`, name: '附件.html' };
    const notice = '云岭县2026年政务公开工作要点\n一、推进公开\n1.公开重大决策。每季度公开。\n2.公开纪要。会后公开。\n';
    const documents = [{ text: notice, name: '通知.txt' }, annex];
    const imported = ok(await importDocuments(app.client, documents, plan));
    const [first] = imported.documents;
    const reading = await compare(first!.documentId, notice.replace('会后公开', '会后五日内公开'));
    expect(reading.rows).toEqual([]);
    ok(await apply(first!.documentId, reading, [], notice.replace('会后公开', '会后五日内公开')));
    expect((await tasksOf(app, imported.planId)).map(({ title }) => title)).toEqual(['公开重大决策']);
  });
});
