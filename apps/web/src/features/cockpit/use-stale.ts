import { useEffect, useState } from 'react';

const lookEvery = 15_000;

/** Whether what is shown was not renewed for so long that it must be said. */
export function useStale(updatedAt: number, longest: number): boolean {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEvery);
    return () => clearInterval(timer);
  }, []);
  return updatedAt > 0 && now - updatedAt > longest;
}
