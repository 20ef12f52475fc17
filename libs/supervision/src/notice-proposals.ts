import type { CivilDate } from '@yaodian/calendar';
import type { AssignmentState } from './life-cycle.js';
import { type Cause, causeOf, gradeOf, type NoticeColour, noticeColours } from './notice-causes.js';
import { type ColourReason, type FormerNotice, ruledColour } from './notice-colours.js';
import { type DemandState, endOfNotice } from './notice-life.js';
import type { Reason } from './reasons.js';

/** A notice that went out for an assignment. */
export interface SentNotice {
  id: number;
  cause: Cause;
  colour: NoticeColour;
  state: DemandState;
  answerBy: CivilDate;
}

/** Somebody has decided that nothing is sent for a cause as it was then. */
export interface DismissedProposal {
  cause: Cause;
  colour: NoticeColour;
}

/** What proposals for an assignment depend on, beside today. */
export interface NoticedAssignment {
  state: AssignmentState;
  /** Those of its light, and each rectification that is overdue. */
  reasons: readonly Reason[];
  /** The effective one. */
  deadline: CivilDate | null;
  /** The first one first. */
  sent: readonly SentNotice[];
  dismissed: readonly DismissedProposal[];
}

export interface ProposedNotice {
  cause: Cause;
  /** Null where the cause is only that the former notice was not answered well. */
  reason: Reason | null;
  colour: NoticeColour;
  why: ColourReason;
  /** The notice that it follows. */
  formerId: number | null;
}

/** What tells one cause of an assignment from another. */
export type CauseName = Pick<Cause, 'kind' | 'of'>;

export const sameCause = (one: CauseName, other: CauseName): boolean => one.kind === other.kind && one.of === other.of;

/** The last notice for a cause that still counts: what was withdrawn does not. */
export function formerNotice(
  { sent }: Pick<NoticedAssignment, 'sent'>,
  cause: CauseName,
  today: CivilDate,
): (FormerNotice & { id: number }) | null {
  const counted = sent.flatMap(({ id, cause: own, colour, state, answerBy }) => {
    const end = endOfNotice(state, answerBy, today);
    return end === null ? [] : [{ id, cause: own, colour, rule: own.rule, end }];
  });
  // the deadline of one that runs may have moved since
  const runs = counted.filter((one) => one.end === 'runs' && isOneOfItsKind(cause) && one.cause.kind === cause.kind);
  const former = [...counted.filter((one) => sameCause(one.cause, cause)), ...runs].pop();
  return former ? { id: former.id, colour: former.colour, rule: former.rule, end: former.end } : null;
}

/** An assignment has one deadline, and is found poor as a whole; its rounds are many. */
const isOneOfItsKind = ({ kind }: CauseName): boolean => kind === 'deadline' || kind === 'quality';

/**
 * The notices that an assignment calls for now, one for each cause, by the rule of colours alone. Nothing is proposed for what
 * is over, waits for the office, or was handed back by its unit; nor where a notice for the cause runs or has been settled; nor
 * what was dismissed, until it grows worse.
 */
export function proposedNotices(assignment: NoticedAssignment, today: CivilDate): ProposedNotice[] {
  return standingCauses(assignment, today).flatMap(({ cause, reason }) => {
    const former = formerNotice(assignment, cause, today);
    const ruled = ruledColour(cause.rule, former);
    if (ruled.colour === null) return [];
    const proposed = { cause, reason, ...ruled, formerId: former?.id ?? null };
    return isDismissed(assignment, proposed) ? [] : [proposed];
  });
}

type Found = Pick<ProposedNotice, 'cause' | 'reason'>;

/** What a notice could be about now, whatever went out or was dismissed before: each cause once, as its worst reason has it. */
export function standingCauses(assignment: NoticedAssignment, today: CivilDate): Found[] {
  if (assignment.state !== 'awaiting-receipt' && assignment.state !== 'in-progress') return [];
  return [...causesOf(assignment), ...unsettled(assignment, today)].filter(
    ({ cause }, at, all) => all.findIndex((one) => sameCause(one.cause, cause)) === at,
  );
}

/** Of those about one thing the worst. */
function causesOf({ reasons, deadline }: NoticedAssignment): Found[] {
  const found = reasons.flatMap((reason): Found[] => {
    const cause = causeOf(reason, deadline);
    return cause ? [{ cause, reason }] : [];
  });
  return found.sort((one, other) => gradeOf(other.cause) - gradeOf(one.cause));
}

/** Notices that were not answered well, as far as what they are about still stands; the reasons of a red light leave out the milder ones. */
function unsettled(assignment: NoticedAssignment, today: CivilDate): Found[] {
  return assignment.sent
    .filter(({ cause, state, answerBy }) => {
      const end = endOfNotice(state, answerBy, today);
      return (end === 'unanswered' || end === 'poor') && stands(assignment, cause);
    })
    .map(({ cause }) => ({ cause, reason: null }))
    .reverse();
}

function stands({ state, reasons, deadline }: NoticedAssignment, cause: Cause): boolean {
  if (cause.kind === 'receipt') return state === 'awaiting-receipt';
  if (cause.kind === 'report')
    return reasons.some((reason) => reason.rule === 'report-missing' && reason.period.last === cause.of);
  if (cause.kind === 'rectification')
    return reasons.some((reason) => reason.rule === 'rectification-overdue' && reason.due === cause.of);
  return cause.kind === 'quality' || cause.of === deadline;
}

const isDismissed = ({ dismissed }: NoticedAssignment, { cause, colour }: ProposedNotice): boolean =>
  dismissed.some(
    (one) =>
      sameCause(one.cause, cause) &&
      gradeOf(one.cause) >= gradeOf(cause) &&
      noticeColours.indexOf(one.colour) >= noticeColours.indexOf(colour),
  );
