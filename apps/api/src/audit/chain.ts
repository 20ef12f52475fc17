import { createHash } from 'node:crypto';

/** A changed field: hashes of its value before and after; null where there was none. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}

/** What an entry's digest is made of: everything but the values themselves. */
export interface SealedEntry {
  id: number;
  /** ISO 8601, UTC, with milliseconds. */
  at: string;
  personId: number | null;
  account: string | null;
  address: string | null;
  requestId: string | null;
  action: string;
  objectKind: string;
  objectId: number | null;
  fields: ChangedField[];
}

export const firstPrevious = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of a value, as JSON, under its own salt. */
export const hashOfValue = (salt: string, value: string): string => sha256(`${salt}\n${value}`);

/** The digest of an entry: SHA-256 over its parts as a JSON list in this order. */
export const digestOf = (entry: SealedEntry): string =>
  sha256(
    JSON.stringify([
      entry.id,
      entry.at,
      entry.personId,
      entry.account,
      entry.address,
      entry.requestId,
      entry.action,
      entry.objectKind,
      entry.objectId,
      entry.fields.map(({ field, before, after }) => [field, before, after]),
    ]),
  );

/** The hash of a batch: one link of the chain. `sealedAt` is ISO 8601; absent of batches from before it was part of the hash. */
export const hashOfBatch = (previousHash: string, number: number, digests: string[], sealedAt?: string): string =>
  sha256([previousHash, number, ...(sealedAt === undefined ? [] : [sealedAt]), ...digests].join('\n'));
