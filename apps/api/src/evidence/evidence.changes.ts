import type { AuditAction } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { forUpdate } from '../database/locking.js';
import { currentContext } from '../platform/work-context.js';
import { DomainError } from '../platform/domain-error.js';
import type { Content } from './evidence.content.js';
import type { Evidence, EvidencePlace, TrustGrade } from './evidence.dto.js';
import { EvidencePlaceRow, EvidenceRow, EvidenceVersionRow } from './evidence.entity.js';
import { oneEvidence } from './evidence.queries.js';
import { confirms } from './page-checks/page-standing.js';
import { pageOf, watch } from './page-checks/watch-pages.js';

/** Additions to one unit's evidence wait for each other, so that the second of two meets what the first one added. */
export async function holdUnit(tx: EntityManager, unitId: number): Promise<void> {
  await tx.query(`SELECT id FROM unit WHERE id = ?${forUpdate(tx)}`, [unitId]);
}

/**
 * Evidence held until the unit of work ends. Throws DomainError not-found, what `requireMay` throws for its unit, and
 * version-conflict, which shows it.
 */
export async function held(
  tx: EntityManager,
  id: number,
  version: number,
  requireMay: (unitId: number) => Promise<void>,
): Promise<Evidence> {
  await tx.query(`SELECT id FROM evidence WHERE id = ?${forUpdate(tx)}`, [id]);
  const evidence = await oneEvidence(tx, id);
  await requireMay(evidence.unitId);
  if (evidence.version !== version) throw new DomainError('version-conflict', undefined, { current: evidence });
  return evidence;
}

/** The grade of what is given: a file can be looked at, an address is only declared. */
export const givenGrade = (places: readonly Pick<EvidencePlace, 'versions'>[]): TrustGrade =>
  places.some(({ versions: [now] }) => now?.kind === 'file' && !now.removed) ? 'C' : 'D';

/** The grade that evidence has before anybody has looked at it: A where a published page says itself what is declared of it. */
export const ownGrade = (places: readonly Pick<EvidencePlace, 'versions' | 'page'>[]): TrustGrade =>
  places.some(({ page }) => page !== null && confirms(page)) ? 'A' : givenGrade(places);

/** The grade as it would be without anybody's word for it. */
export const notGraded = (places: readonly Pick<EvidencePlace, 'versions' | 'page'>[]) => ({
  grade: ownGrade(places),
  gradedBy: null,
  gradedAt: null,
});

type Changes = Partial<Pick<EvidenceRow, 'title' | 'formedOn' | 'grade' | 'gradedBy' | 'gradedAt'>>;

/** Writes the changes of evidence that is held, counts its version up, and records the act with what differs now. */
export async function change(
  tx: EntityManager,
  before: Evidence,
  action: AuditAction,
  changes: Changes | ((after: Evidence) => Changes),
): Promise<Evidence> {
  const { id } = before;
  const made = typeof changes === 'function' ? changes(await oneEvidence(tx, id)) : changes;
  await tx.update(EvidenceRow, { id }, { ...made, version: before.version + 1, updatedAt: currentContext().startedAt });
  const after = await oneEvidence(tx, id);
  await record(tx, { action, objectId: id, before: inWords(before), after: inWords(after) });
  return after;
}

export async function insertEvidence(
  tx: EntityManager,
  fields: Pick<EvidenceRow, 'unitId' | 'title' | 'formedOn'>,
  place: Pick<EvidencePlaceRow, 'channel' | 'publishedOn'>,
  content: Content,
): Promise<Evidence> {
  const row = { ...fields, grade: content.kind === 'file' ? ('C' as const) : ('D' as const), version: 1 };
  const { identifiers } = await tx.insert(EvidenceRow, { ...row, updatedAt: currentContext().startedAt });
  const { id } = identifiers[0] as { id: number };
  await insertPlace(tx, id, place, content);
  const evidence = await oneEvidence(tx, id);
  await record(tx, { action: 'evidence.create', objectId: id, after: inWords(evidence) });
  return evidence;
}

export async function insertPlace(
  tx: EntityManager,
  evidenceId: number,
  { channel, publishedOn }: Pick<EvidencePlaceRow, 'channel' | 'publishedOn'>,
  content: Content,
): Promise<void> {
  const { identifiers } = await tx.insert(EvidencePlaceRow, { evidenceId, channel, publishedOn });
  await insertVersion(tx, (identifiers[0] as { id: number }).id, 1, content);
}

export async function insertVersion(
  tx: EntityManager,
  placeId: number,
  number: number,
  content: Content,
): Promise<void> {
  const { startedAt, person } = currentContext();
  const { kind } = content;
  const what =
    kind === 'url'
      ? { url: content.url, urlKey: content.urlKey }
      : { name: content.file.name, format: content.file.format, size: content.file.size, sha256: content.file.sha256 };
  const { identifiers } = await tx.insert(EvidenceVersionRow, {
    placeId,
    number,
    kind,
    ...what,
    addedBy: person?.id ?? null,
    addedAt: startedAt,
  });
  const versionId = (identifiers[0] as { id: number }).id;
  if (kind === 'url') await watch(tx, await pageOf(tx, versionId), startedAt);
}

/** As the audit log keeps it. */
export const inWords = ({ unitId, unitName, title, formedOn, grade, places }: Evidence) => ({
  unitId,
  unitName,
  title,
  formedOn,
  grade,
  places: places.map(({ channel, publishedOn, versions: [now] }) => ({
    channel,
    publishedOn,
    url: now?.url ?? undefined,
    file: now?.name ?? undefined,
    sha256: now?.sha256 ?? undefined,
  })),
});
