import * as XLSX from '@e965/xlsx';
import type { operations } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok, registerNames, useApplication } from './application.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

type Query = NonNullable<operations['listLedger']['parameters']['query']>;
type Client = Pick<SignedInPerson, 'client'>;

describe.each(databases())('the ledger of issued tasks on $name', (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-12T02:00:00Z') } });
  let finance: SignedInPerson;
  let labour: SignedInPerson;
  const unitIds = new Map<string, number>();

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    for (const { name, id } of ok(await app.client.GET('/api/units', {})).items) unitIds.set(name, id);
    const staff = await staffOf(app.url);
    finance = await staff.hire('caizheng', 'reporter', unitIds.get('县财政局')!);
    labour = await staff.hire('renshe', 'reporter', unitIds.get('县人社局')!);
    const [money, law] = [['一、财政“阳光”', '（一）预算'], ['一、财政“阳光”2']];
    await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局'], date: '2026-03-06', section: money },
      { title: '公开重大决策', units: ['县司法局', '县财政局'], date: '2026-03-13', section: law },
      { title: '公开招聘信息', units: ['县财政局', '县人社局'], section: law },
      { title: '公开专项资金', units: ['县人社局'], date: '2026-12-31' },
    ]);
    await issuePlan(app, [{ title: '公开次年预算', units: ['县财政局'], date: '2026-03-26', section: money }]);
    const { id } = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '草稿' } }));
    const task = { params: { path: { id } }, body: { title: '草', requirement: '稿' } };
    ok(await app.client.POST('/api/plans/{id}/tasks', task));
  });

  const list = async ({ client }: Client, query: Query = {}) =>
    ok(await client.GET('/api/ledger', { params: { query } }));
  const titles = async (person: Client, query: Query = {}) =>
    (await list(person, query)).items.map(({ title }) => title.replace('公开', '')).join(' ');
  const count = async ({ client }: Client, query: Query = {}) =>
    ok(await client.GET('/api/ledger/summary', { params: { query } }));

  it('gives each person the tasks of their scope, each with the units that they may see', async () => {
    expect(await titles(app)).toBe('次年预算 预决算 重大决策 招聘信息 专项资金');
    expect(await titles(finance)).toBe('次年预算 预决算 重大决策 招聘信息');
    expect(await titles(labour)).toBe('招聘信息 专项资金');
    const units = async (person: Client, search: string) => {
      const [row] = (await list(person, { search })).items;
      return [row!.leadUnits.join(), row!.responsibleUnits.join(), row!.ownRoles.join(), row!.workingDays];
    };
    expect(await units(app, '重大决策')).toEqual(['县司法局', '县财政局', '', 1]);
    expect(await units(finance, '重大决策')).toEqual(['', '县财政局', 'responsible', 1]);
    expect(await units(finance, '招聘')).toEqual(['县财政局', '县人社局', 'lead', null]);
    expect(await units(labour, '招聘')).toEqual(['', '县人社局', 'responsible', null]);
    // of a task that it leads, too, whose other unit a person asks for
    expect(await titles(finance, { unitId: unitIds.get('县人社局') })).toBe('招聘信息');
    expect(await titles(finance, { unitId: unitIds.get('县人社局'), own: true })).toBe('');
    expect(await titles(finance, { unitId: unitIds.get('县司法局') })).toBe('');
  });

  it('gives out as a file what a person sees, and no more', async () => {
    const fetched = async (cookie: string, path: string) => {
      const answer = await fetch(`${app.url}/api/ledger/${path}`, { headers: { cookie } });
      const name = decodeURIComponent(/UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '');
      return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
    };
    const { items } = ok(await labour.client.GET('/api/assignments', { params: { query: { search: '专项资金' } } }));
    const { id, taskId } = items[0]!;
    const { assignments } = ok(await labour.client.GET('/api/tasks/{id}', { params: { path: { id: taskId } } }));
    const seen = { id, version: assignments[0]!.version };
    const persons = { responsiblePerson: '郑科', leader: '吴局' };
    ok(await labour.client.PUT('/api/assignments/persons', { body: { assignments: [seen], ...persons } }));
    const [row] = (await list(labour, { search: '专项资金' })).items;
    expect([row!.responsiblePersons, row!.leaders]).toEqual([['郑科'], ['吴局']]);

    const { name, bytes } = await fetched(labour.cookie, 'export.xlsx');
    expect(name).toBe('云岭县2026年要点任务台账.xlsx');
    const book = XLSX.read(bytes);
    const [, ...rows] = XLSX.utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    expect(rows).toEqual([
      [
        '序号',
        '板块',
        '工作任务',
        '工作要求',
        '牵头单位',
        '责任单位',
        '责任人',
        '分管领导',
        '完成时限',
        '量化指标',
        '灯及原因',
        '办理情况',
      ],
      [
        '1',
        '一、财政“阳光”2',
        '公开招聘信息',
        '公开招聘信息，按时更新。',
        '—',
        '县人社局',
        '—',
        '—',
        '长期坚持',
        '—',
        '●绿灯：县人社局按计划推进',
        '待签收',
      ],
      [
        '2',
        '—',
        '公开专项资金',
        '公开专项资金，按时更新。',
        '县人社局',
        '—',
        '郑科',
        '吴局',
        '2026年12月31日',
        '—',
        '●绿灯：县人社局按计划推进',
        '待签收',
      ],
    ]);
    const word = await fetched(labour.cookie, 'export.docx?due=none');
    const text = strFromU8(unzipSync(word.bytes)['word/document.xml']!);
    expect([text.includes('公开招聘信息'), text.includes('公开专项资金'), text.includes('县财政局')]).toEqual([
      true,
      false,
      false,
    ]);
    // tasks of two plans each stand under theirs
    const both = XLSX.read((await fetched(finance.cookie, 'export.xlsx')).bytes);
    const sections = XLSX.utils.sheet_to_json<string[]>(both.Sheets[both.SheetNames[0]!]!, { header: 1 });
    expect(sections.slice(2).map((row) => row.slice(1, 3).join(' '))).toEqual([
      '云岭县2026年要点 一、财政“阳光”',
      '云岭县2026年要点 一、财政“阳光”',
      '云岭县2026年要点 一、财政“阳光”2',
      '云岭县2026年要点 一、财政“阳光”2',
    ]);
  });

  it('narrows by every filter, and counts what passes', async () => {
    const cases: [Query, string][] = [
      [{ due: 'passed' }, '预决算'],
      [{ due: 'near' }, '次年预算 重大决策'],
      [{ due: 'coming' }, '次年预算 重大决策 专项资金'],
      [{ due: 'none' }, '招聘信息'],
      [{ kind: 'date', role: 'lead', unitId: unitIds.get('县财政局') }, '次年预算 预决算'],
      [{ kind: 'standing' }, '招聘信息'],
      [{ state: 'awaiting-receipt', search: '按时更新' }, '次年预算 预决算 重大决策 招聘信息 专项资金'],
      [{ state: 'closed' }, ''],
      [{ search: '人社' }, '招聘信息 专项资金'],
      [{ search: 'xrsj' }, '招聘信息 专项资金'],
      [{ search: '%' }, ''],
      [{ section: '一、财政“阳光”' }, '次年预算 预决算'],
      [{ section: '一、财政“阳光”2' }, '重大决策 招聘信息'],
      [{ unseen: true }, ''],
    ];
    for (const [query, expected] of cases) {
      expect([query, await titles(app, query)]).toEqual([query, expected]);
      expect((await count(app, query)).tasks).toBe(expected === '' ? 0 : expected.split(' ').length);
    }
    const { tasks, assignments, sections, plans } = await count(app, { section: '一、财政“阳光”2' });
    expect([tasks, assignments]).toEqual([2, 4]);
    expect(sections.map(({ section, tasks }) => `${section} ${tasks}`)).toEqual([
      '一、财政“阳光” 1',
      '一、财政“阳光” 1',
      '一、财政“阳光”2 2',
      ' 1',
    ]);
    expect(plans.map(({ year, state }) => [year, state])).toEqual([
      [2026, 'issued'],
      [2026, 'issued'],
    ]);
    expect(await count(labour)).toMatchObject({ tasks: 2, assignments: 2, plans: [{ id: plans[1]!.id }] });
  });

  it('has as near what the settings of its plan have as near', async () => {
    const [row] = ok(await app.client.GET('/api/ledger', { params: { query: { search: '次年预算' } } })).items;
    const set = (version: number, value: number | null) =>
      app.client.PATCH('/api/plans/{id}/settings', {
        params: { path: { id: row!.planId } },
        body: { version, figures: [{ name: 'soonDays', value }] },
      });
    // it is due in ten working days
    for (const [version, days, expected] of [
      [0, 9, '重大决策'],
      [1, null, '次年预算 重大决策'],
    ] as const) {
      ok(await set(version, days));
      expect(await titles(app, { due: 'near' })).toBe(expected);
      expect((await count(app, { due: 'near' })).tasks).toBe(expected.split(' ').length);
    }
  });

  it.each<[Query['order'], string]>([
    ['printed', '次年预算 预决算 重大决策 招聘信息 专项资金'],
    ['deadline', '预决算 重大决策 次年预算 专项资金 招聘信息'],
    ['deadline-descending', '专项资金 次年预算 重大决策 预决算 招聘信息'],
  ])('goes page by page through all of them in the order %s', async (order, expected) => {
    const pages: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await list(app, { order, limit: 2, after });
      pages.push(...page.items.map(({ title }) => title.replace('公开', '')));
      more = page.next !== null;
      after = page.next ?? undefined;
    }
    expect(pages.join(' ')).toBe(expected);
    for (const after of ['999999', '1.2', "1.2.3.'", '1.2.3.2026-12-31 '.repeat(3)]) {
      const wrong = await app.client.GET('/api/ledger', { params: { query: { after } } });
      expect(wrong.error?.code).toBe('validation');
    }
  });

  it('says what is new until the person has seen it', async () => {
    expect(await titles(labour, { unseen: true })).toBe('招聘信息 专项资金');
    expect((await list(labour)).items.map(({ isNew }) => isNew)).toEqual([true, true]);
    const events = ok(await labour.client.GET('/api/unit-events', {})).map(({ id }) => id);
    ok(await labour.client.POST('/api/unit-events/seen', { body: { events } }));
    expect(await titles(labour, { unseen: true })).toBe('');
  });
});

