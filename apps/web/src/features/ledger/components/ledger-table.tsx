import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { LedgerOrder } from '@yaodian/api-client';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isComposing, isTyping } from '../../../shared/composing';
import { LightBar } from '../../lights/components/light-bar';
import { LightCounts } from '../../lights/components/light-counts';
import type { Column } from '../filters';
import type { Line, SectionLine } from '../lines';
import { LedgerCells } from './ledger-cells';
import style from './ledger.module.css';

interface Props {
  /** Absent while they are loaded for the first time. */
  lines: Line[] | undefined;
  columns: Column[];
  order: LedgerOrder;
  onOrder: (order: LedgerOrder) => void;
  onFold: (key: string, folded: boolean) => void;
  /** Absent where all rows are there. */
  onMore?: () => void;
}

const rowHeight = 42;
const widths: Record<Column | 'task', string> = {
  no: '44px',
  task: 'minmax(0, 1fr)',
  part: '88px',
  lead: 'minmax(96px, 128px)',
  responsible: 'minmax(110px, 160px)',
  section: 'minmax(110px, 200px)',
  kind: '72px',
  deadline: '224px',
  light: 'minmax(96px, 236px)',
  state: '132px',
};
const isNumber = (column: Column): boolean => column === 'no';
/** A click on the head leads from one to the next. */
const nextOrder = {
  printed: 'deadline',
  light: 'deadline',
  deadline: 'deadline-descending',
  'deadline-descending': 'printed',
} as const;
const bones = Array.from({ length: 12 }, (_, index) => index);

/** Sections with their tasks; only what is in sight is laid out, and more is loaded when the end comes near. */
export function LedgerTable({ lines: loaded, columns: chosen, order, onOrder, onFold, onMore }: Props) {
  const lines = loaded ?? [];
  // the number leads the line
  const columns = [...chosen.filter(isNumber), 'task' as const, ...chosen.filter((one) => !isNumber(one))];
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  // the row that has the focus stays while it is scrolled away
  const kept = lines.findIndex(({ key }) => key === active);
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler is not in use
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]!.key,
    estimateSize: () => rowHeight,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(kept < 0 ? [] : [kept])])].sort((a, b) => a - b),
    overscan: 10,
    scrollPaddingEnd: rowHeight + 12,
  });
  const isNearEnd = (virtualizer.range?.endIndex ?? 0) >= lines.length - 20;
  useEffect(() => {
    if (isNearEnd) onMore?.();
  }, [isNearEnd, onMore, lines.length]);

  const focusLine = (index: number) => {
    const line = lines[Math.min(Math.max(index, 0), lines.length - 1)];
    if (!line) return;
    setActive(line.key);
    virtualizer.scrollToIndex(lines.indexOf(line), { align: 'auto' });
    // the row may only come into being by scrolling to it
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current
          ?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line.key)}"]`)
          ?.focus({ preventScroll: true }),
      ),
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || isTyping(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = lines.findIndex(({ key }) => key === (event.target as HTMLElement).dataset['line']);
    const line = lines[at];
    if (!line) return;
    const { section } = line;
    const keys: Record<string, () => void> = {
      ArrowDown: () => focusLine(at + 1),
      ArrowUp: () => focusLine(at - 1),
      PageDown: () => focusLine(at + 10),
      PageUp: () => focusLine(at - 10),
      Home: () => focusLine(0),
      End: () => focusLine(lines.length - 1),
      ArrowRight: () => onFold(section, false),
      ArrowLeft: () => {
        const head = lines.findIndex((each) => each.kind === 'section' && each.section === section);
        if (head < 0) return;
        onFold(section, true);
        focusLine(head);
      },
      Enter: () => (line.kind === 'task' ? void navigate(`/tasks/${line.row.id}`) : onFold(section, !line.folded)),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const template = { gridTemplateColumns: columns.map((column) => widths[column]).join(' ') };
  const tabStop = lines.some(({ key }) => key === active) ? active : lines[0]?.key;
  const sorted = {
    printed: 'none',
    light: 'none',
    deadline: 'ascending',
    'deadline-descending': 'descending',
  } as const;
  return (
    // rows have the focus; the box itself is scrolled by them
    <div ref={scroller} className={style.scroller} onKeyDown={onKeyDown}>
      <div
        role="treegrid"
        aria-label={t('ledger.table')}
        aria-rowcount={lines.length + 1}
        aria-busy={!loaded}
        className={style.grid}
      >
        <div role="row" aria-rowindex={1} className={`${style.columns} ${style.header}`} style={template}>
          {columns.map((column) =>
            column === 'light' ? (
              <span key={column} role="columnheader" aria-sort={order === 'light' ? 'ascending' : 'none'}>
                <button
                  type="button"
                  className={style.sort}
                  onClick={() => onOrder(order === 'light' ? 'printed' : 'light')}
                >
                  {t('ledger.columns.light')}
                  <span aria-hidden="true">{order === 'light' ? '↑' : '↕'}</span>
                </button>
              </span>
            ) : column === 'deadline' ? (
              <span key={column} role="columnheader" aria-sort={sorted[order]}>
                <button type="button" className={style.sort} onClick={() => onOrder(nextOrder[order])}>
                  {t('ledger.columns.deadline')}
                  <span aria-hidden="true">{{ none: '↕', ascending: '↑', descending: '↓' }[sorted[order]]}</span>
                </button>
              </span>
            ) : (
              <span key={column} role="columnheader" className={column === 'no' ? style.numberHead : undefined}>
                {t(`ledger.columns.${column}`)}
              </span>
            ),
          )}
        </div>
        {!loaded &&
          bones.map((bone) => (
            <div key={bone} aria-hidden="true" className={style.row}>
              <span className={style.bone} />
            </div>
          ))}
        <div role="rowgroup" className={style.lines} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]!;
            const common = {
              role: 'row',
              'aria-rowindex': index + 2,
              'data-line': line.key,
              tabIndex: line.key === tabStop ? 0 : -1,
              onFocus: () => setActive(line.key),
            };
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
                  <div
                    {...common}
                    aria-level={1}
                    aria-expanded={!line.folded}
                    className={style.heading}
                    onClick={() => onFold(line.section, !line.folded)}
                  >
                    <SectionCell line={line} columns={columns.length} />
                  </div>
                ) : (
                  <div {...common} aria-level={2} className={`${style.columns} ${style.row}`} style={template}>
                    <LedgerCells row={line.row} columns={columns} />
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function SectionCell({
  line: { plan, heading, tasks, lights, folded, continued },
  columns,
}: {
  line: SectionLine;
  columns: number;
}) {
  const { t } = useTranslation();
  return (
    <span role="gridcell" aria-colspan={columns}>
      <span aria-hidden="true" className={style.fold}>
        {folded ? '▸' : '▾'}
      </span>
      {plan !== null && <span className={style.plan}>{plan}</span>}
      {heading}
      {continued ? (
        <span className={style.count}>{t('ledger.continued')}</span>
      ) : (
        tasks !== undefined && (
          <>
            <span className={style.count}>{t('ledger.sectionCount', { count: tasks })}</span>
            {lights && (
              <span className={style.lights}>
                <LightBar counts={lights} />
                <LightCounts counts={lights} />
              </span>
            )}
          </>
        )
      )}
    </span>
  );
}
