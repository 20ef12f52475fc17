import * as XLSX from '@e965/xlsx';
import type { DraftTask, TaskComparison, TaskImport } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { importSample, ok, registerNames, sampleUnits, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';

describe.each(databases())("a plan's tasks as a workbook on $name", (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-12T02:00:00Z') } });
  let planId: number;

  beforeAll(() => registerNames(app, sampleUnits));

  const fetchWorkbook = () => app.fetch(`/api/plans/${planId}/tasks.xlsx`);
  const download = async () => XLSX.read(await (await fetchWorkbook()).arrayBuffer());
  const sheetOf = (book: XLSX.WorkBook) => book.Sheets[book.SheetNames[0]!]!;
  /** Sends a workbook; a dry run unless there is a comparison. */
  async function send(
    book: XLSX.WorkBook,
    fields: Record<string, string> = { dryRun: 'true' },
    to = 'tasks',
    key = '',
  ) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    body.append('file', new Blob([bytes]), '任务.xlsx');
    const headers: Record<string, string> = key === '' ? {} : { 'idempotency-key': key };
    const answer = await app.fetch(`/api/plans/${planId}/${to}/import`, { method: 'POST', body, headers });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }
  const compare = async (book: XLSX.WorkBook, to?: string) =>
    (await send(book, undefined, to)).body as unknown as TaskComparison;
  function type(book: XLSX.WorkBook, cells: Record<string, string | XLSX.CellObject>) {
    const sheet = sheetOf(book);
    const range = XLSX.utils.decode_range(sheet['!ref']!);
    for (const [address, value] of Object.entries(cells)) {
      sheet[address] = typeof value === 'string' ? { t: 's', v: value } : value;
      range.e.r = Math.max(range.e.r, XLSX.utils.decode_cell(address).r);
    }
    sheet['!ref'] = XLSX.utils.encode_range(range);
  }
  const content = ({ version: _version, updatedAt: _at, ...rest }: DraftTask) => rest;

  describe('a draft', () => {
    let tasks: DraftTask[];
    beforeEach(async () => {
      ({ planId } = await importSample(app));
      tasks = await tasksOf(app, planId);
    });
    const edit = async ({ id, version }: DraftTask, changes: Partial<DraftTask>) =>
      ok(await app.client.PATCH('/api/tasks/{id}', { params: path(id), body: { version, ...changes } }));

    it('changes and adds as it was typed, keeps what others have changed since, and goes back as a whole', async () => {
      const file = await fetchWorkbook();
      const name = `filename*=UTF-8''${encodeURIComponent('要点任务表.xlsx')}`;
      expect(file.headers.get('content-disposition')).toContain(name);
      const book = XLSX.read(await file.arrayBuffer());
      expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2]);
      expect(await compare(book)).toMatchObject({ rows: [], unchanged: 3, absent: [], conflicts: [], problems: [] });
      type(book, {
        C2: '重点任务›公开',
        G2: '县司法局, 县人社局',
        H2: { t: 'n', v: 46325, z: 'yyyy/m/d' },
        J2: '报送初稿 | 2026年6月30日',
        K2: '',
        H3: '常态化',
        D4: '开展全员培训',
        // two new rows below the last one, and what is only formatted
        D5: '公开救灾款物',
        E5: '每月公开。',
        F5: '县人社局',
        D6: '公开招聘信息',
        E6: '按时公开。',
        K6: '全年不少于3次',
        D9: { t: 's', v: ' ' },
      });
      const since = await edit(tasks[2]!, { requirement: '全年培训不少于3次。' });
      const compared = await compare(book);
      expect(compared).toMatchObject({ unchanged: 0, conflicts: [], problems: [] });
      expect(
        compared.rows.map(({ row, name, outcome, fields }) => [
          row,
          name,
          outcome,
          fields.map(({ field }) => field).join(' '),
        ]),
      ).toEqual([
        [2, '公开重大决策', 'changed', 'section responsible due milestones targets'],
        [3, '做好政策解读', 'changed', 'due'],
        [4, '开展全员培训', 'changed', 'title'],
        [5, '公开救灾款物', 'added', 'requirement lead'],
        [6, '公开招聘信息', 'added', 'requirement targets'],
      ]);
      const before = await tasksOf(app, planId);
      const key = `tasks-${planId}`;
      const applied = await send(book, { comparison: compared.comparison }, 'tasks', key);
      expect(applied).toEqual({ status: 201, body: { added: 2, changed: 3, units: 0 } satisfies TaskImport });
      expect((await send(book, { comparison: compared.comparison }, 'tasks', key)).body).toEqual(applied.body);

      const now = await tasksOf(app, planId);
      expect(now.map(({ title }) => title)).toEqual([
        '公开重大决策',
        '做好政策解读',
        '开展全员培训',
        '公开救灾款物',
        '公开招聘信息',
      ]);
      expect(now[0]).toMatchObject({
        section: ['重点任务', '公开'],
        deadline: {
          text: '2026年9月底前',
          date: '2026-10-30',
          milestones: [{ text: '报送初稿', date: '2026-06-30' }],
        },
        targets: [],
      });
      expect(now[0]!.units.map(({ printed, role, resolved }) => [printed, role, resolved])).toEqual([
        ['县政府办', 'lead', '县政府办'],
        ['县司法局', 'responsible', '县司法局'],
        ['县人社局', 'responsible', '县人社局'],
      ]);
      expect(now[1]!.deadline).toMatchObject({ kind: 'standing', date: null, recurrence: null });
      expect(now[2]!.requirement).toBe(since.requirement);
      expect(now[4]!.targets).toMatchObject([{ comparator: '>=', value: 3, unit: '次' }]);
      // what came in is what goes out
      expect((await compare(await download())).rows).toEqual([]);

      const { undo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: path(planId) }));
      expect(undo).toMatchObject({ kind: 'import-table', facts: { count: '5' } });
      ok(await app.client.POST('/api/plans/{id}/undo', { params: path(planId), body: { change: undo!.id } }));
      expect((await tasksOf(app, planId)).map(content)).toEqual(before.map(content));
    });

    it('asks about what both have changed, and puts a new row where it stands', async () => {
      const book = await download();
      type(book, { D2: '公开决策', D3: '做好解读' });
      // a row of its own between the second and the third
      const rows = XLSX.utils.sheet_to_json<string[]>(sheetOf(book), { header: 1, defval: '' });
      rows.splice(3, 0, ['', '', '', '公开清单', '按时公开。']);
      book.Sheets[book.SheetNames[0]!] = XLSX.utils.aoa_to_sheet(rows);
      await edit(tasks[0]!, { title: '公开重大行政决策' });
      const compared = await compare(book);
      expect(compared.conflicts).toEqual([
        {
          field: 'title',
          cell: 'D2',
          name: '公开重大行政决策',
          then: '公开重大决策',
          now: '公开重大行政决策',
          file: '公开决策',
        },
      ]);
      const { comparison } = compared;
      expect((await send(book, { comparison })).body).toMatchObject({ code: 'conflicts-undecided' });
      await send(book, { comparison, conflicts: 'file' });
      const titles = async () => (await tasksOf(app, planId)).map(({ title }) => title);
      expect(await titles()).toEqual(['公开决策', '做好解读', '公开清单', '开展业务培训']);
      expect((await send(book, { comparison, conflicts: 'file' })).body).toMatchObject({ code: 'import-outdated' });
    });

    it('tells everything that is wrong at once, with its cell, and stores nothing', async () => {
      await edit(tasks[2]!, { requirement: '公'.repeat(40_000) });
      const before = await tasksOf(app, planId);
      const book = await download();
      type(book, {
        D2: { t: 's', v: '' },
        E2: { t: 'n', v: 3, f: '1+2' },
        H2: '尽快',
        J2: '报送 | 六月',
        K3: '办好热线',
        E4: '改短了',
        D5: '新任务',
        A6: '999999',
        D6: '别的',
        A7: String(tasks[1]!.id),
        D7: '重复',
      });
      const compared = await compare(book);
      expect(compared.problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
        'D2 required',
        'E2 formula',
        'H2 not-deadline',
        'J2 not-milestone',
        'K3 not-target',
        'E4 too-long-here',
        'E5 required',
        'A6 identifier-unknown',
        'A7 identifier-twice',
      ]);
      expect((await send(book, { comparison: compared.comparison })).body).toMatchObject({ code: 'table-faults' });
      expect((await send(book, { comparison: compared.comparison, reason: '因' }, 'amendments')).body).toMatchObject({
        code: 'plan-not-issued',
      });
      type(book, { D1: '别的表头' });
      expect((await send(book)).body).toMatchObject({ code: 'table-heads', facts: { missing: '工作任务' } });
      expect(await tasksOf(app, planId)).toEqual(before);
    });
  });

  it('becomes one amendment of an issued plan, with a reason, or nothing', async () => {
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县司法局'], date: '2026-06-30' },
      { title: '公开招聘信息', units: ['县人社局'] },
    ]));
    const before = await tasksOf(app, planId);
    const book = await download();
    type(book, { G2: '县人社局', H3: '2026-02-01', D4: '公开救灾款物', E4: '按时公开。', F4: '县档案局', H4: '每月' });
    expect((await compare(book, 'amendments')).problems).toEqual([{ cell: 'F4', code: 'undecided' }]);
    type(book, { F4: '县人社局' });
    const { comparison, problems } = await compare(book, 'amendments');
    expect(problems).toEqual([]);
    const refused: [Record<string, string>, string, string][] = [
      [{ comparison }, 'amendments', 'validation'],
      [{ comparison, reason: '半年调整' }, 'amendments', 'deadlines-passed'],
      [{ comparison }, 'tasks', 'plan-not-draft'],
    ];
    for (const [fields, to, code] of refused) expect((await send(book, fields, to)).body).toMatchObject({ code });
    expect(await tasksOf(app, planId)).toEqual(before);

    const fields = { comparison, reason: '半年调整', acceptPassedDeadlines: 'true' };
    const applied = await send(book, fields, 'amendments');
    expect(applied.body).toEqual({ added: 1, changed: 2, units: 2 });
    const amendments = ok(await app.client.GET('/api/plans/{id}/amendments', { params: path(planId) }));
    expect(amendments.map(({ reason, tasks }) => [reason, tasks.map(({ kind }) => kind).join(' ')])).toEqual([
      ['半年调整', 'edited edited added'],
    ]);
    const { items } = ok(await app.client.GET('/api/assignments', { params: { query: { planId } } }));
    expect(items.map(({ title, unitName, role }) => [title, unitName, role].join(' '))).toEqual([
      '公开预决算 县司法局 lead',
      '公开招聘信息 县人社局 lead',
      '公开预决算 县人社局 responsible',
      '公开救灾款物 县人社局 lead',
    ]);
    expect(ok(await app.client.GET('/api/plans/{id}', { params: path(planId) })).tasks).toBe(3);
  });
});
