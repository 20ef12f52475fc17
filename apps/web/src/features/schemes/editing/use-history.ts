import { useState } from 'react';
import type { Draft } from '../draft';

interface History {
  past: readonly Draft[];
  now: Draft;
  future: readonly Draft[];
  /** What the last edit was about: one field that is typed in is one step. */
  about: string | null;
}

const mostSteps = 200;
const begun = (draft: Draft): History => ({ past: [], now: draft, future: [], about: null });

/** A draft with the steps that led to it, to go back and forth in. */
export function useHistory(initial: Draft) {
  const [history, setHistory] = useState(() => begun(initial));
  return {
    now: history.now,
    mayUndo: history.past.length > 0,
    mayRedo: history.future.length > 0,
    edit: (change: (draft: Draft) => Draft, about: string | null = null) =>
      setHistory(({ past, now, about: before }) => {
        const next = change(now);
        if (next === now) return { past, now, future: history.future, about: before };
        const isSame = about !== null && about === before && past.length > 0;
        return { past: isSame ? past : [...past, now].slice(-mostSteps), now: next, future: [], about };
      }),
    undo: () =>
      setHistory((one) => {
        const former = one.past[one.past.length - 1];
        if (!former) return one;
        return { past: one.past.slice(0, -1), now: former, future: [one.now, ...one.future], about: null };
      }),
    redo: () =>
      setHistory((one) => {
        const [next, ...future] = one.future;
        return next ? { past: [...one.past, one.now], now: next, future, about: null } : one;
      }),
    restart: (draft: Draft) => setHistory(begun(draft)),
  };
}
