import type { KeyboardEvent } from 'react';
import type { EditorFocus } from '../../../features/tasks/components/editor/task-editor';
import type { DraftRow } from '../../../features/tasks/task-row';

export interface RowCommands {
  /** Opens its form, with the caret in a field. */
  edit: (row: DraftRow, focus?: EditorFocus) => void;
  split: (row: DraftRow) => void;
  merge: (row: DraftRow) => void;
  up: (row: DraftRow) => void;
  down: (row: DraftRow) => void;
  remove: (row: DraftRow) => void;
  add: (after: DraftRow | null) => void;
  /** Leads to what has to be settled. */
  doubts: () => void;
}

const plain: Record<string, keyof RowCommands> = {
  Enter: 'edit',
  e: 'edit',
  s: 'split',
  m: 'merge',
  x: 'remove',
  Delete: 'remove',
  n: 'add',
  q: 'doubts',
};
const withAlt: Record<string, keyof RowCommands> = { ArrowUp: 'up', ArrowDown: 'down' };

interface Steps {
  undo: () => unknown;
  redo: () => unknown;
}

const stepOf = (key: string, shiftKey: boolean): keyof Steps | null => {
  if (key === 'y') return 'redo';
  return key !== 'z' ? null : shiftKey ? 'redo' : 'undo';
};

/** Does what a key stands for, on a row if there is one, and tells whether it stood for anything. */
export function runKey(event: KeyboardEvent, row: DraftRow | null, commands: RowCommands, steps: Steps): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) {
    const step = altKey ? null : stepOf(key.toLowerCase(), shiftKey);
    if (step) steps[step]();
    return step !== null;
  }
  const command = altKey ? withAlt[key] : plain[key.length === 1 ? key.toLowerCase() : key];
  if (!command || !row) return false;
  commands[command](row);
  return true;
}
