import type { BoardUnit } from '@yaodian/api-client';
import { addressOf, cellsOf, unitsShown, worstOf } from './board';

const counts = (red: number, yellow: number, green: number) => ({ red, yellow, green, 'done-late': 0, done: 1 });
const unit = (id: number, red: number, yellow: number): BoardUnit => ({
  id,
  name: `第${id}局`,
  shortName: null,
  assignments: 1,
  lights: counts(red, yellow, 1),
  extensionsAsked: 0,
  punctuality: { closed: 0, onTimeByFirst: 0, onTimeByEffective: 0 },
});

it('reads the address, whatever is typed into it', () => {
  expect(addressOf(new URLSearchParams('plan=7&view=units&order=worst&only=urgent'))).toEqual({
    ...{ planId: 7, view: 'units', order: 'worst', onlyUrgent: true },
  });
  expect(addressOf(new URLSearchParams('plan=x&view=pie&order=1&only=all'))).toEqual({
    ...{ planId: undefined, view: 'matrix', order: 'organs', onlyUrgent: false },
  });
});

it('shows the units in the order of organs, or those with most red lights first, and the others not where that is wanted', () => {
  const units = [unit(1, 0, 0), unit(2, 0, 4), unit(3, 2, 0), unit(4, 2, 1)];
  const shown = (order: 'organs' | 'worst', onlyUrgent: boolean) =>
    unitsShown(units, { order, onlyUrgent }).map(({ id }) => id);
  expect(shown('organs', false)).toEqual([1, 2, 3, 4]);
  expect(shown('organs', true)).toEqual([2, 3, 4]);
  expect(shown('worst', false)).toEqual([4, 3, 2, 1]);
  expect(units.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});

it('finds the counts of each unit under each section, and the worst light of them', () => {
  const sections = ['一、公开', ''].map((section) => ({ ...unit(0, 0, 0), section }));
  const cells = [{ unitId: 2, section: '', lights: counts(0, 3, 1) }];
  expect(cellsOf({ sections, cells }, [unit(1, 0, 0), unit(2, 0, 3)])).toEqual([
    [undefined, undefined],
    [undefined, counts(0, 3, 1)],
  ]);
  expect([counts(1, 2, 3), counts(0, 3, 1), counts(0, 0, 1), counts(0, 0, 0)].map(worstOf)).toEqual([
    ...['red', 'yellow', 'green', 'done'],
  ]);
});
