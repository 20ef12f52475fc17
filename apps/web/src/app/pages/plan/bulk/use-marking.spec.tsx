import { act, renderHook } from '@testing-library/react';
import type { DraftRow } from '../../../../features/tasks/task-row';
import { useMarking } from './use-marking';

const rowsOf = (...keys: string[]) =>
  keys.map((key) => ({ key, cancelledAt: key === 'c' ? '2026-03-01' : null }) as DraftRow);

it('chooses rows one by one, from one to another, all, and none; never what is cancelled or hidden', () => {
  const { result, rerender } = renderHook(({ rows }) => useMarking(rows), {
    initialProps: { rows: rowsOf('a', 'b', 'c', 'd', 'e') },
  });
  const chosen = () => result.current.rows.map(({ key }) => key).join('');
  const mark = (key: string, through = false) => act(() => result.current.mark(key, through));
  mark('a');
  mark('c');
  expect(chosen()).toBe('a');
  mark('b');
  mark('b');
  expect(chosen()).toBe('a');
  mark('e', true);
  expect(chosen()).toBe('abde');
  mark('d');
  expect(chosen()).toBe('abe');
  rerender({ rows: rowsOf('a', 'd') });
  expect([chosen(), result.current.marked.size]).toEqual(['a', 1]);
  act(() => result.current.markAll(true));
  expect([chosen(), result.current.count]).toEqual(['ad', 2]);
  act(() => result.current.markAll(false));
  expect(chosen()).toBe('');
});
