import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { connect, writingDataSource } from '@yaodian/api';
import { databases, type TestDatabase } from '@yaodian/testing';
import { type RunningApplication, startApplication } from './application.js';

/** Stands between the application and the database server, and can be taken away. */
class Bridge {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly target: URL) {}

  async up(): Promise<void> {
    this.server = createServer((near) => {
      const far = connectSocket(Number(this.target.port || 3306), this.target.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => [near, far].forEach((each) => each.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as { port: number }).port;
  }

  async down(): Promise<void> {
    const closed = this.server && once(this.server, 'close');
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
    this.server = undefined;
  }
}

const plan = { year: 2026, title: '要点' };

const mariadb = databases().filter(({ name }) => name === 'mariadb');
(mariadb.length > 0 ? describe : describe.skip)('a database server that goes away', () => {
  let database: TestDatabase;
  let bridge: Bridge;
  let app: RunningApplication;

  beforeAll(async () => {
    database = await mariadb[0]!.create();
    const url = new URL(database.databaseUrl!);
    bridge = new Bridge(new URL(url));
    await bridge.up();
    url.host = `127.0.0.1:${bridge.port}`;
    app = await startApplication({ dataDir: database.dataDir, databaseUrl: url.href });
  });

  afterAll(async () => {
    await app?.close();
    await bridge?.down();
    await database?.drop();
  });

  it('is told of, and served again when it is back', async () => {
    expect((await app.client.POST('/api/plans', { body: plan })).response.status).toBe(201);
    await bridge.down();
    for (let index = 0; index < 3; index++) {
      const read = await app.client.GET('/api/plans', {});
      const write = await app.client.POST('/api/plans', { body: plan });
      const ready = await app.client.GET('/api/health/ready', {});
      for (const { error, response } of [read, write, ready]) {
        expect([error?.code, response.status]).toEqual(['database-unavailable', 503]);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      }
    }
    expect((await app.client.GET('/api/health/live', {})).response.status).toBe(200);

    await bridge.up();
    expect((await app.client.GET('/api/health/ready', {})).response.status).toBe(200);
    expect((await app.client.POST('/api/plans', { body: plan })).response.status).toBe(201);
    expect((await app.client.GET('/api/plans', {})).data?.items).toHaveLength(2);
  });

  it('in the middle of a unit of work leaves nothing of it', async () => {
    const before = (await app.client.GET('/api/plans', {})).data?.items.length;
    await expect(
      app.unitOfWork.run(async (tx) => {
        await tx.query("UPDATE plan SET title = 'half' ");
        await bridge.down();
        await tx.query("UPDATE plan SET title = 'whole' ");
      }),
    ).rejects.toThrow();
    await bridge.up();
    const items = (await app.client.GET('/api/plans', {})).data?.items;
    expect(items?.map(({ title }) => title)).toEqual(Array(before).fill('要点'));
  });
});

describe('an embedded database that another process holds', () => {
  it('is told of, read all the same, and written again when it is free', async () => {
    const database = await databases()[0]!.create();
    const app = await startApplication(database);
    const other = writingDataSource(database);
    try {
      await connect(other);
      await other.query('BEGIN IMMEDIATE');
      const { error, response } = await app.client.POST('/api/plans', { body: plan });
      expect([error?.code, response.status]).toEqual(['database-unavailable', 503]);
      expect((await app.client.GET('/api/plans', {})).response.status).toBe(200);
      await other.query('ROLLBACK');
      expect((await app.client.POST('/api/plans', { body: plan })).response.status).toBe(201);
    } finally {
      await other.destroy();
      await app.close();
      await database.drop();
    }
  });
});
