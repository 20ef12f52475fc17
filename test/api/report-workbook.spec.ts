import * as XLSX from '@e965/xlsx';
import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { Report, ReportFormComparison, ReportImport, WriteReport } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { unzipSync, zipSync } from 'fflate';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { checkedPlan, issueChecked } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('reports as a form of Excel on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let clerk: SignedInPerson;
  let other: SignedInPerson;
  let unitId: number;
  let otherUnit: number;
  let roundId: number;

  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    [clerk, other] = (await Promise.all(['caizheng', 'sifa'].map((account) => asPerson(app.url, account)))) as [
      SignedInPerson,
      SignedInPerson,
    ];
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    [unitId, otherUnit] = ['县财政局', '县司法局'].map((name) => items.find((unit) => unit.name === name)!.id) as [
      number,
      number,
    ];
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitId);
    await staff.hire('sifa', 'reporter', otherUnit);
    for (const id of [unitId, otherUnit]) {
      const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(id) }));
      ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    }
    const plan = await checkedPlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-12-25' },
      { title: '公开惠民资金', units: ['县财政局'] },
      { title: '公开政府债务', units: ['县财政局'], date: '2026-11-30' },
    ]);
    const [first] = await tasksOf(app, plan.id);
    const target = { text: '公开批次', comparator: '>=', value: 4, unit: '批', period: 'year' } as const;
    const rate = { text: '公开率', comparator: '=', value: 100, unit: '%', period: null } as const;
    const body = { version: first!.version, targets: [target, rate] };
    ok(await app.client.PATCH('/api/tasks/{id}', { params: path(first!.id), body }));
    ok(await app.client.POST('/api/plans/{id}/check', { params: path(plan.id), body: {} }));
    await issueChecked(app, plan.id);
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-04-01T02:00:00Z');
  });

  const owed = async (query: { roundId?: number } = {}) =>
    ok(await clerk.client.GET('/api/reports', { params: { query } }));
  const named = async (title: string): Promise<Report> => {
    const { reports } = await owed({ roundId });
    return reports.find((one) => one.title === title)!;
  };
  const formOf = (round: number, unit: number) => `${app.url}/api/rounds/${round}/units/${unit}/reports`;
  const headers = ({ cookie }: SignedInPerson) => ({ headers: { cookie } });
  const download = async (by = clerk, round = roundId, unit = unitId) => {
    const answer = await fetch(`${formOf(round, unit)}.xlsx`, headers(by));
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const opened = async (by = clerk, round = roundId, unit = unitId) =>
    XLSX.read(await download(by, round, unit), { cellStyles: true });
  const sheetOf = (book: XLSX.WorkBook) => book.Sheets[book.SheetNames[0]!]!;
  const grid = (book: XLSX.WorkBook) => XLSX.utils.sheet_to_json<string[]>(sheetOf(book), { header: 1, defval: '' });
  /** The cell of a task under a head. */
  const cell = (book: XLSX.WorkBook, title: string, head: string): string => {
    const rows = grid(book);
    const heads = rows.findIndex((row) => row.includes('工作任务'));
    const c = rows[heads]!.indexOf(head);
    const r = rows.findIndex((row) => row[rows[heads]!.indexOf('工作任务')] === title);
    expect([c >= 0, r >= 0]).toEqual([true, true]);
    return XLSX.utils.encode_cell({ r, c });
  };
  type Typed = string | number;
  const fill = (book: XLSX.WorkBook, title: string, cells: Record<string, Typed>) => {
    for (const [head, value] of Object.entries(cells))
      sheetOf(book)[cell(book, title, head)] = { t: typeof value === 'number' ? 'n' : 's', v: value };
  };
  const bytesOf = (book: XLSX.WorkBook) => XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  async function send(bytes: Buffer, fields: Record<string, string>, round = roundId, unit = unitId, by = clerk) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(bytes)]), '填报表.xlsx');
    const answer = await fetch(`${formOf(round, unit)}/import`, { method: 'POST', body, ...headers(by) });
    return (await answer.json()) as { code?: string; facts?: Record<string, string> };
  }
  const compare = async (book: XLSX.WorkBook) =>
    (await send(bytesOf(book), { dryRun: 'true' })) as unknown as ReportFormComparison;
  const apply = async (book: XLSX.WorkBook, choice: Record<string, string> = {}) => {
    const { comparison, problems } = await compare(book);
    expect(problems).toEqual([]);
    return (await send(bytesOf(book), { comparison, ...choice })) as unknown as ReportImport & { code?: string };
  };
  const told = ({ problems }: ReportFormComparison) => problems.map(({ cell: at, code }) => `${at} ${code}`);
  const write = async (title: string, part: Partial<WriteReport>) => {
    const { id, version } = await named(title);
    const body = {
      ...{ version, done: '', nextSteps: '', problems: '', percent: null, targetValues: [], periodsMet: [] },
      correctionReason: null,
      ...part,
    };
    return ok(await clerk.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
  };
  const shown = ({ state, current }: Report) => [state, current?.done ?? null, current?.percent ?? null];

  it('goes out with all that is owed: locked but for what is filled in, with its rules, and with hidden identifiers', async () => {
    ({ roundId } = (await owed()) as { roundId: number });
    const bytes = await download();
    const book = XLSX.read(bytes, { cellStyles: true });
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2, 2]);
    const rows = grid(book);
    expect(rows[0]![0]).toBe('县财政局进展填报表（2026-03-01至2026-03-31）');
    expect(rows[1]![0]).toContain('国家秘密');
    expect(rows[3]!.slice(1, 16)).toEqual([
      ...['编号', '工作任务', '工作要求', '完成时限', '状态', '上次填报', '上次进度（%）', '无变化', '本轮进展'],
      ...['完成进度（%）', '指标1', '指标1完成值', '指标2', '指标2完成值', '本期要求已做到'],
    ]);
    expect(rows.slice(4).map((row) => row[2])).toEqual(['公开预决算', '公开惠民资金', '公开政府债务']);
    const part = (name: string) => new TextDecoder().decode(unzipSync(new Uint8Array(bytes))[name]);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden="1"/);
    const at = cell(book, '公开预决算', '完成进度（%）');
    const debt = cell(book, '公开政府债务', '完成进度（%）');
    expect(sheet).toMatch(new RegExp(`<dataValidation type="whole"[^>]*sqref="${at} ${debt}"`));
    const styleOf = (address: string) => Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
    const styles = part('xl/styles.xml').match(/<xf .*?<\/xf>/gs)!;
    const isOpen = (title: string, head: string) => styles[styleOf(cell(book, title, head))]!.includes('locked="0"');
    expect(
      [
        ['公开预决算', '本轮进展'],
        ['公开预决算', '指标1完成值'],
        ['公开惠民资金', '完成进度（%）'],
        ['公开惠民资金', '指标1完成值'],
        ['公开预决算', '工作任务'],
        ['公开预决算', '标识（勿改）'],
      ].map(([title, head]) => isOpen(title!, head!)),
    ).toEqual([true, true, false, false, false, false]);
    expect((await compare(book)).rows).toEqual([]);
  });

  it('comes back as drafts, asks before it overwrites what was typed since, and goes back as one', async () => {
    const book = await opened();
    // as an input method gives figures in full width, too
    const figures = { '完成进度（%）': '３０％', 指标1完成值: '３', 指标2完成值: '７５．０' };
    fill(book, '公开预决算', { 本轮进展: '已公开三批。', ...figures });
    fill(book, '公开惠民资金', { 本轮进展: '已公开惠民资金清单。', 存在的问题: '无' });
    // rows that somebody has only formatted say nothing
    sheetOf(book)['C40'] = { t: 'z', s: { patternType: 'solid' } };
    sheetOf(book)['!ref'] = 'A1:T40';
    const typed = await write('公开惠民资金', { done: '在页面上写的。' });
    const { rows, conflicts } = await compare(book);
    expect(rows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['公开预决算', 'written'],
      ['公开惠民资金', 'written'],
    ]);
    expect(conflicts.map(({ cell: at, then, now, file }) => [at, then, now, file])).toEqual([
      [cell(book, '公开惠民资金', '本轮进展'), '', '在页面上写的。', '已公开惠民资金清单。'],
    ]);
    expect((await apply(book)).code).toBe('conflicts-undecided');
    const done = await apply(book, { conflicts: 'register' });
    expect(done.count).toBe(2);
    expect(shown(await named('公开预决算'))).toEqual(['draft', '已公开三批。', 30]);
    expect((await named('公开预决算')).current?.targetValues.map(({ value }) => value)).toEqual([3, 75]);
    const kept = await named('公开惠民资金');
    expect([kept.current?.done, kept.current?.problems]).toEqual(['在页面上写的。', '无']);
    expect(shown(await named('公开政府债务'))).toEqual(['owed', null, null]);

    const imports = async () =>
      (await (await fetch(`${formOf(roundId, unitId)}/imports`, headers(clerk))).json()) as [];
    expect(await imports()).toEqual([done]);
    const undo = (by: SignedInPerson) =>
      by.client.DELETE('/api/reports/imports/{id}', { params: { path: { id: done.id } } });
    expect((await undo(other)).response.status).toBe(404);
    expect((await undo(clerk)).response.status).toBe(204);
    expect(shown(await named('公开预决算'))).toEqual(['owed', null, null]);
    const back = await named('公开惠民资金');
    expect([back.current?.done, back.current?.problems]).toEqual([typed.current?.done, '']);
    expect(await imports()).toEqual([]);

    // what was written since is not thrown away
    const again = await apply(book, { conflicts: 'file' });
    expect((await named('公开惠民资金')).current?.done).toBe('已公开惠民资金清单。');
    await write('公开预决算', { done: '又改了一句。', percent: 35 });
    expect(await imports()).toEqual([]);
    const late = await clerk.client.DELETE('/api/reports/imports/{id}', { params: { path: { id: again.id } } });
    expect(late.error).toMatchObject({ code: 'change-impossible' });
  });

  it('tells all that is wrong at once, by cells, as the page would', async () => {
    const book = await opened();
    fill(book, '公开预决算', { '完成进度（%）': 101, 指标1完成值: -1, 指标2完成值: 101, 无变化: '是' });
    fill(book, '公开惠民资金', { '完成进度（%）': 10, 下一步打算: '长'.repeat(20_001) });
    fill(book, '公开政府债务', { '完成进度（%）': '一半', 存在的问题: '有' });
    const rows = grid(book);
    const end = rows.length;
    sheetOf(book)[`C${end + 1}`] = { t: 's', v: '自己加的一行' };
    sheetOf(book)[`A${end + 2}`] = { t: 's', v: '999999' };
    sheetOf(book)[`C${end + 2}`] = { t: 's', v: '改了标识' };
    sheetOf(book)['!ref'] = `A1:T${end + 2}`;
    expect(told(await compare(book))).toEqual([
      `${cell(book, '公开预决算', '无变化')} nothing-earlier`,
      `${cell(book, '公开预决算', '完成进度（%）')} not-percent`,
      `${cell(book, '公开预决算', '指标1完成值')} not-in-range`,
      `${cell(book, '公开预决算', '指标2完成值')} not-in-range`,
      `${cell(book, '公开惠民资金', '完成进度（%）')} not-asked-here`,
      `${cell(book, '公开惠民资金', '下一步打算')} not-text`,
      `${cell(book, '公开政府债务', '完成进度（%）')} not-percent`,
      `C${end + 1} row-added`,
      `C${end + 2} identifier-changed`,
    ]);
    const { comparison } = await compare(book);
    expect(await send(bytesOf(book), { comparison })).toMatchObject({ code: 'table-faults', facts: { count: '9' } });
  });

  it('refuses the forms of others, what is no form, macros, and what a machine has made', async () => {
    const foreign = await opened(other, roundId, otherUnit);
    expect(await send(bytesOf(foreign), { dryRun: 'true' })).toMatchObject({
      code: 'form-other',
      facts: { unit: '县司法局', period: '2026-03-01 至 2026-03-31' },
    });
    expect((await send(bytesOf(foreign), { dryRun: 'true' }, roundId, otherUnit)).code).toBe('not-found');
    const plain = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(plain, XLSX.utils.aoa_to_sheet([['工作任务'], ['公开']]), '表');
    expect((await send(bytesOf(plain), { dryRun: 'true' })).code).toBe('form-unknown');
    const parts = unzipSync(new Uint8Array(await download()));
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    const withMacros = {
      ...parts,
      '[Content_Types].xml': new TextEncoder().encode(
        types.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
      ),
      'xl/vbaProject.bin': new Uint8Array([1]),
    };
    expect((await send(Buffer.from(zipSync(withMacros)), { dryRun: 'true' })).code).toBe('document-macros');
    const long = await opened();
    XLSX.utils.sheet_add_aoa(
      sheetOf(long),
      Array.from({ length: 10_000 }, (_, index) => [`9${index}`, '', '多出来的']),
      { origin: 'A8' },
    );
    expect(await send(bytesOf(long), { dryRun: 'true' })).toMatchObject({
      code: 'table-too-long',
      facts: { most: '5000' },
    });
  });

  it('says 无变化, asks why the percent is lower, and keeps out what was submitted and what is over', async () => {
    const submit = async (title: string) => {
      const { id, version } = await named(title);
      ok(await clerk.client.POST('/api/reports/submit', { body: { reports: [{ id, version }] } }));
    };
    const march = await opened();
    await write('公开政府债务', { done: '债务已公开。', percent: 60 });
    await submit('公开政府债务');
    await submit('公开惠民资金');
    fill(march, '公开政府债务', { 本轮进展: '晚了' });
    expect(told(await compare(march))).toEqual([`${cell(march, '公开政府债务', '本轮进展')} not-writable`]);

    const marchRound = roundId;
    await on('2026-05-06T02:00:00Z');
    expect(await send(bytesOf(march), { dryRun: 'true' })).toMatchObject({
      code: 'form-closed',
      facts: { date: '2026-04-22' },
    });
    ({ roundId } = (await owed()) as { roundId: number });
    expect(roundId).not.toBe(marchRound);
    expect((await send(bytesOf(march), { dryRun: 'true' })).code).toBe('form-other');
    const book = await opened();
    const row = (title: string) => grid(book).find((cells) => cells[2] === title)!;
    expect(row('公开政府债务').slice(6, 8)).toEqual(['债务已公开。', '60']);
    fill(book, '公开惠民资金', { 无变化: '是' });
    fill(book, '公开政府债务', { 本轮进展: '核减了一项。', '完成进度（%）': 50 });
    expect(told(await compare(book))).toEqual([
      `${cell(book, '公开政府债务', '进度降低的理由')} correction-unexplained`,
    ]);
    fill(book, '公开政府债务', { 进度降低的理由: '口径调整' });
    fill(book, '公开惠民资金', { 存在的问题: '又有问题' });
    expect(told(await compare(book))).toEqual([`${cell(book, '公开惠民资金', '无变化')} unchanged-and-written`]);
    delete sheetOf(book)[cell(book, '公开惠民资金', '存在的问题')];
    expect((await compare(book)).rows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['公开惠民资金', 'unchanged'],
      ['公开政府债务', 'written'],
    ]);
    await apply(book);
    const same = await named('公开惠民资金');
    expect([same.state, same.current?.isUnchanged, same.current?.done]).toEqual([
      'draft',
      true,
      '已公开惠民资金清单。',
    ]);
    expect((await named('公开政府债务')).current?.correctionReason).toBe('口径调整');
    // 公开惠民资金 was typed in since: 无变化 does not overwrite it without a word
    await write('公开惠民资金', { done: '这月有了新进展。' });
    expect((await compare(book)).conflicts.map(({ field, now, file }) => [field, now, file])).toEqual([
      ['done', '这月有了新进展。', '已公开惠民资金清单。'],
    ]);
  });
});
