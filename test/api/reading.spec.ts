import { importDocument, type ImportProgress, readDocument, readDocuments } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, sampleText, tasksOf, useApplication } from './application.js';

const task = (index: number) =>
  `${index}.公开重大决策事项第${index}号。（牵头单位：县政府办；责任单位：县司法局；完成时限：2026年9月底前）`;
const tasks = (count: number) =>
  `工作要点\n${Array.from({ length: count }, (_, index) => task(index + 1)).join('\n')}\n`;
const row = (index: number) =>
  `<tr><td>${index}</td><td>公开事项${index}</td><td>县财政局</td><td>2026年9月底前</td></tr>`;
const table = (count: number) =>
  `<table><tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>完成时限</th></tr>${Array.from({ length: count }, (_, index) => row(index + 1)).join('')}</table>`;
const deep = (depth: number) =>
  `${'<div>'.repeat(depth)}（一）公开决策。（责任单位：县政府办）${'</div>'.repeat(depth)}`;

describe.each(databases())('reading large documents on $name', (engine) => {
  const app = useApplication(engine);
  const plan = { planYear: 2026, planTitle: '要点' };

  /**
   * Asks for the health all the while that `work` goes on. A server that did the work in the thread that answers would
   * let the asker wait for nearly all of it; a slow computer alone does not.
   */
  async function meanwhile<T>(work: Promise<T>): Promise<T> {
    const begun = performance.now();
    let done = false;
    let longest = 0;
    let asked = 0;
    const settled = work.finally(() => (done = true));
    while (!done) {
      const start = performance.now();
      expect((await fetch(`${app.url}/api/health/ready`)).status).toBe(200);
      longest = Math.max(longest, performance.now() - start);
      asked++;
    }
    const result = await settled;
    expect(asked).toBeGreaterThan(1);
    expect(longest).toBeLessThan(Math.max(1000, (performance.now() - begun) / 3));
    return result;
  }

  it('saves 10,000 tasks, and answers others while it does', async () => {
    const saved = await meanwhile(importDocument(app.client, { text: tasks(10_000) }, plan));
    const { planId, documentId, tasks: count } = ok(saved);
    expect(count).toBe(10_000);

    const first = await tasksOf(app, planId);
    expect(first.map(({ no }) => no)).toEqual(Array.from({ length: 500 }, (_, index) => String(index + 1)));
    const detail = ok(await app.client.GET('/api/documents/{id}', { params: { path: { id: documentId } } }));
    expect(detail).toMatchObject({ tasks: 10_000, text: tasks(10_000) });
    const { response } = await app.client.DELETE('/api/plans/{id}', {
      params: { path: { id: planId }, query: { version: 1 } },
    });
    expect(response.status).toBe(204);
  });

  // the same whatever the database is
  if (engine.name === 'sqlite') {
    it.each([
      ['an HTML table of 10,000 rows', table(10_000), 10_000],
      ['5 MB of text', `${'今天召开会议，研究部署政务公开工作。\n'.repeat(90_000)}${sampleText}`, 3],
      ['markup nested 10,000 deep', deep(10_000), 1],
    ])('answers others while it reads %s', async (_what, text, count) => {
      const file = new File([text], text.startsWith('<') ? 'a.html' : 'a.txt');
      expect(ok(await meanwhile(readDocument(app.client, { file }))).tasks).toHaveLength(count);
    });

    it('answers others while it reads several large files together, and tells how far it has come', async () => {
      const files = [
        table(2000),
        tasks(2000),
        `${sampleText}${'今天召开会议，研究部署政务公开工作。\n'.repeat(20_000)}`,
      ];
      const documents = files.map((text, index) => ({
        file: new File([text], index === 0 ? '表.html' : `${index}.txt`),
      }));
      const steps: string[] = [];
      const onProgress = ({ stage, file }: ImportProgress) => steps.push(`${stage} ${file}`);
      const reading = ok(await meanwhile(readDocuments(app.client, documents, { onProgress })));
      expect(reading.documents.map((document) => document.tasks.length)).toEqual([2000, 2000, 3]);
      expect(steps).toEqual(
        ['read', 'split', 'units', 'check'].flatMap((stage) => [1, 2, 3].map((n) => `${stage} ${n}`)),
      );
    });

    it('lets a small document pass while a large one is read', async () => {
      let smallFirst = false;
      const large = readDocument(app.client, { text: tasks(20_000) }).then(() => !smallFirst);
      const small = readDocument(app.client, { text: sampleText }).then(() => (smallFirst = true));
      expect(await Promise.race([large, small])).toBe(true);
      expect(await Promise.all([large, small])).toEqual([false, true]);
    });
  }
});

const [sqlite] = databases();

describe('reading that takes too long', () => {
  const app = useApplication(sqlite!, { readingTimeLimit: 300 });

  it('is given up, with its own answer, and the next document is read', async () => {
    const { error, response } = await readDocument(app.client, { text: tasks(30_000) });
    expect([error?.code, response.status]).toEqual(['document-timeout', 422]);
    expect(error?.facts).toEqual({ name: '粘贴的文本.txt', seconds: '0.3' });
    const plans = ok(await app.client.GET('/api/plans', {}));
    expect(plans.items).toEqual([]);
  });
});

describe('reading for a client that goes away', () => {
  const app = useApplication(sqlite!);

  it('is given up, and nothing is stored', async () => {
    const leaving = new AbortController();
    const asked = importDocument(
      app.client,
      { text: tasks(40_000) },
      { planYear: 2026, planTitle: '要点' },
      { signal: leaving.signal },
    );
    // as many documents as there are threads: the next one is read only when these are given up
    const others = Array.from({ length: 3 }, () =>
      readDocument(app.client, { text: tasks(40_000) }, { signal: leaving.signal }),
    );
    await fetch(`${app.url}/api/health/live`);
    leaving.abort();
    const outcomes = await Promise.allSettled([asked, ...others]);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect(ok(await readDocument(app.client, { text: sampleText })).tasks).toHaveLength(3);
    expect(ok(await app.client.GET('/api/plans', {})).items).toEqual([]);
  });
});
