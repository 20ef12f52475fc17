import { createCalendar, holidayYears } from '@yaodian/calendar';
import type { Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { receiptClock } from './receipt.js';

const calendar = createCalendar(holidayYears);

/** "03-16 awaiting-receipt, 03-18 in-progress", each at noon. */
function life(text: string): Stay[] {
  const turns = text.split(', ').map((turn) => {
    const [day, state] = turn.split(' ');
    return { state: state as AssignmentState, from: new Date(`2026-${day}T12:00:00+08:00`) };
  });
  return turns.map((turn, index) => ({ ...turn, until: turns[index + 1]?.from ?? null }));
}

const insisted = '03-16 awaiting-receipt, 03-17 refused, 03-20 awaiting-receipt';
const takenOver = '03-16 awaiting-receipt, 03-18 in-progress, 04-07 awaiting-receipt';
const restored = '03-16 awaiting-receipt, 03-18 cancelled, 04-07 awaiting-receipt';

test.each<[what: string, life: string, today: string, since: string, workingDays: number]>([
  ['the day of issue is not counted', '03-16 awaiting-receipt', '03-16', '03-16', 0],
  ['the next one is', '03-16 awaiting-receipt', '03-17', '03-16', 1],
  ['a weekend adds nothing', '03-20 awaiting-receipt', '03-22', '03-20', 0],
  ['a make-up Saturday does', '05-07 awaiting-receipt', '05-11', '05-07', 3],
  ['a holiday adds nothing', '09-28 awaiting-receipt', '10-08', '09-28', 3],
  ['up to the refusal, not on the day of insisting', insisted, '03-20', '03-16', 1],
  ['again from the day after it', insisted, '03-23', '03-16', 2],
  ['refused and insisted on the same day', insisted.replace('03-20', '03-17'), '03-18', '03-16', 2],
  ['taken over by another unit', takenOver, '04-08', '04-07', 1],
  ['restored after it was cancelled', restored, '04-08', '04-07', 1],
])('%s', (_what, text, today, since, workingDays) => {
  expect(receiptClock(life(text), `2026-${today}`, calendar)).toEqual({ since: `2026-${since}`, workingDays });
});

test.each(['03-16 awaiting-receipt, 03-17 in-progress', '03-16 awaiting-receipt, 03-17 refused', '03-16 in-progress'])(
  'nothing waits: %s',
  (text) => expect(receiptClock(life(text), '2026-03-31', calendar)).toBeNull(),
);
