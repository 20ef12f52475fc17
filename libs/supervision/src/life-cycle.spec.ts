import {
  actsFrom,
  type AssignmentAct,
  assignmentActs,
  type AssignmentState,
  type Circumstances,
  type ReportAct,
  reportActs,
  reportActsFrom,
  type ReportState,
  reportStateAfter,
  stateAfter,
} from './life-cycle.js';

describe("an assignment's life", () => {
  test.each<[AssignmentState, string]>([
    [
      'awaiting-receipt',
      'receive>in-progress refuse>refused record-in-progress>in-progress record-closed>closed cancel>cancelled',
    ],
    ['refused', 'insist>awaiting-receipt reroute>cancelled cancel>cancelled'],
    ['in-progress', 'request-closing>closing complete-for-year>closed record-closed>closed cancel>cancelled'],
    ['closing', 'accept-closing>closed refuse-closing>in-progress withdraw-closing>in-progress cancel>cancelled'],
    ['closed', 'reopen>in-progress'],
    ['cancelled', ''],
  ])('from %s: %s', (state, expected) => {
    expect(
      actsFrom(state)
        .map((act) => `${act}>${stateAfter(state, act)}`)
        .join(' '),
    ).toBe(expected);
  });

  it('knows no other way', () => {
    expect(stateAfter('closed', 'receive')).toBeUndefined();
    expect(stateAfter('awaiting-receipt', 'request-closing')).toBeUndefined();
    expect(stateAfter('cancelled', 'reopen')).toBeUndefined();
  });

  test.each<[string, AssignmentState, Circumstances, AssignmentAct, boolean]>([
    ['is refused a first time', 'awaiting-receipt', { refusedBefore: false }, 'refuse', true],
    ['is not refused a second time', 'awaiting-receipt', { refusedBefore: true }, 'refuse', false],
    ['is signed for after the office insisted', 'awaiting-receipt', { refusedBefore: true }, 'receive', true],
    ['with a deadline is closed on request', 'in-progress', { dated: true }, 'request-closing', true],
    ['with a deadline is not done with the year', 'in-progress', { dated: true }, 'complete-for-year', false],
    ['without one is done with the year', 'in-progress', { dated: false }, 'complete-for-year', true],
    ['without one is not closed on request', 'in-progress', { dated: false }, 'request-closing', false],
    ['with a deadline is recorded as closed', 'awaiting-receipt', { dated: true }, 'record-closed', true],
    ['without one is recorded as in progress', 'awaiting-receipt', { dated: false }, 'record-in-progress', true],
    ['without one is not recorded as closed', 'in-progress', { dated: false }, 'record-closed', false],
    ['without one can be cancelled', 'in-progress', { dated: false }, 'cancel', true],
  ])('%s', (_what, state, circumstances, act, expected) => {
    expect(actsFrom(state, circumstances).includes(act)).toBe(expected);
    expect(stateAfter(state, act, circumstances) !== undefined).toBe(expected);
  });

  it('says who does what, and what wants a reason', () => {
    const acts = Object.entries(assignmentActs);
    expect(acts.filter(([, { by }]) => by === 'unit').map(([act]) => act)).toEqual([
      'receive',
      'refuse',
      'request-closing',
      'withdraw-closing',
    ]);
    expect(acts.filter(([, { needsReason }]) => needsReason).map(([act]) => act)).toEqual([
      'refuse',
      'refuse-closing',
      'reopen',
      'cancel',
    ]);
  });
});

describe("a report's life", () => {
  test.each<[ReportState, string]>([
    ['owed', 'write>draft'],
    ['draft', 'submit>submitted'],
    ['submitted', 'send-back>draft approve>approved withdraw>draft'],
    ['approved', 'withdraw>draft accept>accepted return>returned'],
    ['accepted', 'revoke>returned'],
    ['returned', 'revise>draft'],
  ])('from %s: %s', (state, expected) => {
    expect(
      reportActsFrom(state)
        .map((act) => `${act}>${reportStateAfter(state, act)}`)
        .join(' '),
    ).toBe(expected);
  });

  it('knows no other way', () => {
    expect(reportStateAfter('draft', 'approve')).toBeUndefined();
    expect(reportStateAfter('accepted', 'withdraw')).toBeUndefined();
    expect(reportStateAfter('returned', 'withdraw')).toBeUndefined();
  });

  test.each<[ReportAct, string, boolean]>([
    ['write', 'reporter', false],
    ['submit', 'reporter', false],
    ['send-back', 'approver', false],
    ['approve', 'approver', false],
    ['withdraw', 'reporter', false],
    ['accept', 'office', false],
    ['return', 'office', true],
    ['revoke', 'office', true],
    ['revise', 'reporter', false],
  ])('%s is done by the %s', (act, by, needsReason) => {
    expect(reportActs[act]).toMatchObject({ by, needsReason });
  });
});
