/** One act of a life cycle: from which states it leads to which, who does it, and whether it wants a reason in words. */
export interface Transition<State extends string, Doer extends string> {
  from: readonly State[];
  to: State;
  by: Doer;
  needsReason: boolean;
}

/** 责任分工 as it is followed. Open are `awaiting-receipt`, `in-progress` and `closing`. */
export type AssignmentState = 'awaiting-receipt' | 'in-progress' | 'refused' | 'closing' | 'closed' | 'cancelled';

export type AssignmentAct =
  | 'receive'
  | 'refuse'
  | 'insist'
  | 'reroute'
  | 'request-closing'
  | 'accept-closing'
  | 'refuse-closing'
  | 'withdraw-closing'
  | 'reopen'
  | 'complete-for-year'
  | 'record-in-progress'
  | 'record-closed'
  | 'cancel';

export interface AssignmentTransition extends Transition<AssignmentState, 'unit' | 'office'> {
  /** Only for tasks with a deadline, or only for those without one (standing and recurring); null: for all. */
  only: 'dated' | 'undated' | null;
}

const unit = { by: 'unit', needsReason: false, only: null } as const;
const office = { by: 'office', needsReason: false, only: null } as const;

/**
 * What can happen to an assignment (责任分工). In the order in which a page offers it:
 * 签收, 退回 (once, with a reason), 维持 (it has to be signed for all the same), 改派 (another unit's assignment takes its
 * place), 申请办结, 同意办结, 不同意办结, 撤回办结申请 (before the decision), 重新打开, 本年度完成 (at archiving, for what has no
 * deadline), 补录 (history from before the plan was followed here: taken as signed for, or as closed), 取消 (by an amendment, whose reason it is). A refused assignment that nobody has decided on can be cancelled, too.
 */
export const assignmentActs: Readonly<Record<AssignmentAct, AssignmentTransition>> = {
  receive: { ...unit, from: ['awaiting-receipt'], to: 'in-progress' },
  refuse: { ...unit, from: ['awaiting-receipt'], to: 'refused', needsReason: true },
  insist: { ...office, from: ['refused'], to: 'awaiting-receipt' },
  reroute: { ...office, from: ['refused'], to: 'cancelled' },
  'request-closing': { ...unit, from: ['in-progress'], to: 'closing', only: 'dated' },
  'accept-closing': { ...office, from: ['closing'], to: 'closed' },
  'refuse-closing': { ...office, from: ['closing'], to: 'in-progress', needsReason: true },
  'withdraw-closing': { ...unit, from: ['closing'], to: 'in-progress' },
  reopen: { ...office, from: ['closed'], to: 'in-progress', needsReason: true },
  'complete-for-year': { ...office, from: ['in-progress'], to: 'closed', only: 'undated' },
  'record-in-progress': { ...office, from: ['awaiting-receipt'], to: 'in-progress' },
  'record-closed': { ...office, from: ['awaiting-receipt', 'in-progress'], to: 'closed', only: 'dated' },
  cancel: {
    ...office,
    from: ['awaiting-receipt', 'in-progress', 'refused', 'closing'],
    to: 'cancelled',
    needsReason: true,
  },
};

/** What an act depends on beside the state; what is left out forbids nothing. */
export interface Circumstances {
  /** Whether the task has a deadline: standing and recurring ones have none. */
  dated?: boolean;
  /** Refusing is possible once. */
  refusedBefore?: boolean;
}

/** The acts that are possible in a state. */
export const actsFrom = (state: AssignmentState, circumstances: Circumstances = {}): AssignmentAct[] =>
  possible(assignmentActs, state).filter((act) => !isForbidden(act, circumstances));

/** The state that an act leads to, or undefined where it is not possible. */
export const stateAfter = (
  state: AssignmentState,
  act: AssignmentAct,
  circumstances: Circumstances = {},
): AssignmentState | undefined => (isForbidden(act, circumstances) ? undefined : after(assignmentActs, state, act));

function isForbidden(act: AssignmentAct, { dated, refusedBefore }: Circumstances): boolean {
  const { only } = assignmentActs[act];
  if (act === 'refuse' && refusedBefore) return true;
  return only !== null && dated !== undefined && dated !== (only === 'dated');
}

/** 进展填报 of one round. `owed`: nothing is written yet. It has left its unit once it is `approved`. */
export type ReportState = 'owed' | 'draft' | 'submitted' | 'approved' | 'accepted' | 'returned';

export type ReportAct =
  'write' | 'submit' | 'send-back' | 'approve' | 'withdraw' | 'accept' | 'return' | 'revoke' | 'revise';

/**
 * What can happen to a report (进展填报): the clerk (填报员) writes and submits it, the unit's head (审核人) approves it or
 * sends it back, the office accepts or returns it. Where a unit needs no approver, submitting is approving: both acts in one.
 * It can be withdrawn before it is reviewed; an acceptance is revoked with a reason; what was returned is revised as a new
 * version.
 */
export const reportActs: Readonly<Record<ReportAct, Transition<ReportState, 'reporter' | 'approver' | 'office'>>> = {
  write: { by: 'reporter', needsReason: false, from: ['owed'], to: 'draft' },
  submit: { by: 'reporter', needsReason: false, from: ['draft'], to: 'submitted' },
  'send-back': { by: 'approver', needsReason: false, from: ['submitted'], to: 'draft' },
  approve: { by: 'approver', needsReason: false, from: ['submitted'], to: 'approved' },
  withdraw: { by: 'reporter', needsReason: false, from: ['submitted', 'approved'], to: 'draft' },
  accept: { by: 'office', needsReason: false, from: ['approved'], to: 'accepted' },
  return: { by: 'office', needsReason: true, from: ['approved'], to: 'returned' },
  revoke: { by: 'office', needsReason: true, from: ['accepted'], to: 'returned' },
  revise: { by: 'reporter', needsReason: false, from: ['returned'], to: 'draft' },
};

/** The acts that are possible in a state. */
export const reportActsFrom = (state: ReportState): ReportAct[] => possible(reportActs, state);

/** The state that an act leads to, or undefined where it is not possible. */
export const reportStateAfter = (state: ReportState, act: ReportAct): ReportState | undefined =>
  after(reportActs, state, act);

type Acts<Act extends string, State extends string> = Readonly<Record<Act, Transition<State, string>>>;

export const possible = <Act extends string, State extends string>(acts: Acts<Act, State>, state: State): Act[] =>
  (Object.keys(acts) as Act[]).filter((act) => acts[act].from.includes(state));

export const after = <Act extends string, State extends string>(acts: Acts<Act, State>, state: State, act: Act) =>
  acts[act].from.includes(state) ? acts[act].to : undefined;
