import type { KeyboardEvent } from 'react';
import type { DraftRow } from '../../../features/tasks/task-row';

export interface RowCommands {
  edit: (row: DraftRow) => void;
  split: (row: DraftRow) => void;
  merge: (row: DraftRow) => void;
  up: (row: DraftRow) => void;
  down: (row: DraftRow) => void;
  remove: (row: DraftRow) => void;
  add: (after: DraftRow | null) => void;
}

const plain: Record<string, keyof RowCommands> = {
  Enter: 'edit',
  e: 'edit',
  s: 'split',
  m: 'merge',
  x: 'remove',
  Delete: 'remove',
  n: 'add',
};
const withAlt: Record<string, keyof RowCommands> = { ArrowUp: 'up', ArrowDown: 'down' };

/** Does what a key stands for on a row, and tells whether it stood for anything. */
export function runKey(event: KeyboardEvent, row: DraftRow, commands: RowCommands, undo: (() => void) | null): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'z' && undo) {
    undo();
    return true;
  }
  if (ctrlKey || metaKey) return false;
  const command = altKey ? withAlt[key] : plain[key.length === 1 ? key.toLowerCase() : key];
  if (!command) return false;
  commands[command](row);
  return true;
}
