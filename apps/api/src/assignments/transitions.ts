import type { AssignmentAct, AssignmentState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { insertPlain } from '../database/bulk.js';
import { marks, storedInstant } from '../database/columns.js';
import { currentContext } from '../platform/work-context.js';
import { dropDemands } from '../supervision/demands/demand.changes.js';
import { dropExtensions } from '../supervision/extensions/extension.facts.js';
import { refreshLights } from './lights/refresh.js';

/**
 * What is written down beside the acts of an assignment's life: `restore` is an amendment's, `join` and `take-over` are a
 * reorganisation's, `take-back` gives back what archiving the plan had closed, `take-back-record` what was recorded (补录).
 */
export type WrittenAct = AssignmentAct | 'restore' | 'join' | 'take-over' | 'take-back' | 'take-back-record';

/** An assignment with the states that an act leads it from and to. */
export interface Moved {
  id: number;
  /** The unit that has it. */
  unitId: number;
  from: AssignmentState;
  to: AssignmentState;
}

interface Move {
  act: WrittenAct;
  at: Date;
  reason?: string | null;
  /** 代填: done for a unit by the office or a unit above it. */
  onBehalf?: boolean;
}

/** Below the number of values that either database takes in one statement. */
const mostIds = 10_000;

/**
 * The only way in which an assignment's state changes once it is there: leads each to its next state and writes down
 * what led it there, by the person of the present work. The unit of work must hold the assignments, or their plan.
 */
export async function move(
  tx: EntityManager,
  assignments: readonly Moved[],
  { act, at, reason = null, onBehalf = false }: Move,
): Promise<void> {
  for (const state of new Set(assignments.map(({ to }) => to))) {
    const ids = assignments.filter(({ to }) => to === state).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += mostIds) {
      const part = ids.slice(from, from + mostIds);
      const sql = `UPDATE assignment SET state = ?, version = version + 1 WHERE id IN (${marks(part)})`;
      await tx.query(sql, [state, ...part]);
    }
  }
  const ended = assignments.filter(({ to }) => to === 'cancelled' || to === 'closed').map(({ id }) => id);
  for (let from = 0; from < ended.length; from += mostIds) {
    const part = ended.slice(from, from + mostIds);
    // what was asked for and not decided has nobody left who could
    const sql = `UPDATE closing_request SET outcome = 'dropped', ended_at = ? WHERE ended_at IS NULL AND assignment_id IN (${marks(part)})`;
    await tx.query(sql, [storedInstant(at), ...part]);
    await dropDemands(tx, part, at);
    await dropExtensions(tx, part, at);
  }
  const unrefused = assignments.filter(({ from }) => from === 'refused').map(({ id }) => id);
  for (let from = 0; from < unrefused.length; from += mostIds) {
    const part = unrefused.slice(from, from + mostIds);
    const sql = `UPDATE refusal SET decision = 'dropped', decided_at = ? WHERE decision IS NULL AND assignment_id IN (${marks(part)})`;
    await tx.query(sql, [storedInstant(at), ...part]);
  }
  const personId = currentContext().person?.id ?? null;
  await insertPlain(
    tx,
    'assignment_transition',
    ['assignment_id', 'unit_id', 'act', 'from_state', 'to_state', 'at', 'person_id', 'on_behalf', 'reason'],
    assignments.map(({ id, unitId, from, to }) => [
      ...[id, unitId, act, from, to, storedInstant(at)],
      ...[personId, Number(onBehalf), reason],
    ]),
  );
  await refreshLights(
    tx,
    assignments.map(({ id }) => id),
    at,
  );
}
