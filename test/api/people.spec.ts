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
      { person: { name: 'clerk' }, deputy: { name: 'reader' }, unitName: '县财政局', standing: 'in-force', ...days },
    ]);
    expect(ok(await reader.client.GET('/api/session', {})).memberships).toHaveLength(1);
    for (const params of [clerk, reader].map(({ id }) => ({ path: { id } }))) {
      const told = ok(await staff.securityAdmin.client.GET('/api/people/{id}/deputies', { params }));
      expect(told).toMatchObject([{ person: { name: 'clerk' }, deputy: { name: 'reader' }, standing: 'in-force' }]);
    }
    const nobody = { params: { path: { id: 999_999 } } };
    expect((await staff.systemAdmin.client.GET('/api/people/{id}/deputies', nobody)).error?.code).toBe('not-found');
    const params = { path: { id: reader.id } };
    for (const [disabled, standing] of [
      [true, 'suspended'],
      [false, 'in-force'],
    ] as const) {
      const { version } = ok(await staff.systemAdmin.client.GET('/api/people/{id}', { params }));
      ok(await staff.systemAdmin.client.PATCH('/api/people/{id}', { params, body: { version, disabled } }));
      expect(ok(await clerk.client.GET('/api/deputies', {}))).toMatchObject([{ standing }]);
    }
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

  describe('and duties that are handed over', () => {
    let systemAdmin: SignedInPerson;
    let securityAdmin: SignedInPerson;
    let office: SignedInPerson;
    let giver: SignedInPerson;
    let taker: SignedInPerson;
    let reader: SignedInPerson;
    let planId: number;
    const day = '2026-03-14';

    const unit = () => ({ unitId: finance, since: day, reason: '调离财政局' });
    const params = (id: number) => ({ params: { path: { id } } });
    const preview = async (toId: number, changes: object = {}, by = securityAdmin, id = giver.id) =>
      by.client.POST('/api/people/{id}/hand-overs/preview', { ...params(id), body: { ...unit(), toId, ...changes } });
    const personOf = async (id: number) => ok(await systemAdmin.client.GET('/api/people/{id}', params(id)));
    const give = async (id: number, memberships: { unitId: number | null; role: Role }[]) => {
      const { version } = await personOf(id);
      const body = { version, memberships };
      return ok(await securityAdmin.client.PUT('/api/people/{id}/memberships', { ...params(id), body }));
    };
    const reviewer = async () =>
      ok(await office.client.GET('/api/plans/{id}/issuing', params(planId))).reviewer?.name ?? null;
    async function hire(account: string, role: Role): Promise<SignedInPerson> {
      const { id } = ok(await systemAdmin.client.POST('/api/people', { body: { account, name: account } }));
      await give(id, [{ unitId: finance, role }]);
      const link = await systemAdmin.client.POST('/api/people/{id}/set-up-link', params(id));
      await setPassword(app.url, ok(link).token);
      return asPerson(app.url, account);
    }

    beforeAll(async () => {
      // the sessions from before are over by now
      [systemAdmin, securityAdmin, office] = (await Promise.all(
        ['system-admin', 'security-admin', 'office'].map((account) => asPerson(app.url, account)),
      )) as [SignedInPerson, SignedInPerson, SignedInPerson];
      giver = await hire('giver', 'reporter');
      taker = await hire('taker', 'leader');
      reader = await asPerson(app.url, 'reader');
      head = await asPerson(app.url, 'head');
      ok(await name(giver, reader.id, { firstDay: day, lastDay: '2026-03-15' }));
      ok(await name(giver, taker.id, { firstDay: '2026-03-16', lastDay: '2026-03-17' }));
      ok(await name(head, giver.id, { firstDay: day, lastDay: '2026-03-15' }));
      const plan = ok(await office.client.POST('/api/plans', { body: { year: 2026, title: '要点' } }));
      planId = plan.id;
      const body = { version: plan.version, reviewerId: giver.id };
      ok(await office.client.PATCH('/api/plans/{id}/issuing', { ...params(planId), body }));
    });

    it('are refused with a reason, and nothing is changed then', async () => {
      const before = await Promise.all([giver, taker].map(({ id }) => personOf(id)));
      const { id: off, version } = ok(
        await systemAdmin.client.POST('/api/people', { body: { account: 'off', name: '已停用' } }),
      );
      ok(await systemAdmin.client.PATCH('/api/people/{id}', { ...params(off), body: { version, disabled: true } }));
      const told: Record<string, string | undefined> = {};
      const tell = async (what: string, asked: ReturnType<typeof preview>) => (told[what] = (await asked).error?.code);
      await tell('to oneself', preview(giver.id));
      await tell('to whoever does it', preview(securityAdmin.id));
      await tell('of whoever does it', preview(taker.id, {}, securityAdmin, securityAdmin.id));
      await tell('tomorrow', preview(taker.id, { since: '2026-03-15' }));
      await tell('without a reason', preview(taker.id, { reason: ' ' }));
      await tell('another unit', preview(taker.id, { unitId: finance + 999 }));
      await tell('to nobody', preview(999_999));
      await tell('to a disabled account', preview(off));
      await tell('to an administrator', preview(staff.auditor.id));
      await tell("a review to the office's own unit", preview(office.id));
      await tell('by another administrator', preview(taker.id, {}, systemAdmin));
      expect(told).toEqual({
        'to oneself': 'hand-over-self',
        'to whoever does it': 'own-account',
        'of whoever does it': 'own-account',
        tomorrow: 'hand-over-days',
        'without a reason': 'validation',
        'another unit': 'hand-over-nothing',
        'to nobody': 'not-found',
        'to a disabled account': 'hand-over-unfit',
        'to an administrator': 'roles-conflict',
        "a review to the office's own unit": 'hand-over-reviewer',
        'by another administrator': 'forbidden',
      });
      expect(await Promise.all([giver, taker].map(({ id }) => personOf(id)))).toEqual(before);
    });

    it('go as they were shown, in one step: roles, review and deputies; and both are signed out', async () => {
      const shown = ok(await preview(taker.id));
      expect(shown.duties.map(({ kind, outcome, role, year }) => [kind, outcome, role ?? year])).toEqual([
        ['role', 'goes', 'reporter'],
        ['review', 'goes', 2026],
        ['deputy', 'goes', 'reporter'],
        ['deputy', 'goes', 'approver'],
        // who took over does not stand in for themselves
        ['deputy', 'ends', 'reporter'],
      ]);
      const handOver = (seen: string, key: string) =>
        securityAdmin.client.POST('/api/people/{id}/hand-overs', {
          params: { path: { id: giver.id }, header: { 'Idempotency-Key': key } },
          body: { ...unit(), toId: taker.id, seen },
        });
      expect(await reviewer()).toBe('giver');
      await give(giver.id, [
        { unitId: finance, role: 'reporter' },
        { unitId: finance, role: 'leader' },
      ]);
      expect((await handOver(shown.seen, 'outdated')).error?.code).toBe('hand-over-outdated');
      taker = await asPerson(app.url, 'taker');
      giver = await asPerson(app.url, 'giver');
      const { seen, duties } = ok(await preview(taker.id));
      expect(duties.map(({ outcome }) => outcome)).toEqual(['goes', 'joins', 'goes', 'goes', 'goes', 'ends']);
      const answers = await Promise.all([handOver(seen, 'once'), handOver(seen, 'once')]);
      const [done, again] = answers.map(ok);
      expect(done).toMatchObject({ from: { name: 'giver' }, to: { name: 'taker' }, unitName: '县财政局', since: day });
      expect(again).toEqual(done);
      for (const { client } of [giver, taker])
        expect((await client.GET('/api/session', {})).error?.code).toBe('signed-out');
      expect((await personOf(giver.id)).memberships).toEqual([]);
      expect((await personOf(taker.id)).memberships.map(({ role }) => role)).toEqual(['leader', 'reporter']);
      expect(await reviewer()).toBe('taker');
      expect(await permissions('reader')).toContain('deputies.name');
      taker = await asPerson(app.url, 'taker');
      const deputies = ok(await taker.client.GET('/api/deputies', {}));
      expect(deputies.map(({ person, deputy, role }) => [person.name, deputy.name, role])).toEqual([
        ['taker', 'reader', 'reporter'],
        ['head', 'taker', 'approver'],
      ]);
      for (const { id } of [giver, taker])
        expect(ok(await systemAdmin.client.GET('/api/people/{id}/hand-overs', params(id)))).toEqual([done]);
      const auditor = await asPerson(app.url, 'auditor');
      const { items } = ok(await auditor.client.GET('/api/audit', { params: { query: {} } }));
      const acts = items.slice(0, 20).map(({ action }) => action);
      for (const act of ['person.hand-over', 'person.give-roles', 'plan.set-issuing', 'deputy.hand-over', 'deputy.end'])
        expect(acts).toContain(act);
    });

    it("leave the review with who still belongs elsewhere, and hand on an administrator's role", async () => {
      const { items } = ok(await office.client.GET('/api/units', {}));
      const third = ok(await office.client.POST('/api/units', { body: { name: '县司法局' } })).id;
      expect(items.length).toBeGreaterThan(0);
      await give(taker.id, [
        { unitId: finance, role: 'leader' },
        { unitId: third, role: 'reporter' },
      ]);
      const stays = ok(await preview(giver.id, {}, securityAdmin, taker.id));
      expect(stays.duties.find(({ kind }) => kind === 'review')).toMatchObject({ outcome: 'stays', year: 2026 });
      const next = ok(await systemAdmin.client.POST('/api/people', { body: { account: 'next', name: '接任者' } }));
      const early = await preview(next.id, { unitId: null }, securityAdmin, systemAdmin.id);
      expect(early.error?.code).toBe('hand-over-unfit');
      const link = await systemAdmin.client.POST('/api/people/{id}/set-up-link', params(next.id));
      await setPassword(app.url, ok(link).token);
      const { seen } = ok(await preview(next.id, { unitId: null }, securityAdmin, systemAdmin.id));
      const body = { ...unit(), unitId: null, toId: next.id, seen };
      const done = await securityAdmin.client.POST('/api/people/{id}/hand-overs', {
        ...params(systemAdmin.id),
        body,
      });
      expect(ok(done).unitName).toBeNull();
      expect((await systemAdmin.client.GET('/api/people', {})).error?.code).toBe('signed-out');
      expect(await permissions('next')).toContain('people.keep');
    });
  });
});
