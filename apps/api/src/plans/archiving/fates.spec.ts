import type { DeadlineKind } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';
import { type Fate, fateOf, taskOutcome, type TaskOutcome } from './fates.js';

describe('what becomes of an assignment at archiving', () => {
  it.each<[AssignmentState, DeadlineKind, completes: boolean, Fate]>([
    ['in-progress', 'standing', true, 'completed'],
    ['in-progress', 'standing', false, 'left'],
    ['in-progress', 'recurring', true, 'completed'],
    ['in-progress', 'recurring', false, 'left'],
    // nobody has completed what nobody has signed for, or what is still asked about
    ['awaiting-receipt', 'standing', true, 'left'],
    ['refused', 'recurring', true, 'left'],
    ['closing', 'standing', true, 'left'],
    // nothing pretends that what has a date was done
    ['in-progress', 'date', true, 'unfinished'],
    ['awaiting-receipt', 'date', false, 'unfinished'],
    ['closed', 'date', false, 'closed'],
    ['closed', 'standing', true, 'closed'],
    ['cancelled', 'standing', true, 'cancelled'],
    ['cancelled', 'date', false, 'cancelled'],
  ])('%s, %s, completed for the year %s: %s', (state, kind, completes, fate) => {
    expect(fateOf({ state, kind }, completes)).toBe(fate);
  });
});

describe('what has become of a task', () => {
  it.each<[AssignmentState[], TaskOutcome]>([
    [['closed', 'closed'], 'closed'],
    [['closed', 'cancelled'], 'closed'],
    [['closed', 'awaiting-receipt'], 'open'],
    [['cancelled', 'awaiting-receipt'], 'open'],
    [['cancelled', 'cancelled'], 'cancelled'],
    [[], 'cancelled'],
  ])('%j: %s', (states, outcome) => {
    expect(taskOutcome(states)).toBe(outcome);
  });
});
