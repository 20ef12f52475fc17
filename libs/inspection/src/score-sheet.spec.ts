import type { AssignmentFact, FindingFact, ReportFact, TargetFact, UnitFacts } from './facts.js';
import { scoreSheet } from './score-sheet.js';
import { defaultSettings, defaultWeights, type Severity, type Weights } from './settings.js';

const none: UnitFacts = {
  unitId: 1,
  quarter: { year: 2026, quarter: 2 },
  assignments: [],
  disclosures: [],
  reports: [],
  contentItems: 0,
  findings: [],
};
const score = (facts: Partial<UnitFacts>, weights: Weights = defaultWeights, settings = defaultSettings) =>
  scoreSheet({ ...none, ...facts }, weights, settings);

const assignment = (assignmentId: number, ...targets: Partial<TargetFact>[]): AssignmentFact => ({
  assignmentId,
  from: '2026-01-15',
  until: null,
  deadline: null,
  targets: targets.map((target, index) => ({
    index,
    comparator: '>=',
    value: 1,
    unit: '条',
    period: 'quarter',
    ...target,
  })),
});
const report = (assignmentId: number, daysLate: number | null = 0, isMissing = false): ReportFact => ({
  reportId: assignmentId * 10,
  assignmentId,
  daysLate,
  isMissing,
});
const disclosure = (evidenceId: number, assignmentIds: number[], publishedOn = '2026-05-11', workingDays?: number) => ({
  evidenceId,
  assignmentIds,
  publishedOn,
  formed:
    workingDays === undefined
      ? null
      : { on: '2026-05-01', taken: workingDays, limit: 20, measure: 'working-days' as const, rule: 'general' as const },
});
const problem = (
  severity: Severity,
  deduction: string | null = null,
  dimension: FindingFact['dimension'] = 'content',
) => ({ findingId: 1, number: 1, kind: 'problem', dimension, severity, deduction }) satisfies FindingFact;

