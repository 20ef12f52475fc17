export interface DayPoint {
  unitId: number;
  day: string;
  total: string | null;
}

export interface Line {
  unitId: number;
  name: string;
  /** One for each day of `days`; null where nothing is known of it. */
  values: (string | null)[];
}

/** The days that something is known of, in order, and the units' totals on them. */
export function linesByDay(
  points: readonly DayPoint[],
  units: readonly { unitId: number; name: string }[],
): { days: string[]; lines: Line[] } {
  const days = [...new Set(points.map(({ day }) => day))].sort();
  const at = new Map(points.map(({ unitId, day, total }) => [`${unitId} ${day}`, total]));
  return {
    days,
    lines: units.map(({ unitId, name }) => ({
      unitId,
      name,
      values: days.map((day) => at.get(`${unitId} ${day}`) ?? null),
    })),
  };
}

/** Of a unit's days the last one on or before a day, as it was then. */
export function totalBefore(points: readonly DayPoint[], unitId: number, day: string): string | null {
  const own = points.filter((point) => point.unitId === unitId && point.day <= day && point.total !== null);
  return own.reduce<DayPoint | null>((last, one) => (last && last.day >= one.day ? last : one), null)?.total ?? null;
}

/** So many days before a day. */
export function daysBefore(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}

/** A small line of figures in a box: the points of a polyline, the latest at the right. */
export function sparkPoints(values: readonly (string | null)[], width: number, height: number): string {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ index, value: Number(value) }]));
  if (known.length < 2) return '';
  const figures = known.map(({ value }) => value);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const span = most - least || 1;
  const last = values.length - 1;
  return known
    .map(({ index, value }) => {
      const x = ((index / last) * width).toFixed(1);
      const y = most === least ? height / 2 : height - ((value - least) / span) * height;
      return `${x},${y.toFixed(1)}`;
    })
    .join(' ');
}
