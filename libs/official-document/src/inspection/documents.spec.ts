import { strFromU8, unzipSync } from 'fflate';
import { lettersWord } from '../letter/letter-word.js';
import type { Letter } from '../letter/letter.js';
import { circularData, rectificationData, sampleData, templateFields, unitSheetData } from '../template/fields.js';
import { starterTemplate } from '../template/starter.js';
import { fillTemplate, templateFault } from '../template/template.js';
import { type CircularDocument, circularLetter } from './circular.js';
import { inspectionExcel } from './inspection-excel.js';
import { orderLetter, type RectificationOrder } from './rectification-order.js';
import { type UnitSheet, unitSheetLetter } from './unit-sheet.js';

const circular: CircularDocument = {
  issuer: '云岭县政务公开领导小组办公室',
  number: '云政公开办〔2026〕5号',
  date: '2026-10-20',
  title: '关于2026年第三季度政务公开督查情况的通报',
  addressees: ['各乡镇人民政府', '县直各单位'],
  sections: [
    {
      title: '总体情况',
      body: [
        { kind: 'paragraph', text: '共督查3个单位，平均得分84.19分。' },
        { kind: 'heading', level: 2, text: '公开数量。', runIn: '2个单位达到要求。' },
      ],
    },
    { title: '下一步要求', body: [{ kind: 'paragraph', text: '请逐项整改。' }] },
  ],
  weights: { quantity: 30, content: 40, timeliness: 30 },
  groups: [
    {
      title: '县直部门',
      units: [
        {
          ...{ rank: 1, unit: '县财政局', quantity: '30.00', content: '38.00', timeliness: '28.51' },
          ...{ other: '0.00', total: '96.51', remark: '' },
        },
        {
          ...{ rank: 2, unit: '县司法局', quantity: '21.00', content: '36.00', timeliness: '27.19' },
          ...{ other: '0.00', total: '84.19', remark: '' },
        },
      ],
    },
    {
      title: '乡镇',
      units: [
        {
          ...{ rank: null, unit: '青石镇', quantity: null, content: '20.00', timeliness: '12.07' },
          ...{ other: '3.00', total: '29.07', remark: '存在否决情形' },
        },
      ],
    },
  ],
  problems: [
    {
      ...{ unit: '县司法局', kind: '政策解读', words: '未同步公开解读材料。', severity: '一般' },
      ...{ deduction: '2.37', rectification: '整改中' },
    },
  ],
  copies: ['县委办公室'],
  correction: null,
  ...{ drafter: '李明', checker: '王芳', signer: '赵刚' },
};

const order: RectificationOrder = {
  issuer: circular.issuer,
  number: '云政公开整改〔2026〕3号',
  date: '2026-10-21',
  unit: '县司法局',
  inspection: '2026年第三季度政务公开督查',
  problems: [{ number: 4, kind: '政策解读', words: '未同步公开解读材料。', severity: '一般', due: '2026-11-10' }],
  asked: '请举一反三。',
  answerBy: '2026-11-12',
  withdrawn: false,
  ...{ drafter: '李明', checker: null, signer: '赵刚' },
};

const sheet: UnitSheet = {
  issuer: circular.issuer,
  inspection: '2026年第三季度政务公开督查',
  unit: '县司法局',
  group: '县直部门',
  method: '网上检查和现场检查',
  from: '2026-10-08',
  to: '2026-10-16',
  inspectors: ['李明', '王芳'],
  lines: [
    { name: '公开数量', weight: '30', working: '30 × 7 ÷ 10', score: '21.00' },
    { name: '公开内容', weight: '40', working: '40 × (40 − 4) ÷ 40', score: '36.00' },
    { name: '公开时限', weight: '30', working: '30 × (½ × 6 ÷ 6 + ½ × 6.5 ÷ 8)', score: '27.19' },
  ],
  problems: [{ number: 4, kind: '政策解读', words: '未同步公开解读材料。', severity: '一般', deduction: '2.00' }],
  praises: ['建立清单。'],
  total: '84.19',
  rank: '2',
  notes: [],
  on: '2026-10-20',
};

const documentOf = async (letter: Letter) => strFromU8(unzipSync(await lettersWord([letter]))['word/document.xml']!);
const paragraphs = (document: string) =>
  (document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []).map((one) =>
    [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
/** The texts of the cells of each table, row by row. */
const tablesIn = (document: string) =>
  (document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) =>
    (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => paragraphs(cell).join('\n')),
    ),
  );

