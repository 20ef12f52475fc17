import type { InspectionSettings, Severity, SeverityFigures, Weights } from '@yaodian/inspection';
import { IntegerField, ObjectField, TextField } from '../../platform/fields.js';

/** Whole points of each dimension; they sum to 100. */
export class InspectionWeights implements Weights {
  @IntegerField({ max: 100 })
  quantity: number;

  @IntegerField({ max: 100 })
  content: number;

  @IntegerField({ max: 100 })
  timeliness: number;
}

const Figure = (description: string) => TextField({ max: 6, description });

/** What a finding deducts, against 40; decimals as text. */
export class SeverityValues implements SeverityFigures {
  @Figure('Unless the finding carries a figure of its own.')
  figure: string;

  @Figure('The least that it may carry.')
  least: string;

  @Figure('The most.')
  most: string;
}

export class InspectionSeverities implements Record<Severity, SeverityFigures> {
  @ObjectField(() => SeverityValues)
  minor: SeverityValues;

  @ObjectField(() => SeverityValues)
  normal: SeverityValues;

  @ObjectField(() => SeverityValues)
  serious: SeverityValues;
}

export class InspectionGradeLimits {
  @Figure('From this total on 优秀.')
  excellent: string;

  @Figure('良好')
  good: string;

  @Figure('合格')
  qualified: string;
}

/** The figures of an inspection that the office may set. */
export class InspectionFigures implements InspectionSettings {
  @ObjectField(() => InspectionSeverities)
  severities: InspectionSeverities;

  @Figure('How much of timeliness is that of disclosures, 0 to 1; the rest is that of reports.')
  disclosureShare: string;

  @IntegerField({ description: 'A report late by no more than so many working days counts half.' })
  graceDays: number;

  @IntegerField({ description: 'Working days within which a disclosure is in time.' })
  disclosureDays: number;

  @IntegerField({ description: 'The same for interpretations (政策解读).' })
  interpretationDays: number;

  @ObjectField(() => InspectionGradeLimits)
  grades: InspectionGradeLimits;
}
