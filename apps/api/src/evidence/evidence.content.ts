import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { normaliseUrl } from './addresses/normalise-url.js';
import { checkedAddress } from './addresses/public-address.js';
import type { Channel, Evidence } from './evidence.dto.js';
import { copiesOf, type Likeness, requireFileNotRemoved } from './evidence.queries.js';
import type { UploadedEvidence } from './evidence.upload.js';

/** What is at a place: the address of a page, or a file. */
export type Content =
  { kind: 'url'; url: string; urlKey: string; file: null } | { kind: 'file'; file: UploadedEvidence };

export const urlKeyOf = (url: string): string => createHash('sha256').update(normaliseUrl(url)).digest('hex');

/** What came for a place on a channel. Throws DomainError validation, address-scheme or address-internal. */
export function contentOf(url: string | undefined, file: UploadedEvidence | null, channel: Channel | null): Content {
  if ((url === undefined) === (file === null)) throw invalid('url', 'is needed, or a file in its place, and not both');
  if (file !== null) return { kind: 'file', file };
  const checked = checkedAddress(url!, channel !== null);
  return { kind: 'url', url: checked, urlKey: urlKeyOf(checked), file: null };
}

/** What a request is known by when it is repeated. */
export const named = (content: Content): string => (content.kind === 'url' ? content.url : content.file.sha256);

const likenessOf = (content: Content): Likeness =>
  content.kind === 'url' ? { urlKey: content.urlKey } : { sha256: content.file.sha256 };

/**
 * Throws DomainError evidence-there, with the evidence that is there as `current`, where the unit has the file or page
 * already, and file-removed. What `isFree` says of the copies of one's own.
 */
export async function requireNew(
  manager: EntityManager,
  unitId: number,
  content: Content,
  isFree: (copy: Evidence) => boolean = () => false,
): Promise<void> {
  if (content.kind === 'file') await requireFileNotRemoved(manager, content.file.name, content.file.sha256);
  const copy = (await copiesOf(manager, unitId, likenessOf(content))).find((one) => !isFree(one));
  if (!copy) return;
  throw new DomainError('evidence-there', { id: String(copy.id), title: copy.title }, { current: copy });
}

/** Whether a place holds the content now. */
export const isThere = ({ versions: [now] }: Evidence['places'][number], content: Content): boolean =>
  content.kind === 'file'
    ? now?.sha256 === content.file.sha256
    : now?.url != null && isAddress(now.url) && urlKeyOf(now.url) === content.urlKey;

/** What was removed, or lost some words, is none any more. */
const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:/i.test(text);
