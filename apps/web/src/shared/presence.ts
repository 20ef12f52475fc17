/** How long after the last sign of a person what the page asks still counts as theirs. */
const countsFor = 60_000;

let lastSign = Date.now();
for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
  window.addEventListener(sign, () => (lastSign = Date.now()), { capture: true, passive: true });

/** Names this page to the server, so that it can tell its own changes from others'. */
export const pageName = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');

/** Says which page asks, and whether by itself: that does not prolong the session of somebody who has gone away. */
export function marked(request: Request): Request {
  request.headers.set('X-Page', pageName);
  if (Date.now() - lastSign > countsFor) request.headers.set('X-Background', '1');
  return request;
}
