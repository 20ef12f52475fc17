import { useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says a result to whoever listens to the page instead of looking at it. */
export function announce(sentence: string): void {
  // a blank at the end makes the same sentence new, so that it is read out again
  words = sentence === words ? `${sentence}\u00a0` : sentence;
  listeners.forEach((listener) => listener());
}

export function Announcer() {
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {useSyncExternalStore(subscribe, () => words)}
    </div>
  );
}
