import type { KeyboardEvent } from 'react';
import { draftRow } from '../../../../test/tasks';
import type { DraftRow } from '../../../features/tasks/task-row';
import { type RowCommands, runKey } from './row-commands';

const names = ['edit', 'split', 'merge', 'up', 'down', 'remove', 'add', 'doubts'] as const;
const row = draftRow(1);

function press(key: string, modifiers: Partial<KeyboardEvent> = {}, on: DraftRow | null = row) {
  const done: string[] = [];
  const commands = Object.fromEntries(names.map((name) => [name, () => done.push(name)])) as unknown as RowCommands;
  const steps = { undo: () => done.push('undo'), redo: () => done.push('redo') };
  const event = { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...modifiers } as KeyboardEvent;
  const taken = runKey(event, on, commands, steps);
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
  ['q', {}, 'doubts'],
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

it.each([
  ['z', {}, 'undo'],
  ['Z', { shiftKey: true }, 'redo'],
  ['y', {}, 'redo'],
])('Ctrl %s %j does: %s, with a row or without one', (key, modifiers, step) => {
  for (const on of [row, null])
    expect(press(key, { ctrlKey: true, ...modifiers }, on)).toEqual({ taken: true, done: [step] });
});

it('does nothing to a row that is not there', () => {
  expect(press('x', {}, null)).toEqual({ taken: false, done: [] });
});
