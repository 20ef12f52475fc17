import fc from 'fast-check';
import type { AssignmentState } from './life-cycle.js';
import { type Cause, type CauseRule, causeRules, type NoticeColour, noticeColours } from './notice-causes.js';
import { colourFault, type FormerNotice, ruledColour } from './notice-colours.js';
import {
  type DemandState,
  endOfNotice,
  noticeActs,
  noticeActsFrom,
  type NoticeState,
  noticeStateAfter,
  owesReply,
} from './notice-life.js';
import { type NoticedAssignment, proposedNotices, type SentNotice } from './notice-proposals.js';
import type { Reason } from './reasons.js';

describe("a notice's life", () => {
  test.each<[NoticeState, string]>([
    ['draft', 'send>sent'],
    ['sent', 'reply>replied escalate>escalated withdraw>withdrawn drop>dropped'],
    ['replied', 'accept>accepted refuse>refused withdraw>withdrawn drop>dropped'],
    ['refused', 'reply>replied escalate>escalated withdraw>withdrawn drop>dropped'],
    ['accepted', ''],
    ['escalated', ''],
    ['withdrawn', ''],
    ['dropped', ''],
  ])('from %s: %s', (state, expected) => {
    const acts = noticeActsFrom(state).map((act) => `${act}>${noticeStateAfter(state, act)}`);
    expect(acts.join(' ')).toBe(expected);
  });

  it('wants a reason for refusing and withdrawing alone, and a reply where none has come or a poor one', () => {
    const acts = Object.entries(noticeActs);
    expect(acts.filter(([, { needsReason }]) => needsReason).map(([act]) => act)).toEqual(['refuse', 'withdraw']);
    expect(states.filter((state) => owesReply(state))).toEqual(['sent', 'refused']);
  });

  test.each<[DemandState, string | null, string | null]>([
    ['sent', 'runs', 'unanswered'],
    ['replied', 'runs', 'runs'],
    ['refused', 'poor', 'poor'],
    ['accepted', 'settled', 'settled'],
    ['escalated', 'unanswered', 'unanswered'],
    ['withdrawn', null, null],
    ['dropped', null, null],
  ])('%s is %s up to its date, then %s', (state, before, past) => {
    expect(endOfNotice(state, '2026-06-10', '2026-06-10')).toBe(before);
    expect(endOfNotice(state, '2026-06-10', '2026-06-11')).toBe(past);
  });
});

const states: DemandState[] = ['sent', 'replied', 'refused', 'accepted', 'escalated', 'withdrawn', 'dropped'];

describe('the rule of colours', () => {
  test.each<[CauseRule, string, string | null, string]>([
    ['deadline-near', 'none', 'blue', 'first'],
    ['behind', 'none', 'yellow', 'first'],
    ['overdue', 'none', 'yellow', 'first'],
    ['report-missing', 'none', 'yellow', 'first'],
    ['not-received', 'none', 'yellow', 'first'],
    ['poor', 'none', 'yellow', 'first'],
    ['overdue', 'blue deadline-near runs', null, 'runs'],
    ['deadline-near', 'blue deadline-near unanswered', 'yellow', 'unanswered'],
    ['overdue', 'blue deadline-near unanswered', 'yellow', 'unanswered'],
    ['overdue', 'yellow deadline-near poor', 'red', 'poor'],
    ['overdue', 'red overdue unanswered', 'red', 'unanswered'],
    ['overdue', 'yellow overdue settled', null, 'settled'],
    ['behind', 'yellow overdue settled', null, 'settled'],
    ['overdue', 'blue deadline-near settled', 'yellow', 'worse'],
    ['behind', 'red deadline-near settled', 'red', 'worse'],
  ])('%s after %s: %s (%s)', (rule, former, colour, why) => {
    const [own, was, end] = former.split(' ');
    const before = own === 'none' ? null : ({ colour: own, rule: was, end } as FormerNotice);
    expect(ruledColour(rule, before)).toEqual({ colour, why });
  });

  test.each<[string, NoticeColour, boolean, string | null]>([
    ['none', 'yellow', false, null],
    ['none', 'red', false, 'reason-missing'],
    ['none', 'red', true, null],
    ['none', 'blue', false, 'reason-missing'],
    ['blue unanswered', 'yellow', false, null],
    ['blue unanswered', 'red', false, 'reason-missing'],
    ['blue unanswered', 'red', true, null],
    ['blue runs', 'yellow', false, 'runs'],
    ['blue runs', 'red', true, 'runs'],
    ['yellow settled', 'red', false, 'reason-missing'],
    ['yellow settled', 'red', true, null],
  ])('overdue after %s, sent as %s (reason: %s): %s', (former, wanted, hasReason, fault) => {
    const [colour, end] = former.split(' ');
    const before = colour === 'none' ? null : ({ colour, rule: 'overdue', end } as FormerNotice);
    expect(colourFault(ruledColour('overdue', before), wanted, hasReason)).toBe(fault);
  });

  const rules = Object.keys(causeRules) as CauseRule[];
  const colour = fc.constantFrom(...noticeColours);
  const former: fc.Arbitrary<FormerNotice | null> = fc.option(
    fc.record({
      colour,
      rule: fc.constantFrom(...rules),
      end: fc.constantFrom('runs' as const, 'unanswered' as const, 'poor' as const, 'settled' as const),
    }),
  );
  const rank = (one: NoticeColour) => noticeColours.indexOf(one);

  it('never goes two steps up, down, or to red at first without a reason', () =>
    fc.assert(
      fc.property(fc.constantFrom(...rules), former, colour, (rule, before, wanted) => {
        const fault = colourFault(ruledColour(rule, before), wanted, false);
        fc.pre(fault === null);
        if (before === null) expect(wanted).not.toBe('red');
        else expect([0, 1]).toContain(rank(wanted) - rank(before.colour));
      }),
    ));

  it('lets nothing out while the former one runs, whatever the reason', () =>
    fc.assert(
      fc.property(fc.constantFrom(...rules), former, colour, fc.boolean(), (rule, before, wanted, hasReason) => {
        fc.pre(before?.end === 'runs');
        expect(colourFault(ruledColour(rule, before), wanted, hasReason)).toBe('runs');
      }),
    ));
});

