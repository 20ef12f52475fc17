import { linesOf } from './lines.js';
import type { Outcome } from './documents.js';
import type { components } from './schema.generated.js';

type Schemas = components['schemas'];

export interface ProgressOptions<P = Schemas['ImportProgress']> {
  signal?: AbortSignal;
  /** Told of each step while the answer is awaited. */
  onProgress?: (progress: P) => void;
}

interface Asked {
  signal?: AbortSignal;
  headers?: { accept: string };
  parseAs?: 'stream';
}

/** Sends a request whose answer comes line by line where somebody wants to be told of its steps. */
export async function postWithProgress<T, P = Schemas['ImportProgress']>(
  post: (asked: Asked) => Promise<{ data?: unknown; error?: Schemas['Problem']; response: Response }>,
  { signal, onProgress }: ProgressOptions<P>,
): Promise<Outcome<T>> {
  if (!onProgress) return (await post({ signal })) as Outcome<T>;
  const { data, error, response } = await post({
    signal,
    headers: { accept: 'application/x-ndjson' },
    parseAs: 'stream',
  });
  if (error !== undefined) return { error, response };
  for await (const line of linesOf<Line<T, P>>(data as ReadableStream<Uint8Array>)) {
    if (line.progress) onProgress(line.progress);
    else if (line.problem) return { error: line.problem, response };
    else return { data: line.result as T, response };
  }
  throw new TypeError('The answer ended before its last line.');
}

type Line<T, P> = Omit<Schemas['ImportLine'], 'result' | 'progress'> & { progress?: P; result?: T };
