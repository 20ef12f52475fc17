import { createCalendar, holidayYears } from '@yaodian/calendar';
import {
  announceRefusals,
  appealRefusals,
  appealWindow,
  correctRefusals,
  decideRefusals,
  finaliseRefusals,
  type Ledger,
  noFacts,
  publishRefusals,
  refusalWords,
  type ResultState,
  resultActsFrom,
  resultStates,
  score,
  unscored,
} from '../index.js';
import { leaf, schemeOf, treeOf } from '../templates/build.js';

const calendar = createCalendar(holidayYears);
const scheme = schemeOf(2026, treeOf([leaf('x', '考评', '100')]));
const none = noFacts(1, 'units', { first: '2026-01-01', last: '2026-12-31', isResult: true }, '2026');
const done = score({ ...none, entries: [{ id: 'entry:1', line: 'x', points: '90', of: '100', reason: '好' }] }, scheme);
const waiting = score(none, scheme);
const published = [1, 2, 3, 4].map((quarter) => ({ quarter, state: 'published' as const }));
const window = appealWindow(new Date('2026-09-21T02:00:00Z'), 5, calendar);
const within = new Date('2026-09-23T02:00:00Z');
const of = (ledgers: readonly Ledger[]) => ({ units: ledgers.length, unscored: ledgers.flatMap(unscored) });
const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

describe('the window for appeals', () => {
  it('leaves out the day of announcing, days off, and ends at 24:00 in China', () => {
    expect(window).toMatchObject({ announcedOn: '2026-09-21', lastDay: '2026-09-29' });
    expect(window.closesAt.toISOString()).toBe('2026-09-29T16:00:00.000Z');
  });

  it('begins with the day in China, not in UTC', () =>
    expect(appealWindow(new Date('2026-09-21T16:30:00Z'), 5, calendar).announcedOn).toBe('2026-09-22'));
});

describe('announcing', () => {
  it('needs every line scored and every quarter published or waived', () => {
    const waived = [...published.slice(0, 3), { quarter: 4, state: 'waived' as const }];
    expect(announceRefusals('running', { ...of([done]), inspections: waived })).toEqual([]);
    expect(codes(announceRefusals('running', { ...of([waiting]), inspections: published }))).toEqual(['line-unscored']);
    expect(codes(announceRefusals('running', { ...of([done]), inspections: published.slice(1) }))).toEqual([
      'inspection-unpublished',
    ]);
    const open = [...published.slice(1), { quarter: 1, state: 'open' as const }];
    expect(codes(announceRefusals('running', { ...of([done]), inspections: open }))).toEqual([
      'inspection-unpublished',
    ]);
    expect(codes(announceRefusals('running', { ...of([]), inspections: published }))).toEqual(['no-units']);
  });

  it('is refused while a closing is undecided', () => {
    const closings: Ledger = {
      ...done,
      lines: done.lines.map((line) =>
        line.kind === 'leaf'
          ? {
              ...line,
              working: {
                kind: 'completion',
                parts: [],
                credits: '1',
                creditsByFirst: '1',
                shares: '1',
                provisional: 2,
                leftOut: 0,
              },
            }
          : line,
      ),
    };
    const [refusal] = announceRefusals('running', { ...of([closings]), inspections: published });
    expect(refusalWords(refusal!).zh).toBe('第1项“考评”有 2 项办结申请尚未审定');
  });
});

describe('an appeal', () => {
  const asked = { unitId: 1, ledger: done, line: 'x', reason: '材料已补', appealed: [] };
  const appeal = (more: object, now = within, state: ResultState = 'announced') =>
    codes(appealRefusals(state, window, now, { ...asked, ...more }));

  it('is taken until the last second of the window, each line once', () => {
    expect(appeal({})).toEqual([]);
    expect(appeal({}, new Date('2026-09-29T15:59:59.999Z'))).toEqual([]);
    expect(appeal({}, new Date('2026-09-29T16:00:00.000Z'))).toEqual(['window-closed']);
    expect(appeal({ appealed: ['x'] })).toEqual(['appealed-already']);
    expect(appeal({ reason: ' ' })).toEqual(['reason-missing']);
    expect(appeal({ unitId: 2 })).toEqual(['not-own-unit']);
    expect(appeal({ line: 'y' })).toEqual(['line-not-appealable']);
    const lines = done.lines.map((line) => (line.key === 'x' ? { ...line, score: null } : line));
    expect(appeal({ ledger: { ...done, lines } })).toEqual(['line-not-appealable']);
    expect(appeal({}, within, 'final')).toEqual(['not-in-state']);
  });

  it('is decided by somebody else, in writing, once', () => {
    const decided = { unitId: 1, isDecided: false, scoredBy: [7], deciderId: 8, deciderUnits: [3], reason: '成立' };
    const decide = (more: object) => codes(decideRefusals('announced', { ...decided, ...more }));
    expect(decide({})).toEqual([]);
    expect(decide({ deciderId: 7 })).toEqual(['decides-own-score']);
    expect(decide({ deciderUnits: [1] })).toEqual(['decides-own-unit']);
    expect(decide({ isDecided: true, reason: '' })).toEqual(['decided-already', 'reason-missing']);
  });
});

describe('the end', () => {
  const after = new Date('2026-09-30T02:00:00Z');
  it('is not final with an open window, an undecided appeal, an unscored line', () => {
    const finalise = (now: Date, ledgers: Ledger[], undecided: number) =>
      codes(finaliseRefusals('announced', window, now, { ...of(ledgers), undecided }));
    expect(finalise(after, [done], 0)).toEqual([]);
    expect(finalise(within, [waiting], 1)).toEqual(['window-open', 'appeal-undecided', 'line-unscored']);
  });

  it('is not published without number, signer and date, nor corrected without a reason', () => {
    expect(codes(publishRefusals('final', { documentNumber: '', signer: ' ', date: '' }))).toEqual([
      'document-number-missing',
      'signer-missing',
      'date-missing',
    ]);
    expect(publishRefusals('final', { documentNumber: '政办〔2027〕1号', signer: '某某', date: '2027-01-20' })).toEqual(
      [],
    );
    expect([correctRefusals('published', '计算有误'), codes(correctRefusals('final', ''))]).toEqual([
      [],
      ['reason-missing'],
    ]);
  });

  it('is reached in order only', () => {
    expect(resultStates.map(resultActsFrom)).toEqual([
      ['announce'],
      ['appeal', 'decide', 'finalise'],
      ['publish', 'correct'],
      ['correct'],
    ]);
    for (const state of ['announced', 'final', 'published'] as const) {
      const [refusal] = announceRefusals(state, { ...of([done]), inspections: published });
      expect(refusal!.code).toBe('not-in-state');
      const { zh, en } = refusalWords(refusal!);
      expect(`${zh}${en}`).not.toMatch(/undefined|\{\{/);
    }
  });
});
