import type { CockpitQuarter } from '@yaodian/api-client';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartHandle, type Picked } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { usePrinting } from '../../../shared/printing';
import { oneDecimal, shareOf } from '../figures';
import { heightOnPaper, onPaper } from '../paper';
import { useSize } from '../use-size';
import style from './cockpit.module.css';

/** In words: 一季度, and with its year where that begins. */
function useQuarterWords() {
  const { t } = useTranslation();
  return ({ year, quarter }: CockpitQuarter, at: number, isNarrow = false) => {
    const words = t(`cockpit.trend.quarters.${quarter as 1 | 2 | 3 | 4}`);
    if (at > 0 && quarter > 1) return words;
    const named = { year: year % 100, quarter: words };
    return t(isNarrow ? 'cockpit.trend.belowYear' : 'cockpit.trend.ofYear', named);
  };
}

interface Props {
  trend: readonly CockpitQuarter[];
  /** Shows the cockpit as of a quarter; absent where nothing opens. */
  /** Its place on paper. */
  paper?: 'trend' | 'narrowTrend';
  onQuarter?: ((year: number, quarter: number) => void) | undefined;
}

/** Narrower than this the year stands above its quarter. */
const roomy = 460;
/** A line says no more when it is drawn higher. */
const tallest = 240;
const margins = { left: 34, right: 128, top: 12 };
/** Half the height of a label at the end of a line, and a space. */
const halfLabel = 10;

/** 按时办结率 of the last quarters, by either deadline. */
export function Trend({ trend, onQuarter, paper = 'trend', ref }: Props & { ref?: Ref<ChartHandle> }) {
  const { t } = useTranslation();
  const colours = useChartColours();
  const printing = usePrinting();
  const quarterWords = useQuarterWords();
  const [place, { width, height: roomHeight }] = useSize<HTMLDivElement>();
  const height = Math.min(roomHeight, tallest);
  const option = useMemo(() => {
    const share = (count: 'onTimeByEffective' | 'onTimeByFirst') =>
      trend.map((one) => (one.closed === 0 ? null : Math.round((1000 * one[count]) / one.closed) / 10));
    const [effective, first] = [share('onTimeByEffective'), share('onTimeByFirst')];
    const last = trend.reduce((found, { closed }, at) => (closed > 0 ? at : found), -1);
    const least = Math.min(100, ...[...effective, ...first].flatMap((value) => value ?? []));
    const isNarrow = width < roomy;
    const grid = { ...margins, bottom: isNarrow ? 40 : 26 };
    const bottom = least >= 70 ? 70 : least >= 50 ? 50 : 0;
    // labels keep apart from one another and from the axis below
    const room = height - grid.top - grid.bottom;
    const placeOf = (value: number) => (room * (100 - value)) / (100 - bottom);
    const [upper, lower] = [placeOf(effective[last] ?? 0), placeOf(first[last] ?? 0)];
    const apart = Math.max(0, 2 * halfLabel - (lower - upper));
    const highest = Math.max(upper - apart / 2, halfLabel - grid.top);
    const lowest = Math.min(Math.max(lower + apart / 2, highest + 2 * halfLabel), room - halfLabel);
    const shifts = { effective: Math.min(highest, lowest - 2 * halfLabel) - upper, first: lowest - lower };
    const line = (
      values: (number | null)[],
      how: { words: string; color: string; lineStyle: object; hollow: boolean; shift: number },
    ) => ({
      type: 'line',
      symbol: 'circle',
      symbolSize: 6,
      color: how.color,
      lineStyle: { color: how.color, ...how.lineStyle },
      itemStyle: how.hollow
        ? { color: colours.surface, borderColor: how.color, borderWidth: 1.5 }
        : { color: how.color },
      connectNulls: true,
      data: values.map((value, at) =>
        at === last && value !== null
          ? {
              value,
              label: {
                show: true,
                position: 'right',
                distance: 10,
                offset: [0, how.shift],
                formatter: how.words,
                color: how.color,
                fontSize: 13,
                fontWeight: how.hollow ? 400 : 600,
              },
            }
          : value,
      ),
    });
    return {
      grid,
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: trend.map((one, at) => quarterWords(one, at, isNarrow)),
        triggerEvent: true,
        axisLine: { lineStyle: { color: colours.axis } },
        axisTick: { show: false },
        axisLabel: { color: colours.label, fontSize: 12, lineHeight: 14, interval: 0 },
      },
      yAxis: {
        type: 'value',
        min: bottom,
        max: 100,
        interval: bottom === 0 ? 25 : 10,
        axisLabel: { color: colours.label, fontSize: 12 },
        splitLine: { lineStyle: { color: colours.grid } },
      },
      series: [
        line(first, {
          words: t('cockpit.trend.first', { share: last < 0 ? '' : oneDecimal(first[last] ?? 0) }),
          ...{ color: colours.second, lineStyle: { type: [4, 3], width: 1.5 }, hollow: true, shift: shifts.first },
        }),
        line(effective, {
          words: t('cockpit.trend.effective', { share: last < 0 ? '' : oneDecimal(effective[last] ?? 0) }),
          ...{ color: colours.primary, lineStyle: { width: 2 }, hollow: false, shift: shifts.effective },
        }),
      ],
    };
    // the words follow the language, which comes with t
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [trend, colours, width, height, t]);
  const onPick = ({ axis, dataIndex }: Picked) => {
    const one = axis === 'y' ? undefined : trend[dataIndex];
    if (one) onQuarter?.(one.year, one.quarter);
  };
  const isEmpty = trend.every(({ closed }) => closed === 0);
  return (
    <div ref={place} className={style.trend} style={printing ? { height: heightOnPaper(paper) } : undefined}>
      {isEmpty ? (
        <p className={style.nothing}>{t('cockpit.trend.none')}</p>
      ) : (
        height > 0 && (
          <div className={style.drawing} style={printing ? onPaper(paper, { width, height }) : { width: '100%' }}>
            <Chart
              {...(ref && { ref })}
              label={t('cockpit.trend.label')}
              height={height}
              option={option}
              onPick={onPick}
            />
          </div>
        )
      )}
    </div>
  );
}

export function TrendTable({ trend, onQuarter }: Props) {
  const { t } = useTranslation();
  const quarterWords = useQuarterWords();
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{t('cockpit.trend.quarter')}</th>
          <th scope="col">{t('cockpit.trend.closed')}</th>
          <th scope="col">{t('cockpit.trend.byEffective')}</th>
          <th scope="col">{t('cockpit.trend.byFirst')}</th>
        </tr>
      </thead>
      <tbody>
        {trend.map((one, at) => (
          <tr key={`${one.year} ${one.quarter}`}>
            <th scope="row">
              <button type="button" className={style.opens} onClick={() => onQuarter?.(one.year, one.quarter)}>
                {quarterWords(one, at)}
              </button>
            </th>
            <td>{one.closed}</td>
            <td>{shareOf(one.onTimeByEffective, one.closed)}</td>
            <td>{shareOf(one.onTimeByFirst, one.closed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
