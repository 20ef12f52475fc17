import { type Calendar, createCalendar, monthOf, type SpecialDay } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../database/columns.js';
import type {
  CalendarChange,
  CalendarDay,
  CalendarYear,
  DayChange,
  HolidayNotice,
  NoticeChange,
} from './calendar.dto.js';
import { firstYear, lastYear } from './calendar.range.js';

/** 0 before the first change. */
export async function findVersion(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ version: number | null }[]>(
    'SELECT MAX(version) AS version FROM calendar_change',
  );
  return row?.version ?? 0;
}

/**
 * Holds the calendar until the unit of work ends: of a change and of whoever writes dates that were counted by it, the
 * second one meets what the first one did.
 */
export async function holdCalendar(tx: EntityManager): Promise<void> {
  // SQLite has one writer at a time, and no word for this
  if (tx.connection.options.type === 'better-sqlite3') return;
  await tx.query('SELECT version FROM calendar_change ORDER BY version LIMIT 1 FOR UPDATE');
}

/** The calendar to count with. */
export async function findCalendar(manager: EntityManager): Promise<Calendar> {
  const years = await manager.query<{ year: number }[]>('SELECT year FROM calendar_year');
  const notice = { title: '', documentNumber: null, issued: null, url: null };
  return createCalendar(
    years.map(({ year }) => ({ year, notice, days: [] })),
    await specialDays(manager),
  );
}

const specialDays = (manager: EntityManager): Promise<SpecialDay[]> =>
  manager.query<SpecialDay[]>(
    "SELECT day AS date, kind, name, source FROM calendar_day WHERE set_by IN ('notice', 'office')",
  );

export async function findNotice(manager: EntityManager, year: number): Promise<HolidayNotice | null> {
  const sql = 'SELECT title, document_number AS documentNumber, issued, url FROM calendar_year WHERE year = ?';
  const [row] = await manager.query<HolidayNotice[]>(sql, [year]);
  // a plain object, whatever the driver makes of a row
  return row ? { ...row } : null;
}

export const findDays = (manager: EntityManager, year: number): Promise<CalendarDay[]> =>
  manager.query<CalendarDay[]>(
    'SELECT day AS date, kind, name, set_by AS setBy, source FROM calendar_day WHERE day BETWEEN ? AND ? ORDER BY day',
    [`${year}-01-01`, `${year}-12-31`],
  );

export async function findYear(manager: EntityManager, year: number): Promise<CalendarYear> {
  // the version first: a change that comes in between is refused by it, and not overwritten
  const version = await findVersion(manager);
  const notice = await findNotice(manager, year);
  const days = await findDays(manager, year);
  return { year, version, notice, days, workingDays: byMonth(days), firstYear, lastYear };
}

function byMonth(days: CalendarDay[]): number[] {
  const working = days.filter(({ kind }) => kind === 'working');
  const firsts = days.filter(({ date }) => date === monthOf(date).first);
  return firsts.map(({ date: first }) => {
    const { last } = monthOf(first);
    return working.filter(({ date }) => first <= date && date <= last).length;
  });
}

interface ChangeValues extends Pick<CalendarChange, 'version' | 'reason'> {
  days: string;
  notice: string | null;
  at: Date | string;
}

/** The changes of a year's days and notice, the last one first. */
export async function listChanges(manager: EntityManager, year: number, limit: number): Promise<CalendarChange[]> {
  const sql = `SELECT version, reason, days, notice, changed_at AS at FROM calendar_change
    WHERE year = ? ORDER BY version DESC LIMIT ?`;
  const rows = await manager.query<ChangeValues[]>(sql, [year, limit]);
  return rows.map(({ days, notice, at, ...row }) => ({
    ...row,
    days: json<DayChange[]>(days),
    notice: notice === null ? null : json<NoticeChange>(notice),
    at: instant(at),
  }));
}
