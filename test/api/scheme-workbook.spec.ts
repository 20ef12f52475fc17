import * as XLSX from '@e965/xlsx';
import { schemeTemplates } from '@yaodian/assessment';
import type { AssessmentScheme, CellProblem } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';

interface Refusal {
  code: string;
  facts?: Record<string, string>;
  current?: { problems: CellProblem[] };
}

describe.each(databases())('a scheme as a workbook on $name', (engine) => {
  const app = useApplication(engine);
  let planId: number;
  let units: number[];

  const create = async (template: 'points' | 'weights'): Promise<AssessmentScheme> =>
    ok(await app.client.POST('/api/schemes', { body: { planId, title: '2026年考核方案', template } }));
  const get = async (id: number) => ok(await app.client.GET('/api/schemes/{id}', { params: path(id) }));
  const download = async (id: number) => {
    const response = await app.fetch(`/api/schemes/${id}/workbook.xlsx`);
    return { response, book: XLSX.read(await response.arrayBuffer()) };
  };
  const send = async ({ id, version }: AssessmentScheme, book: XLSX.WorkBook | Buffer) => {
    const body = new FormData();
    body.append('version', String(version));
    const bytes = Buffer.isBuffer(book) ? book : (XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    body.append('file', new Blob([new Uint8Array(bytes)]), '方案.xlsx');
    const response = await app.fetch(`/api/schemes/${id}/workbook`, { method: 'POST', body });
    return { status: response.status, answer: (await response.json()) as AssessmentScheme & Refusal };
  };

  /** The cell in a row, which is known by a word in it, and under a head. */
  const cellOf = (book: XLSX.WorkBook, sheet: string, word: string, head: string): string => {
    const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets[sheet]!, { header: 1 });
    const row = rows.findIndex((cells) => cells.includes(word));
    const column = rows[0]!.indexOf(head);
    expect([row, column, word].includes(-1)).toBe(false);
    return XLSX.utils.encode_cell({ r: row, c: column });
  };
  const type = (book: XLSX.WorkBook, sheet: string, cells: Record<string, string | number | XLSX.CellObject>) => {
    const of = book.Sheets[sheet]!;
    for (const [address, value] of Object.entries(cells))
      of[address] = typeof value === 'object' ? value : { t: typeof value === 'number' ? 'n' : 's', v: value };
    const range = XLSX.utils.decode_range(of['!ref']!);
    range.e.r += 5;
    of['!ref'] = XLSX.utils.encode_range(range);
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    units = ['县财政局', '县司法局'].map((name) => items.find((unit) => unit.name === name)!.id);
    planId = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '2026年要点' } })).id;
  });

  it.each(schemeTemplates.map(({ key }) => key as 'points' | 'weights'))(
    'goes out and comes back unchanged: %s',
    async (template) => {
      const draft = await create(template);
      const groups = draft.selection.groups.map((group, at) => ({ ...group, unitIds: at === 0 ? units : [] }));
      const { title, weight, body, version } = draft;
      const selection = { ...draft.selection, unitIds: units, groups };
      const chosen = ok(
        await app.client.PUT('/api/schemes/{id}', {
          params: path(draft.id),
          body: { version, title, weight, body, selection },
        }),
      );
      const { response, book } = await download(draft.id);
      expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('2026年考核方案.xlsx'));
      const { status, answer } = await send(chosen, book);
      expect(status).toBe(200);
      const { version: now, updatedAt: _at, ...rest } = answer;
      const { version: before, updatedAt: _before, ...was } = chosen;
      expect(rest).toEqual(was);
      expect(now).toBe(before + 1);
      expect(answer.problems).toEqual([]);
    },
  );

  it('takes what was changed and added: new rows get keys, known ones keep theirs', async () => {
    const draft = await create('points');
    const { book } = await download(draft.id);
    type(book, '指标', { [cellOf(book, '指标', '责任落实', '指标名称')]: '责任到人' });
    type(book, '基本设置', { [cellOf(book, '基本设置', '折入年度综合考核的权重（%）', '内容')]: 4.5 });
    type(book, '参评单位', { A2: '县财政局', B2: '参加', C2: '各单位' });
    const counted = XLSX.utils.sheet_to_json<string[]>(book.Sheets['扣分加分情形']!, { header: 1 });
    const heads = counted[0]!;
    const at = (head: string) => XLSX.utils.encode_cell({ r: counted.length, c: heads.indexOf(head) });
    type(book, '扣分加分情形', {
      [at('所属项目')]: '平台管理',
      [at('情形')]: '=HYPERLINK("http://example.invalid")',
      [at('来源')]: '系统记录',
      [at('系统记录')]: '红色督办单',
      [at('分值')]: '0.5',
    });
    const { status, answer } = await send(draft, book);
    expect(status).toBe(200);
    const leaf = answer.body.trees[0]!.indicators[0]!.children![0]!;
    expect(leaf).toMatchObject({ key: 'duty', name: '责任到人' });
    expect([answer.weight, answer.selection.unitIds]).toEqual([450, [units[0]]]);
    const platform = answer.body.trees[0]!.indicators[3]!.children![1]!.rule as unknown as {
      counted: { key: string; name: string }[];
    };
    expect(platform.counted[2]).toMatchObject({
      ...{ key: expect.stringMatching(/^[0-9a-f-]{36}$/), name: '=HYPERLINK("http://example.invalid")' },
      ...{ source: { from: 'system', kind: 'red-notice' }, amount: { kind: 'fixed', points: '0.5' } },
    });
    // what looks like a formula goes out as a text
    const again = (await download(draft.id)).book;
    const cell = cellOf(again, '扣分加分情形', '=HYPERLINK("http://example.invalid")', '情形');
    expect(again.Sheets['扣分加分情形']![cell]).toMatchObject({ t: 's' });
    expect(again.Sheets['扣分加分情形']![cell]).not.toHaveProperty('f');
  });

  it('names every cell that is wrong, and keeps nothing of such a file', async () => {
    const draft = await create('weights');
    const { book } = await download(draft.id);
    const wrong = {
      rule: cellOf(book, '指标', '公开数量', '评分规则'),
      share: cellOf(book, '指标', '公开时限', '分值或权重'),
      level: cellOf(book, '指标', '政策解读', '级次'),
      measure: cellOf(book, '指标', '留言回应', '指标数据'),
      target: cellOf(book, '指标', '季度督查', '目标值'),
      weight: cellOf(book, '基本设置', '折入年度综合考核的权重（%）', '内容'),
      owner: cellOf(book, '扣分加分情形', '严重失误、失职', '所属项目'),
      grade: cellOf(book, '等次', '良好', '低于'),
    };
    type(book, '指标', {
      ...{ [wrong.rule]: '随便', [wrong.share]: '六成', [wrong.level]: 5, [wrong.measure]: '没有的数据' },
      [wrong.target]: 1,
    });
    type(book, '基本设置', { [wrong.weight]: '3.99' });
    type(book, '扣分加分情形', { [wrong.owner]: '主动公开' });
    type(book, '等次', { [wrong.grade]: { t: 'n', v: 90, f: '45*2' } });
    delete book.Sheets['否决情形'];
    book.SheetNames = book.SheetNames.filter((name) => name !== '否决情形');
    const { status, answer } = await send(draft, book);
    expect([status, answer.code]).toEqual([422, 'table-faults']);
    const found = answer.current!.problems.map(({ cell, code }) => `${cell} ${code}`);
    expect(found.sort()).toEqual(
      [
        `指标!${wrong.rule} not-a-choice`,
        `指标!${wrong.share} not-number`,
        `指标!${wrong.level} level-skipped`,
        `指标!${wrong.measure} reference-unknown`,
        `指标!${wrong.target} not-for-choice`,
        `基本设置!${wrong.weight} not-weight`,
        `扣分加分情形!${wrong.owner} reference-unknown`,
        `等次!${wrong.grade} formula`,
        '否决情形 sheet-missing',
      ].sort(),
    );
    expect(answer.facts).toEqual({ count: String(found.length) });
    expect(await get(draft.id)).toEqual(draft);
  });

  it('is taken into a draft only, by the office only, and not over what somebody else has kept', async () => {
    const draft = await create('points');
    const { book } = await download(draft.id);
    expect((await send(draft, Buffer.from('no workbook'))).status).toBe(422);
    ok(await send(draft, book).then(({ answer }) => ({ data: answer })));
    expect((await send(draft, book)).answer.code).toBe('version-conflict');
    await app.unitOfWork.run((tx) =>
      tx.query(`UPDATE assessment_scheme SET state = 'replaced' WHERE id = ?`, [draft.id]),
    );
    expect((await send(await get(draft.id), book)).answer.code).toBe('scheme-not-draft');
    expect((await download(draft.id)).response.status).toBe(200);
  });
});
