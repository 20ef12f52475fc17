import type { Role } from '@yaodian/access';
import { createClient } from '@yaodian/api-client';
import { databases, officeUnit, setPassword } from '@yaodian/testing';
import { ok, useApplication } from './application.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('people on $name', (engine) => {
  const app = useApplication(engine);
  let staff: Awaited<ReturnType<typeof staffOf>>;
  let unitId: number;
  beforeAll(async () => {
    staff = await staffOf(app.url);
    unitId = ok(await app.client.GET('/api/units', {})).items[0]!.id;
  });

  const create = (account: string, name = account, key?: string) =>
    staff.systemAdmin.client.POST('/api/people', {
      params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body: { account, name },
    });
  const edit = (id: number, body: { version: number; disabled?: boolean; name?: string; account?: string }) =>
    staff.systemAdmin.client.PATCH('/api/people/{id}', { params: { path: { id } }, body });
  const give = (id: number, version: number, memberships: { role: Role; unitId: number | null }[]) =>
    staff.securityAdmin.client.PUT('/api/people/{id}/memberships', {
      params: { path: { id } },
      body: { version, memberships },
    });
  const get = async (id: number) =>
    ok(await staff.systemAdmin.client.GET('/api/people/{id}', { params: { path: { id } } }));

  it('are kept, found by account or name, and listed page by page', async () => {
    for (const [account, name] of [
      ['zhao.min', '赵敏'],
      ['qian_jin', '钱进'],
      ['100%', '孙百分'],
    ] as const) {
      const { response } = await create(account, name);
      expect([account, response.status]).toEqual([account, account === '100%' ? 400 : 201]);
    }
    const list = async (query: { search?: string; limit?: number; after?: string }) =>
      ok(await staff.securityAdmin.client.GET('/api/people', { params: { query } }));
    expect((await list({ search: 'ZHAO' })).items.map(({ name }) => name)).toEqual(['赵敏']);
    expect((await list({ search: '钱' })).items.map(({ account }) => account)).toEqual(['qian_jin']);
    expect((await list({ search: '%' })).items).toEqual([]);
    const all: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list({ limit: 2, after });
      all.push(...page.items.map(({ account }) => account));
      if (page.next === null) break;
      after = page.next;
    }
    expect(all).toEqual(['auditor', 'office', 'qian_jin', 'security-admin', 'system-admin', 'zhao.min']);
  });

  it('are made once for each key, and no two have one account, in whatever letters', async () => {
    const [one, again] = [ok(await create('Repeated', '重复', 'k1')), ok(await create('Repeated', '重复', 'k1'))];
    expect(again).toEqual(one);
    for (const account of ['repeated', 'ＲＥＰＥＡＴＥＤ']) {
      expect((await create(account)).error).toMatchObject({ code: 'account-taken' });
    }
    const other = ok(await create('other'));
    expect((await edit(other.id, { version: 1, account: 'REPEATED' })).error?.code).toBe('account-taken');
    expect(await get(other.id)).toEqual(other);
  });

  it('tell the second of two editors, and show what is there now', async () => {
    const { id } = ok(await create('edited'));
    const first = ok(await edit(id, { version: 1, name: '第一次' }));
    const { error } = await edit(id, { version: 1, name: '第二次' });
    expect(error).toMatchObject({ code: 'version-conflict', current: first });
    expect((await edit(999_999, { version: 1, name: '无' })).error?.code).toBe('not-found');
  });

  it('that are disabled are signed out at once and cannot sign in', async () => {
    const { id, account, client } = await staff.hire('leaving', 'reporter', unitId);
    const { version } = await get(id);
    const disabled = ok(await edit(id, { version, disabled: true }));
    expect(disabled.disabled).toBe(true);
    expect((await client.GET('/api/session', {})).error?.code).toBe('signed-out');
    await expect(asPerson(app.url, account)).rejects.toThrow(/401/);
    ok(await edit(id, { version: disabled.version, disabled: false }));
    expect((await asPerson(app.url, account)).id).toBe(id);
  });

  it('are signed out when their roles change, and have the new ones afterwards', async () => {
    const { id, account, client } = await staff.hire('moving', 'reporter', unitId);
    const { version } = await get(id);
    const changed = ok(
      await give(id, version, [
        { role: 'office', unitId },
        { role: 'inspector', unitId },
        { role: 'office', unitId },
      ]),
    );
    expect(changed.memberships).toEqual([
      { role: 'office', unitId, unitName: officeUnit },
      { role: 'inspector', unitId, unitName: officeUnit },
    ]);
    expect((await client.GET('/api/session', {})).error?.code).toBe('signed-out');
    const again = await asPerson(app.url, account);
    expect(ok(await again.client.GET('/api/session', {})).permissions).toContain('plans.draft');
  });

  it('are never two administrators, nor an administrator and anything else', async () => {
    const { id, version } = ok(await create('greedy'));
    for (const memberships of [
      [
        { role: 'system-admin' as const, unitId: null },
        { role: 'auditor' as const, unitId: null },
      ],
      [
        { role: 'security-admin' as const, unitId: null },
        { role: 'office' as const, unitId },
      ],
    ]) {
      expect((await give(id, version, memberships)).error).toMatchObject({
        code: 'roles-conflict',
        facts: { one: memberships[0]!.role, other: memberships[1]!.role },
      });
    }
    expect((await give(id, version, [{ role: 'office', unitId: null }])).error?.code).toBe('validation');
    expect((await give(id, version, [{ role: 'auditor', unitId }])).error?.code).toBe('validation');
    expect((await give(id, version, [{ role: 'office', unitId: 999_999 }])).error?.code).toBe('not-found');
    expect((await give(id, version + 1, [])).error?.code).toBe('version-conflict');
    expect((await get(id)).memberships).toEqual([]);
  });

  it('do nothing to their own account, and the last of those who keep accounts stays', async () => {
    const { systemAdmin, securityAdmin } = staff;
    const own = await get(systemAdmin.id);
    expect((await edit(own.id, { version: own.version, disabled: true })).error?.code).toBe('own-account');
    const { version } = await get(securityAdmin.id);
    expect((await give(securityAdmin.id, version, [])).error?.code).toBe('own-account');
    expect((await edit(securityAdmin.id, { version, disabled: true })).error).toMatchObject({
      code: 'last-administrator',
      facts: { role: 'security-admin' },
    });
    expect((await give(own.id, own.version, [])).error).toMatchObject({ facts: { role: 'system-admin' } });
    expect((await get(own.id)).memberships).toMatchObject([{ role: 'system-admin' }]);
    expect((await securityAdmin.client.GET('/api/session', {})).response.status).toBe(200);
  });

  it('set their password by a link that works once, and a newer link ends the older one', async () => {
    const { id } = ok(await create('newcomer'));
    const link = async () =>
      ok(await staff.systemAdmin.client.POST('/api/people/{id}/set-up-link', { params: { path: { id } } })).token;
    const look = (token: string) => createClient(app.url).POST('/api/set-up/link', { body: { token } });
    const older = await link();
    const newer = await link();
    expect((await look(older)).error?.code).toBe('link-invalid');
    expect(ok(await look(newer))).toEqual({ kind: 'person', account: 'newcomer', name: 'newcomer' });
    const both = await Promise.allSettled([setPassword(app.url, newer), setPassword(app.url, newer)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await look(newer)).error?.code).toBe('link-invalid');
    expect((await get(id)).hasPassword).toBe(true);
  });

  it('have their own account before they have a role, and nothing else', async () => {
    const { id } = ok(await create('waiting'));
    const link = await staff.systemAdmin.client.POST('/api/people/{id}/set-up-link', { params: { path: { id } } });
    await setPassword(app.url, ok(link).token);
    const { client } = await asPerson(app.url, 'waiting');
    expect(ok(await client.GET('/api/session', {})).permissions).toEqual([]);
    expect((await client.GET('/api/plans', {})).error?.code).toBe('forbidden');
    expect((await client.DELETE('/api/session', {})).response.status).toBe(200);
  });

  it('keep their unit in the register', async () => {
    const unit = ok(await app.client.POST('/api/units', { body: { name: '云岭县档案馆' } }));
    await staff.hire('archivist', 'reporter', unit.id);
    const { error } = await app.client.DELETE('/api/units/{id}', {
      params: { path: { id: unit.id }, query: { version: unit.version } },
    });
    expect(error).toMatchObject({ code: 'unit-in-use', facts: { kind: 'people' } });
  });
});

