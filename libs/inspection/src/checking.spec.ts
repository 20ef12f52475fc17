import {
  defaultSettings,
  defaultWeights,
  openParts,
  questionsAt,
  questionsOf,
  rescored,
  scoreSheet,
  type UnitFacts,
} from './index.js';

const items = [
  { id: 3, position: 2, dimension: 'content', per: 'unit' },
  { id: 5, position: 1, dimension: 'content', per: 'sample' },
  { id: 9, position: 3, dimension: 'other', per: 'sample' },
] as const;

it('asks in the order of the rules: quantity, content, timeliness, other, veto', () => {
  expect(questionsAt(items, 40).map(({ key }) => key)).toEqual([
    'quantity',
    'item:5:40',
    'item:3',
    'timeliness',
    'item:9:40',
    'veto',
  ]);
  expect(questionsAt(items, null).map(({ key }) => key)).toEqual(['quantity', 'item:3', 'timeliness', 'veto']);
});

it('asks once what is asked of the unit', () => {
  const keys = questionsOf(items, [40, 41]).map(({ key }) => key);
  expect(keys).toHaveLength(8);
  expect(new Set(keys).size).toBe(8);
});

it('says what is still open', () => {
  const questions = questionsOf(items, [40]);
  const answers = new Map<string, string>([
    ['quantity', 'right'],
    ['item:5:40', 'fails'],
    ['item:3', 'fails'],
    ['timeliness', 'wrong'],
    ['veto', 'found'],
  ]);
  const problem = { kind: 'problem', itemId: 5, assignmentId: 40 } as const;
  expect(openParts(questions, answers, [problem])).toEqual({
    unanswered: ['item:9:40'],
    unwritten: ['item:3'],
    veto: true,
  });
  const all = new Map(answers).set('item:9:40', 'not-applicable').set('item:3', 'conforms');
  const veto = { kind: 'veto', itemId: null, assignmentId: null } as const;
  expect(openParts(questions, all, [problem, veto])).toEqual({ unanswered: [], unwritten: [], veto: false });
  expect(openParts(questions, new Map(all).set('veto', 'none'), [veto]).veto).toBe(true);
});

it('scores a sheet again as it would have been scored with the same findings', () => {
  const facts: UnitFacts = {
    unitId: 1,
    quarter: { year: 2026, quarter: 2 },
    assignments: [],
    disclosures: [],
    reports: [{ reportId: 1, assignmentId: 1, daysLate: 2, isMissing: false }],
    contentItems: 0,
    findings: [],
  };
  const written = {
    contentItems: 2,
    findings: [
      { findingId: 1, number: 1, kind: 'problem', dimension: 'content', severity: 'normal', deduction: null },
      { findingId: 2, number: 2, kind: 'problem', dimension: 'other', severity: 'minor', deduction: '0.75' },
    ],
  } satisfies Partial<UnitFacts>;
  const { quantity, timeliness } = scoreSheet(facts, defaultWeights, defaultSettings);
  const figures = { quantity: quantity.working, timeliness: timeliness.working };
  const { unitId: _, ...sheet } = scoreSheet({ ...facts, ...written }, defaultWeights, defaultSettings);
  expect(rescored(figures, written, defaultWeights, defaultSettings)).toEqual(sheet);
});
