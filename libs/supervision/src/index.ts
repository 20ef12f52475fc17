export {
  countedStops,
  daysLate,
  deadlinesOf,
  type Deadlines,
  isOnTime,
  type Lateness,
  type Punctuality,
  punctualityOf,
} from './deadline.js';
export type {
  AssignmentFacts,
  ClockStop,
  DeadlineFacts,
  Decision,
  GrantedExtension,
  Leaving,
  RoundDates,
  RoundFacts,
  Stay,
  UnansweredNotice,
  UnprovedRectification,
} from './facts.js';
export {
  actsFrom,
  type AssignmentAct,
  assignmentActs,
  type AssignmentState,
  type AssignmentTransition,
  type Circumstances,
  type ReportAct,
  reportActs,
  reportActsFrom,
  type ReportState,
  reportStateAfter,
  stateAfter,
  type Transition,
} from './life-cycle.js';
export { type Colour, deadlinesFor, type Light, lightOf, type MissedPeriod, overdueRectifications } from './light.js';
export {
  type DueInspectionReminder,
  inspectionReminderDue,
  type InspectionReminderRule,
  type InspectionRung,
  type OwedToInspection,
} from './inspection-reminders.js';
export {
  type Cause,
  type CauseKind,
  causeOf,
  type CauseRule,
  causeRules,
  type NoticeColour,
  noticeColours,
} from './notice-causes.js';
export { colourFault, type ColourReason, type FormerNotice, type RuledColour, ruledColour } from './notice-colours.js';
export {
  type DemandState,
  endOfNotice,
  isOpenNotice,
  type NoticeAct,
  noticeActs,
  noticeActsFrom,
  type NoticeEnd,
  type NoticeState,
  noticeStateAfter,
  owesReply,
} from './notice-life.js';
export {
  type CauseName,
  type DismissedProposal,
  formerNotice,
  type NoticedAssignment,
  type ProposedNotice,
  proposedNotices,
  sameCause,
  type SentNotice,
  standingCauses,
} from './notice-proposals.js';
export {
  factsOf,
  type NotificationFacts,
  type NotificationGroup,
  notificationGroups,
  type NotificationKind,
  notificationKinds,
  sentenceOf,
  type Words,
} from './notifications/kinds.js';
export { mailWords, type WordsLanguage } from './notifications/mail-words.js';
export { type DayHours, sendingTime } from './notifications/hours.js';
export { type Owing, owingOf } from './owing.js';
export { countedPercent, type ElapsedDays, elapsedDays } from './progress.js';
export type { Reason, Rule } from './reasons.js';
export { receiptClock } from './receipt.js';
export {
  owesProof,
  type RectificationAct,
  rectificationActs,
  rectificationActsFrom,
  type RectificationFacts,
  type RectificationLight,
  rectificationLight,
  type RectificationReason,
  type RectificationState,
  rectificationStateAfter,
  soonDaysOfRectification,
} from './rectification.js';
export {
  climbed,
  defaultReminderRules,
  type ReminderRule,
  type ReminderRuleName,
  type ReminderRules,
  type Rung,
  rungs,
} from './reminder-rules.js';
export {
  type AwaitedReport,
  byHandAgainFrom,
  type DueReminder,
  type ReminderFacts,
  remindersDue,
} from './reminders.js';
export { type RoundStanding, type Standing, standingOf } from './round-report.js';
export { defaultSupervisionSettings, type SupervisionSettings } from './settings.js';
export { taskLight, type TaskLight } from './task-light.js';
