import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

/** One download at a time; `cancel` gives the one under way up. */
export function useDownload<What>(ask: (what: What, signal: AbortSignal) => Promise<File>) {
  const running = useRef<AbortController>(null);
  const mutation = useMutation({
    mutationFn: (what: What) => {
      running.current = new AbortController();
      return ask(what, running.current.signal);
    },
  });
  return { ...mutation, cancel: () => running.current?.abort() };
}
