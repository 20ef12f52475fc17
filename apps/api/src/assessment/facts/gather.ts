import type { AssessedPeriod, Facts } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { findVersion } from '../../calendar/calendar.queries.js';
import { type DisclosedIn, disclosuresOf } from '../../inspections/figures/disclosure.facts.js';
import { assignmentsOf, passedOn } from '../../inspections/figures/assignment.facts.js';
import { owedReportsOf } from '../../inspections/figures/report.facts.js';
import { type Counted, findCounted } from '../../inspections/figures/unit.facts.js';
import type { AssessedUnit } from './adopted.js';
import { completionOf } from './completion.facts.js';
import { correctionsOf, entriesOf, measuresOf, recordedEventsOf } from './entered.facts.js';
import { findInspections, inspectionsOf, type KnownInspections, publishingSettings } from './inspection.facts.js';
import { systemEventsOf } from './system-events.facts.js';
import { turn } from './turn.js';

/** Whose facts are gathered. */
export interface Gathered {
  planId: number;
  period: AssessedPeriod;
  units: readonly Pick<AssessedUnit, 'unitId' | 'group' | 'belongsTo'>[];
}

/** Units at once: so many have their facts in memory, and others wait no longer for the embedded database. */
const unitsAtOnce = 10;

/**
 * All that scores depend on, some units at a time: for each such batch a fixed number of statements, whatever the number of
 * units, and a few more for all together. They are the facts of now.
 */
export async function* gatherFacts(
  manager: EntityManager,
  { planId, period, units }: Gathered,
): AsyncGenerator<Facts[], void> {
  const common = await findCommon(manager, planId, period);
  for (let at = 0; at < units.length; at += unitsAtOnce)
    yield await factsOf(manager, { planId, period, units: units.slice(at, at + unitsAtOnce) }, common);
}

interface Common {
  counted: Counted;
  calendarVersion: string;
  inspections: KnownInspections;
  settings: DisclosedIn['settings'];
}

async function findCommon(manager: EntityManager, planId: number, { last }: AssessedPeriod): Promise<Common> {
  return {
    calendarVersion: String(await findVersion(manager)),
    counted: await findCounted(manager, { planId }, last),
    inspections: await findInspections(manager, planId),
    settings: await publishingSettings(manager, planId),
  };
}

async function factsOf(
  manager: EntityManager,
  { planId, period, units }: Gathered,
  { counted, calendarVersion, inspections, settings }: Common,
): Promise<Facts[]> {
  const ids = units.map(({ unitId }) => unitId);
  const assignments = await turn(assignmentsOf(manager, { planId }, ids, counted));
  const owed = await turn(owedReportsOf(manager, { planId, quarters: [1, 2, 3, 4] }, ids, counted));
  const reports = new Map([...owed].map(([unitId, own]) => [unitId, own.map(({ fact }) => fact)]));
  const passed = await turn(passedOn(manager, assignments, reports, counted));
  const year = period.first.slice(0, 4);
  const disclosed = { planId, first: period.first, last: `${year}-12-31`, settings };
  const disclosures = await turn(disclosuresOf(manager, disclosed, ids, counted));
  const completion = await turn(completionOf(manager, { planId, period, units: ids, owed }, counted));
  const sheets = await turn(inspectionsOf(manager, inspections, ids));
  const measures = await turn(measuresOf(manager, planId, ids));
  const recorded = await recordedEventsOf(manager, planId, ids);
  const known = await turn(systemEventsOf(manager, { planId, period, units: ids, owed, completion }, counted));
  const entries = await turn(entriesOf(manager, planId, ids));
  const corrections = await correctionsOf(manager, planId, ids);
  return units.map(({ unitId, group, belongsTo }) => ({
    format: 1,
    ...{ unitId, group, belongsTo, period, calendarVersion },
    completion: completion.get(unitId) ?? [],
    assignments: [...(assignments.get(unitId) ?? []), ...(passed.get(unitId) ?? [])],
    disclosures: disclosures.get(unitId) ?? [],
    reports: reports.get(unitId) ?? [],
    inspections: sheets.get(unitId) ?? [],
    measures: measures.get(unitId) ?? [],
    events: [...(known.get(unitId) ?? []), ...(recorded.get(unitId) ?? [])],
    entries: entries.get(unitId)?.entries ?? [],
    notApplicable: entries.get(unitId)?.notApplicable ?? [],
    corrections: corrections.get(unitId) ?? [],
  }));
}
