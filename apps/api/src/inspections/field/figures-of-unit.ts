import { scoreSheet } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { today } from '../../platform/work-context.js';
import { findInspectedQuarter, findInspectedUnits } from '../figures/inspected.queries.js';
import { findCounted, findUnitFacts } from '../figures/unit.facts.js';
import type { CheckFigures } from './check.dto.js';
import type { InspectedUnit } from './field.access.js';

/** What is computed of a unit: its inspector looks whether it is right. */
export async function figuresOf(
  manager: EntityManager,
  { inspectionId, unitId, weights, settings }: InspectedUnit,
): Promise<CheckFigures> {
  const inspection = await findInspectedQuarter(manager, inspectionId);
  const units = await findInspectedUnits(manager, inspectionId, [unitId]);
  const [facts] = await findUnitFacts(manager, inspection, units, await findCounted(manager, inspection, today()));
  if (!facts) return nothing;
  const { quantity, timeliness } = scoreSheet(facts, weights, settings);
  const { required, counted } = quantity.working;
  const { kind: _, ...working } = timeliness.working;
  return { quantity: { required, counted }, timeliness: working };
}

/** Of a unit that was not drawn. */
const nothing: CheckFigures = {
  quantity: { required: '0', counted: '0' },
  timeliness: { disclosures: null, reports: null, awaited: 0, graceDays: 0 },
};
