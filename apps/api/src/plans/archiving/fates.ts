import type { DeadlineKind } from '@yaodian/decomposition';
import { type AssignmentState, stateAfter } from '@yaodian/supervision';

/**
 * What becomes of an assignment when its plan is archived: `closed` and `cancelled` stay as they are, `completed` is
 * closed now (本年度完成), `left` can be carried over, `unfinished` was not done by its date, and stays so.
 */
export type Fate = 'closed' | 'cancelled' | 'completed' | 'left' | 'unfinished';

/** Standing and recurring tasks have no date by which they could be done: the office says whether the year completes them. */
export const endsByYear = (kind: DeadlineKind): boolean => kind === 'standing' || kind === 'recurring';

interface Ending {
  state: AssignmentState;
  kind: DeadlineKind;
}

/** What has a date is never completed by the year, nor what its unit has not signed for. */
export const canBeCompleted = ({ state, kind }: Ending): boolean =>
  stateAfter(state, 'complete-for-year', { dated: !endsByYear(kind) }) !== undefined;

/** `completes`: the office closes it as done for the year, where it can be. */
export function fateOf(ending: Ending, completes: boolean): Fate {
  const { state, kind } = ending;
  if (state === 'closed' || state === 'cancelled') return state;
  if (!endsByYear(kind)) return 'unfinished';
  return completes && canBeCompleted(ending) ? 'completed' : 'left';
}

export type TaskOutcome = 'closed' | 'cancelled' | 'open';

export const outcomeOf = (state: AssignmentState): TaskOutcome =>
  state === 'closed' || state === 'cancelled' ? state : 'open';

/** A task is open as long as one of its assignments is, and closed if what was not cancelled of it is closed. */
export function taskOutcome(states: readonly AssignmentState[]): TaskOutcome {
  const outcomes = states.map(outcomeOf);
  return (
    outcomes.find((outcome) => outcome === 'open') ?? outcomes.find((outcome) => outcome === 'closed') ?? 'cancelled'
  );
}