describe('quantity', () => {
  const lines = (facts: Partial<UnitFacts>) => score(facts).quantity.working.lines;

  it('asks for one disclosure of each assignment with a report owed and no count target', () => {
    const assignments = [
      assignment(1),
      assignment(2),
      assignment(3, { unit: '%', value: 100 }),
      assignment(4, { comparator: '<=' }),
    ];
    const found = lines({ assignments, reports: [report(1), report(3), report(4), report(4)] });
    expect(found.map(({ assignmentId, target, required }) => [assignmentId, target, required])).toEqual([
      [1, null, '1'],
      [3, null, '1'],
      [4, null, '1'],
    ]);
  });

  it('asks for nothing in the quarter of an assignment whose only count target is due in another', () =>
    expect(lines({ assignments: [assignment(1, { period: 'year' })], reports: [report(1)] })).toEqual([]));

  it('counts no more than is required, and each disclosure once on each line that it proves', () => {
    const assignments = [
      assignment(1, { value: 2 }, { value: 1, unit: '场' }),
      assignment(2, { value: 1, period: 'month' }),
    ];
    const disclosures = [1, 2, 3].map((id) => disclosure(id, id === 3 ? [1, 2] : [1]));
    expect(lines({ assignments, disclosures })).toMatchObject([
      { target: 0, required: '2', achieved: 3, counted: '2', evidenceIds: [1, 2, 3] },
      { target: 1, required: '1', achieved: 3, counted: '1' },
      { required: '3', times: 3, achieved: 1, counted: '1', evidenceIds: [3] },
    ]);
    expect(score({ assignments, disclosures }).quantity).toMatchObject({ working: { required: '6', counted: '4' } });
  });

  it('takes only what was published in its days', () => {
    const disclosures = ['2026-01-20', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((day, index) =>
      disclosure(index + 1, [1], day),
    );
    const assignments = [assignment(1, { value: 9 }, { value: 9, period: 'half-year' })];
    expect(lines({ assignments, disclosures }).map(({ evidenceIds }) => evidenceIds)).toEqual([
      [3, 4],
      [1, 2, 3, 4],
    ]);
  });

  it('takes figures that are no whole numbers exactly', () =>
    expect(
      lines({ assignments: [assignment(1, { value: 0.1, period: 'month' })], disclosures: [disclosure(1, [1])] }),
    ).toMatchObject([{ required: '0.3', counted: '0.3' }]));

  it('does not ask for nothing of something', () =>
    expect(lines({ assignments: [assignment(1, { value: 0 })] })).toEqual([]));

  it('gives the published score of a county by its own formula: (81.22 + 0.64) ÷ (100.00 + 0.64) × 100', () => {
    const value = 10064;
    const disclosures = Array.from({ length: 8186 }, (_, index) => disclosure(index + 1, [1]));
    const sheet = score(
      { assignments: [assignment(1, { value })], disclosures },
      { quantity: 100, content: 0, timeliness: 0 },
    );
    expect(sheet.total).toBe('81.34');
  });
});

describe('timeliness', () => {
  const only: Weights = { quantity: 0, content: 0, timeliness: 100 };

  it.each<[reports: [daysLate: number | null, isMissing?: boolean][], total: string | null]>([
    [[[0]], '100.00'],
    [[[1]], '50.00'],
    [[[3]], '50.00'],
    [[[4]], '0.00'],
    [[[0], [0], [5]], '66.67'],
    [[[2, true]], '0.00'],
    [[[0, true]], '0.00'],
    [[[null]], null],
    [[[null], [0]], '100.00'],
    [[], null],
  ])('of reports alone: %j gives %s', (reports, total) => {
    const facts = reports.map(([daysLate, isMissing], index) => report(index + 1, daysLate, isMissing));
    expect(score({ reports: facts }, only).total).toBe(total);
  });

  it('of disclosures takes those that were published in the quarter and have a formation date', () => {
    const disclosures = [
      disclosure(1, [1], '2026-05-11', 20),
      disclosure(2, [1], '2026-05-11', 21),
      disclosure(3, [1], '2026-03-31', 30),
      disclosure(4, [1]),
    ];
    const sheet = score({ disclosures }, only);
    expect(sheet.timeliness.working.disclosures).toEqual({ share: '1', inTime: 1, all: 2 });
    expect(sheet.total).toBe('50.00');
  });

  it('divides by the share that was set', () => {
    const facts = { disclosures: [disclosure(1, [1], '2026-05-11', 1)], reports: [report(1, 9)] };
    const by = (disclosureShare: string) => score(facts, only, { ...defaultSettings, disclosureShare }).total;
    expect(['0', '0.25', '0.5', '1'].map(by)).toEqual(['0.00', '25.00', '50.00', '100.00']);
  });

  it('is rounded once, half up, where thirds meet halves', () => {
    const disclosures = [1, 2, 3].map((id) => disclosure(id, [1], '2026-05-11', id === 1 ? 1 : 21));
    const reports = [report(1), report(2), report(3, 9)];
    // one half of a third and of two thirds are one half, exactly
    const sheet = score({ disclosures, reports }, { quantity: 0, content: 99, timeliness: 1 });
    expect(sheet.timeliness).toMatchObject({ points: '100.00', score: '50.00' });
  });

  it('names how many are not past due', () =>
    expect(score({ reports: [report(1, null), report(2)] }).timeliness.working.awaited).toBe(1));
});

describe('content', () => {
  const only: Weights = { quantity: 0, content: 100, timeliness: 0 };

  it.each<[severities: Severity[], own: string | null, left: string, total: string]>([
    [[], null, '40.00', '100.00'],
    [['minor'], null, '39.00', '97.50'],
    [['normal'], null, '38.00', '95.00'],
    [['serious'], null, '35.00', '87.50'],
    [['minor'], '0.5', '39.50', '98.75'],
    [['minor'], '0.75', '39.25', '98.13'],
    [['serious', 'serious', 'serious', 'serious', 'serious'], '10', '0.00', '0.00'],
  ])('%j at %s leaves %s of 40: %s', (all, own, left, total) => {
    const findings = all.map((severity, index) => ({ ...problem(severity, own), findingId: index, number: index }));
    const sheet = score({ contentItems: 1, findings }, only);
    expect(sheet.content.working.left).toBe(left);
    expect(sheet.total).toBe(total);
  });

  it('deducts against 40 whatever it weighs', () => {
    const facts = { contentItems: 1, findings: [problem('normal')], reports: [report(1)] };
    expect(score(facts, { quantity: 0, content: 20, timeliness: 80 }).content.score).toBe('19.00');
  });

  it('applies where a problem was found, though no item was answered', () =>
    expect(score({ findings: [problem('minor')] }).content.score).toBe('97.50'));

  it('is not touched by praise, nor by what was found on other items', () => {
    const findings: FindingFact[] = [
      { findingId: 1, number: 1, kind: 'praise', dimension: 'content' },
      problem('normal', null, 'other'),
    ];
    expect(score({ contentItems: 1, findings }, only)).toMatchObject({ content: { score: '100.00' }, sum: '100.00' });
  });
});

describe('the total', () => {
  it('is the sum less what other findings deduct, not below 0', () => {
    const found = (count: number) => Array.from({ length: count }, () => problem('serious', '10', 'other'));
    expect(score({ contentItems: 1, findings: found(1) })).toMatchObject({
      sum: '100.00',
      deducted: '10.00',
      total: '90.00',
    });
    expect(score({ contentItems: 1, findings: found(11) })).toMatchObject({ deducted: '110.00', total: '0.00' });
  });

  it.each<[facts: Partial<UnitFacts>, points: string[], why: (string | null)[]]>([
    [{ contentItems: 1 }, ['0.00', '100.00', '0.00'], ['no-line', null, 'nothing-due']],
    [{ reports: [report(1)] }, ['0.00', '0.00', '100.00'], ['no-line', 'no-item', null]],
    [{ reports: [report(1)], contentItems: 1 }, ['0.00', '57.14', '42.86'], ['no-line', null, null]],
    [{ reports: [report(1)], assignments: [assignment(1)] }, ['50.00', '0.00', '50.00'], [null, 'no-item', null]],
    [
      { reports: [report(1)], assignments: [assignment(1)], contentItems: 1 },
      ['30.00', '40.00', '30.00'],
      [null, null, null],
    ],
    [{}, ['0.00', '0.00', '0.00'], ['no-line', 'no-item', 'nothing-due']],
  ])('a dimension that does not apply gives its weight to the others pro rata', (facts, points, why) => {
    const { quantity, content, timeliness } = score(facts);
    expect([quantity, content, timeliness].map((line) => line.points)).toEqual(points);
    expect([quantity, content, timeliness].map((line) => line.whyNot)).toEqual(why);
  });

  it('gives equal remainders to the earlier line', () => {
    const facts = { reports: [report(1)], assignments: [assignment(1)], contentItems: 1 };
    const { quantity, content, timeliness } = score(
      { ...facts, contentItems: 0 },
      { quantity: 7, content: 86, timeliness: 7 },
    );
    expect([quantity.points, content.points, timeliness.points]).toEqual(['50.00', '0.00', '50.00']);
    const thirds = score(facts, { quantity: 33, content: 34, timeliness: 33 });
    expect([thirds.quantity.points, thirds.content.points, thirds.timeliness.points]).toEqual([
      '33.00',
      '34.00',
      '33.00',
    ]);
  });

  it('is none where nothing applies, or what applies has no weight', () => {
    expect(score({})).toMatchObject({ total: null, grade: null });
    const sheet = score({ contentItems: 1 }, { quantity: 50, content: 0, timeliness: 50 });
    expect(sheet).toMatchObject({ total: null, content: { whyNot: 'no-weight' } });
  });

  it.each([
    ['100.00', '0', 'excellent'],
    ['90.00', '10', 'excellent'],
    ['89.99', '10.01', 'good'],
    ['80.00', '20', 'good'],
    ['60.00', '40', 'qualified'],
    ['59.60', '40.4', 'unqualified'],
  ])('of %s has its grade by half-open limits', (total, deduction, grade) =>
    expect(score({ contentItems: 1, findings: [problem('serious', deduction, 'other')] })).toMatchObject({
      total,
      grade,
    }),
  );

  it('of a vetoed unit stays, its grade is the lowest', () => {
    const veto: FindingFact = { findingId: 9, number: 1, kind: 'veto', dimension: 'content' };
    expect(score({ contentItems: 1, findings: [veto] })).toMatchObject({
      total: '100.00',
      grade: 'unqualified',
      isVetoed: true,
      vetoes: [9],
    });
  });
});
