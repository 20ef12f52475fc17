import { decomposeTogether, noticeOf, readHtml, readText, type SourceDocument } from './index.js';

const notice = readText(`青石县2026年政务公开工作要点
青政公开〔2026〕3号
一、推进决策公开
1.公开重大决策目录。每季度更新目录。
2.公开会议纪要。会后及时公开。
3.加强学习培训。组织专题培训。
`);

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) =>
  `<table>${row('序号', '工作任务', '具体要求', '牵头单位', '责任单位', '完成时限')}${rows.join('')}</table>`;
const catalogue = row('1', '公开重大决策目录', '每季度更新目录。', '县司法局', '各乡镇', '9月底前');
const minutes = row('2', '公开会议纪要', '会后及时公开。', '县政府办', '县财政局', '年底前');
const annex = readHtml(`<p>附件</p><h1>重点任务分工表</h1>${table(catalogue, minutes)}`);
const withAnnex = (first: SourceDocument) => readHtml(`<p>${first.text}</p>${table(catalogue)}`);

const prose = (...items: string[]) => readText(`工作要点\n一、公开\n${items.join('\n')}\n`);
const titlesOf = (documents: SourceDocument[], year?: number) =>
  decomposeTogether(documents, { year }).map(({ tasks }) => tasks.map(({ title }) => title));

describe('that no task was recognised', () => {
  const empty = readText('工作通知\n请抓好落实。\n');
  test.each<[string, SourceDocument[], boolean[]]>([
    ['one document without', [empty], [true]],
    ['two without', [empty, empty], [true, true]],
    ['a notice beside its annex', [empty, annex], [false, false]],
    ['a document with', [annex], [false]],
  ])('is said of %s', (_what, documents, expected) => {
    const said = decomposeTogether(documents).map(({ warnings }) => warnings.some(({ kind }) => kind === 'no-task'));
    expect(said).toEqual(expected);
  });
});

describe('documents that are imported together', () => {
  const budget = '1.公开预算。按时公开预算。(牵头单位:县财政局;完成时限:6月底前)';
  const census = '2.公开普查结果。按时公开。(牵头单位:县统计局;完成时限:6月底前)';
  test.each<[string, SourceDocument[], string[][]]>([
    ['the annex is the table, the prose its background', [notice, annex], [[], ['公开重大决策目录', '公开会议纪要']]],
    ['in whichever order they come', [annex, notice], [['公开重大决策目录', '公开会议纪要'], []]],
    [
      'an annex printed in the notice and sent as a file, too, counts once',
      [withAnnex(notice), annex],
      [['公开重大决策目录'], ['公开会议纪要']],
    ],
    [
      'prose that names units and tells a row again',
      [prose('1.公开会议纪要。会后及时公开。(县政府办)', budget), annex],
      [['公开预算'], ['公开重大决策目录', '公开会议纪要']],
    ],
    ['equal prose in two documents', [prose(budget, census), prose(budget)], [['公开预算', '公开普查结果'], []]],
    [
      'the same words for another unit are another task',
      [prose(budget), prose(budget.replace('县财政局', '县税务局'))],
      [['公开预算'], ['公开预算']],
    ],
    ['the same words twice in one document are its own affair', [prose(budget, budget)], [['公开预算', '公开预算']]],
    [
      'a list without any units is still one of tasks where no document has a table',
      [prose(budget), notice],
      [['公开预算'], ['公开重大决策目录', '公开会议纪要', '加强学习培训']],
    ],
  ])('%s', (_what, documents, expected) => expect(titlesOf(documents)).toEqual(expected));

  const doubtsOf = (documents: SourceDocument[]) =>
    decomposeTogether(documents)[0]!.warnings.map(({ kind, facts }) => [kind, facts['title']?.slice(0, 8)]);

  it('says where a task was left out, and asks nothing about the background of a table', () => {
    expect(doubtsOf([notice, annex])).toEqual([
      ['repeated-task', '公开重大决策目录'],
      ['repeated-task', '公开会议纪要'],
    ]);
  });

  it('asks about what has no unit where the prose has tasks, too', () => {
    expect(doubtsOf([prose(budget, '2.加强学习培训。全年不少于两次'), annex])).toContainEqual([
      'unassigned-item',
      '2.加强学习培训',
    ]);
  });

  test.each<[string, SourceDocument[], number | undefined, (string | null)[]]>([
    ['that of the notice', [annex, notice], undefined, ['2026-09-30', '2026-12-31']],
    ['that of the plan', [annex, notice], 2031, ['2031-09-30', '2031-12-31']],
    ['none, without a notice', [annex], undefined, [null, null]],
    [
      'its own, where it prints one',
      [readHtml(`<h1>2025年重点任务分工表</h1>${table(catalogue)}`), notice],
      undefined,
      ['2025-09-30'],
    ],
  ])('the year of dates that print none is %s', (_what, documents, year, dates) => {
    const [first] = decomposeTogether(documents, { year });
    expect(first!.tasks.map(({ deadline }) => deadline.date)).toEqual(dates);
  });
});

describe('which document is the notice', () => {
  const workbook = readHtml(`<h1>2026年政务公开任务分解表</h1>${table(catalogue, minutes)}`);
  const noted = readHtml(`<h1>2026年政务公开任务分解表</h1><p>填报说明：按季度填报。</p>${table(catalogue)}`);
  const plain = readText('重点任务安排\n一、公开预算。\n');
  test.each<[string, SourceDocument[], number]>([
    ['the one with a number', [annex, plain, notice], 2],
    ['else the first that is no annex', [annex, plain], 1],
    ['and is not a table alone', [workbook, plain], 1],
    ['with notes to it or none', [noted, plain], 1],
    ['or the only one', [workbook, annex], 0],
    ['else the first', [annex, annex], 0],
  ])('%s', (_what, documents, expected) => {
    const results = decomposeTogether(documents);
    expect(noticeOf(documents.map((document, index) => ({ document, facts: results[index]!.document })))).toBe(
      expected,
    );
  });
});
