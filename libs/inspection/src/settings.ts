/** 公开数量, 公开内容, 公开时限: in this order in every sheet. */
export type Dimension = 'quantity' | 'content' | 'timeliness';
export const dimensions: readonly Dimension[] = ['quantity', 'content', 'timeliness'];

/** Whole points of each dimension, 100 together. */
export type Weights = Record<Dimension, number>;

export const defaultWeights: Weights = { quantity: 30, content: 40, timeliness: 30 };

/** 轻微, 一般, 严重. */
export type Severity = 'minor' | 'normal' | 'serious';
export const severities: readonly Severity[] = ['minor', 'normal', 'serious'];

/** 优秀, 良好, 合格, 不合格. */
export type Grade = 'excellent' | 'good' | 'qualified' | 'unqualified';
export const grades: readonly Grade[] = ['excellent', 'good', 'qualified', 'unqualified'];

/** What a finding deducts: its figure, unless it carries one of its own from least to most. Decimals as text. */
export interface SeverityFigures {
  figure: string;
  least: string;
  most: string;
}

/** The figures of an inspection that the office may set. Decimals as text: they are exact. */
export interface InspectionSettings {
  severities: Record<Severity, SeverityFigures>;
  /** How much of timeliness is that of disclosures, 0 to 1; the rest is that of reports. */
  disclosureShare: string;
  /** A report late by no more than so many working days counts half. */
  graceDays: number;
  /** Working days after being formed within which a disclosure is in time, unless its task has a limit of its own. */
  disclosureDays: number;
  /** The same for interpretations (政策解读). */
  interpretationDays: number;
  /** From which total on a unit has a grade; below the last it is 不合格. */
  grades: Record<Exclude<Grade, 'unqualified'>, string>;
}

export const defaultSettings: InspectionSettings = {
  severities: {
    minor: { figure: '1', least: '0.5', most: '1.5' },
    normal: { figure: '2', least: '1.5', most: '3' },
    serious: { figure: '5', least: '3', most: '10' },
  },
  disclosureShare: '0.5',
  graceDays: 3,
  disclosureDays: 20,
  interpretationDays: 3,
  grades: { excellent: '90', good: '80', qualified: '60' },
};

/** Deductions for content are figures against this, whatever the dimension weighs. */
export const contentBase = 40;
