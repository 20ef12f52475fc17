import { BlockList, isIP } from 'node:net';
import { bare } from '../../platform/addresses.js';
import { DomainError } from '../../platform/domain-error.js';

/** Addresses that nobody outside can reach, or that stand for something else (RFC 6890). */
const internal = new BlockList();
for (const [network, length] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  internal.addSubnet(network, length, 'ipv4');
for (const [network, length] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  internal.addSubnet(network, length, 'ipv6');

/** Names that are answered only within a network. */
const internalName = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|corp|home|private|home\.arpa|arpa)$/;

/**
 * The address as it is kept: absolute, http or https, without a user's name in it; on a public channel one that the public
 * can reach, as far as the name tells. Throws DomainError address-scheme or address-internal.
 */
export function checkedAddress(text: string, isPublic: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username || url.password)
    throw new DomainError('address-scheme');
  if (isPublic && isInternal(url.hostname)) throw new DomainError('address-internal', { host: url.hostname });
  return text;
}

/** Whether a host, as `URL` gives it, is none that the public can reach. Decimal and hexadecimal addresses come as plain ones. */
function isInternal(hostname: string): boolean {
  const host = bare(hostname).replace(/\.$/, '');
  const family = isIP(host);
  if (family !== 0) return internal.check(host, family === 6 ? 'ipv6' : 'ipv4');
  // a name without a dot is one of the own network
  return !host.includes('.') || internalName.test(host);
}
