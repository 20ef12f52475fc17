import {
  canonical,
  compareLedgers,
  ledgerTotalWords,
  noFacts,
  score,
  stepWords,
  unscored,
  waterfall,
  whatIf,
} from '../index.js';
import { branch, byPoints, counted, deducting, fixed, leaf, schemeOf, treeOf } from '../templates/build.js';

const scheme = schemeOf(
  2026,
  treeOf([
    branch('p', '主动公开', '60', byPoints, [
      leaf('a', '目录', '20'),
      leaf('b', '错误', '40', deducting(counted('e', '差错', '处', fixed('3')))),
    ]),
    leaf('c', '落实', '40'),
  ]),
  {
    bonuses: [
      {
        key: 'plus',
        name: '表彰',
        standard: '',
        cap: '2',
        groups: null,
        counted: [counted('good', '市级', '次', fixed('2'))],
      },
    ],
  },
);
const event = (kind: string) => ({
  id: `event:${kind}`,
  kind,
  on: '2026-05-11',
  count: 1,
  points: null,
  hasStatement: false,
  subject: null,
  reason: '检查',
});
const facts = (a: string, unitId = 1) => ({
  ...noFacts(unitId, 'units', { first: '2026-01-01', last: '2026-12-31', isResult: true }, '2026'),
  entries: [
    { id: 'entry:1', line: 'a', points: a, of: '20', reason: '评' },
    { id: 'entry:2', line: 'c', points: '40', of: '40', reason: '评' },
  ],
  events: [event('e'), event('good')],
});

it('a waterfall leads from full marks to the total, line by line', () => {
  const ledger = score(facts('15'), scheme);
  const steps = (level?: number) =>
    waterfall(ledger, level).map(({ kind, line, change, after }) => [kind, line?.number ?? null, change, after]);
  expect(steps()).toEqual([
    ['full', null, '100.00', '100.00'],
    ['lost', '1', '-8.00', '92.00'],
    ['bonus', 'B1', '2.00', '94.00'],
    ['total', null, '94.00', '94.00'],
  ]);
  expect(steps(2).slice(1, 3)).toEqual([
    ['lost', '1.1', '-5.00', '95.00'],
    ['lost', '1.2', '-3.00', '92.00'],
  ]);
  expect(waterfall(ledger).map((step) => stepWords(step).zh)[1]).toBe('第1项“主动公开”失分');
  expect(ledgerTotalWords(ledger).map(({ zh }) => zh)).toEqual([
    '92.00 + 2.00 − 0.00 = 94.00',
    '折算：94.00 × 4.00% = 3.76（满分 4.00）',
  ]);
});

it('two ledgers are compared by the keys of their lines', () => {
  const [before, after] = [score(facts('15'), scheme), score(facts('20'), scheme)];
  expect(compareLedgers(before, after)).toMatchObject({
    isSame: false,
    total: { before: '94.00', after: '99.00', change: '5.00' },
    lines: [
      { key: 'p', how: 'changed', change: '5.00' },
      { key: 'a', how: 'changed', change: '5.00' },
    ],
  });
  expect(compareLedgers(before, JSON.parse(canonical(before)))).toMatchObject({ isSame: true, lines: [] });
  const smaller = { ...scheme, bonuses: [] };
  expect(compareLedgers(before, score(facts('15'), smaller)).lines).toMatchObject([
    { key: 'plus', how: 'removed', change: '-2.00' },
  ]);
});

it('what-if says who moves by how many places', () => {
  const side = (...points: string[]) =>
    points.map((a, index) => ({ ledger: score(facts(a, index + 1), scheme), order: index, isRanked: true }));
  expect(
    whatIf(side('10', '15', '12'), side('20', '15', '12')).map(({ unitId, rank, up }) => [
      unitId,
      rank.before,
      rank.after,
      up,
    ]),
  ).toEqual([
    [1, 3, 1, 2],
    [2, 1, 2, -1],
    [3, 2, 3, -1],
  ]);
});

it('what is not scored is named', () =>
  expect(unscored(score({ ...facts('15'), entries: [] }, scheme)).map(({ number, why }) => [number, why])).toEqual([
    ['1.1', 'not-entered'],
    ['2', 'not-entered'],
  ]));
