import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { addDays, addWorkingDays, civilDateOf, countDays, yearOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { refreshStaleLights } from '../assignments/lights/refresh.js';
import { isDuplicate } from '../database/failures.js';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { stateWanted, writeChange } from './calendar.changes.js';
import type {
  CalendarChange,
  CalendarYear,
  CountDays,
  Counting,
  DayChange,
  DayState,
  MovedDates,
  SetDays,
  SetNotice,
} from './calendar.dto.js';
import {
  findCalendar,
  findDays,
  findNotice,
  findVersion,
  findYear,
  holdCalendar,
  listChanges,
} from './calendar.queries.js';
import { isCovered, longestSpan } from './calendar.range.js';
import { OpenDates } from './open-dates.js';

interface Change extends Pick<CalendarChange, 'reason' | 'days' | 'notice'> {
  /** The open dates to whose moving somebody has agreed. */
  seen?: string | undefined;
}

/** Which days are working days, and how dates are counted by them. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly openDates: OpenDates,
  ) {}

  year(year: number): Promise<CalendarYear> {
    return findYear(this.unitOfWork.reader, year);
  }

  changes(year: number): Promise<CalendarChange[]> {
    return listChanges(this.unitOfWork.reader, year, 100);
  }

  /**
   * Throws DomainError version-conflict, or dates-move where open dates would move that `seen` does not stand for. Days that
   * are so already are no change.
   */
  setDays(year: number, { version, reason, days, seen }: SetDays, key?: string): Promise<CalendarYear> {
    checkDays(year, days);
    const asked = { set: 'calendar days', year, version, reason, days, seen };
    return this.change(year, version, asked, key, async (tx) => {
      const present = new Map((await findDays(tx, year)).map(({ date, ...state }) => [date, state]));
      const changed = days.flatMap(({ date, kind, name = null }): DayChange[] => {
        const before = present.get(date) as DayState;
        if (before.kind === kind && before.name === name) return [];
        return [{ date, before, after: stateWanted(date, kind, name, reason) }];
      });
      return { reason, days: changed, notice: null, seen };
    });
  }

  /** Makes the year a known one, or with null one that is counted by the days of the week. Its days stay as they are. */
  setNotice(year: number, { version, notice }: SetNotice, key?: string): Promise<CalendarYear> {
    if (notice?.url && !/^https?:\/\//.test(notice.url))
      throw invalid('notice.url', 'must begin with https:// or http://');
    return this.change(year, version, { set: 'calendar notice', year, version, notice }, key, async (tx) => {
      const before = await findNotice(tx, year);
      const after = notice && { ...notice };
      return { reason: null, days: [], notice: isDeepStrictEqual(before, after) ? null : { before, after } };
    });
  }

  async count({ from, workingDays, to }: CountDays): Promise<Counting> {
    if (!isCovered(yearOf(from))) throw invalid('from', 'lies in a year that the calendar does not cover');
    if ((workingDays === undefined) === (to === undefined))
      throw invalid('to', 'either `to` or `workingDays` is needed');
    const calendar = await findCalendar(this.unitOfWork.reader);
    if (workingDays !== undefined) return addWorkingDays(calendar, from, workingDays).counting;
    if (to === undefined || to < from) throw invalid('to', 'must not be before `from`');
    if (to > addDays(from, longestSpan)) throw invalid('to', 'must be within five years of `from`');
    return countDays(calendar, { rule: 'add', from, to });
  }

  /** Makes what `work` finds to be changed, once for each key. */
  private async change(
    year: number,
    version: number,
    asked: object,
    key: string | undefined,
    work: (tx: EntityManager) => Promise<Change>,
  ): Promise<CalendarYear> {
    const changed = await this.unitOfWork.run((tx) =>
      once(tx, key, asked, async () => {
        await holdCalendar(tx);
        if ((await findVersion(tx)) !== version) throw await conflict(tx, year);
        const { seen, ...change } = await work(tx);
        if (change.days.length > 0 || change.notice)
          await writeNext(tx, version, { year, ...change, at: this.clock.now() });
        if (change.days.length > 0) await this.moveDates(tx, seen);
        return findYear(tx, year);
      }),
    );
    await refreshStaleLights(this.unitOfWork, this.clock.now());
    return changed;
  }

  /** The change is taken back with everything else where nobody has agreed to what it moves. */
  private async moveDates(tx: EntityManager, seen: string | undefined): Promise<void> {
    const dates = await this.openDates.follow(tx, await findCalendar(tx), civilDateOf(this.clock.now()));
    if (dates.length === 0) return;
    const current: MovedDates = { seen: createHash('sha256').update(JSON.stringify(dates)).digest('hex'), dates };
    if (seen !== current.seen) throw new DomainError('dates-move', { count: String(dates.length) }, { current });
  }
}

/** Of two changes of one version the second one meets the first one's row. */
async function writeNext(tx: EntityManager, version: number, change: Parameters<typeof writeChange>[2]): Promise<void> {
  try {
    await writeChange(tx, version + 1, change);
  } catch (error) {
    throw isDuplicate(error) ? await conflict(tx, change.year) : error;
  }
}

const conflict = async (tx: EntityManager, year: number): Promise<DomainError> =>
  new DomainError('version-conflict', undefined, { current: await findYear(tx, year) });

function checkDays(year: number, days: SetDays['days']): void {
  if (days.length === 0) throw invalid('days', 'must not be empty');
  const seen = new Set<string>();
  for (const [index, { date }] of days.entries()) {
    if (yearOf(date) !== year) throw invalid(`days.${index}.date`, `must lie in ${year}`);
    if (seen.has(date)) throw invalid(`days.${index}.date`, 'is there twice');
    seen.add(date);
  }
}
