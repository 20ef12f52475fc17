import type { Colour } from './light.js';
import { taskLight } from './task-light.js';

test.each<[lights: (Colour | null)[], expected: Colour | null]>([
  [['green', 'red', 'yellow'], 'red'],
  [['green', 'yellow', 'done-late'], 'yellow'],
  [['done-late', 'green', 'done'], 'green'],
  [['done', 'done', null], 'done'],
  [['done', 'done-late'], 'done-late'],
  [[null, null], null],
  [[], null],
])('%j together: %s', (lights, expected) => expect(taskLight(lights).light).toBe(expected));

it('counts each colour, and what is cancelled nowhere', () => {
  expect(taskLight(['red', 'green', null, 'red', 'done-late']).counts).toEqual({
    red: 2,
    yellow: 0,
    green: 1,
    'done-late': 1,
    done: 0,
  });
});
