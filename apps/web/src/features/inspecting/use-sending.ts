import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSelf } from '../identity/self';
import { keepProgram } from './keep-program';
import type { Inspecting } from './store/inspecting';

const never = () => () => undefined;

/** Sends what an inspector has left on this device, whatever page is open; tells how much that still is. */
export function useSending(): number {
  const { id, permissions } = useSelf();
  const mayInspect = permissions.includes('inspections.inspect');
  const [store, setStore] = useState<Inspecting | null>(null);
  useEffect(() => {
    if (!mayInspect) return;
    keepProgram();
    let stop: () => void = () => undefined;
    let isOver = false;
    void import('./store/stores').then(({ sendFor, storeOf }) => {
      if (isOver) return;
      stop = sendFor(id);
      setStore(storeOf(id));
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [mayInspect, id]);
  const kept = useSyncExternalStore(store?.subscribe ?? never, () => store?.state() ?? null);
  return kept === null ? 0 : kept.entries.length + kept.pictures.length;
}
