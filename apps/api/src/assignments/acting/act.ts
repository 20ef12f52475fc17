import { type AssignmentAct, stateAfter } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { News } from '../../plans/amending/amendment.changes.js';
import { writeNews } from '../../plans/amending/amendment.changes.js';
import { move, type Moved } from '../transitions.js';
import type { ChangedAssignment } from './acting.dto.js';
import type { Actor } from './actor.js';
import { findFollowed, type Followed } from './followed.queries.js';
import { mannerOf } from './offers.js';

interface Done {
  actor: Actor;
  at: Date;
  reason?: string | null;
}

/** Leads an assignment that is held by an act to its next state. That the act is possible was looked at before. */
export function act(
  tx: EntityManager,
  one: Followed,
  act: Exclude<AssignmentAct, 'complete-for-year' | `record-${string}`>,
  { actor, at, reason }: Done,
): Promise<void> {
  return move(tx, [movedBy(one, act)], {
    act,
    at,
    reason,
    onBehalf: mannerOf(actor, one) === 'on-behalf' && isUnits(act),
  });
}

export const movedBy = ({ id, unitId, state }: Followed, act: AssignmentAct): Moved => ({
  id,
  unitId,
  from: state,
  to: stateAfter(state, act)!,
});

const isUnits = (act: AssignmentAct): boolean =>
  act === 'receive' || act === 'refuse' || act === 'request-closing' || act === 'withdraw-closing';

/** Tells the unit of an assignment what the office has decided. */
export const tell = async (tx: EntityManager, { planId, taskId, unitId }: Followed, kind: News, at: Date) =>
  void (await writeNews(tx, planId, new Map([[taskId, new Map([[unitId, kind]])]]), at));

export async function changed(tx: EntityManager, id: number): Promise<ChangedAssignment> {
  const [{ version, state }] = (await findFollowed(tx, [id])) as [Followed];
  return { id, version, state };
}
