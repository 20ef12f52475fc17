import type { LightColour, WallCockpit } from '@yaodian/api-client';
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { Chart, type ChartHandle, type Picked } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { usePrinting } from '../../../shared/printing';
import { colours as lights } from '../../lights/colours';
import { mapCells } from '../figures';
import { aboveCells, leastColumn, leastRow, mapOption, margin, planOf } from '../map-option';
import { heightOnPaper, onPaper } from '../paper';
import { useSize } from '../use-size';
import style from './cockpit.module.css';
import type { Drill } from './drill';

interface Props {
  cockpit: Pick<WallCockpit, 'units' | 'sections' | 'cells'>;
  /** Absent where nothing opens. */
  onDrill?: ((drill: Drill) => void) | undefined;
  ref?: Ref<ChartHandle>;
}

const moves: Record<string, [right: number, down: number]> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

const labelWidth = 92;
/** Where the names stand: beside the first unit, above the first section. */
const names = -1;

/**
 * Stacked lights over units × sections, as one drawing; a button lies over one of its cells, and is moved with the arrows, also
 * onto the names of units and sections.
 */
export function LightMap({ cockpit, onDrill, ref }: Props) {
  const { t } = useTranslation();
  const colours = useChartColours();
  const printing = usePrinting();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const [at, setAt] = useState<[column: number, row: number]>([0, 0]);
  const { sections, units } = cockpit;
  const cells = useMemo(() => mapCells(cockpit), [cockpit]);
  const left = width > 0 && width < 480 ? 66 : labelWidth;
  const least = aboveCells(units) + sections.length * leastRow + 4;
  const drawn = Math.max(height, least);
  const inner = Math.max(width, left + margin + units.length * leastColumn);
  const plan = useMemo(
    () => planOf(units, { rows: sections.length, width: inner, height: drawn, left, least: leastRow }),
    [units, sections, inner, drawn, left],
  );
  const step = plan.column;
  const wordsOf = (counts: Record<LightColour, number>) =>
    lights
      .filter((light) => counts[light] > 0)
      .map((light) => t('cockpit.map.count', { light: t(`lights.colours.${light}`), count: counts[light] }))
      .join(t('lights.comma'));
  const namesOf = (column: number, row: number) => ({
    unit: units[column]?.name ?? '',
    section: sections[row]?.section || t('cockpit.noSection'),
  });
  const option = useMemo(
    () =>
      mapOption({
        ...{ units, cells, plan, colours, sections: sections.map(({ section }) => section) },
        words: {
          noSection: t('cockpit.noSection'),
          lights: Object.fromEntries(lights.map((light) => [light, t(`lights.colours.${light}`)])) as Record<
            LightColour,
            string
          >,
          tip: ({ column, row, counts }) =>
            t('cockpit.map.cursor', { ...namesOf(column, row), lights: wordsOf(counts) }),
        },
      }),
    // the words follow the language, which comes with t
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [units, sections, cells, plan, colours, t],
  );
  const drill = (column: number, row: number) => {
    setAt([column, row]);
    onDrill?.({ unit: units[column] ?? null, section: sections[row]?.section ?? null });
  };
  const onPick = ({ axis, seriesIndex = -1, dataIndex }: Picked) => {
    const cell = cells[dataIndex];
    if (axis === 'y') drill(names, dataIndex);
    else if (axis === 'x' || seriesIndex < 4) drill(dataIndex, names);
    else if (cell) drill(cell.column, cell.row);
  };
  const [column, atRow] = [Math.min(at[0], units.length - 1), Math.min(at[1], sections.length - 1)];
  const cellWords = (nextColumn: number, nextRow: number) => {
    const unit = units[nextColumn];
    const section = sections[nextRow];
    if (!unit || !section) {
      const counts = unit?.lights ?? section?.lights;
      return t('cockpit.map.all', {
        name: unit?.name ?? (section?.section || t('cockpit.noSection')),
        lights: counts ? wordsOf(counts) : '',
      });
    }
    const found = cells.find((cell) => cell.column === nextColumn && cell.row === nextRow);
    return t('cockpit.map.cursor', {
      ...namesOf(nextColumn, nextRow),
      lights: found ? wordsOf(found.counts) : t('cockpit.map.nothing'),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = [column + move[0], atRow + move[1]] as [number, number];
    if (next[0] < names || next[1] < names || next[0] >= units.length || next[1] >= sections.length) return;
    if (next[0] === names && next[1] === names) return;
    setAt(next);
    announce(cellWords(...next));
    const middle = left + (next[0] + 0.5) * step;
    const from = event.currentTarget.closest('[data-scroller]');
    if (from && (middle < from.scrollLeft + left || middle > from.scrollLeft + from.clientWidth - step))
      from.scrollTo({ left: middle - from.clientWidth / 2 });
  };
  return (
    <div
      ref={place}
      data-scroller
      className={style.map}
      style={printing ? { height: heightOnPaper('map') } : { minHeight: least }}
    >
      {width > 0 && (
        <div
          className={style.drawing}
          style={printing ? onPaper('map', { width: inner, height: drawn }) : { width: inner }}
        >
          <Chart {...(ref && { ref })} label={t('cockpit.map.label')} height={drawn} option={option} onPick={onPick} />
          {onDrill && units.length > 0 && sections.length > 0 && (
            <button
              type="button"
              className={style.cursor}
              aria-label={cellWords(column, atRow)}
              style={{
                ...(column === names ? { left: 0, width: left } : { left: left + column * step, width: step }),
                ...(atRow === names
                  ? { top: plan.barsTop, height: plan.cellsTop - plan.barsTop }
                  : { top: plan.cellsTop + atRow * plan.rowHeight, height: plan.rowHeight }),
              }}
              onKeyDown={onKeyDown}
              onClick={() => drill(column, atRow)}
            />
          )}
        </div>
      )}
    </div>
  );
}
