import { noFacts } from '../facts/no-facts.js';
import { manual, schemeOf, leaf, treeOf } from '../templates/build.js';
import { score } from '../scoring/score.js';
import { byScored } from './by-scored.js';

const scheme = schemeOf(2026, treeOf([leaf('one', '甲', '60', manual), leaf('two', '乙', '40', manual)]));
const facts = noFacts(1, 'units', { first: '2026-01-01', last: '2026-12-31', isResult: false }, '1');
const entered = (line: string, points: string, of: string) => ({
  id: `entry:${line}`,
  line,
  points,
  of,
  reason: '依据',
});

it('takes a total out of what is scored, and a whole one as it is', () => {
  const part = score({ ...facts, entries: [entered('one', '45', '60')] }, scheme);
  expect([part.total, part.scoredPoints]).toEqual(['45.00', '60.00']);
  expect(byScored(part, scheme)).toMatchObject({ total: '75.00', grade: null, contribution: '3.00' });
  const whole = score({ ...facts, entries: [entered('one', '45', '60'), entered('two', '40', '40')] }, scheme);
  expect(byScored(whole, scheme)).toMatchObject({ total: whole.total, contribution: whole.contribution });
});

it('has no total where nothing is scored, and keeps to the ceiling of a veto', () => {
  expect(byScored(score(facts, scheme), scheme)).toMatchObject({ total: null, contribution: null });
  const vetoed = {
    ...scheme,
    settings: { ...scheme.settings, vetoCeiling: '59' },
    vetoes: [{ key: 'fraud', name: '弄虚作假', standard: '', groups: null, source: { from: 'entered' as const } }],
  };
  const event = {
    id: 'event:1',
    kind: 'fraud',
    on: '2026-03-01',
    count: 1,
    points: null,
    hasStatement: false,
    subject: null,
    reason: null,
  };
  const ledger = score({ ...facts, entries: [entered('one', '60', '60')], events: [event] }, vetoed);
  expect(byScored(ledger, vetoed)).toMatchObject({ total: '59.00', isVetoed: true });
});
