import { waterfall, type WaterfallStep } from '@yaodian/assessment';
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
  const drawn = bars.map((_, dataIndex) => renderItem({ dataIndex, coordSys: { y: 0, height: 200 } }, api).children);
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

it('stands totals on 0 where the stairs go below it, and cuts names that have no room', () => {
  const steps = [
    { kind: 'full', line: null, change: '100.00', after: '100.00' },
    { kind: 'deducted', line: null, change: '-130.00', after: '-30.00' },
    { kind: 'total', line: null, change: '0.00', after: '0.00' },
  ] as unknown as WaterfallStep[];
  const bars = waterfallBars(steps, new Set());
  const axis = axisOf([0, 100, -30]);
  expect(axis.least).toBeLessThan(0);
  const names = ['满分', '依申请公开办理时限和答复内容规范以及满意程度', '总分'];
  const option = waterfallOption({ bars, names, axis, colours: {} as ChartColours, font: 'sans' }) as {
    xAxis: { data: string[] };
    series: [{ data: number[][] }];
  };
  expect(option.series[0].data.map(([, low]) => low)).toEqual([0, -30, 0]);
  expect(option.xAxis.data[1]).toBe('依申请公开办理时限和答复内容规范以及满…');
});
