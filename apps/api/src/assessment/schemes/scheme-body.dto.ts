import type {
  BonusItem,
  Confirmation,
  Counted,
  Division,
  GradeBand,
  MeasureDefinition,
  Rule,
  SchemeGroup,
  SchemeSettings,
  VetoCondition,
} from '@yaodian/assessment';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  ObjectField,
  ObjectsField,
  UnionField,
} from '../../platform/fields.js';
import { SchemeCounted, vetoSources } from './counted.dto.js';
import { schemeRules } from './rule.dto.js';
import {
  DecimalField,
  KeyField,
  KindField,
  mostEntries,
  NameField,
  NullableKeysField,
  StandardField,
} from './scheme-fields.js';

// What a scheme holds, in the form of `Scheme` of the assessment's library, which says what its parts mean and whether
// they are possible. Here only the form is checked, so that a draft with wrong figures is kept.

class DivisionByWeight {
  @KindField('weight', 'DivisionByWeightKind')
  by: 'weight';
}

class DivisionByPoints {
  @KindField('points', 'DivisionByPointsKind')
  by: 'points';
}

class DivisionScaled {
  @KindField('scaled', 'DivisionScaledKind')
  by: 'scaled';

  @DecimalField({ description: 'The full mark that the shares add up to.' })
  of: string;
}

const divisions = { weight: DivisionByWeight, points: DivisionByPoints, scaled: DivisionScaled };

/** An indicator: with others below it (`division` and `children`), or scored by a `rule`. */
export class SchemeIndicator {
  @KeyField('Unique in the scheme; it stays when the indicator is moved or renamed.')
  key: string;

  @NameField()
  name: string;

  @StandardField()
  standard: string;

  @DecimalField({ description: "Percent or points among its siblings, by the parent's division." })
  share: string;

  @NullableKeysField('Unit groups (`group:ID`) and units (`unit:ID`) that it applies to; null: to all.')
  appliesTo: string[] | null;

  @UnionField('by', divisions, { optional: true })
  division?: Division;

  @ObjectsField(() => SchemeIndicator, { count: mostEntries, optional: true })
  children?: SchemeIndicator[];

  @UnionField('kind', schemeRules, { optional: true })
  rule?: Rule;
}

export class SchemeTree {
  @KeyField()
  key: string;

  @NameField()
  name: string;

  @DecimalField({ description: '满分' })
  fullMarks: string;

  @UnionField('by', divisions)
  division: Division;

  @ObjectsField(() => SchemeIndicator, { count: mostEntries })
  indicators: SchemeIndicator[];
}

class SchemeMeasure implements MeasureDefinition {
  @KeyField()
  key: string;

  @NameField()
  name: string;

  @NameField()
  unit: string;

  @BooleanField()
  hasDenominator: boolean;
}

class ComparisonGroup implements SchemeGroup {
  @KeyField()
  key: string;

  @NameField()
  name: string;

  @KeyField('The tree that its units are scored by.')
  tree: string;
}

class SchemeBonus implements BonusItem {
  @KeyField()
  key: string;

  @NameField()
  name: string;

  @StandardField()
  standard: string;

  @DecimalField()
  cap: string;

  @NullableKeysField('Comparison groups; null: all.')
  groups: string[] | null;

  @ObjectsField(() => SchemeCounted, { count: mostEntries })
  counted: Counted[];
}

class SchemeDeduction {
  @KeyField()
  key: string;

  @NameField()
  name: string;

  @StandardField()
  standard: string;

  @DecimalField({ nullable: true, description: 'Null: no cap (不设上限).' })
  cap: string | null;

  @NullableKeysField('Comparison groups; null: all.')
  groups: string[] | null;

  @ObjectsField(() => SchemeCounted, { count: mostEntries })
  counted: Counted[];
}

class SchemeVeto implements VetoCondition {
  @KeyField()
  key: string;

  @NameField()
  name: string;

  @StandardField()
  standard: string;

  @NullableKeysField('Comparison groups; null: all.')
  groups: string[] | null;

  @UnionField('from', vetoSources)
  source: VetoCondition['source'];
}

class SchemeConfirmation implements Confirmation {
  @NameField()
  kind: string;

  @StandardField()
  reason: string;
}

class SchemeGrade implements GradeBand {
  @NameField()
  name: string;

  @DecimalField({ nullable: true })
  from: string | null;

  @DecimalField({ nullable: true })
  below: string | null;
}

class BonusThreshold {
  @DecimalField()
  score: string;

  @BooleanField()
  isIncluded: boolean;
}

const capPlaces: readonly SchemeSettings['capAt'][] = ['item', 'first-level'];
const waysToGive: readonly SchemeSettings['givesTo'][] = ['pro-rata', 'equal'];

class SchemeSettingsBody implements SchemeSettings {
  @IntegerField({ max: 9 })
  decimals: number;

  @ChoiceField(capPlaces, 'SchemeCapPlace')
  capAt: SchemeSettings['capAt'];

  @ChoiceField(waysToGive, 'SchemeWayToGive')
  givesTo: SchemeSettings['givesTo'];

  @BooleanField()
  costsOnce: boolean;

  @BooleanField()
  addsOnce: boolean;

  @ObjectField(() => BonusThreshold, { nullable: true })
  bonusAbove: BonusThreshold | null;

  @DecimalField({ nullable: true })
  vetoCeiling: string | null;

  @ObjectsField(() => SchemeGrade, { count: 20 })
  grades: SchemeGrade[];

  @BooleanField()
  isContributionCapped: boolean;

  @IntegerField({ max: 90 })
  appealDays: number;
}

/** All of a scheme but its title, year and weight. */
export class SchemeBody {
  @ObjectField(() => SchemeSettingsBody)
  settings: SchemeSettingsBody;

  @ObjectsField(() => SchemeMeasure, { count: mostEntries })
  measures: SchemeMeasure[];

  @ObjectsField(() => SchemeTree, { count: 20 })
  trees: SchemeTree[];

  @ObjectsField(() => ComparisonGroup, { count: 100 })
  groups: ComparisonGroup[];

  @ObjectsField(() => SchemeBonus, { count: mostEntries })
  bonuses: SchemeBonus[];

  @ObjectsField(() => SchemeDeduction, { count: mostEntries })
  deductions: SchemeDeduction[];

  @ObjectsField(() => SchemeVeto, { count: mostEntries })
  vetoes: SchemeVeto[];

  @ObjectsField(() => SchemeConfirmation, { count: mostEntries })
  confirmations: SchemeConfirmation[];
}
