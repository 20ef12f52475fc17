import path from 'node:path';
import { importDocument } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { importSample, ok, type RunningApplication, startApplication, useApplication } from './application.js';

const formats = ['xlsx', 'docx'] as const;
const mainPart = { xlsx: 'xl/sharedStrings.xml', docx: 'word/document.xml' };
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

describe.each(databases())('exports on $name', (engine) => {
  const app = useApplication(engine);
  const exported = (planId: number | string, format: string, server: RunningApplication = app) =>
    server.fetch(`/api/plans/${planId}/export.${format}`);
  const textOf = async (response: Response, format: (typeof formats)[number]) => {
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    return strFromU8(parts[mainPart[format]]!).replace(/<[^>]+>/g, ' ');
  };

  it.each(formats)('of a plan as %s are named after it and hold its tasks in their order', async (format) => {
    const { planId } = await importSample(app);
    const response = await exported(planId, format);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(types[format]);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="_______.${format}"; filename*=UTF-8''${encodeURIComponent(`要点任务分解表.${format}`)}`,
    );
    const text = await textOf(response, format);
    const words = ['推进决策公开', '公开重大决策', '每季度公开不少于1次。', '县政府办', '县司法局', '2026年9月底前'];
    words.push('做好政策解读', '开展业务培训', '全年培训不少于2次', '各乡镇、县人社局');
    const places = words.map((word) => text.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it.each(formats)('as %s hold what a person has changed', async (format) => {
    const { planId } = await importSample(app);
    const { items } = ok(
      await app.client.GET('/api/plans/{id}/tasks', { params: { path: { id: planId }, query: {} } }),
    );
    const { id, version } = items[0]!;
    const body = { version, title: '@公开<重大>决策', targets: [] };
    ok(await app.client.PATCH('/api/tasks/{id}', { params: { path: { id } }, body }));
    expect(await textOf(await exported(planId, format), format)).toContain('@公开&lt;重大&gt;决策');
  });

  it.each(formats)('of an empty plan as %s are a table without rows', async (format) => {
    const { id } = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '空/白: 要点' }, params: {} }));
    const response = await exported(id, format);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent(`空_白_要点任务分解表.${format}`));
    expect(await textOf(response, format)).toContain('完成时限');
  });

  it('hold every task of a plan that is read in several pieces', async () => {
    const numbers = Array.from({ length: 1203 }, (_, index) => index + 1);
    const lines = numbers.map((number) => `公开第${number}类事项\t按时公开。\t县财政局`);
    const text = ['工作任务\t工作要求\t责任单位', ...lines].join('\n');
    const { planId } = ok(await importDocument(app.client, { text }, { planYear: 2026, planTitle: '多' }));
    const words = await textOf(await exported(planId, 'xlsx'), 'xlsx');
    expect([...words.matchAll(/公开第(\d+)类事项/g)].map(([, number]) => Number(number))).toEqual(numbers);
  });

  it('of a plan that is not there, or in another format, are not found', async () => {
    for (const [id, format] of [
      [999_999, 'xlsx'],
      ['x', 'docx'],
      [1, 'pdf'],
    ] as const) {
      const response = await exported(id, format);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
  });

  it('that take too long are given up with their own code', async () => {
    const { planId } = await importSample(app);
    const hurried = await startApplication(app.database, { readingTimeLimit: 1 });
    try {
      const response = await exported(planId, 'docx', hurried);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ code: 'export-timeout', facts: { seconds: '0.001' } });
    } finally {
      await hurried.close();
    }
    expect((await exported(planId, 'docx')).status).toBe(200);
  });

  it('and imports fail alone where no thread can be started, and the server goes on', async () => {
    const { planId } = await importSample(app);
    const broken = await startApplication(app.database, { programRoot: path.join(app.database.dataDir, 'nowhere') });
    try {
      const internal = { status: 500, code: 'internal' };
      for (const _time of [1, 2]) {
        const both = await Promise.all([exported(planId, 'docx', broken), exported(planId, 'xlsx', broken)]);
        for (const response of both) expect(await response.json()).toMatchObject(internal);
        const imported = await importDocument(broken.client, { text: '要点' }, { planYear: 2026, planTitle: '要点' });
        expect(imported.error).toMatchObject(internal);
      }
      expect((await broken.fetch('/api/health/ready')).status).toBe(200);
    } finally {
      await broken.close();
    }
  });
});
