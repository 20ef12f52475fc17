import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { importDocument, readDocument } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, sampleText, tasksOf, useApplication } from './application.js';

const megabyte = 1024 * 1024;
const files = path.join(__dirname, '../documents/files');
const wordFile = readFileSync(path.join(files, 'word-numbering.docx'));

describe.each(databases())('documents on $name', (engine) => {
  const app = useApplication(engine);
  const plan = { planYear: 2026, planTitle: '要点' };

  const read = (bytes: BlobPart, name = '要点.txt') => readDocument(app.client, { file: new File([bytes], name) });
  const save = (bytes: BlobPart, name = '要点.txt', idempotencyKey?: string) =>
    importDocument(app.client, { file: new File([bytes], name) }, plan, { idempotencyKey });
  const stored = async (id: number) => ok(await app.client.GET('/api/documents/{id}', { params: { path: { id } } }));

  /** What would tell that something was stored. */
  const traces = async () => ({
    plans: await app.unitOfWork.reader.query('SELECT COUNT(*) AS rows_ FROM plan'),
    documents: await app.unitOfWork.reader.query('SELECT COUNT(*) AS rows_ FROM source_document'),
    parts: await app.unitOfWork.reader.query('SELECT COUNT(*) AS rows_ FROM source_part'),
    tasks: await app.unitOfWork.reader.query('SELECT COUNT(*) AS rows_ FROM task'),
  });

  it('are read without anything being stored', async () => {
    const before = await traces();
    const { data, response } = await read(sampleText);
    expect(response.status).toBe(200);
    const size = Buffer.byteLength(sampleText);
    const sha256 = createHash('sha256').update(sampleText).digest('hex');
    expect(data).toMatchObject({ name: '要点.txt', format: 'text', encoding: 'utf-8', size, sha256 });
    expect(data?.facts).toEqual({
      title: '云岭县2026年政务公开工作要点',
      issuer: null,
      year: 2026,
      number: null,
    });
    expect(data?.tasks.map(({ title }) => title)).toEqual(['公开重大决策', '做好政策解读', '开展业务培训']);
    for (const { source, title } of data!.tasks) expect(data!.text.slice(source.start, source.end)).toContain(title);
    expect(data?.warnings.map(({ kind }) => kind)).toContain('no-lead-unit');
    expect(data?.blocks.length).toBeGreaterThan(5);
    expect(data?.marks.length).toBeGreaterThan(0);
    expect(await traces()).toEqual(before);
  });

  it('are saved as they were read', async () => {
    const reading = ok(await read(sampleText));
    const saved = await save(sampleText);
    expect(saved.response.status).toBe(201);
    const { planId, documentId, tasks, warnings } = ok(saved);
    expect({ tasks, warnings }).toEqual({ tasks: 3, warnings: reading.warnings.length });

    const summary = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: planId } } }));
    expect(summary).toMatchObject({ year: 2026, title: '要点', tasks: 3, documents: 1, state: 'draft' });
    const { tasks: readTasks, ...rest } = reading;
    const detail = await stored(documentId);
    const kept = { id: documentId, planId, tasks: 3, doubts: [], replacedBy: null, createdAt: expect.any(String) };
    const notRemoved = { removalId: null, removed: [] };
    expect(detail).toEqual({ ...rest, ...kept, ...notRemoved });
    const now = await tasksOf(app, planId);
    const content = readTasks.map(({ leadUnits: _, responsibleUnits: __, ...task }) => task);
    expect(now).toEqual(content.map((task) => expect.objectContaining(task)));
    expect(new Set(now.map((task) => task.documentId))).toEqual(new Set([documentId]));
  });

  it('give their original bytes back under their name', async () => {
    const bytes = Buffer.from(`\ufeff${sampleText}\r\n`, 'utf16le');
    const { documentId } = ok(await save(bytes, "要点'(一)'.txt"));
    const response = await app.fetch(`/api/documents/${documentId}/file`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="__'(_)'.txt"; filename*=UTF-8''%E8%A6%81%E7%82%B9%27%28%E4%B8%80%29%27.txt`,
    );
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const kept = await readFile(path.join(app.database.dataDir, 'files', sha256.slice(0, 2), sha256));
    expect(kept).toEqual(bytes);
    expect(
      (await readdir(path.join(app.database.dataDir, 'files'), { recursive: true })).filter((f) => f.endsWith('.part')),
    ).toEqual([]);
  });

  it('go into a plan that is there, behind its tasks', async () => {
    const { planId } = ok(await save(sampleText));
    const more = ok(
      await importDocument(app.client, { text: `${sampleText}另行通知。\n`, name: '第二份' }, { planId }),
    );
    expect(more.planId).toBe(planId);
    const tasks = await tasksOf(app, planId);
    expect(tasks.map(({ documentId }) => documentId === more.documentId)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    const documents = ok(await app.client.GET('/api/plans/{id}/documents', { params: { path: { id: planId } } }));
    expect(documents.map(({ name, tasks: count }) => ({ name, count }))).toEqual([
      { name: '要点.txt', count: 3 },
      { name: '第二份', count: 3 },
    ]);
  });

  it('date deadlines that print no year by the year of the plan, in a dry run as when saved', async () => {
    const text = '一、公开决策\n（一）公开目录。（牵头单位：县政府办；完成时限：9月底前）\n';
    const dry = ok(await readDocument(app.client, { text }, { plan: { planYear: 2031 } }));
    expect(dry.tasks[0]?.deadline.date).toBe('2031-09-30');
    const { planId } = ok(await importDocument(app.client, { text }, { planYear: 2031, planTitle: '要点' }));
    expect((await tasksOf(app, planId))[0]?.deadline.date).toBe('2031-09-30');
    const again = ok(await readDocument(app.client, { text }, { plan: { planId } }));
    expect(again.tasks[0]?.deadline.date).toBe('2031-09-30');
  });

  it('are imported once for each idempotency key', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => save(sampleText, 'a.txt', key)));
    expect(answers.map(({ response }) => response.status)).toEqual(Array(5).fill(201));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const before = await traces();
    expect((await save(`${sampleText}\n另一份`, 'a.txt', key)).error?.code).toBe('idempotency-mismatch');
    expect((await save(sampleText, 'b.txt', key)).error?.code).toBe('idempotency-mismatch');
    expect(await traces()).toEqual(before);
  });

  it('leave nothing half-stored when they are saved into a plan that is not there', async () => {
    const before = await traces();
    const { error } = await importDocument(app.client, { text: sampleText }, { planId: 999_999 });
    expect(error?.code).toBe('not-found');
    expect(await traces()).toEqual(before);
  });

  const form = (fields: Record<string, string | File>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const file = new File([sampleText], '要点.txt');
  it.each<[string, string, BodyInit]>([
    ['neither file nor text', 'file', form({ dryRun: 'true' })],
    ['both file and text', 'file', form({ file, text: '要点', dryRun: 'true' })],
    ['an unknown field', 'colour', form({ file, colour: 'red', dryRun: 'true' })],
    ['a file in another field', 'file', form({ upload: file, dryRun: 'true' })],
    ['a plan without a year', 'planYear', form({ file, planTitle: '要点' })],
    ['a plan without a title', 'planTitle', form({ file, planYear: '2026' })],
    ['two plans', 'planId', form({ file, planId: '1', planYear: '2026', planTitle: '要点' })],
    ['a year in words', 'planYear', form({ file, planYear: '二〇二六', planTitle: '要点' })],
    ['no plan', 'planYear', form({ file })],
    ['a dry run of maybe', 'dryRun', form({ file, dryRun: 'maybe' })],
    ['a text with NUL', 'text', JSON.stringify({ text: '要\0点', dryRun: true })],
    ['a text with half a surrogate pair', 'text', JSON.stringify({ text: '要\ud800点', dryRun: true })],
    ['a text that is a number', 'text', JSON.stringify({ text: 5, dryRun: true })],
    ['a name with NUL', 'name', JSON.stringify({ text: '要点', name: 'a\0b', dryRun: true })],
    ['no JSON', '', '{"text":'],
    ['deep JSON', '', `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('are refused with %s', async (_what, at, body) => {
    const before = await traces();
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : undefined;
    const response = await app.fetch('/api/documents', { method: 'POST', body, headers });
    const problem = await response.json();
    expect(problem).toMatchObject({ status: 400, code: 'validation' });
    expect(problem.errors[0].path).toBe(at);
    expect(await traces()).toEqual(before);
  });

  it.each([
    ['an empty file', '', 'document-empty'],
    ['blanks alone', ' \u3000\r\n\t', 'document-empty'],
    ['markup without text', '<html><body><script>var a = "要点"</script></body></html>', 'document-empty'],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), 'document-binary'],
    [
      'a picture that says it is a text',
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100)]),
      'document-binary',
    ],
    ['a Word file that ends in the middle', wordFile.subarray(0, 3000), 'document-damaged', 'a.docx'],
    ['an old Word file', readFileSync(path.join(files, 'rejected/old-word.doc')), 'document-unsupported', 'a.doc'],
    ['a Word file that says it is a PDF', wordFile, 'document-mislabelled', 'a.pdf'],
    [
      'broken UTF-8',
      Buffer.concat([Buffer.from(sampleText), Buffer.from([0xe5, 0x85]), Buffer.from(sampleText)]),
      'document-broken-encoding',
    ],
  ] as [string, BlobPart, string, string?][])(
    'that cannot be read are refused: %s',
    async (_what, bytes, code, name = '要点.txt') => {
      const before = await traces();
      for (const { error, response } of [await read(bytes, name), await save(bytes, name)]) {
        expect([error?.code, response.status]).toEqual([code, 422]);
      }
      expect(await traces()).toEqual(before);
    },
  );

  it.each([
    [
      'gb18030',
      Buffer.from('B9ABBFAAB9A4D7F7D2AAB5E3A3BAD2BBA1A2CDC6BDF8BEF6B2DFB9ABBFAAA1A3', 'hex'),
      '公开工作要点：一、推进决策公开。',
    ],
    ['utf-16le', Buffer.from('\ufeff公开工作要点', 'utf16le'), '公开工作要点'],
    ['utf-16be', Buffer.from('\ufeff公开工作要点', 'utf16le').swap16(), '公开工作要点'],
    ['utf-8', Buffer.from('\ufeff公开工作要点'), '公开工作要点'],
  ])('in %s are read', async (encoding, bytes, text) => {
    const data = ok(await read(bytes));
    expect([data.encoding, data.text.trim()]).toEqual([encoding, text]);
  });

  it.each([
    ['word-numbering.docx', 'word', 5, {}],
    ['excel-two-sheets.xlsx', 'excel', 5, { place: { sheet: '重点任务', row: 1 } }],
    ['excel-old.xls', 'excel', 2, { place: { sheet: 'Sheet1', row: 1 } }],
  ])('of Word and Excel are saved as they were read: %s', async (name, format, tasks, firstBlock) => {
    const bytes = readFileSync(path.join(files, name));
    const reading = ok(await read(bytes, name));
    const saved = ok(await save(bytes, name));
    const detail = await stored(saved.documentId);
    expect(saved.tasks).toBe(tasks);
    expect(detail).toMatchObject({ name, format, encoding: '', text: reading.text, blocks: reading.blocks });
    expect(detail.blocks[0]).toMatchObject(firstBlock);
  });

  it('without a single task are a valid result', async () => {
    const { planId, documentId, tasks } = ok(await save('今天天气很好。\n明天也是。\n'));
    expect(tasks).toBe(0);
    expect(await tasksOf(app, planId)).toEqual([]);
    expect((await stored(documentId)).notTasks.length).toBeGreaterThan(0);
  });

  it('in HTML give their text, and nothing of their scripts', async () => {
    const html = `<!doctype html><html><head><title>要点</title><script>alert("脚本")</script><style>p{content:"样式"}</style></head>
      <body onload="alert('事件')"><h1>工作要点</h1><script>document.write("脚本")</script>
      <p>（一）公开决策。<img src=x onerror="alert('图片')">（责任单位：县政府办）</p><template>模板</template></body></html>`;
    const data = ok(await read(html, '要点.html'));
    expect(data.format).toBe('html');
    expect(data.text).toContain('公开决策');
    expect(JSON.stringify(data)).not.toMatch(/脚本|样式|事件|图片|模板|alert/);
  });

  it('are kept under a name without folders and control characters', async () => {
    const { documentId } = ok(await save(sampleText, '../../etc/\u0007要点.txt'));
    expect((await stored(documentId)).name).toBe('要点.txt');
    const long = ok(await save(sampleText, `${'长'.repeat(400)}.txt`));
    const { name } = await stored(long.documentId);
    expect(name).toHaveLength(255);
    expect(name).toMatch(/长\.txt$/);
  });

  it('with a task as long as a book are refused, on every engine alike', async () => {
    const text = `一、公开\n（一）${'公开'.repeat(600_000)}。（牵头单位：县政府办）\n`;
    for (const { error, response } of [await read(text), await save(text)]) {
      expect([error?.code, response.status]).toEqual(['document-too-large', 413]);
    }
  });

  // the same whatever the database is
  if (engine.name === 'sqlite') {
    it('over the limit get an answer, however they are sent', async () => {
      const before = await traces();
      const large = Buffer.alloc(30 * megabyte + 1, '要');
      const half = new File([Buffer.alloc(29 * megabyte)], '小.txt');
      const text = 'a'.repeat(10 * megabyte + 1);
      const both = form({ file: half });
      both.append('file', half);
      both.append('file', new File([Buffer.alloc(3 * megabyte)], 'a.txt'));
      const json = { 'content-type': 'application/json' };
      const url = '/api/documents?dryRun=true';
      const answers = await Promise.all([
        app.fetch(url, { method: 'POST', body: form({ file: new File([large], 'a.txt') }) }),
        app.fetch(url, { method: 'POST', body: form({ file: new File([Buffer.alloc(61 * megabyte)], 'a.txt') }) }),
        app.fetch(url, { method: 'POST', body: both }),
        app.fetch(url, { method: 'POST', body: form({ file: new File([Buffer.alloc(11 * megabyte, 'a')], 'a.txt') }) }),
        app.fetch(url, { method: 'POST', body: JSON.stringify({ text: '要'.repeat(4 * megabyte) }), headers: json }),
        app.fetch(url, { method: 'POST', body: JSON.stringify({ text: text.repeat(5) }), headers: json }),
      ]);
      for (const [index, answer] of answers.entries()) {
        expect(answer.status).toBe(413);
        const { code, facts } = await answer.json();
        expect([code, facts?.name]).toEqual(['document-too-large', index < 4 ? 'a.txt' : undefined]);
      }
      expect(await traces()).toEqual(before);
    });

    it('of exactly the limit are read', async () => {
      const start = Buffer.from(sampleText);
      const bytes = Buffer.concat([start, Buffer.alloc(10 * megabyte - start.length, `${' '.repeat(1000)}\n`)]);
      expect(ok(await read(bytes)).tasks).toHaveLength(3);
    });
  }
});
