import { Exact, printed, sumOf } from '@yaodian/inspection';
import fc from 'fast-check';
import {
  canonical,
  type EventFact,
  type Facts,
  type Indicator,
  type LeafLine,
  noFacts,
  type Rule,
  score,
  unroundedTotal,
} from '../index.js';
import {
  all,
  branch,
  completion,
  counted,
  deducting,
  fixed,
  inspections,
  leaf,
  manual,
  schemeOf,
  treeOf,
} from '../templates/build.js';
import { defaultSchemeSettings } from '../scheme/settings.js';
import type { Scheme } from '../scheme/scheme.js';

const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };

const ratio: Rule = { kind: 'ratio', version: 1, measure: 'done', target: '0.9' };
const rule = fc.constantFrom<Rule>(
  manual,
  manual,
  completion,
  inspections,
  ratio,
  deducting(counted('placeholder', '差错', '处', fixed('1.5'))),
  deducting(counted('placeholder', '未公开', '项', all, { withStatement: '0.4' })),
);
/** A tree up to three levels deep, brought into the right keys. */
interface Sketch {
  share: number;
  rule: Rule;
  children: Sketch[];
}
const sketch: fc.Arbitrary<Sketch> = fc.letrec<{ node: Sketch }>((tie) => ({
  node: fc.record({
    share: fc.integer({ min: 1, max: 60 }),
    rule,
    children: fc.oneof(
      { depthSize: 'small' },
      fc.constant<Sketch[]>([]),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    ),
  }),
})).node;

const shareSum = (nodes: readonly Sketch[]) => String(nodes.reduce((sum, { share }) => sum + share, 0));
const nodesOf = (nodes: readonly Sketch[], prefix: string, factor: number): Indicator[] =>
  nodes.map(({ share, rule: own, children }, index) => {
    const key = `${prefix}-${index + 1}`;
    const name = `指标${key}`;
    const scaled = String(share * factor);
    if (children.length > 0)
      return branch(
        key,
        name,
        scaled,
        { by: 'scaled', of: String(Number(shareSum(children)) * factor) },
        nodesOf(children, key, factor),
      );
    const keyed: Rule =
      own.kind === 'deduct' ? { ...own, counted: own.counted.map((entry) => ({ ...entry, key: `${key}-e` })) } : own;
    return leaf(key, name, scaled, keyed);
  });
const schemeFrom = (nodes: readonly Sketch[], fullMarks: string, capAt: 'item' | 'first-level', factor = 1): Scheme =>
  schemeOf(
    2026,
    treeOf(nodesOf(nodes, 'n', factor), {
      fullMarks,
      division: { by: 'scaled', of: String(Number(shareSum(nodes)) * factor) },
    }),
    {
      settings: { ...defaultSchemeSettings, capAt },
      measures: [{ key: 'done', name: '办理', unit: '件', hasDenominator: true }],
      deductions: [
        {
          key: 'minus',
          name: '扣分',
          standard: '',
          cap: '5',
          groups: null,
          counted: [counted('minus-e', '通报批评', '次', fixed('2'))],
        },
      ],
      bonuses: [
        {
          key: 'plus',
          name: '加分',
          standard: '',
          cap: '3',
          groups: null,
          counted: [counted('plus-e', '表彰', '次', fixed('2'))],
        },
      ],
    },
  );
const nodes = fc.array(sketch, { minLength: 1, maxLength: 4 });
const fullMarks = fc.constantFrom('100', '10', '95');
const capAt = fc.constantFrom('item' as const, 'first-level' as const);

const keysOf = (scheme: Scheme): { line: string; rule: Rule; of: string }[] =>
  score(noFacts(1, 'units', period, '2026'), scheme)
    .lines.filter((line): line is LeafLine => line.kind === 'leaf')
    .map((line) => ({ line: line.key, of: line.schemePoints, rule: ruleOf(scheme, line.key) }));
