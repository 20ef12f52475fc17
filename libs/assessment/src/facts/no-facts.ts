import type { AssessedPeriod, Facts } from './facts.js';

/** A unit of which nothing is known. */
export const noFacts = (unitId: number, group: string, period: AssessedPeriod, calendarVersion: string): Facts => ({
  format: 1,
  unitId,
  group,
  belongsTo: [],
  period,
  calendarVersion,
  completion: [],
  assignments: [],
  disclosures: [],
  reports: [],
  inspections: [],
  measures: [],
  events: [],
  entries: [],
  notApplicable: [],
  corrections: [],
});
