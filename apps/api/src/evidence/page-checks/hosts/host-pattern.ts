import { isIP } from 'node:net';
import { bare } from '../../../platform/addresses.js';

/**
 * A pattern as it is kept: a host (www.example.gov.cn), every host below one (*.example.gov.cn), or an address, each with a
 * port where it is not the usual one. Chinese names become what the network calls them. Null for what is no pattern, and for
 * one so wide that it is no choice (*, *.cn).
 */
export function hostPattern(words: string): string | null {
  const [, star = '', host = '', port] =
    /^(\*\.)?(\[[\da-f:.]+\]|[^\s:/?#@*[\]]+)(?::(\d{1,5}))?$/i.exec(words.trim()) ?? [];
  if (host === '' || !URL.canParse(`http://${host}${port === undefined ? '' : `:${port}`}/`)) return null;
  const { hostname } = new URL(`http://${host}/`);
  const name = hostname.replace(/\.$/, '');
  const isAddress = isIP(bare(name)) !== 0;
  if (star !== '' && (isAddress || !name.includes('.'))) return null;
  const shown = port === undefined || port === '80' || port === '443' ? '' : `:${Number(port)}`;
  return `${star}${name}${shown}`;
}

/** The host of an address as patterns have it: with its port where that is not the usual one. */
export const hostOf = ({ hostname, port }: URL): string =>
  `${hostname.toLowerCase().replace(/\.$/, '')}${port === '' || port === '80' || port === '443' ? '' : `:${port}`}`;

/** Whether one of the patterns holds for a host, as `hostOf` gives it. */
export const isListed = (host: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
