import { strFromU8, unzipSync } from 'fflate';
import { figureTablesExcel } from '../excel/figure-tables.js';
import { lettersWord } from '../letter/letter-word.js';
import type { Letter } from '../letter/letter.js';
import { type ResultCircular, resultCircularLetter } from './result-circular.js';
import { type ResultRanking, resultRankingLetter, resultRankingTables } from './result-ranking.js';
import { type ScoreSheet, scoreSheetLetter, scoreSheetTables } from './score-sheet.js';
import { type Transfer, transferTables } from './transfer.js';

const sheet: ScoreSheet = {
  issuer: '云岭县政务公开领导小组办公室',
  year: 2026,
  scheme: '《2026年政务公开考核方案》（第1号）',
  unit: '县司法局',
  group: '县直部门',
  stage: 'final',
  ...{ from: '2026-01-01', to: '2026-12-31', snapshot: 2 },
  lines: [
    { number: '1', name: '要点任务', points: '60.00', working: '21.60 = 21.60', score: '21.60' },
    { number: '1.10', name: '任务办结', points: '24.00', working: '24.00 × 9 ÷ 10 = 21.60', score: '21.60' },
  ],
  bonuses: [{ number: '加1', name: '表彰', cap: '5', working: '合计 2.00，上限 5，计 2.00', score: '2.00' }],
  deductions: [{ number: '扣1', name: '通报批评', cap: null, working: '合计 1.00，不设上限', score: '−1.00' }],
  vetoes: [],
  ...{ fullMarks: '100', total: '93.46', workings: ['92.46 + 2.00 − 1.00 = 93.46'], grade: '优秀' },
  contribution: { points: '3.74', of: '4.00' },
  ...{ rank: null, notes: ['第1.10项：2 项责任分工未到期，不计入'], hash: 'a'.repeat(64), on: '2027-01-15' },
};
const ranking: ResultRanking = {
  ...{ issuer: sheet.issuer, year: 2026, scheme: sheet.scheme, contributionOf: '4.00' },
  groups: [
    {
      title: '县直部门',
      units: [
        { rank: 1, unit: '县司法局', total: '93.46', grade: '优秀', contribution: '3.74', remark: '' },
        { rank: null, unit: '县财政局', total: '95.00', grade: '不合格', contribution: '3.80', remark: '有否决情形' },
      ],
    },
    {
      title: '乡镇',
      units: [{ rank: 1, unit: '青石镇', total: null, grade: null, contribution: null, remark: '' }],
    },
  ],
  ...{ number: '云政公开办〔2027〕1号', snapshot: 2, hash: 'b'.repeat(64), on: '2027-01-15' },
};
const circular: ResultCircular = {
  ...{ issuer: sheet.issuer, number: ranking.number, date: '2027-01-15', year: 2026, scheme: sheet.scheme },
  ...{ weight: '4', contributionOf: '4.00', groups: ranking.groups, grades: ['优秀', '良好', '不合格'] },
  ...{ signer: '赵刚', correction: null },
};

const textOf = async (letter: Letter) =>
  strFromU8(unzipSync(await lettersWord([letter]))['word/document.xml']!)
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''))
    .filter((paragraph) => paragraph !== '');
const workbook = async (tables: Parameters<typeof figureTablesExcel>[0]) => {
  const parts = unzipSync(await figureTablesExcel(tables));
  return {
    cells: strFromU8(parts['xl/worksheets/sheet1.xml']!),
    texts: strFromU8(parts['xl/sharedStrings.xml']!),
  };
};