describe('proposals', () => {
  const deadline = '2026-06-30';
  const overdue: Reason = {
    rule: 'overdue',
    left: null,
    first: { deadline, daysLate: 3 },
    effective: { deadline, daysLate: 3 },
  };
  const near: Reason = { rule: 'deadline-near', deadline, workingDays: 4 };
  const behind: Reason = { rule: 'behind', percent: 10, elapsed: 50, all: 80, points: 52.5 };
  const missing: Reason = {
    rule: 'report-missing',
    period: { first: '2026-05-01', last: '2026-05-31' },
    outstanding: '2026-06-08',
    daysLate: 9,
  };
  const notReceived: Reason = { rule: 'not-received', since: '2026-03-02', workingDays: 5 };
  const today = '2026-07-03';

  const propose = (facts: Partial<NoticedAssignment>) =>
    proposedNotices({ state: 'in-progress', reasons: [], deadline, sent: [], dismissed: [], ...facts }, today).map(
      ({ cause: { kind, of, rule }, colour, why, formerId }) =>
        `${kind} ${of} ${rule}: ${colour} (${why}) ${formerId ?? '-'}`,
    );
  const about = (rule: CauseRule, of = deadline): Cause => ({ kind: causeRules[rule].kind, of, rule });
  const sent = (id: number, facts: Partial<SentNotice> = {}): SentNotice => ({
    id,
    cause: about('deadline-near'),
    colour: 'blue',
    state: 'sent',
    answerBy: '2026-07-02',
    ...facts,
  });

  it.each<[string, Partial<NoticedAssignment>, string[]]>([
    ['nothing without a reason', { reasons: [{ rule: 'on-track' }] }, []],
    ['near: blue', { reasons: [near] }, [`deadline ${deadline} deadline-near: blue (first) -`]],
    [
      'near and behind: one, as the worse is',
      { reasons: [near, behind] },
      [`deadline ${deadline} behind: yellow (first) -`],
    ],
    [
      'each cause by itself',
      { reasons: [overdue, missing] },
      [`deadline ${deadline} overdue: yellow (first) -`, 'report 2026-05-31 report-missing: yellow (first) -'],
    ],
    ['nothing for a report within its grace days', { reasons: [{ ...missing, rule: 'report-missing-in-grace' }] }, []],
    [
      'not signed for',
      { state: 'awaiting-receipt', reasons: [notReceived] },
      ['receipt 2026-03-02 not-received: yellow (first) -'],
    ],
    ['nothing where one runs', { reasons: [overdue], sent: [sent(1, { answerBy: '2026-07-03' })] }, []],
    [
      'nothing where one runs for a deadline that has moved',
      { reasons: [overdue], sent: [sent(1, { answerBy: today, cause: about('deadline-near', '2026-06-15') })] },
      [],
    ],
    [
      'one up where it was not answered',
      { reasons: [overdue], sent: [sent(1)] },
      [`deadline ${deadline} overdue: yellow (unanswered) 1`],
    ],
    [
      'one up after a poor reply, from the last one',
      {
        reasons: [overdue],
        sent: [
          sent(1, { state: 'escalated' }),
          sent(2, { colour: 'yellow', state: 'refused', answerBy: '2026-07-09' }),
        ],
      },
      [`deadline ${deadline} overdue: red (poor) 2`],
    ],
    [
      'what was withdrawn does not count',
      { reasons: [near], sent: [sent(1, { state: 'withdrawn' })] },
      [`deadline ${deadline} deadline-near: blue (first) -`],
    ],
    ['nothing where it is settled', { reasons: [near], sent: [sent(1, { state: 'accepted' })] }, []],
    [
      'again where it has grown worse since',
      { reasons: [overdue], sent: [sent(1, { state: 'accepted' })] },
      [`deadline ${deadline} overdue: yellow (worse) 1`],
    ],
    [
      'nothing where it was dismissed',
      { reasons: [near], dismissed: [{ cause: about('deadline-near'), colour: 'blue' }] },
      [],
    ],
    [
      'what was dismissed and has grown worse',
      { reasons: [overdue], dismissed: [{ cause: about('deadline-near'), colour: 'blue' }] },
      [`deadline ${deadline} overdue: yellow (first) -`],
    ],
    [
      'on with a notice that the reasons of a red light leave out',
      { reasons: [missing], sent: [sent(1)] },
      [
        'report 2026-05-31 report-missing: yellow (first) -',
        `deadline ${deadline} deadline-near: yellow (unanswered) 1`,
      ],
    ],
    [
      'nothing for a report that was made good meanwhile',
      { sent: [sent(1, { cause: about('report-missing', '2026-05-31') })] },
      [],
    ],
    [
      'a poor result goes on',
      { sent: [sent(1, { cause: about('poor', '2026-06-01'), colour: 'yellow' })] },
      ['quality 2026-06-01 poor: red (unanswered) 1'],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(propose(facts)).toEqual(expected);
  });

  it.each<AssignmentState>(['closed', 'cancelled', 'closing', 'refused'])('nothing for what is %s', (state) => {
    expect(propose({ state, reasons: [overdue, missing], sent: [sent(1)] })).toEqual([]);
  });
});
