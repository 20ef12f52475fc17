import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Job, Scheduler, sealBatch, verifyChain } from '@yaodian/api';
import { type ApiClient } from '@yaodian/api-client';
import { databases, type DatabaseSettings, workspaceRoot } from '@yaodian/testing';
import { importSample, ok, useApplication } from './application.js';
import { staffOf } from './people.js';

describe.each(databases())('the audit log on $name', (engine) => {
  const app = useApplication(engine);
  let auditor: ApiClient;
  beforeAll(async () => {
    const staff = await staffOf(app.url);
    auditor = staff.auditor.client;
    await staff.hire('clerk', 'reporter', ok(await app.client.GET('/api/units', {})).items[0]!.id);
  });

  const entries = async (query: { action?: string; person?: string; objectId?: number; from?: string; to?: string }) =>
    ok(await auditor.GET('/api/audit', { params: { query } })).items;
  const createUnit = (name: string) => app.client.POST('/api/units', { body: { name, place: '云岭县' } });
  const sql = (statement: string, values: unknown[] = []) => app.unitOfWork.run((tx) => tx.query(statement, values));
  const sealAll = async () => {
    while ((await app.unitOfWork.run((tx) => sealBatch(tx, new Date()))) > 0);
  };
  const verified = () => verifyChain(app.unitOfWork.reader);
  const verifyCommand = ({ dataDir, databaseUrl }: DatabaseSettings, ...expected: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const program = path.join(workspaceRoot(), 'apps/api/dist/audit/verify.command.js');
      const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', MODE: 'office' };
      execFile(process.execPath, [program, ...expected], { env }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      );
    });

  it('tells who did what, when and from where, and shows no value', async () => {
    const { data, response } = await createUnit('云岭县审计局');
    const unit = data!;
    const [entry] = await entries({ action: 'unit.create', objectId: unit.id });
    expect(entry).toMatchObject({
      account: 'office',
      address: '127.0.0.1',
      requestId: response.headers.get('x-request-id'),
      objectKind: 'unit',
      objectId: unit.id,
    });
    expect(entry!.fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'place']));
    for (const { before, after } of entry!.fields) {
      expect(before).toBeNull();
      expect(after).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(JSON.stringify(entry)).not.toContain('审计局');
    const edit = { version: unit.version, level: '县' };
    ok(await app.client.PATCH('/api/units/{id}', { params: { path: { id: unit.id } }, body: edit }));
    const [edited] = await entries({ action: 'unit.edit', objectId: unit.id });
    expect(edited!.fields).toEqual([
      {
        field: 'level',
        before: expect.stringMatching(/^[0-9a-f]{64}$/),
        after: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('holds plans, documents, people and the calendar, with what is secret left out', async () => {
    const { planId } = await importSample(app);
    await app.client.PATCH('/api/plans/{id}', {
      params: { path: { id: planId } },
      body: { version: 1, title: '新题' },
    });
    for (const action of ['plan.create', 'plan.edit', 'document.import', 'person.create', 'person.give-roles']) {
      expect([action, (await entries({ action })).length > 0]).toEqual([action, true]);
    }
    expect((await entries({ action: 'calendar.change' })).map(({ account }) => account)).toContain(null);
    const [password] = await entries({ action: 'person.set-password' });
    expect(password!.fields).toEqual([]);
  });

  it('has nothing of what was refused', async () => {
    ok(await createUnit('云岭县林业局'));
    const before = await entries({ action: 'unit' });
    expect((await createUnit('云岭县林业局')).error?.code).toBe('name-taken');
    expect(await entries({ action: 'unit' })).toEqual(before);
  });

  it('is found by person, kind, object and day, and paged from the newest', async () => {
    const accounts = async (person: string) => new Set((await entries({ person })).map(({ account }) => account));
    expect(await accounts('ystem-Adm')).toEqual(new Set(['system-admin']));
    expect(await accounts('没有的人')).toEqual(new Set());
    expect(new Set((await entries({ action: 'person' })).map(({ objectKind }) => objectKind))).toEqual(
      new Set(['person']),
    );
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
    expect((await entries({ from: today, to: today })).length).toBeGreaterThan(0);
    expect(await entries({ from: '2001-01-01', to: '2001-12-31' })).toEqual([]);
    const all: number[] = [];
    for (let before: number | undefined; ;) {
      const page = ok(await auditor.GET('/api/audit', { params: { query: { limit: 3, before } } }));
      all.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      before = page.next;
    }
    expect(all).toEqual([...new Set(all)].sort((one, other) => other - one));
    expect(all.length).toBe((await sql('SELECT id FROM audit_entry WHERE id <= ?', [all[0]])).length);
    const one = ok(await auditor.GET('/api/audit/{id}', { params: { path: { id: all[1]! } } }));
    expect(one.id).toBe(all[1]);
  });

  it('shows the values of one entry to who says why, which is on record before', async () => {
    const unit = ok(await createUnit('云岭县粮食局'));
    const [entry] = await entries({ action: 'unit.create', objectId: unit.id });
    const path = { id: entry!.id };
    const read = (reason: string) => auditor.POST('/api/audit/{id}/values', { params: { path }, body: { reason } });
    const requests = () => entries({ action: 'audit.read-values', objectId: entry!.id });

    expect((await read('  ')).error?.code).toBe('validation');
    expect(await requests()).toEqual([]);
    const values = ok(await read('群众来信反映单位名称有误'));
    expect(values.find(({ field }) => field === 'name')).toEqual({
      field: 'name',
      before: null,
      after: '"云岭县粮食局"',
      removed: false,
      genuine: true,
    });
    expect(await requests()).toMatchObject([{ account: 'auditor', reason: '群众来信反映单位名称有误' }]);

    const nothing = { params: { path: { id: 99_999 } }, body: { reason: '看看有没有' } };
    expect((await auditor.POST('/api/audit/{id}/values', nothing)).error?.code).toBe('not-found');
    expect(await entries({ action: 'audit.read-values', objectId: 99_999 })).toEqual([]);
  });

  it('goes out as CSV with the same filter, without values, and no cell of it is a formula', async () => {
    await createUnit('云岭县档案局');
    const { response, data } = await auditor.GET('/api/audit/export.csv', {
      params: { query: { action: 'unit' } },
      parseAs: 'arrayBuffer',
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toMatch(/审计日志_\d{4}-\d\d-\d\d\.csv/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data as unknown as ArrayBuffer);
    const [head, ...lines] = text.trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeff编号,时间,账号,姓名/);
    expect(lines).toHaveLength((await sql("SELECT id FROM audit_entry WHERE object_kind = 'unit'")).length);
    expect(lines[0]).toContain(',office,');
    expect(lines[0]).toContain(',添加单位,单位,');
    expect(text).not.toContain('档案局');
    expect((await entries({ action: 'audit.export' })).map(({ account }) => account)).toEqual(['auditor']);

    const [entry] = await entries({ action: 'unit.create' });
    const body = { reason: '=1+1，"引号"' };
    ok(await auditor.POST('/api/audit/{id}/values', { params: { path: { id: entry!.id } }, body }));
    const query = { action: 'audit.read-values' };
    const requests = await auditor.GET('/api/audit/export.csv', { params: { query }, parseAs: 'text' });
    expect(requests.data).toContain(`,"'=1+1，""引号""",`);
  });

  it('only grows: the database refuses to change or delete what is in it', async () => {
    await sealAll();
    for (const table of ['audit_entry', 'audit_seal', 'audit_batch']) {
      await expect(sql(`DELETE FROM ${table}`)).rejects.toThrow(/only grows/);
    }
    await expect(sql("UPDATE audit_entry SET account = 'somebody'")).rejects.toThrow(/only grows/);
    await expect(sql("UPDATE audit_seal SET digest = ''")).rejects.toThrow(/only grows/);
    await expect(sql("UPDATE audit_batch SET hash = ''")).rejects.toThrow(/only grows/);
    await expect(sql("UPDATE audit_value SET value = ''")).rejects.toThrow(/only grows/);
  });

  it('is sealed in batches that verify, when it is sealed twice at once, and names a value that is gone without a removal', async () => {
    ok(await createUnit('云岭县气象局'));
    await Promise.allSettled([sealAll(), sealAll()]);
    await sealAll();
    const before = await verified();
    expect(before).toMatchObject({ broken: null });
    expect(before.entries).toBe((await sql('SELECT entry_id FROM audit_seal')).length);
    const [row] = (await sql('SELECT * FROM audit_value ORDER BY entry_id DESC LIMIT 1')) as Record<string, unknown>[];
    await sql('DELETE FROM audit_value WHERE entry_id = ? AND field = ? AND side = ?', [
      row!['entry_id'],
      row!['field'],
      row!['side'],
    ]);
    expect((await verified()).broken).toMatchObject({ reason: 'gone', entry: row!['entry_id'] });
    const columns = ['entry_id', 'field', 'side', 'salt', 'value'];
    const names = columns.join(', ');
    const values = columns.map((column) => row![column]);
    await sql(`INSERT INTO audit_value (${names}) VALUES (?, ?, ?, ?, ?)`, values);
    expect(await verified()).toEqual(before);
  });

  it('refuses a filter that fits nothing, and knows what is not sealed yet', async () => {
    const code = async (query: object) => (await auditor.GET('/api/audit', { params: { query } })).error?.code;
    expect(await code({ objectId: 3 })).toBe('validation');
    expect(await code({ from: '2026-02-01', to: '2026-01-31' })).toBe('validation');
    await sealAll();
    const { id } = ok(await createUnit('云岭县人防办'));
    const { items } = ok(await auditor.GET('/api/audit', { params: { query: { unsealed: true } } }));
    expect(items).toMatchObject([{ action: 'unit.create', objectId: id, batch: null }]);
  });

  it('tells the auditor how far it is sealed and checked', async () => {
    await sealAll();
    ok(await createUnit('云岭县文物局'));
    const { last, unsealed } = ok(await auditor.GET('/api/audit/chain', {}));
    expect(unsealed).toBe(1);
    const checked = ok(await auditor.POST('/api/audit/verifications', {}));
    const { verification } = checked;
    expect(verification).toMatchObject({ account: 'auditor', broken: null, batches: last!.number, head: last!.hash });
    expect(ok(await auditor.GET('/api/audit/chain', {}))).toEqual({ ...checked, unsealed: 2 });
  });

  it('is not verified where there is no database, and none is made', async () => {
    const empty = await engine.create();
    try {
      const settings = { ...empty, dataDir: path.join(empty.dataDir, 'elsewhere') };
      // the second time finds what the first has made
      for (const _time of [1, 2]) {
        const { code, out, err } = await verifyCommand(settings);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toMatch(/^The (data folder|database) .* (none was|none were) made; check .*\n$/);
      }
      expect(existsSync(settings.dataDir)).toBe(false);
    } finally {
      await empty.drop();
    }
  });

  it('names the first batch that was tampered with, to the auditor and on the command line', async () => {
    ok(await createUnit('云岭县地震局'));
    await sealAll();
    const command = (...expected: string[]) => verifyCommand(app.database, ...expected);
    const sound = await command();
    expect(sound.code).toBe(0);
    const { head } = await verified();
    expect(sound.out).toContain(head);
    expect((await command(head)).code).toBe(0);

    // who can do this can do anything, but not unseen
    for (const trigger of [
      'audit_entry_no_update',
      'audit_value_no_update',
      'audit_batch_no_delete',
      'audit_batch_no_update',
    ])
      await sql(`DROP TRIGGER ${trigger}`);
    const [last] = await sql('SELECT MAX(batch_number) AS batch FROM audit_batch');
    const { batch } = last as { batch: number };
    const [sealed] = await sql('SELECT entry_id AS id FROM audit_seal WHERE batch = ?', [batch]);
    const { id } = sealed as { id: number };
    const when = 'UPDATE audit_batch SET sealed_at = ? WHERE batch_number = ?';
    const [{ at }] = (await sql('SELECT CAST(sealed_at AS CHAR) AS at FROM audit_batch WHERE batch_number = ?', [
      batch,
    ])) as [{ at: string }];
    await sql(when, ['2020-01-01 00:00:00.000', batch]);
    expect((await verified()).broken).toEqual({ batch, reason: 'hash', entry: null });
    await sql(when, [at, batch]);
    expect((await verified()).broken).toBeNull();
    await sql("UPDATE audit_value SET value = '\"云岭县海洋局\"' WHERE entry_id = ? AND field = 'name'", [id]);
    expect((await verified()).broken).toEqual({ batch, reason: 'value', entry: id });
    const read = { params: { path: { id } }, body: { reason: '与封存的不符' } };
    const shown = ok(await auditor.POST('/api/audit/{id}/values', read));
    expect(shown.filter(({ genuine }) => !genuine).map(({ field }) => field)).toEqual(['name']);
    await sql("UPDATE audit_entry SET account = 'somebody' WHERE id = ?", [id]);
    expect((await verified()).broken).toEqual({ batch, reason: 'digest', entry: id });
    const { verification } = ok(await auditor.POST('/api/audit/verifications', {}));
    expect(verification).toMatchObject({ batches: batch - 1, broken: { batch, reason: 'digest', entry: id } });
    const broken = await command();
    expect(broken).toMatchObject({ code: 1, out: `Batch ${batch} is not as it was sealed: digest, entry ${id}\n` });
    await sql("UPDATE audit_entry SET fields = 'nothing that was there' WHERE id = ?", [id]);
    expect((await verified()).broken).toEqual({ batch, reason: 'digest', entry: id });
    expect((await entries({ action: 'unit.create' })).find((one) => one.id === id)?.fields).toHaveLength(1);
    await sql('DELETE FROM audit_batch WHERE batch_number = ?', [batch]);
    expect((await verified()).broken).toEqual({ batch, reason: 'missing', entry: null });
    // taken away with its seals it leaves no trace, but for who has noted its hash
    await sql('DROP TRIGGER audit_seal_no_delete');
    await sql('DELETE FROM audit_seal WHERE batch = ?', [batch]);
    expect((await verified()).broken).toBeNull();
    expect(await command(head)).toMatchObject({ code: 1, out: expect.stringContaining(`expected hash ${head}`) });
    await sql('DELETE FROM audit_batch WHERE batch_number = 1');
    expect((await verified()).broken).toMatchObject({ batch: 2, reason: 'number' });
  });
});

describe.each(databases())('jobs on $name', (engine) => {
  let now = Date.parse('2026-03-02T01:00:00Z');
  const clock = { now: () => new Date(now) };
  const app = useApplication(engine);
  const minute = 60_000;

  /** A job that counts how often it is done. */
  function counting(name: string, work: () => Promise<void> = () => Promise.resolve()) {
    const done: string[] = [];
    const job: Job = {
      name,
      every: 5 * minute,
      run: async (at) => {
        done.push(at.toISOString());
        await work();
      },
    };
    return { job, done };
  }
  const server = async (job: Job) => {
    const scheduler = new Scheduler(app.unitOfWork, clock);
    await scheduler.start([job]);
    return scheduler;
  };

  it('are done once for each slot, whichever server takes them, and once for all that were missed', async () => {
    const { job, done } = counting('once');
    const servers = [await server(job), await server(job), await server(job)];
    const look = () => Promise.all(servers.map((one) => one.runIfDue(job)));
    expect((await look()).filter(Boolean)).toHaveLength(1);
    expect((await look()).filter(Boolean)).toHaveLength(0);
    now += 5 * minute;
    expect((await look()).filter(Boolean)).toHaveLength(1);
    now += 24 * 60 * minute;
    expect((await look()).filter(Boolean)).toHaveLength(1);
    expect(done).toHaveLength(3);
    await Promise.all(servers.map((one) => one.stop()));
  });

  it('that fail are done again, and those of a server that is gone are taken over after a minute', async () => {
    let fails = true;
    const { job, done } = counting('again', () => (fails ? Promise.reject(new Error('no')) : Promise.resolve()));
    const one = await server(job);
    expect(await one.runIfDue(job)).toBe(false);
    fails = false;
    expect(await one.runIfDue(job)).toBe(true);
    expect(done).toHaveLength(2);

    now += 5 * minute;
    await app.unitOfWork.run((tx) =>
      tx.query("UPDATE job_lease SET owner = 'gone', held_until = ? WHERE job = 'again'", [
        new Date(now + minute).toISOString().replace('T', ' ').replace('Z', ''),
      ]),
    );
    expect(await one.runIfDue(job)).toBe(false);
    now += minute + 1;
    expect(await one.runIfDue(job)).toBe(true);
    await one.stop();
  });
});
