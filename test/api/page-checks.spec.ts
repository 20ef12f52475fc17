import { setTimeout as pause } from 'node:timers/promises';
import { PageChecks, watchPagesJob } from '@yaodian/api';
import type { Evidence, NewEvidence, PageStanding } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, openApplication, registerNames, useApplication } from './application.js';
import {
  answers,
  bomb,
  breaksOff,
  drips,
  dripsHead,
  forever,
  longHead,
  movesTo,
  type Page,
  says,
  silent,
  type Site,
  startSites,
} from './page-server.js';
import { type SignedInPerson, staffOf } from './people.js';

const rules =
  '第一条 为规范县级贷款贴息资金管理，提高资金使用效益，根据有关规定，结合本县实际，制定本细则。第二条 本细则所称贷款贴息，是指县级财政给予的利息补助。';
const declared: Page = { title: '云岭县贷款贴息实施细则', date: '2026-03-05', text: rules };
/** 云岭县 in GBK, in a page that calls itself UTF-8. */
const gbk = Buffer.concat([
  Buffer.from('<meta charset="utf-8"><title>'),
  Buffer.from([0xd4, 0xc6, 0xc1, 0xeb, 0xcf, 0xd8]),
  Buffer.from('</title><p>'),
  Buffer.from([0xd4, 0xc6, 0xc1, 0xeb, 0xcf, 0xd8]),
]);
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

const www: Site = {};
const slow: Site = { '/drips': drips, '/drips-head': dripsHead, '/silent': silent };
const sites: Record<string, Site> = {
  'www.example.gov.cn': www,
  'slow.example.gov.cn': slow,
  'new.example.gov.cn': { '/fine': says(declared) },
  'closed.example.gov.cn': { '/robots.txt': answers(200, {}, 'User-agent: *\nDisallow: /'), '/a': says(declared) },
  'broken.example.gov.cn': { '/robots.txt': answers(500), '/a': says(declared) },
  localhost: { '/a': says(declared) },
};
/** Names as the tests know them: some lead to this computer, one to a private network. */
const names: Record<string, string[]> = {
  'inner.example.gov.cn': ['10.1.2.3'],
  'half.example.gov.cn': ['8.8.8.8', '10.1.2.3'],
  'mapped.example.gov.cn': ['::ffff:10.1.2.3'],
  'inner6.example.gov.cn': ['fd00::1'],
  localhost: ['127.0.0.1'],
  ...Object.fromEntries(
    ['www', 'slow', 'new', 'closed', 'broken', 'refused'].map((name) => [`${name}.example.gov.cn`, ['127.0.0.1']]),
  ),
};

type Server = Awaited<ReturnType<typeof startSites>>;
const day = 24 * 60 * 60_000;

