import { type Calendar, type CivilDate, civilDateOf, type Period, workingDaysBetween } from '@yaodian/calendar';
import { daysLate, type Deadlines, deadlinesOf, isOnTime, punctualityOf } from './deadline.js';
import type { AssignmentFacts, RoundFacts, UnprovedRectification } from './facts.js';
import { owingIn } from './owing.js';
import { countedPercent, elapsedDays, pointsBehind } from './progress.js';
import type { Reason } from './reasons.js';
import { receiptClock } from './receipt.js';
import { type RoundStanding, standingOf } from './round-report.js';
import { defaultSupervisionSettings, type SupervisionSettings } from './settings.js';
import { byDate } from './spans.js';
import { type Life, lifeOf } from './stays.js';

export type Colour = 'red' | 'yellow' | 'green' | 'done' | 'done-late';

/** A round in which an assignment's report was, or is, past due: it stays marked. */
export interface MissedPeriod extends Pick<RoundStanding, 'standing' | 'daysLate' | 'countsAsMissing'> {
  period: Period;
}

export interface Light {
  /** Null: cancelled. */
  light: Colour | null;
  /** All rules that hold at that colour; none for what is cancelled. */
  reasons: Reason[];
  /** The earliest period first. */
  missed: MissedPeriod[];
}

/**
 * 红黄绿灯, the first that fits:
 * - none: cancelled; `done`: closed on time, or by the office itself; `done-late`: closed after the effective deadline;
 * - `red`: the effective deadline has passed, and no closing request that left by then is undecided; or a report is missing
 *   by more than the grace days;
 * - `yellow`: a report is missing within the grace days; the deadline is within 10 working days, today not counted; the
 *   percent is more than 15 points behind the share of time elapsed; not signed for within 3 working days; a notice is
 *   unanswered past its date; what an inspection found is not proved to be put right past its day;
 * - `green`.
 * A missing report turns no light any more, neither red nor yellow, once a later round's report is accepted. Without a
 * deadline (standing, recurring) there is no rule of deadline and percent. A closing request stops nothing: its assignment
 * stays yellow near the deadline, and past it as long as the office has not decided on what left in time. What was refused
 * and is undecided has its light like the others; only the clock of its receipt rests.
 *
 * With the same facts a later day never gives a better light. Throws RangeError for facts without a stay.
 */
export function lightOf(
  facts: AssignmentFacts,
  today: CivilDate,
  calendar: Calendar,
  settings: SupervisionSettings = defaultSupervisionSettings,
): Light {
  const life = lifeOf(facts.stays);
  const deadlines = deadlinesFor(facts, today, calendar);
  const rounds = roundsOf(facts.rounds, life, today, calendar, settings);
  const view: View = { facts, life, deadlines, rounds, today, calendar, settings };
  return { ...colourOf(view), missed: rounds.flatMap(missedPeriod) };
}

/**
 * The deadlines of an assignment; null where it has none. Those of what is closed are of the day on which the request left by
 * which it was closed: a stop that still runs for others moves it no more.
 */
export function deadlinesFor(
  { stays, deadline, closing }: AssignmentFacts,
  today: CivilDate,
  calendar: Calendar,
): Deadlines | null {
  if (!deadline) return null;
  const isClosed = stays.at(-1)?.state === 'closed';
  return deadlinesOf(deadline, isClosed && closing ? civilDateOf(closing.leftAt) : today, calendar);
}

interface Round extends RoundStanding {
  period: Period;
  /** A later round's report is accepted. */
  isSettled: boolean;
}

interface View {
  facts: AssignmentFacts;
  life: Life;
  deadlines: Deadlines | null;
  rounds: readonly Round[];
  today: CivilDate;
  calendar: Calendar;
  settings: SupervisionSettings;
}

function roundsOf(
  rounds: readonly RoundFacts[],
  life: Life,
  today: CivilDate,
  calendar: Calendar,
  settings: SupervisionSettings,
): Round[] {
  let isSettled = false;
  return [...rounds]
    .sort(byDate(({ dates }) => dates.period.last))
    .reverse()
    .map((round) => {
      const { owes } = owingIn(life, round.dates, calendar);
      const standing = standingOf(round, owes, today, calendar, settings);
      const result = { ...standing, period: round.dates.period, isSettled };
      isSettled ||= standing.accepted;
      return result;
    })
    .reverse();
}

const missedPeriod = ({ period, standing, daysLate, countsAsMissing }: Round): MissedPeriod[] =>
  daysLate > 0 ? [{ period, standing, daysLate, countsAsMissing }] : [];

