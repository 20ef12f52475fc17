import fc from 'fast-check';
import { decompose, decomposeTogether, readHtml, readText, type Decomposition, type SourceDocument } from './index.js';

const PARTS = [
  '一、',
  '二、',
  '(一)',
  '（二）',
  '1.',
  '2.',
  '①',
  '②',
  '一是',
  '二是',
  '第一章 ',
  '- ',
  '责任单位：',
  '牵头单位:',
  '配合单位：',
  '完成时限：',
  '县财政局',
  '市教育局',
  '各乡镇',
  '、',
  '，',
  '和',
  '牵头',
  '配合',
  '负责落实',
  '。',
  '；',
  '\n',
  '\n\n',
  '（',
  '）',
  '(',
  ')',
  '〔',
  '〕',
  '2026年6月底前',
  '每季度',
  '2017930日',
  '常态化',
  '公开预算',
  '推进政务公开',
  '\t',
  '|',
  '  ',
  '序号',
  '工作任务',
  '具体要求',
  '以下任务均由',
  '不少于2次',
  '100%',
  '附件',
  '　',
  '“',
  '”',
  '《',
  '\ud800',
  '\u200b',
  '🙂',
  '<p>',
  '<table><tr><td>',
  '</td><td rowspan="3">',
  '</td></tr></table>',
  '&nbsp;',
];

const damaged = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PARTS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Every character belongs to something, and every range lies in the text. */
function expectWhole(document: SourceDocument, result: Decomposition): void {
  const { text } = document;
  const taken = new Uint8Array(text.length);
  const parts = [...result.tasks.map(({ source }) => source), ...result.headings, ...result.notTasks];
  for (const { start, end } of parts) taken.fill(1, start, end);
  expect(parts.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([]);
  expect(
    [...result.warnings, ...result.marks].filter(({ start, end }) => start < 0 || start > end || end > text.length),
  ).toEqual([]);
  expect(taken.findIndex((mark, at) => mark === 0 && !/\s/.test(text[at]!))).toBe(-1);
  expect(result.tasks.filter(({ title }) => title === '')).toEqual([]);
}

describe('any input', () => {
  it.each([
    ['text', readText],
    ['HTML', readHtml],
  ])('%s: no exception, nothing lost, ranges valid, the same answer twice', (_kind, read) => {
    fc.assert(
      fc.property(damaged, (input) => {
        const document = read(input);
        const result = decompose(document);
        expectWhole(document, result);
        expect(decompose(read(input))).toEqual(result);
      }),
      { numRuns: 400 },
    );
  });

  it('together: nothing lost in any of them, and alone the same as ever', () => {
    const readAs = fc.constantFrom(readText, readHtml);
    const several = fc.array(fc.tuple(damaged, readAs), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(several, (inputs) => {
        const documents = inputs.map(([input, read]) => read(input));
        const results = decomposeTogether(documents);
        expect(results).toHaveLength(documents.length);
        results.forEach((result, index) => expectWhole(documents[index]!, result));
        expect(decomposeTogether(documents)).toEqual(results);
        expect(decomposeTogether([documents[0]!])).toEqual([decompose(documents[0]!)]);
      }),
      { numRuns: 200 },
    );
  });

  it('cut anywhere, a document still gives a whole answer', () => {
    const text =
      '2026年工作要点\n一、政策公开\n（一）公开文件。及时公开。（牵头单位：县政府办公室；责任单位：各乡镇、县直各部门；完成时限：6月底前）\n序号\n工作任务\n责任单位\n1\n公开预算\n县财政局\n2\n公开决算\n县财政局';
    for (let end = 0; end <= text.length; end++) {
      const document = readText(text.slice(0, end));
      expectWhole(document, decompose(document));
    }
  });
});

describe('large and hostile input', () => {
  const LENGTH = 100_000;
  const inputs: [string, (length: number) => string, ((text: string) => SourceDocument)?][] = [
    ['one long paragraph', (n) => '公'.repeat(n)],
    ['brackets never closed', (n) => '('.repeat(n * 8)],
    ['labels without values', (n) => '责任单位:'.repeat(n / 5)],
    ['numbers without words', (n) => '(一)'.repeat(n / 3)],
    ['one list of units', (n) => '财政局、'.repeat(n / 4)],
    ['heads of a table without rows', (n) => '序号\n任务\n责任单位\n'.repeat(n / 12)],
    ['heads with bars, one to a line', (n) => '责任单位 |\n'.repeat(n / 7)],
    ['a table with bars, one cell to a line', (n) => `任务 |\n责任单位 |\n${'公开预算 |\n财政局 |\n'.repeat(n / 13)}`],
    ['rows with blanks', (n) => `序号 任务 责任单位\n${'1 公开预算 财政局\n'.repeat(n / 11)}`],
    ['sentences that say who does it', (n) => '由财政局牵头,开展培训。'.repeat(n / 12)],
    ['clauses for all later tasks', (n) => '以下任务均由财政局负责。'.repeat(n / 12)],
    ['line ends', (n) => '\n'.repeat(n)],
    ['heads with blanks and no rows', (n) => '序号 任务 责任单位\n'.repeat(n / 11)],
    ['heads with bars and no rows', (n) => '序号|任务|责任单位\n'.repeat(n / 11)],
    ['bars on one line', (n) => '|任务|财政局|'.repeat(n / 8)],
    ['bars on one line under heads', (n) => `序号|任务|责任单位\n${'|公开'.repeat(n / 3)}`],
    ['one paragraph of tasks', (n) => '公开预算(县财政局,6月底前)。'.repeat(n / 16)],
    ['blank lines before units', (n) => `公开预算。${'\n'.repeat(n)}(县财政局)`],
    ['spans in every row', (n) => `<table>${'<tr><td rowspan=1000 colspan=64>甲'.repeat(n / 33)}`, readHtml],
  ];

  // work that grew faster than the text would not end within the runner's limit
  it.each(inputs)('%s: gives a whole answer', (_name, make, read = readText) => {
    const document = read(make(LENGTH));
    expectWhole(document, decompose(document));
  });

  it('reads a table of 10,000 rows', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `<tr><td>${index + 1}</td><td>公开事项${index}</td><td>县财政局</td><td>6月底前</td></tr>`,
    );
    const document = readHtml(
      `<table><tr><th>序号</th><th>工作任务</th><th>责任单位</th><th>完成时限</th></tr>${rows.join('')}</table>`,
    );
    expect(decompose(document, { year: 2026 }).tasks).toHaveLength(10_000);
  });

  it('reads markup nested 10,000 deep', () => {
    for (const tag of ['div', 'b', 'table><tr><td', 'ul><li']) {
      const document = readHtml(`${`<${tag}>`.repeat(10_000)}公开预算`);
      expect(document.text.trim()).toBe('公开预算');
    }
  });

  it('leaves scripts, styles and hidden parts out', () => {
    const document = readHtml(
      '<style>p{}</style><p onclick="x()">公开<script>责任单位:甲</script>预算</p><p hidden>密</p><p style="display:none">密</p>',
    );
    expect(document.text).toBe('公开预算\n');
  });
});
