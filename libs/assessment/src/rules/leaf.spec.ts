import {
  type Counted,
  defaultSchemeSettings,
  type EventFact,
  type Facts,
  type LeafLine,
  lineWords,
  noFacts,
  type Rule,
  score,
  type SchemeSettings,
} from '../index.js';
import {
  all,
  completion,
  counted,
  deducting,
  fixed,
  inspections,
  leaf,
  manual,
  quantity,
  range,
  schemeOf,
  timeliness,
  treeOf,
} from '../templates/build.js';

const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };
const none = noFacts(1, 'units', period, '2026');
const settingsOf = (more: Partial<SchemeSettings>) => ({ settings: { ...defaultSchemeSettings, ...more } });
const dated = (assignmentId: number, more: object = {}) => ({
  assignmentId,
  kind: 'dated' as const,
  role: 'lead' as const,
  state: 'closed' as const,
  firstDeadline: '2026-06-30',
  effectiveDeadline: '2026-06-30',
  leftOn: '2026-06-30',
  daysLate: { first: 0, effective: 0 },
  acceptedPercent: 100,
  ownExtensions: 0,
  ...more,
});
const late = (first: number, effective = first) => ({ daysLate: { first, effective } });
const open = (acceptedPercent: number, effectiveDeadline = '2026-06-30') => ({
  ...{ state: 'open' as const, leftOn: null, daysLate: null, acceptedPercent, effectiveDeadline },
});
const rounds = (assignmentId: number, accepted: number, owed: number) => ({
  ...{ assignmentId, kind: 'rounds' as const, role: 'lead' as const, state: 'open' as const, accepted, owed },
});
const inspected = (
  quarter: 1 | 2 | 3 | 4,
  total: string | null,
  state: 'published' | 'waived' | 'open' = 'published',
) => ({
  ...{ inspectionId: quarter, quarter, state, total },
  dimensions: { quantity: { score: '21.00', points: '30.00' }, content: null, timeliness: null },
});
const measured = (numerator: string, denominator: string | null = null, period = '2026') => ({
  ...{ id: `measure:${period}`, measure: 'm', period, numerator, denominator, source: '台账' },
});
const event = (id: number, kind: string, more: Partial<EventFact> = {}): EventFact => ({
  ...{
    id: `event:${id}`,
    kind,
    on: '2026-05-11',
    count: 1,
    points: null,
    hasStatement: false,
    subject: null,
    reason: '检查',
  },
  ...more,
});
const only = (rule: Rule, points = '10', settings: Partial<SchemeSettings> = {}) =>
  schemeOf(2026, treeOf([leaf('x', '指标', points, rule)], { fullMarks: points }), {
    ...settingsOf(settings),
    measures: [{ key: 'm', name: '数据', unit: '件', hasDenominator: true }],
  });
const scored = (rule: Rule, facts: Partial<Facts>, points?: string, settings?: Partial<SchemeSettings>) =>
  score({ ...none, ...facts }, only(rule, points, settings)).lines[0] as LeafLine;

const tiers: Rule = {
  kind: 'tiers',
  version: 1,
  measure: 'm',
  tiers: [
    { from: null, ratio: '0' },
    { from: '0.6', ratio: '0.5' },
    { from: '0.9', ratio: '1' },
  ],
};
const ratio = (target: string): Rule => ({ kind: 'ratio', version: 1, measure: 'm', target });
const weighted = { ...inspections, quarterWeights: ['1', '1', '2', '0'] as const };
const inPeriods = (key: string, points: string, from: string | null, below: string): Counted =>
  counted(key, key, '月', fixed(points), {
    source: { from: 'measure', measure: 'm', count: { by: 'periods', from, below } },
  });
const monthly = deducting(inPeriods('few', '5', '1', '40'), inPeriods('empty', '10', null, '1'));
const months = (...values: string[]) => values.map((value, index) => measured(value, null, `2026-0${index + 1}`));

