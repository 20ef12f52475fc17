import { type Branch, type Division, type Indicator, isLeaf, type Leaf, type Rule } from '@yaodian/assessment';
import { addAfter, addBelow, indented, outdented, shifted, without } from './tree-moves';

const quantity: Rule = { kind: 'quantity', version: 1 };
const manual: Rule = { kind: 'manual', version: 1, choices: null };
const byWeight: Division = { by: 'weight' };
const leaf = (key: string, rule: Rule = manual): Leaf => ({
  ...{ key, name: key, standard: '', share: '1', appliesTo: null, rule },
});
const branch = (key: string, ...children: Indicator[]): Indicator => ({
  ...{ key, name: key, standard: '', share: '1', appliesTo: null, division: byWeight, children },
});
/** a(b c) d */
const shape = (nodes: readonly Indicator[]): string =>
  nodes.map((node) => (isLeaf(node) ? node.key : `${node.key}(${shape(node.children)})`)).join(' ');

const nodes = [branch('a', leaf('b', quantity), leaf('c')), leaf('d', quantity)];

test('lines are added, moved and taken away', () => {
  expect(shape(addAfter(nodes, 'b', leaf('x')))).toBe('a(b x c) d');
  expect(shape(addBelow(nodes, 'a', leaf('x'), byWeight))).toBe('a(b c x) d');
  expect(shape(shifted(nodes, 'c', -1))).toBe('a(c b) d');
  expect(shape(shifted(nodes, 'a', -1))).toBe('a(b c) d');
  expect(shape(without(nodes, 'b'))).toBe('a(c) d');
  expect(shape(without(nodes, 'a'))).toBe('d');
});

test('a rule goes to the first line below, and comes back from the last', () => {
  const divided = addBelow(nodes, 'd', leaf('x'), byWeight);
  expect(shape(divided)).toBe('a(b c) d(x)');
  expect(((divided[1] as Branch).children[0] as Leaf).rule).toEqual(quantity);
  expect((without(divided, 'x')[1] as Leaf).rule).toEqual(quantity);
});

test('lines go a level down and up', () => {
  expect(shape(indented(nodes, 'd', byWeight, 1))).toBe('a(b c d)');
  expect(shape(indented(nodes, 'c', byWeight, 2))).toBe('a(b(c)) d');
  expect(indented(nodes, 'a', byWeight, 1)).toBe(nodes);
  expect(shape(outdented(nodes, 'b'))).toBe('a(c) b d');
  expect(outdented(nodes, 'd')).toBe(nodes);
  expect(indented(nodes, 'd', byWeight, 6)).toBe(nodes);
});
