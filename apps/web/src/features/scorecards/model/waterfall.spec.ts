import { waterfall } from '@yaodian/assessment';
import { exampleLedger } from '../../../../test/example-ledger';
import type { ChartColours } from '../../../shared/charts/chart-colours';
import { axisOf } from './waterfall-axis';
import { unscoredLines, waterfallBars } from './waterfall-bars';
import { waterfallOption } from './waterfall-option';

const ledger = exampleLedger();
const bars = waterfallBars(waterfall(ledger), unscoredLines(ledger));

it('leads from full marks to the total, every step where the one before ended', () => {
  expect(bars.map(({ tone, figure }) => [tone, figure])).toEqual([
    ['total', '100.00'],
    ['unscored', '−25.00'],
    ['loss', '−3.50'],
    ['gain', '+3.00'],
    ['loss', '−4.00'],
    ['total', '70.50'],
  ]);
  bars.slice(1, -1).forEach(({ low, high, after }, index) => {
    expect([low, high]).toContain(after);
    expect([low, high]).toContain(bars[index]!.after);
  });
});

it('begins its axis near the lowest figure, at 0 where that would cut too little off', () => {
  expect(axisOf([100, 97.84, 94, 93.46])).toEqual({ least: 90, most: 100, interval: 2 });
  expect(axisOf([100, 67, 71, 68])).toEqual({ least: 50, most: 100, interval: 10 });
  expect(axisOf([100, 12])).toEqual({ least: 0, most: 100, interval: 20 });
  expect(axisOf([100])).toMatchObject({ most: 100 });
});

it('breaks the bars of totals and joins all with dotted lines', () => {
  const colours = { primary: 'deep', loss: 'pale', green: 'green', surface: 'ground' } as ChartColours;
  const axis = axisOf(bars.map(({ after }) => after));
  const option = waterfallOption({ bars, names: bars.map(() => ''), axis, colours, font: 'sans-serif' });
  const [{ renderItem }] = option['series'] as [{ renderItem: (params: object, api: object) => { children: Part[] } }];
  interface Part {
    type: string;
    style: { fill?: string; text?: string; lineDash?: number[] };
    shape?: { y1?: number; y2?: number };
  }
  const api = { coord: ([x, y]: [number, number]) => [x * 100, 100 - y], size: () => [100, 1] };
  const drawn = bars.map((_, dataIndex) => renderItem({ dataIndex }, api).children);
  const fills = drawn.map(([rect]) => rect!.style.fill);
  expect(fills).toEqual(['deep', 'ground', 'pale', 'green', 'pale', 'deep']);
  expect(drawn.map((parts) => parts.filter(({ type }) => type === 'polygon').length)).toEqual([1, 0, 0, 0, 0, 1]);
  expect(drawn.map((parts) => parts.find(({ type }) => type === 'text')!.style.text)).toEqual(
    bars.map(({ figure }) => figure),
  );
  const lines = drawn.flatMap((parts) => parts.filter(({ type }) => type === 'line'));
  expect(lines).toHaveLength(bars.length - 1);
  lines.forEach(({ style, shape }, index) => {
    expect(style.lineDash).toBeDefined();
    expect([shape!.y1, shape!.y2]).toEqual([100 - bars[index]!.after, 100 - bars[index]!.after]);
  });
});
