import { dateWords } from '../date-words.js';
import type { Letter, LetterTable } from '../letter/letter.js';
import { signedNote, type SignedBy } from '../signed-by.js';

/** What a unit is ordered to put right. */
export interface OrderedProblem {
  /** Of the unit's sheet, by which it is followed. */
  number: number;
  kind: string;
  words: string;
  severity: string;
  /** 整改期限 */
  due: string;
}

/** 整改通知书: what it says, in plain words and dates as 2026-11-27. */
export interface RectificationOrder extends SignedBy {
  /** 发文机关 */
  issuer: string;
  /** 文号; null while it is not sent. */
  number: string | null;
  /** 成文日期; null while it is not signed. */
  date: string | null;
  unit: string;
  /** The inspection's title. */
  inspection: string;
  problems: OrderedProblem[];
  /** 整改要求: a line is a paragraph. */
  asked: string;
  /** By when the unit says in writing what it has done; null where each problem's own day says so. */
  answerBy: string | null;
  /** 已撤回: it keeps its number, and says so. */
  withdrawn: boolean;
}

/** 五号 */
const rowSize = 21;

const columns: LetterTable['columns'] = [
  { head: '编号', share: 8, centred: true },
  { head: '问题类别', share: 20 },
  { head: '具体问题', share: 41 },
  { head: '程度', share: 10, centred: true },
  { head: '整改期限', share: 21, centred: true },
];

export const orderTitle = ({ number, withdrawn }: RectificationOrder): string =>
  `政务公开督查整改通知书${withdrawn ? '（已撤回）' : number === null ? '（送审稿）' : ''}`;

export const orderOpening = ({ inspection, problems }: RectificationOrder): string =>
  `在${inspection}中，发现你单位存在以下${problems.length}个问题，请逐项整改：`;

export const orderClosing = ({ answerBy }: RectificationOrder): string =>
  answerBy === null
    ? '请在各项整改期限前完成整改，并书面报送整改情况和佐证材料。'
    : `请于${dateWords(answerBy)}前书面报送整改情况和佐证材料。`;

/** An order as a letter, which carries who drafted, checked and signed it. */
export function orderLetter(order: RectificationOrder): Letter {
  const { issuer, number, date, unit, problems, asked } = order;
  const note = signedNote(order);
  return {
    mark: issuer,
    ...(number === null ? {} : { number }),
    title: orderTitle(order),
    addressees: [unit],
    body: [
      { kind: 'paragraph', text: orderOpening(order) },
      { kind: 'gap' },
      {
        kind: 'table',
        columns,
        rows: problems.map((one) => [`${one.number}`, one.kind, one.words, one.severity, dateWords(one.due)]),
        size: rowSize,
      },
      { kind: 'gap' },
      ...(asked.trim() === '' ? [] : [{ kind: 'paragraph', text: asked } as const]),
      { kind: 'paragraph', text: orderClosing(order) },
    ],
    signature: { by: issuer, on: date, sealed: true },
    ...(note === undefined ? {} : { note }),
  };
}
