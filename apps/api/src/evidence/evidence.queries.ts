import type { Scope } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { Evidence, EvidencePlace, EvidenceVersion } from './evidence.dto.js';
import { type Published, standingsOf } from './page-checks/page-standing.js';

type EvidenceValues = Omit<Evidence, 'places' | 'gradedAt' | 'isRecorded'> & {
  gradedAt: Date | string | null;
  isRecorded: number | string;
};
type PlaceValues = Omit<EvidencePlace, 'versions' | 'page'> & { evidenceId: number };
type VersionValues = Omit<EvidenceVersion, 'removed' | 'addedAt'> & {
  placeId: number;
  removalId: number | null;
  addedAt: Date | string;
};

const selectEvidence = `SELECT evidence.id, evidence.unit_id AS unitId, COALESCE(short_name.name, full_name.name) AS unitName,
  evidence.title, evidence.formed_on AS formedOn, evidence.grade, grader.name AS gradedBy, evidence.graded_at AS gradedAt,
  evidence.version,
  CASE WHEN EXISTS (SELECT 1 FROM recorded_history recorded WHERE recorded.evidence_id = evidence.id
    AND recorded.is_new_evidence = 1) THEN 1 ELSE 0 END AS isRecorded
  FROM evidence JOIN unit_name full_name ON full_name.unit_id = evidence.unit_id AND full_name.kind = 'name'
  LEFT JOIN unit_name short_name ON short_name.unit_id = evidence.unit_id AND short_name.kind = 'short-name'
  LEFT JOIN person grader ON grader.id = evidence.graded_by`;

/** Evidence rows with all their places and versions, in the order of the rows. */
async function whole(manager: EntityManager, rows: EvidenceValues[]): Promise<Evidence[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const places = await manager.query<PlaceValues[]>(
    `SELECT id, evidence_id AS evidenceId, channel, published_on AS publishedOn FROM evidence_place
     WHERE evidence_id IN (${marks(ids)}) ORDER BY id`,
    ids,
  );
  const versions = await manager.query<VersionValues[]>(
    `SELECT version.id, version.place_id AS placeId, version.number, version.kind, version.url, version.name, version.format,
       version.size, version.sha256, version.removal_id AS removalId, adder.name AS addedBy, version.added_at AS addedAt
     FROM evidence_version version JOIN evidence_place place ON place.id = version.place_id
     LEFT JOIN person adder ON adder.id = version.added_by
     WHERE place.evidence_id IN (${marks(ids)}) ORDER BY version.number DESC`,
    ids,
  );
  const versionsOf = grouped(versions, ({ placeId }) => placeId);
  const placesOf = grouped(places, ({ evidenceId }) => evidenceId);
  const standings = await standingsOf(
    manager,
    rows.flatMap(({ id, title }) => (placesOf.get(id) ?? []).flatMap((place) => publishedAt(place, title, versionsOf))),
  );
  return rows.map(({ gradedAt, isRecorded, ...row }) => ({
    ...row,
    isRecorded: Boolean(Number(isRecorded)),
    gradedAt: gradedAt === null ? null : instant(gradedAt),
    places: (placesOf.get(row.id) ?? []).map(({ evidenceId: _, ...place }) => ({
      ...place,
      versions: (versionsOf.get(place.id) ?? []).map(toVersion),
      page: standings.get(versionsOf.get(place.id)?.[0]?.id ?? 0) ?? null,
    })),
  }));
}

