import type { Permission } from '@yaodian/access';

/** The rooms of the main menu, and who finds them there. */
const rooms = [
  { path: '/cockpit', name: 'cockpit', permission: 'cockpit.read' },
  { path: '/workbench', name: 'workbench', permission: 'workbench.read' },
  { path: '/plans', name: 'plans', permission: 'plans.read' },
  { path: '/tasks', name: 'tasks', permission: 'assignments.read' },
  { path: '/reports', name: 'reports', permission: 'reports.write' },
  { path: '/review', name: 'review', permission: 'reports.read' },
  { path: '/supervision', name: 'supervision', permission: 'supervision.read' },
  { path: '/inspections', name: 'inspections', permission: 'inspections.read' },
  { path: '/scorecards', name: 'scorecards', permission: 'scores.read' },
  // who sees no scorecards scores units only where a plan names them
  { path: '/scorecards/entries', name: 'scorecards', permission: 'scores.judge' },
  { path: '/notices', name: 'notices', permission: 'notices.read' },
  { path: '/extensions', name: 'extensions', permission: 'extensions.read' },
  { path: '/evidence', name: 'evidence', permission: 'evidence.read' },
  { path: '/settings', name: 'settings', permission: 'calendar.keep' },
  { path: '/administration/people', name: 'people', permission: 'people.read' },
  { path: '/administration/channels', name: 'channels', permission: 'channels.keep' },
  { path: '/administration/audit', name: 'audit', permission: 'audit.read' },
  { path: '/administration/passwords', name: 'passwords', permission: 'passwords.keep' },
  { path: '/administration/removals', name: 'removals', permission: 'removals.read' },
] as const satisfies { path: string; name: string; permission: Permission }[];

/** The pages of the room of supervision; who does not have the room finds those that are rooms, too, in the menu. */
export const supervisionPages = [
  { path: '/supervision', name: 'board', permission: 'supervision.read' },
  { path: '/notices/proposals', name: 'proposals', permission: 'notices.send' },
  { path: '/notices', name: 'notices', permission: 'notices.read' },
  { path: '/instructions', name: 'instructions', permission: 'notices.read' },
  { path: '/extensions', name: 'extensions', permission: 'extensions.read' },
  { path: '/supervision/sheets', name: 'sheets', permission: 'sheets.read' },
  { path: '/reminders', name: 'reminders', permission: 'reminders.read' },
] as const satisfies { path: string; name: string; permission: Permission }[];

/** The pages of the room of quarterly inspections. */
export const inspectionPages = [
  { path: '/inspections', name: 'inspections', permission: 'inspections.read' },
  { path: '/inspecting', name: 'inspecting', permission: 'inspections.inspect' },
  { path: '/rectifications', name: 'rectifications', permission: 'inspections.read' },
  { path: '/inspections/check-lists', name: 'checkLists', permission: 'check-lists.keep' },
] as const satisfies { path: string; name: string; permission: Permission }[];

/** The pages of the room of the annual assessment. */
export const assessmentPages = [
  { path: '/scorecards', name: 'scorecards', permission: 'scores.read' },
  { path: '/scorecards/result', name: 'result', permission: 'scores.read' },
  { path: '/scorecards/entries', name: 'entries', permission: 'scores.judge' },
  { path: '/scorecards/own', name: 'ownFigures', permission: 'scores.write-own' },
  { path: '/scorecards/schemes', name: 'schemes', permission: 'schemes.keep' },
  { path: '/scorecards/rehearsal', name: 'rehearsal', permission: 'schemes.keep' },
] as const satisfies { path: string; name: string; permission: Permission }[];

/** The one of these paths that an address lies at or below; of several the longest. */
export const pathAt = (pathname: string, paths: readonly string[]): string | undefined =>
  paths
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((one, other) => other.length - one.length)[0];

/** What a person finds in the main menu. @param reviews whether there is something to review or to comment on */
export function ownRooms(permissions: readonly Permission[], reviews: boolean) {
  const may = (permission: Permission) => permissions.includes(permission);
  const ofSupervision: readonly string[] = supervisionPages.map(({ path }) => path);
  // who sees no assignments decides on some only where a plan names them
  const isReviewers = (name: string, path: string) =>
    name === 'review' || (!may('assignments.read') && ofSupervision.includes(path));
  return rooms.filter(
    ({ name, path, permission }) =>
      may(permission) &&
      (reviews || !isReviewers(name, path)) &&
      !(may('supervision.read') && name !== 'supervision' && ofSupervision.includes(path)) &&
      !(path === '/scorecards/entries' && may('scores.read')),
  );
}
