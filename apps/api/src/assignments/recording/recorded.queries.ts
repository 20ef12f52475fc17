import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { evidenceById } from '../../evidence/evidence.queries.js';
import type { RecordedHistory } from './recorded.dto.js';
import { joinRecorded } from './recorded.sql.js';

interface Values extends Omit<RecordedHistory, 'at' | 'evidence'> {
  assignmentId: number;
  at: Date | string;
  evidenceId: number | null;
}

/** What is recorded of each assignment that has something. */
export async function recordedOf(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Map<number, RecordedHistory>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<Values[]>(
    `SELECT recorded.assignment_id AS assignmentId, recorded.state, recorded.percent, recorded.closed_on AS closedOn,
       recorded.evidence_id AS evidenceId, recording.recorded_at AS at, person.name AS "by"
     FROM assignment ${joinRecorded} JOIN recording ON recording.id = recorded.recording_id
       LEFT JOIN person ON person.id = recording.recorded_by
     WHERE assignment.id IN (${marks(ids)})`,
    [...ids],
  );
  const proofs = await evidenceById(
    manager,
    rows.flatMap(({ evidenceId }) => evidenceId ?? []),
  );
  return new Map(
    rows.map(({ assignmentId, at, evidenceId, ...row }) => [
      assignmentId,
      { ...row, at: instant(at), evidence: proofs.get(evidenceId ?? 0) ?? null },
    ]),
  );
}

/** How recordings are told in the history of a task. */
export interface ToldRecording {
  kind: 'recorded' | 'record-undone';
  at: string;
  by: string | null;
  units: string[];
}

interface ToldValues {
  id: number;
  recordedAt: Date | string;
  recordedBy: string | null;
  undoneAt: Date | string | null;
  undoneBy: string | null;
  unit: string;
}

/** When something was recorded of assignments, and when that was taken back, the newest first. */
export async function recordingsOf(manager: EntityManager, ids: readonly number[]): Promise<ToldRecording[]> {
  if (ids.length === 0) return [];
  const rows = await manager.query<ToldValues[]>(
    `SELECT recording.id, recording.recorded_at AS recordedAt, author.name AS recordedBy, recording.undone_at AS undoneAt,
       undoer.name AS undoneBy, COALESCE(short_name.name, full_name.name) AS unit
     FROM recorded_history recorded JOIN recording ON recording.id = recorded.recording_id
       JOIN assignment ON assignment.id = recorded.assignment_id
       JOIN unit_name full_name ON full_name.unit_id = assignment.unit_id AND full_name.kind = 'name'
       LEFT JOIN unit_name short_name ON short_name.unit_id = assignment.unit_id AND short_name.kind = 'short-name'
       LEFT JOIN person author ON author.id = recording.recorded_by
       LEFT JOIN person undoer ON undoer.id = recording.undone_by
     WHERE recorded.assignment_id IN (${marks(ids)}) ORDER BY recorded.id`,
    [...ids],
  );
  const told = new Map<number, { first: ToldValues; units: string[] }>();
  for (const row of rows) {
    const known = told.get(row.id);
    if (known) known.units.push(row.unit);
    else told.set(row.id, { first: row, units: [row.unit] });
  }
  // the newest first, also of what was done at one time
  return [...told.values()]
    .reverse()
    .flatMap(({ first, units }): ToldRecording[] => [
      ...(first.undoneAt === null
        ? []
        : [{ kind: 'record-undone' as const, at: instant(first.undoneAt), by: first.undoneBy, units }]),
      { kind: 'recorded', at: instant(first.recordedAt), by: first.recordedBy, units },
    ]);
}
