import type { CivilDate } from '@yaodian/calendar';
import { type AssignmentState, reportActsFrom } from '@yaodian/supervision';
import { type ReportAct, reportActs, type ReportState } from './report.dto.js';
import { reviews, type Viewer, writesFor } from './viewer.js';

/** A report as far as it decides what can be done with it. */
export interface Actable {
  state: ReportState;
  assignmentState: AssignmentState;
  planState: string;
  ownReviewerId: number | null;
  unitId: number;
  opens: CivilDate;
  closes: CivilDate;
  /** Until when a returned one is to come back; it stays while the new version is written. */
  returnDue: CivilDate | null;
  reopenedUntil: CivilDate | null;
  /** Who submitted the newest version. */
  submittedBy: number | null;
  /** Whether a version has ever left the unit. */
  hasLeft: boolean;
  /** The units that lead its task. */
  leadUnits: readonly number[];
}

/**
 * Whether a report is taken on a day: while its round is open, after that only where the office has reopened it (补报) or
 * has returned it.
 */
export function isTaken({ opens, closes, returnDue, reopenedUntil }: Actable, today: CivilDate): boolean {
  if (today < opens) return false;
  return today <= closes || returnDue !== null || (reopenedUntil !== null && today <= reopenedUntil);
}

/** What the person can do with a report today; the service asks the same before it does anything. */
export function actsOf(report: Actable, viewer: Viewer, today: CivilDate): ReportAct[] {
  const { state, unitId, planState, assignmentState } = report;
  if (planState !== 'issued') return [];
  const isOver = assignmentState === 'closed' || assignmentState === 'cancelled';
  const taken = isTaken(report, today) && !isOver;
  const writes = writesFor(viewer, unitId);
  const approves = viewer.approving.has(unitId) && report.submittedBy !== viewer.personId;
  const isReviewer = reviews(viewer, report);
  const leads = report.leadUnits.some(
    (lead) => lead !== unitId && (viewer.reporting.has(lead) || viewer.approving.has(lead)),
  );
  const possible = reportActsFrom(state);
  const can: Record<ReportAct, boolean> = {
    write: writes && taken && (state === 'draft' || possible.includes('write') || possible.includes('revise')),
    submit: writes && taken && possible.includes('submit'),
    'send-back': approves && possible.includes('send-back'),
    approve: approves && taken && possible.includes('approve'),
    // what has left its unit after the last day could not leave again
    withdraw:
      (writes || viewer.approving.has(unitId)) && possible.includes('withdraw') && (state === 'submitted' || taken),
    accept: isReviewer && possible.includes('accept'),
    return: isReviewer && possible.includes('return'),
    revoke: isReviewer && possible.includes('revoke'),
    comment: leads && report.hasLeft,
    reopen: isReviewer && !isOver && today > report.closes && !report.hasLeft && !isTaken(report, today),
  };
  return reportActs.filter((act) => can[act]);
}
