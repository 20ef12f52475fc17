import robotsParser from 'robots-parser';
import type { Clock } from '../../../platform/clock.js';
import { OutgoingError } from '../../../platform/outgoing.js';

/** What the package is, other than its types say. */
const parse = robotsParser as unknown as (typeof robotsParser)['default'];

/** By which robots.txt means this program. */
export const robotName = 'Yaodian-PageCheck';

/** What a host allows. */
export interface Robots {
  allows(url: URL): boolean;
  /** Seconds that it wants between two questions; null where it says nothing. */
  pause: number | null;
}

/** What asks for a robots.txt: its text, or null where the host has none. Throws OutgoingError where it cannot be had now. */
export type AskRobots = (url: URL) => Promise<string | null>;

/** RFC 9309: not longer than a day. */
const keptFor = 24 * 60 * 60_000;
const mostHosts = 1000;

/** What hosts allow, asked once a day of each. */
export class RobotsOfHosts {
  private readonly known = new Map<string, { until: number; robots: Robots }>();

  constructor(private readonly clock: Clock) {}

  /** Throws OutgoingError robots-unreachable: what cannot be read forbids everything (RFC 9309). */
  async of({ origin }: URL, ask: AskRobots): Promise<Robots> {
    const now = this.clock.now().getTime();
    const known = this.known.get(origin);
    if (known !== undefined && known.until > now) return known.robots;
    const url = new URL('/robots.txt', origin);
    const text = await ask(url).catch((error: unknown) => {
      // that time is over, or that the address is one of the own networks, holds for the page as well
      if (error instanceof OutgoingError && /^(?:time-out|host-|address-|connection-|certificate)/.test(error.code))
        throw error;
      throw new OutgoingError('robots-unreachable');
    });
    const robots = readRobots(url, text ?? '');
    if (this.known.size >= mostHosts) this.known.clear();
    this.known.set(origin, { until: now + keptFor, robots });
    return robots;
  }
}

function readRobots(url: URL, text: string): Robots {
  const parsed = parse(url.href, text);
  return {
    allows: (page) => parsed.isAllowed(page.href, robotName) ?? true,
    pause: parsed.getCrawlDelay(robotName) ?? null,
  };
}
