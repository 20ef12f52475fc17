import type { OpenTask } from '@yaodian/api-client';
import { type Choice, completedBy, withTicks } from './completing';

/** Those from 90 on are not signed for. */
const task = (...ids: number[]) => ({ assignments: ids.map((id) => ({ id, completable: id < 90 })) }) as OpenTask;
const tasks = [task(1, 2), task(3)];

it.each<[Choice | null, OpenTask[], picked: number[], number[] | null]>([
  [null, tasks, [], null],
  ['all', tasks, [], [1, 2, 3]],
  ['none', tasks, [1], []],
  ['each', tasks, [2, 3], [2, 3]],
  // what was picked and is not there any more
  ['each', tasks, [2, 9], [2]],
  // what is not signed for is completed by nobody
  ['all', [task(1, 90), task(91)], [], [1]],
  ['each', [task(1, 90)], [90], []],
  [null, [task(90)], [], []],
  // nothing to choose for
  [null, [], [], []],
])('with the choice %s of %j and %j picked, the year completes %j', (choice, of, picked, completed) => {
  expect(completedBy(choice, of, new Set(picked))).toEqual(completed);
});

it('ticks several, and takes ticks away', () => {
  expect([...withTicks(new Set([1, 4]), [1, 2], true)]).toEqual([1, 4, 2]);
  expect([...withTicks(new Set([1, 2, 4]), [1, 2], false)]).toEqual([4]);
});
