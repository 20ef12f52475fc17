import { defaultSettings, defaultWeights, scoreSheet, type UnitFacts } from './index.js';

const assignments = Array.from({ length: 8 }, (_, index) => ({
  assignmentId: index + 1,
  from: '2026-03-02',
  until: null,
  deadline: null,
  targets: index > 1 ? [] : [{ index: 0, comparator: '>=' as const, value: 2, unit: '条', period: 'quarter' as const }],
}));

/** 10 are required (two targets of 2, six assignments of 1), 7 are there, 6 of them with a formation date. */
const facts: UnitFacts = {
  unitId: 1,
  quarter: { year: 2026, quarter: 2 },
  assignments,
  disclosures: [1, 1, 1, 2, 3, 4, 5, 6].map((assignmentId, index) => ({
    evidenceId: index + 1,
    assignmentIds: [assignmentId],
    publishedOn: '2026-05-11',
    formed:
      index < 6
        ? { on: '2026-05-08', taken: 2, limit: 20, measure: 'working-days' as const, rule: 'general' as const }
        : null,
  })),
  reports: assignments.map(({ assignmentId }, index) => ({
    reportId: assignmentId,
    assignmentId,
    daysLate: index < 6 ? 0 : index === 6 ? 2 : 40,
    isMissing: index === 7,
  })),
  contentItems: 3,
  findings: (['normal', 'minor', 'minor'] as const).map((severity, index) => ({
    findingId: index + 1,
    number: index + 1,
    kind: 'problem',
    dimension: 'content',
    severity,
    deduction: null,
  })),
};

it('gives the figures of the example of the rules: 21.00 + 36.00 + 27.19 = 84.19', () => {
  const sheet = scoreSheet(facts, defaultWeights, defaultSettings);
  expect(sheet.quantity).toMatchObject({ points: '30.00', score: '21.00', working: { required: '10', counted: '7' } });
  expect(sheet.content).toMatchObject({
    points: '40.00',
    score: '36.00',
    working: { deducted: '4.00', left: '36.00' },
  });
  expect(sheet.timeliness).toMatchObject({
    points: '30.00',
    score: '27.19',
    working: {
      disclosures: { share: '0.5', inTime: 6, all: 6 },
      reports: { share: '0.5', onTime: 6, lateInGrace: 1, late: 0, missing: 1, owed: 8 },
    },
  });
  expect(sheet).toMatchObject({ sum: '84.19', deducted: '0.00', total: '84.19', grade: 'good', isVetoed: false });
});
