import type { RehearsalMove } from '@yaodian/api-client';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from '../../../shared/charts/chart-colours';

/** More lines than these nobody tells apart. */
export const mostLines = 30;
const lineHeight = 24;
const fontSize = 12;

type Ranked = RehearsalMove & { rank: { before: number; after: number } };

const isRanked = (move: RehearsalMove): move is Ranked => move.rank.before !== null && move.rank.after !== null;

/** Those with a rank in both schemes; of very many those that move most. */
export function drawnMoves(moves: readonly RehearsalMove[]): Ranked[] {
  const ranked = moves.filter(isRanked);
  if (ranked.length <= mostLines) return ranked;
  return [...ranked].sort((one, other) => Math.abs(other.up ?? 0) - Math.abs(one.up ?? 0)).slice(0, mostLines);
}

export const heightOf = (moves: readonly Ranked[]): number => Math.max(120, moves.length * lineHeight + 48);

/** Where each unit stands on a side: below each other, those of one rank as well, so that every name can be read. */
export function placesOf(moves: readonly Ranked[], side: 'before' | 'after'): Map<number, number> {
  const sorted = [...moves].sort((one, other) => one.rank[side] - other.rank[side]);
  return new Map(sorted.map(({ unitId }, at) => [unitId, at + 1]));
}

interface Words {
  before: string;
  after: string;
}

/** The ranks on both sides, with a line for each unit: full where it rises, dashed where it falls, pale where it stays. */
export function slopeOption(
  moves: readonly Ranked[],
  words: Words,
  { colours, font, width }: { colours: ChartColours; font: string; width: number },
): EChartsCoreOption {
  const places = { before: placesOf(moves, 'before'), after: placesOf(moves, 'after') };
  // names stand beside the ends of the lines, as wide as there is room
  const side = Math.max(84, Math.min(220, Math.floor(width * 0.36)));
  // the rank stays, however long the name is
  const letters = Math.max(4, Math.floor((side - 40) / fontSize));
  const short = (name: string) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name);
  const label = (position: 'left' | 'right', text: string) => ({
    label: {
      ...{ show: true, position, formatter: text, color: colours.text, fontSize },
    },
  });
  return {
    textStyle: { fontFamily: font },
    grid: { left: side, right: side, top: 32, bottom: 8 },
    xAxis: {
      type: 'category',
      position: 'top',
      boundaryGap: false,
      data: [words.before, words.after],
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.label, fontSize: 12 },
      splitLine: { show: true, lineStyle: { color: colours.axis } },
    },
    yAxis: { type: 'value', inverse: true, min: 0.5, max: moves.length + 0.5, show: false },
    series: moves.map(({ unitId, unitName, rank, up }) => {
      const isUp = (up ?? 0) > 0;
      const isSame = up === 0;
      return {
        type: 'line',
        name: unitName,
        symbol: 'circle',
        symbolSize: 6,
        color: isUp ? colours.primary : isSame ? colours.loss : colours.second,
        lineStyle: { width: isSame ? 1.5 : 2, type: isUp || isSame ? 'solid' : [5, 4] },
        data: [
          { value: places.before.get(unitId), ...label('left', `${short(unitName)} ${rank.before}`) },
          { value: places.after.get(unitId), ...label('right', `${rank.after} ${short(unitName)}`) },
        ],
      };
    }),
  };
}
