import {
  canonical,
  hashOf,
  noFacts,
  rankGroup,
  score,
  scorerOf,
  schemeTemplates,
  unscored,
  validateScheme,
  waterfall,
} from '../index.js';
import { leaf, schemeOf, treeOf } from '../templates/build.js';

const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };
const unit = (points: string, unitId = 1) => ({
  ...noFacts(unitId, 'units', period, '2026'),
  entries: [{ id: 'entry:1', line: 'one', points, of: '100', reason: '年终考评' }],
});
const scheme = schemeOf(2026, treeOf([leaf('one', '考评', '100')]));

it('gives the contribution of the rules: 93.46 at 4 % is 3.74 of 4.00', () => {
  expect(score(unit('93.46'), scheme)).toMatchObject({
    raw: '93.46',
    total: '93.46',
    grade: '优秀',
    contribution: '3.74',
    contributionOf: '4.00',
  });
});

it.each(schemeTemplates)(
  'the template $key has no problems, and a unit without facts waits for what is entered',
  ({ scheme }) => {
    const own = scheme(2026);
    expect(validateScheme(own)).toEqual([]);
    for (const { key } of own.groups) {
      const ledger = score(noFacts(7, key, period, '2026'), own);
      expect(unscored(ledger).length).toBeGreaterThan(0);
      expect(waterfall(ledger).slice(-1)[0]).toMatchObject({ kind: 'total', after: ledger.total });
    }
  },
);

it('is written the same wherever it is made', () => {
  const ledger = score(unit('93.46'), scheme);
  expect(canonical(JSON.parse(canonical(ledger)))).toBe(canonical(ledger));
  expect(hashOf(ledger)).toMatch(/^[0-9a-f]{64}$/);
  expect(() => canonical({ one: undefined })).toThrow(TypeError);
});

it('ranks a group with ties as in the inspection', () => {
  const scoring = scorerOf(scheme);
  const units = ['90', '95', '90', '80'].map((points, index) => ({
    ledger: scoring(unit(points, index + 1)),
    order: index,
    isRanked: true,
  }));
  expect(rankGroup(units, 'units').map(({ unitId, rank }) => [unitId, rank])).toEqual([
    [2, 1],
    [1, 2],
    [3, 2],
    [4, 4],
  ]);
});
