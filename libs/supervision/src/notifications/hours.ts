import { addDays, type CivilDate, civilDateOf } from '@yaodian/calendar';

/** A part of each day in China, in minutes from its beginning; one that ends before it begins goes over midnight. */
export interface DayHours {
  from: number;
  until: number;
}

const minute = 60_000;
/** Longer than any holidays. */
const mostDays = 40;

/**
 * When a message may leave the application that is there at `now`: at once within the office's hours on a working day,
 * outside the person's quiet hours; else as soon as that is so. Quiet hours that leave nothing of the office's hours do not count.
 */
export function sendingTime(
  now: Date,
  { office, quiet }: { office: DayHours; quiet: DayHours | null },
  isWorkingDay: (date: CivilDate) => boolean,
): Date {
  const today = civilDateOf(now);
  const at = Math.floor((now.getTime() - midnight(today)) / minute);
  for (let days = 0; days < mostDays; days++) {
    const day = addDays(today, days);
    if (!isWorkingDay(day)) continue;
    const earliest = Math.max(office.from, days === 0 ? at : 0);
    const found = firstOutside(earliest, office.until, quiet);
    if (found === null) continue;
    return days === 0 && found === at ? now : new Date(midnight(day) + found * minute);
  }
  return quiet === null ? now : sendingTime(now, { office, quiet: null }, isWorkingDay);
}

const midnight = (day: CivilDate): number => Date.parse(`${day}T00:00:00+08:00`);

/** The first minute from `from` on and before `until` that is not quiet. */
function firstOutside(from: number, until: number, quiet: DayHours | null): number | null {
  for (let at = from; at < until;) {
    if (quiet === null || !isQuiet(at, quiet)) return at;
    at = at < quiet.until ? quiet.until : until;
  }
  return null;
}

const isQuiet = (at: number, { from, until }: DayHours): boolean =>
  from < until ? from <= at && at < until : at >= from || at < until;
