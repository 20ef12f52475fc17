import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../apps/api/dist/documents/readers/read-file.js';
import { linesOf, readDocument, refusalOf } from './parts/read.mjs';
import { sheet, xlsx } from './parts/xlsx.mjs';

const number = (style, value) => `<c r="@" s="${style}"><v>${value}</v></c>`;
const formula = (text, value) => `<c r="@"><f>${text}</f><v>${value}</v></c>`;
const shared = (index) => `<c r="@" t="s"><v>${index}</v></c>`;

/** Formats of cells by their place: 1 … */
const styles = (formats) => {
  const own = formats.map((format, index) => (typeof format === 'string' ? [200 + index, format] : [format]));
  const texts = own
    .filter(([, text]) => text)
    .map(([id, text]) => `<numFmt numFmtId="${id}" formatCode="${text.replaceAll('"', '&quot;')}"/>`);
  const fills = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>';
  return `<numFmts count="${texts.length}">${texts.join('')}</numFmts>${fills}<cellXfs count="${own.length + 1}"><xf numFmtId="0"/>${own.map(([id]) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs>`;
};
/** 30 September 2026 */
const DAY = 46295;
const head = ['任务', '单位'];

describe('the cells of an Excel file', () => {
  it('print as Excel prints them', async () => {
    const formats = [
      14,
      31,
      58,
      'yyyy"年"m"月"d"日";@',
      '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
      'yyyy/m/d',
      '0.0%',
      10,
      '0"项"',
      '#,##0',
    ];
    const values = [...Array(6).fill(DAY), 0.955, 0.955, 12, 12345];
    const row = values.map((value, index) => number(index + 1, value));
    const lines = await linesOf('a.xlsx', xlsx([['a', sheet([row, ['甲', '乙']])]], { styles: styles(formats) }));
    const day = '2026年9月30日';
    assert.equal(
      lines[0],
      `| 2026/9/30 | ${day} | 9月30日 | ${day} | ${day} | 2026/9/30 | 95.5% | 95.50% | 12项 | 12,345 |`,
    );
  });

  it('count days from 1904 where the workbook does', async () => {
    const bytes = xlsx(
      [
        [
          'a',
          sheet([
            [number(1, DAY - 1462), '甲'],
            ['乙', '丙'],
          ]),
        ],
      ],
      {
        styles: styles([31]),
        properties: '<workbookPr date1904="1"/>',
      },
    );
    assert.equal((await linesOf('a.xlsx', bytes))[0], '| 2026年9月30日 | 甲 |');
  });

  it('hold rich text, lines, the values of formulas, no sounds and no formulas', async () => {
    const sharedStrings =
      '<si><r><rPr><b/></rPr><t>公开</t></r><r><t>目录</t></r></si><si><t>甲</t><rPh sb="0" eb="1"><t>jiǎ</t></rPh></si><si><t xml:space="preserve">乙\n丙</t></si>';
    const rows = [
      [shared(0), shared(1)],
      [shared(2), formula('1+1', 2)],
      [formula('A9', ''), '<c r="@" t="b"><v>1</v></c>'],
    ];
    assert.deepEqual(await linesOf('a.xlsx', xlsx([['a', sheet(rows)]], { sharedStrings })), [
      '| 公开目录 | 甲 |',
      '| 乙⏎丙 | 2 |',
      '|  | TRUE |',
    ]);
  });
});

describe('the rows and columns of an Excel file', () => {
  const blank = '<c r="@" s="1"/>';
  for (const [what, rows, options, lines] of [
    [
      'merged cells; a row that they cover is none',
      [
        ['甲', '乙', null],
        ['丙', '丁', '戊'],
        [null, null, null],
        [null, '己', '庚'],
      ],
      { merges: ['B1:C1', 'A2:A4', 'B2:B3', 'C2:C3'] },
      ['| 甲 | 乙 1×2 |', '| 丙 2×1 | 丁 | 戊 |', '| 己 | 庚 |'],
    ],
    [
      'words under a merged cell, which nobody sees',
      [
        ['甲', '旧', '乙'],
        ['丙', '丁', '戊'],
      ],
      { merges: ['A1:B1'] },
      ['| 甲 1×2 | 乙 |', '| 丙 | 丁 | 戊 |'],
    ],
    [
      'a title above the head is no row',
      [['某县任务表', null], ['(2026年)', null], head, ['甲', '乙']],
      { merges: ['A1:B1'] },
      ['某县任务表', '(2026年)', '| 任务 | 单位 |', '| 甲 | 乙 |'],
    ],
    ['a sheet of one column is text', [['甲'], [null], ['乙']], {}, ['甲', '乙']],
    [
      'blank rows and columns, however formatted',
      [
        [null, '甲', blank, '乙', blank],
        [blank, blank, blank, blank],
        [blank, '丙', null, '丁'],
      ],
      {},
      ['| 甲 | 乙 |', '| 丙 | 丁 |'],
    ],
    [
      'cells that are not there',
      [['甲', '乙', '丙'], [null, null, '丁'], ['戊']],
      {},
      ['| 甲 | 乙 | 丙 |', '|  |  | 丁 |', '| 戊 |  |  |'],
    ],
    [
      'a title over the whole sheet',
      [
        ['甲', null],
        ['乙', '丙'],
      ],
      { merges: ['A1:XFD1'] },
      ['甲', '| 乙 | 丙 |'],
    ],
  ])
    it(what, async () => assert.deepEqual(await linesOf('a.xlsx', xlsx([['a', sheet(rows, options)]])), lines));

  it('is placed where it stands in its sheet', async () => {
    const bytes = xlsx([['甲表', sheet([['题', null], [null, null], head, ['甲', '乙']])]]);
    const { document } = await readFile({ name: 'a.xlsx', bytes });
    assert.deepEqual(
      document.blocks.map(({ place }) => place),
      [1, 3, 4].map((row) => ({ sheet: '甲表', row })),
    );
  });
});

