import { useSyncExternalStore } from 'react';

let prefix = 'yaodian.draft.';
const listeners = new Set<() => void>();
let known: ReadonlySet<string> = new Set();

/** To be said before the first draft is read: on a computer that several people use, each finds only their own. */
export function draftsBelongTo(personId: number): void {
  prefix = `yaodian.draft.${personId}.`;
  known = new Set(Object.keys(localStorage).filter((key) => key.startsWith(prefix)));
}

function update(change: (keys: Set<string>) => void): void {
  const next = new Set(known);
  change(next);
  if (next.size === known.size) return;
  known = next;
  listeners.forEach((listener) => listener());
}

/** Text that was typed and not yet saved, kept on this computer. */
export function readDraft<T>(name: string): T | null {
  const stored = localStorage.getItem(prefix + name);
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as T;
  } catch {
    localStorage.removeItem(prefix + name);
    return null;
  }
}

/** False where the browser has no room for it. */
export function writeDraft(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    return false;
  }
  update((keys) => keys.add(prefix + name));
  return true;
}

export function removeDraft(name: string): void {
  localStorage.removeItem(prefix + name);
  update((keys) => keys.delete(prefix + name));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells whether there is a draft of that name. */
export function useHasDraft(): (name: string) => boolean {
  const keys = useSyncExternalStore(subscribe, () => known);
  return (name) => keys.has(prefix + name);
}
