import { addDays, type CivilDate } from './civil-date.js';

/** Whole months one after the other, with both their first and last day. */
export interface Period {
  first: CivilDate;
  last: CivilDate;
}

export const monthOf = (date: CivilDate): Period => months(yearAndMonth(date), 1);

export function quarterOf(date: CivilDate): Period {
  const { year, month } = yearAndMonth(date);
  return months({ year, month: month - ((month - 1) % 3) }, 3);
}

/** 1 to 4. */
export const quarterNumber = (date: CivilDate): number => Math.ceil(yearAndMonth(date).month / 3);

/** So many months from one on; a month above 12 is one of the next year. */
export function months({ year, month }: { year: number; month: number }, count: number): Period {
  return { first: firstOf(year, month), last: addDays(firstOf(year, month + count), -1) };
}

const yearAndMonth = (date: CivilDate) => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) });

function firstOf(year: number, month: number): CivilDate {
  const overflow = Math.floor((month - 1) / 12);
  return `${year + overflow}-${String(month - overflow * 12).padStart(2, '0')}-01`;
}
