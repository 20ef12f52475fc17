import { createClient } from '@yaodian/api-client';
import { databases, signIn, testPassword } from '@yaodian/testing';
import { findProvider, type TestProvider } from '../provider/provider.js';
import { ok, openApplication, type RunningApplication, startApplication } from './application.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const minute = 60_000;

/** A browser as far as it matters here: it keeps cookies by host, and follows where it is sent when it is told to. */
class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  async get(address: string, request: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, cookies);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', ...request, headers: { ...request.headers, cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split(/=(.*)/s) as [string, string];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }

  /** Follows until `stop` holds for an address, or there is a page; gives the address. */
  async follow(address: string, stop: (url: URL) => boolean, request?: RequestInit): Promise<string> {
    let at = address;
    let answer = stop(new URL(at)) ? null : await this.get(at, request);
    while (answer && answer.status >= 300 && answer.status < 400) {
      at = new URL(answer.headers.get('location')!, at).href;
      answer = stop(new URL(at)) ? null : await this.get(at);
    }
    return at;
  }

  has(url: string, name: string): boolean {
    return this.jar.get(new URL(url).origin)?.has(name) ?? false;
  }

  use(url: string, cookie: string): void {
    const [name, value] = cookie.split(/=(.*)/s) as [string, string];
    this.jar.set(new URL(url).origin, new Map([[name, value]]));
  }
}

