import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { forUpdate } from '../database/locking.js';
import { DomainError } from '../platform/domain-error.js';
import { currentContext } from '../platform/work-context.js';
import type { InspectionState } from './inspection.dto.js';
import { InspectionRow } from './inspection.entity.js';

interface Wanted {
  /** The version that somebody has seen. */
  version?: number;
  /** The states in which the act is possible. */
  states?: readonly InspectionState[];
}

/**
 * Holds an inspection until the unit of work ends, so that acts on it come one after the other. Throws DomainError
 * not-found, inspection-state and version-conflict.
 */
export async function holdInspection(
  tx: EntityManager,
  id: number,
  { version, states }: Wanted = {},
): Promise<InspectionRow> {
  await tx.query(`SELECT id FROM inspection WHERE id = ?${forUpdate(tx)}`, [id]);
  const row = await tx.findOneBy(InspectionRow, { id });
  if (!row) throw new DomainError('not-found', { inspection: String(id) });
  if (states) requireInspectionState(row, ...states);
  if (version !== undefined && row.version !== version)
    throw new DomainError('version-conflict', undefined, {
      current: { id, version: row.version, state: row.state, title: row.title },
    });
  return row;
}

/** Throws DomainError inspection-state. */
export function requireInspectionState(
  { title, state }: Pick<InspectionRow, 'title' | 'state'>,
  ...states: readonly InspectionState[]
): void {
  if (!states.includes(state as InspectionState)) throw new DomainError('inspection-state', { title, state });
}

const next: Partial<Record<InspectionState, { to: InspectionState; action: Transition; at: StateInstant }>> = {
  draft: { to: 'field', action: 'inspection.start', at: 'startedAt' },
  field: { to: 'feedback', action: 'inspection.ask-feedback', at: 'fedBackAt' },
  feedback: { to: 'final', action: 'inspection.finalise', at: 'finalisedAt' },
  final: { to: 'published', action: 'inspection.publish', at: 'publishedAt' },
};
type Transition = 'inspection.start' | 'inspection.ask-feedback' | 'inspection.finalise' | 'inspection.publish';
type StateInstant = 'startedAt' | 'fedBackAt' | 'finalisedAt' | 'publishedAt';

/**
 * Leads an inspection that is held to the next state of its life (draft → field → feedback → final → published), and
 * records that; whoever calls has seen to the conditions. Throws DomainError inspection-state.
 */
export async function advanceInspection(
  tx: EntityManager,
  row: InspectionRow,
  to: InspectionState,
  { changes = {}, facts = {} }: { changes?: Partial<Pick<InspectionRow, 'feedbackDue'>>; facts?: object } = {},
): Promise<void> {
  const step = next[row.state as InspectionState];
  if (step?.to !== to) throw new DomainError('inspection-state', { title: row.title, state: row.state });
  const at = currentContext().startedAt;
  const { id, state, version } = row;
  await tx.update(InspectionRow, { id }, { ...changes, state: to, [step.at]: at, updatedAt: at, version: version + 1 });
  await record(tx, {
    action: step.action,
    objectId: id,
    before: { state },
    after: { state: to, ...changes, ...facts },
  });
}

/** A change of what belongs to an inspection that is held gives it a new version. */
export const touchInspection = async (tx: EntityManager, { id, version }: InspectionRow): Promise<void> =>
  void (await tx.update(InspectionRow, { id }, { version: version + 1, updatedAt: currentContext().startedAt }));