describe('a leaf of ten points', () => {
  test.each<[what: string, rule: Rule, facts: Partial<Facts>, score: string | null]>([
    ['completion: all closed on time', completion, { completion: [dated(1), dated(2)] }, '10.00'],
    ['completion: one of two 10 working days late', completion, { completion: [dated(1), dated(2, late(10))] }, '9.00'],
    ['completion: very late keeps 0.6', completion, { completion: [dated(1, late(90))] }, '6.00'],
    ['completion: an own extension costs 0.05', completion, { completion: [dated(1, { ownExtensions: 1 })] }, '9.50'],
    ['completion: open past its deadline at 70 %', completion, { completion: [dated(1, open(70))] }, '3.50'],
    [
      'completion: responsible counts half',
      completion,
      { completion: [dated(1), dated(2, { ...open(0), role: 'responsible' })] },
      '6.67',
    ],
    [
      'completion: cancelled never',
      completion,
      { completion: [dated(1), dated(2, { ...open(0), state: 'cancelled' })] },
      '10.00',
    ],
    [
      'completion: due later and open is left out',
      completion,
      { completion: [dated(1), dated(2, open(0, '2027-01-31'))] },
      '10.00',
    ],
    [
      'completion: due later but closed counts',
      completion,
      { completion: [dated(1, { effectiveDeadline: '2027-01-31' })] },
      '10.00',
    ],
    [
      'completion: three thirds of rounds are whole thirds',
      completion,
      { completion: [rounds(1, 1, 3), rounds(2, 1, 3), rounds(3, 1, 3)] },
      '3.33',
    ],
    ['completion: no round owed does not apply', completion, { completion: [rounds(1, 0, 0)] }, null],
    [
      'completion: an undecided closing as if accepted',
      completion,
      { completion: [dated(1, { state: 'closing' })] },
      '10.00',
    ],
    [
      'inspection: the mean of four',
      inspections,
      { inspections: [1, 2, 3, 4].map((quarter) => inspected(quarter as 1, `${quarter}0.00`)) },
      '2.50',
    ],
    [
      'inspection: a waived quarter is left out',
      inspections,
      { inspections: [inspected(1, '80.00'), inspected(2, null, 'waived')] },
      '8.00',
    ],
    [
      'inspection: not drawn in a quarter',
      inspections,
      { inspections: [inspected(1, '80.00'), inspected(2, null)] },
      '8.00',
    ],
    [
      'inspection: weights of quarters',
      weighted,
      { inspections: [inspected(1, '100.00'), inspected(3, '50.00'), inspected(4, '0.00')] },
      '6.67',
    ],
    [
      'inspection: a quarter that weighs nothing blocks nothing',
      weighted,
      { inspections: [inspected(1, '80.00'), inspected(4, null, 'open')] },
      '8.00',
    ],
    [
      'inspection: one dimension by its own points',
      { ...inspections, dimension: 'quantity' },
      { inspections: [inspected(1, '80.00')] },
      '7.00',
    ],
    [
      'inspection: a dimension that did not apply',
      { ...inspections, dimension: 'content' },
      { inspections: [inspected(1, '80.00')] },
      null,
    ],
    [
      'inspection: one still open blocks the result',
      inspections,
      { inspections: [inspected(1, '80.00'), inspected(2, null, 'open')] },
      null,
    ],
    ['ratio: as it is', ratio('1'), { measures: [measured('3', '4')] }, '7.50'],
    ['ratio: by its target', ratio('0.9'), { measures: [measured('81', '100')] }, '9.00'],
    ['ratio: never above 1', ratio('0.5'), { measures: [measured('9', '10')] }, '10.00'],
    [
      'ratio: periods together',
      ratio('1'),
      { measures: [measured('1', '2', '2026Q1'), measured('5', '6', '2026Q2')] },
      '7.50',
    ],
    ['ratio: no case does not apply', ratio('1'), { measures: [measured('0', '0')] }, null],
    ['ratio: without figures it is not scored', ratio('1'), {}, null],
    ['tiers: below the first limit', tiers, { measures: [measured('59', '100')] }, '0.00'],
    ['tiers: on a limit the better band', tiers, { measures: [measured('60', '100')] }, '5.00'],
    ['tiers: between limits', tiers, { measures: [measured('899', '1000')] }, '5.00'],
    ['tiers: the best', tiers, { measures: [measured('9', '10')] }, '10.00'],
    [
      'manual: as entered',
      manual,
      { entries: [{ id: 'entry:1', line: 'x', points: '7.25', of: '10', reason: '好' }] },
      '7.25',
    ],
    [
      'manual: entered against other points',
      manual,
      { entries: [{ id: 'entry:1', line: 'x', points: '4', of: '5', reason: '好' }] },
      '8.00',
    ],
    ['manual: empty is not scored', manual, {}, null],
    ['deduct: nothing happened', deducting(counted('a', '差错', '处', fixed('1'))), {}, '10.00'],
    [
      'deduct: three of 1.5',
      deducting(counted('a', '差错', '处', fixed('1.5'))),
      { events: [event(1, 'a', { count: 3 })] },
      '5.50',
    ],
    [
      'deduct: stops at 0 (扣完为止)',
      deducting(counted('a', '差错', '处', fixed('4'))),
      { events: [1, 2, 3].map((id) => event(id, 'a')) },
      '0.00',
    ],
    [
      'deduct: a range',
      deducting(counted('a', '不全', '件', range('1', '9'))),
      { events: [event(1, 'a', { points: '6.5' })] },
      '3.50',
    ],
    ['deduct: all at once (全扣)', deducting(counted('a', '未公开', '项', all)), { events: [event(1, 'a')] }, '0.00'],
    [
      'deduct: an empty period with a statement costs a part',
      deducting(counted('a', '空白', '项', all, { withStatement: '0.4' })),
      { events: [event(1, 'a', { hasStatement: true })] },
      '6.00',
    ],
    [
      'deduct: with a statement nothing',
      deducting(counted('a', '空白', '项', all, { withStatement: '0' })),
      { events: [event(1, 'a', { hasStatement: true })] },
      '10.00',
    ],
    [
      'deduct: the statement plays no part',
      deducting(counted('a', '空白', '项', all)),
      { events: [event(1, 'a', { hasStatement: true })] },
      '0.00',
    ],
    [
      'deduct: a system kind',
      deducting(counted('a', '红单', '份', fixed('2'), { source: { from: 'system', kind: 'red-notice' } })),
      { events: [event(1, 'red-notice')] },
      '8.00',
    ],
    ['deduct: months below 40', monthly, { measures: months('40', '39', '60') }, '5.00'],
    ['deduct: an empty month', monthly, { measures: months('0', '41') }, '0.00'],
    ['deduct: by a measure that is missing', monthly, {}, null],
    ['quantity: nothing required does not apply', quantity, {}, null],
    ['timeliness: nothing due does not apply', timeliness, {}, null],
    [
      'timeliness: reports alone',
      timeliness,
      {
        reports: [0, 0, 2, 9].map((daysLate, index) => ({
          reportId: index,
          assignmentId: 1,
          daysLate,
          isMissing: false,
        })),
      },
      '6.25',
    ],
  ])('%s', (_, rule, facts, expected) => {
    const line = scored(rule, facts);
    expect(line.score).toBe(expected);
    expect(line.whyNot === null && line.whyUnscored === null).toBe(expected !== null);
    for (const { zh, en } of lineWords(line)) expect(`${zh}${en}`).not.toMatch(/undefined|\{\{/);
  });

  it.each([
    ['59', '在“0.6以下”档', 'in the band below 0.6'],
    ['75', '在“0.6起、0.9以下”档', 'in the band from 0.6 to below 0.9'],
    ['95', '在“0.9及以上”档', 'in the band from 0.9 on'],
  ])('a band is told by the limits that it has: %s of 100', (numerator, zh, en) => {
    const [words] = lineWords(scored(tiers, { measures: [measured(numerator, '100')] }));
    expect(words!.zh).toContain(zh);
    expect(words!.en).toContain(en);
  });

  it('a running score counts the quarters that are out', () => {
    const line = score(
      {
        ...none,
        period: { ...period, isResult: false },
        inspections: [inspected(1, '80.00'), inspected(2, null, 'open')],
      },
      only(inspections),
    ).lines[0]!;
    expect(line).toMatchObject({ score: '8.00', isProvisional: true });
  });

  it('quantity over the year: monthly targets once for each month, more than required does not count', () => {
    const target = { index: 0, comparator: '>=' as const, value: 1, unit: '条', period: 'month' as const };
    const assignments = [{ assignmentId: 1, from: '2026-02-15', until: null, deadline: null, targets: [target] }];
    const disclosures = Array.from({ length: 9 }, (_, id) => ({
      evidenceId: id,
      assignmentIds: [1],
      publishedOn: '2026-03-02',
      formed: null,
    }));
    const line = scored(quantity, { assignments, disclosures });
    expect(line).toMatchObject({ score: '8.18', part: '9', whole: '11' });
  });

  it('the credit by the first deadline stands beside it', () =>
    expect(scored(completion, { completion: [dated(1, { ...late(20, 0), ownExtensions: 1 })] }).working).toMatchObject({
      credits: '0.95',
      creditsByFirst: '0.6',
    }));
});
