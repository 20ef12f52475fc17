import * as XLSX from '@e965/xlsx';
import { createClient, type Person, type PeopleImport, type PersonComparison } from '@yaodian/api-client';
import { databases, setPassword } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('people as a workbook on $name', (engine) => {
  const app = useApplication(engine);
  let accounts: SignedInPerson;
  let roles: SignedInPerson;
  let auditor: SignedInPerson;

  beforeAll(async () => {
    await registerNames(app, ['云岭县财政局', '云岭县司法局']);
    ({ systemAdmin: accounts, securityAdmin: roles, auditor } = await staffOf(app.url));
  });

  const download = async (by: SignedInPerson) => {
    const answer = await fetch(`${app.url}/api/people/register.xlsx`, { headers: { cookie: by.cookie } });
    return XLSX.read(await answer.arrayBuffer(), { cellStyles: true });
  };
  const sheetOf = (book: XLSX.WorkBook) => book.Sheets[book.SheetNames[0]!]!;
  function type(book: XLSX.WorkBook, cells: Record<string, string | XLSX.CellObject>) {
    const sheet = sheetOf(book);
    const range = XLSX.utils.decode_range(sheet['!ref']!);
    for (const [address, value] of Object.entries(cells)) {
      sheet[address] = typeof value === 'string' ? { t: 's', v: value } : value;
      const { r, c } = XLSX.utils.decode_cell(address);
      range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
    }
    sheet['!ref'] = XLSX.utils.encode_range(range);
  }
  const rowOf = (book: XLSX.WorkBook, account: string) =>
    XLSX.utils.sheet_to_json<string[]>(sheetOf(book), { header: 1 }).findIndex((row) => row[1] === account) + 1;

  async function send(by: SignedInPerson, book: XLSX.WorkBook, fields: Record<string, string> = { dryRun: 'true' }) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    body.append('file', new Blob([new Uint8Array(bytes)]), '人员.xlsx');
    const answer = await fetch(`${app.url}/api/people/import`, {
      method: 'POST',
      body,
      headers: { cookie: by.cookie },
    });
    return (await answer.json()) as Record<string, unknown>;
  }
  const compare = async (by: SignedInPerson, book: XLSX.WorkBook) =>
    (await send(by, book)) as unknown as PersonComparison;
  async function apply(by: SignedInPerson, book: XLSX.WorkBook, conflicts?: string) {
    const { comparison, problems } = await compare(by, book);
    expect(problems).toEqual([]);
    const choice: Record<string, string> = conflicts === undefined ? {} : { conflicts };
    return (await send(by, book, { comparison, ...choice })) as unknown as PeopleImport & { code?: string };
  }
  const all = async (): Promise<Person[]> =>
    ok(await accounts.client.GET('/api/people', { params: { query: { limit: 200 } } })).items;
  const named = async (account: string) => (await all()).find((person) => person.account === account)!;
  const undo = (by: SignedInPerson, id: number) =>
    by.client.DELETE('/api/people/imports/{id}', { params: { path: { id } } });
  const told = ({ problems }: PersonComparison) => problems.map(({ cell, code }) => `${cell} ${code}`);

  it('makes accounts with links from the one administrator, takes roles from the other, and goes back step by step', async () => {
    const before = await all();
    const book = await download(accounts);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2]);
    expect((await compare(accounts, book)).rows).toEqual([]);
    const end = before.length + 1;
    type(book, {
      [`B${end + 1}`]: 'xls.wang',
      [`C${end + 1}`]: '王小满',
      [`D${end + 1}`]: { t: 'n', v: 13800000000 },
      [`B${end + 2}`]: 'xls.li',
      [`C${end + 2}`]: '李谷雨',
      [`C${rowOf(book, 'office')}`]: '周明远',
    });
    expect((await compare(accounts, book)).rows.map(({ name, outcome }) => [name, outcome]).sort()).toEqual(
      [
        ['周明远', 'changed'],
        ['李谷雨', 'added'],
        ['王小满', 'added'],
      ].sort(),
    );
    const imported = await apply(accounts, book);
    expect(imported).toMatchObject({ count: 2, changed: 1 });
    expect(await named('xls.wang')).toMatchObject({ name: '王小满', telephone: '13800000000', memberships: [] });
    const path = { id: imported.id };
    const links = ok(await accounts.client.POST('/api/people/imports/{id}/set-up-links', { params: { path } }));
    expect(links.map(({ account }) => account).sort()).toEqual(['xls.li', 'xls.wang']);

    const second = await download(roles);
    const [wang, li] = [rowOf(second, 'xls.wang'), rowOf(second, 'xls.li')];
    type(second, { [`F${wang}`]: '云岭县财政局:填报员；云岭县司法局：approver', [`F${li}`]: 'Auditor' });
    const given = await apply(roles, second);
    expect(given).toMatchObject({ count: 0, changed: 2 });
    expect((await named('xls.wang')).memberships.map(({ unitName, role }) => `${unitName} ${role}`).sort()).toEqual([
      '云岭县司法局 approver',
      '云岭县财政局 reporter',
    ]);
    // each takes back the own import, and no other
    expect((await undo(accounts, given.id)).error?.code).toBe('not-found');
    expect((await undo(accounts, imported.id)).error?.code).toBe('change-impossible');
    expect(ok(await roles.client.GET('/api/people/imports', {}))).toEqual([given]);
    expect((await undo(roles, given.id)).response.status).toBe(204);
    expect((await named('xls.wang')).memberships).toEqual([]);
    // what the later one did no longer lies in the way of the one before
    expect(ok(await accounts.client.GET('/api/people/imports', {}))).toEqual([imported]);
    await setPassword(app.url, links.find(({ account }) => account === 'xls.li')!.token);
    expect((await undo(accounts, imported.id)).error?.code).toBe('change-impossible');
    expect((await asPerson(app.url, 'xls.li')).account).toBe('xls.li');

    const { items } = ok(await auditor.client.GET('/api/audit', { params: { query: {} } }));
    const acts = items.map(({ action }) => action);
    for (const act of ['person.import', 'person.undo-import', 'person.create', 'person.give-roles', 'person.make-link'])
      expect(acts).toContain(act);
  });

  it('takes a whole import of accounts back, accounts that changed hands included', async () => {
    const book = await download(accounts);
    const [office, auditing] = [rowOf(book, 'office'), rowOf(book, 'auditor')];
    const end = (await all()).length + 1;
    type(book, {
      [`B${office}`]: 'auditor',
      [`B${auditing}`]: 'office',
      [`B${end + 1}`]: 'xls.new',
      [`C${end + 1}`]: '新人',
    });
    const before = await all();
    const imported = await apply(accounts, book);
    expect((await named('auditor')).memberships[0]?.role).toBe('office');
    const next = await download(roles);
    type(next, { [`F${rowOf(next, 'xls.new')}`]: '云岭县财政局：领导' });
    expect((await undo(roles, (await apply(roles, next)).id)).response.status).toBe(204);
    expect((await undo(accounts, imported.id)).response.status).toBe(204);
    const withoutVersion = (people: Person[]) => people.map(({ version: _v, updatedAt: _u, ...person }) => person);
    expect(withoutVersion(await all())).toEqual(withoutVersion(before));
    expect((await undo(accounts, imported.id)).error?.code).toBe('not-found');
  });

  it('signs out who is switched off or gets other roles, and asks where somebody else was first', async () => {
    const { id, version } = ok(await accounts.client.POST('/api/people', { body: { account: 'busy', name: '忙人' } }));
    const params = { path: { id } };
    ok(await roles.client.PUT('/api/people/{id}/memberships', { params, body: { version, memberships: [] } }));
    await setPassword(app.url, ok(await accounts.client.POST('/api/people/{id}/set-up-link', { params })).token);
    const busy = await asPerson(app.url, 'busy');
    const book = await download(accounts);
    const row = rowOf(book, 'busy');
    const now = ok(await accounts.client.GET('/api/people/{id}', { params }));
    ok(await accounts.client.PATCH('/api/people/{id}', { params, body: { version: now.version, name: '闲人' } }));
    type(book, { [`C${row}`]: '大忙人', [`E${row}`]: '是' });
    expect((await compare(accounts, book)).conflicts).toMatchObject([
      { cell: `C${row}`, field: 'name', then: '忙人', now: '闲人', file: '大忙人' },
    ]);
    const { comparison } = await compare(accounts, book);
    expect(await send(accounts, book, { comparison })).toMatchObject({ code: 'conflicts-undecided' });
    await apply(accounts, book, 'register');
    expect(await named('busy')).toMatchObject({ name: '闲人', disabled: true });
    expect((await busy.client.GET('/api/session', {})).error?.code).toBe('signed-out');
    expect(await send(accounts, book, { comparison, conflicts: 'register' })).toMatchObject({
      code: 'import-outdated',
    });
  });

  it('tells all that is wrong at once, by cells, and stores nothing', async () => {
    const before = await all();
    const book = await download(accounts);
    const own = rowOf(book, 'system-admin');
    const [security, office] = [rowOf(book, 'security-admin'), rowOf(book, 'office')];
    const end = before.length + 1;
    const add = (offset: number, cells: Record<string, string | XLSX.CellObject>) =>
      Object.fromEntries(Object.entries(cells).map(([column, value]) => [`${column}${end + offset}`, value]));
    type(book, {
      [`E${own}`]: '是',
      [`F${security}`]: '',
      [`E${office}`]: '也许',
      ...add(1, { B: 'Office', C: '同名' }),
      ...add(2, { B: '👮🏻‍♀️号', C: '警官😀' }),
      ...add(3, { B: '长'.repeat(300), C: '长'.repeat(300) }),
      ...add(4, { C: '无账号' }),
      ...add(5, { B: 'twice', C: { t: 's', v: '甲', f: '"甲"' } }),
      ...add(6, { B: 'TWICE', C: '乙' }),
      ...add(7, { A: '99999', B: 'unknown', C: '丙' }),
      ...add(8, { A: String((await named('office')).id), B: 'office', C: '丁' }),
      ...add(9, { B: 'withrole', C: '戊', F: '云岭县财政局：填报员' }),
      // formatted blank cells are no row
      ...add(11, { B: '', C: '  ' }),
    });
    const problems = told(await compare(accounts, book));
    const at = (offset: number) => end + offset;
    expect(problems.sort()).toEqual(
      [
        `E${own} own-account`,
        // the only one who keeps accounts
        `E${own} last-administrator`,
        `F${security} not-yours`,
        `F${security} last-administrator`,
        `E${office} not-yes`,
        `B${at(1)} account-taken`,
        `B${at(2)} not-account`,
        `C${at(2)} not-text`,
        `B${at(3)} not-account`,
        `C${at(3)} not-text`,
        `B${at(4)} required`,
        `C${at(5)} formula`,
        `B${at(6)} account-taken`,
        `A${at(7)} identifier-unknown`,
        `A${at(8)} identifier-twice`,
        `F${at(9)} not-yours`,
      ].sort(),
    );
    const { comparison } = await compare(accounts, book);
    expect(await send(accounts, book, { comparison })).toMatchObject({ code: 'table-faults' });
    expect(await all()).toEqual(before);
  });

  it('keeps the three administrators apart, and lets who gives roles change no account', async () => {
    const book = await download(roles);
    const [own, office] = [rowOf(book, 'security-admin'), rowOf(book, 'office')];
    const end = (await all()).length + 1;
    type(book, {
      [`C${office}`]: '改名',
      [`F${office}`]: '云岭县财政局：领导；审计管理员',
      [`F${own}`]: '安全管理员；系统管理员',
      [`F${rowOf(book, 'auditor')}`]: '云岭县没有局：领导',
      [`F${rowOf(book, 'system-admin')}`]: '云岭县财政局：皇帝',
      [`F${rowOf(book, 'xls.li')}`]: '领导',
      [`B${end + 1}`]: 'another',
      [`C${end + 1}`]: '新人',
    });
    expect(told(await compare(roles, book)).sort()).toEqual(
      [
        `C${office} not-yours`,
        `F${office} roles-conflict`,
        `F${own} roles-conflict`,
        `F${own} own-account`,
        `F${rowOf(book, 'auditor')} unit-unknown`,
        `F${rowOf(book, 'system-admin')} role-unknown`,
        `F${rowOf(book, 'xls.li')} role-place`,
        `B${end + 1} not-yours`,
        `C${end + 1} not-yours`,
      ].sort(),
    );
  });

  it('refuses other tables and endless ones', async () => {
    const book = await download(accounts);
    type(book, { B1: '用户' });
    expect(await send(accounts, book)).toMatchObject({ code: 'table-heads' });
    const long = await download(accounts);
    type(long, Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`B${row + 100}`, `p${row}`])));
    expect(await send(accounts, long)).toMatchObject({ code: 'table-too-long' });
    const office = createClient(app.url, { cookie: app.cookie });
    expect((await office.GET('/api/people/register.xlsx', { parseAs: 'text' })).error?.code).toBe('forbidden');
  });
});
