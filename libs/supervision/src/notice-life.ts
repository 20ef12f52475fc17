import type { CivilDate } from '@yaodian/calendar';
import { after, possible, type Transition } from './life-cycle.js';

/** What demands a reply of a unit once it is out: a notice (督办单), or a leader's instruction (领导批示). */
export type DemandState = 'sent' | 'replied' | 'refused' | 'accepted' | 'escalated' | 'withdrawn' | 'dropped';

/** A notice is also prepared; what is only proposed is computed, and kept nowhere. */
export type NoticeState = 'draft' | DemandState;

export type NoticeAct = 'send' | 'reply' | 'accept' | 'refuse' | 'escalate' | 'withdraw' | 'drop';

/**
 * What can happen to a notice (督办单): it is sent (发出) with its number, the unit replies (回复), the office accepts the reply
 * or refuses it as poor (回复不合格), which asks for a new one; a further notice for the same cause takes its place (升级); it is
 * withdrawn (撤回) with a reason and keeps its number; and it ends with its assignment (随任务终止).
 */
export const noticeActs: Readonly<Record<NoticeAct, Transition<NoticeState, 'unit' | 'office'>>> = {
  send: { by: 'office', needsReason: false, from: ['draft'], to: 'sent' },
  reply: { by: 'unit', needsReason: false, from: ['sent', 'refused'], to: 'replied' },
  accept: { by: 'office', needsReason: false, from: ['replied'], to: 'accepted' },
  refuse: { by: 'office', needsReason: true, from: ['replied'], to: 'refused' },
  escalate: { by: 'office', needsReason: false, from: ['sent', 'refused'], to: 'escalated' },
  withdraw: { by: 'office', needsReason: true, from: ['sent', 'replied', 'refused'], to: 'withdrawn' },
  drop: { by: 'office', needsReason: false, from: ['sent', 'replied', 'refused'], to: 'dropped' },
};

/** The acts that are possible in a state. */
export const noticeActsFrom = (state: NoticeState): NoticeAct[] => possible(noticeActs, state);

/** The state that an act leads to, or undefined where it is not possible. */
export const noticeStateAfter = (state: NoticeState, act: NoticeAct): NoticeState | undefined =>
  after(noticeActs, state, act);

/** Whether a reply is owed: it turns the light once its date has passed. */
export const owesReply = (state: NoticeState): boolean => noticeActs.reply.from.includes(state);

/** Whether something is still to come of it. */
export const isOpenNotice = (state: NoticeState): boolean => state === 'replied' || owesReply(state);

/**
 * What a notice that went out says about a further one for the same cause: it `runs` as long as it can be answered in time or
 * the office has not decided; null where it counts no more.
 */
export type NoticeEnd = 'runs' | 'unanswered' | 'poor' | 'settled';

export function endOfNotice(state: DemandState, answerBy: CivilDate, today: CivilDate): NoticeEnd | null {
  switch (state) {
    case 'sent':
      return today > answerBy ? 'unanswered' : 'runs';
    case 'replied':
      return 'runs';
    case 'refused':
      return 'poor';
    case 'accepted':
      return 'settled';
    // what took its place was withdrawn
    case 'escalated':
      return 'unanswered';
    case 'withdrawn':
    case 'dropped':
      return null;
  }
}
