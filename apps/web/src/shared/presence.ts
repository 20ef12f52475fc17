/** How long after the last sign of a person what the page asks still counts as theirs. */
const countsFor = 60_000;

let lastSign = Date.now();
for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
  window.addEventListener(sign, () => (lastSign = Date.now()), { capture: true, passive: true });

/** Names this page to the server, so that it can tell its own changes from others'. */
export const pageName = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');

let owner: number | null = null;

/** From now on what this page asks is asked by that person alone: the server refuses it once another one has signed in. */
export const pageBelongsTo = (personId: number): void => void (owner = personId);

/** Says whose page asks, unless the request says whose it is. */
export function owned(request: Request): Request {
  if (owner !== null && !request.headers.has('X-Person')) request.headers.set('X-Person', String(owner));
  return request;
}

/** Says which page asks, and whether by itself: that does not prolong the session of somebody who has gone away. */
export function marked(request: Request): Request {
  request.headers.set('X-Page', pageName);
  if (Date.now() - lastSign > countsFor) request.headers.set('X-Background', '1');
  return request;
}
