/** Shows the sign-in over the page; tells whether somebody has signed in. */
type Ask = () => Promise<boolean>;

let ask: Ask | null = null;
let asking: Promise<boolean> | null = null;

/** From now on `by` is asked where a session is over; the answer takes it back. */
export function onSessionEnd(by: Ask): () => void {
  ask = by;
  return () => {
    if (ask === by) ask = null;
  };
}

/** Asks once, however many requests find the session over; false where nobody can be asked. */
export function signInAgain(): Promise<boolean> {
  if (!ask) return Promise.resolve(false);
  asking ??= ask().finally(() => (asking = null));
  return asking;
}

/**
 * fetch for requests that need a session. One that finds the session over waits until somebody has signed in, and goes
 * out once more; it was refused before it did anything.
 */
export async function fetchSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await fetch(request);
  return answer.status === 401 && (await signInAgain()) ? fetch(again) : answer;
}