describe('the sheets of an Excel file', () => {
  const table = sheet([head, ['甲', '乙']]);
  const rows = ['| 任务 | 单位 |', '| 甲 | 乙 |'];
  for (const [what, sheets, lines] of [
    [
      'one alone needs no name',
      [
        ['重点', table],
        ['空', sheet([])],
      ],
      rows,
    ],
    [
      'several are headed by their names',
      [
        ['重点', table],
        ['一般', table],
      ],
      ['h1:重点', ...rows, 'h1:一般', ...rows],
    ],
    [
      'names that nobody gave say nothing',
      [
        ['Sheet1', table],
        ['工作表2', table],
      ],
      [...rows, ...rows],
    ],
    [
      'hidden ones are left out',
      [
        ['重点', table],
        ['旧', table, 'hidden'],
        ['更旧', table, 'veryHidden'],
      ],
      rows,
    ],
  ])
    it(what, async () => assert.deepEqual(await linesOf('a.xlsx', xlsx(sheets)), lines));
});

describe('what an Excel file hides', () => {
  const hidden = 'hidden="1"';
  const bytes = xlsx([
    ['旧', sheet([head, ['甲', '乙']]), 'hidden'],
    [
      '重点',
      sheet(
        [
          ['任务', '编号', '单位'],
          ['甲', 'a', '乙'],
          ['丙', 'b', '丁'],
          ['戊', 'c', '己'],
          [null, null, null],
          ['庚', 'd', '辛'],
        ],
        {
          merges: ['A3:A4'],
          rowAttributes: { 3: hidden, 5: hidden },
          before: `<cols><col min="2" max="2" ${hidden}/><col min="9" max="9" ${hidden}/></cols>`,
        },
      ),
    ],
  ]);

  it('is left out; the words of a merged cell show in what is left of it', async () => {
    assert.deepEqual(await linesOf('a.xlsx', bytes), ['| 任务 | 单位 |', '| 甲 | 乙 |', '| 丙 | 己 |', '| 庚 | 辛 |']);
  });

  it('is said, with its place', async () => {
    const { source, result } = await readDocument({ name: 'a.xlsx', bytes });
    const warnings = result.warnings.filter(({ kind }) => kind === 'hidden-part');
    assert.deepEqual(
      warnings.map(({ facts }) => facts),
      [
        { sheet: '旧', cells: 'A1:B2' },
        { sheet: '重点', cells: '3:3' },
        { sheet: '重点', cells: 'B:B' },
      ],
    );
    for (const { start, end } of warnings) assert.notEqual(source.document.text.slice(start, end).trim(), '');
  });
});

describe('a large Excel file', () => {
  const task = (index) => [index + 1, `公开第${index + 1}项信息`, '县财政局', '2026年12月底前'];
  const filled = (count) =>
    sheet([['序号', '工作任务', '牵头单位', '完成时限'], ...Array.from({ length: count }, (_, index) => task(index))]);

  it('with 10,000 rows is read whole, and tells how far it is', async () => {
    const seen = [];
    const bytes = xlsx([
      ['a', filled(10_000)],
      ['b', sheet([])],
    ]);
    const { result } = await readDocument({ name: 'a.xlsx', bytes }, (...far) => seen.push(far));
    assert.equal(result.tasks.length, 10_000);
    assert.deepEqual(result.tasks.at(-1).leadUnits, ['县财政局']);
    assert.deepEqual(seen, [
      [1, 2],
      [2, 2],
    ]);
  });

  it('with more than 20,000 filled rows is refused', async () => {
    const reason = { code: 'too-large', kind: 'rows', most: '20000' };
    assert.deepEqual(await refusalOf('a.xlsx', xlsx([['a', filled(20_001)]], { styles: styles([]) })), reason);
  });

  it('with rows that are only formatted is read', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>任务</t></is></c><c r="B1" t="inlineStr"><is><t>单位</t></is></c></row>`;
    const blank = Array.from(
      { length: 60_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
    );
    const markup = sheet([]).replace('<sheetData>', `<sheetData>${rows}${blank.join('')}`);
    assert.deepEqual(await linesOf('a.xlsx', xlsx([['a', markup]], { styles: styles([]) })), ['| 任务 | 单位 |']);
  });
});
