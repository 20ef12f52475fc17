/**
 * Kinds of facts that the system itself knows of a unit, which deductions and vetoes can name: notices sent
 * (督办单), reports (填报) late, missing or back too late after a return (退回后逾期), assignments overdue (逾期),
 * problems found in inspections, rectifications overdue (整改逾期).
 */
export type SystemKind =
  | 'blue-notice'
  | 'yellow-notice'
  | 'red-notice'
  | 'late-report'
  | 'missing-report'
  | 'late-return'
  | 'overdue-assignment'
  | 'minor-finding'
  | 'normal-finding'
  | 'serious-finding'
  | 'veto-finding'
  | 'overdue-rectification';

export const systemKinds: readonly SystemKind[] = [
  'blue-notice',
  'yellow-notice',
  'red-notice',
  'late-report',
  'missing-report',
  'late-return',
  'overdue-assignment',
  'minor-finding',
  'normal-finding',
  'serious-finding',
  'veto-finding',
  'overdue-rectification',
];

/** How the figures of a measure are counted as events. All decimals as text. */
export type MeasureCount =
  /** The measure's own sum: 未办结留言 3 件 are three. */
  | { by: 'value' }
  /** Each period whose value is from `from` (null: any) up to, but not including, `below`: 每出现一个月低于40条. */
  | { by: 'periods'; from: string | null; below: string }
  /** In each period each whole one that is missing up to `required`: 每少一条. */
  | { by: 'shortfall'; required: string }
  /** Each whole `step` by which the measure's value exceeds `above`, no more than `most` (null: any): 每超过10%. */
  | { by: 'steps'; above: string; step: string; most: number | null };

/** Where the events of an entry come from. */
export type Source =
  | { from: 'system'; kind: SystemKind }
  /** Recorded by the office for this entry, with reason and evidence; the fact's kind is the entry's key. */
  | { from: 'entered' }
  | { from: 'measure'; measure: string; count: MeasureCount };

/** What one event costs or brings. */
export type Amount =
  | { kind: 'fixed'; points: string }
  /** The one who records it chooses a figure from least to most and says why. */
  | { kind: 'range'; least: string; most: string }
  /** A share, 0 to 1, of the points of the leaf that it stands in (1: 全扣, 不得分). Only in a leaf. */
  | { kind: 'share'; share: string };

/** One kind of event that deducts or adds: 每条, 每件, 每例, 每次, 每项, 每处, 每月, 每季度. */
export interface Counted {
  /** Unique in the scheme. */
  key: string;
  name: string;
  /** What one is called: 条, 件, 次, 月. */
  per: string;
  source: Source;
  amount: Amount;
  /**
   * What an event costs, as a share of its amount from 0 to 1, where the period was empty and a statement (情况说明) was
   * published: 0 nothing, 0.4 a part, 1 all. Null: a statement plays no part.
   */
  withStatement: string | null;
}
