import type { Problem } from '../scheme/problem.js';
import { problemWords } from './problems.js';

const at = (problem: Partial<Problem>): Problem => ({
  ...{ code: 'name-missing', line: { number: 'B1', name: '' }, path: 'bonuses[0].name', parameters: {} },
  ...problem,
});

test('a line without a name is told by its number alone', () => {
  expect(problemWords(at({}))).toEqual({ zh: '第B1项：没有写名称', en: 'Line B1: The name is missing' });
});

test('of several events on a line it is said which one is meant', () => {
  expect(problemWords(at({ path: 'bonuses[0].counted[1].name' })).zh).toBe('第B1项情形2：没有写名称');
  const range = { code: 'range-invalid' as const, path: 'bonuses[0].counted[1].amount' };
  expect(problemWords(at({ ...range, parameters: { entry: '', least: '3', most: '1' } })).zh).toBe(
    '第B1项：“情形2”的分值区间不能是 3—1',
  );
});

test('what is not written is not called wrong', () => {
  const share = { code: 'share-invalid' as const, path: 'trees[0].indicators[0].share' };
  const line = { number: '1.2', name: '公开数量' };
  expect(problemWords(at({ ...share, line, parameters: { value: '' } })).zh).toBe(
    '第1.2项“公开数量”：没有写权重或分值',
  );
  expect(problemWords(at({ ...share, line, parameters: { value: '0' } })).zh).toBe(
    '第1.2项“公开数量”：权重或分值“0”应大于 0',
  );
});
