import { weightBounds } from '@yaodian/assessment';
import type { SchemeSettings } from '@yaodian/assessment';
import { Row, type BookReader } from './sheet-reader.js';
import { capWords, givingWords, settingNames, type SettingKey, yesNo } from './words.js';

type Read = Omit<SchemeSettings, 'grades'> & { title: string; weight: number; rankOwnUnit: boolean };

/** The sheet of the settings: each has its row, in whatever order. */
export function readSettings(book: BookReader): Read {
  const rows = book.rows('settings');
  const of = (key: SettingKey): Row<'settings'> => {
    const row = rows.find(({ id }) => id === settingNames[key]);
    if (row) return row;
    if (rows.length > 0)
      book.problems.push({ cell: '基本设置', code: 'row-missing', facts: { row: settingNames[key] } });
    // what it holds does not matter: the workbook is refused
    return new Row(0, '', { value: '' }, () => undefined);
  };
  const isYes = (key: SettingKey): boolean => of(key).choice('value', yesNo) === 'yes';
  const title = of('title');
  if (title.isEmpty('value')) title.problem('value', 'required');
  const score = of('bonusAbove').figureOrNull('value');
  const included = of('bonusIncluded');
  const isIncluded = included.isEmpty('value') ? null : included.choice('value', yesNo) === 'yes';
  return {
    title: title.text('value', 200),
    weight: weightOf(of('weight')),
    decimals: of('decimals').whole('value', { least: 0, most: 9 }),
    capAt: of('capAt').choice('value', capWords) ?? 'item',
    givesTo: of('givesTo').choice('value', givingWords) ?? 'pro-rata',
    costsOnce: isYes('costsOnce'),
    addsOnce: isYes('addsOnce'),
    bonusAbove: score === null && isIncluded === null ? null : { score: score ?? '', isIncluded: isIncluded ?? false },
    vetoCeiling: of('vetoCeiling').figureOrNull('value'),
    isContributionCapped: isYes('isContributionCapped'),
    appealDays: of('appealDays').whole('value', { least: 0, most: 90 }),
    rankOwnUnit: isYes('rankOwnUnit'),
  };
}

/** In hundredths of a percent; no share below 4 % is kept even in a draft. */
function weightOf(row: Row<'settings'>): number {
  const text = row.figure('value');
  const weight = Math.round(Number(text) * 100);
  const isWhole = /^\d{1,3}(\.\d{1,2}0*)?$/.test(text);
  if (!isWhole || weight < weightBounds.least || weight > weightBounds.most)
    row.problem('value', 'not-weight', { least: String(weightBounds.least / 100) });
  return weight;
}
