import { useSyncExternalStore } from 'react';
import { isPrinting, onPrinting } from '../shared/printing';

export type Appearance = 'light' | 'dark' | 'system';
type Mode = 'light' | 'dark';

const storageKey = 'yaodian.appearance';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const read = (): Appearance => {
  const stored = localStorage.getItem(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
};

let appearance = read();

const mode = (): Mode => {
  if (isPrinting()) return 'light';
  if (appearance === 'system') return system.matches ? 'dark' : 'light';
  return appearance;
};

function changed(): void {
  document.documentElement.dataset.mode = mode();
  listeners.forEach((listener) => listener());
}

export function setAppearance(next: Appearance): void {
  appearance = next;
  localStorage.setItem(storageKey, next);
  changed();
}

onPrinting(changed);
system.addEventListener('change', changed);
window.addEventListener('storage', (event) => {
  if (event.key !== storageKey) return;
  appearance = read();
  changed();
});

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => appearance);
export const useMode = (): Mode => useSyncExternalStore(subscribe, mode);
