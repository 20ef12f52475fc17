/** A day of the calendar in China as YYYY-MM-DD, from 1000-01-01 to 9999-12-31; such strings sort as days do. */
export type CivilDate = string;

const day = 24 * 60 * 60 * 1000;
/** Asia/Shanghai has been eight hours ahead of UTC, without summer time, since 1992. */
const shanghai = 8 * 60 * 60 * 1000;

export function isCivilDate(value: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** The day that it is in China (Asia/Shanghai) at an instant. */
export const civilDateOf = (instant: Date): CivilDate =>
  new Date(instant.getTime() + shanghai).toISOString().slice(0, 10);

/** 24:00 of a day in China: what comes before that instant is in time for the day. */
export const endOf = (date: CivilDate): Date => new Date((dayNumber(date) + 1) * day - shanghai);

/** Days since 1970-01-01. Throws RangeError for what is no day of the calendar. */
export function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) throw new RangeError(`${date} is no day of the calendar`);
  return Date.parse(`${date}T00:00:00Z`) / day;
}

/** The day that is so many days after 1970-01-01. */
export const dateOf = (number: number): CivilDate => new Date(number * day).toISOString().slice(0, 10);

/** Any days, not only working ones; a negative count goes back. */
export const addDays = (date: CivilDate, count: number): CivilDate => dateOf(dayNumber(date) + count);

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