describe('a circular', () => {
  it('says its sections, its rankings by group and its problems, with the figures as they were given', async () => {
    const document = await documentOf(circularLetter(circular));
    const all = paragraphs(document).filter((one) => one !== '');
    expect(all.slice(0, 10)).toEqual([
      circular.issuer,
      circular.number,
      ...['关于2026年第三季度', '政务公开督查情况的通报'],
      '各乡镇人民政府，县直各单位：',
      ...['一、总体情况', '共督查3个单位，平均得分84.19分。', '（一）公开数量。2个单位达到要求。'],
      ...['二、下一步要求', '请逐项整改。'],
    ]);
    expect(all).toEqual(expect.arrayContaining(['附件：1. 督查得分和排名表', '2. 督查发现问题清单', '2026年10月20日']));
    expect(all).toContain(['（签发：赵刚', '核稿：王芳', '拟稿：李明）'].join('\u3000'));
    const [first, second, problems] = tablesIn(document);
    expect(first).toEqual([
      [...['名次', '单位', '公开数量\n30分', '公开内容\n40分', '公开时限\n30分'], ...['其他\n扣分', '总分', '备注']],
      ['1', '县财政局', '30.00', '38.00', '28.51', '0.00', '96.51', ''],
      ['2', '县司法局', '21.00', '36.00', '27.19', '0.00', '84.19', ''],
    ]);
    expect(second![1]).toEqual(['—', '青石镇', '不适用', '20.00', '12.07', '3.00', '29.07', '存在否决情形']);
    expect(problems![1]).toEqual(['1', '县司法局', '政策解读', '未同步公开解读材料。', '一般', '2.37', '整改中']);
  });

  it('has each annex on a page of its own, its number at the edge, before the imprint', async () => {
    const document = await documentOf(circularLetter(circular));
    const breaks = [...document.matchAll(/<w:pageBreakBefore\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>([^<]*)/gs)];
    expect(breaks.map(([, text]) => text)).toEqual(['附件1', '附件2']);
    expect(document.indexOf('附件2')).toBeLessThan(document.indexOf('印发'));
    const one = await documentOf(circularLetter({ ...circular, problems: [] }));
    expect(paragraphs(one)).toContain('附件：督查得分和排名表');
    expect(paragraphs(one).filter((text) => text === '附件')).toHaveLength(1);
  });

  it('that is not published says so; one that corrects another says what and why; units need not be named', async () => {
    const draft = circularLetter({ ...circular, number: null, date: null, checker: null });
    expect(draft).not.toHaveProperty('number');
    expect(draft).not.toHaveProperty('imprint');
    expect(draft.title).toBe(`${circular.title}（送审稿）`);
    const correction = { version: 2, replaces: '云政公开办〔2026〕5号', reason: '县司法局得分有误。' };
    const second = circularLetter({ ...circular, correction });
    expect(second.title).toBe(`${circular.title}（第二版）`);
    expect(second.body[0]).toMatchObject({
      text: '本通报更正并代替云政公开办〔2026〕5号。更正原因：县司法局得分有误。',
    });
    const unnamed = { ...circular, problems: circular.problems.map((one) => ({ ...one, unit: null })) };
    const [, , problems] = tablesIn(await documentOf(circularLetter(unnamed)));
    expect(problems).toEqual([
      ['序号', '问题类别', '具体问题', '程度', '扣分', '整改情况'],
      ['1', '政策解读', '未同步公开解读材料。', '一般', '2.37', '整改中'],
    ]);
  });

  it('as a workbook has its figures as numbers, on three sheets that each print as one table', async () => {
    const files = unzipSync(await inspectionExcel({ ...circular, sheets: [sheet] }));
    const text = (name: string) => strFromU8(files[name]!);
    const figures = (at: number) =>
      [...text(`xl/worksheets/sheet${at}.xml`).matchAll(/<c (?![^>]*t="s")[^>]*><v>([^<]*)<\/v>/g)].map(
        ([, value]) => value,
      );
    expect(figures(1)).toEqual([
      ...['1', '30', '38', '28.51', '0', '96.51'],
      ...['2', '21', '36', '27.19', '0', '84.19'],
      ...['20', '12.07', '3', '29.07'],
    ]);
    expect(figures(2)).toEqual(['1', '2.37']);
    expect(figures(3)).toEqual(['30', '21', '40', '36', '30', '27.19', '100', '84.19']);
    const book = text('xl/workbook.xml');
    expect(
      [...book.matchAll(/Print_Titles" localSheetId="(\d)">([^<]*)</g)].map(([, at, range]) => [at, range]),
    ).toEqual([
      ['0', "'排名表'!$2:$2"],
      ['1', "'问题清单'!$2:$2"],
      ['2', "'评分明细'!$2:$2"],
    ]);
    expect(text('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A2:G3"/>');
    expect(text('xl/sharedStrings.xml')).toContain('30 × (½ × 6 ÷ 6 + ½ × 6.5 ÷ 8)');
  });
});

describe('an order to rectify', () => {
  it('says what, by when, and who signed it', async () => {
    const document = await documentOf(orderLetter(order));
    expect(tablesIn(document)[0]).toEqual([
      ['编号', '问题类别', '具体问题', '程度', '整改期限'],
      ['4', '政策解读', '未同步公开解读材料。', '一般', '2026年11月10日'],
    ]);
    expect(paragraphs(document)).toEqual(
      expect.arrayContaining([
        ...['县司法局：', '在2026年第三季度政务公开督查中，发现你单位存在以下1个问题，请逐项整改：', '请举一反三。'],
        ...['请于2026年11月12日前书面报送整改情况和佐证材料。', ['（签发：赵刚', '拟稿：李明）'].join('\u3000')],
      ]),
    );
  });

  it('that is not sent, or was withdrawn, says so', () => {
    expect(orderLetter({ ...order, number: null }).title).toMatch(/（送审稿）$/);
    expect(orderLetter({ ...order, withdrawn: true }).title).toMatch(/（已撤回）$/);
    const own = orderLetter({ ...order, asked: ' ', answerBy: null });
    expect(own.body.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
    expect(own.body.at(-1)).toMatchObject({ text: '请在各项整改期限前完成整改，并书面报送整改情况和佐证材料。' });
  });
});

describe("a unit's sheet", () => {
  it('prints the lines that add up to its total, and what was found', async () => {
    const [about, lines, problems, named] = tablesIn(await documentOf(unitSheetLetter(sheet)));
    expect(lines!.slice(1)).toEqual([
      ['公开数量', '30', '30 × 7 ÷ 10', '21.00'],
      ['公开内容', '40', '40 × (40 − 4) ÷ 40', '36.00'],
      ['公开时限', '30', '30 × (½ × 6 ÷ 6 + ½ × 6.5 ÷ 8)', '27.19'],
      ['总分', '100', '各项得分之和', '84.19'],
    ]);
    expect(problems![1]).toEqual(['4', '政策解读', '未同步公开解读材料。', '一般', '2.00']);
    expect(named).toEqual([
      ['组内名次', '2'],
      ['好的做法', '1. 建立清单。'],
      ['督查人员', '李明、王芳'],
      ['单位负责人', '（签字）'],
    ]);
    expect(about).toEqual([
      ['被检单位', '县司法局', '对比组', '县直部门'],
      ['督查方式', '网上检查和现场检查', '督查时间', '2026年10月8日至\n2026年10月16日'],
    ]);
  });

  it('takes smaller type before it takes a second page, and leaves nothing out of a long one', () => {
    const size = (count: number) => {
      const problems = Array.from({ length: count }, (_, at) => ({ ...sheet.problems[0]!, number: at + 1 }));
      const tables = unitSheetLetter({ ...sheet, problems }).body.flatMap((block) =>
        block.kind === 'table' ? [block] : [],
      );
      expect(tables[2]!.rows).toHaveLength(count);
      return tables[2]!.size;
    };
    expect([size(1), size(60)]).toEqual([21, 21]);
    const sizes = Array.from({ length: 40 }, (_, at) => size(at + 1));
    expect(sizes).toContain(18);
    expect(sizes.lastIndexOf(21)).toBeGreaterThan(sizes.lastIndexOf(18));
  });

  it('without a finding or a total says so', () => {
    const empty = unitSheetLetter({ ...sheet, problems: [], praises: [], rank: null, total: null });
    expect(JSON.stringify(empty)).toContain('未发现问题');
    expect(JSON.stringify(empty)).toContain('不计分');
  });
});

describe('the fields of a template', () => {
  const names = (data: object): string[] => Object.keys(data).sort();
  it.each([
    ['circular', circularData(circular)],
    ['rectification', rectificationData(order)],
    ['unit-sheet', unitSheetData([sheet])],
  ] as const)(
    'are those that are offered, at every depth, and a starter has what is needed: %s',
    async (kind, data) => {
      const same = (given: ReturnType<typeof sampleData>, offered: ReturnType<typeof sampleData>) => {
        expect(names(given)).toEqual(names(offered));
        for (const [name, value] of Object.entries(given))
          if (Array.isArray(value)) same(value[0]!, (offered[name] as ReturnType<typeof sampleData>[])[0]!);
      };
      same(data, sampleData(templateFields[kind]));
      const starter = await starterTemplate(kind);
      expect(await templateFault(starter, templateFields[kind])).toBeNull();
      const filled = strFromU8(unzipSync(await fillTemplate(starter, data))['word/document.xml']!);
      expect(filled).not.toMatch(/[{}]/);
      for (const figure of {
        circular: ['96.51', '84.19', '29.07'],
        rectification: ['2026年11月10日'],
        'unit-sheet': ['27.19'],
      }[kind])
        expect(filled).toContain(figure);
    },
  );

  it('of a circular without its rankings are missed', async () => {
    const file = await lettersWord([{ title: '{标题}', body: [{ kind: 'paragraph', text: '{文号}' }] }]);
    expect(await templateFault(file, templateFields.circular)).toMatchObject({
      fault: 'fields',
      missing: expect.arrayContaining([
        '对比组列表',
        '对比组列表/排名列表/总分',
        '部分列表/段落列表/段落',
        '签发',
      ]) as unknown,
    });
  });
});