function colourOf(view: View): Omit<Light, 'missed'> {
  if (view.life.state === 'cancelled') return { light: null, reasons: [] };
  if (view.life.state === 'closed') return closed(view);
  const red = [...overdue(view), ...missingReports(view, 'missing')];
  if (red.length > 0) return { light: 'red', reasons: red };
  const yellow = [
    ...missingReports(view, 'missing-in-grace'),
    ...near(view),
    ...behind(view),
    ...notReceived(view),
    ...unanswered(view),
    ...unproved(view),
  ];
  return yellow.length > 0 ? { light: 'yellow', reasons: yellow } : { light: 'green', reasons: [{ rule: 'on-track' }] };
}

function closed({ facts: { closing }, deadlines, calendar }: View): Omit<Light, 'missed'> {
  if (!closing || !deadlines) return { light: 'done', reasons: [{ rule: 'closed-by-office' }] };
  const left = civilDateOf(closing.leftAt);
  const facts = { left, ...punctualityOf(deadlines, left, calendar) };
  return isOnTime(closing.leftAt, deadlines)
    ? { light: 'done', reasons: [{ rule: 'closed-on-time', ...facts }] }
    : { light: 'done-late', reasons: [{ rule: 'closed-late', ...facts }] };
}

/** The request that the office has not decided on yet. */
const undecided = ({ life, facts }: View) => (life.state === 'closing' ? facts.closing : null);

function overdue(view: View): Reason[] {
  const { deadlines, today, calendar } = view;
  const request = undecided(view);
  if (!deadlines || today <= deadlines.effective.date || (request && isOnTime(request.leftAt, deadlines))) return [];
  const left = request && civilDateOf(request.leftAt);
  return [{ rule: 'overdue', left, ...punctualityOf(deadlines, left ?? today, calendar) }];
}

const missingReports = ({ rounds }: View, wanted: 'missing' | 'missing-in-grace'): Reason[] =>
  rounds.flatMap(({ standing, isSettled, period, outstanding, outstandingDays }) =>
    standing === wanted && !isSettled && outstanding
      ? [{ rule: `report-${wanted}`, period, outstanding, daysLate: outstandingDays }]
      : [],
  );

function near(view: View): Reason[] {
  const { deadlines, today, calendar, settings } = view;
  const request = undecided(view);
  if (!deadlines) return [];
  const deadline = deadlines.effective.date;
  // past it only what left in time is not red
  if (today > deadline && request) {
    const left = civilDateOf(request.leftAt);
    return [{ rule: 'closing-undecided', deadline, left, ...punctualityOf(deadlines, left, calendar) }];
  }
  const workingDays = workingDaysBetween(calendar, today, deadline);
  return workingDays <= settings.soonDays ? [{ rule: 'deadline-near', deadline, workingDays }] : [];
}

function behind({ facts, life, deadlines, today, calendar, settings }: View): Reason[] {
  const percent = countedPercent(facts.rounds, facts.recordedPercent);
  if (!deadlines || !facts.deadline || percent === null) return [];
  const { stops } = facts.deadline;
  const days = elapsedDays({ issuedOn: life.issuedOn, deadline: deadlines.effective.date, stops }, today, calendar);
  const points = pointsBehind(percent, days);
  return points > settings.behindPoints ? [{ rule: 'behind', percent, ...days, points }] : [];
}

function notReceived({ facts, today, calendar, settings }: View): Reason[] {
  const clock = receiptClock(facts.stays, today, calendar);
  return clock && clock.workingDays > settings.receiptDays ? [{ rule: 'not-received', ...clock }] : [];
}

const unanswered = ({ facts, today, calendar }: View): Reason[] =>
  facts.notices
    .filter(({ answerBy }) => today > answerBy)
    .map((notice) => ({ rule: 'notice-unanswered', ...notice, daysLate: daysLate(notice.answerBy, today, calendar) }));

const unproved = ({ facts, today, calendar }: View): Reason[] =>
  overdueRectifications(facts.rectifications, today, calendar);

/** Whatever else turns the light: one that is red for another reason does not name them. */
export const overdueRectifications = (
  rectifications: readonly UnprovedRectification[],
  today: CivilDate,
  calendar: Calendar,
): Extract<Reason, { rule: 'rectification-overdue' }>[] =>
  rectifications
    .filter(({ due }) => today > due)
    .map((one) => ({ rule: 'rectification-overdue', ...one, daysLate: daysLate(one.due, today, calendar) }));
