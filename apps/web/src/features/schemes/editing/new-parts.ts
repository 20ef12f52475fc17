import {
  type Counted,
  defaultCreditSettings,
  type Leaf,
  type MeasureDefinition,
  type Rule,
  type RuleKind,
  type Source,
  type Tree,
} from '@yaodian/assessment';

/** A key of its own: what was frozen under a key is never taken for something else. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const newRule = (kind: RuleKind, measures: readonly MeasureDefinition[]): Rule => {
  const version = 1;
  switch (kind) {
    case 'completion':
      return { kind, version, credit: defaultCreditSettings, responsibleShare: '0.5' };
    case 'timeliness':
      return { kind, version, disclosureShare: '0.5', graceDays: 3 };
    case 'quantity':
      return { kind, version };
    case 'inspection':
      return { kind, version, dimension: null, quarterWeights: ['1', '1', '1', '1'] };
    case 'ratio':
      return { kind, version, measure: measures.find((one) => one.hasDenominator)?.key ?? '', target: '1' };
    case 'tiers':
      return {
        ...{ kind, version, measure: measures[0]?.key ?? '' },
        tiers: [
          { from: null, ratio: '0' },
          { from: '', ratio: '1' },
        ],
      };
    case 'deduct':
      return { kind, version, counted: [newCounted()] };
    case 'manual':
      return { kind, version, choices: null };
  }
};

export const newLeaf = (share: string): Leaf => ({
  ...{ key: newKey(), name: '', standard: '', share, appliesTo: null, rule: newRule('manual', []) },
});

export const newTree = (name: string): Tree => ({
  ...{ key: newKey(), name, fullMarks: '100', division: { by: 'points' }, indicators: [] },
});

export const newCounted = (): Counted => ({
  ...{ key: newKey(), name: '', per: '次', source: { from: 'entered' }, amount: { kind: 'fixed', points: '' } },
  withStatement: null,
});

export const newItem = (cap: string) => ({
  ...{ key: newKey(), name: '', standard: '', cap, groups: null, counted: [newCounted()] },
});

export const newVeto = () => ({
  ...{ key: newKey(), name: '', standard: '', groups: null, source: { from: 'entered' } as Source },
});

export const newMeasure = (): MeasureDefinition => ({ key: newKey(), name: '', unit: '件', hasDenominator: false });

export const newGroup = (name: string, tree: string) => ({ key: newKey(), name, tree });
