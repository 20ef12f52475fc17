import { defaultCreditSettings } from '../credit.js';
import type { Amount, Counted, Source } from '../scheme/counted.js';
import type {
  CompletionRule,
  DeductRule,
  InspectionRule,
  ManualRule,
  QuantityRule,
  Rule,
  TimelinessRule,
} from '../scheme/rules.js';
import type { Branch, Division, Indicator, Leaf, Scheme, Tree } from '../scheme/scheme.js';
import { defaultSchemeSettings } from '../scheme/settings.js';

export const byWeight: Division = { by: 'weight' };
export const byPoints: Division = { by: 'points' };
export const scaledOf = (of: string): Division => ({ by: 'scaled', of });

export const manual: ManualRule = { kind: 'manual', version: 1, choices: null };
export const quantity: QuantityRule = { kind: 'quantity', version: 1 };
export const timeliness: TimelinessRule = { kind: 'timeliness', version: 1, disclosureShare: '0.5', graceDays: 3 };
export const completion: CompletionRule = {
  kind: 'completion',
  version: 1,
  credit: defaultCreditSettings,
  responsibleShare: '0.5',
};
export const inspections: InspectionRule = {
  kind: 'inspection',
  version: 1,
  dimension: null,
  quarterWeights: ['1', '1', '1', '1'],
};
export const deducting = (...counted: Counted[]): DeductRule => ({ kind: 'deduct', version: 1, counted });

export const fixed = (points: string): Amount => ({ kind: 'fixed', points });
export const range = (least: string, most: string): Amount => ({ kind: 'range', least, most });
export const all: Amount = { kind: 'share', share: '1' };
export const entered: Source = { from: 'entered' };

/** An entry that the office records, unless it has another source. */
export const counted = (
  key: string,
  name: string,
  per: string,
  amount: Amount,
  { source = entered, withStatement = null }: Partial<Pick<Counted, 'source' | 'withStatement'>> = {},
): Counted => ({ key, name, per, source, amount, withStatement });

export const leaf = (key: string, name: string, share: string, rule: Rule = manual, standard = ''): Leaf => ({
  key,
  name,
  standard,
  share,
  appliesTo: null,
  rule,
});

export const branch = (
  key: string,
  name: string,
  share: string,
  division: Division,
  children: readonly Indicator[],
): Branch => ({ key, name, standard: '', share, appliesTo: null, division, children });

export const treeOf = (
  indicators: readonly Indicator[],
  { key = 'all', name = '指标体系', fullMarks = '100', division = byPoints }: Partial<Tree> = {},
): Tree => ({ key, name, fullMarks, division, indicators });

/** A scheme of one tree for one group, with the default settings, unless something else is given. */
export const schemeOf = (year: number, tree: Tree, more: Partial<Scheme> = {}): Scheme => ({
  year,
  title: `${year}年度政务公开工作考核方案`,
  weightBasisPoints: 400,
  settings: defaultSchemeSettings,
  measures: [],
  trees: [tree],
  groups: [{ key: 'units', name: '各单位', tree: tree.key }],
  bonuses: [],
  deductions: [],
  vetoes: [],
  confirmations: [],
  ...more,
});