describe.each(databases())('kept views of the ledger on $name', (engine) => {
  const app = useApplication(engine);
  let reporter: SignedInPerson;
  let other: SignedInPerson;

  beforeAll(async () => {
    await registerNames(app, ['县财政局']);
    const [unit] = ok(await app.client.GET('/api/units', {})).items;
    const staff = await staffOf(app.url);
    reporter = await staff.hire('tianbao', 'reporter', unit!.id);
    other = await staff.hire('shenpi', 'approver', unit!.id);
  });

  const views = async ({ client }: Client) => ok(await client.GET('/api/ledger/views', {}));
  const names = async (person: Client) => (await views(person)).map(({ name, mayEdit }) => `${name} ${mayEdit}`);
  const keep = ({ client }: Client, name: string, shared = false, address = 'due=near&columns=lead') =>
    client.POST('/api/ledger/views', { body: { name, address, shared } });
  const at = (id: number) => ({ path: { id } });

  it("are one's own, or shared by the office with everybody", async () => {
    ok(await keep(reporter, '快到期的'));
    ok(await keep(app, '办公室自用', false, 'due=passed'));
    ok(await keep(app, '全县到期', true));
    expect((await keep(reporter, '给大家', true)).error?.code).toBe('forbidden');
    expect((await keep(reporter, ' ')).error?.code).toBe('validation');
    // of one filter a person keeps one view, also from two windows at once; what the office shares later stands beside it
    for (const address of ['due=near&columns=lead', 'columns=lead&due=near'])
      expect((await keep(reporter, '又一个', false, address)).error).toMatchObject({
        code: 'view-exists',
        facts: { name: '全县到期' },
      });
    for (const name of ['快到期的', '全县到期'])
      expect((await keep(reporter, name, false, 'due=none')).error).toMatchObject({
        code: 'view-name-taken',
        facts: { name },
      });
    const twice = await Promise.all(['一', '二'].map((name) => keep(other, name, false, 'due=none')));
    expect(twice.map(({ response }) => response.status).sort()).toEqual([201, 409]);
    const { id, version } = twice.find(({ data }) => data)!.data!;
    const same = { params: at(id), body: { version, address: 'columns=lead&due=near' } };
    expect((await other.client.PATCH('/api/ledger/views/{id}', same)).error?.code).toBe('view-exists');
    ok(await other.client.PATCH('/api/ledger/views/{id}', { ...same, body: { version, address: 'due=none' } }));
    const renamed = await other.client.PATCH('/api/ledger/views/{id}', {
      params: at(id),
      body: { version: version + 1, name: '全县到期' },
    });
    expect(renamed.error?.code).toBe('view-name-taken');
    const gone = { params: { ...at(id), query: { version: version + 1 } } };
    expect((await other.client.DELETE('/api/ledger/views/{id}', gone)).response.status).toBe(204);
    expect(await names(reporter)).toEqual(['全县到期 false', '快到期的 true']);
    expect(await names(other)).toEqual(['全县到期 false']);
    expect(await names(app)).toEqual(['全县到期 true', '办公室自用 true']);
    expect((await views(reporter))[1]).toMatchObject({ address: 'due=near&columns=lead', shared: false, version: 1 });
  });

  it('are renamed and deleted by whom they belong to, in the version that was seen, and that is on record', async () => {
    const [shared, own] = await views(reporter);
    const rename = ({ client }: Client, id: number, body: { version: number; name?: string; shared?: boolean }) =>
      client.PATCH('/api/ledger/views/{id}', { params: at(id), body });
    const codes = await Promise.all([
      rename(reporter, shared!.id, { version: 1, name: '我的' }),
      rename(other, own!.id, { version: 1, name: '我的' }),
      rename(app, own!.id, { version: 1, name: '我的' }),
      rename(reporter, own!.id, { version: 1, shared: true }),
    ]);
    expect(codes.map(({ error }) => error?.code)).toEqual(['forbidden', 'not-found', 'not-found', 'forbidden']);
    expect(ok(await rename(reporter, own!.id, { version: 1, name: '十天内' }))).toMatchObject({
      name: '十天内',
      version: 2,
    });
    const remove = (version: number) =>
      reporter.client.DELETE('/api/ledger/views/{id}', { params: { ...at(own!.id), query: { version } } });
    expect((await remove(1)).error?.code).toBe('version-conflict');
    expect((await remove(2)).response.status).toBe(204);
    expect(await names(reporter)).toEqual(['全县到期 false']);
    const acts = await app.unitOfWork.reader.query(
      "SELECT action FROM audit_entry WHERE action LIKE 'view.%' ORDER BY id",
    );
    expect(acts.map(({ action }: { action: string }) => action.slice(5)).join(' ')).toBe(
      'create create create create delete edit delete',
    );
  });
});
