import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * Plain data as text that is the same wherever it is made: names in the order of their code units, no blanks, lists as they
 * are. Throws TypeError for what is no plain data (undefined, NaN, a date), so that nothing is left out unseen.
 */
export const canonical = (value: unknown): string => written(value as Json);

function written(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (isPlain(value)) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${written(value[name]!)}`).join(',')}}`;
  }
  throw new TypeError(`${String(value)} is no plain data`);
}

const isPlain = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** SHA-256 of the canonical text in UTF-8, as 64 lower-case hexadecimal digits: of a ledger, of frozen facts, of a scheme. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));
