import { type CauseRule, causeRules, type NoticeColour, noticeColours } from './notice-causes.js';
import type { NoticeEnd } from './notice-life.js';

/** The last notice that went out for a cause and still counts. */
export interface FormerNotice {
  colour: NoticeColour;
  rule: CauseRule;
  end: NoticeEnd;
}

/** Why a notice has the colour that the rule gives it. */
export type ColourReason = 'first' | 'worse' | 'unanswered' | 'poor';

/** What the rule gives: a colour, or why none is to be sent now. */
export type RuledColour = { colour: NoticeColour; why: ColourReason } | { colour: null; why: 'runs' | 'settled' };

const rank = (colour: NoticeColour): number => noticeColours.indexOf(colour);
const worse = (one: NoticeColour, other: NoticeColour): NoticeColour => (rank(one) > rank(other) ? one : other);
const oneUp = (colour: NoticeColour): NoticeColour => noticeColours[rank(colour) + 1] ?? colour;

/**
 * The colour of the next notice for a cause. The first one is blue or yellow as the cause is; a further one is one colour up,
 * and only after the former's date has passed unanswered or with a poor reply. What was settled by a reply begins anew, at
 * least as it was, where the cause has grown worse since.
 */
export function ruledColour(rule: CauseRule, former: FormerNotice | null): RuledColour {
  const { first, grade } = causeRules[rule];
  if (!former) return { colour: first, why: 'first' };
  if (former.end === 'runs') return { colour: null, why: 'runs' };
  if (former.end !== 'settled') return { colour: oneUp(former.colour), why: former.end };
  return grade > causeRules[former.rule].grade
    ? { colour: worse(first, former.colour), why: 'worse' }
    : { colour: null, why: 'settled' };
}

/**
 * What stands against sending a colour: `runs` while the former notice can still be answered, which nothing overrules;
 * `reason-missing` for any colour but the ruled one (red first, a skipped colour, another after what was settled), which a
 * reason overrules; null: nothing.
 */
export function colourFault(
  ruled: RuledColour,
  wanted: NoticeColour,
  hasReason: boolean,
): 'runs' | 'reason-missing' | null {
  if (ruled.why === 'runs') return 'runs';
  return wanted === ruled.colour || hasReason ? null : 'reason-missing';
}
