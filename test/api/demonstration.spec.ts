import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { connect, writingDataSource } from '@yaodian/api';
import { type ApiClient, createClient, importDocument } from '@yaodian/api-client';
import { databases, officeUnit, signInToDemonstration, type TestDatabase, workspaceRoot } from '@yaodian/testing';
import { ok, openApplication, sampleText, startApplication } from './application.js';

const demonstration = path.join(workspaceRoot(), 'apps/api/src/documents/demo/云岭县2026年政务公开工作要点.txt');

describe.each(databases())('the demonstration on $name', ({ create }) => {
  let database: TestDatabase;
  const open: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    database = await create();
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
    await database?.drop();
  });

  async function startDemonstration() {
    const app = await openApplication(database, { mode: 'demo' });
    open.push(app);
    const cookie = await signInToDemonstration(app.url, 'office');
    return { ...app, cookie, client: createClient(app.url, { cookie }) };
  }
  async function startOffice() {
    const app = await startApplication(database);
    open.push(app);
    return app;
  }
  const closeAll = async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
  };

  it('is there once, also where two servers begin together, and stays deleted', async () => {
    const both = await Promise.all([startDemonstration(), startDemonstration()]);
    for (const { client } of both) {
      const { items } = ok(await client.GET('/api/plans', {}));
      expect(items).toMatchObject([{ year: 2026, title: '云岭县2026年政务公开工作要点', documents: 1 }]);
      expect(items[0]!.tasks).toBeGreaterThanOrEqual(25);
    }
    const { client } = both[0];
    const id = ok(await client.GET('/api/plans', {})).items[0]!.id;
    const [document] = ok(await client.GET('/api/plans/{id}/documents', { params: { path: { id } } }));
    const { url, cookie } = both[1];
    const file = await fetch(`${url}/api/documents/${document!.id}/file`, { headers: { cookie } });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(await readFile(demonstration));
    const tasks = ok(await client.GET('/api/plans/{id}/tasks', { params: { path: { id } } })).items;
    const asked = tasks.flatMap(({ doubts }) => doubts.map((doubt) => doubt.id));
    const printed = '县大数据中心';
    expect(asked).toContain(`unknown-unit:${printed}`);
    const [nearest] = ok(await client.GET('/api/units/candidates', { params: { query: { printed } } }));
    expect(nearest).toMatchObject({ by: 'former-name', unit: { place: '云岭县' } });
    const { total } = ok(await client.GET('/api/units', {}));

    await client.DELETE('/api/plans/{id}', { params: { path: { id }, query: { version: 1 } } });
    await closeAll();
    const third = await startDemonstration();
    expect(ok(await third.client.GET('/api/plans', {})).items).toEqual([]);
    expect(ok(await third.client.GET('/api/units', {})).total).toBe(total);
  });

  it('never comes into the database of an office', async () => {
    const office = await startOffice();
    expect(ok(await office.client.GET('/api/health/ready', {}))).toEqual({
      status: 'ok',
      mode: 'office',
      publicAddress: null,
    });
    await closeAll();
    await expect(startDemonstration()).rejects.toThrow(
      /^This database holds an office's own work[^\n]* (DATA_DIR|DATABASE_URL)[^\n]*$/,
    );
    const again = await startOffice();
    expect(ok(await again.client.GET('/api/plans', {})).items).toEqual([]);
    expect(ok(await again.client.GET('/api/units', {})).items).toMatchObject([{ name: officeUnit }]);
  });

  it('is told from own work in a database from before that was written down, whose drafts are asked about units', async () => {
    const change = async (...statements: string[]) => {
      const dataSource = writingDataSource(database);
      await connect(dataSource);
      for (const statement of statements) await dataSource.query(statement);
      await dataSource.destroy();
    };
    const demo = await startDemonstration();
    expect(ok(await demo.client.GET('/api/health/ready', {})).mode).toBe('demo');
    await closeAll();
    await change('DELETE FROM installation');
    await expect(startOffice()).rejects.toThrow(/^This database holds the demonstration[^\n]* --office[^\n]*$/);

    await change(
      'DELETE FROM installation',
      'DELETE FROM idempotent_request',
      'DELETE FROM person',
      'DELETE FROM unit_group',
      'DELETE FROM unit',
      'DELETE FROM plan',
    );
    const office = await startOffice();
    const { planId } = ok(
      await importDocument(office.client, { text: sampleText }, { planYear: 2026, planTitle: '要点' }),
    );
    const openDoubts = async (client: ApiClient) =>
      ok(await client.GET('/api/plans/{id}', { params: { path: { id: planId } } })).openDoubts;
    const asked = await openDoubts(office.client);
    await closeAll();
    await change(
      'DELETE FROM installation',
      "UPDATE task SET doubts = '[]', open_doubts = 0",
      'UPDATE plan SET open_doubts = 0',
    );
    await expect(startDemonstration()).rejects.toThrow(/^This database holds an office's own work/);
    expect(await openDoubts((await startOffice()).client)).toBe(asked);
  });
});