function ruleOf(scheme: Scheme, key: string): Rule {
  const find = (list: readonly Indicator[]): Rule | undefined =>
    list.reduce<Rule | undefined>(
      (found, node) => found ?? ('rule' in node ? (node.key === key ? node.rule : undefined) : find(node.children)),
      undefined,
    );
  return find(scheme.trees[0]!.indicators)!;
}

const event = (id: number, kind: string, hasStatement = false): EventFact => ({
  ...{
    id: `event:${id}`,
    kind,
    on: '2026-05-11',
    count: 1,
    points: null,
    hasStatement,
    subject: null,
    reason: '检查发现',
  },
});
/** A unit by numbers between 0 and 1: how much of each leaf it has; some lines do not apply to it. */
function unitFrom(scheme: Scheme, luck: readonly number[], events: readonly number[]): Facts {
  const lines = keysOf(scheme);
  const at = (index: number) => luck[index % luck.length]!;
  const deductKeys = [
    ...lines.flatMap(({ line, rule: own }) => (own.kind === 'deduct' ? [`${line}-e`] : [])),
    'minus-e',
    'plus-e',
  ];
  return {
    ...noFacts(1, 'units', period, '2026'),
    entries: lines
      .filter(({ rule: own }) => own.kind === 'manual')
      .map(({ line, of }, index) => ({
        id: `entry:${line}`,
        line,
        of,
        points: printed(new Exact(of).times(at(index))),
        reason: '考评',
      })),
    notApplicable: lines
      .filter((_, index) => at(index + 3) > 0.85)
      .map(({ line }) => ({ id: `na:${line}`, line, reason: '无此职能' })),
    completion: luck.map((one, index) => ({
      ...{
        assignmentId: index + 1,
        kind: 'rounds' as const,
        role: index % 2 === 0 ? ('lead' as const) : ('responsible' as const),
      },
      ...{ state: 'open' as const, owed: 3, accepted: Math.floor(one * 3.99) },
    })),
    inspections: luck.slice(0, 4).map((one, index) => ({
      ...{ inspectionId: index + 1, quarter: (index + 1) as 1 | 2 | 3 | 4, state: 'published' as const },
      ...{ total: printed(one * 100), dimensions: { quantity: null, content: null, timeliness: null } },
    })),
    measures: luck.map((one, index) => ({
      ...{ id: `measure:${index}`, measure: 'done', period: `2026-${index + 1}`, source: '台账' },
      ...{ numerator: String(Math.floor(one * 20)), denominator: '20' },
    })),
    events: events.map((one, index) => event(index, deductKeys[one % deductKeys.length]!, one % 3 === 0)),
  };
}
const luck = fc.array(
  fc.integer({ min: 0, max: 100 }).map((one) => one / 100),
  { minLength: 4, maxLength: 9 },
);
const events = fc.array(fc.nat(200), { maxLength: 12 });
const runs = { numRuns: 60 };

const leavesOf = (facts: Facts, scheme: Scheme) =>
  score(facts, scheme).lines.filter((line): line is LeafLine => line.kind === 'leaf');

