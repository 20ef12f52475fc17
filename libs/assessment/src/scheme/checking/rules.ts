import { Exact, sumOf } from '@yaodian/inspection';
import { knowsVersion } from '../../rules/versions.js';
import { type Rule, ruleKinds } from '../rules.js';
import { checkCounted, checkMeasure, type Measures } from './counted.js';
import { isAbove0, isFigure, isMissing, isShare } from './figures.js';
import { type At, type Found, under } from './found.js';

const isWhole = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 30;

/** A leaf's rule: kind, version, and each of its parameters. */
export function checkRule(found: Found, rule: Rule, at: At, measures: Measures): void {
  const { kind, version } = rule;
  if (!found.expect(ruleKinds.includes(kind), 'rule-unknown', under(at, 'kind'), { rule: String(kind) })) return;
  found.expect(knowsVersion(kind, version), 'rule-version-unknown', under(at, 'version'), {
    rule: kind,
    version: String(version),
  });
  const parameter = (name: string, value: unknown, isRight: (value: unknown) => boolean): void => {
    const here = under(at, name);
    if (isMissing(value)) found.add('parameter-missing', here, { rule: kind, parameter: name });
    else found.expect(isRight(value), 'parameter-invalid', here, { rule: kind, parameter: name, value: String(value) });
  };
  switch (rule.kind) {
    case 'completion': {
      const { perOwnExtension, perDayLate, leastLate, openShare } = rule.credit ?? {};
      parameter('credit.perOwnExtension', perOwnExtension, (value) => isShare(value) && new Exact(value).lte('0.2'));
      parameter('credit.perDayLate', perDayLate, isShare);
      parameter('credit.leastLate', leastLate, isShare);
      parameter('credit.openShare', openShare, isShare);
      parameter('responsibleShare', rule.responsibleShare, (value) => isShare(value) && isAbove0(value));
      return;
    }
    case 'timeliness':
      parameter('disclosureShare', rule.disclosureShare, isShare);
      parameter('graceDays', rule.graceDays, isWhole);
      return;
    case 'quantity':
      return;
    case 'inspection': {
      const weights = rule.quarterWeights;
      const isRight = () => weights.length === 4 && weights.every((weight) => isFigure(weight)) && sumOf(weights).gt(0);
      parameter('quarterWeights', weights, isRight);
      return;
    }
    case 'ratio':
      checkMeasure(found, rule.measure, under(at, 'measure'), measures);
      parameter('target', rule.target, isAbove0);
      return;
    case 'tiers':
      checkMeasure(found, rule.measure, under(at, 'measure'), measures);
      checkTiers(found, rule.tiers, under(at, 'tiers'));
      return;
    case 'deduct':
      checkCounted(found, rule.counted ?? [], at, { measures, isInLeaf: true });
      return;
    case 'manual':
      if (rule.choices === null) return;
      found.expect(
        rule.choices.length > 1 && rule.choices.every(({ name, ratio }) => !isMissing(name) && isShare(ratio)),
        'choices-invalid',
        under(at, 'choices'),
      );
  }
}

function checkTiers(found: Found, tiers: Extract<Rule, { kind: 'tiers' }>['tiers'] | undefined, at: At): void {
  if (tiers === undefined || tiers.length === 0)
    return found.add('parameter-missing', at, { rule: 'tiers', parameter: 'tiers' });
  tiers.forEach(({ ratio }, index) => {
    found.expect(isShare(ratio), 'parameter-invalid', under(at, `[${index}].ratio`), {
      rule: 'tiers',
      parameter: 'ratio',
      value: String(ratio),
    });
  });
  const rises = tiers.every(({ from }, index) => {
    if (index === 0) return from === null;
    const before = tiers[index - 1]!.from;
    return isFigure(from) && (before === null || (isFigure(before) && new Exact(before).lt(from)));
  });
  found.expect(rises, 'tiers-out-of-order', at);
}
