import {
  type AllowedHosts,
  type Answer,
  type Asking,
  get,
  type LookUp,
  OutgoingError,
  within,
} from '../../../platform/outgoing.js';
import { hostOf, isListed } from '../hosts/host-pattern.js';
import { robotName, type RobotsOfHosts } from './robots.js';

/** How pages are asked for, and where. */
export interface Fetching {
  /** Hosts whose pages may be checked. */
  patterns: readonly string[];
  /** Computers of one's own networks among them. */
  allowed: AllowedHosts;
  lookUp: LookUp;
  robots: RobotsOfHosts;
  /** Milliseconds for one question. */
  timeLimit: number;
  /** Does one question to a host, when no other one is under way there. Throws OutgoingError host-busy. */
  inTurn<T>(host: string, pause: number | null, question: () => Promise<T>): Promise<T>;
}

export interface FetchedPage {
  status: number;
  /** Where the page was in the end. */
  url: string;
  contentType: string;
  /** null for an answer that is no page. */
  bytes: Buffer | null;
}

const mostHops = 5;
const mostBytes = 4 * 1024 * 1024;
const mostRobotsBytes = 512 * 1024;

const headers = { 'user-agent': `${robotName}/1.0`, accept: 'text/html,application/xhtml+xml,text/plain;q=0.8' };
const readable = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
const isFine = (status: number): boolean => status >= 200 && status < 300;
const isMoved = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * Asks for a page as a polite visitor: listed hosts alone, no address of the own networks, at every redirect anew, only what
 * robots.txt allows, one question to a host at a time, within bounds of time and size. Throws OutgoingError.
 */
export async function fetchPage(address: string, fetching: Fetching): Promise<FetchedPage> {
  let url = new URL(address);
  for (let hop = 0; hop <= mostHops; hop++) {
    requireListed(url, fetching, hop === 0 ? 'host-not-listed' : 'redirect-not-listed');
    const robots = await fetching.robots.of(url, (at) => askRobots(at, fetching));
    if (!robots.allows(url)) throw new OutgoingError('robots', true);
    const answer = await ask(url, fetching, {
      pause: robots.pause,
      most: mostBytes,
      wants: ({ status, headers: of }) => isFine(status) && readable.test(of['content-type'] ?? ''),
    });
    if (!isMoved(answer.status)) return fetched(url, answer);
    url = movedTo(url, answer);
  }
  throw new OutgoingError('too-many-redirects');
}

function requireListed(url: URL, { patterns }: Fetching, otherwise: string): void {
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new OutgoingError('address-scheme', true);
  if (!isListed(hostOf(url), patterns)) throw new OutgoingError(otherwise, true);
}

/** One question, when it is its turn. */
function ask(
  url: URL,
  { allowed, lookUp, timeLimit, inTurn }: Fetching,
  { pause, ...bounds }: { pause: number | null } & Pick<Asking, 'most' | 'wants'>,
): Promise<Answer> {
  return inTurn(hostOf(url), pause, () =>
    within(timeLimit, (signal) => get({ url, headers, allowed, lookUp, signal, ...bounds })),
  );
}

function fetched(url: URL, { status, headers: of, body }: Answer): FetchedPage {
  return { status, url: url.href, contentType: of['content-type'] ?? '', bytes: body };
}

function movedTo(from: URL, { headers: of }: Answer): URL {
  const to = of.location ?? '';
  if (to === '' || !URL.canParse(to, from.href)) throw new OutgoingError('redirect-broken');
  const url = new URL(to, from);
  url.hash = '';
  return url;
}

/** The text of a robots.txt; one that is not there (4xx) allows everything, and only the own host may say where it is. */
async function askRobots(at: URL, fetching: Fetching): Promise<string | null> {
  let url = at;
  for (let hop = 0; hop <= mostHops; hop++) {
    const wants = ({ status }: { status: number }) => isFine(status);
    const answer = await ask(url, fetching, { pause: null, most: mostRobotsBytes, wants });
    if (answer.status >= 400 && answer.status < 500) return null;
    if (answer.body !== null) return answer.body.toString('utf8');
    if (!isMoved(answer.status)) break;
    url = movedTo(url, answer);
    if (hostOf(url) !== hostOf(at)) break;
  }
  throw new OutgoingError('robots-unreachable');
}
