import { Exact, printed } from '@yaodian/inspection';
import type { ItemLine, Ledger, LedgerLine } from './ledger.js';

/** One step from full marks to the total; figures in points of the scheme until `scaled`, which brings them to hundredths. */
export interface WaterfallStep {
  kind: 'full' | 'lost' | 'bonus' | 'deduction' | 'held' | 'scaled' | 'ceiling' | 'total';
  /** The line or item behind it. */
  line: { key: string; number: string; name: string } | null;
  /** What it adds, below 0 what it takes; of `full` and `total` the figure itself. */
  change: string;
  /** What is left after it. */
  after: string;
}

/**
 * Why a score is what it is: full marks, less what each line of one level lost (the greatest loss first, then the scheme's
 * order; lines that lost nothing are left out), then bonuses, deductions, what the bounds add or take, and the total.
 * A line that is not scored yet counts as lost. `level`: at which level lines are shown; a leaf above it stands for itself.
 */
export function waterfall(ledger: Ledger, level = 1): WaterfallStep[] {
  if (ledger.total === null || ledger.raw === null) return [];
  const { decimals, fullMarks } = ledger;
  const figure = (value: Exact | string) => printed(value, decimals);
  const steps: WaterfallStep[] = [{ kind: 'full', line: null, change: figure(fullMarks), after: figure(fullMarks) }];
  let after = new Exact(fullMarks);
  const add = (kind: WaterfallStep['kind'], change: Exact, of: LedgerLine | ItemLine | null): void => {
    if (change.isZero()) return;
    after = after.plus(change);
    const line = of && { key: of.key, number: of.number, name: of.name };
    steps.push({ kind, line, change: figure(change), after: figure(after) });
  };
  const shown = ledger.lines.filter((line) => line.level === level || (line.kind === 'leaf' && line.level < level));
  const lost = shown.map((line) => ({ line, change: new Exact(line.score ?? 0).minus(line.points) }));
  for (const { line, change } of lost.sort((one, other) => one.change.cmp(other.change))) add('lost', change, line);
  // below the first level what a first-level line was held at 0 by belongs to none of its lines
  if (level > 1) add('held', new Exact(ledger.sum).minus(after), null);
  for (const item of ledger.bonuses) add('bonus', new Exact(item.score), item);
  for (const item of ledger.deductions) add('deduction', new Exact(item.score).negated(), item);
  add('held', new Exact(ledger.held), null);
  if (!new Exact(fullMarks).eq(100)) {
    const scaled = new Exact(printed(after.times(100).div(fullMarks)));
    steps.push({ kind: 'scaled', line: null, change: printed(scaled.minus(after), decimals), after: printed(scaled) });
    after = scaled;
  }
  const ceiling = new Exact(ledger.total).minus(printed(after));
  if (!ceiling.isZero()) add('ceiling', ceiling, null);
  return [...steps, { kind: 'total', line: null, change: ledger.total, after: ledger.total }];
}
