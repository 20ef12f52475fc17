import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useSelf } from '../../features/identity/self';
import { pageName } from '../../shared/presence';
import { follow } from './follow';
import { refreshing } from './refresh';
import { shownBy } from './shown-by';
import type { Connection } from './stream';

/** A short interruption, as of a server that is started anew, is nobody's concern. */
const untilSaid = 3000;

let lost = false;
const listeners = new Set<() => void>();
function setLost(next: boolean): void {
  lost = next;
  listeners.forEach((listener) => listener());
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether the page does not hear of changes just now. */
export const useConnectionLost = (): boolean => useSyncExternalStore(subscribe, () => lost);

/** What others change appears in the page while a person is signed in. */
export function useLive(): void {
  const client = useQueryClient();
  const { id } = useSelf();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { refresh, stop } = refreshing(client);
    const become = (connection: Connection) => {
      clearTimeout(timer);
      if (connection === 'lost') timer = setTimeout(() => setLost(true), untilSaid);
      else setLost(false);
    };
    const leave = follow(id, (event) => {
      if (event.kind === 'connection') become(event.connection);
      else if (event.kind === 'everything') refresh([[]]);
      // the page has its own changes already
      else refresh(event.changes.flatMap((one) => (one.page === pageName ? [] : shownBy[one.noun](one))));
    });
    return () => {
      leave();
      stop();
      clearTimeout(timer);
      setLost(false);
    };
  }, [client, id]);
}
