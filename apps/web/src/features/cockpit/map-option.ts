import type { CockpitUnit, LightColour } from '@yaodian/api-client';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from '../../shared/charts/chart-colours';
import { briefSection, type MapCell, placeOf, uprightName } from './figures';

const top = 10;
const bars = 76;
const lineHeight = 14;
export const margin = 8;
/** Of a row, so that shape and count fit. */
export const leastRow = 30;
export const leastColumn = 25;
/** Wider columns say no more. */
export const mostColumn = 96;
/** Between two cells. */
const gap = 3;

/** Where everything stands in the drawing, in pixels. */
export interface Plan {
  left: number;
  right: number;
  column: number;
  barsTop: number;
  barsHeight: number;
  cellsTop: number;
  rowHeight: number;
}

/** The room that the drawing needs above its cells. */
export function aboveCells(units: readonly CockpitUnit[]): number {
  const place = placeOf(units);
  return top + bars + 12 + lineHeight * Math.max(2, ...units.map((unit) => uprightName(unit, place).length));
}

export function planOf(
  units: readonly CockpitUnit[],
  { rows, width, height, left, least }: { rows: number; width: number; height: number; left: number; least: number },
): Plan {
  const cellsTop = aboveCells(units);
  const rowHeight = Math.max(least, Math.min(40, Math.floor((height - cellsTop - 2) / Math.max(1, rows))));
  const column = Math.min(mostColumn, Math.max(leastColumn, (width - left - margin) / Math.max(1, units.length)));
  const right = Math.max(margin, width - left - column * units.length);
  return { left, right, column, barsTop: top, barsHeight: bars, cellsTop, rowHeight };
}

interface Facts {
  units: readonly CockpitUnit[];
  sections: readonly string[];
  cells: readonly MapCell[];
  plan: Plan;
  colours: ChartColours;
  words: { noSection: string; lights: Record<LightColour, string>; tip: (cell: MapCell) => string };
}

/** What the drawing gives a cell to draw itself with. */
interface Drawing {
  value: (dimension: number) => number;
  coord: (place: [number, number]) => [number, number];
  size: (extent: [number, number]) => [number, number];
}

/** 各单位的灯 over 单位 × 板块: one axis of units for both, their names between. */
export function mapOption({ units, sections, cells, plan, colours, words }: Facts): EChartsCoreOption {
  const place = placeOf(units);
  const ids = units.map(({ id }) => String(id));
  const most = Math.max(2, ...units.map(({ assignments }) => assignments));
  const max = Math.ceil(most / 2) * 2;
  const grid = { left: plan.left, right: plan.right };
  const series = (
    [
      ['red', ['red'], { color: colours.red }],
      ['yellow', ['yellow'], { color: colours.yellow, borderColor: colours.yellowEdge, borderWidth: 0.75 }],
      ['green', ['green'], { color: colours.greenSoft }],
      ['done', ['done-late', 'done'], { color: colours.doneSoft }],
    ] as const
  ).map(([name, lights, itemStyle]) => ({
    type: 'bar',
    name: words.lights[name],
    stack: 'lights',
    xAxisIndex: 0,
    yAxisIndex: 0,
    // as wide as the cells below
    barWidth: Math.max(1, plan.column - gap),
    itemStyle: { borderColor: colours.surface, borderWidth: 0.75, ...itemStyle },
    emphasis: { disabled: true },
    data: units.map((unit) => lights.reduce((sum, light) => sum + unit.lights[light], 0) || null),
  }));
  return {
    grid: [
      { ...grid, top: plan.barsTop, height: plan.barsHeight },
      { ...grid, top: plan.cellsTop, height: plan.rowHeight * sections.length },
    ],
    tooltip: { renderMode: 'richText', confine: true },
    xAxis: [
      {
        type: 'category',
        gridIndex: 0,
        data: ids,
        triggerEvent: true,
        axisLine: { lineStyle: { color: colours.axis } },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          hideOverlap: false,
          margin: 7,
          fontSize: 12,
          lineHeight,
          color: colours.text,
          formatter: (_id: string, at: number) => (units[at] ? uprightName(units[at], place).join('\n') : ''),
        },
      },
      { type: 'category', gridIndex: 1, data: ids, show: false },
    ],
    yAxis: [
      {
        type: 'value',
        gridIndex: 0,
        max,
        interval: max / 2,
        axisLabel: { color: colours.label, fontSize: 12 },
        splitLine: { lineStyle: { color: colours.grid } },
      },
      {
        type: 'category',
        gridIndex: 1,
        inverse: true,
        triggerEvent: true,
        data: sections.map((section) =>
          cut(
            briefSection(section) || words.noSection,
            (plan.rowHeight < 26 ? 1 : 2) * Math.floor((plan.left - 12) / 12),
          ),
        ),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          color: colours.text,
          fontSize: 12,
          lineHeight: 13,
          width: plan.left - 12,
          overflow: 'break',
        },
      },
    ],
    series: [
      ...series,
      {
        type: 'custom',
        xAxisIndex: 1,
        yAxisIndex: 1,
        data: cells.map(({ column, row }, at) => [column, row, at]),
        tooltip: {
          formatter: ({ dataIndex }: { dataIndex: number }) => (cells[dataIndex] ? words.tip(cells[dataIndex]) : ''),
        },
        renderItem: (_params: unknown, drawing: Drawing) => {
          const cell = cells[drawing.value(2)];
          if (!cell) return null;
          const [x, y] = drawing.coord([cell.column, cell.row]);
          const [width, height] = drawing.size([1, 1]);
          return { type: 'group', children: drawn(cell, { x, y, width: width - gap, height: height - gap }, colours) };
        },
      },
    ],
  };
}

/** What the lines have room for. */
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

interface Box {
  /** Of its middle. */
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawn({ worst, count }: MapCell, { x, y, width, height }: Box, colours: ChartColours): object[] {
  const ground = (fill: string, stroke?: string) => ({
    type: 'rect',
    shape: { x: x - width / 2, y: y - height / 2, width, height, r: 3 },
    style: { fill, ...(stroke !== undefined && { stroke, lineWidth: 1 }) },
  });
  // a light is never a colour alone; only a count of more figures takes its shape's room
  const hasShape = width >= (count < 10 ? 20 : 28) && count < 100;
  const figure = (fill: string) => ({
    type: 'text',
    style: {
      text: String(count),
      x: hasShape ? x + 6 : x,
      y,
      fill,
      font: '600 13px sans-serif',
      align: 'center',
      verticalAlign: 'middle',
    },
  });
  if (worst === 'red')
    return [
      ground(colours.red),
      ...(hasShape
        ? [{ type: 'rect', shape: { x: x - 9, y: y - 4, width: 8, height: 8 }, style: { fill: colours.redText } }]
        : []),
      figure(colours.redText),
    ];
  if (worst === 'yellow')
    return [
      ground(colours.yellowCell, colours.yellowLine),
      ...(hasShape
        ? [
            {
              type: 'polygon',
              shape: {
                points: [
                  [x - 5.5, y - 5],
                  [x - 0.5, y + 4],
                  [x - 10.5, y + 4],
                ],
              },
              style: { fill: colours.yellowText },
            },
          ]
        : []),
      figure(colours.yellowText),
    ];
  const dot = worst === 'green' ? { fill: colours.green } : { fill: 'none', stroke: colours.done, lineWidth: 1 };
  return [ground(colours.cell), { type: 'circle', shape: { cx: x, cy: y, r: 2.5 }, style: dot }];
}
