import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing, isTyping } from '../../../shared/composing';
import type { TaskRow } from '../task-row';
import { MarkAll, markByKey, type Marking } from './marking';
import { RowCells } from './row-cells';
import style from './task-table.module.css';

export interface TableHandle {
  reveal: (key: string) => void;
  focusRow: (key: string) => void;
}

interface Props {
  ref?: Ref<TableHandle>;
  rows: TaskRow[];
  /** The short names of registered units, by their full names. */
  shortNames?: ReadonlyMap<string, string>;
  activeKey: string | null;
  hoverKey: string | null;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  /** Opens under its row. */
  editor?: { key: string; form: ReactNode } | null;
  /** Rows with text that was typed and not saved. */
  unsaved?: (key: string) => boolean;
  /** Keys beyond moving: true where the key was taken. */
  onKey?: (event: KeyboardEvent, key: string) => boolean;
  onOpen?: (key: string) => void;
  /** Rows that are chosen to do something to all of them, and how they come to be; absent where there is nothing to do. */
  marking?: Marking;
  /** Stands in place of the rows. */
  empty?: ReactNode;
}

type Line = { kind: 'section'; path: string[]; id: string } | { kind: 'task'; row: TaskRow };

const headHeight = 40;

/** Rows, and above each new section a line with its path. */
function linesOf(rows: TaskRow[]): Line[] {
  let open = '';
  return rows.flatMap((row): Line[] => {
    const path = row.section.join('\n');
    const task: Line = { kind: 'task', row };
    if (path === open) return [task];
    open = path;
    return path === '' ? [task] : [{ kind: 'section', path: row.section, id: `section-${row.key}` }, task];
  });
}

export function TaskTable(props: Props) {
  const {
    ref,
    rows,
    shortNames,
    activeKey,
    hoverKey,
    onHover,
    onSelect,
    editor,
    unsaved,
    onKey,
    onOpen,
    marking,
    empty,
  } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(rows), [rows]);
  const indexOf = (key: string | null | undefined) =>
    lines.findIndex((line) => line.kind === 'task' && line.row.key === key);
  // what is edited, and the row that has the focus, stay while they are scrolled away
  const kept = [indexOf(activeKey), indexOf(editor?.key)].filter((index) => index >= 0);
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler is not in use
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => {
      const line = lines[index]!;
      return line.kind === 'section' ? line.id : line.row.key;
    },
    estimateSize: (index) => (lines[index]!.kind === 'section' ? 37 : 58),
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
    overscan: 8,
    // the head stands in front of the lines and covers as much as it pushes them down
    scrollPaddingEnd: headHeight + 12,
  });

  const reveal = (key: string) => {
    const index = indexOf(key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const focusRow = (key: string) => {
    reveal(key);
    // the row may only come into being by scrolling to it
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-row="${key}"]`)?.focus({ preventScroll: true }),
      ),
    );
  };
  useImperativeHandle(ref, () => ({ reveal, focusRow }));

  // a form that opens stands under its row, and the row at the top
  const bringUp = useEffectEvent((key: string) => {
    const index = indexOf(key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'start' });
  });
  const editing = editor?.key;
  useEffect(() => {
    if (editing !== undefined) bringUp(editing);
  }, [editing]);

  // keys may come faster than the address that holds the selection
  const cursor = useRef(activeKey);
  useEffect(() => {
    cursor.current = activeKey;
  }, [activeKey]);
  const move = (step: number) => {
    const at = rows.findIndex(({ key }) => key === cursor.current);
    const next = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
    if (!next) return;
    cursor.current = next.key;
    onSelect(next.key);
    focusRow(next.key);
  };
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -rows.length,
    End: rows.length,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || isTyping(event.target)) return;
    const row = (event.target as HTMLElement).dataset['row'];
    if (row === undefined) return;
    if (marking && markByKey(event, row, marking)) return event.preventDefault();
    if (onKey?.(event, row)) return event.preventDefault();
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(step);
  };

  // one row can be reached by Tab; arrows lead to the others
  const tabStop = rows.some(({ key }) => key === activeKey) ? activeKey : rows[0]?.key;

  return (
    <div
      ref={scroller}
      className={style.scroller}
      data-scroll="table"
      onMouseLeave={() => onHover(null)}
      onKeyDown={onKeyDown}
    >
      {rows.length === 0 && empty}
      <div
        role="grid"
        aria-label={t('tasks.table')}
        aria-rowcount={lines.length + 1}
        className={marking ? style.marking : undefined}
        hidden={rows.length === 0}
      >
        <div role="row" aria-rowindex={1} data-head className={`${style.columns} ${style.header}`}>
          {(['number', 'task', 'lead', 'responsible', 'deadline'] as const).map((name) => (
            <span key={name} role="columnheader" className={name === 'number' ? style.number : undefined}>
              {name === 'number' && marking && <MarkAll marking={marking} />}
              {t(`tasks.columns.${name}`)}
            </span>
          ))}
        </div>
        <div role="rowgroup" className={style.lines} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]!;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="presentation"
                className={style.line}
                style={{ top: start }}
              >
                {line.kind === 'section' ? (
                  <div role="row" aria-rowindex={index + 2} className={style.section}>
                    <span role="gridcell" aria-colspan={5}>
                      {line.path.map((heading, depth) => (
                        <span key={depth}>{heading}</span>
                      ))}
                    </span>
                  </div>
                ) : (
                  <>
                    <RowCells
                      row={line.row}
                      shortNames={shortNames}
                      index={index + 2}
                      active={line.row.key === activeKey}
                      hover={line.row.key === hoverKey}
                      unsaved={unsaved?.(line.row.key) ?? false}
                      marked={marking?.marked.has(line.row.key) ?? false}
                      onMark={marking?.mark}
                      tabStop={line.row.key === tabStop}
                      onHover={onHover}
                      onSelect={onSelect}
                      onOpen={onOpen}
                    />
                    {editor?.key === line.row.key && (
                      <div role="row" className={style.editor}>
                        <div role="gridcell" aria-colspan={5}>
                          {editor.form}
                        </div>
                      </div>
                    )}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
