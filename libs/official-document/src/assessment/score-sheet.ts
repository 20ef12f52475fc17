import { dateWords } from '../date-words.js';
import type { FigureTable } from '../excel/figure-tables.js';
import type { Block, Letter, LetterTable } from '../letter/letter.js';

/** How far the year's result has come, as papers tell it apart. */
export type ResultStage = 'running' | 'announced' | 'final' | 'published';

/** 年度考核计分表 of one unit: figures in the words in which they are printed, dates as 2026-11-27. */
export interface ScoreSheet {
  issuer: string;
  year: number;
  /** Title and number of the scheme (考核方案). */
  scheme: string;
  unit: string;
  /** 对比组 */
  group: string;
  stage: ResultStage;
  from: string;
  to: string;
  /** Number of the snapshot; null while the year runs. */
  snapshot: number | null;
  /** Every line of the tree, a node before those below it. */
  lines: SheetLine[];
  bonuses: SheetItem[];
  deductions: SheetItem[];
  /** 否决情形 that happened, in words. */
  vetoes: string[];
  fullMarks: string;
  /** Null where nothing applies to the unit. */
  total: string | null;
  /** How total, grade and contribution come about. */
  workings: string[];
  grade: string | null;
  /** 折入年度综合考核, e.g. 3.74 of 4.00. */
  contribution: { points: string; of: string } | null;
  /** Null before ranks are shown to the reader, and for who has none. */
  rank: string | null;
  /** What the reader has to know beside. */
  notes: string[];
  /** SHA-256 of the frozen ledger; null while the year runs. */
  hash: string | null;
  /** The day for which it holds. */
  on: string;
}

interface SheetLine {
  number: string;
  name: string;
  points: string;
  working: string;
  score: string;
}

interface SheetItem {
  number: string;
  name: string;
  /** 上限; null where there is none. */
  cap: string | null;
  working: string;
  score: string;
}

/** 五号 */
const rowSize = 21;
const none = '—';

const lineShape = [
  { head: '序号', share: 10, centred: true },
  { head: '指标', share: 25 },
  { head: '分值', share: 11, centred: true },
  { head: '计算过程', share: 42 },
  { head: '得分', share: 12, centred: true },
];
const aboutShape = [
  { head: '', share: 15, centred: true },
  { head: '', share: 35 },
  { head: '', share: 15, centred: true },
  { head: '', share: 35 },
];
const namedShape = [
  { head: '', share: 18, centred: true },
  { head: '', share: 82 },
];
const signingShape = [
  { head: '', share: 16, centred: true },
  { head: '', share: 17 },
  { head: '', share: 16, centred: true },
  { head: '', share: 17 },
  { head: '', share: 17, centred: true },
  { head: '', share: 17 },
];

export const stageWords: Record<ResultStage, string> = {
  running: '运行得分',
  announced: '公示',
  final: '已定稿',
  published: '已发布',
};

export const scoreSheetTitle = ({ year, stage }: Pick<ScoreSheet, 'year' | 'stage'>): string =>
  `${year}年度政务公开工作考核计分表${stage === 'running' ? '（运行得分）' : ''}`;

/** What a reader has to know before reading any figure. */
const standing = ({ stage, on }: Pick<ScoreSheet, 'stage' | 'on'>): string =>
  stage === 'running'
    ? `本表为${dateWords(on)}的运行得分，随工作进展变动，不是考核结果，不作为排名和折算的依据。`
    : stage === 'announced'
      ? '本表为公示的得分，申诉期满、申诉裁决后定稿。'
      : '本表为考核最终得分。';

function aboutRows({ unit, group, scheme, from, to, stage, snapshot }: ScoreSheet): string[][] {
  const version = snapshot === null ? '' : `（第${snapshot}次快照）`;
  return [
    ['考核单位', unit, '对比组', group],
    ['考核方案', scheme, '考核期', `${dateWords(from)}至\n${dateWords(to)}`],
    ['得分状态', `${stageWords[stage]}${version}`, '考核机关', ''],
  ];
}

const scoreRows = (sheet: ScoreSheet): string[][] => [
  ...sheet.lines.map(({ number, name, points, working, score }) => [number, name, points, working, score]),
  ...sheet.bonuses.map((item) => itemRow(item, '加分')),
  ...sheet.deductions.map((item) => itemRow(item, '扣分')),
  [
    '总分',
    sheet.vetoes.length > 0 ? '有否决情形' : '',
    sheet.fullMarks,
    sheet.workings.join('\n'),
    sheet.total ?? '不计分',
  ],
];

const itemRow = ({ number, name, cap, working, score }: SheetItem, kind: string): string[] => [
  number,
  `${name}（${kind}）`,
  cap === null ? '不设上限' : `上限 ${cap}`,
  working,
  score,
];

const resultRows = ({ vetoes, grade, contribution, rank, notes, hash }: ScoreSheet): string[][] => [
  ...(vetoes.length === 0 ? [] : [['否决情形', vetoes.join('\n')]]),
  ['考核等次', grade ?? none],
  ...(contribution === null ? [] : [['折入年度\n综合考核', `${contribution.points}分（满分${contribution.of}分）`]]),
  ...(rank === null ? [] : [['组内名次', rank]]),
  ...(notes.length === 0 ? [] : [['说明', notes.join('\n')]]),
  ...(hash === null ? [] : [['台账校验值', `SHA-256 ${hash}`]]),
];

/** As a Word document, to be signed by those who scored, who checked, and the unit. */
export function scoreSheetLetter(sheet: ScoreSheet): Letter {
  const table = (columns: LetterTable['columns'], rows: string[][], headless = true): LetterTable => ({
    ...{ kind: 'table', columns, rows, size: rowSize },
    ...(headless && { headless }),
  });
  const about = aboutRows(sheet);
  about[2]![3] = sheet.issuer;
  const tables = [
    table(aboutShape, about),
    table(lineShape, scoreRows(sheet), false),
    table(namedShape, resultRows(sheet)),
    table(signingShape, [['考核人\n（签字）', '', '复核人\n（签字）', '', '单位负责人\n（签字）', '']]),
  ];
  return {
    title: scoreSheetTitle(sheet),
    body: [{ kind: 'paragraph', text: standing(sheet) }, ...tables.flatMap((one): Block[] => [{ kind: 'gap' }, one])],
    signature: { by: sheet.issuer, on: sheet.on, sealed: false },
  };
}

/** The same as a sheet of a workbook; points and scores are numbers. */
export function scoreSheetTables(sheet: ScoreSheet): FigureTable[] {
  const widths = [10, 34, 12, 70, 12];
  const { unit, group, scheme, from, to, snapshot, stage, issuer, on } = sheet;
  const version = snapshot === null ? '' : `（第${snapshot}次快照）`;
  return [
    {
      sheet: '计分表',
      title: scoreSheetTitle(sheet),
      notes: [
        `考核单位：${unit}\u3000对比组：${group}\u3000得分状态：${stageWords[stage]}${version}`,
        `考核方案：${scheme}\u3000考核期：${dateWords(from)}至${dateWords(to)}`,
        standing(sheet),
      ],
      columns: lineShape.map(({ head }, at) => ({ head, width: widths[at]!, isText: at === 0 })),
      rows: scoreRows(sheet),
      foot: [
        ...resultRows(sheet).map(([head, text]) => `${head!.replace('\n', '')}：${text}`),
        '考核人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000复核人：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000单位负责人：',
        `${issuer}\u3000${dateWords(on)}`,
      ],
    },
  ];
}
