import { placesAfter } from './target-binding.queries.js';

const moved = (before: string, after: string) =>
  [...placesAfter([...before], [...after])].map((pair) => pair.join('→'));

it.each([
  ['abc', 'abc', ['0→0', '1→1', '2→2']],
  ['abc', 'ca', ['0→1', '2→0']],
  // reworded in its place
  ['abc', 'axc', ['0→0', '2→2', '1→1']],
  ['ab', 'ba', ['0→1', '1→0']],
  ['aa', 'a', ['0→0']],
  ['a', '', []],
  // what came into its place is another target
  ['ab', 'bx', ['1→0']],
])('of the targets %s stay of %s', (before, after, expected) => {
  expect(moved(before, after)).toEqual(expected);
});
