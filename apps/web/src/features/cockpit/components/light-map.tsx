import type { LightColour, WallCockpit } from '@yaodian/api-client';
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { Chart, type ChartHandle, type Picked } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { usePrinting } from '../../../shared/printing';
import { colours as lights } from '../../lights/colours';
import { mapCells, mostUnits } from '../figures';
import { aboveCells, leastColumn, leastRow, mapOption, planOf } from '../map-option';
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

/** Stacked lights over units × sections, as one drawing; a button lies over one of its cells, and is moved with the arrows. */
export function LightMap({ cockpit, onDrill, ref }: Props) {
  const { t } = useTranslation();
  const colours = useChartColours();
  const printing = usePrinting();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const [at, setAt] = useState<[column: number, row: number]>([0, 0]);
  const { sections } = cockpit;
  const units = useMemo(() => cockpit.units.slice(0, mostUnits), [cockpit]);
  const cells = useMemo(() => mapCells({ ...cockpit, units }), [cockpit, units]);
  const left = width > 0 && width < 480 ? 66 : labelWidth;
  const least = aboveCells(units) + sections.length * leastRow + 4;
  const drawn = Math.max(height, least);
  const plan = useMemo(
    () => planOf(units, { rows: sections.length, height: drawn, left, least: leastRow }),
    [units, sections, drawn, left],
  );
  const inner = Math.max(width, left + plan.right + units.length * leastColumn);
  const step = (inner - left - plan.right) / Math.max(1, units.length);
  const wordsOf = (counts: Record<LightColour, number>) =>
    lights
      .filter((light) => counts[light] > 0)
      .map((light) => t('cockpit.map.count', { light: t(`lights.colours.${light}`), count: counts[light] }))
      .join(t('lights.comma'));
  const names = (column: number, row: number) => ({
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
          tip: ({ column, row, counts }) => t('cockpit.map.cursor', { ...names(column, row), lights: wordsOf(counts) }),
        },
      }),
    // the words follow the language, which comes with t
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [units, sections, cells, plan, colours, t],
  );
  const drill = (column: number, row: number | null) => {
    const unit = units[column];
    if (!unit || !onDrill) return;
    onDrill({ unit, section: row === null ? null : (sections[row]?.section ?? null) });
  };
  const onPick = ({ seriesIndex = 0, dataIndex }: Picked) => {
    const cell = cells[dataIndex];
    if (seriesIndex < 4) drill(dataIndex, null);
    else if (cell) {
      setAt([cell.column, cell.row]);
      drill(cell.column, cell.row);
    }
  };
  const [column, atRow] = [Math.min(at[0], units.length - 1), Math.min(at[1], sections.length - 1)];
  const cellWords = (nextColumn: number, nextRow: number) => {
    const found = cells.find((cell) => cell.column === nextColumn && cell.row === nextRow);
    return t('cockpit.map.cursor', {
      ...names(nextColumn, nextRow),
      lights: found ? wordsOf(found.counts) : t('cockpit.map.nothing'),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = [column + move[0], atRow + move[1]] as [number, number];
    if (next[0] < 0 || next[1] < 0 || next[0] >= units.length || next[1] >= sections.length) return;
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
                left: left + column * step,
                top: plan.cellsTop + atRow * plan.rowHeight,
                width: step,
                height: plan.rowHeight,
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