describe('laws of the ledger', () => {
  it('printed lines add up, points too, and no leaf exceeds its points', () =>
    fc.assert(
      fc.property(nodes, fullMarks, capAt, luck, events, (sketches, full, cap, one, some) => {
        const scheme = schemeFrom(sketches, full, cap);
        const ledger = score(unitFrom(scheme, one, some), scheme);
        const below = (number: string | null, level: number) =>
          ledger.lines.filter(
            (line) => line.level === level && (number === null || line.number.startsWith(`${number}.`)),
          );
        for (const line of ledger.lines) {
          if (line.kind === 'leaf') {
            if (line.score !== null) expect(new Exact(line.score).lte(line.points)).toBe(true);
            if (line.score !== null && (cap === 'item' || line.level === 1))
              expect(Number(line.score)).toBeGreaterThanOrEqual(0);
            continue;
          }
          const own = below(line.number, line.level + 1);
          expect(sumOf(own.map(({ points }) => points)).toFixed(2)).toBe(line.points);
          if (line.score !== null)
            expect(sumOf([...own.map((child) => child.score ?? 0), line.held]).toFixed(2)).toBe(line.score);
        }
        expect(sumOf(below(null, 1).map((line) => line.score ?? 0)).toFixed(2)).toBe(ledger.sum);
        if (ledger.raw === null) return;
        expect(sumOf(below(null, 1).map(({ points }) => points)).toFixed(2)).toBe(printed(full));
        expect(sumOf([ledger.sum, ledger.bonus, `-${ledger.deducted}`, ledger.held]).toFixed(2)).toBe(ledger.raw);
      }),
      runs,
    ));

  it('another deduction never raises the total', () =>
    fc.assert(
      fc.property(nodes, fullMarks, capAt, luck, events, fc.nat(200), (sketches, full, cap, one, some, more) => {
        const scheme = schemeFrom(sketches, full, cap);
        const before = unitFrom(scheme, one, some);
        const deducts = leavesOf(before, scheme)
          .filter((line) => line.rule === 'deduct')
          .map(({ key }) => `${key}-e`);
        const kinds = [...deducts, 'minus-e'];
        const after = { ...before, events: [...before.events, event(999, kinds[more % kinds.length]!)] };
        const totalOf = (facts: Facts) => Number(score(facts, scheme).total ?? 0);
        expect(totalOf(after)).toBeLessThanOrEqual(totalOf(before));
      }),
      runs,
    ));

  it('the order of facts does not matter, nor how the figures of a period are grouped', () =>
    fc.assert(
      fc.property(nodes, luck, events, (sketches, one, some) => {
        const scheme = schemeFrom(sketches, '100', 'item');
        const facts = unitFrom(scheme, one, some);
        const turned: Facts = {
          ...facts,
          completion: [...facts.completion].reverse(),
          inspections: [...facts.inspections].reverse(),
          measures: [...facts.measures].reverse(),
          events: [...facts.events].reverse(),
          entries: [...facts.entries].reverse(),
        };
        expect(canonical(score(turned, scheme))).toBe(canonical(score(facts, scheme)));
        const split = facts.measures.flatMap((fact) => [
          { ...fact, denominator: '8' },
          { ...fact, id: `${fact.id}b`, numerator: '0', denominator: '12' },
        ]);
        expect(score({ ...facts, measures: split }, scheme).total).toBe(score(facts, scheme).total);
      }),
      runs,
    ));

  it('scaling all weights keeps the order of unrounded totals', () =>
    fc.assert(
      fc.property(nodes, luck, luck, events, fc.integer({ min: 2, max: 9 }), (sketches, one, other, some, factor) => {
        const [scheme, larger] = [schemeFrom(sketches, '100', 'item'), schemeFrom(sketches, '100', 'item', factor)];
        const units = [unitFrom(scheme, one, some), unitFrom(scheme, other, some)] as const;
        const order = (by: Scheme) => {
          const [first, second] = units.map((unit) => unroundedTotal(unit, by));
          return first === null || second === null ? null : new Exact(first!).cmp(second!);
        };
        expect(order(larger)).toBe(order(scheme));
      }),
      runs,
    ));

  it('a perfect unit gets the full mark for any scheme', () =>
    fc.assert(
      fc.property(nodes, fullMarks, capAt, luck, (sketches, full, cap, one) => {
        const scheme = schemeFrom(sketches, full, cap);
        const perfect = unitFrom(scheme, [1], []);
        const { notApplicable } = unitFrom(scheme, one, []);
        const ledger = score({ ...perfect, notApplicable }, scheme);
        expect([null, '100.00']).toContain(ledger.total);
        if (ledger.total !== null) expect(ledger.raw).toBe(printed(full));
      }),
      runs,
    ));
});
