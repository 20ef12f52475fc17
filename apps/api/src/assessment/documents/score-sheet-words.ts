import {
  type ItemLine,
  itemWords,
  type Ledger,
  ledgerTotalWords,
  type LedgerLine,
  lineWords,
  type NamesFact,
  noGradeWords,
  ruleWords,
  unscored,
  warningWords,
} from '@yaodian/assessment';
import type { Words } from '@yaodian/inspection';
import type { ScoreSheet } from '@yaodian/official-document';

const inChinese = (words: readonly Words[]): string => words.map(({ zh }) => zh).join('\n');

/** A ledger in the words in which its sheet is printed; contributions come only from the final result. */
export const sheetFigures = (
  ledger: Ledger,
  { isFinal, names }: { isFinal: boolean; names: NamesFact },
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
    working: workingOf(line, below(ledger.lines, at), names),
    score: line.score ?? (line.whyNot === null ? '未评分' : '不适用'),
  })),
  bonuses: ledger.bonuses.map((item) => itemOf(item, 'bonus', names)),
  deductions: ledger.deductions.map((item) => itemOf(item, 'deduction', names)),
  vetoes: ledger.vetoes.map(({ key, number, name, factIds }) => {
    const what = factIds.flatMap((factId) => names(factId, key)?.zh ?? []).join('；');
    return `${number} ${name}${what && `：${what}`}`;
  }),
  fullMarks: ledger.fullMarks,
  total: ledger.total,
  // the last sentence is that of the contribution
  workings: ledgerTotalWords(ledger)
    .slice(0, isFinal || ledger.total === null ? undefined : -1)
    .map(({ zh }) => zh),
  grade: ledger.grade ?? (unscored(ledger).some(({ why }) => why !== 'closings-undecided') ? noGradeWords.zh : null),
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

const workingOf = (line: LedgerLine, lower: readonly LedgerLine[], names: NamesFact): string =>
  inChinese([...(line.kind === 'leaf' ? [ruleWords(line)] : []), ...lineWords(line, lower, names)]);

const itemOf = (item: ItemLine, kind: 'bonus' | 'deduction', names: NamesFact): ScoreSheet['bonuses'][number] => ({
  ...{ number: item.number, name: item.name, cap: item.cap },
  working: inChinese(itemWords(item, kind, names)),
  score: kind === 'deduction' && Number(item.score) > 0 ? `−${item.score}` : item.score,
});
