/** A month and a day that digits without a separator may mean. */
export interface DigitReading {
  month: number;
  day: number;
}

/**
 * Every way to read digits whose separators got lost as month and day: 930 → 9-30, 1031 → 10-31, 111 → 1-11 and 11-1.
 * With `monthAlone` two digits may be a month only. Null where there is no reading (a figure of another kind). Whether a day exists, the calendar of its year says.
 */
export function splitDigits(digits: string, monthAlone: boolean): DigitReading[] | null {
  const readings: DigitReading[] = [];
  for (let length = 1; length <= 2; length++) {
    const [month, day] = [digits.slice(0, length), digits.slice(length)];
    if (day.length < 1 || day.length > 2 || Number(month) > 12 || Number(day) > 31) continue;
    if (Number(month) < 1 || Number(day) < 1) continue;
    // nobody writes 1月01日: a day with a leading nought has a month of two digits before it
    if (day.startsWith('0') && length === 1) continue;
    readings.push({ month: Number(month), day: Number(day) });
  }
  // six digits may be a year and a month, too: 201711
  if (monthAlone && digits.length === 2 && Number(digits) >= 1 && Number(digits) <= 12) {
    readings.push({ month: Number(digits), day: 0 });
  }
  return readings.length > 0 ? readings : null;
}
