import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { destroyUnnamedJob, FolderStore, sealBatch, verifyChain } from '@yaodian/api';
import { type ApiClient, importDocuments, type Problem, type Removal, type TemplateVersion } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { checkedPlan, issueChecked, issuePlan } from './issued.js';
import { staffOf } from './people.js';

const secret = '王某某住青山路8号';
const textOf = (title: string) => `云岭县2026年政务公开工作要点
一、推进公开
（一）${title}。每季度公开不少于1次，${secret}。（牵头单位：县政府办；完成时限：2026年9月底前）
（二）做好${title}的解读。解读率达到100%。（牵头单位：县司法局；完成时限：每季度）
`;

describe.each(databases())('removals on $name', (engine) => {
  const app = useApplication(engine);
  let securityAdmin: ApiClient;
  let auditor: ApiClient;
  let colleague: ApiClient;
  let reporter: ApiClient;
  beforeAll(async () => {
    await registerNames(app, ['县政府办', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const [office, justice] = ['县政府办', '县司法局'].map((name) => items.find((unit) => unit.name === name)!.id);
    const staff = await staffOf(app.url);
    securityAdmin = staff.securityAdmin.client;
    auditor = staff.auditor.client;
    colleague = (await staff.hire('colleague', 'office', office!)).client;
    reporter = (await staff.hire('clerk', 'reporter', justice!)).client;
  });

  type Asked = {
    objectKind: 'document' | 'task' | 'record';
    objectId?: number;
    field: Removal['field'];
    words?: string;
  };
  const send = (asked: Asked, client = app.client) =>
    client.POST('/api/removals', { body: { ...asked, reason: '含有个人信息' } });
  const ask = async (asked: Asked) => ok(await send(asked));
  const approve = ({ id, digest }: Pick<Removal, 'id' | 'digest'>, client = securityAdmin) =>
    client.POST('/api/removals/{id}/approval', { params: { path: { id } }, body: { digest, reason: '情况属实' } });
  const refuse = (id: number) =>
    securityAdmin.POST('/api/removals/{id}/refusal', { params: { path: { id } }, body: { reason: '依据不足' } });
  const remove = async (asked: Asked) => ok(await approve(await ask(asked)));
  const importPlan = async (title: string) => {
    const file = { text: textOf(title), name: `${title}.txt` };
    const target = { planYear: 2026, planTitle: '要点' };
    const { planId, documents } = ok(await importDocuments(app.client, [file], target));
    return { planId, documentId: documents[0]!.documentId, tasks: await tasksOf(app, planId) };
  };
  const documentOf = (id: number) => app.client.GET('/api/documents/{id}', { params: { path: { id } } });
  const edit = async (id: number, version: number, title: string) =>
    ok(await app.client.PATCH('/api/tasks/{id}', { params: { path: { id } }, body: { version, title } }));
  const seal = async () => {
    while ((await app.unitOfWork.run((tx) => sealBatch(tx, new Date()))) > 0);
  };
  const verified = () => verifyChain(app.unitOfWork.reader);

  /** The tables, and on the embedded database the files, that hold words anywhere. */
  const holding = async (words: string) => {
    const { reader } = app.unitOfWork;
    const tables: string[] = [];
    for (const { tableName } of reader.connection.entityMetadatas) {
      const rows: unknown = await reader.query(`SELECT * FROM ${tableName}`);
      if (
        JSON.stringify(rows)
          .replace(/\\n|\s/g, '')
          .includes(words)
      )
        tables.push(tableName);
    }
    const { dataDir, databaseUrl } = app.database;
    if (databaseUrl !== null) return tables;
    const files = ['yaodian.sqlite', 'yaodian.sqlite-wal'].map((name) => path.join(dataDir, name));
    return [...tables, ...files.filter((file) => existsSync(file) && readFileSync(file).includes(words))];
  };
  const storedFile = (documentId: number) => app.fetch(`/api/documents/${documentId}/file`);

  it('of words in a document: they are gone from every table and file, and the audit log verifies', async () => {
    const { planId, documentId, tasks } = await importPlan('公开重大决策');
    await edit(tasks[1]!.id, tasks[1]!.version, `解读（${secret}）`);
    const address = new URLSearchParams({ search: secret, due: 'near' }).toString();
    ok(await app.client.POST('/api/ledger/views', { body: { name: '找人', address, shared: false } }));
    await seal();
    expect(await holding(secret)).not.toEqual([]);
    const asked = await ask({ objectKind: 'document', objectId: documentId, field: 'text', words: secret });
    expect(asked).toMatchObject({ state: 'asked', partial: true, own: true, finishedAt: null });
    expect(asked.found).toEqual(
      expect.arrayContaining([
        { place: 'task', count: 2 },
        { place: 'source_part', count: 1 },
        { place: 'file', count: 1 },
      ]),
    );
    const done = ok(await approve(asked));
    expect(done).toMatchObject({ state: 'removed', decidedBy: 'security-admin', finishedAt: expect.any(String) });
    expect(await holding(secret)).toEqual([]);
    expect(await holding(encodeURIComponent(secret))).toEqual([]);
    const [view] = ok(await app.client.GET('/api/ledger/views', {}));
    expect(new URLSearchParams(view!.address).get('due')).toBe('near');

    const { text, removed, blocks } = ok(await documentOf(documentId));
    expect(text).toBe(textOf('公开重大决策').replace(secret, '■'.repeat(secret.length)));
    expect(blocks.length).toBeGreaterThan(3);
    expect(removed).toMatchObject([{ id: done.id, field: 'text', reason: '含有个人信息' }]);
    expect((await tasksOf(app, planId)).map(({ title }) => title)[1]).toBe(`解读（${'■'.repeat(secret.length)}）`);
    expect((await storedFile(documentId)).status).toBe(410);
    const again = await importDocuments(app.client, [{ text: textOf('公开重大决策'), name: '又一次.txt' }], {
      planYear: 2026,
      planTitle: '又一次',
    });
    expect(again.error?.code).toBe('document-removed');
    const { version } = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: planId } } }));
    await app.client.DELETE('/api/plans/{id}', { params: { path: { id: planId }, query: { version } } });
    const afterwards = await importDocuments(app.client, [{ text: textOf('公开重大决策'), name: '第三次.txt' }], {
      planYear: 2026,
      planTitle: '第三次',
    });
    expect(afterwards.error?.code).toBe('document-removed');
    await seal();
    expect((await verified()).broken).toBeNull();
  });

  it('of a whole field of an issued task: also from amendments, the log, and the document; the task says so', async () => {
    const { id: planId } = await checkedPlan(app, [
      { title: '公开甲乙丙丁事项', units: ['县司法局'], date: '2026-12-31' },
    ]);
    const [draft] = await tasksOf(app, planId);
    const asked = await ask({ objectKind: 'task', objectId: draft!.id, field: 'title' });
    await issueChecked(app, planId);
    const amended = await app.client.POST('/api/plans/{id}/amendments', {
      params: { path: { id: planId } },
      body: {
        reason: '改题',
        edited: [{ id: draft!.id, version: draft!.version, title: '公开戊己庚辛事项' }],
        added: [],
        cancelled: [],
        acceptPassedDeadlines: true,
      },
    });
    ok(amended);
    await seal();
    // issuing in between does not matter; another title does
    expect((await approve(asked)).error?.code).toBe('removal-outdated');
    ok(await refuse(asked.id));
    const done = await remove({ objectKind: 'task', objectId: draft!.id, field: 'title' });
    for (const title of ['公开甲乙丙丁事项', '公开戊己庚辛事项'])
      expect([title, await holding(title)]).toEqual([title, []]);
    const task = ok(await reporter.GET('/api/tasks/{id}', { params: { path: { id: draft!.id } } }));
    expect(task).toMatchObject({ title: '〔已清除〕', deadline: { date: '2026-12-31' } });
    expect(task.removed).toMatchObject([{ id: done.id, field: 'title', partial: false, decidedBy: 'security-admin' }]);
    await seal();
    expect((await verified()).broken).toBeNull();
    const [entry] = ok(
      await auditor.GET('/api/audit', { params: { query: { action: 'plan.amend', objectId: planId } } }),
    ).items;
    const read = { params: { path: { id: entry!.id } }, body: { reason: '核对清除' } };
    const values = ok(await auditor.POST('/api/audit/{id}/values', read));
    expect(values.find(({ field }) => field === `task ${draft!.id}`)).toMatchObject({ after: null, removed: true });
  });

  it('of a whole document: with its tasks’ words, and the same file in another plan', async () => {
    const one = await importPlan('公开秘密会议安排');
    const other = await importPlan('公开秘密会议安排');
    await edit(one.tasks[0]!.id, one.tasks[0]!.version, '另起的题目文字');
    await seal();
    const done = await remove({ objectKind: 'document', objectId: one.documentId, field: 'file' });
    for (const words of ['公开秘密会议安排', '另起的题目文字']) {
      expect([words, await holding(words)]).toEqual([words, []]);
    }
    for (const { planId, documentId } of [one, other]) {
      const document = ok(await documentOf(documentId));
      expect(document).toMatchObject({ text: '', blocks: [], removalId: done.id });
      expect((await storedFile(documentId)).status).toBe(410);
      for (const task of await tasksOf(app, planId))
        expect(task).toMatchObject({ title: '〔已清除〕', requirement: '〔已清除〕', doubts: [] });
      const plan = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: planId } } }));
      expect(plan).toMatchObject({ openDoubts: 0 });
      const changes = ok(await app.client.GET('/api/plans/{id}/changes', { params: { path: { id: planId } } }));
      expect(changes).toEqual({ undo: null, redo: null });
    }
    await seal();
    expect((await verified()).broken).toBeNull();
  });

  it('of words in a list of texts: headings, milestones and targets; what the log keeps of removals stays', async () => {
    const { id: planId } = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '清单' } }));
    const milestone = { text: '六月底前报送青山路名册', date: '2026-06-30' };
    const target = { text: '走访青石巷住户2次 after', comparator: '>=', value: 2, unit: '次', period: 'year' } as const;
    const body = {
      title: '一项任务',
      requirement: '照办。',
      section: ['一、青竹院专项安排', '（一）其他'],
      units: [],
      deadline: { kind: 'date', text: null, date: '2026-12-31', recurrence: null, milestones: [milestone] },
      targets: [target],
    } as const;
    const { id } = ok(
      await app.client.POST('/api/plans/{id}/tasks', {
        params: { path: { id: planId } },
        body: body as never,
      }),
    );
    const across = await send({ objectKind: 'task', objectId: id, field: 'section', words: '安排\n（一）' });
    expect(across.error?.code).toBe('removal-nothing');
    for (const [field, words] of [
      ['section', '青竹院'],
      ['deadline', '青山路名册'],
      ['targets', '青石巷'],
      ['targets', 'after'],
    ] as const) {
      await remove({ objectKind: 'task', objectId: id, field, words });
      if (words !== 'after') expect([words, await holding(words)]).toEqual([words, []]);
    }
    const [left] = await tasksOf(app, planId);
    expect(left).toMatchObject({
      section: ['一、■■■专项安排', '（一）其他'],
      deadline: { date: '2026-12-31', milestones: [{ text: '六月底前报送■■■■■', date: '2026-06-30' }] },
      targets: [{ text: '走访■■■住户2次 ■■■■■', value: 2 }],
    });
    await seal();
    expect((await verified()).broken).toBeNull();
  });

  it('of what is left of a deleted draft: its words in the log at once, its file at once by its name, or after a while', async () => {
    const { planId } = await importPlan('公开被删除的草稿');
    const named = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: planId } } }));
    const { version } = ok(
      await app.client.PATCH('/api/plans/{id}', {
        params: { path: { id: planId } },
        body: { version: named.version, title: '写进题目的身份证号码' },
      }),
    );
    const gone = { path: { id: planId }, query: { version } };
    expect((await app.client.DELETE('/api/plans/{id}', { params: gone })).response.status).toBe(204);
    await seal();
    expect(await holding('写进题目的身份证号码')).toContain('audit_value');

    const record = { objectKind: 'record', field: 'words' } as const;
    const code = async (asked: Asked) => (await send(asked)).error?.code;
    expect(await code({ ...record })).toBe('validation');
    expect(await code({ ...record, objectId: 1, words: '题目' })).toBe('validation');
    expect(await code({ objectKind: 'task', field: 'title' })).toBe('validation');
    expect(await code({ ...record, words: '哪里都没有的话' })).toBe('removal-nothing');
    // records of accounts are none of the office's business
    expect(await code({ ...record, words: 'security-admin' })).toBe('removal-nothing');
    const done = await remove({ ...record, words: '写进题目的身份证号码' });
    expect(done).toMatchObject({ objectKind: 'record', partial: true, state: 'removed' });
    expect(await holding('写进题目的身份证号码')).toEqual([]);

    const stored = () => readdirSync(path.join(app.database.dataDir, 'files'), { recursive: true }).map(String);
    const file = createHash('sha256').update(textOf('公开被删除的草稿')).digest('hex');
    const isStored = () => stored().some((name) => name.endsWith(file));
    expect(isStored()).toBe(true);
    const byName = await ask({ ...record, words: '公开被删除的草稿.txt' });
    expect(byName.found).toEqual(expect.arrayContaining([{ place: 'file', count: 1 }]));
    expect(ok(await approve(byName))).toMatchObject({ state: 'removed', finishedAt: expect.any(String) });
    expect(isStored()).toBe(false);
    await seal();
    expect((await verified()).broken).toBeNull();

    // another one that nobody asks about: a month after no row names it any more
    const left = await importPlan('公开又一份草稿');
    const kept = await importPlan('公开留下的草稿');
    const { version: last } = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: left.planId } } }));
    await app.client.DELETE('/api/plans/{id}', { params: { path: { id: left.planId }, query: { version: last } } });
    const day = 24 * 60 * 60_000;
    const job = destroyUnnamedJob(app.unitOfWork, new FolderStore(path.join(app.database.dataDir, 'files')));
    const after = (days: number) => job.run(new Date(Date.now() + days * day));
    const hash = createHash('sha256').update(textOf('公开又一份草稿')).digest('hex');
    const where = () => stored().find((name) => name.endsWith(hash)) ?? null;
    const inPlace = path.join(hash.slice(0, 2), hash);
    await after(0);
    expect(where()).toBe(inPlace);
    await after(2);
    expect(where()).toBe(path.join('aside', hash));
    // imported again meanwhile, it has its place back
    const back = await importPlan('公开又一份草稿');
    await after(3);
    expect(stored().filter((name) => name.endsWith(hash))).toEqual([inPlace]);
    expect((await storedFile(back.documentId)).status).toBe(200);
    const { version: seen } = ok(await app.client.GET('/api/plans/{id}', { params: { path: { id: back.planId } } }));
    await app.client.DELETE('/api/plans/{id}', { params: { path: { id: back.planId }, query: { version: seen } } });
    for (const days of [5, 34]) await after(days);
    expect(where()).toBe(path.join('aside', hash));
    await after(36);
    expect(where()).toBeNull();
    expect((await storedFile(kept.documentId)).status).toBe(200);
  });

  it('of words that stand in a form somebody has open: what is kept there is refused, and does not come back', async () => {
    const words = '住在青山路九号的李某某';
    const { id: planId } = await issuePlan(app, [
      { title: `公开帮扶对象，${words}`, units: ['县司法局'], date: '2027-12-31' },
    ]);
    const [task] = await tasksOf(app, planId);
    ok(await reporter.POST('/api/assignments/receipts', { params: {}, body: { planId } }));
    const issued = ok(await reporter.GET('/api/tasks/{id}', { params: { path: { id: task!.id } } }));
    const { id, version } = issued.assignments[0]!;
    const keep = (seen: number) =>
      reporter.PUT('/api/assignments/{id}/extension', {
        params: { path: { id } },
        body: { version: seen, date: '2028-01-31', reason: null, words: `${words}尚未核实` },
      });
    const open = ok(await keep(version));
    await remove({ objectKind: 'task', objectId: task!.id, field: 'title', words });
    expect(await holding(words)).toEqual([]);
    expect((await keep(open.version)).error).toMatchObject({ code: 'version-conflict', current: { id } });
    expect(await holding(words)).toEqual([]);
  });

  it('of words in a template, or of its name: its file goes, and the built-in form takes its place', async () => {
    const starter = await app.fetch('/api/supervision/templates/starter.docx?kind=notice');
    const parts = unzipSync(new Uint8Array(await starter.arrayBuffer()));
    const withWords = (words: string) => {
      const body = strFromU8(parts['word/document.xml']!);
      // over two runs, as Word writes it
      const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
      const told = `<w:p>${run(words.slice(0, 4))}${run(words.slice(4))}</w:p>`;
      const bytes = strToU8(body.replace('</w:body>', `${told}</w:body>`));
      return zipSync({ ...parts, 'word/document.xml': bytes });
    };
    const upload = async (name: string, bytes: Uint8Array) => {
      const form = new FormData();
      form.append('kind', 'notice');
      form.append('file', new File([bytes.slice()], name));
      return app.fetch('/api/supervision/templates', { method: 'POST', body: form });
    };
    const words = '联系人赵某某的手机号码';
    const templates = async () =>
      ok(await app.client.GET('/api/supervision/templates', {})).find(({ kind }) => kind === 'notice')!;
    const holdsWords = withWords(words);
    expect((await upload('督办单.docx', holdsWords)).status).toBe(201);
    expect((await upload('写给孙某某同志的.docx', withWords('另一份'))).status).toBe(201);
    expect((await upload('留下的.docx', withWords('没有问题'))).status).toBe(201);
    const { versions, choiceVersion } = await templates();
    const [kept, named, holder] = versions as [TemplateVersion, TemplateVersion, TemplateVersion];
    const choose = (version: number, templateId: number) =>
      app.client.PUT('/api/supervision/templates/choice', { body: { kind: 'notice', version, templateId } });
    ok(await choose(choiceVersion, holder.id));
    const hashes = await Promise.all(
      versions.map(async ({ id }) => {
        const file = await app.fetch(`/api/supervision/templates/${id}/file.docx`);
        return createHash('sha256')
          .update(new Uint8Array(await file.arrayBuffer()))
          .digest('hex');
      }),
    );
    const stored = () => {
      const all = readdirSync(path.join(app.database.dataDir, 'files'), { recursive: true }).map(String);
      return hashes.map((hash) => all.some((name) => name.endsWith(hash)));
    };
    expect(stored()).toEqual([true, true, true]);

    const { tasks } = await importPlan('公开联系方式');
    await edit(tasks[0]!.id, tasks[0]!.version, `公布${words}`);
    const asked = await ask({ objectKind: 'task', objectId: tasks[0]!.id, field: 'title', words });
    expect(asked.found).toEqual(expect.arrayContaining([{ place: 'document_template', count: 1 }]));
    expect(ok(await approve(asked))).toMatchObject({ state: 'removed', finishedAt: expect.any(String) });
    expect(await templates()).toMatchObject({
      chosenId: null,
      versions: [
        { id: kept.id, removed: false },
        { id: named.id, removed: false },
        { id: holder.id, name: '〔已清除〕', removed: true },
      ],
    });
    for (const file of ['file', 'preview'])
      expect((await app.fetch(`/api/supervision/templates/${holder.id}/${file}.docx`)).status).toBe(410);
    expect((await choose((await templates()).choiceVersion, holder.id)).error?.code).toBe('file-removed');
    expect(((await (await upload('督办单.docx', holdsWords)).json()) as Problem).code).toBe('file-removed');

    const byName = await ask({ objectKind: 'record', field: 'words', words: '写给孙某某同志的' });
    ok(await approve(byName));
    expect((await templates()).versions.map(({ removed }) => removed)).toEqual([false, true, true]);
    expect(await holding('孙某某')).toEqual([]);
    expect((await app.fetch(`/api/supervision/templates/${kept.id}/file.docx`)).status).toBe(200);
    expect(stored()).toEqual([true, false, false]);
    await seal();
    expect((await verified()).broken).toBeNull();
  });

  it('are decided once, by another person, about what was seen', async () => {
    const { documentId } = await importPlan('公开行政执法结果');
    const asked = await ask({ objectKind: 'document', objectId: documentId, field: 'text', words: '公开行政执法' });
    const twice = await send({ objectKind: 'document', objectId: documentId, field: 'text', words: '公开行政执法' });
    expect(twice.error?.code).toBe('removal-open');
    expect((await approve({ ...asked, digest: '0'.repeat(64) })).error?.code).toBe('removal-outdated');
    expect((await approve(asked, app.client)).error?.code).toBe('forbidden');
    const self = ok(await securityAdmin.GET('/api/session', {})).id;
    const sql = 'UPDATE removal SET asked_by = ? WHERE id = ?';
    const office = ok(await app.client.GET('/api/session', {})).id;
    await app.unitOfWork.run((tx) => tx.query(sql, [self, asked.id]));
    expect((await approve(asked)).error?.code).toBe('removal-own');
    await app.unitOfWork.run((tx) => tx.query(sql, [office, asked.id]));
    expect(ok(await documentOf(documentId)).text).toContain('公开行政执法');
    const both = await Promise.all([approve(asked), approve(asked), refuse(asked.id)]);
    expect(both.map(({ error }) => error?.code).sort()).toEqual(['removal-decided', 'removal-decided', undefined]);
  });

  it('cannot be asked for where there is nothing, and are seen by who asked, who decides, and the auditor', async () => {
    const { documentId, tasks } = await importPlan('公开年度报告文本');
    const code = async (asked: Asked) => (await send(asked)).error?.code;
    expect(await code({ objectKind: 'document', objectId: documentId, field: 'text', words: '没有这些话' })).toBe(
      'removal-nothing',
    );
    expect(await code({ objectKind: 'document', objectId: documentId, field: 'text' })).toBe('validation');
    expect(await code({ objectKind: 'document', objectId: documentId, field: 'title' })).toBe('validation');
    expect(await code({ objectKind: 'task', objectId: tasks[0]!.id, field: 'file' })).toBe('validation');
    expect(await code({ objectKind: 'task', objectId: 99_999, field: 'title' })).toBe('not-found');

    const { id } = ok(await send({ objectKind: 'task', objectId: tasks[0]!.id, field: 'title' }, colleague));
    const seen = async (client: ApiClient) =>
      ok(await client.GET('/api/removals', { params: { query: { state: 'asked' } } })).items.map((one) => one.id);
    expect(await seen(colleague)).toEqual([id]);
    expect(await seen(app.client)).not.toContain(id);
    for (const client of [securityAdmin, auditor]) expect(await seen(client)).toContain(id);
    const shown = JSON.stringify(ok(await securityAdmin.GET('/api/removals', {})));
    expect(shown).not.toContain('公开年度报告文本');
    expect(ok(await refuse(id))).toMatchObject({ state: 'refused', decisionReason: '依据不足' });
    const mine = ok(await send({ objectKind: 'task', objectId: tasks[0]!.id, field: 'title' }, colleague));
    const withdraw = (client: ApiClient) =>
      client.POST('/api/removals/{id}/withdrawal', { params: { path: { id: mine.id } } });
    expect((await withdraw(app.client)).error?.code).toBe('not-found');
    expect(ok(await withdraw(colleague))).toMatchObject({ state: 'withdrawn', decidedBy: null });
    expect([(await withdraw(colleague)).error?.code, (await approve(mine)).error?.code]).toEqual([
      'removal-decided',
      'removal-decided',
    ]);
    const acts = ok(await auditor.GET('/api/audit', { params: { query: { action: 'removal', objectId: id } } })).items;
    expect(acts.map(({ action }) => action)).toEqual(['removal.refuse', 'removal.ask']);
  });
});
