import { type EntityManager, In } from 'typeorm';
import { record } from '../../audit/record.js';
import { DomainError } from '../../platform/domain-error.js';
import { currentContext } from '../../platform/work-context.js';
import type { Scored } from './entries.access.js';
import type { MeasureFigure } from './measure.dto.js';
import { MeasureRow } from './measure.entity.js';
import { overlapping, storedMeasure, type TypedMeasure } from './measure-rules.js';

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

/**
 * Writes figures of measures, each with a record of what it was. Throws DomainError measure-refused where a unit would then
 * have a measure for two periods that lie over each other.
 */
export async function writeFigures(
  tx: EntityManager,
  { plan, actor }: Scored,
  changes: readonly MeasureChange[],
): Promise<void> {
  const { planId, scheme, units } = plan;
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const measureNames = new Map(scheme.measures.map(({ key, name }) => [key, name]));
  await requireApart(tx, planId, changes, { unitNames, measureNames });
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

interface Names {
  unitNames: ReadonlyMap<number, string>;
  measureNames: ReadonlyMap<string, string>;
}

type Place = Pick<MeasureChange, 'unitId' | 'measure' | 'period'>;

const ofMeasure = ({ unitId, measure }: Pick<Place, 'unitId' | 'measure'>) => `${unitId} ${measure}`;

/** Which changes would leave a unit with a measure for two periods that lie over each other, with the two. */
export function overlapsAfter(
  there: Iterable<Place>,
  changes: readonly MeasureChange[],
): Map<MeasureChange, [string, string]> {
  const periods = new Map<string, Set<string>>();
  const of = (place: Place) => {
    const found = periods.get(ofMeasure(place)) ?? new Set<string>();
    periods.set(ofMeasure(place), found);
    return found;
  };
  for (const place of there) of(place).add(place.period);
  for (const change of changes)
    if (change.after) of(change).add(change.period);
    else of(change).delete(change.period);
  const found = new Map<MeasureChange, [string, string]>();
  for (const change of changes) {
    const both = change.after && overlapping([...of(change)]);
    if (both) found.set(change, both);
  }
  return found;
}

async function requireApart(
  tx: EntityManager,
  planId: number,
  changes: readonly MeasureChange[],
  { unitNames, measureNames }: Names,
): Promise<void> {
  const there = await tx.find(MeasureRow, {
    select: { unitId: true, measure: true, period: true },
    where: { planId, unitId: In([...new Set(changes.map(({ unitId }) => unitId))]) },
  });
  for (const [{ unitId, measure }, both] of overlapsAfter(there, changes))
    throw new DomainError('measure-refused', {
      ...{ unit: unitNames.get(unitId) ?? '', measure: measureNames.get(measure) ?? measure },
      ...{ period: both.join('、'), kind: 'period-overlaps' },
    });
}
