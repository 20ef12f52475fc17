/** A grade (等次), half-open: from `from` (null: without end) up to, but not including, `below` (null: without end). */
export interface GradeBand {
  name: string;
  from: string | null;
  below: string | null;
}

/** The settings in which published schemes differ. Decimals as text: they are exact. */
export interface SchemeSettings {
  /** In how many decimals points are allotted and lines are scored, 2 to 4. */
  decimals: number;
  /**
   * Where deductions stop: `item` at each leaf's own points (单项扣完为止); `first-level` only at those of the first level, so
   * that a leaf may fall below 0 at the expense of its neighbours. (A deduction item without a cap stops nowhere.)
   */
  capAt: 'item' | 'first-level';
  /** How leaves that do not apply give their points to their applicable siblings: pro rata (按比例) or in equal parts (平均). */
  givesTo: 'pro-rata' | 'equal';
  /** 同一问题不重复扣分: what concerns one thing costs once, where it costs most. */
  costsOnce: boolean;
  /** 同一事项按最高级别加分: what concerns one thing brings a bonus once, where it brings most. */
  addsOnce: boolean;
  /** Bonuses count only where the base score in hundredths of full marks is above this (`isIncluded`: at least this). */
  bonusAbove: { score: string; isIncluded: boolean } | null;
  /** Where vetoed the total is at most this (不合格，59分); null: the total stays and only the grade falls. */
  vetoCeiling: string | null;
  /** Best first; the last is the lowest, which a veto gives. */
  grades: readonly GradeBand[];
  /** Contribution from min(total, 100), not from a total above 100. */
  isContributionCapped: boolean;
  /** Working days for appeals, after the day of announcing. */
  appealDays: number;
}

export const defaultGrades: readonly GradeBand[] = [
  { name: '优秀', from: '90', below: null },
  { name: '良好', from: '80', below: '90' },
  { name: '合格', from: '60', below: '80' },
  { name: '不合格', from: null, below: '60' },
];

export const defaultSchemeSettings: SchemeSettings = {
  decimals: 2,
  capAt: 'item',
  givesTo: 'pro-rata',
  costsOnce: true,
  addsOnce: true,
  bonusAbove: null,
  vetoCeiling: null,
  grades: defaultGrades,
  isContributionCapped: true,
  appealDays: 5,
};
