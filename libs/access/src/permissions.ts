import { deputisedRoles, type Role, roles } from './roles.js';

/**
 * Who may do what. A route of the server names one of these; the web shows a button by the same table. A row that is
 * not here is allowed to nobody.
 */
export const permissions = {
  /** Own account: name, password, sessions. */
  'own-account': roles,
  /** What oneself is told, and by which channels. */
  'notifications.own': roles,
  /** What waits for oneself. */
  'workbench.read': roles,
  /** Plans with their documents, tasks and exports. */
  'plans.read': ['office', 'leader'],
  /** Importing documents, and editing, checking and deleting drafts. */
  'plans.draft': ['office'],
  /** Issuing a plan, and what goes before. */
  'plans.issue': ['office'],
  /** Changing what is issued. */
  'plans.amend': ['office'],
  /** What happened before a plan was followed here (补录), and taking that back. */
  'plans.record-history': ['office'],
  /** The figures by which plans are followed, and what units see. */
  'settings.keep': ['office'],
  /** Sheets for meetings (一季一调度). */
  'sheets.read': ['office', 'leader'],
  /** Word templates of the office's own. */
  'templates.keep': ['office'],
  /** Ending a plan's year, and taking that back. */
  'plans.archive': ['office'],
  /** Issued tasks, as far as they are within one's scope (`assignmentScope`). */
  'assignments.read': ['office', 'leader', 'reporter', 'approver'],
  /** One of them: also for whoever decides on it, as a plan's named reviewer (本级复核人), of any business role. */
  'tasks.read': ['office', 'leader', 'reporter', 'approver', 'inspector'],
  /** Reports within one's scope, once they have left their unit. */
  'reports.read': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Writing for one's units; the office for those without accounts (代填). */
  'reports.write': ['office', 'reporter', 'approver'],
  /** Opening a reporting round before its day. */
  'rounds.open': ['office'],
  /** Letting reports leave the unit. */
  'reports.approve': ['approver'],
  /** Reviewing: the office, and for the office's own unit whoever a plan names (本级复核人), of any business role. */
  'reports.review': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** What the unit that leads a task says of other units' reports. */
  'reports.comment': ['reporter', 'approver'],
  /** Evidence, of the units that one serves or of all (`assignmentScope`). */
  'evidence.read': ['office', 'leader', 'reporter', 'approver'],
  /** Adding and changing the evidence of the units that one writes for; the office's are those without accounts (代填). */
  'evidence.keep': ['reporter', 'approver', 'office'],
  /** Making copies of one thing one. */
  'evidence.join': ['office', 'reporter', 'approver'],
  /** The word of a reviewer that they have opened what is public; who that is says the service, as for `reports.review`. */
  'evidence.grade': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Signing for assignments, and all else that a unit does with its own; the office does it for units without accounts. */
  'assignments.receive': ['reporter', 'approver', 'office'],
  /** Deciding on refusals and closings: the office, and for its own units whoever a plan names (本级复核人). */
  'assignments.decide': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Reminders (催办) with calls and letters, of all units; one's own units' are with their tasks. */
  'reminders.read': ['office', 'leader'],
  /** The rules by which reminders go out. */
  'reminders.keep': ['office'],
  /** Reminding by hand, and writing down calls (电话调度) and letters. */
  'reminders.send': ['office'],
  /** 督办单 and 领导批示 within one's scope, and what one decides on. */
  'notices.read': ['office', 'leader', 'reporter', 'approver', 'inspector'],
  /** Drafting and sending notices, and dismissing what is proposed. */
  'notices.send': ['office'],
  /** Replying to notices and instructions; the office for units without accounts (代填). */
  'notices.reply': ['reporter', 'approver', 'office'],
  /** Deciding on replies and withdrawing notices; who that is says the service, as for `assignments.decide`. */
  'notices.decide': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Leaders write instructions on tasks; the office enters what a leader has written on paper. */
  'instructions.write': ['leader', 'office'],
  /** Naming who has drafted, checked and signed an official document (拟稿、核稿、签发). */
  'documents.sign-off': ['office'],
  /** Extensions (延期) within one's scope, and what they would mean for the score. */
  'extensions.read': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Asking for a later deadline for one's units; the office for those without accounts (代填). */
  'extensions.ask': ['reporter', 'approver', 'office'],
  /** Granting and refusing: the same people as for `assignments.decide`. */
  'extensions.decide': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Stopping the clock (停表): the same people, nobody for their own unit. */
  'stops.keep': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /**
   * Quarterly inspections (季度督查): inspectors those that they are put on; units their own sheet once they are asked for
   * their answer, and the ranking after publication.
   */
  'inspections.read': ['office', 'leader', 'inspector', 'reporter', 'approver'],
  /** Planning, drawing, starting and ending inspections. */
  'inspections.plan': ['office'],
  /** Answering check lists and writing findings: who is put on the unit, never of that unit. */
  'inspections.inspect': ['inspector', 'office', 'reporter', 'approver', 'leader'],
  /** A unit's answer to its sheet, and its proofs of what it has put right; the office for units without accounts (代填). */
  'inspections.answer': ['reporter', 'approver', 'office'],
  /** Deciding on answers and proofs; who that is says the service, as for `assignments.decide`. */
  'inspections.decide': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** Check lists (检查清单) as templates. */
  'check-lists.keep': ['office'],
  /** Drafting and publishing the circular (通报). */
  'circulars.publish': ['office'],
  /** Schemes of the assessment (考核方案). */
  'schemes.keep': ['office'],
  /** Scorecards (计分卡): units their own, and the others' totals and ranks once the result is published. */
  'scores.read': ['office', 'leader', 'reporter', 'approver'],
  /** Measures, events, and the office's figures (考核打分). */
  'scores.enter': ['office'],
  /**
   * The same for one unit; who that is says the service: the office all but those that a person belongs to, and of the
   * office's own whoever the plan names (本级复核人).
   */
  'scores.judge': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** A unit's own figures (自评), which count for nothing; the office for units without accounts (代填). */
  'scores.write-own': ['reporter', 'approver', 'office'],
  /** The year's result (年度结果): announcing, finalising, publishing, correcting. */
  'results.keep': ['office'],
  /** Appealing (申诉) a line of one's own unit; the office for units without accounts (代填). */
  'appeals.make': ['reporter', 'approver', 'office'],
  /** Deciding on appeals; who that is says the service: never who scored the line, nor somebody of the unit. */
  'appeals.decide': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  /** The cockpit (领导驾驶舱) and its display link. */
  'cockpit.read': ['office', 'leader'],
  'display-links.keep': ['office'],
  /** Views of the ledger that everybody has. */
  'ledger.share-views': ['office'],
  /** The board of supervision (督办): lights by unit and section, and what waits for the office. */
  'supervision.read': ['office', 'leader'],
  /** The register of units; administrators need it to say where a person belongs. */
  'units.read': ['office', 'reporter', 'approver', 'inspector', 'leader', 'system-admin', 'security-admin'],
  'units.keep': ['office'],
  /** Working days, by which every date is counted. */
  'calendar.read': roles,
  'calendar.keep': ['office'],
  /** Naming who stands in for oneself for some days. */
  'deputies.name': deputisedRoles,
  /** Accounts and who belongs where. */
  'people.read': ['system-admin', 'security-admin'],
  'people.keep': ['system-admin'],
  /** Bringing an edited table of people back; each of its columns has a permission of its own (`personFields`). */
  'people.import': ['system-admin', 'security-admin'],
  /** The channels by which messages leave the application, without what they carry. */
  'channels.keep': ['system-admin'],
  /** The audit log without its values: who did what. */
  'audit.read': ['auditor'],
  /** The values of one entry, for a reason that is recorded. */
  'audit.read-values': ['auditor'],
  /** Asking for content to be removed (清除), and deciding that: always two people. */
  'removals.ask': ['office'],
  'removals.decide': ['security-admin'],
  /** What was asked for and decided, without the content; who only asks sees their own. */
  'removals.read': ['office', 'security-admin', 'auditor'],
  /** The rules for passwords and for failed sign-ins. */
  'passwords.keep': ['security-admin'],
  /** Which person has which role in which unit. */
  'roles.give': ['security-admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** The roles that a permission belongs to. */
export const rolesWith = (permission: Permission): readonly Role[] => permissions[permission];

/** Whether one of somebody's roles has the permission. */
export const isAllowed = (own: readonly Role[], permission: Permission): boolean =>
  rolesWith(permission).some((role) => own.includes(role));

/** Everything that somebody with these roles may do. */
export const permissionsOf = (own: readonly Role[]): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((permission) => isAllowed(own, permission));
