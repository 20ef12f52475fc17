import { createClient } from '@yaodian/api-client';
import { marked, owned } from './presence';
import { Problem } from './problem';
import { fetchSignedIn } from './session-end';

/** For everything that needs a session. */
export const api = createClient('/', {}, (request) => fetchSignedIn(owned(marked(request))));

/** For signing in and out, and what comes before: that nobody is signed in is an answer here, and no interruption. */
export const openApi = createClient('/', {}, (request) => fetch(marked(request)));

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer; throws the problem that came in its place. */
export async function answerOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request.catch((cause: unknown) => {
    if (cause instanceof DOMException) throw cause;
    throw new Problem({}, { cause });
  });
  if (response.ok && error === undefined) return data as T;
  throw new Problem(typeof error === 'object' ? { status: response.status, ...error } : { status: response.status });
}
