import { Checkbox } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../task-row';

/** Rows that are chosen to do something to all of them. */
export interface Marking {
  marked: ReadonlySet<string>;
  /** How many of the rows that are shown can be chosen. */
  count: number;
  /** Chooses a row, or no longer; `through`: and all between it and the one before. */
  mark: (key: string, through: boolean) => void;
  markAll: (all: boolean) => void;
}

/** Space chooses the row, with Shift all rows from the last one, Ctrl A all; true where the key was taken. */
export function markByKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, row: string, marking: Marking) {
  const withControl = ctrlKey || metaKey;
  if (altKey) return false;
  if (key === ' ' && !withControl) marking.mark(row, shiftKey);
  else if (key.toLowerCase() === 'a' && withControl) marking.markAll(true);
  else return false;
  return true;
}

interface RowProps {
  row: TaskRow;
  marked: boolean;
  onMark: Marking['mark'];
}

export function MarkRow({ row, marked, onMark }: RowProps) {
  const { t } = useTranslation();
  return (
    // the row itself is not selected, nor opened, by it
    <span onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
      <Checkbox
        aria-label={t('tasks.mark', { number: row.number })}
        // by the keyboard the row's own key chooses it
        tabIndex={-1}
        disabled={Boolean(row.cancelledAt)}
        checked={marked}
        onChange={({ nativeEvent }) => onMark(row.key, (nativeEvent as MouseEvent).shiftKey)}
      />
    </span>
  );
}

export function MarkAll({ marking: { marked, count, markAll } }: { marking: Marking }) {
  const { t } = useTranslation();
  const all = count > 0 && marked.size === count;
  return (
    <Checkbox
      aria-label={t('tasks.markAll')}
      disabled={count === 0}
      checked={all}
      indeterminate={marked.size > 0 && !all}
      onChange={() => markAll(!all)}
    />
  );
}
