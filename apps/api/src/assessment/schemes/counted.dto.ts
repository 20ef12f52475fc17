import type { Amount, Counted, MeasureCount, Source, SystemKind } from '@yaodian/assessment';
import { systemKinds } from '@yaodian/assessment';
import { ChoiceField, IntegerField, TextField, UnionField } from '../../platform/fields.js';
import { DecimalField, KeyField, KindField, NameField } from './scheme-fields.js';

// Events that deduct or add, in the form of `Counted` of the assessment's library, which says what the parts mean.

class FixedAmount {
  @KindField('fixed', 'FixedAmountKind')
  kind: 'fixed';

  @DecimalField()
  points: string;
}

class RangeAmount {
  @KindField('range', 'RangeAmountKind')
  kind: 'range';

  @DecimalField()
  least: string;

  @DecimalField()
  most: string;
}

class ShareAmount {
  @KindField('share', 'ShareAmountKind')
  kind: 'share';

  @DecimalField()
  share: string;
}

class CountByValue {
  @KindField('value', 'CountByValueKind')
  by: 'value';
}

class CountByPeriods {
  @KindField('periods', 'CountByPeriodsKind')
  by: 'periods';

  @DecimalField({ nullable: true })
  from: string | null;

  @DecimalField()
  below: string;
}

class CountByShortfall {
  @KindField('shortfall', 'CountByShortfallKind')
  by: 'shortfall';

  @DecimalField()
  required: string;
}

class CountBySteps {
  @KindField('steps', 'CountByStepsKind')
  by: 'steps';

  @DecimalField()
  above: string;

  @DecimalField()
  step: string;

  @IntegerField({ nullable: true })
  most: number | null;
}

class SystemSource {
  @KindField('system', 'SystemSourceKind')
  from: 'system';

  @ChoiceField(systemKinds, 'SystemKind')
  kind: SystemKind;
}

class EnteredSource {
  @KindField('entered', 'EnteredSourceKind')
  from: 'entered';
}

class MeasureSource {
  @KindField('measure', 'MeasureSourceKind')
  from: 'measure';

  @KeyField()
  measure: string;

  @UnionField('by', {
    value: CountByValue,
    periods: CountByPeriods,
    shortfall: CountByShortfall,
    steps: CountBySteps,
  })
  count: MeasureCount;
}

/** Whence events of a veto come. */
export const vetoSources = { system: SystemSource, entered: EnteredSource };

export class SchemeCounted implements Counted {
  @KeyField('Unique in the scheme.')
  key: string;

  @NameField()
  name: string;

  @TextField({ max: 8, min: 0, description: 'What one is called: 条, 件, 次, 月.' })
  per: string;

  @UnionField('from', { ...vetoSources, measure: MeasureSource })
  source: Source;

  @UnionField('kind', { fixed: FixedAmount, range: RangeAmount, share: ShareAmount })
  amount: Amount;

  @DecimalField({
    nullable: true,
    description: 'What it costs, 0 to 1 of the amount, where a statement (情况说明) was published.',
  })
  withStatement: string | null;
}