describe("a unit's score sheet", () => {
  it('prints every line with its working, the total, the contribution and the frozen hash', async () => {
    const text = await textOf(scoreSheetLetter(sheet));
    expect(text).toEqual(expect.arrayContaining(['2026年度政务公开工作考核计分表', '本表为考核最终得分。']));
    expect(text).toEqual(expect.arrayContaining(['1.10', '任务办结', '24.00 × 9 ÷ 10 = 21.60']));
    expect(text).toEqual(expect.arrayContaining(['通报批评（扣分）', '不设上限', '−1.00']));
    expect(text).toEqual(expect.arrayContaining(['92.46 + 2.00 − 1.00 = 93.46', '93.46', '3.74分（满分4.00分）']));
    expect(text).toEqual(expect.arrayContaining([`SHA-256 ${sheet.hash}`, '考核人', '单位负责人', '2027年1月15日']));
    expect(text.join()).not.toContain('组内名次');
  });

  it('of the running year says what it is, in Word and in Excel', async () => {
    const running: ScoreSheet = { ...sheet, stage: 'running', snapshot: null, hash: null, on: '2026-11-27' };
    const text = await textOf(scoreSheetLetter(running));
    const said = '本表为2026年11月27日的运行得分，随工作进展变动，不是考核结果，不作为排名和折算的依据。';
    expect(text.slice(0, 3).join('')).toBe(`2026年度政务公开工作考核计分表（运行得分）${said}`);
    expect((await workbook(scoreSheetTables(running))).texts).toContain(said);
  });

  it('in Excel keeps the numbers of lines as text, and scores as numbers', async () => {
    const { cells, texts } = await workbook(scoreSheetTables(sheet));
    expect(texts).toContain('<t>1.10</t>');
    expect(cells).toContain('<v>93.46</v>');
    expect(cells).toContain('<v>-1</v>');
  });
});

describe('the result', () => {
  it('is ranked by group, and says from which snapshot', async () => {
    const text = await textOf(resultRankingLetter(ranking));
    expect(text.join('|')).toContain('|一、县直部门|名次|单位|');
    expect(text.join('|')).toContain('|1|县司法局|93.46|优秀|3.74|—|县财政局|95.00|不合格|3.80|有否决情形|');
    expect(text).toContain('文号：云政公开办〔2027〕1号');
    expect(text).toContain(`第2次快照，校验值 SHA-256 ${ranking.hash}`);
    const draft = await textOf(resultRankingLetter({ ...ranking, number: null }));
    expect(draft).toEqual(expect.arrayContaining(['本表已定稿，尚未发布。']));
    expect(draft[0]! + draft[1]!).toContain('（送审稿）');
    expect((await workbook(resultRankingTables(ranking))).cells).toContain('<v>93.46</v>');
  });

  it('goes out as a circular with its number, and a later version says what it corrects', async () => {
    const text = await textOf(resultCircularLetter(circular));
    expect(text.slice(0, 2)).toEqual([sheet.issuer, '云政公开办〔2027〕1号']);
    expect(text).toContain('县直部门，乡镇：');
    expect(text).toContain('优秀（1个）：县司法局。');
    expect(text.join('')).toContain('参加排名2个；未排名1个：县财政局（有否决情形）。');
    expect(text.join('')).toContain('占年度综合考核的4%');
    expect(text).toContain('（签发：赵刚）');
    const correction = { version: 2, replaces: '云政公开办〔2027〕1号', reason: '数据有误。' };
    const corrected = (await textOf(resultCircularLetter({ ...circular, correction }))).join('');
    expect(corrected).toContain('（第二版）');
    expect(corrected).toContain('本通报更正并代替云政公开办〔2027〕1号。更正原因：数据有误。');
    const draft = resultCircularLetter({ ...circular, number: null, date: null, signer: null });
    expect(draft.title).toContain('（送审稿）');
    expect([draft.number, draft.note, draft.imprint]).toEqual([undefined, undefined, undefined]);
  });

  it('is handed over with a row for each unit; nothing in it is a formula', async () => {
    const transfer: Transfer = {
      ...{ year: 2026, scheme: sheet.scheme, weight: '4.00', number: ranking.number, snapshot: 2 },
      units: [
        {
          ...{ code: '007', unit: '=HYPERLINK("http://x")', group: '县直部门', contributionOf: '4.00' },
          ...{ contribution: '3.74', total: '93.46', grade: '优秀', isVetoed: false, hash: 'c'.repeat(64) },
        },
      ],
    };
    const { cells, texts } = await workbook(transferTables(transfer));
    expect(cells).not.toContain('<f>');
    expect(texts).toContain('=HYPERLINK(');
    expect(texts).toContain('<t>007</t>');
    for (const figure of ['4', '3.74', '93.46']) expect(cells).toContain(`<v>${figure}</v>`);
  });
});
