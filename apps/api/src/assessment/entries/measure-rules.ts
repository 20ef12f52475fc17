import type { MeasureDefinition } from '@yaodian/assessment';
import type { CivilDate } from '@yaodian/calendar';
import { plain as plainFigure } from '@yaodian/inspection';
import type { CellProblemCode } from '../../workbooks/workbook.dto.js';

/** A figure as it is typed or loaded. */
export interface TypedMeasure {
  period: string;
  numerator: string;
  denominator: string;
  source: string;
}

export interface MeasureFault {
  field: keyof TypedMeasure;
  code: Extract<
    CellProblemCode,
    'required' | 'not-number' | 'not-period' | 'not-begun' | 'denominator-not-wanted' | 'not-text' | 'no-share'
  >;
  facts?: Record<string, string>;
}

const isNumber = (text: string): boolean => /^-?\d{1,12}(\.\d{1,6})?$/.test(text);
const sourceLength = 500;

/** Whether a period lies in a year: the year itself, a quarter or a month of it. */
const isPeriodOf = (year: number, period: string): boolean =>
  new RegExp(`^${year}(Q[1-4]|-(0[1-9]|1[0-2]))?$`).test(period);

const isMoreThanNothingOfNothing = (numerator: string, denominator: string): boolean =>
  Number(denominator) === 0 && Number(numerator) !== 0;

/** The first and the last month of a period. */
const monthsOf = (period: string): [number, number] => {
  const part = period.slice(5);
  if (part === '') return [1, 12];
  if (period[4] === 'Q') return [Number(part) * 3 - 2, Number(part) * 3];
  return [Number(part), Number(part)];
};

/** Of some periods of a year two that lie over each other, as 2026 and 2026-09: their figures would be counted twice. */
export function overlapping(periods: readonly string[]): [string, string] | null {
  const sorted = [...periods].sort((one, other) => monthsOf(one)[0] - monthsOf(other)[0]);
  for (const [index, period] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && monthsOf(next)[0] <= monthsOf(period)[1]) return [period, next];
  }
  return null;
}

/** The first day of a period of a year. */
const beginOf = (period: string): CivilDate =>
  `${period.slice(0, 4)}-${String(monthsOf(period)[0]).padStart(2, '0')}-01`;

/** What keeps a figure from being kept. Of a period that has begun there may be figures, ended or not. */
export function measureFaults(
  { hasDenominator, name }: MeasureDefinition,
  { year, today }: { year: number; today: CivilDate },
  { period, numerator, denominator, source }: TypedMeasure,
): MeasureFault[] {
  const faults: MeasureFault[] = [];
  if (!isPeriodOf(year, period)) faults.push({ field: 'period', code: 'not-period', facts: { year: String(year) } });
  else if (beginOf(period) > today)
    faults.push({ field: 'period', code: 'not-begun', facts: { begins: beginOf(period) } });
  if (numerator === '') faults.push({ field: 'numerator', code: 'required' });
  else if (!isNumber(numerator)) faults.push({ field: 'numerator', code: 'not-number' });
  if (!hasDenominator && denominator !== '')
    faults.push({ field: 'denominator', code: 'denominator-not-wanted', facts: { measure: name } });
  if (hasDenominator && denominator === '') faults.push({ field: 'denominator', code: 'required' });
  else if (denominator !== '' && hasDenominator && (!isNumber(denominator) || denominator.startsWith('-')))
    faults.push({ field: 'denominator', code: 'not-number' });
  // less than nothing, or 3 of 0, is a slip: the line would fall below 0, or stop applying
  else if (hasDenominator && isNumber(numerator) && numerator.startsWith('-'))
    faults.push({ field: 'numerator', code: 'no-share' });
  else if (hasDenominator && isNumber(numerator) && isMoreThanNothingOfNothing(numerator, denominator))
    faults.push({ field: 'denominator', code: 'no-share' });
  if (source === '') faults.push({ field: 'source', code: 'required' });
  else if (source.length > sourceLength) faults.push({ field: 'source', code: 'not-text' });
  return faults;
}

/** As it is stored. */
export const storedMeasure = ({ numerator, denominator, source }: TypedMeasure) => ({
  numerator: plainFigure(numerator),
  denominator: denominator === '' ? null : plainFigure(denominator),
  source,
});
