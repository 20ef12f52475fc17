import { isLeaf } from '@yaodian/assessment';
import type { Counted, Indicator, Leaf } from '@yaodian/assessment';
import type { EditScheme } from '../scheme.dto.js';

/** What a scheme's workbook holds. */
export type SchemeContent = Omit<EditScheme, 'version'>;

/** An indicator where it stands in its tree. */
export interface Placed {
  tree: string;
  /** 1.2.1 */
  number: string;
  /** From 1. */
  level: number;
  indicator: Indicator;
}

export const placedIn = ({ body }: SchemeContent): Placed[] =>
  body.trees.flatMap(({ key, indicators }) => placed(key, indicators as readonly Indicator[], ''));

const placed = (tree: string, indicators: readonly Indicator[], above: string): Placed[] =>
  indicators.flatMap((indicator, index) => {
    const number = `${above}${index + 1}`;
    const own = { tree, number, level: number.split('.').length, indicator };
    return [own, ...(isLeaf(indicator) ? [] : placed(tree, indicator.children, `${number}.`))];
  });

/** Rows that entries (情形) and choices belong to: leaves of the trees, bonus and deduction items. */
export function ownersOf(content: SchemeContent): { key: string; name: string }[] {
  const { bonuses, deductions } = content.body;
  return [...leavesOf(content), ...bonuses, ...deductions].map(({ key, name }) => ({ key, name }));
}

export const leavesOf = (content: SchemeContent): Leaf[] =>
  placedIn(content).flatMap(({ indicator }) => (isLeaf(indicator) ? [indicator] : []));

/** All entries with the row that they belong to. */
export function countedOf(content: SchemeContent): { owner: string; counted: Counted }[] {
  const { bonuses, deductions } = content.body;
  return [
    ...leavesOf(content).flatMap(({ key, rule }) =>
      rule.kind === 'deduct' ? rule.counted.map((counted) => ({ owner: key, counted })) : [],
    ),
    ...[...bonuses, ...deductions].flatMap(({ key, counted: entries }) =>
      entries.map((counted) => ({ owner: key, counted })),
    ),
  ];
}
