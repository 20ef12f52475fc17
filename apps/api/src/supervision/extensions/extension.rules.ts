import { type CivilDate, yearOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findDeadlines, type FoundDeadlines } from '../../assignments/lights/deadlines.js';
import type { Followed } from '../../assignments/acting/followed.queries.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { DomainError } from '../../platform/domain-error.js';

/** A deadline that an assignment has today, with the last day on which it may be put. */
export interface InForce extends FoundDeadlines {
  today: CivilDate;
  latest: CivilDate;
}

/** Throws DomainError extension-undated for an assignment without a deadline. */
export async function deadlineInForce(
  manager: EntityManager,
  { id, planId, title, unitName }: Pick<Followed, 'id' | 'planId' | 'title' | 'unitName'>,
  today: CivilDate,
): Promise<InForce> {
  const found = (await findDeadlines(manager, [id], { today, calendar: await findCalendar(manager) })).get(id);
  if (!found) throw new DomainError('extension-undated', { title, unit: unitName });
  const [{ year }] = await manager.query<[{ year: number }]>('SELECT year FROM plan WHERE id = ?', [planId]);
  return { ...found, today, latest: `${Math.max(year, yearOf(today)) + 1}-12-31` };
}

/** Throws DomainError extension-late: what asks for a later deadline leaves its unit by 24:00 of the one in force. */
export function requireInTime({ deadlines, today }: InForce, { title, unitName }: Followed): void {
  const deadline = deadlines.effective.date;
  if (today > deadline) throw new DomainError('extension-late', { title, unit: unitName, deadline });
}

/**
 * Throws DomainError extension-date for a date that is no later deadline. What the office grants as it was asked for may have
 * passed meanwhile: the office took its time, not the unit.
 */
export function requireLater(
  date: CivilDate,
  { deadlines, today, latest }: InForce,
  { title, unitName }: Followed,
  mayHavePassed = false,
): void {
  const deadline = deadlines.effective.date;
  const facts = { title, unit: unitName, date, deadline, latest };
  if (date < today && !mayHavePassed) throw new DomainError('extension-date', { ...facts, kind: 'past' });
  if (date <= deadline) throw new DomainError('extension-date', { ...facts, kind: 'not-later' });
  if (date > latest) throw new DomainError('extension-date', { ...facts, kind: 'too-far' });
}
