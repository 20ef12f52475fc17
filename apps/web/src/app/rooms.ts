import type { Permission } from '@yaodian/access';

/** The rooms of the main menu, and who finds them there. */
export const rooms = [
  { path: '/workbench', name: 'workbench', permission: 'workbench.read' },
  { path: '/plans', name: 'plans', permission: 'plans.read' },
  { path: '/tasks', name: 'tasks', permission: 'assignments.read' },
  { path: '/reports', name: 'reports', permission: 'reports.write' },
  { path: '/review', name: 'review', permission: 'reports.read' },
  { path: '/supervision', name: 'supervision', permission: 'supervision.read' },
  { path: '/notices', name: 'notices', permission: 'notices.read' },
  { path: '/evidence', name: 'evidence', permission: 'evidence.read' },
  { path: '/settings', name: 'settings', permission: 'calendar.keep' },
  { path: '/administration/people', name: 'people', permission: 'people.read' },
  { path: '/administration/channels', name: 'channels', permission: 'channels.keep' },
  { path: '/administration/audit', name: 'audit', permission: 'audit.read' },
  { path: '/administration/passwords', name: 'passwords', permission: 'passwords.keep' },
  { path: '/administration/removals', name: 'removals', permission: 'removals.read' },
] as const satisfies { path: string; name: string; permission: Permission }[];
