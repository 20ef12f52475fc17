import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { createClient, importDocument, readDocument } from '@yaodian/api-client';
import {
  databases,
  officeCookie,
  ServerFailure,
  type ServerOptions,
  startServer,
  type TestDatabase,
  type TestServer,
  workspaceRoot,
} from '@yaodian/testing';
import { ok, sampleText } from './application.js';

const demonstration = path.join(workspaceRoot(), 'apps/api/src/documents/demo/云岭县2026年政务公开工作要点.txt');

describe.each(databases())('the built server on $name', ({ name, create }) => {
  let database: TestDatabase;
  const servers: TestServer[] = [];

  beforeEach(async () => {
    database = await create();
  });

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop('SIGKILL')));
    await database?.drop();
  });

  async function start(options: Partial<ServerOptions> = {}) {
    const server = await startServer({ ...database, ...options });
    servers.push(server);
    const cookie = await officeCookie(server.url, server.setUpToken);
    return { ...server, cookie, client: createClient(server.url, { cookie }) };
  }
  const failure = (options: Partial<ServerOptions>): Promise<ServerFailure> =>
    start(options).then(
      () => Promise.reject(new Error('The server started.')),
      (error: unknown) => {
        if (error instanceof ServerFailure) return error;
        throw error;
      },
    );

  it('starts empty, says where it listens, and answers what it was asked before it stops', async () => {
    const server = await start();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(ok(await server.client.GET('/api/plans', {})).items).toEqual([]);
    const saving = importDocument(server.client, { text: sampleText }, { planYear: 2026, planTitle: '要点' });
    await fetch(`${server.url}/api/health/live`);
    const [saved, code] = await Promise.all([saving, server.stop()]);
    expect([saved.response.status, code]).toEqual([201, 0]);
    await expect(fetch(server.url)).rejects.toThrow();

    const again = await start();
    expect(ok(await again.client.GET('/api/plans', {})).items).toMatchObject([{ tasks: 3, documents: 1 }]);
  });

  it('has on the disk what it answered, whenever it is killed', async () => {
    const server = await start();
    const acknowledged: string[] = [];
    const write = async (title: string): Promise<void> => {
      const { data } = await server.client.POST('/api/plans', { body: { year: 2026, title } });
      if (data) acknowledged.push(data.title);
      if (acknowledged.length === 30) await server.stop('SIGKILL');
    };
    // one after the other in five rows, until the server is no more
    await Promise.allSettled(
      Array.from({ length: 5 }, async (_, row) => {
        for (let index = 0; ; index++) await write(`${row}-${index}`);
      }),
    );
    const again = await start();
    const { items } = ok(await again.client.GET('/api/plans', { params: { query: { limit: 100 } } }));
    const titles = items.map(({ title }) => title);
    expect(acknowledged.length).toBeGreaterThanOrEqual(30);
    expect(titles).toEqual(expect.arrayContaining(acknowledged));
  });

  it('reads, dates and answers alike in every time zone', async () => {
    const text = await readFile(demonstration, 'utf8');
    const answers: unknown[] = [];
    for (const [index, TZ] of ['America/Los_Angeles', 'Asia/Shanghai'].entries()) {
      const { client, stop } = await start({ env: { TZ } });
      const dry = ok(await readDocument(client, { text, name: '要点.txt' }));
      const saved = ok(await importDocument(client, { text, name: '要点.txt' }, { planYear: 2026, planTitle: TZ }));
      const plan = ok(await client.GET('/api/plans/{id}', { params: { path: { id: saved.planId } } }));
      for (const instant of [plan.createdAt, plan.updatedAt]) {
        expect(Math.abs(Date.parse(instant) - Date.now())).toBeLessThan(120_000);
      }
      const page = ok(await client.GET('/api/plans/{id}/tasks', { params: { path: { id: saved.planId } } }));
      const tasks = page.items.map(({ section, title, deadline, targets, source }) => ({
        section,
        title,
        deadline,
        targets,
        source,
      }));
      expect(tasks.filter(({ deadline }) => deadline.date !== null).length).toBeGreaterThan(5);
      const calendar = ok(await client.GET('/api/calendar/{year}', { params: { path: { year: 2026 } } }));
      const term = { from: '2026-02-10', workingDays: 20 };
      const counting = ok(await client.POST('/api/calendar/explain', { body: term }));
      expect([calendar.days[0]?.date, counting.to]).toEqual(['2026-01-01', '2026-03-16']);
      answers.push({ dry, tasks, calendar, counting });
      // what another zone's server has stored reads the same here
      const all = ok(await client.GET('/api/plans', {})).items;
      expect(all).toHaveLength(index + 1);
      for (const { id } of all) {
        const earlier = ok(await client.GET('/api/plans/{id}/tasks', { params: { path: { id } } }));
        expect(earlier.items.map(({ deadline }) => deadline)).toEqual(tasks.map(({ deadline }) => deadline));
      }
      await stop();
    }
    expect(answers[1]).toEqual(answers[0]);
  });

  if (name === 'mariadb') {
    it('says in one sentence that the database refuses the user', async () => {
      const url = new URL(database.databaseUrl!);
      Object.assign(url, { username: 'nobody', password: 'secret' });
      const { exitCode, log } = await failure({ databaseUrl: url.href });
      expect(exitCode).toBe(1);
      expect(log).toMatch(/^The server \S+ refuses the user nobody for the database [^\n]*DATABASE_URL[^\n]*\n$/);
      expect(log).not.toContain('secret');
    });
  }

  // the same whatever the database is
  if (name === 'sqlite') {
    it('says in one sentence that its port is taken', async () => {
      const { url } = await start();
      const { exitCode, log } = await failure({ port: Number(new URL(url).port) });
      expect(exitCode).toBe(1);
      expect(log).toMatch(/^Port \d+ on 127\.0\.0\.1 is in use by another program; choose another with PORT\.\n$/);
    });

    it.each([
      [{ HOST: '0.0.0.0' }, /^HOST must be a loopback address/],
      [{ HOST: '0.0.0.0', MODE: 'demo' }, /^HOST must be a loopback address/],
      [{ PORT: 'abc' }, /^PORT must be a number/],
      [{ MODE: 'test' }, /^MODE must be demo or office/],
      [{ DATABASE_URL: 'postgres://localhost/a' }, /^DATABASE_URL must be mysql:/],
      [
        { DATABASE_URL: 'mysql://root:secret@127.0.0.1:9/a' },
        /^The database a at 127\.0\.0\.1:9 cannot be reached \(ECONNREFUSED\)/,
      ],
      [
        { DATA_DIR: `${__filename}/data` },
        /^The data folder .*data cannot be written to \(ENOTDIR\); choose another with DATA_DIR\.$/m,
      ],
    ])('says in one sentence what is wrong with %j', async (env, sentence) => {
      const { exitCode, log } = await failure({ env: env as Record<string, string> });
      expect(exitCode).toBe(1);
      expect(log).toMatch(sentence);
      expect(log.trimEnd()).not.toContain('\n');
      expect(log).not.toContain('secret');
    });

    it('says so when its database is none', async () => {
      await writeFile(path.join(database.dataDir, 'yaodian.sqlite'), 'this is not a database'.repeat(100));
      const { exitCode, log } = await failure({});
      expect(exitCode).toBe(1);
      expect(log).toMatch(/^The database in the data folder .* cannot be opened \(SQLITE_NOTADB\)\.\n$/);
    });

    it('refuses an import whose file cannot be kept, and stores nothing of it', async () => {
      const server = await start();
      await writeFile(path.join(database.dataDir, 'files'), 'in the way');
      const { error, response } = await importDocument(
        server.client,
        { text: sampleText },
        { planYear: 2026, planTitle: '要点' },
      );
      expect([error?.code, response.status]).toEqual(['storage-unavailable', 503]);
      expect(ok(await server.client.GET('/api/plans', {})).items).toEqual([]);
      expect(server.log()).toMatch(/"msg":"storage-unavailable"/);
    });

    it('takes no harm when a sender breaks off in the middle, be it JSON or a form', async () => {
      const server = await start();
      const { hostname, port } = new URL(server.url);
      for (const [type, words] of [
        ['application/json', '{"text":"要点'],
        [
          'multipart/form-data; boundary=x',
          '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n要点',
        ],
      ]) {
        const socket = connect(Number(port), hostname);
        await once(socket, 'connect');
        const head = `POST /api/documents HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${type}\r\ncontent-length: 5000\r\n\r\n`;
        await new Promise<void>((resolve) => socket.write(head + words, () => resolve()));
        socket.destroy();
        expect(ok(await server.client.GET('/api/plans', {})).items).toEqual([]);
      }
      expect(await server.stop()).toBe(0);
      expect(server.log()).not.toMatch(/"level":(50|60)/);
    });

    it('writes a structured log with the id of each request, and nothing else', async () => {
      const server = await start({ env: { LOG_LEVEL: 'info' } });
      const { response } = await server.client.GET('/api/plans', {});
      await server.stop();
      const lines = server
        .log()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const mine = lines.filter(({ reqId }) => reqId === response.headers.get('x-request-id'));
      expect(mine.map(({ msg }) => msg)).toEqual(['incoming request', 'request completed']);
    });
  }
});
