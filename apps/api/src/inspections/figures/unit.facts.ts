import type { UnitFacts } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import type { InspectedQuarter, InspectedUnit } from './inspected.queries.js';
import { assignmentsOf, passedOn } from './assignment.facts.js';
import { type CountedTask, type Counting, findCountedTasks } from './counting.js';
import { disclosuresOf } from './disclosure.facts.js';
import { contentItemsOf, findingsOf } from './finding.facts.js';
import { reportsOf } from './report.facts.js';

/**
 * The facts of some units of an inspection, in a fixed number of statements however many they are; `factsInParts` is for
 * many. They are those of now: what was frozen is read back from where it was kept.
 */
export async function findUnitFacts(
  manager: EntityManager,
  inspection: InspectedQuarter,
  units: readonly InspectedUnit[],
  counting: Counting,
  tasks?: ReadonlyMap<number, CountedTask>,
): Promise<UnitFacts[]> {
  const found = tasks ?? (await findCountedTasks(manager, inspection.planId));
  const ids = units.map(({ unitId }) => unitId);
  const assignments = await assignmentsOf(manager, inspection, ids, found);
  const reports = await reportsOf(manager, inspection, ids, counting);
  const disclosures = await disclosuresOf(manager, inspection, ids, { ...counting, tasks: found });
  const items = await contentItemsOf(manager, units);
  const findings = await findingsOf(manager, units);
  return units.map(({ id, unitId }) => {
    const own = assignments.get(unitId) ?? [];
    const owed = reports.get(unitId) ?? [];
    return {
      unitId,
      quarter: inspection.quarter,
      assignments: [...own, ...passedOn(own, owed, found)],
      disclosures: disclosures.get(unitId) ?? [],
      reports: owed.map(({ taskId: _task, isCancelled: _cancelled, since: _since, ...report }) => report),
      contentItems: items.get(id) ?? 0,
      findings: findings.get(id) ?? [],
    };
  });
}

/** Units at once: their rows fit into memory. */
const mostUnits = 100;

/** The facts of all the units, part by part: statements do not grow with the rows, and memory does not with the units. */
export async function* factsInParts(
  manager: EntityManager,
  inspection: InspectedQuarter,
  units: readonly InspectedUnit[],
  counting: Counting,
): AsyncGenerator<UnitFacts[]> {
  const tasks = await findCountedTasks(manager, inspection.planId);
  for (let at = 0; at < units.length; at += mostUnits)
    yield await findUnitFacts(manager, inspection, units.slice(at, at + mostUnits), counting, tasks);
}
