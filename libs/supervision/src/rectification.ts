import { type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { daysLate, type Lateness } from './deadline.js';
import { after, possible, type Transition } from './life-cycle.js';
import type { Colour } from './light.js';

/** 整改 of a problem that an inspection found. */
export type RectificationState = 'ordered' | 'proved' | 'returned' | 'closed' | 'dropped';

export type RectificationAct = 'prove' | 'pass' | 'fail' | 'reopen' | 'drop';

/**
 * What can happen to a rectification (整改) once its order (整改通知书) is out: the unit reports with proof what it has put right
 * (报送整改情况), the re-check (复查) passes, which closes it, or fails, which asks for a new proof by a new day; what was
 * closed is reopened (重新整改) where the problem is there again; and it ends (终止) with its finding or its order.
 */
export const rectificationActs: Readonly<Record<RectificationAct, Transition<RectificationState, 'unit' | 'office'>>> =
  {
    prove: { by: 'unit', needsReason: false, from: ['ordered', 'returned'], to: 'proved' },
    pass: { by: 'office', needsReason: false, from: ['proved'], to: 'closed' },
    fail: { by: 'office', needsReason: true, from: ['proved'], to: 'returned' },
    reopen: { by: 'office', needsReason: true, from: ['closed'], to: 'returned' },
    drop: { by: 'office', needsReason: true, from: ['ordered', 'proved', 'returned'], to: 'dropped' },
  };

/** The acts that are possible in a state. */
export const rectificationActsFrom = (state: RectificationState): RectificationAct[] =>
  possible(rectificationActs, state);

/** The state that an act leads to, or undefined where it is not possible. */
export const rectificationStateAfter = (
  state: RectificationState,
  act: RectificationAct,
): RectificationState | undefined => after(rectificationActs, state, act);

/** Whether the unit owes a proof. */
export const owesProof = (state: RectificationState): boolean => rectificationActs.prove.from.includes(state);

export interface RectificationFacts {
  state: RectificationState;
  /** 整改期限 as first ordered. */
  firstDue: CivilDate;
  /** The day in force: the first, or that of the last re-check that failed. */
  due: CivilDate;
  /** When the last proof left the unit; null while none has. */
  leftOn: CivilDate | null;
}

/** Why a rectification's light is what it is; `first` and `due` are the two days side by side, so that a new day hides nothing. */
export type RectificationReason =
  | { rule: 'rectified' | 'rectified-late' | 'proof-late'; left: CivilDate; first: Lateness; due: Lateness }
  | { rule: 'overdue'; first: Lateness; due: Lateness }
  /** `workingDays`: those left, today not counted. */
  | { rule: 'due-near'; due: CivilDate; workingDays: number }
  | { rule: 'to-re-check'; left: CivilDate }
  | { rule: 'on-track' };

export interface RectificationLight {
  /** Null: dropped. */
  light: Colour | null;
  reason: RectificationReason | null;
}

/** Working days before the day on which a rectification is due from which its light is yellow. */
export const soonDaysOfRectification = 3;

/**
 * 整改红黄绿灯, the first that fits: none once it is dropped; `done` where the proof that was accepted left by the day in force,
 * else `done-late`; `red` where that day has passed without a proof, or the one that waits for the re-check left after it;
 * `yellow` within 3 working days of it, today not counted; `green`. With the same facts a later day never gives a better one.
 */
export function rectificationLight(
  { state, firstDue, due, leftOn }: RectificationFacts,
  today: CivilDate,
  calendar: Calendar,
): RectificationLight {
  const by = (deadline: CivilDate, day: CivilDate): Lateness => ({
    deadline,
    daysLate: daysLate(deadline, day, calendar),
  });
  if (state === 'dropped') return { light: null, reason: null };
  if ((state === 'closed' || state === 'proved') && leftOn !== null) {
    const facts = { left: leftOn, first: by(firstDue, leftOn), due: by(due, leftOn) };
    const isLate = leftOn > due;
    if (state === 'closed')
      return isLate
        ? { light: 'done-late', reason: { rule: 'rectified-late', ...facts } }
        : { light: 'done', reason: { rule: 'rectified', ...facts } };
    return isLate
      ? { light: 'red', reason: { rule: 'proof-late', ...facts } }
      : { light: 'green', reason: { rule: 'to-re-check', left: leftOn } };
  }
  if (today > due)
    return { light: 'red', reason: { rule: 'overdue', first: by(firstDue, today), due: by(due, today) } };
  const workingDays = workingDaysBetween(calendar, today, due);
  return workingDays <= soonDaysOfRectification
    ? { light: 'yellow', reason: { rule: 'due-near', due, workingDays } }
    : { light: 'green', reason: { rule: 'on-track' } };
}
