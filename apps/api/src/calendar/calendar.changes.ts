import {
  addDays,
  createCalendar,
  type DayKind,
  holidayYears,
  kindByWeekday,
  ordinalOf,
  yearOf,
} from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { expireLights } from '../assignments/lights/refresh.js';
import { record } from '../audit/record.js';
import { isDuplicate } from '../database/failures.js';
import type { DayChange, DayState, HolidayNotice, NoticeChange } from './calendar.dto.js';
import { CalendarChangeRow, CalendarDayRow, CalendarYearRow } from './calendar.entity.js';
import { findCalendar, findDays, findVersion } from './calendar.queries.js';
import { firstYear, lastYear } from './calendar.range.js';

interface NewChange {
  year: number;
  reason: string | null;
  days: DayChange[];
  notice: NoticeChange | null;
  at: Date;
}

/**
 * Writes the notices that the program brings for years that have none yet; the office's own days in them stay. Other
 * servers that start at the same time do not get in the way.
 */
export async function shipNotices(tx: EntityManager, at: Date): Promise<void> {
  try {
    const version = await findVersion(tx);
    if (version === 0) await insertPlainDays(tx);
    const { knownYears } = await findCalendar(tx);
    const missing = holidayYears.filter(({ year }) => !knownYears.has(year));
    for (const [index, { year, notice, days: special }] of missing.entries()) {
      const present = new Map((await findDays(tx, year)).map(({ date, ...state }) => [date, state]));
      const days = special.flatMap(({ date, kind, name, source }): DayChange[] => {
        const before = present.get(date);
        return before?.setBy === null ? [{ date, before, after: { kind, name, setBy: 'notice', source } }] : [];
      });
      await writeChange(tx, version + index + 1, {
        year,
        reason: null,
        days,
        notice: { before: null, after: notice },
        at,
      });
    }
  } catch (error) {
    // another server has just done it
    if (!isDuplicate(error)) throw error;
  }
}

/** All days as the days of the week say, in few statements: a first start must not wait for them. */
async function insertPlainDays(tx: EntityManager): Promise<void> {
  const plain = createCalendar([]);
  for (let year = firstYear; year <= lastYear; year++) {
    const values: (string | number)[] = [];
    for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1))
      values.push(date, kindByWeekday(date), ordinalOf(plain, date));
    const rows = Array<string>(values.length / 3).fill('(?, ?, ?)');
    await tx.query(`INSERT INTO calendar_day (day, kind, ordinal) VALUES ${rows.join(', ')}`, values);
  }
}

/** Makes a change and records it as the given version. A version that is there already fails as a duplicate. */
export async function writeChange(tx: EntityManager, version: number, change: NewChange): Promise<void> {
  const { year, reason, days, notice, at } = change;
  await tx.insert(CalendarChangeRow, {
    version,
    year,
    reason,
    days: JSON.stringify(days),
    notice: notice && JSON.stringify(notice),
    at,
  });
  for (const { date, after } of days) await tx.update(CalendarDayRow, { date }, after);
  await moveOrdinals(tx, days);
  if (notice) await writeNotice(tx, year, notice.after);
  await expireLights(tx, ["plan_id IN (SELECT id FROM plan WHERE state = 'issued')", []]);
  await record(tx, {
    action: 'calendar.change',
    objectId: year,
    before: { ...sideOf(days, 'before'), notice: notice?.before ?? null },
    after: { ...sideOf(days, 'after'), notice: notice?.after ?? null },
  });
}

const sideOf = (days: DayChange[], side: 'before' | 'after') =>
  Object.fromEntries(days.map((day) => [day.date, day[side]]));

/** A day that has become a working one moves all days from it on by one, and the other way round. */
async function moveOrdinals(tx: EntityManager, days: DayChange[]): Promise<void> {
  const moves = days
    .filter(({ before, after }) => before.kind !== after.kind)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  let by = 0;
  for (const [index, { date, after }] of moves.entries()) {
    by += after.kind === 'working' ? 1 : -1;
    const until = moves[index + 1]?.date ?? `${lastYear + 1}-01-01`;
    if (by === 0) continue;
    const sql = 'UPDATE calendar_day SET ordinal = ordinal + ? WHERE day >= ? AND day < ?';
    await tx.query(sql, [by, date, until]);
  }
}

async function writeNotice(tx: EntityManager, year: number, notice: HolidayNotice | null): Promise<void> {
  await tx.delete(CalendarYearRow, { year });
  if (notice) await tx.insert(CalendarYearRow, { year, ...notice });
}

/** A day as the office wants it. One that is put back to what the notice or the week says is no longer the office's. */
export function stateWanted(date: string, kind: DayKind, name: string | null, reason: string): DayState {
  const shipped = holidayYears.flatMap(({ days }) => days).find((day) => day.date === date);
  if (shipped?.kind === kind && shipped.name === name) return { kind, name, setBy: 'notice', source: shipped.source };
  const plain = !shipped && kind === kindByWeekday(date) && name === null;
  return { kind, name, ...(plain ? { setBy: null, source: null } : { setBy: 'office', source: reason }) };
}
