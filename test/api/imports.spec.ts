import { importDocuments, type ImportProgress, readDocument, readDocuments } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, sampleText, tasksOf, useApplication } from './application.js';

const notice = `云岭县2026年政务公开工作要点
云政公开〔2026〕2号
一、推进决策公开
1.公开重大决策目录。每季度更新目录。
2.公开会议纪要。会后及时公开。
`;
const annex = `<p>附件</p><h1>重点任务分工表</h1>
<table><tr><th>序号</th><th>工作任务</th><th>具体要求</th><th>牵头单位</th><th>责任单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>公开重大决策目录</td><td>每季度更新目录。</td><td>县司法局</td><td>各乡镇</td><td>9月底前</td></tr>
<tr><td>2</td><td>公开会议纪要</td><td>会后及时公开。</td><td>县政府办</td><td>县财政局</td><td>年底前</td></tr></table>`;
const files = (...list: [string, BlobPart][]) => list.map(([name, content]) => ({ file: new File([content], name) }));
const both = files(['附件.html', annex], ['通知.txt', notice]);

describe.each(databases())('several documents for one plan on $name', (engine) => {
  const app = useApplication(engine);
  const plan = { planYear: 2026, planTitle: '要点' };

  /** What would tell that something was stored. */
  const traces = async () => {
    const counts = ['plan', 'source_document', 'source_part', 'task'].map(
      (table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}_rows`,
    );
    return app.unitOfWork.reader.query(`SELECT ${counts.join(', ')}`);
  };
  const documentsOf = async (id: number) =>
    ok(await app.client.GET('/api/plans/{id}/documents', { params: { path: { id } } }));

  it('are read together: the annex is the table, the notice gives title, year and number', async () => {
    const before = await traces();
    const reading = ok(await readDocuments(app.client, both));
    expect(reading.documents.map(({ name, tasks }) => [name, tasks.map(({ title }) => title)])).toEqual([
      ['附件.html', ['公开重大决策目录', '公开会议纪要']],
      ['通知.txt', []],
    ]);
    expect(reading.notice).toBe(1);
    expect(reading.documents[1]!.facts).toMatchObject({ year: 2026, number: '云政公开〔2026〕2号' });
    expect(reading.documents[0]!.tasks.map(({ deadline }) => deadline.date)).toEqual(['2026-09-30', '2026-12-31']);
    expect(await traces()).toEqual(before);
  });

  it('are saved together, in the order in which they come, as they were read', async () => {
    const reading = ok(await readDocuments(app.client, both, { plan }));
    const saved = await importDocuments(app.client, both, plan);
    expect(saved.response.status).toBe(201);
    const { planId, documents } = ok(saved);
    expect(documents.map(({ tasks }) => tasks)).toEqual([2, 0]);
    expect(documents.map(({ warnings }) => warnings)).toEqual(reading.documents.map(({ warnings }) => warnings.length));
    expect((await documentsOf(planId)).map(({ id, name }) => [id, name])).toEqual([
      [documents[0]!.documentId, '附件.html'],
      [documents[1]!.documentId, '通知.txt'],
    ]);
    const summary = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: planId } } }));
    expect(summary).toMatchObject({ tasks: 2, documents: 2 });
    expect((await tasksOf(app, planId)).map(({ title, documentId }) => [title, documentId])).toEqual([
      ['公开重大决策目录', documents[0]!.documentId],
      ['公开会议纪要', documents[0]!.documentId],
    ]);
  });

  it('among which some cannot be read: which and why, and nothing is stored', async () => {
    const before = await traces();
    const broken = files(
      ['要点.txt', sampleText],
      ['空.txt', ''],
      ['图.txt', Buffer.from('89504e470d0a1a0a00', 'hex')],
    );
    for (const { error, response } of [
      await readDocuments(app.client, broken),
      await importDocuments(app.client, broken, plan),
    ]) {
      expect([response.status, error?.code, error?.facts?.['name']]).toEqual([422, 'document-empty', '空.txt']);
      expect(error?.files?.map(({ file, code, facts }) => [file, code, facts['name']])).toEqual([
        [1, 'document-empty', '空.txt'],
        [2, 'document-binary', '图.txt'],
      ]);
    }
    expect(await traces()).toEqual(before);
  });

  it('too many of them are refused', async () => {
    const eleven = files(...Array.from({ length: 11 }, (_, index) => [`${index}.txt`, notice] as [string, string]));
    const { error } = await readDocuments(app.client, eleven);
    expect([error?.code, error?.status, error?.facts]).toEqual(['too-many-files', 413, { files: '10' }]);
    expect(ok(await readDocuments(app.client, eleven.slice(1))).documents).toHaveLength(10);
  });

  it('tell each step to a client that asks for it, with the same answer in the end', async () => {
    const steps: ImportProgress[] = [];
    const told = ok(await readDocuments(app.client, both, { onProgress: (step) => steps.push(step) }));
    expect(told).toEqual(ok(await readDocuments(app.client, both)));
    expect(steps.map(({ stage, file, name, files: all }) => `${stage} ${file}/${all} ${name}`)).toEqual(
      ['read', 'split', 'units', 'check'].flatMap((stage) => [`${stage} 1/2 附件.html`, `${stage} 2/2 通知.txt`]),
    );
    const saved = await importDocuments(app.client, both, plan, { onProgress: (step) => steps.push(step) });
    expect(await documentsOf(ok(saved).planId)).toHaveLength(2);
    expect(steps).toHaveLength(16);
    const { error } = await readDocuments(app.client, files(['空.txt', '']), { onProgress: () => undefined });
    expect(error).toMatchObject({ code: 'document-empty', status: 422, facts: { name: '空.txt' } });
  });

  it('of which the plan has one already: said when read, refused when saved, taken on demand', async () => {
    const { planId, documents } = ok(await importDocuments(app.client, files(['要点.txt', sampleText]), plan));
    const again = files(['通知.txt', notice], ['副本.txt', sampleText]);
    const { there } = ok(await readDocuments(app.client, again, { plan: { planId } }));
    const known = { document: 1, documentId: documents[0]!.documentId, name: '要点.txt' };
    expect(there).toEqual([{ ...known, createdAt: expect.any(String) }]);

    const before = await traces();
    const { error, response } = await importDocuments(app.client, again, { planId });
    expect([response.status, error?.code, error?.facts]).toEqual([
      409,
      'document-there',
      { name: '副本.txt', as: '要点.txt', documentId: String(documents[0]!.documentId) },
    ]);
    expect(await traces()).toEqual(before);

    expect(ok(await importDocuments(app.client, again, { planId }, { again: true })).planId).toBe(planId);
    expect(await documentsOf(planId)).toHaveLength(3);
    expect(ok(await readDocument(app.client, { text: sampleText })).tasks).toHaveLength(3);
  });

  it('that two people add at once go in both, or once where they are the same', async () => {
    const { planId } = ok(await importDocuments(app.client, files(['要点.txt', sampleText]), plan));
    const add = (name: string, text: string) => importDocuments(app.client, files([name, text]), { planId });
    const answers = await Promise.all([add('甲.txt', notice), add('乙.html', annex), add('丙.txt', notice)]);
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 201, 409]);
    expect((await documentsOf(planId)).map(({ sha256 }) => sha256)).toHaveLength(3);
    const tasks = await tasksOf(app, planId);
    expect(new Set(tasks.map(({ position }) => position)).size).toBe(tasks.length);
  });
});
