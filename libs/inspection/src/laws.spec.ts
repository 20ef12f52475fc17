import fc from 'fast-check';
import { Exact, sumOf } from './exact.js';
import type { FindingFact, UnitFacts } from './facts.js';
import { scoreSheet } from './score-sheet.js';
import { defaultSettings, dimensions, severities, type Weights } from './settings.js';
import type { Sheet } from './sheet.js';

const assignmentId = fc.integer({ min: 1, max: 8 });
const day = fc
  .integer({ min: 0, max: 180 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const target = fc.record({
  index: fc.nat(3),
  comparator: fc.constantFrom('>=' as const, '<=' as const, '=' as const),
  value: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0.5, 1.5)),
  unit: fc.constantFrom('次', '条', '场', '%', '个工作日'),
  period: fc.constantFrom(null, 'day', 'week', 'month', 'quarter', 'half-year', 'year' as const),
});
const finding: fc.Arbitrary<FindingFact> = fc.record({
  findingId: fc.integer({ min: 1, max: 1000 }),
  number: fc.integer({ min: 1, max: 50 }),
  kind: fc.constant('problem' as const),
  dimension: fc.constantFrom('content', 'other' as const),
  severity: fc.constantFrom(...severities),
  deduction: fc.option(
    fc.integer({ min: 50, max: 1000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    { nil: null },
  ),
});
const facts: fc.Arbitrary<UnitFacts> = fc.record({
  unitId: fc.constant(1),
  quarter: fc.constant({ year: 2026, quarter: 2 }),
  assignments: fc.uniqueArray(
    fc.record({
      assignmentId,
      from: day,
      until: fc.option(day),
      deadline: fc.option(day),
      targets: fc.array(target, { maxLength: 3 }),
    }),
    { selector: (one) => one.assignmentId },
  ),
  disclosures: fc.uniqueArray(
    fc.record({
      evidenceId: fc.integer({ min: 1, max: 60 }),
      assignmentIds: fc.uniqueArray(assignmentId, { minLength: 1 }),
      publishedOn: day,
      formed: fc.option(
        fc.record({
          on: day,
          taken: fc.nat(40),
          limit: fc.constantFrom(3, 20),
          measure: fc.constantFrom('working-days', 'days' as const),
          rule: fc.constant('general' as const),
        }),
      ),
    }),
    { selector: (one) => one.evidenceId },
  ),
  reports: fc.array(
    fc.record({ reportId: fc.nat(), assignmentId, daysLate: fc.option(fc.nat(10)), isMissing: fc.boolean() }),
    { maxLength: 12 },
  ),
  contentItems: fc.nat(5),
  findings: fc.array(finding, { maxLength: 8 }),
});
const weights: fc.Arbitrary<Weights> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
  .map(([least, most]) => ({ quantity: least, content: most - least, timeliness: 100 - most }));

const score = (one: UnitFacts, by: Weights): Sheet => scoreSheet(one, by, defaultSettings);
const totalOf = ({ total }: Sheet) => (total === null ? null : Number(total));

describe('laws of the sheet', () => {
  it('the printed lines add up to the printed total', () =>
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const sheet = score(one, by);
        const sum = sumOf(dimensions.map((name) => sheet[name].score ?? 0));
        expect(sheet.sum).toBe(sum.toFixed(2));
        expect(sheet.deducted).toBe(sumOf(sheet.deductions.map(({ deduction }) => deduction)).toFixed(2));
        if (sheet.total !== null) expect(sheet.total).toBe(Exact.max(0, sum.minus(sheet.deducted)).toFixed(2));
      }),
    ));

  it('points sum to 100 exactly, or there is no total', () =>
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const sheet = score(one, by);
        const points = sumOf(dimensions.map((name) => sheet[name].points)).toFixed(2);
        expect(points).toBe(sheet.total === null ? '0.00' : '100.00');
      }),
    ));

  it('no dimension exceeds its points, nor falls below 0', () =>
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const sheet = score(one, by);
        for (const { score: own, points } of dimensions.map((name) => sheet[name]))
          if (own !== null) expect(Number(own) >= 0 && new Exact(own).lte(points)).toBe(true);
      }),
    ));

  it('the order of facts does not matter', () =>
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const turned = {
          ...one,
          disclosures: [...one.disclosures].reverse(),
          reports: [...one.reports].reverse(),
          findings: [...one.findings].reverse(),
        };
        const { deductions, content, ...sheet } = score(turned, by);
        const { deductions: _deductions, content: before, ...expected } = score(one, by);
        expect(sheet).toEqual(expected);
        expect(content.score).toBe(before.score);
        expect(deductions).toHaveLength(_deductions.length);
      }),
    ));

  it('another finding never raises the total', () =>
    fc.assert(
      fc.property(facts, weights, finding, (one, by, more) => {
        const before = score(one, by);
        const after = score({ ...one, findings: [...one.findings, more] }, by);
        // content that nobody checked comes in with the first problem found
        if (before.content.whyNot === 'no-item') return;
        expect(totalOf(after) ?? 0).toBeLessThanOrEqual(totalOf(before) ?? 0);
      }),
    ));

  it('another disclosure never lowers quantity, and another day late never raises timeliness', () =>
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const more = {
          evidenceId: 99,
          assignmentIds: [1, 2, 3, 4, 5, 6, 7, 8],
          publishedOn: '2026-05-11',
          formed: null,
        };
        const quantity = (of: UnitFacts) => Number(score(of, by).quantity.score ?? 0);
        expect(quantity({ ...one, disclosures: [...one.disclosures, more] })).toBeGreaterThanOrEqual(quantity(one));
        const later = one.reports.map((report) => ({
          ...report,
          daysLate: report.daysLate === null ? null : report.daysLate + 1,
        }));
        const timeliness = (of: UnitFacts) => Number(score(of, by).timeliness.score ?? 0);
        expect(timeliness({ ...one, reports: later })).toBeLessThanOrEqual(timeliness(one));
      }),
    ));

  it('a perfect unit gets 100', () =>
    fc.assert(
      fc.property(facts, weights, (one, by) => {
        const required = score({ ...one, disclosures: [] }, by).quantity.working.lines;
        const disclosures = required.flatMap((line) =>
          Array.from({ length: Math.ceil(Number(line.required)) }, (_, index) => ({
            evidenceId: line.assignmentId * 1_000_000 + (line.target ?? 9) * 10_000 + index,
            assignmentIds: [line.assignmentId],
            publishedOn: line.last,
            formed: { on: line.last, taken: 0, limit: 20, measure: 'working-days' as const, rule: 'general' as const },
          })),
        );
        const reports = one.reports.map((report) => ({ ...report, daysLate: 0, isMissing: false }));
        const { total } = score({ ...one, disclosures, reports, findings: [] }, by);
        expect([null, '100.00']).toContain(total);
      }),
      { numRuns: 50 },
    ));
});
