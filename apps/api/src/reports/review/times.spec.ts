import { medianOf, type Taken } from './times.js';

it.each<[Taken[], number | null]>([
  [[], null],
  [[{ days: 3, count: 1 }], 3],
  [
    [
      { days: 5, count: 1 },
      { days: 1, count: 1 },
    ],
    3,
  ],
  [
    [
      { days: 0, count: 10 },
      { days: 9, count: 3 },
    ],
    0,
  ],
  [
    [
      { days: 2, count: 2 },
      { days: 1, count: 2 },
    ],
    1.5,
  ],
])('the middle one of %j is %j', (taken, median) => expect(medianOf(taken)).toBe(median));
