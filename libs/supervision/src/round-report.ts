import { type Calendar, type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { RoundFacts } from './facts.js';
import { daysLate } from './deadline.js';
import { defaultSupervisionSettings, type SupervisionSettings } from './settings.js';

/**
 * How one round's report stands today:
 * - `not-owed` (无需填报);
 * - `awaited`: nothing has left the unit, and it is not past due;
 * - `in-time` (按时), `late` (迟报): it has left, the latter after it was due or was to be back, but began by the close;
 * - `made-good` (补报): it first left after the round had closed, and counts as missing all the same;
 * - `returned`: it was returned, and the return's date has not passed;
 * - `missing-in-grace`, `missing` (缺报): past due, or past a return's date, within the grace days or by more.
 */
export type Standing =
  'not-owed' | 'awaited' | 'in-time' | 'late' | 'made-good' | 'returned' | 'missing-in-grace' | 'missing';

export interface RoundStanding {
  standing: Standing;
  /** The day by which the next version has to leave, or had to; null where none is awaited. */
  outstanding: CivilDate | null;
  /** Working days since then; 0 while it has not passed. */
  outstandingDays: number;
  /** The report's own punctuality, up to today while it is missing: 0 is on time. */
  daysLate: number;
  /** Counts as missing: it is, or nothing had left when the round closed. */
  countsAsMissing: boolean;
  accepted: boolean;
}

/**
 * The standing of a report (进展填报) that is owed or not. It is missing when no version has left past the due date, or when
 * it was returned and the return's date has passed without a new one; it is made good when a version leaves. Its days late
 * are those of its first leaving, or of a return past its date where these are more; it may come back after the round has
 * closed. Who withdrew counts from the next leaving. Each day ends at 24:00 in Asia/Shanghai.
 */
export function standingOf(
  { dates, leavings }: RoundFacts,
  owes: boolean,
  today: CivilDate,
  calendar: Calendar,
  settings: Pick<SupervisionSettings, 'graceDays'> = defaultSupervisionSettings,
): RoundStanding {
  const accepted = leavings.at(-1)?.decision?.outcome === 'accepted';
  const terms = owes ? termsOf({ dates, leavings }) : [];
  const open = terms.find(({ left }) => left === null);
  const outstandingDays = open ? daysLate(open.lastDay, today, calendar) : 0;
  const late = Math.max(0, ...terms.map(({ lastDay, left }) => daysLate(lastDay, left ?? today, calendar)));
  const afterClose = (terms[0]?.left ?? '') > dates.closes;

  function standing(): Standing {
    if (!owes) return 'not-owed';
    if (outstandingDays > 0) return outstandingDays > settings.graceDays ? 'missing' : 'missing-in-grace';
    if (open) return leavings.length === 0 ? 'awaited' : 'returned';
    if (afterClose) return 'made-good';
    return late > 0 ? 'late' : 'in-time';
  }

  return {
    standing: standing(),
    outstanding: open?.lastDay ?? null,
    outstandingDays,
    daysLate: late,
    countsAsMissing: afterClose || outstandingDays > 0,
    accepted,
  };
}

/** The days by which a version had to leave, each with that on which one did: the due date, then each return's. */
function termsOf({ dates, leavings }: RoundFacts): { lastDay: CivilDate; left: CivilDate | null }[] {
  const left = (index: number) => {
    const leaving = leavings[index];
    return leaving ? civilDateOf(leaving.leftAt) : null;
  };
  const returns = leavings.flatMap(({ decision }, index) =>
    decision?.outcome === 'returned' ? [{ lastDay: decision.backBy, left: left(index + 1) }] : [],
  );
  return [{ lastDay: dates.due, left: left(0) }, ...returns];
}
