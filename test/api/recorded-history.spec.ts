import * as XLSX from '@e965/xlsx';
import { enrol, refreshLightsJob, reportRounds, Scheduler } from '@yaodian/api';
import type { FollowedAssignment, IssuedTask, Recording, RecordingComparison } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const names = ['县财政局', '县司法局', '县人社局'];
const page = 'https://www.yunling.gov.cn/2026/budget.html';

/** A plan issued in June of which much has happened already. */
describe.each(databases())('recorded history on $name', (engine) => {
  const clock = { at: new Date('2026-06-01T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let clerk: SignedInPerson;
  let planId: number;
  let otherPlan: number;
  let tasks: number[];

  const on = async (at: string) => {
    clock.at = new Date(at);
    const scheduler = new Scheduler(app.unitOfWork, clock);
    await scheduler.runIfDue(reportRounds(app.unitOfWork));
    await scheduler.runIfDue(refreshLightsJob(app.unitOfWork));
    [office, clerk] = [await asPerson(app.url, 'office'), await asPerson(app.url, 'sifa')];
  };

  beforeAll(async () => {
    await registerNames(app, names);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const { id, version } = items.find(({ name }) => name === '县司法局')!;
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    await (await staffOf(app.url)).hire('sifa', 'reporter', id);
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县司法局', '县财政局'], date: '2026-07-31' },
      { title: '公开惠民资金', units: ['县财政局'] },
      { title: '公开招聘信息', units: ['县人社局', '县司法局'], date: '2026-09-30' },
    ]));
    tasks = (await tasksOf(app, planId)).map((task) => task.id);
    ({ id: otherPlan } = await issuePlan(app, [{ title: '别的任务', units: ['县人社局'], date: '2026-12-01' }]));
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-07-10T02:00:00Z');
  });

  const headers = ({ cookie }: SignedInPerson) => ({ headers: { cookie } });
  const opened = async (plan = planId) => {
    const answer = await fetch(`${app.url}/api/plans/${plan}/history.xlsx`, headers(office));
    expect(answer.status).toBe(200);
    expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toMatch(/要点补录表\.xlsx$/);
    return XLSX.read(Buffer.from(await answer.arrayBuffer()), { cellStyles: true });
  };
  const sheetOf = (book: XLSX.WorkBook) => book.Sheets[book.SheetNames[0]!]!;
  const grid = (book: XLSX.WorkBook) => XLSX.utils.sheet_to_json<string[]>(sheetOf(book), { header: 1, defval: '' });
  const cell = (book: XLSX.WorkBook, [title, unit]: readonly [string, string], head: string): string => {
    const rows = grid(book);
    const heads = rows.find((row) => row.includes('工作任务'))!;
    const column = (name: string) => heads.indexOf(name);
    const r = rows.findIndex((row) => row[column('工作任务')] === title && row[column('单位')] === unit);
    const c = column(head);
    expect([r >= 0, c >= 0]).toEqual([true, true]);
    return XLSX.utils.encode_cell({ r, c });
  };
  type Row = readonly [title: string, unit: string];
  const fill = (book: XLSX.WorkBook, row: Row, cells: Record<string, string | number>) => {
    for (const [head, v] of Object.entries(cells))
      sheetOf(book)[cell(book, row, head)] = { t: typeof v === 'number' ? 'n' : 's', v };
    return book;
  };
  const bytesOf = (book: XLSX.WorkBook) => XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  type Answer = RecordingComparison & Recording & { code?: string; facts?: Record<string, string> };
  async function send(
    bytes: Buffer,
    fields: Record<string, string>,
    { plan = planId, key = '' } = {},
  ): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(bytes)]), '补录表.xlsx');
    const answer = await fetch(`${app.url}/api/plans/${plan}/history/import`, {
      method: 'POST',
      body,
      headers: { cookie: office.cookie, ...(key && { 'idempotency-key': key }) },
    });
    return (await answer.json()) as Answer;
  }
  const compare = (book: XLSX.WorkBook) => send(bytesOf(book), { dryRun: 'true' });
  const apply = async (book: XLSX.WorkBook, choice: Record<string, string> = {}) => {
    const { comparison, problems } = await compare(book);
    expect(problems).toEqual([]);
    return send(bytesOf(book), { comparison, ...choice });
  };
  const task = async (index: number, by = office): Promise<IssuedTask> =>
    ok(await by.client.GET('/api/tasks/{id}', { params: path(tasks[index]!) }));
  const of = async (index: number, unit: string): Promise<FollowedAssignment> =>
    (await task(index)).assignments.find(({ unitName }) => unitName === unit)!;
  const shown = ({ state, isRecorded, light, recorded }: FollowedAssignment) =>
    [state, isRecorded, light.light, light.reasons[0]?.rule, recorded?.percent, recorded?.closedOn].join(' ');
  const act = async (index: number, unit: string, what: string, body: object, who: SignedInPerson) => {
    const { id, version } = await of(index, unit);
    const answer = await fetch(`${app.url}/api/assignments/${id}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify({ version, ...body }),
    });
    expect(`${what} ${answer.status}`).toBe(`${what} 200`);
  };
  const undoable = async () => ok(await office.client.GET('/api/plans/{id}/history/imports', { params: path(planId) }));
  const undo = async (id: number) =>
    (await office.client.DELETE('/api/history/imports/{id}', { params: path(id) })).response.status;
  const owed = async () =>
    (
      await app.unitOfWork.reader.query<{ name: string }[]>(
        `SELECT unit_name.name FROM progress_report report JOIN unit_name ON unit_name.unit_id = report.unit_id
           AND unit_name.kind = 'name' JOIN assignment ON assignment.id = report.assignment_id
         WHERE report.is_owed = 1 AND assignment.task_id = ? ORDER BY unit_name.name`,
        [tasks[0]!],
      )
    ).map(({ name }) => name);
  const stored = () =>
    app.unitOfWork.reader.query<object[]>(
      `SELECT id, state, light, light_reasons, missed_periods, effective_deadline, light_on FROM assignment ORDER BY id`,
    );
  /** Lights are what they are when they are computed afresh. */
  const expectFresh = async () => {
    const kept = await stored();
    await app.unitOfWork.run((tx) =>
      tx.query('UPDATE assignment SET light = NULL, light_reasons = NULL, light_on = NULL'),
    );
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    expect(await stored()).toEqual(kept);
  };
  const finance = ['公开预决算', '县财政局'] as const;
  const justice = ['公开预决算', '县司法局'] as const;
  const welfare = ['公开惠民资金', '县财政局'] as const;
  const labour = ['公开招聘信息', '县人社局'] as const;

  it('goes out with all assignments, locked but for what is filled in', async () => {
    const book = await opened();
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2, 2]);
    const rows = grid(book).slice(4);
    expect(rows[0]!.slice(2)).toEqual([
      ...['工作任务', '单位', '分工', '完成时限', '状态', '完成进度（%）', '办结日期', '佐证材料名称', '佐证材料网址'],
    ]);
    expect(rows.slice(1).map((row) => row.slice(2, 7).join(' '))).toEqual([
      '公开预决算 县司法局 牵头 2026-07-31 待签收',
      '公开预决算 县财政局 责任 2026-07-31 待签收',
      '公开惠民资金 县财政局 牵头 常态化 待签收',
      '公开招聘信息 县人社局 牵头 2026-09-30 待签收',
      '公开招聘信息 县司法局 责任 2026-09-30 待签收',
    ]);
  });

  it('says all that is wrong, by cell, and stores nothing', async () => {
    const before = await stored();
    const book = await opened();
    fill(book, justice, { 状态: '已办结', '完成进度（%）': 80, 办结日期: '2026-08-01', 佐证材料名称: '预决算' });
    fill(book, finance, {
      状态: '已办结',
      办结日期: '2025-12-31',
      佐证材料名称: '假',
      佐证材料网址: 'javascript:alert(1)',
    });
    fill(book, welfare, { 状态: '已办结', '完成进度（%）': 50 });
    fill(book, labour, { 状态: '办好了', '完成进度（%）': 101, 办结日期: '昨天' });
    const other = ['公开招聘信息', '县司法局'] as const;
    fill(book, other, { '标识（勿改）': '999999', 状态: '在办' });
    const { problems, rows } = await compare(book);
    expect(problems.map(({ cell: at, code }) => `${at} ${code}`)).toEqual([
      `${cell(book, justice, '完成进度（%）')} closed-below-all`,
      `${cell(book, justice, '办结日期')} day-ahead`,
      `${cell(book, justice, '佐证材料网址')} required`,
      `${cell(book, finance, '办结日期')} before-year`,
      `${cell(book, finance, '佐证材料网址')} not-address`,
      `${cell(book, welfare, '状态')} closed-with-the-year`,
      `${cell(book, welfare, '完成进度（%）')} not-asked-here`,
      `${cell(book, labour, '状态')} not-recorded-state`,
      `${cell(book, labour, '完成进度（%）')} not-percent`,
      `${cell(book, labour, '办结日期')} only-when-closed`,
      `${cell(book, other, '工作任务')} not-assigned`,
    ]);
    expect(rows).toHaveLength(4);
    const { comparison } = await compare(book);
    expect((await send(bytesOf(book), { comparison })).code).toBe('table-faults');
    expect(await stored()).toEqual(before);
  });

  it('takes no file of another plan, none that is no such form, and none with macros', async () => {
    const foreign = await send(bytesOf(await opened(otherPlan)), { dryRun: 'true' });
    expect([foreign.code, foreign.facts?.plan]).toEqual(['recording-other', '云岭县2026年要点']);
    const plain = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(plain, XLSX.utils.aoa_to_sheet([['标识（勿改）']]), '表');
    expect((await send(bytesOf(plain), { dryRun: 'true' })).code).toBe('recording-unknown');
    const parts = unzipSync(new Uint8Array(bytesOf(await opened())));
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    parts['[Content_Types].xml'] = strToU8(
      types.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
    );
    parts['xl/vbaProject.bin'] = new Uint8Array([1]);
    expect((await send(Buffer.from(zipSync(parts)), { dryRun: 'true' })).code).toBe('document-macros');
  });

  it('records all of it at once, outside punctuality and marked, and takes it back', async () => {
    const before = await stored();
    expect(await owed()).toEqual(['县司法局', '县财政局']);
    expect(shown(await of(0, '县司法局'))).toBe('awaiting-receipt false yellow report-missing-in-grace  ');
    const book = await opened();
    fill(book, justice, { 状态: '已办结', 办结日期: '2026/3/5', 佐证材料名称: '预决算公开', 佐证材料网址: page });
    fill(book, finance, { 状态: '在办', '完成进度（%）': 40 });
    fill(book, labour, { '完成进度（%）': '30%' });
    const { comparison, rows } = await compare(book);
    expect(rows.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      '公开预决算（县司法局） closed',
      '公开预决算（县财政局） recorded',
      '公开招聘信息（县人社局） recorded',
    ]);
    const key = 'recorded-history-once';
    const [first, again] = [
      await send(bytesOf(book), { comparison }, { key }),
      await send(bytesOf(book), { comparison }, { key }),
    ];
    expect([first.count, again.id]).toEqual([3, first.id]);
    expect(shown(await of(0, '县司法局'))).toBe('closed true done closed-by-office 100 2026-03-05');
    // 40 of 100 with most of the time gone
    expect(shown(await of(0, '县财政局'))).toMatch(/^in-progress true (red|yellow) [a-z-]+ 40 $/);
    expect((await of(0, '县财政局')).light.reasons).toContainEqual(
      expect.objectContaining({ rule: 'behind', percent: 40 }),
    );
    expect(shown(await of(2, '县人社局'))).toMatch(/^awaiting-receipt true \w+ [a-z-]+ 30 $/);
    // closed in March it never owed the report of June
    expect(await owed()).toEqual(['县财政局']);
    expect((await of(0, '县司法局')).light.missed).toEqual([]);
    await expectFresh();
    const { recorded } = await of(0, '县司法局');
    expect(recorded?.evidence).toMatchObject({
      title: '预决算公开',
      grade: 'D',
      isRecorded: true,
      unitName: '县司法局',
    });
    const { history } = await task(0, clerk);
    expect(history[0]).toMatchObject({ kind: 'recorded', units: expect.arrayContaining(['县司法局']) });
    const ledger = ok(await office.client.GET('/api/ledger', { params: { query: { planId } } }));
    expect(ledger.items[0]!.states).toContainEqual({
      state: 'closed',
      completedForYear: false,
      isRecorded: true,
      units: 1,
    });
    const events = ok(await clerk.client.GET('/api/unit-events', {}));
    expect(events.map(({ kind }) => kind)).toContain('closed');

    expect(await undoable()).toEqual([{ id: first.id, count: 3, at: clock.at.toISOString() }]);
    expect(await undo(first.id)).toBe(204);
    expect(await stored()).toEqual(before);
    expect(await owed()).toEqual(['县司法局', '县财政局']);
    expect((await of(0, '县司法局')).recorded).toBeNull();
    await expectFresh();
    expect((await task(0)).history.slice(0, 2).map(({ kind }) => kind)).toEqual(['record-undone', 'recorded']);
    const { items } = ok(await office.client.GET('/api/evidence', {}));
    expect(items).toEqual([]);
    expect([await undo(first.id), await undoable()]).toEqual([409, []]);
  });

  it('keeps what has happened since the download, and is undone only while nothing else has happened', async () => {
    const book = fill(await opened(), justice, { 状态: '已办结', 办结日期: '2026-06-15' });
    fill(book, finance, { '完成进度（%）': 20 });
    const { id: assignmentId } = await of(0, '县司法局');
    ok(await clerk.client.POST('/api/assignments/receipts', { body: { ids: [assignmentId] } }));
    const { conflicts } = await compare(book);
    expect(conflicts.map(({ field, then, now, file }) => [field, then, now, file])).toEqual([
      ['state', '待签收', '在办', '已办结'],
      ['closedOn', '', '', '2026-06-15'],
    ]);
    const { comparison } = await compare(book);
    expect((await send(bytesOf(book), { comparison })).code).toBe('conflicts-undecided');
    const { id } = await apply(book, { conflicts: 'file' });
    expect(shown(await of(0, '县司法局'))).toBe('closed true done closed-by-office 100 2026-06-15');
    await expectFresh();
    // a file from before says nothing new
    expect((await send(bytesOf(book), { comparison, conflicts: 'file' })).code).toBe('import-outdated');
    await act(0, '县司法局', 'reopening', { reason: '数据需要补充' }, office);
    expect(shown(await of(0, '县司法局'))).toMatch(/^in-progress true/);
    await expectFresh();
    expect([await undo(id), await undoable()]).toEqual([409, []]);
  });

  it('is what a first report goes on from, and takes nothing of what was reported on', async () => {
    const row = ['公开招聘信息', '县司法局'] as const;
    await apply(fill(await opened(), row, { '完成进度（%）': 50 }));
    const own = async () => {
      const { reports } = ok(await clerk.client.GET('/api/reports', { params: { query: {} } }));
      return reports.find(({ title }) => title === '公开招聘信息')!;
    };
    const write = async (percent: number, correctionReason: string | null) => {
      const { id, version } = await own();
      const content = { done: '已发布', nextSteps: '', problems: '', percent, targetValues: [], periodsMet: [] };
      const body = { version, ...content, correctionReason };
      const draft = ok(await clerk.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
      return { body: { reports: [{ id, version: draft.version }] } };
    };
    expect((await own()).lastPercent).toBe(50);
    const lower = await clerk.client.POST('/api/reports/submit', await write(40, null));
    expect(lower.error?.current).toEqual({ reports: [{ id: (await own()).id, code: 'correction-unexplained' }] });
    ok(await clerk.client.POST('/api/reports/submit', await write(40, '补录时多计了一批')));
    const book = await opened();
    fill(book, row, { '完成进度（%）': 10 });
    const { problems } = await compare(book);
    expect(problems.map(({ cell: at, code }) => `${at} ${code}`)).toEqual([
      `${cell(book, row, '完成进度（%）')} has-reported`,
    ]);
  });
});
