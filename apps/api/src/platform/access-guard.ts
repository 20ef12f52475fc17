import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { isLoopback, isSameAddress } from './addresses.js';

/**
 * Only this computer is answered: the sender's address is loopback, and so is the name that
 * it asked for, since a foreign page could point a name of its own at 127.0.0.1 (DNS rebinding). And no other web site
 * may change anything from within a browser here. Throws DomainError loopback-only or cross-site.
 * @param bridge the one other sender that is this computer: its end of the bridge to the container that we are in
 */
export function guardAccess(request: FastifyRequest, bridge: string | null): void {
  const sender = request.socket.remoteAddress ?? '';
  const fromHere = isLoopback(sender) || (bridge !== null && isSameAddress(sender, bridge));
  if (!fromHere || !isLoopback(hostName(request.headers.host))) throw new DomainError('loopback-only');
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && isCrossSite(request)) throw new DomainError('cross-site');
}

/** Browsers of the last years say where a request comes from; older ones give at least the origin; programs say nothing. */
function isCrossSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}

function hostName(host: string | undefined): string {
  const url = `http://${host}`;
  if (host === undefined || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}
