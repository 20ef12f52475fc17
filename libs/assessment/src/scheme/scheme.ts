import type { Counted, Source } from './counted.js';
import type { Rule } from './rules.js';
import type { SchemeSettings } from './settings.js';

/** Levels of a tree of indicators, at most. */
export const mostLevels = 6;

/** 政务公开分值权重不低于4%: the share in a unit's whole assessment, in hundredths of a percent. */
export const weightBounds = { least: 400, most: 10_000 } as const;

/**
 * How a node's points are divided among its children by their `share`: `weight` in percent, 100 together; `points` in points,
 * together those of the node; `scaled` in points of a full mark of their own (`of`), brought to those of the node.
 */
export type Division = { by: 'weight' } | { by: 'points' } | { by: 'scaled'; of: string };

interface Node {
  /** Unique in the scheme; it stays when the node is moved or renamed. */
  key: string;
  name: string;
  /** What is looked at and how (评分标准), in the words of the scheme. */
  standard: string;
  /** Percent or points among its siblings, by the parent's division. Above 0. */
  share: string;
  /**
   * The unit groups and units that it applies to (优化提升对象), by the keys that facts name in `belongsTo`; null: to all of the
   * comparison group.
   */
  appliesTo: readonly string[] | null;
}

/** An indicator with others below it. */
export interface Branch extends Node {
  division: Division;
  children: readonly Indicator[];
}

/** An indicator that is scored, by its rule. */
export interface Leaf extends Node {
  rule: Rule;
}

export type Indicator = Branch | Leaf;

export const isLeaf = (indicator: Indicator): indicator is Leaf => 'rule' in indicator;

/** A tree of indicators for one or more comparison groups. */
export interface Tree {
  key: string;
  name: string;
  /** 满分: 100, 10, 95. */
  fullMarks: string;
  division: Division;
  indicators: readonly Indicator[];
}

/** 加分项: what its entries bring, up to its cap. */
export interface BonusItem {
  key: string;
  name: string;
  standard: string;
  cap: string;
  /** Comparison groups; null: all. */
  groups: readonly string[] | null;
  counted: readonly Counted[];
}

/** 扣分项 beside the tree: what its entries cost, up to its cap; null: no cap (不设上限). */
export interface DeductionItem extends Omit<BonusItem, 'cap'> {
  cap: string | null;
}

/** 否决情形: one event gives the lowest grade. */
export interface VetoCondition {
  key: string;
  name: string;
  standard: string;
  groups: readonly string[] | null;
  source: Exclude<Source, { from: 'measure' }>;
}

/** 考核指标数据: figures typed or loaded by Excel that rules read. */
export interface MeasureDefinition {
  key: string;
  name: string;
  /** Of the figures: 条, 件, %. */
  unit: string;
  /** Whether each figure has a denominator (应办件数) beside it. */
  hasDenominator: boolean;
}

/** 考核对比组. */
export interface SchemeGroup {
  key: string;
  name: string;
  /** The tree that its units are scored by. */
  tree: string;
}

/** That a kind of fact may cost although a rule measures the same, with the reason for it. */
export interface Confirmation {
  kind: string;
  reason: string;
}

/** 考核方案 of a year. Plain data: it is stored, frozen and sent as it is. All decimals are text. */
export interface Scheme {
  year: number;
  title: string;
  /** Share in the whole assessment in hundredths of a percent: 400 is 4 %. */
  weightBasisPoints: number;
  settings: SchemeSettings;
  measures: readonly MeasureDefinition[];
  trees: readonly Tree[];
  groups: readonly SchemeGroup[];
  bonuses: readonly BonusItem[];
  deductions: readonly DeductionItem[];
  vetoes: readonly VetoCondition[];
  confirmations: readonly Confirmation[];
}
