/** Pages that come before a session; nobody wants to get back to them. */
const before = /^\/(sign-in|sign-out|set-up)(\/|$)/;

/** What the server remembers of an address. */
const longestAsked = 2000;

/** Where somebody who must sign in first gets to afterwards: the page that was asked for. */
export const signInAddress = (asked: string): string =>
  ownAddress(asked) === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(asked)}`;

/** The server's way to the provider, and back to the page that was asked for. */
export const providerAddress = (asked: string): string =>
  asked === '/' || asked.length > longestAsked
    ? '/api/session/provider'
    : `/api/session/provider?to=${encodeURIComponent(asked)}`;

/** The page that was asked for, if it is one of ours; else the start page. */
export function ownAddress(asked: string | null, origin: string = window.location.origin): string {
  if (asked === null || !asked.startsWith('/')) return '/';
  try {
    const { origin: own, pathname, search, hash } = new URL(asked, origin);
    // a path with two strokes in front would be taken for the name of another host
    return own === origin && !/^\/\//.test(pathname) && !before.test(pathname) ? pathname + search + hash : '/';
  } catch {
    return '/';
  }
}
