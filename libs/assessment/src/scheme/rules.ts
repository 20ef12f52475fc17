import type { Dimension } from '@yaodian/inspection';
import type { CreditSettings } from '../credit.js';
import type { Counted } from './counted.js';

/** 办结: share by share of credit of the assignments that count in the period. */
export interface CompletionRule {
  kind: 'completion';
  version: 1;
  credit: CreditSettings;
  /** What an assignment counts for as responsible unit (责任单位), 0 to 1; as lead unit (牵头单位) it counts 1. */
  responsibleShare: string;
}

/** 时限, as in the inspection, over the year. */
export interface TimelinessRule {
  kind: 'timeliness';
  version: 1;
  /** How much of it is that of disclosures, 0 to 1; the rest is that of reports. */
  disclosureShare: string;
  /** A report late by no more than so many working days counts half. */
  graceDays: number;
}

/** 数量, as in the inspection, over the year. */
export interface QuantityRule {
  kind: 'quantity';
  version: 1;
}

/** 季度督查: the mean of the year's published inspections. */
export interface InspectionRule {
  kind: 'inspection';
  version: 1;
  /** Null: of the totals; else of one dimension, by its own points. */
  dimension: Dimension | null;
  /** What each quarter weighs, from the first on; a quarter of weight 0 does not count. */
  quarterWeights: readonly [string, string, string, string];
}

/** min(1, numerator ÷ denominator ÷ target). */
export interface RatioRule {
  kind: 'ratio';
  version: 1;
  measure: string;
  /** Above 0; 1 is 100 %. */
  target: string;
}

/** A band of a measure's value, half-open: from `from` (null: any) up to the next band's. */
export interface Tier {
  from: string | null;
  /** Share of the leaf's points, 0 to 1. */
  ratio: string;
}

export interface TiersRule {
  kind: 'tiers';
  version: 1;
  measure: string;
  /** Ascending; the first begins at null. */
  tiers: readonly Tier[];
}

/** Full points, less what events cost. */
export interface DeductRule {
  kind: 'deduct';
  version: 1;
  counted: readonly Counted[];
}

/** A choice of a manual leaf: 优, 良, 一般, 差. */
export interface Choice {
  name: string;
  /** Share of the leaf's points, 0 to 1. */
  ratio: string;
}

/** Entered by the office within 0…points, with a reason. */
export interface ManualRule {
  kind: 'manual';
  version: 1;
  /** Null: any figure; else only what these choices give. */
  choices: readonly Choice[] | null;
}

export type Rule =
  CompletionRule | TimelinessRule | QuantityRule | InspectionRule | RatioRule | TiersRule | DeductRule | ManualRule;

export type RuleKind = Rule['kind'];
export const ruleKinds: readonly RuleKind[] = [
  'completion',
  'timeliness',
  'quantity',
  'inspection',
  'ratio',
  'tiers',
  'deduct',
  'manual',
];
