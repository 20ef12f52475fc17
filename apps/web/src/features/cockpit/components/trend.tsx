import type { CockpitQuarter } from '@yaodian/api-client';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartHandle } from '../../../shared/charts/chart';
import { useChartColours } from '../../../shared/charts/chart-colours';
import { usePrinting } from '../../../shared/printing';
import { oneDecimal, shareOf } from '../figures';
import { heightOnPaper, onPaper } from '../paper';
import { useSize } from '../use-size';
import style from './cockpit.module.css';

/** In words: 一季度, and with its year where that begins. */
function useQuarterWords() {
  const { t } = useTranslation();
  return ({ year, quarter }: CockpitQuarter, at: number) => {
    const words = t(`cockpit.trend.quarters.${quarter as 1 | 2 | 3 | 4}`);
    return at === 0 || quarter === 1 ? t('cockpit.trend.ofYear', { year: year % 100, quarter: words }) : words;
  };
}

/** 按时办结率 of the last quarters, by either deadline. */
export function Trend({ trend, ref }: { trend: readonly CockpitQuarter[]; ref?: Ref<ChartHandle> }) {
  const { t } = useTranslation();
  const colours = useChartColours();
  const printing = usePrinting();
  const quarterWords = useQuarterWords();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const option = useMemo(() => {
    const share = (count: 'onTimeByEffective' | 'onTimeByFirst') =>
      trend.map((one) => (one.closed === 0 ? null : Math.round((1000 * one[count]) / one.closed) / 10));
    const [effective, first] = [share('onTimeByEffective'), share('onTimeByFirst')];
    const last = trend.reduce((found, { closed }, at) => (closed > 0 ? at : found), -1);
    const isClose = Math.abs((effective[last] ?? 0) - (first[last] ?? 0)) < 14;
    const least = Math.min(100, ...[...effective, ...first].flatMap((value) => value ?? []));
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
                offset: [0, isClose ? how.shift : 0],
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
      grid: { left: 34, right: 128, top: 12, bottom: 26 },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: trend.map(quarterWords),
        axisLine: { lineStyle: { color: colours.axis } },
        axisTick: { show: false },
        axisLabel: { color: colours.label, fontSize: 12, interval: 0 },
      },
      yAxis: {
        type: 'value',
        min: least >= 70 ? 70 : least >= 50 ? 50 : 0,
        max: 100,
        splitNumber: 3,
        axisLabel: { color: colours.label, fontSize: 12 },
        splitLine: { lineStyle: { color: colours.grid } },
      },
      series: [
        line(first, {
          words: t('cockpit.trend.first', { share: last < 0 ? '' : oneDecimal(first[last] ?? 0) }),
          ...{ color: colours.second, lineStyle: { type: [4, 3], width: 1.5 }, hollow: true, shift: 9 },
        }),
        line(effective, {
          words: t('cockpit.trend.effective', { share: last < 0 ? '' : oneDecimal(effective[last] ?? 0) }),
          ...{ color: colours.primary, lineStyle: { width: 2 }, hollow: false, shift: -9 },
        }),
      ],
    };
    // the words follow the language, which comes with t
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [trend, colours, t]);
  const isEmpty = trend.every(({ closed }) => closed === 0);
  return (
    <div ref={place} className={style.trend} style={printing ? { height: heightOnPaper('trend') } : undefined}>
      {isEmpty ? (
        <p className={style.nothing}>{t('cockpit.trend.none')}</p>
      ) : (
        height > 0 && (
          <div className={style.drawing} style={printing ? onPaper('trend', { width, height }) : { width: '100%' }}>
            <Chart {...(ref && { ref })} label={t('cockpit.trend.label')} height={height} option={option} />
          </div>
        )
      )}
    </div>
  );
}

export function TrendTable({ trend }: { trend: readonly CockpitQuarter[] }) {
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
            <th scope="row">{quarterWords(one, at)}</th>
            <td>{one.closed}</td>
            <td>{shareOf(one.onTimeByEffective, one.closed)}</td>
            <td>{shareOf(one.onTimeByFirst, one.closed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
