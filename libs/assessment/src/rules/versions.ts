import type { Facts } from '../facts/facts.js';
import type { Rule, RuleKind } from '../scheme/rules.js';
import { completion } from './completion.js';
import { deduct, manual } from './judged.js';
import { ratio, tiers } from './measured.js';
import type { Asked, Outcome, Scoring } from './outcome.js';
import { inspection, quantity, timeliness } from './year-long.js';

/**
 * Every version of every rule. A rule is never changed once a scheme was adopted with it: what shall be otherwise is a new
 * version beside it, so that what was frozen can be computed again.
 */
const versions: { [Kind in RuleKind]: Readonly<Record<number, Scoring<Kind>>> } = {
  completion: { 1: completion },
  timeliness: { 1: timeliness },
  quantity: { 1: quantity },
  inspection: { 1: inspection },
  ratio: { 1: ratio },
  tiers: { 1: tiers },
  deduct: { 1: deduct },
  manual: { 1: manual },
};

export const knowsVersion = (kind: RuleKind, version: number): boolean => version in versions[kind];

/** What a rule makes of the facts of a unit. Throws RangeError for a version that does not exist. */
export function outcomeOf(facts: Facts, rule: Rule, asked: Asked): Outcome {
  const scoring = versions[rule.kind][rule.version] as Scoring<RuleKind> | undefined;
  if (scoring === undefined) throw new RangeError(`rule ${rule.kind} has no version ${rule.version as number}`);
  return scoring(facts, rule, asked);
}
