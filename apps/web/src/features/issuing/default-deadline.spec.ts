import type { DefaultDeadline } from '@yaodian/api-client';
import { deadlineBy } from './default-deadline';

it.each<[DefaultDeadline, ReturnType<typeof deadlineBy>]>([
  [
    { kind: 'year-end', date: null },
    { kind: 'date', date: '2026-12-31', recurrence: null },
  ],
  [
    { kind: 'date', date: '2026-06-30' },
    { kind: 'date', date: '2026-06-30', recurrence: null },
  ],
  [{ kind: 'date', date: null }, null],
  [
    { kind: 'standing', date: null },
    { kind: 'standing', date: null, recurrence: null },
  ],
])('%j of a plan of 2026 gives %j', (chosen, expected) => expect(deadlineBy(chosen, 2026)).toEqual(expected));
