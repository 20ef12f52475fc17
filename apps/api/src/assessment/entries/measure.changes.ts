import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { currentContext } from '../../platform/work-context.js';
import type { Scored } from './entries.access.js';
import type { MeasureFigure } from './measure.dto.js';
import { MeasureRow } from './measure.entity.js';
import { storedMeasure, type TypedMeasure } from './measure-rules.js';

/** A figure as it is and as it shall be; null: there is none. */
export interface MeasureChange {
  unitId: number;
  measure: string;
  before: MeasureFigure | null;
  after: TypedMeasure | null;
  period: string;
}

const inWords = ({ numerator, denominator, source }: Pick<MeasureFigure, 'numerator' | 'denominator' | 'source'>) => ({
  ...{ numerator, denominator, source },
});

/** Writes figures of measures, each with a record of what it was. */
export async function writeFigures(
  tx: EntityManager,
  { plan, actor }: Scored,
  changes: readonly MeasureChange[],
): Promise<void> {
  const { planId, scheme, units } = plan;
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const measureNames = new Map(scheme.measures.map(({ key, name }) => [key, name]));
  for (const { unitId, measure, period, before, after } of changes) {
    const stored = after && storedMeasure(after);
    const values = stored && {
      ...{ ...stored, enteredBy: actor.personId, enteredAt: currentContext().startedAt },
      version: (before?.version ?? 0) + 1,
    };
    if (before && values) await tx.update(MeasureRow, { id: before.id }, values);
    else if (before) await tx.delete(MeasureRow, { id: before.id });
    else if (values) await tx.insert(MeasureRow, { planId, unitId, measure, period, ...values });
    const what = { unit: unitNames.get(unitId), measure: measureNames.get(measure) ?? measure, period };
    await record(tx, {
      action: 'score.load-measures',
      objectId: planId,
      before: before ? inWords(before) : {},
      after: { ...what, ...(stored ?? {}) },
      seenAt: [{ unitId }],
    });
  }
}
