import type { KeyboardEvent } from 'react';
import { draftRow } from '../../../../test/tasks';
import { type RowCommands, runKey } from './row-commands';

const names = ['edit', 'split', 'merge', 'up', 'down', 'remove', 'add'] as const;
const row = draftRow(1);

function press(key: string, modifiers: Partial<KeyboardEvent> = {}, undo: (() => void) | null = null) {
  const done: string[] = [];
  const commands = Object.fromEntries(names.map((name) => [name, () => done.push(name)])) as unknown as RowCommands;
  const event = { key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers } as KeyboardEvent;
  const taken = runKey(event, row, commands, undo && (() => (done.push('undo'), undo())));
  return { taken, done };
}

it.each([
  ['Enter', {}, 'edit'],
  ['e', {}, 'edit'],
  ['E', {}, 'edit'],
  ['s', {}, 'split'],
  ['m', {}, 'merge'],
  ['x', {}, 'remove'],
  ['Delete', {}, 'remove'],
  ['n', {}, 'add'],
  ['ArrowUp', { altKey: true }, 'up'],
  ['ArrowDown', { altKey: true }, 'down'],
])('%s %j does: %s', (key, modifiers, command) => {
  expect(press(key, modifiers)).toEqual({ taken: true, done: [command] });
});

it("leaves the browser's own keys alone", () => {
  for (const key of ['s', 'n', 'e']) expect(press(key, { ctrlKey: true })).toEqual({ taken: false, done: [] });
  expect(press('ArrowDown')).toEqual({ taken: false, done: [] });
  expect(press('e', { altKey: true })).toEqual({ taken: false, done: [] });
});

it('takes back the last deletion, where there is one', () => {
  expect(press('z', { ctrlKey: true }, () => undefined).done).toEqual(['undo']);
  expect(press('z', { ctrlKey: true })).toEqual({ taken: false, done: [] });
});
