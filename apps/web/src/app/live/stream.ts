import type { LiveChange } from '@yaodian/api-client';

/** `ended`: nobody is signed in any more. */
export type Connection = 'connected' | 'lost' | 'ended';

export type LiveEvent =
  | { kind: 'changes'; changes: LiveChange[] }
  /** All that is shown may be another: something was missed. */
  | { kind: 'everything' }
  | { kind: 'connection'; connection: Connection };

const firstPause = 1000;
const longestPause = 30_000;
/** The server gives a sign of life every 20 seconds. */
const longestSilence = 50_000;

/** Follows what changes on the server, after the event `last` where there was one, and comes back when it was cut off. */
export function openStream(last: string, tell: (event: LiveEvent, last: string) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let connection: Connection | null = null;

  const become = (next: Connection) => {
    if (connection === next) return;
    connection = next;
    tell({ kind: 'connection', connection: next }, last);
  };
  const wait = (act: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };
  const again = (next: Connection) => {
    source?.close();
    source = null;
    become(next);
    const pause = next === 'ended' ? longestPause : Math.min(firstPause * 2 ** attempts++, longestPause);
    // many pages shall not come back in the same moment
    wait(open, pause * (0.5 + Math.random()));
  };
  const begun = () => {
    const was = connection;
    attempts = 0;
    become('connected');
    if (was !== null && was !== 'connected') tell({ kind: 'everything' }, last);
  };
  const open = () => {
    source?.close();
    const own = new EventSource(last === '' ? '/api/live' : `/api/live?after=${encodeURIComponent(last)}`);
    source = own;
    const on = (name: string, act: (data: string) => void) =>
      own.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        last = lastEventId;
        wait(() => again('lost'), longestSilence);
        act(data);
      });
    on('start', begun);
    on('beat', () => undefined);
    on('changes', (data) => tell({ kind: 'changes', changes: JSON.parse(data) as LiveChange[] }, last));
    on('everything', () => tell({ kind: 'everything' }, last));
    on('ended', () => again('ended'));
    own.onerror = () => {
      const refused = own.readyState === EventSource.CLOSED;
      again(connection === 'ended' ? 'ended' : 'lost');
      if (refused)
        void isSignedOut().then((signedOut) => {
          if (signedOut && connection === 'lost') again('ended');
        });
    };
    wait(() => again('lost'), longestSilence);
  };
  const wake = () => {
    if (source === null && document.visibilityState === 'visible') open();
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  open();
  return () => {
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
    clearTimeout(timer);
    source?.close();
    source = null;
  };
}

/** An EventSource does not tell why it was refused. */
const isSignedOut = (): Promise<boolean> =>
  fetch('/api/session', { headers: { 'X-Background': '1' } }).then(
    ({ status }) => status === 401,
    () => false,
  );