/** The address that is at a public place now, with what is declared of it. */
function publishedAt(
  { id, channel, publishedOn }: PlaceValues,
  title: string,
  versionsOf: ReadonlyMap<number, VersionValues[]>,
): Published[] {
  const [now] = versionsOf.get(id) ?? [];
  if (channel === null || now === undefined || now.kind !== 'url' || now.url === null || now.removalId !== null)
    return [];
  return [{ versionId: now.id, url: now.url, title, publishedOn }];
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const toVersion = ({ placeId: _, removalId, addedAt, ...rest }: VersionValues): EvidenceVersion => ({
  ...rest,
  removed: removalId !== null,
  addedAt: instant(addedAt),
});

/** Evidence by the ids that name it; for what was joined stands that which has its places now. Ids of nothing are left out. */
export async function evidenceById(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Evidence>> {
  if (ids.length === 0) return new Map();
  const named = await manager.query<{ id: number; whole: number }[]>(
    `SELECT id, COALESCE(joined_into, id) AS "whole" FROM evidence WHERE id IN (${marks(ids)})`,
    [...ids],
  );
  const wanted = [...new Set(named.map((row) => row.whole))];
  if (wanted.length === 0) return new Map();
  const rows = await manager.query<EvidenceValues[]>(
    `${selectEvidence} WHERE evidence.id IN (${marks(wanted)})`,
    wanted,
  );
  const found = new Map((await whole(manager, rows)).map((one) => [one.id, one]));
  return new Map(named.flatMap((row) => (found.has(row.whole) ? [[row.id, found.get(row.whole)!]] : [])));
}

/** Evidence by its ids, whoever asks, in the order of the ids and each once. */
export async function findEvidence(manager: EntityManager, ids: readonly number[]): Promise<Evidence[]> {
  const found = await evidenceById(manager, ids);
  return [...new Set(ids.flatMap((id) => found.get(id) ?? []))];
}

/** What proves each of several things, in one reading for all of them; what was joined into one stands there once. */
export async function evidenceOfEach(
  manager: EntityManager,
  links: readonly { provedId: number; evidenceId: number }[],
): Promise<Map<number, Evidence[]>> {
  const found = await evidenceById(manager, [...new Set(links.map(({ evidenceId }) => evidenceId))]);
  const proofs = new Map<number, Set<Evidence>>();
  for (const { provedId, evidenceId } of links) {
    const own = proofs.get(provedId) ?? new Set();
    proofs.set(provedId, own);
    const one = found.get(evidenceId);
    if (one) own.add(one);
  }
  return new Map([...proofs].map(([id, own]) => [id, [...own]]));
}

/** The same, where each id must be evidence of one of the units. Throws DomainError evidence-foreign. */
export async function requireEvidenceOf(
  manager: EntityManager,
  unitIds: readonly number[],
  ids: readonly number[],
): Promise<Evidence[]> {
  const found = await findEvidence(manager, ids);
  const asked = new Set(ids);
  const own = found.filter(({ unitId }) => unitIds.includes(unitId)).length;
  const known = await countOf(manager, [...asked]);
  if (known < asked.size || own < found.length) throw new DomainError('evidence-foreign');
  return found;
}

async function countOf(manager: EntityManager, ids: number[]): Promise<number> {
  if (ids.length === 0) return 0;
  const sql = `SELECT COUNT(*) AS found FROM evidence WHERE id IN (${marks(ids)})`;
  const [row] = await manager.query<{ found: number | string }[]>(sql, ids);
  return Number(row?.found);
}

/** One piece of evidence; throws DomainError not-found, also for one that was joined into another. */
export async function oneEvidence(manager: EntityManager, id: number): Promise<Evidence> {
  const [found] = await findEvidence(manager, [id]);
  if (found?.id !== id) throw new DomainError('not-found', { evidence: String(id) });
  return found;
}

interface Listed {
  scope: Scope;
  search?: string;
  before?: number;
  limit: number;
}

/** The newest first. */
export async function listEvidence(
  manager: EntityManager,
  { scope, search, before, limit }: Listed,
): Promise<Evidence[]> {
  if (scope !== 'all' && scope.length === 0) return [];
  const like = `%${(search ?? '').toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  const wanted: [sql: string, values: (string | number)[]][] = [['evidence.joined_into IS NULL', []]];
  if (scope !== 'all') wanted.push([`evidence.unit_id IN (${marks(scope)})`, [...scope]]);
  if (before !== undefined) wanted.push(['evidence.id < ?', [before]]);
  if (search) wanted.push([searched, [like, like, like]]);
  const rows = await manager.query<EvidenceValues[]>(
    `${selectEvidence} WHERE ${wanted.map(([sql]) => sql).join(' AND ')} ORDER BY evidence.id DESC LIMIT ?`,
    [...wanted.flatMap(([, values]) => values), limit],
  );
  return whole(manager, rows);
}

const searched = `(LOWER(evidence.title) LIKE ? ESCAPE '!' OR EXISTS (
  SELECT 1 FROM evidence_version version JOIN evidence_place place ON place.id = version.place_id
  WHERE place.evidence_id = evidence.id AND (LOWER(version.url) LIKE ? ESCAPE '!' OR LOWER(version.name) LIKE ? ESCAPE '!')))`;

/** What makes two pieces of evidence copies of one thing. */
export interface Likeness {
  sha256?: string;
  urlKey?: string;
  title?: string;
  /** Of this evidence's pages. */
  textOf?: number;
}

/** Shorter texts are alike without being the same: what they tell is in a file. */
const tellingText = 50;

/** The unit's evidence that has, or has had, the same file or page, or has the same title or text; the newest first, at most 20. */
export async function copiesOf(manager: EntityManager, unitId: number, likeness: Likeness): Promise<Evidence[]> {
  const { sha256, urlKey, title, textOf } = likeness;
  const found = new Set<number>();
  const held = async (column: 'sha256' | 'url_key', value: string) => {
    const rows = await manager.query<{ id: number }[]>(
      `SELECT DISTINCT evidence.id FROM evidence_version version JOIN evidence_place place ON place.id = version.place_id
       JOIN evidence ON evidence.id = place.evidence_id WHERE version.${column} = ? AND evidence.unit_id = ?`,
      [value, unitId],
    );
    for (const { id } of rows) found.add(id);
  };
  if (sha256 !== undefined) await held('sha256', sha256);
  if (urlKey !== undefined) await held('url_key', urlKey);
  if (title !== undefined) {
    const rows = await manager.query<{ id: number }[]>(
      'SELECT id FROM evidence WHERE unit_id = ? AND joined_into IS NULL AND LOWER(title) = ? ORDER BY id DESC LIMIT 20',
      [unitId, title.toLowerCase()],
    );
    for (const { id } of rows) found.add(id);
  }
  if (textOf !== undefined) for (const id of await withTextOf(manager, unitId, textOf)) found.add(id);
  return findEvidence(manager, [...found].sort((one, other) => other - one).slice(0, 20));
}

/** The unit's other evidence with a page that has the same text as one of this evidence's pages has now. */
async function withTextOf(manager: EntityManager, unitId: number, evidenceId: number): Promise<number[]> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT DISTINCT evidence.id FROM evidence_place own_place
       JOIN evidence_version own_version ON own_version.place_id = own_place.id
       JOIN page_watch own_watch ON own_watch.version_id = own_version.id
       JOIN page_check own ON own.id = own_watch.good_check_id AND own.text_length >= ${tellingText}
       JOIN page_check same ON same.text_hash = own.text_hash
       JOIN page_watch watch ON watch.good_check_id = same.id
       JOIN evidence_version version ON version.id = watch.version_id
       JOIN evidence_place place ON place.id = version.place_id
       JOIN evidence ON evidence.id = place.evidence_id
     WHERE own_place.evidence_id = ? AND evidence.unit_id = ? AND evidence.id <> ?`,
    [evidenceId, unitId, evidenceId],
  );
  return rows.map(({ id }) => id);
}

/** Throws DomainError file-removed where the same bytes were in a file that was removed (清除). */
export async function requireFileNotRemoved(manager: EntityManager, name: string, sha256: string): Promise<void> {
  for (const table of [
    'evidence_version',
    'source_document',
    'document_template',
    'finding_file',
    'assessment_entry_file',
    'assessment_event_file',
    'assessment_appeal_file',
  ]) {
    const sql = `SELECT id FROM ${table} WHERE sha256 = ? AND removal_id IS NOT NULL LIMIT 1`;
    if ((await manager.query<{ id: number }[]>(sql, [sha256])).length > 0)
      throw new DomainError('file-removed', { name });
  }
}

export interface StoredFile {
  evidenceId: number;
  unitId: number;
  name: string;
  size: number;
  sha256: string;
}

/** The file of one version. Throws DomainError not-found (also for an address), and file-removed. */
export async function storedFile(manager: EntityManager, versionId: number): Promise<StoredFile> {
  const [row] = await manager.query<(StoredFile & { sha256: string | null; removalId: number | null })[]>(
    `SELECT evidence.id AS evidenceId, evidence.unit_id AS unitId, version.name, version.size, version.sha256, version.removal_id AS removalId
     FROM evidence_version version JOIN evidence_place place ON place.id = version.place_id
     JOIN evidence ON evidence.id = place.evidence_id WHERE version.id = ?`,
    [versionId],
  );
  if (!row || row.sha256 === null) throw new DomainError('not-found', { file: String(versionId) });
  const { removalId, ...file } = row;
  if (removalId !== null) throw new DomainError('file-removed', { name: file.name });
  return file;
}
