import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { bare, isLoopback, isSameAddress } from './addresses.js';
import type { Configuration } from './configuration.js';

/**
 * Who is answered. Without a public address this computer alone: the sender is a loopback address, and so is the name
 * that it asked for, since a foreign page could point a name of its own at 127.0.0.1 (DNS rebinding). With one, also
 * who asks by it; where it is https, only through this computer or a named proxy, where TLS ends. And no other web site
 * may change anything from within a browser. Throws DomainError loopback-only, wrong-address or cross-site.
 */
export function guardAccess(request: FastifyRequest, reach: Pick<Configuration, 'bridge' | 'publicUrl' | 'proxies'>) {
  const { bridge, publicUrl, proxies } = reach;
  const sender = request.socket.remoteAddress ?? '';
  const isOneOf = (addresses: readonly string[]) => addresses.some((one) => isSameAddress(sender, one));
  const near = isLoopback(sender) || isOneOf(bridge === null ? [] : [bridge]);
  const name = hostName(request.headers.host);
  const here = near && isLoopback(name);
  if (!here) {
    if (publicUrl === null) throw new DomainError('loopback-only');
    const through = publicUrl.protocol === 'http:' || near || isOneOf(proxies);
    if (!through || name !== bare(publicUrl.hostname))
      throw new DomainError('wrong-address', { address: publicUrl.origin });
  }
  const origins = [...(here ? [`http://${request.headers.host}`] : []), publicUrl?.origin];
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method) && isCrossSite(request, origins))
    throw new DomainError('cross-site');
}

/** Browsers of the last years say where a request comes from; older ones give at least the origin; programs say nothing. */
function isCrossSite({ headers }: FastifyRequest, origins: (string | undefined)[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && !origins.includes(headers.origin);
}

function hostName(host: string | undefined): string {
  const url = `http://${host}`;
  if (host === undefined || !URL.canParse(url)) return '';
  return bare(new URL(url).hostname);
}
