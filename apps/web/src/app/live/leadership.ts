import { pageName } from '../../shared/presence';

const leaseTime = 6000;
const lookEvery = 2000;

interface Lease {
  page: string;
  until: number;
}

/** One of the browser's pages leads at a time, another one when it is gone: `onLead` begins, and gives how to end. */
export const lead = (name: string, onLead: () => () => void): (() => void) =>
  // browsers give locks only to pages that came over https, or from this computer
  'locks' in navigator ? leadByLock(name, onLead) : leadByLease(name, onLead);

function leadByLock(name: string, onLead: () => () => void): () => void {
  const leaving = new AbortController();
  let end: () => void = () => undefined;
  const held = () =>
    new Promise<void>((release) => {
      const stop = onLead();
      end = () => {
        stop();
        release();
      };
    });
  navigator.locks.request(name, { signal: leaving.signal }, held).catch(() => undefined);
  return () => {
    leaving.abort();
    end();
  };
}

/** By a note in the browser's storage, renewed while its page is there. */
export function leadByLease(name: string, onLead: () => () => void): () => void {
  let stop: (() => void) | null = null;
  const read = (): Lease | null => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null') as Lease | null;
    } catch {
      return null;
    }
  };
  const yieldLead = () => {
    stop?.();
    stop = null;
  };
  const look = () => {
    const lease = read();
    if (lease && lease.page !== pageName && lease.until > Date.now()) return yieldLead();
    localStorage.setItem(name, JSON.stringify({ page: pageName, until: Date.now() + leaseTime } satisfies Lease));
    stop ??= onLead();
  };
  // another page has written: a page in the background, whose timers are slow, learns of it at once
  const onStorage = ({ key }: StorageEvent) => {
    if (key === name && read()?.page !== pageName) yieldLead();
  };
  const leave = () => {
    if (stop && read()?.page === pageName) localStorage.removeItem(name);
    yieldLead();
  };
  const timer = setInterval(look, lookEvery);
  window.addEventListener('storage', onStorage);
  window.addEventListener('pagehide', leave);
  look();
  return () => {
    clearInterval(timer);
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pagehide', leave);
    leave();
  };
}
