import { useCallback, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** What the address says behind its question mark, and a way to change one part of it, or several one after the other. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  // the router gives each change in one go the parts as they were before the first
  const changed = useRef<URLSearchParams | null>(null);
  const set = useCallback(
    (name: string, value: string | null, replace: boolean) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(changed.current ?? old);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          changed.current = next;
          queueMicrotask(() => void (changed.current = null));
          return next;
        },
        // a box that stands in the address is ticked at once, not when the new page has been drawn in the background
        { replace, flushSync: true },
      ),
    [setParams],
  );
  return [params, set] as const;
}
