import type { Ledger, WaterfallStep } from '@yaodian/assessment';
import { signed, withMinus } from './figures';

export type Tone = 'total' | 'loss' | 'gain' | 'unscored';

/** One bar of the waterfall, in points. */
export interface WaterfallBar {
  step: WaterfallStep;
  tone: Tone;
  /** Where it stands; a total stands on the axis. */
  low: number;
  high: number;
  after: number;
  /** As printed at it: −2.16, +1.00, 93.46. */
  figure: string;
}

/** Lines with a leaf in or below them that has no score yet: what they lack is no loss. */
export function unscoredLines({ lines }: Pick<Ledger, 'lines'>): ReadonlySet<string> {
  const path: string[] = [];
  const found = new Set<string>();
  for (const line of lines) {
    path.length = line.level - 1;
    path.push(line.key);
    if (line.kind === 'leaf' && line.whyUnscored !== null) path.forEach((key) => found.add(key));
  }
  return found;
}

export function waterfallBars(steps: readonly WaterfallStep[], unscored: ReadonlySet<string>): WaterfallBar[] {
  return steps.map((step) => {
    const [change, after] = [Number(step.change), Number(step.after)];
    if (step.kind === 'full' || step.kind === 'total')
      return { step, tone: 'total', low: 0, high: after, after, figure: withMinus(step.change) };
    const isOpen = step.line !== null && unscored.has(step.line.key);
    return {
      step,
      tone: isOpen ? 'unscored' : change < 0 ? 'loss' : 'gain',
      low: Math.min(after, after - change),
      high: Math.max(after, after - change),
      after,
      figure: signed(step.change),
    };
  });
}
