import { createClient } from '@yaodian/api-client';
import { databases, setUpInstallation, signIn, testPassword } from '@yaodian/testing';
import { ok, openApplication, type RunningApplication, useApplication } from './application.js';
import { asPerson, staffOf } from './people.js';

const minute = 60_000;

describe.each(databases())('signing in on $name', (engine) => {
  let now = Date.parse('2026-03-02T01:00:00Z');
  const app = useApplication(engine, { clock: { now: () => new Date(now) } });
  const anybody = () => createClient(app.url);
  const attempt = (account: string, password: string, { url }: Pick<RunningApplication, 'url'> = app) =>
    createClient(url).POST('/api/session', { body: { account, password } });
  const self = (cookie: string) => createClient(app.url, { cookie }).GET('/api/session', {});
  /** Long enough for locks to end, and for sessions, too. */
  const nextDay = () => (now += 24 * 60 * minute);

  beforeEach(nextDay);

  it('gives a cookie that no script reads and no other site sends, and says who is signed in', async () => {
    const { response } = await attempt(' Office ', testPassword);
    expect(response.status).toBe(204);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^yaodian-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(ok(await self(cookie!.split(';')[0]!))).toMatchObject({
      account: 'office',
      memberships: [{ role: 'office', unitName: expect.any(String) }],
      permissions: expect.arrayContaining(['own-account', 'plans.draft']),
    });
  });

  it.each([
    ['a wrong password', 'office', `${testPassword}!`],
    ['an account that is not there', 'nobody', testPassword],
    ['an account without a password yet', 'auditor', testPassword],
    ['an account with emoji', '👮🏻‍♀️', testPassword],
  ])('is refused for %s, always in the same words', async (_what, account, password) => {
    const { error, response } = await attempt(account, password);
    expect([response.status, error?.code]).toEqual([401, 'sign-in-failed']);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('refuses an account of 300 characters as none', async () => {
    expect((await attempt('长'.repeat(300), testPassword)).error?.code).toBe('validation');
  });

  it('is locked for an address after five failures, however many come at once, and free again after 15 minutes', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => attempt('office', 'wrong')));
    const codes = answers.map(({ error }) => error?.code).sort();
    expect(codes).toEqual([...Array<string>(5).fill('sign-in-failed'), ...Array<string>(3).fill('sign-in-locked')]);
    const { error, response } = await attempt('office', testPassword);
    expect([response.status, error?.facts]).toEqual([429, { minutes: '15' }]);
    now += 15 * minute + 1;
    expect((await attempt('office', testPassword)).response.status).toBe(204);
    expect((await attempt('office', 'wrong')).error?.code).toBe('sign-in-failed');
  });

  it('lasts while it is used: 30 minutes without a request end it, and 12 hours in any case', async () => {
    const cookie = await signIn(app.url, 'office');
    for (let used = 0; used < 25; used++) {
      now += 29 * minute;
      const { response } = await self(cookie);
      expect([used, response.status]).toEqual([used, used < 24 ? 200 : 401]);
    }
    const idle = await signIn(app.url, 'office');
    now += 31 * minute;
    expect((await self(idle)).error?.code).toBe('signed-out');
  });

  it('ends with signing out, and a forged or foreign cookie is nobody', async () => {
    const cookie = await signIn(app.url, 'office');
    const client = createClient(app.url, { cookie });
    const { response } = await client.DELETE('/api/session', {});
    expect(response.headers.getSetCookie()[0]).toMatch(/^yaodian-session=; .*Expires=Thu, 01 Jan 1970/);
    for (const forged of [cookie, 'yaodian-session=', `yaodian-session=${'A'.repeat(43)}`, 'yaodian-session=%00']) {
      expect((await self(forged)).error?.code).toBe('signed-out');
    }
  });

  it('shows a person the own sessions and ends them, and never those of others', async () => {
    const [one, other] = [await asPerson(app.url, 'office'), await asPerson(app.url, 'office')];
    const admin = await asPerson(app.url, 'system-admin');
    const list = async () => ok(await one.client.GET('/api/session/all', {}));
    const sessions = await list();
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const foreign = ok(await admin.client.GET('/api/session/all', {}))[0]!;
    const end = (id: number) => one.client.DELETE('/api/session/{id}', { params: { path: { id } } });
    expect((await end(foreign.id)).error?.code).toBe('not-found');
    expect((await end(sessions.find(({ current }) => !current)!.id)).response.status).toBe(204);
    expect((await self(other.cookie)).error?.code).toBe('signed-out');
    const third = await signIn(app.url, 'office');
    await one.client.DELETE('/api/session/others', {});
    expect((await self(third)).error?.code).toBe('signed-out');
    expect(await list()).toHaveLength(1);
    expect(ok(await admin.client.GET('/api/session', {})).account).toBe('system-admin');
  });

  it('changes a password only for who knows it, refuses weak and former ones, and ends all other sessions', async () => {
    const { hire } = await staffOf(app.url);
    const unitId = ok(await createClient(app.url, { cookie: await signIn(app.url, 'office') }).GET('/api/units', {}))
      .items[0]!.id;
    const { client, cookie } = await hire('changer', 'reporter', unitId);
    const elsewhere = await signIn(app.url, 'changer');
    const change = (password: string, present = testPassword) =>
      client.POST('/api/session/password', { body: { present, password } });
    expect((await change('brook heron 2290', 'wrong')).error?.code).toBe('password-wrong');
    expect((await change('short')).error).toMatchObject({ code: 'password-weak', facts: { reason: 'short' } });
    for (const guessable of ['password123', '1234567890', 'changer123']) {
      expect((await change(guessable)).error).toMatchObject({ facts: { reason: 'guessable' } });
    }
    expect((await change(testPassword)).error?.code).toBe('password-reused');
    expect((await self(elsewhere)).response.status).toBe(200);
    let present = testPassword;
    for (let number = 0; number < 5; number++) {
      const next = `brook heron 229${number}`;
      expect((await change(next, present)).response.status).toBe(204);
      present = next;
    }
    expect((await self(elsewhere)).error?.code).toBe('signed-out');
    expect((await self(cookie)).response.status).toBe(200);
    expect((await change('brook heron 2290', present)).error?.code).toBe('password-reused');
    // the first one is the sixth now
    expect((await change(testPassword, present)).response.status).toBe(204);
  });

  it('tells nothing but that there are accounts before anybody has signed in', async () => {
    expect(ok(await anybody().GET('/api/session/options', {}))).toEqual({
      needsSetUp: false,
      demonstrationAccounts: [],
      demonstrationPassword: null,
      provider: null,
      passwords: { shortest: 10, classes: 1, remembered: 5 },
    });
  });
});