describe.each(databases())('checks of published pages on $name', (engine) => {
  // 1 April in China
  let now = new Date('2026-04-01T02:00:00Z');
  const clock = { now: () => now };
  const looked: string[] = [];
  const settings = {
    hosts: Object.keys(names).filter((name) => names[name]![0] === '127.0.0.1' && name !== 'localhost'),
    timeLimit: 700,
    pause: 0,
    again: { good: 30, gone: 7, failed: 1, withPerson: 7 },
    lookUp: (name: string) => {
      looked.push(name);
      return names[name] ? Promise.resolve(names[name]!) : Promise.reject(new Error('ENOTFOUND'));
    },
  };
  const app = useApplication(engine, { clock, pageChecks: settings });
  let server: Server;
  let checks: PageChecks;
  let clerk: SignedInPerson;
  let outsider: SignedInPerson;
  let insider: SignedInPerson;
  let unitId: number;
  let officeUnit: number;

  beforeAll(async () => {
    server = await startSites(sites);
    const { port } = server;
    Object.assign(www, {
      '/fine': says(declared),
      '/gbk': answers(200, { 'content-type': 'text/html; charset=utf-8' }, gbk),
      '/moved': movesTo('/moved-again'),
      '/moved-again': movesTo(`http://new.example.gov.cn:${port}/fine`, 302),
      '/loop': movesTo('/loop'),
      '/nowhere': answers(301),
      '/to-mail': movesTo('mailto:a@example.com'),
      '/to-clerk': movesTo(`http://clerk:secret@www.example.gov.cn:${port}/fine`),
      '/to-metadata': movesTo('http://169.254.169.254/latest/meta-data'),
      '/to-private': movesTo('http://10.1.2.3/'),
      '/to-localhost': movesTo(`http://localhost:${port}/a`),
      '/to-other-port': movesTo('http://www.example.gov.cn:1/'),
      '/to-inner': movesTo(`http://inner.example.gov.cn:${port}/`),
      '/to-half': movesTo(`http://half.example.gov.cn:${port}/`),
      '/to-elsewhere': movesTo('http://www.example.org/'),
      '/to-mapped': movesTo('http://[::ffff:10.1.2.3]/'),
      '/to-own-six': movesTo('http://[::1]/'),
      '/to-decimal': movesTo('http://2130706433/'),
      '/to-octal': movesTo('http://0177.0.0.1/'),
      '/to-hex': movesTo('http://0x7f.1/'),
      '/to-mapped-name': movesTo(`http://mapped.example.gov.cn:${port}/`),
      '/to-inner6': movesTo(`http://inner6.example.gov.cn:${port}/`),
      '/long-head': longHead,
      '/old/a.html': movesTo('/', 302),
      '/': says({ ...declared, title: '云岭县人民政府' }),
      '/forever': forever,
      '/bomb': bomb,
      '/cut': breaksOff,
      '/no-gzip': answers(200, { 'content-encoding': 'gzip' }, 'not packed'),
      '/other-packing': answers(200, { 'content-encoding': 'zstd' }, 'x'),
      '/picture': answers(200, {}, picture),
      '/pdf': answers(200, { 'content-type': 'application/pdf' }, '%PDF-1.4'),
      '/500': answers(500),
      '/403': answers(403),
      '/410': answers(410),
      '/soft': answers(200, {}, '<title>提示</title><p>您访问的页面不存在或已被删除</p>'),
      '/script': answers(200, {}, '<div id="app"></div><script>draw()</script>'),
    });
    checks = new PageChecks(app.unitOfWork, clock, settings);
    await registerNames(app, ['县财政局', '县司法局', '县政府办']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const idOf = (name: string) => items.find((unit) => unit.name === name)!.id;
    unitId = idOf('县财政局');
    const staff = await staffOf(app.url);
    clerk = await staff.hire('clerk', 'reporter', unitId);
    outsider = await staff.hire('outsider', 'reporter', idOf('县司法局'));
    const { memberships } = ok(await app.client.GET('/api/session', {}));
    officeUnit = memberships.find(({ role }) => role === 'office')!.unitId!;
    insider = await staff.hire('insider', 'reporter', officeUnit);
  });

  afterAll(() => server?.close());

  const urlOf = (path: string, host = 'www.example.gov.cn') => `http://${host}:${server.port}${path}`;
  const add = async (url: string, changes: Partial<NewEvidence> = {}, { client } = clerk) =>
    ok(
      await client.POST('/api/evidence', {
        body: {
          ...{ unitId, title: declared.title, formedOn: '2026-03-02', channel: 'website', publishedOn: declared.date },
          ...{ url, ...changes },
        },
      }),
    );
  const get = async (id: number): Promise<Evidence> =>
    ok(await clerk.client.GET('/api/evidence/{id}', { params: { path: { id } } }));
  const pageOf = async (id: number): Promise<PageStanding> => (await get(id)).places[0]!.page!;
  const versionOf = ({ places }: Evidence) => places[0]!.versions[0]!.id;
  const ask = async (evidenceIds: number[], { client } = clerk) =>
    client.POST('/api/page-checks', { body: { evidenceIds } });
  const list = async (pattern: string) => ok(await app.client.POST('/api/page-checks/hosts', { body: { pattern } }));
  const allListed = async () => {
    const ports = ['', `:${server.port}`, ':1'];
    const hosts = ['*.example.gov.cn', 'localhost', '127.0.0.1', '169.254.169.254', 'nowhere.example.com'];
    for (const host of hosts) for (const port of ports.slice(host === 'localhost' ? 1 : 0, 2)) await list(host + port);
    await list('refused.example.gov.cn:1');
  };
  /** Does what is due; the application does some of it itself. */
  const settle = async () => {
    for (const end = Date.now() + 20_000; ; await pause(20)) {
      await checks.checkDue();
      const held = await app.unitOfWork.reader.query<object[]>(
        'SELECT version_id FROM page_watch WHERE due_at <= ? LIMIT 1',
        [stored(new Date(now.getTime() + 3_600_000))],
      );
      if (held.length === 0) return;
      if (Date.now() > end) throw new Error('Pages are not checked.');
    }
  };
  const stored = (at: Date) => at.toISOString().replace('T', ' ').replace('Z', '');
  /** Time goes by, and nobody is signed out by that. */
  const goOn = async (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
    await app.unitOfWork.run((tx) =>
      tx.query('UPDATE session SET created_at = ?, used_at = ?', [stored(now), stored(now)]),
    );
  };
  const later = async (days: number) => {
    await goOn(days * day);
    await settle();
  };
  const checkNow = async (id: number) => {
    await goOn(2 * 60_000);
    expect(ok(await ask([id])).pages).toBe(1);
    await settle();
    return get(id);
  };
  const extract = (id: number, { client } = clerk) =>
    client.GET('/api/evidence/versions/{id}/page', { params: { path: { id } } });
  const state = (id: number, said: 'seen' | 'gone', words: string, client = app.client) =>
    client.POST('/api/evidence/versions/{id}/page/statement', { params: { path: { id } }, body: { said, words } });
  const waiting = async (client = app.client) => ok(await client.GET('/api/page-checks/waiting', {}));

  it('asks nobody while no host is listed, and says so', async () => {
    const evidence = await add(urlOf('/fine?first'));
    expect(evidence.places[0]!.page).toMatchObject({ state: 'unchecked', reason: 'no-hosts' });
    expect(ok(await ask([evidence.id]))).toEqual({ pages: 0, notListed: 1, recent: 0 });
    await watchPagesJob(app.unitOfWork).run(now);
    await goOn(day);
    await checks.checkDue();
    expect(server.asked).toEqual([]);
    await list('www.example.com');
    expect(await pageOf(evidence.id)).toMatchObject({ state: 'unchecked', reason: 'host-not-listed' });
    const { notListed, pages } = ok(await app.client.GET('/api/page-checks/hosts', {}));
    expect(notListed).toEqual([{ host: `www.example.gov.cn:${server.port}`, pages: 1 }]);
    expect(pages).toEqual({ unchecked: 1, good: 0, gone: 0, failed: 0 });
    for (const pattern of ['*', '*.cn', 'https://www.example.gov.cn'])
      expect((await app.client.POST('/api/page-checks/hosts', { body: { pattern } })).error?.code).toBe('page-host');
  });

  it('makes of every hostile page a check that failed, and never reaches inward', async () => {
    looked.length = 0;
    await allListed();
    const cases: [url: string, expected: Partial<PageStanding>][] = [
      [urlOf('/fine'), { state: 'good', titleFits: true, dateFits: true }],
      [urlOf('/gbk'), { state: 'good', title: '云岭县' }],
      [urlOf('/moved'), { state: 'good', titleFits: true }],
      [urlOf('/gone'), { state: 'gone', status: 404 }],
      [urlOf('/410'), { state: 'gone', status: 410 }],
      ...(
        [
          ['/loop', 'too-many-redirects'],
          ['/nowhere', 'redirect-broken'],
          ['/to-mail', 'address-scheme'],
          ['/to-clerk', 'address-scheme'],
          ['/to-metadata', 'address-internal'],
          ['/to-localhost', 'address-internal'],
          ['/to-inner', 'address-internal'],
          ['/to-half', 'address-internal'],
          ['/to-mapped-name', 'address-internal'],
          ['/to-inner6', 'address-internal'],
          // however it is written, it is 127.0.0.1, which is listed
          ['/to-decimal', 'address-internal'],
          ['/to-octal', 'address-internal'],
          ['/to-hex', 'address-internal'],
          ['/to-mapped', 'redirect-not-listed'],
          ['/to-own-six', 'redirect-not-listed'],
          ['/long-head', 'connection-lost'],
          ['/to-private', 'redirect-not-listed'],
          ['/to-other-port', 'redirect-not-listed'],
          ['/to-elsewhere', 'redirect-not-listed'],
          ['/old/a.html', 'led-home'],
          ['/forever', 'answer-too-large'],
          ['/bomb', 'answer-too-large'],
          ['/cut', 'connection-lost'],
          ['/no-gzip', 'answer-broken'],
          ['/other-packing', 'answer-broken'],
          ['/picture', 'not-text'],
          ['/pdf', 'content-type'],
          ['/500', 'http-status'],
          ['/403', 'http-status'],
          ['/soft', 'seems-gone'],
          ['/script', 'no-text'],
        ] as const
      ).map(([path, reason]): [string, Partial<PageStanding>] => [urlOf(path), { state: 'failed', reason }]),
      [urlOf('/drips', 'slow.example.gov.cn'), { state: 'failed', reason: 'time-out' }],
      [urlOf('/drips-head', 'slow.example.gov.cn'), { state: 'failed', reason: 'time-out' }],
      [urlOf('/silent', 'slow.example.gov.cn'), { state: 'failed', reason: 'time-out' }],
      [urlOf('/a', 'closed.example.gov.cn'), { state: 'failed', reason: 'robots' }],
      [urlOf('/a', 'broken.example.gov.cn'), { state: 'failed', reason: 'robots-unreachable' }],
      [urlOf('/a', 'inner.example.gov.cn'), { state: 'failed', reason: 'address-internal' }],
      [urlOf('/a', 'unknown.example.gov.cn'), { state: 'failed', reason: 'host-unknown' }],
      ['http://refused.example.gov.cn:1/', { state: 'failed', reason: 'connection-refused' }],
    ];
    const made: [number, Partial<PageStanding>][] = [];
    for (const [url, expected] of cases) made.push([(await add(url)).id, expected]);
    await watchPagesJob(app.unitOfWork).run(now);
    await settle();
    const found: object[] = [];
    for (const [id] of made) found.push({ id, ...(await pageOf(id)) });
    expect(found).toMatchObject(made.map(([id, expected]) => ({ id, ...expected })));
    expect(server.asked.filter(({ host, path }) => host === 'localhost' || path.includes('meta-data'))).toEqual([]);
    expect(server.together()).toBe(1);
    expect(new Set(server.asked.map(({ agent }) => agent))).toEqual(new Set(['Yaodian-PageCheck/1.0']));
    // each of the two that check asks for it once a day
    expect(server.times('www.example.gov.cn', '/robots.txt')).toBeLessThanOrEqual(2);
    expect(server.times('closed.example.gov.cn', '/a') + server.times('broken.example.gov.cn', '/a')).toBe(0);
    // looked up once for each question: no second look-up could have given another address
    const questions = server.asked.filter(({ host }) => host === 'www.example.gov.cn').length;
    expect(looked.filter((name) => name === 'www.example.gov.cn').length).toBe(questions);
    // a failed check lowers nothing, and says nothing of the page
    expect((await get(made[5]![0])).grade).toBe('D');
  });

  it('makes evidence an A where the page says itself what is declared, and shows it where it does not', async () => {
    www['/a'] = says(declared);
    www['/b'] = says({ ...declared, date: '2026-03-09' });
    const fits = await add(urlOf('/a'));
    const differs = await add(urlOf('/b'), { publishedOn: '2026-03-05' });
    expect(await checkNow(fits.id)).toMatchObject({ grade: 'A', gradedBy: null, version: 2 });
    expect(await checkNow(differs.id)).toMatchObject({
      grade: 'D',
      version: 1,
      places: [{ publishedOn: '2026-03-05' }],
    });
    expect(await pageOf(differs.id)).toMatchObject({ titleFits: true, publishedOn: '2026-03-09', dateFits: false });
    expect(ok(await extract(versionOf(fits)))).toMatchObject({ title: declared.title, text: rules, isCut: false });
    expect((await extract(versionOf(fits), outsider)).error?.code).toBe('not-found');

    // the unit puts the date right, and the same page confirms it
    const edited = ok(
      await clerk.client.PATCH('/api/evidence/{id}/places/{placeId}', {
        params: { path: { id: differs.id, placeId: differs.places[0]!.id } },
        body: { publishedOn: '2026-03-09', version: 1 },
      }),
    );
    expect(edited.grade).toBe('A');
    // another title than the page has
    const renamed = ok(
      await clerk.client.PATCH('/api/evidence/{id}', {
        params: { path: { id: differs.id } },
        body: { title: '另外一份毫不相干的通知', version: edited.version },
      }),
    );
    expect(renamed.grade).toBe('D');

    // equal texts are proposed as copies of one thing
    const query = { unitId, textOf: fits.id };
    const copies = ok(await clerk.client.GET('/api/evidence/duplicates', { params: { query } })).map(({ id }) => id);
    expect(copies).toContain(differs.id);
    expect(copies).not.toContain(fits.id);

    // a reviewer's word against it stands, whatever checks find later
    const grade = (body: { grade: 'A' | null; version: number }) =>
      app.client.POST('/api/evidence/{id}/grade', { params: { path: { id: fits.id } }, body });
    const lowered = ok(await grade({ grade: null, version: 2 }));
    expect(lowered.grade).toBe('D');
    expect((await checkNow(fits.id)).grade).toBe('D');
    expect(ok(await grade({ grade: null, version: lowered.version })).grade).toBe('A');
  });

  it('tells what has changed, and what has vanished, from what it cannot see', async () => {
    www['/c'] = says(declared);
    const evidence = await add(urlOf('/c'));
    const first = await checkNow(evidence.id);
    expect(first.places[0]!.page).toMatchObject({ state: 'good', changedAt: null, checkedAt: now.toISOString() });
    expect((await checkNow(evidence.id)).places[0]!.page).toMatchObject({ changedAt: null });
    expect(ok(await extract(versionOf(evidence))).findings).toMatchObject([{ state: 'good', times: 2 }]);

    www['/c'] = says({ ...declared, text: rules.replace('利息补助', '利息补贴') });
    const changedAt = new Date(now.getTime() + 2 * 60_000).toISOString();
    expect((await checkNow(evidence.id)).places[0]!.page).toMatchObject({ state: 'good', changedAt });

    www['/c'] = answers(503);
    const failed = await checkNow(evidence.id);
    expect(failed).toMatchObject({
      grade: 'A',
      places: [{ page: { state: 'failed', status: 503, goodAt: changedAt } }],
    });
    www['/c'] = answers(404);
    expect((await checkNow(evidence.id)).places[0]!.page).toMatchObject({ state: 'gone', failedDays: 0 });
    www['/c'] = says(declared);
    expect((await checkNow(evidence.id)).places[0]!.page).toMatchObject({ state: 'good' });
    const { findings, text } = ok(await extract(versionOf(evidence)));
    expect(findings.map((one) => one.state)).toEqual(['good', 'gone', 'failed', 'good', 'good']);
    expect(text).toBe(rules);
  });

  it('gives a page to a person after failures on three days, and takes their word', async () => {
    www['/d'] = answers(403);
    const evidence = await add(urlOf('/d'));
    const versionId = versionOf(evidence);
    const there = async () => (await waiting()).items.find((one) => one.versionId === versionId);
    await checkNow(evidence.id);
    // several failures of a day are one
    expect((await checkNow(evidence.id)).places[0]!.page).toMatchObject({ failedDays: 1, needsPerson: false });
    await later(1);
    expect(await there()).toBeUndefined();
    await later(1);
    expect(await there()).toMatchObject({ failedDays: 3, reason: 'http-status', status: 403, title: declared.title });
    expect(await waiting(insider.client)).toEqual({ items: [], count: 0 });
    const { toDos } = ok(await app.client.GET('/api/workbench', {}));
    expect(toDos).toContainEqual(expect.objectContaining({ kind: 'see-page', count: (await waiting()).count }));
    expect((await state(versionId, 'seen', '我打开了', clerk.client)).error?.code).toBe('own-cause');
    expect((await state(versionId, 'seen', '我打开了', outsider.client)).error?.code).toBe('not-found');

    const seen = ok(await state(versionId, 'seen', '在浏览器中打开，标题和日期一致'));
    expect(seen).toMatchObject({ grade: 'A', places: [{ page: { statement: { said: 'seen' }, needsPerson: false } }] });
    expect(seen.gradedBy).not.toBeNull();
    expect(await there()).toBeUndefined();
    // further failures do not bring it back
    await later(8);
    expect(await pageOf(evidence.id)).toMatchObject({ state: 'failed', needsPerson: false });
    expect(await there()).toBeUndefined();
    // what is found again needs no word any more
    www['/d'] = says(declared);
    expect((await checkNow(evidence.id)).places[0]!.page).toMatchObject({ state: 'good', statement: null });
    expect((await state(versionId, 'gone', '打不开了')).error?.code).toBe('page-not-failed');
  });

  it('asks a page at most once a minute, and only for who sees it', async () => {
    www['/e'] = says(declared);
    const evidence = await add(urlOf('/e'));
    expect((await ask([evidence.id], outsider)).error?.code).toBe('not-found');
    await checkNow(evidence.id);
    await goOn(30_000);
    expect(ok(await ask([evidence.id]))).toEqual({ pages: 0, notListed: 0, recent: 1 });
    await settle();
    expect(server.times('www.example.gov.cn', '/e')).toBe(1);
  });

  it('is asked once, one question at a time, however many servers there are', async () => {
    const other = await openApplication(app.database, { clock, pageChecks: settings });
    try {
      const paths = Array.from({ length: 8 }, (_, at) => `/many/${at}`);
      const ids: number[] = [];
      for (const path of paths) {
        www[path] = (response, request) => void pause(20).then(() => says(declared)(response, request));
        ids.push((await add(urlOf(path))).id);
      }
      await watchPagesJob(app.unitOfWork).run(now);
      const second = new PageChecks(other.unitOfWork, clock, settings);
      await Promise.all([settle(), second.checkDue()]);
      for (const id of ids) expect((await pageOf(id)).state).toBe('good');
      expect(paths.map((path) => server.times('www.example.gov.cn', path))).toEqual(paths.map(() => 1));
      expect(server.together()).toBe(1);
    } finally {
      await other.close();
    }
  });

  it('loses its copy of a page to a removal, and does not bring it back', async () => {
    www['/f'] = says({ ...declared, text: `${rules}联系人身份证号甲乙丙丁戊己庚辛` });
    const evidence = await add(urlOf('/f'));
    const versionId = versionOf(await checkNow(evidence.id));
    expect(ok(await extract(versionId)).text).toContain('甲乙丙丁');
    await app.unitOfWork.run((tx) =>
      tx.query(`UPDATE page_check SET text = REPLACE(text, '甲乙丙丁戊己庚辛', '■■■■■■■■') WHERE version_id = ?`, [
        versionId,
      ]),
    );
    www['/f'] = says({ ...declared, text: `${rules}修订后，联系人身份证号甲乙丙丁戊己庚辛` });
    await checkNow(evidence.id);
    const rows = await app.unitOfWork.reader.query<{ text: string | null }[]>(
      `SELECT text FROM page_check WHERE version_id = ? AND text LIKE '%甲乙丙丁%'`,
      [versionId],
    );
    expect(rows).toEqual([]);
    expect(await pageOf(evidence.id)).toMatchObject({ state: 'good', changedAt: now.toISOString() });
  });
});
