import type { AssessedPeriod, FactId } from '../facts/facts.js';
import type { RuleKind } from '../scheme/rules.js';
import type { CountedPart, Working } from './working.js';

/** Why a line does not apply to the unit. */
export type WhyNot =
  | 'not-for-unit'
  | 'said-by-office'
  | 'no-assignment'
  | 'no-line'
  | 'nothing-due'
  | 'no-inspection'
  | 'no-case'
  | 'children';

/** Why a line has no score yet; each blocks announcing. */
export type WhyUnscored = 'not-entered' | 'measure-missing' | 'inspection-open';

/** A correction entry in force. */
export interface Corrected {
  factId: FactId;
  /** What the rule gave; null: it was not scored. */
  computed: string | null;
  reason: string;
}

interface LineBase {
  key: string;
  /** 1.2.1 */
  number: string;
  /** 1 is the first level. */
  level: number;
  name: string;
  /** Points of the scheme, where everything applies. */
  schemePoints: string;
  /** Points for this unit, with what lines that do not apply gave; 0.00 where it does not apply. */
  points: string;
  /** Null where it does not apply or is not scored. */
  score: string | null;
  whyNot: WhyNot | null;
}

/** An indicator with others below it: score = Σ scores below + held. */
export interface BranchLine extends LineBase {
  kind: 'branch';
  /** What was added so that the first level does not fall below 0; 0.00 elsewhere. */
  held: string;
}

/** An indicator with a rule: score = half-up(points × part ÷ whole, decimals), or what a correction says. */
export interface LeafLine extends LineBase {
  kind: 'leaf';
  rule: RuleKind;
  version: number;
  factIds: FactId[];
  /** part ÷ whole in six decimals; null where there is none. */
  ratio: string | null;
  part: string | null;
  whole: string | null;
  whyUnscored: WhyUnscored | null;
  corrected: Corrected | null;
  /** 暂计: a decision of the office may still change it. */
  isProvisional: boolean;
  working: Working | null;
  /** Words of the office: why it does not apply, where it said so. */
  reason: string | null;
}

export type LedgerLine = BranchLine | LeafLine;

/** A bonus or deduction item beside the tree. */
export interface ItemLine {
  key: string;
  /** 加1, 扣2 */
  number: string;
  name: string;
  cap: string | null;
  parts: CountedPart[];
  factIds: FactId[];
  /** Σ of its parts, before the cap. */
  sum: string;
  /** min(cap, sum); 0.00 for bonuses that the base score does not admit; what a correction says. */
  score: string;
  /** The base score admits no bonus. */
  isHeldBack: boolean;
  corrected: Corrected | null;
}

/** A veto condition that happened. One that a correction says not to hold stands with the correction, and vetoes nothing. */
export interface VetoLine {
  key: string;
  number: string;
  name: string;
  factIds: FactId[];
  corrected: Corrected | null;
}

/** What a reader is to know; it changes no figure. */
export type Warning =
  | { code: 'open-due-later'; line: string; count: number }
  | { code: 'closings-undecided'; line: string; count: number }
  | { code: 'reports-awaited'; line: string; count: number }
  | { code: 'quarters-left-out'; line: string; quarters: number[] };

/**
 * 计分台账 of one unit: every point with the rule, the facts and the working that it came from. Plain data in a fixed order:
 * the same facts and scheme always give the same bytes (`canonical`).
 */
export interface Ledger {
  format: 1;
  unitId: number;
  group: string;
  tree: string;
  period: AssessedPeriod;
  calendarVersion: string;
  decimals: number;
  /** The tree in its order, a node before those below it. */
  lines: LedgerLine[];
  bonuses: ItemLine[];
  deductions: ItemLine[];
  vetoes: VetoLine[];
  /** Σ scores of the first level. */
  sum: string;
  bonus: string;
  deducted: string;
  /** What was added or taken so that raw lies between 0 and full marks + Σ bonus caps. */
  held: string;
  /** sum + bonus − deducted + held; null: no line applies. */
  raw: string | null;
  fullMarks: string;
  /** half-up(raw × 100 ÷ full marks, 2), at most the ceiling of a veto. */
  total: string | null;
  isVetoed: boolean;
  /** Null while a line is not scored, which no total can be judged with; a veto gives the lowest in any case. */
  grade: string | null;
  /** half-up(min(total, 100) × weight ÷ 100, 2) of so many points. */
  contribution: string | null;
  contributionOf: string;
  /** Points of the leaves that are scored: while the year runs, the sum is out of these. */
  scoredPoints: string;
  warnings: Warning[];
}
