import { createCalendar, holidayYears, roundsAfter, roundsOf } from '@yaodian/calendar';
import { burdens } from './burden.js';

const calendar = createCalendar(holidayYears);
const today = '2026-03-12';
const rounds = roundsAfter(roundsOf(calendar, 2026, 'monthly'), today);

it('adds up what the tasks ask of each unit', () => {
  const found = burdens(
    [
      // March to August are due by 8 September: six reports of three fields and a target
      { deadline: { date: '2026-09-30' }, targets: [{}], rounds, units: [{ unitId: 1, role: 'lead' }] },
      // standing: all nine rounds that are left
      {
        deadline: { date: null },
        targets: [],
        rounds,
        units: [
          { unitId: 2, role: 'lead' },
          { unitId: 1, role: 'responsible' },
        ],
      },
    ],
    { calendar, today },
  );
  expect([...found]).toEqual([
    [1, { lead: 1, responsible: 1, reports: 6 + 9, minutes: 6 * 4 + 9 * 3 }],
    [2, { lead: 1, responsible: 0, reports: 9, minutes: 27 }],
  ]);
});

it('asks for nothing where no round is left', () => {
  const task = { deadline: { date: null }, targets: [], rounds: [], units: [{ unitId: 1, role: 'lead' as const }] };
  expect(burdens([task], { calendar, today }).get(1)).toMatchObject({ lead: 1, reports: 0, minutes: 0 });
});
