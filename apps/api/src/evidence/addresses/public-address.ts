import { isIP } from 'node:net';
import { bare, isInternalAddress } from '../../platform/addresses.js';
import { DomainError } from '../../platform/domain-error.js';

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
  if (isIP(host) !== 0) return isInternalAddress(host);
  // a name without a dot is one of the own network
  return !host.includes('.') || internalName.test(host);
}
