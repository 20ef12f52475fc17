import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Networks of one's own: RFC 1918 and RFC 4193. */
const own = new BlockList();
own.addSubnet('10.0.0.0', 8, 'ipv4');
own.addSubnet('172.16.0.0', 12, 'ipv4');
own.addSubnet('192.168.0.0', 16, 'ipv4');
own.addSubnet('fc00::', 7, 'ipv6');

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

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
const isIn = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, familyOf(address));

/** Whether a name or address means this very computer: localhost, 127.0.0.0/8, ::1 (also as ::ffff:127.0.0.1). */
export const isLoopback = (host: string): boolean => host.toLowerCase() === 'localhost' || isIn(loopback, host);

/** Whether it is an address of a private network, and no name. */
export const isPrivate = (address: string): boolean => isIn(own, address);

/** Whether it is an address that nobody outside can reach, and no name. */
export const isInternalAddress = (address: string): boolean => isIn(internal, address);

/** Whether two addresses are one, however they are written (172.30.57.1, ::ffff:172.30.57.1). */
export function isSameAddress(address: string, other: string): boolean {
  const one = new BlockList();
  one.addAddress(other, familyOf(other));
  return isIn(one, address);
}

/**
 * Whose address is kept: the one that a trusted proxy names, as long as it is one; else that of the connection, so that
 * nothing which somebody has made up, however long, is kept as an address.
 */
export const senderOf = ({ ip, socket }: { ip: string; socket: { remoteAddress?: string } }): string =>
  isIP(ip) === 0 ? (socket.remoteAddress ?? '') : ip;

/** An IPv6 address without the brackets that it has in a URL. */
export const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