describe.each(databases())('deputies on $name', (engine) => {
  let now = new Date('2026-03-12T02:00:00Z');
  const app = useApplication(engine, { clock: { now: () => now } });
  let staff: Awaited<ReturnType<typeof staffOf>>;
  let finance: number;
  let clerk: SignedInPerson;
  let head: SignedInPerson;
  let other: SignedInPerson;

  beforeAll(async () => {
    const { items } = ok(await app.client.GET('/api/units', {}));
    finance = ok(await app.client.POST('/api/units', { body: { name: '县财政局' } })).id;
    staff = await staffOf(app.url);
    clerk = await staff.hire('clerk', 'reporter', finance);
    head = await staff.hire('head', 'approver', finance);
    other = await staff.hire('other', 'reporter', items[0]!.id);
  });

  const days = { firstDay: '2026-03-12', lastDay: '2026-03-13' };
  const name = (person: SignedInPerson, deputyId: number, changes: Partial<typeof days> = {}) => {
    const role = person.account === 'head' ? 'approver' : 'reporter';
    return person.client.POST('/api/deputies', { body: { unitId: finance, role, deputyId, ...days, ...changes } });
  };
  const code = async (asked: ReturnType<typeof name>) => (await asked).error?.code;
  /** What a person may do who signs in now. */
  const permissions = async (account: string) => {
    const { client } = await asPerson(app.url, account);
    return ok(await client.GET('/api/session', {})).permissions;
  };
  const approvers = { params: { query: { unitId: 0, role: 'approver' as const } } };

  it('are people of the same unit, named by who has the role, for days to come', async () => {
    approvers.params.query.unitId = finance;
    expect(ok(await head.client.GET('/api/deputies/colleagues', approvers))).toEqual([{ id: clerk.id, name: 'clerk' }]);
    expect((await clerk.client.GET('/api/deputies/colleagues', approvers)).error?.code).toBe('forbidden');
    expect(await code(name(other, clerk.id))).toBe('forbidden');
    expect(await code(name(head, other.id))).toBe('deputy-unfit');
    expect(await code(name(head, head.id))).toBe('deputy-unfit');
    for (const wrong of [{ firstDay: '2026-03-11' }, { lastDay: '2026-03-11' }, { lastDay: '2027-03-13' }]) {
      expect([wrong, await code(name(head, clerk.id, wrong))]).toEqual([wrong, 'deputy-days']);
    }
    expect(ok(await head.client.GET('/api/deputies', {}))).toEqual([]);
  });

  it('have the role from the first day to the end of the last, are named once, and cannot pass it on', async () => {
    const reader = await staff.hire('reader', 'leader', finance);
    const answers = await Promise.all([name(clerk, reader.id), name(clerk, reader.id)]);
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 409]);
    expect(answers.find(({ error }) => error)?.error).toMatchObject({
      code: 'deputy-twice',
      facts: { name: 'reader', from: '2026-03-12', until: '2026-03-13' },
    });
    expect(await permissions('reader')).toContain('deputies.name');
    expect(await code(name(reader, head.id))).toBe('forbidden');
    expect(ok(await reader.client.GET('/api/deputies', {}))).toMatchObject([
      { person: { name: 'clerk' }, deputy: { name: 'reader' }, unitName: '县财政局', inForce: true, ...days },
    ]);
    expect(ok(await reader.client.GET('/api/session', {})).memberships).toHaveLength(1);
    for (const params of [clerk, reader].map(({ id }) => ({ path: { id } }))) {
      const told = ok(await staff.securityAdmin.client.GET('/api/people/{id}/deputies', { params }));
      expect(told).toMatchObject([{ person: { name: 'clerk' }, deputy: { name: 'reader' }, inForce: true }]);
    }
    const nobody = { params: { path: { id: 999_999 } } };
    expect((await staff.systemAdmin.client.GET('/api/people/{id}/deputies', nobody)).error?.code).toBe('not-found');
    now = new Date('2026-03-13T15:59:00Z');
    expect(await permissions('reader')).toContain('deputies.name');
    now = new Date('2026-03-13T16:01:00Z');
    expect(await permissions('reader')).not.toContain('deputies.name');
  });

  it('end by either of the two, and with the role that they stand on', async () => {
    clerk = await asPerson(app.url, 'clerk');
    other = await asPerson(app.url, 'other');
    const reader = await asPerson(app.url, 'reader');
    const later = { firstDay: '2026-03-14', lastDay: '2026-03-20' };
    const [{ id } = { id: 0 }] = ok(await name(clerk, reader.id, later));
    const end = (person: SignedInPerson) => person.client.DELETE('/api/deputies/{id}', { params: { path: { id } } });
    expect((await end(other)).error?.code).toBe('not-found');
    expect(ok(await end(reader))).toEqual([]);
    expect((await end(clerk)).error?.code).toBe('not-found');
    expect(await permissions('reader')).not.toContain('deputies.name');

    ok(await name(clerk, reader.id, later));
    expect(await permissions('reader')).toContain('deputies.name');
    const params = { path: { id: clerk.id } };
    const { client } = await asPerson(app.url, 'security-admin');
    const { version } = ok(await client.GET('/api/people/{id}', { params }));
    ok(await client.PUT('/api/people/{id}/memberships', { params, body: { version, memberships: [] } }));
    expect(await permissions('reader')).not.toContain('deputies.name');
  });
});
