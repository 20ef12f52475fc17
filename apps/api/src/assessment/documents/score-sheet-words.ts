import {
  type ItemLine,
  itemWords,
  type Ledger,
  ledgerTotalWords,
  type LedgerLine,
  lineWords,
  ruleWords,
  warningWords,
} from '@yaodian/assessment';
import type { Words } from '@yaodian/inspection';
import type { ScoreSheet } from '@yaodian/official-document';

const inChinese = (words: readonly Words[]): string => words.map(({ zh }) => zh).join('\n');

/** A ledger in the words in which its sheet is printed; contributions come only from the final result. */
export const sheetFigures = (
  ledger: Ledger,
  isFinal: boolean,
): Pick<
  ScoreSheet,
  | 'lines'
  | 'bonuses'
  | 'deductions'
  | 'vetoes'
  | 'fullMarks'
  | 'total'
  | 'workings'
  | 'grade'
  | 'contribution'
  | 'notes'
  | 'from'
  | 'to'
> => ({
  lines: ledger.lines.map((line, at) => ({
    ...{ number: line.number, name: line.name, points: line.points },
    working: workingOf(line, below(ledger.lines, at)),
    score: line.score ?? (line.whyNot === null ? '未评分' : '不适用'),
  })),
  bonuses: ledger.bonuses.map((item) => itemOf(item, 'bonus')),
  deductions: ledger.deductions.map((item) => itemOf(item, 'deduction')),
  vetoes: ledger.vetoes.map(({ number, name }) => `${number} ${name}`),
  fullMarks: ledger.fullMarks,
  total: ledger.total,
  // the last sentence is that of the contribution
  workings: ledgerTotalWords(ledger)
    .slice(0, isFinal || ledger.total === null ? undefined : -1)
    .map(({ zh }) => zh),
  grade: ledger.grade,
  contribution:
    !isFinal || ledger.contribution === null ? null : { points: ledger.contribution, of: ledger.contributionOf },
  notes: ledger.warnings.map((warning) => `第${numberOf(ledger, warning.line)}项：${warningWords(warning).zh}`),
  from: ledger.period.first,
  to: ledger.period.last,
});

const numberOf = ({ lines }: Ledger, key: string): string => lines.find((line) => line.key === key)?.number ?? key;

/** The lines under one, at any depth. */
function below(lines: readonly LedgerLine[], at: number): LedgerLine[] {
  const { level } = lines[at]!;
  const end = lines.findIndex((line, index) => index > at && line.level <= level);
  return lines.slice(at + 1, end === -1 ? undefined : end);
}

const workingOf = (line: LedgerLine, lower: readonly LedgerLine[]): string =>
  [...(line.kind === 'leaf' ? [ruleWords(line)] : []), ...lineWords(line, lower)].map(({ zh }) => zh).join('\n');

const itemOf = (item: ItemLine, kind: 'bonus' | 'deduction'): ScoreSheet['bonuses'][number] => ({
  ...{ number: item.number, name: item.name, cap: item.cap },
  working: inChinese(itemWords(item, kind)),
  score: kind === 'deduction' && Number(item.score) > 0 ? `−${item.score}` : item.score,
});
