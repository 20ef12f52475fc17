import { databases } from '@yaodian/testing';
import { importSample, ok, startApplication, tasksOf, useApplication } from './application.js';

describe.each(databases())('plans on $name', (engine) => {
  const app = useApplication(engine);

  const create = (body: { year: number; title: string }, key?: string) =>
    app.client.POST('/api/plans', { body, params: { header: key === undefined ? {} : { 'Idempotency-Key': key } } });
  const get = (id: number) => app.client.GET('/api/plans/{id}', { params: { path: { id } } });

  it('are made, with the title trimmed', async () => {
    const { data, response } = await create({ year: 2026, title: ' 云岭县2026年要点\n' });
    expect(response.status).toBe(201);
    expect(data).toEqual({
      id: expect.any(Number),
      year: 2026,
      title: '云岭县2026年要点',
      state: 'draft',
      tasks: 0,
      documents: 0,
      openDoubts: 0,
      checkedAt: null,
      issuedAt: null,
      archivedAt: null,
      archivedBy: null,
      issuedBy: null,
      version: 1,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: data?.createdAt,
    });
    expect(Math.abs(Date.now() - Date.parse(data!.createdAt))).toBeLessThan(60_000);
    expect(ok(await get(data!.id))).toEqual(data);
  });

  it('are edited by who has seen the present version, and only by them', async () => {
    const plan = ok(await create({ year: 2025, title: '旧题' }));
    const params = { path: { id: plan.id } };
    const edited = ok(await app.client.PATCH('/api/plans/{id}', { params, body: { version: 1, title: '新题' } }));
    expect(edited).toMatchObject({ year: 2025, title: '新题', version: 2 });

    const second = await app.client.PATCH('/api/plans/{id}', { params, body: { version: 1, title: '别人的题' } });
    expect(second.response.status).toBe(409);
    expect(second.error).toMatchObject({ code: 'version-conflict', status: 409, current: edited });
    expect(ok(await get(plan.id))).toEqual(edited);
  });

  it('are deleted with everything in them', async () => {
    const { planId, documentId } = await importSample(app);
    const path = { id: planId };
    const stale = await app.client.DELETE('/api/plans/{id}', { params: { path, query: { version: 7 } } });
    expect(stale.error?.code).toBe('version-conflict');
    expect(await tasksOf(app, planId)).toHaveLength(3);

    const { response } = await app.client.DELETE('/api/plans/{id}', { params: { path, query: { version: 1 } } });
    expect(response.status).toBe(204);
    expect((await get(planId)).error?.code).toBe('not-found');
    const document = await app.client.GET('/api/documents/{id}', { params: { path: { id: documentId } } });
    expect(document.response.status).toBe(404);
    for (const table of ['task', 'source_document', 'source_part']) {
      const column = table === 'source_part' ? 'document_id' : 'plan_id';
      const id = table === 'source_part' ? documentId : planId;
      expect(await app.unitOfWork.reader.query(`SELECT * FROM ${table} WHERE ${column} = ?`, [id])).toEqual([]);
    }
  });

  it('are listed newest year first, page by page, each once', async () => {
    for (const year of [2030, 2032, 2031, 2032]) await create({ year, title: `${year}` });
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = ok(await app.client.GET('/api/plans', { params: { query: { limit: 2, after } } }));
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ year }) => year));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen.slice(0, 4)).toEqual([2032, 2032, 2031, 2030]);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    const all = ok(await app.client.GET('/api/plans', { params: { query: { limit: 100 } } }));
    expect(all.items).toHaveLength(seen.length);
  });

  it('are made once for each idempotency key', async () => {
    const asked = { year: 2040, title: '一次' };
    const first = await create(asked, 'plan-1');
    const again = await create(asked, 'plan-1');
    expect(again.response.status).toBe(201);
    expect(again.data).toEqual(first.data);
    const other = await create({ ...asked, title: '两次' }, 'plan-1');
    expect(other.response.status).toBe(422);
    expect(other.error?.code).toBe('idempotency-mismatch');
    const { items } = ok(await app.client.GET('/api/plans', {}));
    expect(items.filter(({ year }) => year === 2040)).toHaveLength(1);
  });

  it('are made once when ten requests with one key come together', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => create({ year: 2041, title: '同时' }, 'plan-together')),
    );
    expect(new Set(answers.map(({ data }) => data?.id)).size).toBe(1);
    expect(answers[0]?.data?.id).toEqual(expect.any(Number));
  });

  it('are made anew under a key that is a week old', async () => {
    const first = ok(await create({ year: 2045, title: '上周' }, 'plan-old'));
    await app.unitOfWork.run((tx) =>
      tx.query("UPDATE idempotent_request SET created_at = '2026-01-01 00:00:00.000' WHERE request_key = 'plan-old'"),
    );
    const restarted = await startApplication(app.database);
    await restarted.close();
    expect(ok(await create({ year: 2045, title: '上周' }, 'plan-old')).id).not.toBe(first.id);
    expect(ok(await create({ year: 2040, title: '一次' }, 'plan-1')).title).toBe('一次');
    const { items } = ok(await app.client.GET('/api/plans', {}));
    expect(items.filter(({ year }) => year === 2040)).toHaveLength(1);
  });

  it('that failed under a key can be tried again with it', async () => {
    expect((await create({ year: 2042, title: '' }, 'plan-again')).error?.code).toBe('validation');
    expect((await create({ year: 2042, title: '好' }, 'plan-again')).data?.title).toBe('好');
  });

  it.each([
    ['an unknown field', { year: 2026, title: '题', owner: 1 }, 'owner'],
    ['a missing field', { year: 2026 }, 'title'],
    ['a number for a string', { year: 2026, title: 5 }, 'title'],
    ['a string for a number', { year: '2026', title: '题' }, 'year'],
    ['a fraction', { year: 2026.5, title: '题' }, 'year'],
    ['null', { year: null, title: '题' }, 'year'],
    ['a blank title', { year: 2026, title: ' \u3000\n' }, 'title'],
    ['a very long title', { year: 2026, title: '题'.repeat(301) }, 'title'],
    ['a NUL character', { year: 2026, title: '题\0目' }, 'title'],
    ['half of a surrogate pair', { year: 2026, title: '题\ud83d' }, 'title'],
    ['a list', [{ year: 2026, title: '题' }], ''],
    ['nothing', null, ''],
    ['a bare string', '题', ''],
  ])('refuse %s and say where', async (_what, body, path) => {
    const response = await app.fetch('/api/plans', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = await response.json();
    expect(problem.code).toBe('validation');
    expect(problem.errors[0].path).toBe(path);
  });

  it('keep the longest title, and characters beyond the basic plane', async () => {
    const title = '𠮷'.repeat(150);
    expect((await create({ year: 2043, title })).data?.title).toBe(title);
  });

  it('tell apart titles that differ in case and width only', async () => {
    const titles = ['Plan A', 'plan a', 'Ｐｌａｎ Ａ'];
    for (const title of titles) await create({ year: 2044, title });
    const rows = await app.unitOfWork.reader.query('SELECT title FROM plan WHERE title = ?', ['plan a']);
    expect(rows).toEqual([{ title: 'plan a' }]);
  });

  it.each(['0', '-1', 'abc', '1e3', '99999999999999999999', '1.5'])('have no identifier %s', async (id) => {
    const response = await app.fetch(`/api/plans/${id}`);
    expect(response.status).toBe(404);
    expect((await response.json()).code).toBe('not-found');
  });

  it('that are no longer drafts are not changed', async () => {
    const { planId } = await importSample(app);
    await app.unitOfWork.run((tx) => tx.query("UPDATE plan SET state = 'issued' WHERE id = ?", [planId]));
    const [task] = await tasksOf(app, planId);
    const path = { id: planId };
    const answers = await Promise.all([
      app.client.PATCH('/api/plans/{id}', { params: { path }, body: { version: 1, title: '新' } }),
      app.client.DELETE('/api/plans/{id}', { params: { path, query: { version: 1 } } }),
      app.client.POST('/api/plans/{id}/tasks', { params: { path }, body: { title: '新', requirement: '新' } }),
      app.client.PATCH('/api/tasks/{id}', { params: { path: { id: task!.id } }, body: { version: 1, title: '新' } }),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual(Array(4).fill('plan-not-draft'));
    expect(await tasksOf(app, planId)).toHaveLength(3);
  });
});
