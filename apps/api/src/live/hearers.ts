import { assignmentScope, isAllowed, type Permission, servedUnits } from '@yaodian/access';
import { type Principal, rolesOf } from '../identity/principal.js';
import type { Noun } from './note-change.js';

interface Hearers {
  /** Who has one of these hears of every one. */
  all: readonly Permission[];
  /** Who has this hears of those of their units, and of what concerns themselves. */
  own?: Permission;
}

/** Who is told that something of a kind has changed: whoever may read it. */
export const hearers: Record<Noun, Hearers> = {
  draft: { all: ['plans.read'] },
  document: { all: ['plans.read'] },
  plan: { all: ['plans.read'], own: 'assignments.read' },
  assignment: { all: ['plans.read'], own: 'assignments.read' },
  extension: { all: ['plans.read'], own: 'extensions.read' },
  stop: { all: ['plans.read'], own: 'assignments.read' },
  step: { all: ['plans.read'], own: 'assignments.read' },
  'unit-event': { all: [], own: 'assignments.read' },
  notification: { all: [], own: 'notifications.own' },
  round: { all: ['plans.read'], own: 'reports.read' },
  report: { all: ['plans.read'], own: 'reports.read' },
  // what has not left its unit concerns nobody else
  'report-inside': { all: [], own: 'reports.read' },
  notice: { all: ['plans.read'], own: 'notices.read' },
  instruction: { all: ['plans.read'], own: 'notices.read' },
  'inspection-unit': { all: ['plans.read'], own: 'inspections.read' },
  'rectification-order': { all: ['plans.read'], own: 'inspections.read' },
  rectification: { all: ['plans.read'], own: 'inspections.read' },
  'check-list': { all: ['check-lists.keep'] },
  inspection: { all: ['plans.read'], own: 'inspections.read' },
  evidence: { all: ['plans.read'], own: 'evidence.read' },
  reminder: { all: ['reminders.read'], own: 'assignments.read' },
  // before units are asked for their answer it concerns nobody but those who inspect them
  finding: { all: ['plans.read'], own: 'inspections.inspect' },
  unit: { all: ['units.read'] },
  group: { all: ['units.read'] },
  register: { all: ['units.read'] },
  calendar: { all: ['calendar.read'] },
  view: { all: ['assignments.read'] },
  person: { all: ['people.read'] },
  deputy: { all: ['people.read'] },
  circular: { all: ['inspections.read'] },
  scheme: { all: ['schemes.keep'] },
  // what is entered for a unit, and its running score
  score: { all: ['plans.read'], own: 'scores.read' },
  // the year's result and its appeals
  result: { all: ['scores.read'] },
  appeal: { all: ['results.keep'], own: 'scores.read' },
  'display-link': { all: ['display-links.keep'] },
  template: { all: ['templates.keep'] },
  removal: { all: ['removals.decide', 'audit.read'], own: 'removals.ask' },
  channel: { all: ['channels.keep'] },
  audit: { all: ['audit.read'] },
  installation: { all: [] },
  session: { all: [] },
};

/** Whom a change concerns beyond those that hear everything. */
export interface Concerned {
  /** The units whose it is, and those that answer for these. */
  units: ReadonlySet<number>;
  persons: ReadonlySet<number>;
}

/** Whether a person is told that something of a kind has changed. */
export function hears(principal: Principal, noun: Noun, { units, persons }: Concerned): boolean {
  const roles = rolesOf(principal);
  const { all, own } = hearers[noun];
  if (all.some((permission) => isAllowed(roles, permission))) return true;
  if (own === undefined || !isAllowed(roles, own)) return false;
  if (persons.has(principal.personId)) return true;
  const scope = assignmentScope(principal.memberships);
  return (scope === 'all' ? servedUnits(principal.memberships) : scope).some((unit) => units.has(unit));
}
