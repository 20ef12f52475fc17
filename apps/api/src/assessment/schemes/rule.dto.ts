import type {
  Choice,
  CompletionRule,
  Counted,
  CreditSettings,
  DeductRule,
  InspectionRule,
  ManualRule,
  QuantityRule,
  RatioRule,
  Tier,
  TiersRule,
  TimelinessRule,
} from '@yaodian/assessment';
import { type Dimension, dimensions } from '@yaodian/inspection';
import { ChoiceField, IntegerField, ObjectField, ObjectsField, TextsField } from '../../platform/fields.js';
import { SchemeCounted } from './counted.dto.js';
import { DecimalField, KeyField, KindField, mostEntries, NameField, RuleVersionField } from './scheme-fields.js';

// The rules of leaves, in the form of `Rule` of the assessment's library, which says what they mean.

class SchemeCredit implements CreditSettings {
  @DecimalField()
  perOwnExtension: string;

  @DecimalField()
  perDayLate: string;

  @DecimalField()
  leastLate: string;

  @DecimalField()
  openShare: string;
}

class SchemeCompletionRule implements CompletionRule {
  @KindField('completion', 'CompletionRuleKind')
  kind: 'completion';

  @RuleVersionField()
  version: 1;

  @ObjectField(() => SchemeCredit)
  credit: SchemeCredit;

  @DecimalField()
  responsibleShare: string;
}

class SchemeTimelinessRule implements TimelinessRule {
  @KindField('timeliness', 'TimelinessRuleKind')
  kind: 'timeliness';

  @RuleVersionField()
  version: 1;

  @DecimalField()
  disclosureShare: string;

  @IntegerField({ max: 60 })
  graceDays: number;
}

class SchemeQuantityRule implements QuantityRule {
  @KindField('quantity', 'QuantityRuleKind')
  kind: 'quantity';

  @RuleVersionField()
  version: 1;
}

class SchemeInspectionRule implements InspectionRule {
  @KindField('inspection', 'InspectionRuleKind')
  kind: 'inspection';

  @RuleVersionField()
  version: 1;

  @ChoiceField(dimensions, 'Dimension', { nullable: true, description: 'Null: of the totals.' })
  dimension: Dimension | null;

  @TextsField({ max: 24, count: 4, description: 'What each of the four quarters weighs.' })
  quarterWeights: [string, string, string, string];
}

class SchemeRatioRule implements RatioRule {
  @KindField('ratio', 'RatioRuleKind')
  kind: 'ratio';

  @RuleVersionField()
  version: 1;

  @KeyField()
  measure: string;

  @DecimalField()
  target: string;
}

class SchemeTier implements Tier {
  @DecimalField({ nullable: true })
  from: string | null;

  @DecimalField()
  ratio: string;
}

class SchemeTiersRule implements TiersRule {
  @KindField('tiers', 'TiersRuleKind')
  kind: 'tiers';

  @RuleVersionField()
  version: 1;

  @KeyField()
  measure: string;

  @ObjectsField(() => SchemeTier, { count: mostEntries })
  tiers: SchemeTier[];
}

class SchemeDeductRule implements DeductRule {
  @KindField('deduct', 'DeductRuleKind')
  kind: 'deduct';

  @RuleVersionField()
  version: 1;

  @ObjectsField(() => SchemeCounted, { count: mostEntries })
  counted: Counted[];
}

class SchemeChoice implements Choice {
  @NameField()
  name: string;

  @DecimalField()
  ratio: string;
}

class SchemeManualRule implements ManualRule {
  @KindField('manual', 'ManualRuleKind')
  kind: 'manual';

  @RuleVersionField()
  version: 1;

  @ObjectsField(() => SchemeChoice, { count: mostEntries, nullable: true })
  choices: SchemeChoice[] | null;
}

/** By the rule's kind. */
export const schemeRules = {
  completion: SchemeCompletionRule,
  timeliness: SchemeTimelinessRule,
  quantity: SchemeQuantityRule,
  inspection: SchemeInspectionRule,
  ratio: SchemeRatioRule,
  tiers: SchemeTiersRule,
  deduct: SchemeDeductRule,
  manual: SchemeManualRule,
};
