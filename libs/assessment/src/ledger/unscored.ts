import type { LeafLine, Ledger, WhyUnscored } from './ledger.js';

/** A leaf that blocks announcing. */
export interface Unscored {
  unitId: number;
  line: string;
  number: string;
  name: string;
  why: WhyUnscored | 'closings-undecided';
  /** Closings undecided; 1 elsewhere. */
  count: number;
}

/** What keeps a unit's result from being announced: leaves not scored, closings undecided; in the scheme's order. */
export function unscored({ unitId, lines }: Pick<Ledger, 'unitId' | 'lines'>): Unscored[] {
  const leaves = lines.filter((line): line is LeafLine => line.kind === 'leaf' && line.whyNot === null);
  return leaves.flatMap((leaf) => {
    const { key, number, name, whyUnscored, working, corrected } = leaf;
    const blocked = (why: Unscored['why'], count: number): Unscored => ({
      unitId,
      line: key,
      number,
      name,
      why,
      count,
    });
    if (whyUnscored !== null) return [blocked(whyUnscored, 1)];
    const undecided = working?.kind === 'completion' && corrected === null ? working.provisional : 0;
    return undecided > 0 ? [blocked('closings-undecided', undecided)] : [];
  });
}
