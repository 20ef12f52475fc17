import { Exact, printed, sumOf } from '@yaodian/inspection';
import type { CountedEvent, CountedPart } from '../ledger/working.js';
import type { Happened } from './happened.js';

/** A line that counts events: a leaf that deducts, an item beside the tree, a veto. */
export interface CountingLine {
  key: string;
  number: string;
  name: string;
  /** A veto is graver than any figure. */
  isVeto: boolean;
  entries: { key: string; name: string; happened: Happened[] }[];
}

interface Claim {
  line: CountingLine;
  event: Happened;
}

const isGraver = (one: Claim, other: Claim): boolean => {
  if (one.line.isVeto !== other.line.isVeto) return one.line.isVeto;
  return new Exact(one.event.points).gt(other.event.points);
};

/**
 * The entries of each line with what counts. With `once`, one thing counts on one line only: where it comes to most, the
 * earlier line where two come to the same; on the others it stands with 0 and the line that has it. Lines in the
 * scheme's order.
 */
export function countedParts(
  lines: readonly CountingLine[],
  once: boolean,
  decimals: number,
): Map<string, CountedPart[]> {
  const holders = new Map<string, Claim>();
  for (const line of lines)
    for (const event of line.entries.flatMap(({ happened }) => happened)) {
      const holder = holders.get(event.thing);
      if (holder === undefined || isGraver({ line, event }, holder)) holders.set(event.thing, { line, event });
    }
  const eventOf = (event: Happened): CountedEvent => {
    const { thing, ...own } = event;
    const holder = holders.get(thing)!;
    if (!once || holder.event === event) return { ...own, countedIn: null };
    const { key, number, name } = holder.line;
    return { ...own, points: printed(0, decimals), countedIn: { line: key, number, name } };
  };
  return new Map(
    lines.map(({ key, entries }) => [
      key,
      entries.map((entry) => {
        const events = entry.happened.map(eventOf);
        return {
          key: entry.key,
          name: entry.name,
          events,
          points: printed(sumOf(events.map(({ points }) => points)), decimals),
        };
      }),
    ]),
  );
}
