import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let printing = false;

/** Printing lays out what the screen only scrolls through, in light colours: whoever cares renders before the sheet is taken. */
const set = (value: boolean) => () => {
  printing = value;
  flushSync(() => listeners.forEach((listener) => listener()));
};
window.addEventListener('beforeprint', set(true));
window.addEventListener('afterprint', set(false));

export const isPrinting = (): boolean => printing;

export function onPrinting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePrinting = (): boolean => useSyncExternalStore(onPrinting, isPrinting);
