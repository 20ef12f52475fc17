import type { FileProblem, Problem as ProblemDetails, ProblemCode } from '@yaodian/api-client';

/** The server's codes, and those of what happens before it is asked: no answer came, or a chosen file is gone. */
type Code = ProblemCode | 'unreachable' | 'file-unreadable';

/** What came in place of what was asked for. */
export class Problem extends Error {
  readonly code: Code;
  readonly status: number;
  readonly facts: Record<string, string>;
  /** Of a version conflict: the row as it is now. */
  readonly current: unknown;
  /** What each of several files has. */
  readonly files: FileProblem[];

  constructor(details: Omit<Partial<ProblemDetails>, 'code'> & { code?: Code }, options?: ErrorOptions) {
    const code = details.code ?? 'unreachable';
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.status = details.status ?? 0;
    this.facts = details.facts ?? {};
    this.current = details.current;
    this.files = details.files ?? [];
  }
}

export const isConflict = (error: unknown): error is Problem =>
  error instanceof Problem && error.code === 'version-conflict';

export const isNotFound = (error: unknown): boolean => error instanceof Problem && error.code === 'not-found';

export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.code === 'signed-out';

/** Somebody else has changed the draft since: the step that was to be undone is not the last one any more. */
export const isOutdated = (error: unknown): boolean => error instanceof Problem && error.code === 'change-superseded';

/** What did not reach the server, or came while its database was away, may succeed the next time; what was refused will not. */
export const mayHeal = (error: unknown): boolean =>
  error instanceof Problem ? error.status === 0 || error.status === 503 : true;

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
