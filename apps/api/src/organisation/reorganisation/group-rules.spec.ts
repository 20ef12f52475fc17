import { isConcerned, ruleAfter } from './group-rules.js';

const rule = (parentId: number | null, takenIn: number[] = [], leftOut: number[] = []) => ({
  ...{ kinds: [], parentId, takenIn, leftOut },
});
type Rule = ReturnType<typeof rule>;

it.each<[what: string, before: Rule, isNew: boolean, takeParts: boolean, after: Rule]>([
  ['nothing of those that end', rule(3, [4], [5]), true, true, rule(3, [4], [5])],
  ['below one whose parts go', rule(1), false, true, rule(9)],
  ['below one whose parts stay', rule(1), false, false, rule(1)],
  ['two of them', rule(null, [2, 4, 1]), false, true, rule(null, [9, 4])],
  ['one beside the successor', rule(null, [9, 1]), false, true, rule(null, [9])],
  ['one, and the successor is out', rule(null, [1], [9]), false, true, rule(null, [], [9])],
  ['not one, and a new one has its place', rule(null, [], [1]), true, true, rule(null, [], [9])],
  ['not one, and the successor has its own', rule(null, [], [1, 5]), false, true, rule(null, [], [5])],
  ['one and not the other', rule(null, [1], [2]), true, true, rule(null, [9], [])],
])('a group that names %s', (_what, before, isNew, takeParts, { parentId, takenIn, leftOut }) => {
  const ended = new Set([1, 2]);
  expect(ruleAfter(before, { ended, successor: { id: 9, isNew }, takeParts })).toEqual({ parentId, takenIn, leftOut });
  const differs = JSON.stringify(before) !== JSON.stringify({ kinds: [], parentId, takenIn, leftOut });
  expect(isConcerned(before, { ended, takeParts })).toBe(differs);
});
