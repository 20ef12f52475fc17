import type { ExtensionReason } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Extension, ExtensionState } from './extension.dto.js';
import { countsSince } from './extension.facts.js';

type Instants = 'writtenAt' | 'submittedAt' | 'sentBackAt' | 'leftAt' | 'endedAt';

export interface ExtensionValues extends Omit<Extension, Instants | 'onBehalf'> {
  onBehalf: number | string;
  writtenAt: Date | string;
  submittedAt: Date | string | null;
  sentBackAt: Date | string | null;
  leftAt: Date | string | null;
  endedAt: Date | string | null;
}

export const extensionColumns = `extension.id, extension.state, extension.wanted_date AS wantedDate, extension.reason,
  extension.words, extension.on_behalf AS onBehalf, writer.name AS writtenBy, extension.written_at AS writtenAt,
  submitter.name AS submittedBy, extension.submitted_at AS submittedAt, returner.name AS sentBackBy,
  extension.sent_back_at AS sentBackAt, extension.sent_back_words AS sentBackWords, head.name AS approvedBy,
  extension.left_at AS leftAt, extension.deadline_then AS deadlineThen, decider.name AS endedBy,
  extension.ended_at AS endedAt, extension.granted_date AS grantedDate, extension.counted_reason AS countedReason,
  extension.decision_words AS decisionWords`;

export const joinPersons = `LEFT JOIN person writer ON writer.id = extension.written_by
  LEFT JOIN person submitter ON submitter.id = extension.submitted_by
  LEFT JOIN person returner ON returner.id = extension.sent_back_by
  LEFT JOIN person head ON head.id = extension.approved_by
  LEFT JOIN person decider ON decider.id = extension.ended_by`;

const maybe = (value: Date | string | null) => (value === null ? null : instant(value));

export const toExtension = <Values extends ExtensionValues>({
  ...row
}: Values): Omit<Values, Instants | 'onBehalf'> & Pick<Extension, Instants | 'onBehalf'> => ({
  ...row,
  onBehalf: Boolean(Number(row.onBehalf)),
  writtenAt: instant(row.writtenAt),
  submittedAt: maybe(row.submittedAt),
  sentBackAt: maybe(row.sentBackAt),
  leftAt: maybe(row.leftAt),
  endedAt: maybe(row.endedAt),
});

/** The extensions of each assignment, the newest first. */
export async function extensionsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Extension[]>> {
  const found = new Map<number, Extension[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await manager.query<(ExtensionValues & { assignmentId: number })[]>(
    `SELECT extension.assignment_id AS assignmentId, ${extensionColumns} FROM extension ${joinPersons}
     WHERE extension.assignment_id IN (${marks(ids)}) ORDER BY extension.id DESC`,
    [...ids],
  );
  for (const { assignmentId, ...row } of rows) found.get(assignmentId)?.push(toExtension(row));
  return found;
}

/** The extension of an assignment that nobody has decided on; the unit of work must hold the assignment. */
export async function openExtension(
  tx: EntityManager,
  assignmentId: number,
): Promise<
  | { id: number; state: ExtensionState; wantedDate: string | null; reason: ExtensionReason | null; words: string }
  | undefined
> {
  const [row] = await tx.query<
    { id: number; state: ExtensionState; wantedDate: string | null; reason: ExtensionReason | null; words: string }[]
  >(
    `SELECT id, state, wanted_date AS wantedDate, reason, words FROM extension
     WHERE assignment_id = ? AND ended_at IS NULL`,
    [assignmentId],
  );
  return row;
}

/** How many extensions of an assignment were granted for the unit's own reasons. */
export async function countOwn(manager: EntityManager, assignmentId: number): Promise<number> {
  const [row] = await manager.query<{ n: number | string }[]>(
    `SELECT COUNT(*) AS n FROM extension JOIN assignment ON assignment.id = extension.assignment_id
     WHERE ${countsSince} AND extension.counted_reason = 'own' AND extension.assignment_id = ?`,
    [assignmentId],
  );
  return Number(row?.n);
}
