import { act, renderHook } from '@testing-library/react';
import { draftTask } from '../../../../../test/tasks';
import { openDoubts } from '../../../../features/tasks/doubts';
import { rowsOfDraft } from '../../../../features/tasks/task-row';
import { useWalk } from './use-walk';

const noLead = { id: 'no-lead-unit', kind: 'no-lead-unit', facts: {}, place: null } as const;
const doubtsAt = (...ids: number[]) =>
  openDoubts(rowsOfDraft([1, 2, 3, 4].map((id) => draftTask(id, { doubts: ids.includes(id) ? [noLead] : [] }))), []);

function walkThrough(...ids: number[]) {
  const start: { doubts: ReturnType<typeof doubtsAt>; active: string | null } = {
    doubts: doubtsAt(...ids),
    active: null,
  };
  const gone: (string | undefined)[] = [];
  const hook = renderHook(({ doubts, active }) => useWalk(doubts, active, ({ row }) => gone.push(row?.key)), {
    initialProps: start,
  });
  return { hook, gone, row: () => hook.result.current.current?.row?.key };
}

it('stands at the first, and goes round and round', () => {
  const { hook, gone, row } = walkThrough(1, 3);
  expect(row()).toBe('1');
  act(() => hook.result.current.step(1));
  expect(gone).toEqual(['1']);
  hook.rerender({ doubts: doubtsAt(1, 3), active: '1' });
  act(() => hook.result.current.step(1));
  hook.rerender({ doubts: doubtsAt(1, 3), active: '3' });
  act(() => hook.result.current.step(1));
  expect(gone).toEqual(['1', '3', '1']);
});

it('goes on although the address has not caught up with the last step', () => {
  const { hook, gone } = walkThrough(1, 2, 3);
  for (let step = 0; step < 3; step++) act(() => hook.result.current.step(1));
  expect(gone).toEqual(['1', '2', '3']);
});

it('leaves the walk for the own doubt of a row that was selected by hand', () => {
  const { hook, row } = walkThrough(1, 3, 4);
  act(() => hook.result.current.step(1));
  hook.rerender({ doubts: doubtsAt(1, 3, 4), active: '1' });
  hook.rerender({ doubts: doubtsAt(1, 3, 4), active: '4' });
  expect(row()).toBe('4');
});

it('names what follows the one in hand, round and round', () => {
  const { hook } = walkThrough(1, 3, 4);
  hook.rerender({ doubts: doubtsAt(1, 3, 4), active: '3' });
  expect(hook.result.current.following().map((key) => key.split(' ')[0])).toEqual(['4', '1']);
});

it('stands at the one that came after a doubt that is settled', () => {
  const { hook, row } = walkThrough(1, 3, 4);
  act(() => hook.result.current.step(1));
  hook.rerender({ doubts: doubtsAt(1, 3, 4), active: '1' });
  act(() => hook.result.current.step(1));
  hook.rerender({ doubts: doubtsAt(1, 3, 4), active: '3' });
  hook.rerender({ doubts: doubtsAt(1, 4), active: '3' });
  expect(row()).toBe('4');
});

it('has nothing in hand where nothing is open', () => {
  expect(walkThrough().hook.result.current.current).toBeNull();
});
