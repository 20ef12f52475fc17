import { type Comparator, findTargets, type Period, type Target } from '@yaodian/decomposition';

const comparators: Record<Comparator, string> = { '>=': '不少于', '<=': '不超过', '=': '' };
const periods: Record<Period, string> = {
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

/** Targets as they are printed, each on its own line, each words once. Empty where there are none. */
export const targetWords = (targets: Target[]): string => [...new Set(targets.map(wordsOf))].join('；\n');

/** The document's own words as long as they hold the figure; a figure that only a person has set is added to them. */
function wordsOf(target: Target): string {
  const holds = findTargets(target.text).some(({ value, unit }) => value === target.value && unit === target.unit);
  return holds ? target.text : `${target.text}：${figureOf(target)}`;
}

const figureOf = ({ comparator, value, unit, period }: Target): string =>
  `${period ? periods[period] : ''}${comparators[comparator]}${value}${unit}`;
