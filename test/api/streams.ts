import type { LiveChange } from '@yaodian/api-client';

/** What a page gets from a stream of changes. */
export interface Stream {
  headers: Headers;
  /** The identifier of the last event. */
  last(): string;
  /** Changes that were told so far, the newest last. */
  changes: LiveChange[];
  /** Names of the events so far. */
  events: string[];
  /** Until something holds of what has been told; `what` is said where that never happens. */
  until(holds: (stream: Stream) => boolean, what: string): Promise<void>;
  /** Until a change of this kind is told. */
  hears(noun: LiveChange['noun']): Promise<LiveChange>;
  /** Until the server ends it. */
  ended: Promise<void>;
  close(): Promise<void>;
}

const patience = 15_000;

/** Opens a stream, as a page of the person with this cookie. */
export async function follow(url: string, cookie: string, lastEvent?: string): Promise<Stream> {
  const leaving = new AbortController();
  const headers = { cookie, ...(lastEvent !== undefined && { 'last-event-id': lastEvent }) };
  const answer = await fetch(`${url}/api/live`, { headers, signal: leaving.signal });
  if (!answer.ok) throw new Error(`The stream was refused: ${answer.status}`);
  let last = '';
  let told: () => void = () => undefined;
  const stream: Stream = {
    headers: answer.headers,
    last: () => last,
    changes: [],
    events: [],
    until: async (holds, what) => {
      const end = Date.now() + patience;
      while (!holds(stream)) {
        if (Date.now() > end)
          throw new Error(`In vain: ${what}; told: ${stream.events.join()} ${JSON.stringify(stream.changes)}`);
        await new Promise<void>((resolve) => {
          told = resolve;
          setTimeout(resolve, 200);
        });
      }
    },
    hears: async (noun) => {
      const find = () => stream.changes.find((one) => one.noun === noun);
      await stream.until(() => find() !== undefined, `a change of ${noun}`);
      return find()!;
    },
    ended: Promise.resolve(),
    close: async () => {
      leaving.abort();
      await stream.ended;
    },
  };
  const read = async () => {
    let text = '';
    for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
      const events = (text + part).split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        const fields = new Map(event.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]));
        last = fields.get('id') ?? last;
        stream.events.push(fields.get('event')!);
        if (fields.get('event') === 'changes')
          stream.changes.push(...(JSON.parse(fields.get('data')!) as LiveChange[]));
      }
      told();
    }
  };
  stream.ended = read().catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error;
  });
  return stream;
}
