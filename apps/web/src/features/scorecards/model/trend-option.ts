import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from '../../../shared/charts/chart-colours';
import { axisOf } from './waterfall-axis';

export interface TrendSeries {
  name: string;
  values: readonly (string | null)[];
}

/** Dashes tell lines apart where colours do not. */
const dashes: (number[] | 'solid')[] = ['solid', [4, 3], [1, 3], [8, 3], [8, 3, 2, 3], [12, 4]];

/** Totals over time, each line with its name and last figure at its end. */
export function trendOption(
  places: readonly string[],
  series: readonly TrendSeries[],
  colours: ChartColours,
  font: string,
): EChartsCoreOption {
  const figures = series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [Number(value)])));
  const axis = axisOf(figures.length > 0 ? figures : [0, 100]);
  const tones = [colours.primary, colours.second, colours.green, colours.yellowEdge, colours.loss, colours.text];
  return {
    textStyle: { fontFamily: font },
    grid: { left: 8, right: 168, top: 14, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: colours.surface,
      borderColor: colours.axis,
      textStyle: { color: colours.text, fontSize: 13 },
      confine: true,
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: [...places],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.axis } },
      axisLabel: { color: colours.label, fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: axis.least,
      max: axis.most,
      interval: axis.interval,
      axisLabel: { color: colours.label, fontSize: 12 },
      splitLine: { lineStyle: { color: colours.grid } },
    },
    series: series.map(({ name, values }, index) => ({
      type: 'line',
      triggerLineEvent: true,
      name,
      data: values.map((value) => (value === null ? null : Number(value))),
      connectNulls: true,
      symbol: 'circle',
      symbolSize: 5,
      showSymbol: places.length <= 12,
      color: tones[index % tones.length],
      lineStyle: { width: index === 0 ? 2 : 1.5, type: dashes[index % dashes.length] },
      endLabel: {
        show: true,
        // the figure is never what has no room
        formatter: ({ value }: { value: unknown }) =>
          `${name.length > 10 ? `${name.slice(0, 9)}…` : name} ${Number(value).toFixed(2)}`,
        color: colours.text,
        fontSize: 12,
        padding: [2, 0],
        width: 156,
        overflow: 'truncate',
      },
      labelLayout: { moveOverlap: 'shiftY' },
    })),
  };
}
