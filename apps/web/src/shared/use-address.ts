import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What the address says behind its question mark, and a way to change one part of it. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: string, value: string | null, replace: boolean) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        // a box that stands in the address is ticked at once, not when the new page has been drawn in the background
        { replace, flushSync: true },
      ),
    [setParams],
  );
  return [params, set] as const;
}
