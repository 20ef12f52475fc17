import type { FactId, Facts } from '../facts/facts.js';
import type { Warning, WhyNot, WhyUnscored } from '../ledger/ledger.js';
import type { CountedPart, Working } from '../ledger/working.js';
import type { Rule, RuleKind } from '../scheme/rules.js';

type WithoutLine<One> = One extends Warning ? Omit<One, 'line'> : never;
export type Notice = WithoutLine<Warning>;

/** What a rule makes of the facts: a fraction of the leaf's points, or why there is none. */
export type Outcome = { working: Working | null; factIds: FactId[]; notices?: Notice[]; isProvisional?: boolean } & (
  | { kind: 'scored'; part: string; whole: string }
  | { kind: 'not-applicable'; why: WhyNot }
  | { kind: 'unscored'; why: WhyUnscored }
);

/** The leaf as a rule sees it. */
export interface Asked {
  key: string;
  /** Of the scheme, where everything applies. */
  schemePoints: string;
  decimals: number;
  mayFallBelowZero: boolean;
  /** For `deduct`: its entries with their events, each thing counted once. */
  parts: CountedPart[];
}

export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/** One version of a rule. */
export type Scoring<Kind extends RuleKind> = (facts: Facts, rule: RuleOf<Kind>, asked: Asked) => Outcome;
