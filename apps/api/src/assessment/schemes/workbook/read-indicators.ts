import { defaultCreditSettings } from '@yaodian/assessment';
import type { Branch, Division, Indicator, Rule, Tree } from '@yaodian/assessment';
import { mostEntries } from '../scheme-fields.js';
import type { FieldOf } from './heads.js';
import { type References, wordsIn } from './references.js';
import type { Row } from './sheet-reader.js';
import { dimensionWords, ruleWords } from './words.js';

type Field = FieldOf<'indicators'>;

/** An indicator as its row says, still without those below it. */
export interface ReadIndicator {
  row: Row<'indicators'>;
  tree: string;
  level: number;
  key: string;
  isNew: boolean;
  name: string;
  standard: string;
  share: string;
  appliesTo: string[] | null;
  division: Division | null;
  rule: Rule | null;
}

/** Parameters by the rule that has them. */
const parameters: Record<keyof typeof ruleWords, readonly Field[]> = {
  completion: ['responsibleShare', 'perOwnExtension', 'perDayLate', 'leastLate', 'openShare'],
  timeliness: ['disclosureShare', 'graceDays'],
  quantity: [],
  inspection: ['dimension', 'quarterWeights'],
  ratio: ['measure', 'target'],
  tiers: ['measure'],
  deduct: [],
  manual: [],
  choices: [],
};
/** All parameters of rules: a row with others below it has none of them. */
export const allParameters = [...new Set(Object.values(parameters).flat())];

/** The rule of a leaf; what is left empty in a new row has its usual figure. */
export function ruleOf(row: Row<'indicators'>, measures: References): Rule | null {
  const kind = row.choice('rule', ruleWords);
  if (kind === undefined) return null;
  row.empty('of', ...allParameters.filter((field) => !parameters[kind].includes(field)));
  const usual = (field: Field, figure: string): string => row.figure(field, row.id === '' ? figure : '');
  switch (kind) {
    case 'completion':
      return {
        ...{ kind, version: 1 },
        credit: {
          perOwnExtension: usual('perOwnExtension', defaultCreditSettings.perOwnExtension),
          perDayLate: usual('perDayLate', defaultCreditSettings.perDayLate),
          leastLate: usual('leastLate', defaultCreditSettings.leastLate),
          openShare: usual('openShare', defaultCreditSettings.openShare),
        },
        responsibleShare: usual('responsibleShare', '0.5'),
      };
    case 'timeliness': {
      const graceDays = row.isEmpty('graceDays') ? 3 : row.whole('graceDays', { least: 0, most: 60 });
      return { kind, version: 1, disclosureShare: usual('disclosureShare', '0.5'), graceDays };
    }
    case 'inspection': {
      const dimension = row.choice('dimension', dimensionWords, 'total');
      const quarterWeights = quartersOf(row);
      return { kind, version: 1, dimension: dimension === 'total' ? null : (dimension ?? null), quarterWeights };
    }
    case 'ratio':
      return { kind, version: 1, measure: row.reference('measure', measures), target: usual('target', '1') };
    case 'tiers':
      return { kind, version: 1, measure: row.reference('measure', measures), tiers: [] };
    case 'deduct':
      return { kind, version: 1, counted: [] };
    case 'manual':
      return { kind, version: 1, choices: null };
    case 'choices':
      return { kind: 'manual', version: 1, choices: [] };
    case 'quantity':
      return { kind, version: 1 };
  }
}

function quartersOf(row: Row<'indicators'>): [string, string, string, string] {
  const weights = wordsIn(row.text('quarterWeights', 120));
  if (weights.length === 0) return ['1', '1', '1', '1'];
  if (weights.length !== 4 || !weights.every((weight) => /^\d{1,9}(\.\d{1,6})?$/.test(weight)))
    row.problem('quarterWeights', 'not-quarters');
  return weights as [string, string, string, string];
}

/** The trees with their indicators, each below the last one before it of the level above. */
export function nested(trees: readonly Omit<Tree, 'indicators'>[], rows: readonly ReadIndicator[]): Tree[] {
  return trees.map((tree) => {
    const first: Indicator[] = [];
    const path: Indicator[] = [];
    for (const { row, level, key, name, standard, share, appliesTo, division, rule } of rows.filter(
      (one) => one.tree === tree.key,
    )) {
      path.length = Math.min(path.length, level - 1);
      const parent = path[path.length - 1];
      if (path.length < level - 1) row.problem('level', 'level-skipped', { level: String(path.length + 1) });
      else if (parent !== undefined && !('children' in parent)) row.problem('level', 'below-leaf');
      const list = parent === undefined ? first : (((parent as Branch).children ?? []) as Indicator[]);
      const node = { key, name, standard, share, appliesTo };
      const indicator: Indicator =
        rule === null ? { ...node, division: division ?? { by: 'points' }, children: [] } : { ...node, rule };
      list.push(indicator);
      if (list.length === mostEntries + 1) row.problem('level', 'too-many', { most: String(mostEntries) });
      path.push(indicator);
    }
    return { ...tree, indicators: first };
  });
}
