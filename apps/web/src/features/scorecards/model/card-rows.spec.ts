import { exampleLedger, exampleScheme } from '../../../../test/example-ledger';
import { basisOf } from './basis';
import { cardRows, giversOf, lossOf, shownRows } from './card-rows';
import { costlyFirst, countedFacts } from './fact-rows';
import { contributionSum, signed } from './figures';
import { sumLine } from './sum-line';

const ledger = exampleLedger();
const rows = cardRows(ledger);
const row = (key: string) => rows.find((one) => one.key === key)!;

it('prints every line with full mark, score and loss, and items with their sign and no loss', () => {
  expect(rows.map(({ key }) => key)).toEqual([...['work', 'completed', 'judged', 'gone', 'open', 'plus', 'minus']]);
  expect(row('completed')).toMatchObject({ fullMark: '50.00', score: '46.50', loss: '−3.50', above: ['work'] });
  expect(row('judged')).toMatchObject({ fullMark: '25.00', score: '25.00', loss: '0.00' });
  expect(row('gone')).toMatchObject({ state: 'not-applicable', fullMark: null, score: null, loss: null });
  expect(row('open')).toMatchObject({ state: 'unscored', fullMark: '25.00', score: null, loss: null });
  expect(row('plus')).toMatchObject({ fullMark: null, score: '+3.00', loss: null });
  expect(row('minus')).toMatchObject({ score: '−4.00' });
});

it('adds its printed rows up to the printed total', () => {
  const figure = (key: string) => Number(row(key).score!.replace('−', '-'));
  expect((figure('work') + figure('plus') + figure('minus')).toFixed(2)).toBe(ledger.total);
  expect(lossOf(ledger)).toBe('−28.50');
  expect(sumLine(ledger)).toBe('100.00 − 28.50 + 3.00 − 4.00 = 70.50');
});

it('brings other full marks to hundredths in the sum, and says what a veto leaves', () => {
  const less = {
    ...ledger,
    fullMarks: '50',
    sum: '45.00',
    bonus: '0.00',
    deducted: '0.00',
    raw: '45.00',
    total: '90.00',
  };
  expect(sumLine(less)).toBe('(50.00 − 5.00) × 100 ÷ 50.00 = 90.00');
  expect(sumLine({ ...less, total: '59.00' })).toBe('(50.00 − 5.00) × 100 ÷ 50.00 = 90.00 → 59.00');
  expect(sumLine({ ...ledger, raw: null })).toBeNull();
});

it('folds what stands below a branch', () => {
  expect(shownRows(rows, new Set(['work'])).map(({ key }) => key)).toEqual(['work', 'open', 'plus', 'minus']);
});

it('says who gave the points of what does not apply', () => {
  expect(giversOf(rows, row('judged')).map(({ key }) => key)).toEqual(['gone']);
  expect(giversOf(rows, row('open'))).toEqual([]);
});

it('says what a line rests on, and what each fact of it came to, by the deadline in force and by the first', () => {
  const basis = (key: string) => basisOf(row(key).line as Parameters<typeof basisOf>[0]);
  expect(basis('completed')).toEqual([{ kind: 'completion', count: 2, lost: 1 }]);
  expect(basis('judged')).toEqual([{ kind: 'entered', points: '20.00', of: '20.00' }]);
  expect(basis('minus')).toEqual([{ kind: 'events', count: 1 }]);
  expect([...basis('gone'), ...basis('open')]).toEqual([]);
  const facts = countedFacts(row('completed').line as Parameters<typeof countedFacts>[0]);
  expect(facts.get('assignment:2')?.credit).toMatchObject({ effective: '0.86', first: '0.6' });
  expect(countedFacts(row('minus').line as Parameters<typeof countedFacts>[0]).get('event:2')?.event?.points).toBe(
    '4.00',
  );
});

it('lists first what cost points', () => {
  const counted = countedFacts(row('completed').line as Parameters<typeof countedFacts>[0]);
  const fact = (factId: string, outcome: string) => ({ factId, outcome });
  const facts = [fact('assignment:1', 'late'), fact('assignment:2', 'on-time'), fact('report:3', 'missing')];
  expect(costlyFirst(facts, counted).map(({ factId }) => factId)).toEqual(['assignment:2', 'report:3', 'assignment:1']);
});

it('shows the sum of a contribution with all its digits, from 100 where the scheme caps it', () => {
  expect(contributionSum('93.46', '3.74', '4.00')).toEqual({ counted: '93.46', weight: '4', exact: '3.7384' });
  expect(contributionSum('102.00', '4.00', '4.00')).toMatchObject({ counted: '100.00', exact: '4' });
  expect(contributionSum('102.00', '4.08', '4.00')).toMatchObject({ counted: '102.00', exact: '4.08' });
  expect(['1.00', '-1.50', '0.00', '-0.00'].map(signed)).toEqual(['+1.00', '−1.50', '0.00', '0.00']);
  expect(exampleScheme.groups[0]!.name).toBe('县直部门');
});
