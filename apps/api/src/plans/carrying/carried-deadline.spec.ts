import fc from 'fast-check';
import type { Deadline } from '../task.dto.js';
import { carriedDeadline } from './carried-deadline.js';

const deadline = (part: Partial<Deadline>): Deadline => ({
  text: null,
  kind: 'standing',
  date: null,
  recurrence: null,
  milestones: [],
  ...part,
});
const next = { year: 2027, today: '2026-12-20' };

describe('the deadline of a task that is carried over', () => {
  it.each<[string, Partial<Deadline>, Partial<Deadline>]>([
    ['a date of the past year', { kind: 'date', date: '2026-06-30', text: '2026年6月底前' }, { kind: 'none' }],
    ['a date that is still to come in the old year', { kind: 'date', date: '2026-12-31' }, { kind: 'none' }],
    [
      'a date in the new year',
      { kind: 'date', date: '2027-03-31', text: '2027年3月底前' },
      { kind: 'date', date: '2027-03-31', text: '2027年3月底前' },
    ],
    [
      'a rhythm',
      { kind: 'recurring', recurrence: 'quarterly', text: '每季度' },
      { kind: 'recurring', recurrence: 'quarterly', text: '每季度' },
    ],
    ['words that name the old year', { text: '贯穿2026年全年' }, { text: null }],
    ['words that name the new year', { text: '持续到2027年底' }, { text: '持续到2027年底' }],
    ['words with a number that is no year', { text: '更新20260项' }, { text: '更新20260项' }],
    [
      'milestones',
      {
        milestones: [
          { text: '完成方案', date: '2026-03-31' },
          { text: '完成验收', date: '2027-05-31' },
        ],
      },
      {
        milestones: [
          { text: '完成方案', date: null },
          { text: '完成验收', date: '2027-05-31' },
        ],
      },
    ],
  ])('%s', (_what, old, carried) => {
    expect(carriedDeadline(deadline(old), next)).toEqual(deadline(carried));
  });

  it('counts a date that has passed in the new year as past, too', () => {
    const old = deadline({ kind: 'date', date: '2027-01-31' });
    expect(carriedDeadline(old, { year: 2027, today: '2027-02-01' }).kind).toBe('none');
    expect(carriedDeadline(old, { year: 2027, today: '2027-01-31' }).date).toBe('2027-01-31');
  });

  it('never has a date before today, nor before the year', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 2025, max: 2028 }), (date, ofMilestone, today, year) => {
        const milestones = [{ text: '中期', date: ofMilestone }];
        const carried = carriedDeadline(deadline({ kind: 'date', date, milestones }), { year, today });
        for (const left of [carried.date, ...carried.milestones.map((one) => one.date)]) {
          if (left !== null) expect([left >= today, left >= `${year}-01-01`]).toEqual([true, true]);
        }
        expect(carried.kind === 'date').toBe(carried.date !== null);
      }),
    );
  });
});
