import type { CivilDate } from '@yaodian/calendar';
import type { DeadlineKind } from '@yaodian/decomposition';
import { outcomeOf } from '../archiving/fates.js';
import type { FollowedTask } from '../followed-tasks.js';
import type { PlanState } from '../plan.dto.js';

/** Unfinished: not cancelled, and open for at least one unit. */
export const isUnfinished = ({ task, units }: FollowedTask): boolean =>
  task.cancelledAt === null && units.some(({ state }) => outcomeOf(state) === 'open');

interface Candidate {
  planState: PlanState;
  kind: DeadlineKind;
  date: CivilDate | null;
  /** It goes on in a later plan already. */
  carried: boolean;
}

/**
 * Whether a task is proposed to be carried over: everything that an archived plan has left, and of one that is still
 * issued only what has missed its date, as the year may finish the rest. Never twice.
 */
export function isProposed({ planState, kind, date, carried }: Candidate, today: CivilDate): boolean {
  if (carried) return false;
  return planState === 'archived' || (kind === 'date' && date !== null && date < today);
}

/** A plan's title for another year: 云岭县2026年要点 for 2027 is 云岭县2027年要点; where it names no year, as it is. */
export const titleFor = (title: string, from: number, to: number): string => title.replaceAll(String(from), String(to));
