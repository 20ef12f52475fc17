import type { EntityManager } from 'typeorm';
import { instant, json } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import type { Found, Removal, RemovalQuery, Removed } from './removal.dto.js';

interface RemovalValues extends Omit<Removal, 'partial' | 'own' | 'askedAt' | 'decidedAt' | 'finishedAt' | 'found'> {
  partStart: number | null;
  askerId: number;
  askedAt: Date | string;
  decidedAt: Date | string | null;
  finishedAt: Date | string | null;
  found: string;
}

const select = `SELECT removal.id, removal.object_kind AS objectKind, removal.object_id AS objectId, removal.field,
  removal.part_start AS partStart, removal.digest, removal.reason, removal.asked_by AS askerId, asker.name AS askedBy,
  removal.asked_at AS askedAt, removal.state, decider.name AS decidedBy, removal.decided_at AS decidedAt,
  removal.decision_reason AS decisionReason, removal.found, removal.finished_at AS finishedAt
  FROM removal LEFT JOIN person asker ON asker.id = removal.asked_by
  LEFT JOIN person decider ON decider.id = removal.decided_by`;

const instantOrNull = (value: Date | string | null) => (value === null ? null : instant(value));

const toRemoval = (row: RemovalValues, reader: number): Removal => {
  const { partStart, askerId, askedAt, decidedAt, finishedAt, found, ...rest } = row;
  return {
    ...rest,
    partial: partStart !== null,
    own: askerId === reader,
    askedAt: instant(askedAt),
    decidedAt: instantOrNull(decidedAt),
    finishedAt: instantOrNull(finishedAt),
    found: json<Found[]>(found),
  };
};

/** The newest first; of one asker, or of all. `reader` is who looks at them. */
export async function listRemovals(
  manager: EntityManager,
  reader: number,
  { askedBy, state, before, limit }: RemovalQuery & { askedBy: number | undefined; limit: number },
): Promise<Removal[]> {
  const wanted: [sql: string, value: string | number | undefined][] = [
    ['removal.asked_by = ?', askedBy],
    ['removal.state = ?', state],
    ['removal.id < ?', before],
  ];
  const given = wanted.filter(([, value]) => value !== undefined);
  const where = ['1 = 1', ...given.map(([sql]) => sql)].join(' AND ');
  const rows = await manager.query<RemovalValues[]>(`${select} WHERE ${where} ORDER BY removal.id DESC LIMIT ?`, [
    ...given.map(([, value]) => value),
    limit,
  ]);
  return rows.map((row) => toRemoval(row, reader));
}

/** Throws DomainError not-found. */
export async function findRemoval(manager: EntityManager, reader: number, id: number): Promise<Removal> {
  const [row] = await manager.query<RemovalValues[]>(`${select} WHERE removal.id = ?`, [id]);
  if (!row) throw new DomainError('not-found', { removal: String(id) });
  return toRemoval(row, reader);
}

type RemovedValues = Pick<
  RemovalValues,
  'id' | 'field' | 'partStart' | 'reason' | 'askedBy' | 'decidedBy' | 'decidedAt'
>;

const removedOf = async (manager: EntityManager, where: string, values: number[]): Promise<Removed[]> => {
  const sql = `${select} WHERE removal.state = 'removed' AND (${where}) ORDER BY removal.id`;
  return (await manager.query<RemovedValues[]>(sql, values)).map((row) => ({
    id: row.id,
    field: row.field,
    partial: row.partStart !== null,
    reason: row.reason,
    askedBy: row.askedBy,
    decidedBy: row.decidedBy,
    decidedAt: instantOrNull(row.decidedAt),
  }));
};

const ofDocument = `(removal.object_kind = 'document' AND removal.object_id = ?)
  OR removal.id = (SELECT removal_id FROM source_document WHERE id = ?)`;

/** What was removed of a document, or took its file along; the first one first. */
export const removedOfDocument = (manager: EntityManager, id: number): Promise<Removed[]> =>
  removedOf(manager, ofDocument, [id, id]);

/** What was removed of a task, and of the document that it comes from. */
export const removedOfTask = (manager: EntityManager, id: number, documentId: number | null): Promise<Removed[]> =>
  removedOf(
    manager,
    `(removal.object_kind = 'task' AND removal.object_id = ?)${documentId === null ? '' : ` OR ${ofDocument}`}`,
    documentId === null ? [id] : [id, documentId, documentId],
  );