describe.each(databases())('signing in by an OpenID Connect provider on $name', (engine) => {
  let now = Date.parse('2026-03-02T01:00:00Z');
  const app = {} as RunningApplication;
  let provider: TestProvider;
  let admin: SignedInPerson;
  let clerk: SignedInPerson;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await engine.create();
    drop = () => database.drop();
    provider = await findProvider();
    const settings = { ...provider, button: '政务通', claim: 'sub', scopes: 'openid' };
    Object.assign(app, await startApplication(database, { clock: { now: () => new Date(now) }, provider: settings }));
    const staff = await staffOf(app.url);
    clerk = await staff.hire('clerk', 'leader', 1);
  });
  beforeEach(async () => {
    admin = await asPerson(app.url, 'system-admin');
  });
  afterAll(async () => {
    await provider?.stop();
    await app.close?.();
    await drop?.();
  });

  const isCallback = (url: URL) => url.pathname === '/api/session/provider/callback';
  const isPage = (url: URL) => url.origin === app.url && !url.pathname.startsWith('/api/');
  const post = (body: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(body) });
  const begin = (to = '/') => `${app.url}/api/session/provider?to=${encodeURIComponent(to)}`;
  /** From `address` over the provider, where `who` signs in, to the callback; gives its address before it is opened. */
  async function callbackOf(browser: Browser, answer: Record<string, string>, address = begin()): Promise<string> {
    const interaction = await browser.follow(address, (url) => isPage(url) || isCallback(url));
    if (!interaction.includes('/interaction/')) return interaction;
    return browser.follow(interaction, isCallback, post(answer));
  }
  async function arrive(browser: Browser, answer: Record<string, string>, address = begin()): Promise<string> {
    const end = await browser.follow(await callbackOf(browser, answer, address), isPage);
    return end.slice(app.url.length);
  }
  const personOf = async (id: number) => ok(await admin.client.GET('/api/people/{id}', { params: { path: { id } } }));
  async function edit(id: number, changes: { subject?: string | null; disabled?: boolean }) {
    const { version } = await personOf(id);
    return admin.client.PATCH('/api/people/{id}', { params: { path: { id } }, body: { version, ...changes } });
  }
  const self = async (browser: Browser) => (await browser.get(`${app.url}/api/session`)).json() as Promise<unknown>;

  it('starts without its provider, tells so on the sign-in page, and finds it once it is there', async () => {
    const browser = new Browser();
    expect(await arrive(browser, {}, begin('/plans'))).toBe('/sign-in?to=%2Fplans&problem=provider-unreachable');
    expect(ok(await createClient(app.url).GET('/api/session/options', {})).provider).toEqual({
      button: '政务通',
      byLink: true,
    });
    await signIn(app.url, 'clerk');
    await provider.start();
    expect(await arrive(browser, { who: 'stranger' })).toBe('/sign-in?problem=provider-account-unknown');
    expect(await self(browser)).toMatchObject({ code: 'signed-out' });
  });

  it('opens the account that the administrator linked, keeps the page that was asked for, and ends as sessions do', async () => {
    ok(await edit(clerk.id, { subject: 'Clerk-7' }));
    const browser = new Browser();
    expect(await arrive(browser, { who: 'Clerk-7' }, begin('/plans/3?doc=1#x'))).toBe(
      '/sign-in?to=%2Fplans%2F3%3Fdoc%3D1%23x',
    );
    expect(await self(browser)).toMatchObject({ account: 'clerk', subject: 'Clerk-7' });
    const other = new Browser();
    // a subject is compared to the letter
    expect(await arrive(other, { who: 'clerk-7' })).toBe('/sign-in?problem=provider-account-unknown');
    now += 31 * minute;
    expect(await self(browser)).toMatchObject({ code: 'signed-out' });
  });

  it('signs out at the provider, too', async () => {
    const browser = new Browser();
    await arrive(browser, { who: 'Clerk-7' });
    const answer = await browser.get(`${app.url}/api/session`, { method: 'DELETE' });
    const { goOn } = (await answer.json()) as { goOn: string };
    expect(await self(browser)).toMatchObject({ code: 'signed-out' });
    const page = await (await browser.get(goOn)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)![1]!;
    const form = /action="([^"]+)"/.exec(page)![1]!;
    const back = await browser.follow(new URL(form, goOn).href, isPage, post({ xsrf, logout: 'yes' }));
    expect(back).toBe(`${app.url}/sign-in`);
    const asked = await browser.follow(begin(), (url) => isPage(url) || isCallback(url));
    expect(asked).toContain('/interaction/');
    const byPassword = await signIn(app.url, 'clerk');
    expect(ok(await createClient(app.url, { cookie: byPassword }).DELETE('/api/session', {}))).toEqual({ goOn: null });
  });

  it('begins no session from what is broken off, used, too old, of another browser, or not what was asked for', async () => {
    const browser = new Browser();
    const codes: Record<string, string> = {};
    const told = async (what: string, address: string, by = browser) => {
      codes[what] = new URL(await by.follow(address, isPage)).searchParams.get('problem') ?? 'let in';
      expect([what, by.has(app.url, 'yaodian-session')]).toEqual([what, false]);
    };
    await told('cancelled', await callbackOf(browser, { cancel: 'yes' }));
    await told('forged', `${app.url}/api/session/provider/callback?code=x&state=${'A'.repeat(43)}`);
    await told('empty', `${app.url}/api/session/provider/callback`);
    await told('other browser', await callbackOf(browser, { who: 'Clerk-7' }), new Browser());
    const late = await callbackOf(browser, { who: 'Clerk-7' });
    now += 11 * minute;
    await told('too late', late);
    const nonce = await callbackOf(browser, { who: 'Clerk-7' });
    await app.unitOfWork.run((tx) => tx.query(`UPDATE provider_attempt SET nonce = 'another'`));
    await told('wrong nonce', nonce);
    const code = await callbackOf(browser, { who: 'Clerk-7' });
    await told('wrong code', code.replace(/code=[^&]+/, 'code=another'));
    ok(await edit(clerk.id, { disabled: true }));
    await told('disabled', await callbackOf(browser, { who: 'Clerk-7' }));
    ok(await edit(clerk.id, { disabled: false }));
    for (let failure = 0; failure < 5; failure++) {
      await createClient(app.url).POST('/api/session', { body: { account: 'clerk', password: 'wrong' } });
    }
    await told('locked', await callbackOf(browser, { who: 'Clerk-7' }));
    now += 16 * minute;
    const used = await callbackOf(browser, { who: 'Clerk-7' });
    await browser.follow(used, isPage);
    expect(await self(browser)).toMatchObject({ account: 'clerk' });
    await browser.get(`${app.url}/api/session`, { method: 'DELETE' });
    await told('used', used);
    expect(codes).toEqual({
      cancelled: 'provider-declined',
      forged: 'provider-attempt-over',
      empty: 'provider-attempt-over',
      'other browser': 'provider-other-session',
      'too late': 'provider-attempt-over',
      'wrong nonce': 'provider-failed',
      'wrong code': 'provider-failed',
      disabled: 'account-disabled',
      locked: 'account-locked',
      used: 'provider-attempt-over',
    });
  });

  it('links the own account for who knows its password, takes it back, and keeps a record of both', async () => {
    const cookie = await signIn(app.url, 'office');
    const browser = new Browser();
    browser.use(app.url, cookie);
    const link = async (present: string, by = browser) =>
      (
        await by.get(`${app.url}/api/session/provider/link`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ present }),
        })
      ).json() as Promise<{ address: string; code: string }>;
    const guesses: string[] = [];
    for (let guess = 0; guess < 6; guess++) guesses.push((await link('wrong')).code);
    expect(guesses).toEqual([...Array<string>(5).fill('password-wrong'), 'password-locked']);
    expect((await link(testPassword)).code).toBe('password-locked');
    now += 16 * minute;
    const taken = await arrive(browser, { who: 'Clerk-7' }, (await link(testPassword)).address);
    expect(taken).toBe('/profile?problem=identity-taken');
    const own = new Browser();
    own.use(app.url, cookie);
    expect(await arrive(own, { who: 'office-1' }, (await link(testPassword, own)).address)).toBe('/profile');
    expect(await self(own)).toMatchObject({ account: 'office', subject: 'office-1' });
    const returning = new Browser();
    await arrive(returning, { who: 'office-1' });
    expect(await self(returning)).toMatchObject({ account: 'office' });

    // who is somebody else by now links nothing
    const changing = new Browser();
    changing.use(app.url, cookie);
    const callback = await callbackOf(changing, { who: 'office-2' }, (await link(testPassword, changing)).address);
    await changing.get(`${app.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'clerk', password: testPassword }),
    });
    expect(await changing.follow(callback, isPage)).toBe(`${app.url}/profile?problem=provider-other-session`);

    await own.get(`${app.url}/api/session/provider/link`, { method: 'DELETE' });
    expect(await self(own)).toMatchObject({ subject: null });
    expect(await arrive(new Browser(), { who: 'office-1' })).toBe('/sign-in?problem=provider-account-unknown');
    const auditor = await asPerson(app.url, 'auditor');
    const { items } = ok(await auditor.client.GET('/api/audit', { params: { query: {} } }));
    const acts = items.map(({ action }) => action).filter((action) => action.endsWith('link-identity'));
    expect(acts).toEqual(['person.unlink-identity', 'person.link-identity']);
  });

  it('signs a person out whose link the administrator changes, and links nobody twice', async () => {
    const browser = new Browser();
    await arrive(browser, { who: 'Clerk-7' });
    expect(await self(browser)).toMatchObject({ account: 'clerk' });
    expect((await edit(admin.id, { subject: 'Clerk-7' })).error?.code).toBe('identity-taken');
    ok(await edit(clerk.id, { subject: null }));
    expect(await self(browser)).toMatchObject({ code: 'signed-out' });
    expect(await arrive(new Browser(), { who: 'Clerk-7' })).toBe('/sign-in?problem=provider-account-unknown');
  });
});

describe('a provider that names accounts itself', () => {
  it('opens the account of that name, of nobody with a like one, by a claim that may be in its information about the person', async () => {
    const database = await databases()[0]!.create();
    const provider = await findProvider();
    await provider.start();
    const first = await startApplication(database);
    const { hire } = await staffOf(first.url);
    for (const account of ['Lihua@office', 'unverified@office']) await hire(account, 'leader', 1);
    await first.close();
    /** Which account opens for somebody, or what is said instead. */
    async function opened(url: string, who: string): Promise<string> {
      const browser = new Browser();
      const interaction = await browser.follow(`${url}/api/session/provider`, (at) =>
        at.pathname.includes('/interaction/'),
      );
      const isPage = (at: URL) => at.pathname === '/sign-in';
      const end = await browser.follow(interaction, isPage, { method: 'POST', body: new URLSearchParams({ who }) });
      const { account } = (await (await browser.get(`${url}/api/session`)).json()) as { account?: string };
      return account ?? new URL(end).searchParams.get('problem')!;
    }
    const told: Record<string, Record<string, string>> = {};
    for (const [claim, scope] of [
      ['preferred_username', 'profile'],
      ['email', 'email'],
    ] as const) {
      const settings = { ...provider, button: null, claim, scopes: `openid ${scope}` };
      const app = await openApplication(database, { provider: settings });
      const people = ['lihua', 'ｌｉｈｕａ', 'unverified'];
      try {
        told[claim] = {};
        for (const who of people) told[claim][who] = await opened(app.url, who);
      } finally {
        await app.close();
      }
    }
    await provider.stop();
    await database.drop();
    const unknown = 'provider-account-unknown';
    expect(told).toEqual({
      preferred_username: { lihua: 'Lihua@office', ｌｉｈｕａ: unknown, unverified: 'unverified@office' },
      // an address that the provider has not verified is anybody's
      email: { lihua: 'Lihua@office', ｌｉｈｕａ: unknown, unverified: unknown },
    });
  });
});