describe.each(databases())('setting up on $name', (engine) => {
  it('makes the first accounts by a link that works once, also when two servers have printed one', async () => {
    const database = await engine.create();
    const [one, two] = [await openApplication(database), await openApplication(database)];
    try {
      const look = (token: string) => createClient(one.url).POST('/api/set-up/link', { body: { token } });
      expect(ok(await look(one.setUpToken!)).kind).toBe('installation');
      expect((await look('x'.repeat(43))).error?.code).toBe('link-invalid');
      expect(ok(await createClient(one.url).GET('/api/session/options', {})).needsSetUp).toBe(true);
      const both = await Promise.allSettled([
        setUpInstallation(one.url, one.setUpToken!),
        setUpInstallation(two.url, two.setUpToken!),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await look(one.setUpToken!)).error?.code).toBe('link-invalid');
      expect((await look(two.setUpToken!)).error?.code).toBe('link-invalid');

      const admin = await asPerson(two.url, 'system-admin');
      const { items } = ok(await admin.client.GET('/api/people', {}));
      expect(items.map(({ account, hasPassword }) => [account, hasPassword])).toEqual([
        ['auditor', false],
        ['office', false],
        ['security-admin', false],
        ['system-admin', true],
      ]);
      const third = await openApplication(database);
      expect(third.setUpToken).toBeNull();
      await third.close();
    } finally {
      await one.close();
      await two.close();
      await database.drop();
    }
  });

  it('makes nothing with a weak password or one account for two people, and the link still works', async () => {
    const database = await engine.create();
    const app = await openApplication(database);
    try {
      const token = app.setUpToken!;
      const person = (account: string) => ({ account, name: account });
      const body = {
        token,
        password: testPassword,
        unitName: '云岭县人民政府办公室',
        systemAdmin: person('a1'),
        securityAdmin: person('a2'),
        auditor: person('a3'),
        office: person('A1'),
      };
      const setUp = (changes: object) => createClient(app.url).POST('/api/set-up', { body: { ...body, ...changes } });
      expect((await setUp({ password: '12345678901' })).error?.code).toBe('password-weak');
      expect((await setUp({})).error).toMatchObject({ code: 'account-taken', facts: { account: 'A1' } });
      expect((await setUp({ office: person('😀😀') })).error?.code).toBe('validation');
      expect((await setUp({ office: person('长'.repeat(300)) })).error?.code).toBe('validation');
      expect((await setUp({ office: person('a4') })).response.status).toBe(201);
    } finally {
      await app.close();
      await database.drop();
    }
  });
});
