import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { isUnsaved } from '../../shared/unsaved';

/** At least so long lies between two times that the page asks anew. */
const shortestPause = 3000;
const lookEvery = 500;

/**
 * Asks anew for what is shown of what has changed: not in a page that nobody sees, not under somebody's hands while they
 * write, and not while the page itself changes something, whose answer must not be overtaken by an older one.
 */
export function refreshing(client: QueryClient) {
  const waiting = new Map<string, QueryKey>();
  const underWay = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = 0;

  const mayRefresh = () =>
    document.visibilityState === 'visible' &&
    client.isMutating() === 0 &&
    !isUnsaved() &&
    Date.now() - last >= shortestPause;
  const look = () => {
    if (waiting.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else if (mayRefresh()) {
      last = Date.now();
      for (const [name, queryKey] of waiting) {
        underWay.set(name, queryKey);
        const forget = () => underWay.delete(name);
        void client.invalidateQueries({ queryKey }).then(forget, forget);
      }
      waiting.clear();
    }
  };
  const stopWatching = client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'pending') return;
    // what was read before the change must not be shown after it
    for (const [name, queryKey] of underWay) {
      waiting.set(name, queryKey);
      void client.cancelQueries({ queryKey, predicate: ({ state }) => state.data !== undefined });
    }
    if (waiting.size > 0) timer ??= setInterval(look, lookEvery);
  });
  return {
    refresh: (keys: readonly QueryKey[]) => {
      for (const key of keys) waiting.set(JSON.stringify(key), key);
      look();
      if (waiting.size > 0) timer ??= setInterval(look, lookEvery);
    },
    stop: () => {
      clearInterval(timer);
      stopWatching();
    },
  };
}
