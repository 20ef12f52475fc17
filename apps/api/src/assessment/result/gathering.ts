import type { AssessedPeriod, Scheme } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findVersion } from '../../calendar/calendar.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { adoptedScheme, type AssessedUnit, assessedUnits } from '../facts/adopted.js';
import { gatherFacts } from '../facts/gather.js';
import { assessedPeriod } from '../facts/period.js';
import type { ToFreeze } from './preparation.js';
import { planResult } from './result.queries.js';

/** All that announcing freezes, as it is now. */
export interface Gathering {
  schemeId: number;
  schemeTitle: string;
  scheme: Scheme;
  period: AssessedPeriod;
  calendarVersion: string;
  /** In the order of organs. */
  units: { unitId: number; unitName: string }[];
  /** The same with their facts, in batches, all or some of them; each call gathers anew. */
  facts(manager: EntityManager, only?: ReadonlySet<number>): AsyncGenerator<ToFreeze[]>;
}

/** Throws DomainError not-found and scheme-missing. */
export async function gather(manager: EntityManager, planId: number, at: Date): Promise<Gathering> {
  const adopted = await adoptedScheme(manager, planId);
  if (!adopted) {
    const { planTitle } = await planResult(manager, planId);
    throw new DomainError('scheme-missing', { plan: planTitle });
  }
  const units = await assessedUnits(manager, adopted.id);
  const { year } = adopted;
  const period = { ...(await assessedPeriod(manager, { planId, year }, civilDateOf(at))), isResult: true };
  return {
    ...{ schemeId: adopted.id, schemeTitle: adopted.title, scheme: adopted.scheme, period },
    calendarVersion: String(await findVersion(manager)),
    units: units.map(({ unitId, name }) => ({ unitId, unitName: name })),
    facts: (from, only) => {
      const asked = only ? units.filter(({ unitId }) => only.has(unitId)) : units;
      return withUnits(gatherFacts(from, { planId, period, units: asked }), asked);
    },
  };
}

async function* withUnits(
  batches: ReturnType<typeof gatherFacts>,
  units: readonly AssessedUnit[],
): AsyncGenerator<ToFreeze[]> {
  const known = new Map(units.map((unit) => [unit.unitId, unit]));
  for await (const batch of batches)
    yield batch.map((facts) => {
      const { unitId, name, position, group, ranked } = known.get(facts.unitId)!;
      return { unitId, unitName: name, position, group, ranked, facts };
    });
}
