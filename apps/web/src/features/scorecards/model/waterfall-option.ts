import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from '../../../shared/charts/chart-colours';
import type { Tone, WaterfallBar } from './waterfall-bars';
import type { WaterfallAxis } from './waterfall-axis';

const widest = 68;
/** Characters of a name below its bar: three lines. */
const mostOfName = 20;
/** What a figure below a bar needs. */
const figureHeight = 20;
/** How high above the axis the bars of totals are broken, and how high the break is, in pixels. */
const breakAt = { bottom: 5, rise: 6, height: 4 };

interface Drawn {
  bars: readonly WaterfallBar[];
  /** What stands below each bar. */
  names: readonly string[];
  axis: WaterfallAxis;
  colours: ChartColours;
  /** The faces of the page. */
  font: string;
}

/** Full marks to the total as stairs: totals deep, losses pale, gains green, every figure printed, dotted connectors. */
export function waterfallOption({ bars, names, axis, colours, font }: Drawn): EChartsCoreOption {
  const fills: Record<Tone, string> = {
    total: colours.primary,
    loss: colours.loss,
    gain: colours.green,
    unscored: colours.surface,
  };
  const isBroken = axis.least > 0;

  const renderItem = (
    { dataIndex: index, coordSys }: { dataIndex: number; coordSys: { y: number; height: number } },
    api: CustomSeriesRenderItemAPI,
  ): CustomSeriesRenderItemReturn => {
    const bar = bars[index]!;
    const place = (value: number, at = index) => api.coord([at, value]) as [number, number];
    const band = (api.size!([1, 0]) as number[])[0]!;
    const width = Math.min(widest, band * 0.56);
    // totals stand on 0 where the stairs go below it
    const low = bar.tone === 'total' ? Math.max(0, axis.least) : bar.low;
    const [centre, top] = place(bar.high);
    const bottom = place(low)[1];
    const left = centre - width / 2;
    const hasRoom = bottom + figureHeight <= coordSys.y + coordSys.height;
    const isBelow = hasRoom && (bar.tone === 'loss' || bar.tone === 'unscored');
    const step = place(bar.after)[1];
    const sides = { stroke: colours.label, lineWidth: 1 };
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left, y: top, width, height: Math.max(1.5, bottom - top) },
          style: {
            fill: fills[bar.tone],
            ...(bar.tone === 'unscored' && { stroke: colours.yellowEdge, lineWidth: 1, lineDash: [3, 2] }),
          },
        },
        ...(bar.tone === 'total' && isBroken
          ? [
              {
                type: 'polygon' as const,
                shape: {
                  points: [
                    [left - 1, bottom - breakAt.bottom],
                    [left + width + 1, bottom - breakAt.bottom - breakAt.rise],
                    [left + width + 1, bottom - breakAt.bottom - breakAt.rise - breakAt.height],
                    [left - 1, bottom - breakAt.bottom - breakAt.height],
                  ],
                },
                style: { fill: colours.surface },
              },
            ]
          : []),
        ...(index < bars.length - 1
          ? [
              {
                type: 'line' as const,
                shape: { x1: left + width, y1: step, x2: left + band, y2: step },
                style: { ...sides, lineDash: [2, 2] },
              },
            ]
          : []),
        {
          type: 'text',
          style: {
            text: bar.figure,
            x: centre,
            y: isBelow ? bottom + 5 : top - 5,
            align: 'center',
            verticalAlign: isBelow ? 'top' : 'bottom',
            fill: bar.tone === 'unscored' ? colours.yellowText : colours.text,
            font: `600 13px ${font}`,
          },
        },
      ],
    };
  };

  return {
    textStyle: { fontFamily: font },
    grid: { left: 8, right: 8, top: 24, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      triggerEvent: true,
      data: names.map((name) => (name.length > mostOfName ? `${name.slice(0, mostOfName - 1)}…` : name)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.axis } },
      axisLabel: { interval: 0, color: colours.label, fontSize: 12, lineHeight: 16, width: 88, overflow: 'break' },
    },
    yAxis: {
      type: 'value',
      min: axis.least,
      max: axis.most,
      interval: axis.interval,
      axisLabel: { color: colours.label, fontSize: 12 },
      splitLine: { lineStyle: { color: colours.grid } },
    },
    series: [
      {
        type: 'custom',
        renderItem,
        encode: { x: 0, y: [1, 2] },
        data: bars.map(({ low, high, tone }, index) => [index, tone === 'total' ? Math.max(0, axis.least) : low, high]),
      },
    ],
  };
}
