import { createCalendar, holidayYears, roundsOf } from '@yaodian/calendar';
import type { RoundDates, Stay } from './facts.js';
import type { AssignmentState } from './life-cycle.js';
import { owingOf } from './owing.js';

const calendar = createCalendar(holidayYears);
const rounds = roundsOf(calendar, 2026, 'monthly').map(({ due, closes, ...round }): RoundDates => ({
  ...round,
  due: due.date,
  closes: closes.date,
}));
const round = (end: string) => rounds.find(({ period }) => period.last === `2026-${end}`) as RoundDates;

/** "03-18 awaiting-receipt, 03-20 18:00 in-progress": at 12:00 where no time is said. */
function life(text: string): Stay[] {
  const turns = text.split(', ').map((turn) => {
    const [day, state, time] = turn.split(' ') as [string, AssignmentState, string?];
    return { state, from: new Date(`2026-${day}T${time ?? '12:00'}:00+08:00`) };
  });
  return turns.map((turn, index) => ({ ...turn, until: turns[index + 1]?.from ?? null }));
}

const march = '03-31';
const february = '02-28';
const last = '12-31';

test.each<[what: string, life: string, round: string, openDays: number, owes: boolean]>([
  ['ten days of March', '03-18 awaiting-receipt', march, 10, true],
  ['nine days of it', '03-19 awaiting-receipt', march, 9, false],
  ['ten days of February with two make-up Saturdays', '02-10 in-progress', february, 10, true],
  ['nine', '02-11 in-progress', february, 9, false],
  ['the whole period, from long before', '01-05 in-progress', march, 22, true],
  ['the last round up to its due date', '11-27 in-progress', last, 10, true],
  ['the last round, one day too short', '11-30 in-progress', last, 9, false],
  ['the same, though open for longer than that', '11-30 in-progress, 12-25 closed', last, 9, false],
  ['closed in the last minute of the due date', '03-02 in-progress, 04-08 closed 23:59', march, 22, false],
  ['closed at its end', '03-02 in-progress, 04-09 closed 00:00', march, 22, true],
  ['in closing when due', '03-02 in-progress, 04-08 closing', march, 22, false],
  ['no more in closing when due', '03-02 in-progress, 03-20 closing, 04-08 in-progress', march, 22, true],
  ['in closing only from the next day on', '03-02 in-progress, 04-09 closing 00:00', march, 22, true],
  ['cancelled when due', '03-02 in-progress, 04-07 cancelled', march, 22, false],
  ['closed for ten days of it, and reopened', '03-02 in-progress, 03-09 closed, 03-24 in-progress', march, 12, true],
  ['closed for longer', '03-02 in-progress, 03-05 closed, 03-26 in-progress', march, 8, false],
  ['a day counts with each of its hours', '03-18 awaiting-receipt 23:59', march, 10, true],
  ['what ends at 0:00 has not touched the day', '03-02 awaiting-receipt, 03-13 refused 00:00', march, 9, false],
  [
    'of a refusal the whole days are left out',
    '03-02 awaiting-receipt, 03-05 refused, 03-12 awaiting-receipt',
    march,
    18,
    true,
  ],
  ['refused for too long', '03-02 awaiting-receipt, 03-06 refused, 03-30 awaiting-receipt', march, 7, false],
  ['refused and undecided when due', '03-02 awaiting-receipt, 03-20 refused', march, 15, true],
  ['issued after it was due', '04-09 awaiting-receipt', march, 0, false],
])('%s: %s', (_what, text, end, openDays, owes) => {
  expect(owingOf(life(text), round(end), calendar)).toMatchObject({ openDays, owes });
});

it('says in which state it was when due', () => {
  const stays = life('03-02 in-progress, 04-08 closing, 04-10 closed');
  expect(owingOf(stays, round('03-31'), calendar).stateWhenDue).toBe('closing');
  expect(owingOf(stays, round('02-28'), calendar).stateWhenDue).toBe('in-progress');
  expect(owingOf(stays, round('01-31'), calendar).stateWhenDue).toBeNull();
});

it('goes by the figure of the round', () => {
  const stays = life('03-19 awaiting-receipt');
  expect(owingOf(stays, { ...round('03-31'), leastOpenDays: 9 }, calendar).owes).toBe(true);
});
