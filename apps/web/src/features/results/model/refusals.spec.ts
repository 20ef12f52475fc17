import type { ResultRefusal } from '@yaodian/api-client';
import { grouped, mendedAt } from './refusals';

const unscored = (unitId: number, line: string, why = 'not-entered'): ResultRefusal => ({
  ...{ code: 'line-unscored', unitId, unitName: `单位${unitId}`, parameters: { why, count: '1', line } },
  line: { key: `key-${line}`, number: line, name: `指标${line}` },
});
const quarter = (number: string): ResultRefusal => ({
  ...{ code: 'inspection-unpublished', unitId: null, unitName: null, line: null, parameters: { quarter: number } },
});
const all = [quarter('3'), quarter('4'), unscored(1, '1.1'), unscored(2, '1.1'), unscored(2, '1.2')];

test('refusals stand together by line, or by unit; what is about no unit stands alone', () => {
  const unitsOf = (by: 'line' | 'unit') => grouped(all, by).map(({ units }) => units.map(({ name }) => name));
  expect(unitsOf('line')).toEqual([[], [], ['单位1', '单位2'], ['单位2']]);
  expect(unitsOf('unit')).toEqual([[], [], ['单位1'], ['单位2', '单位2']]);
});

test('each leads to the page that mends it', () => {
  expect(mendedAt(7, all[0]!)).toBe('/inspections');
  expect(mendedAt(7, all[2]!)).toBe('/scorecards/entries?plan=7&line=key-1.1&unit=1');
  expect(mendedAt(7, unscored(1, '2', 'measure-missing'))).toBe('/scorecards/entries?plan=7&tab=measures&unit=1');
  expect(mendedAt(7, { ...all[2]!, code: 'closings-undecided' })).toBe('/assignments/decisions');
  expect(mendedAt(7, { ...all[0]!, code: 'window-open' })).toBeNull();
});
