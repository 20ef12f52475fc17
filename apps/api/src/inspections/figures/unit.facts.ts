import type { CivilDate } from '@yaodian/calendar';
import { daysOf, type UnitFacts } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import type { InspectedQuarter, InspectedUnit } from './inspected.queries.js';
import { assignmentsOf, passedOn } from './assignment.facts.js';
import { type CountedTask, type Counting, findCountedTasks } from './counting.js';
import { disclosuresOf } from './disclosure.facts.js';
import { contentItemsOf, findingsOf } from './finding.facts.js';
import type { KnownLateness } from './lateness.js';
import { reportsOf } from './report.facts.js';

/** What facts are counted by, once for all units. */
export interface Counted extends Counting {
  tasks: ReadonlyMap<number, CountedTask>;
  /** What was found out before of reports that are alike. */
  known: KnownLateness;
}

export const findCounted = async (
  manager: EntityManager,
  { planId }: { planId: number },
  today: CivilDate,
): Promise<Counted> => ({
  ...{ calendar: await findCalendar(manager), today, known: new Map() },
  tasks: await findCountedTasks(manager, planId),
});

/**
 * The facts of some units of an inspection, in a fixed number of statements however many they are. They are those of now:
 * what was frozen is read back from where it was kept.
 */
export async function findUnitFacts(
  manager: EntityManager,
  inspection: InspectedQuarter,
  units: readonly InspectedUnit[],
  counted: Counted,
): Promise<UnitFacts[]> {
  const ids = units.map(({ unitId }) => unitId);
  const assignments = await assignmentsOf(manager, inspection, ids, counted);
  const reports = await reportsOf(manager, inspection, ids, counted);
  const passed = await passedOn(manager, assignments, reports, counted);
  const { planId, quarter, settings } = inspection;
  const days = { first: `${quarter.year}-01-01`, last: daysOf(quarter).last };
  const disclosures = await disclosuresOf(manager, { planId, ...days, settings }, ids, counted);
  const items = await contentItemsOf(manager, units);
  const findings = await findingsOf(manager, units);
  return units.map(({ id, unitId }) => ({
    unitId,
    quarter: inspection.quarter,
    assignments: [...(assignments.get(unitId) ?? []), ...(passed.get(unitId) ?? [])],
    disclosures: disclosures.get(unitId) ?? [],
    reports: reports.get(unitId) ?? [],
    contentItems: items.get(id) ?? 0,
    findings: findings.get(id) ?? [],
  }));
}
