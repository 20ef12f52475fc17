import type { DefaultDeadline, SetDeadline } from '@yaodian/api-client';

/** What a task gets by the plan's default; null while its date is not chosen. */
export function deadlineBy({ kind, date }: DefaultDeadline, year: number): Omit<SetDeadline, 'tasks'> | null {
  if (kind === 'standing') return { kind, date: null, recurrence: null };
  const day = kind === 'year-end' ? `${year}-12-31` : date;
  return day === null ? null : { kind: 'date', date: day, recurrence: null };
}
