import { useState } from 'react';
import type { Doubt } from '../../../../features/tasks/doubts';

interface Place {
  doubt: string;
  /** Those that come after it, round and round: the first that is still open takes its place when it is settled. */
  following: string[];
  /** The row that the walk has selected; null at a passage. */
  row: string | null;
  /** The address, which holds the selection, has caught up. */
  arrived: boolean;
}

const after = (doubts: Doubt[], doubt: Doubt): string[] => {
  const at = doubts.indexOf(doubt);
  return [...doubts.slice(at + 1), ...doubts.slice(0, at)].map(({ key }) => key);
};

/** The first of the named doubts that is not settled yet. */
export const stillOpen = (doubts: Doubt[], keys: string[]): Doubt | undefined => {
  const byKey = new Map(doubts.map((doubt) => [doubt.key, doubt]));
  return keys.flatMap((key) => byKey.get(key) ?? [])[0];
};

/**
 * Keeps the place in the walk through the doubts. Selecting a row by hand leads to that row's own doubt, and a doubt
 * that is settled leaves its place to the one that came after it.
 */
export function useWalk(doubts: Doubt[], activeKey: string | null, onGo: (doubt: Doubt) => void) {
  const [place, setPlace] = useState<Place | null>(null);
  const walked = place ? stillOpen(doubts, [place.doubt, ...place.following]) : undefined;
  const ofRow = activeKey === null ? undefined : doubts.find(({ row }) => row?.key === activeKey);
  if (place && !place.arrived && place.row === activeKey) setPlace({ ...place, arrived: true });
  const onCourse = place !== null && (!place.arrived || place.row === activeKey);
  const current = (onCourse ? walked : ofRow) ?? ofRow ?? walked ?? doubts[0] ?? null;

  const go = (doubt: Doubt) => {
    setPlace({ doubt: doubt.key, following: after(doubts, doubt), row: doubt.row?.key ?? null, arrived: false });
    onGo(doubt);
  };
  return {
    current,
    at: current ? doubts.indexOf(current) : -1,
    go,
    step: (by: 1 | -1) => {
      if (!current) return;
      // the first step shows where one stands
      const to = place === null && ofRow === undefined ? 0 : doubts.indexOf(current) + by;
      go(doubts[(to + doubts.length) % doubts.length]!);
    },
    /** The doubts that follow the one in hand. */
    following: (): string[] => (current ? after(doubts, current) : []),
  };
}
