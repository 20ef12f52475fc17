import {
  type Amount,
  type Counted,
  type Division,
  type Indicator,
  type MeasureCount,
  type Rule,
  type Scheme,
  schemeTemplates,
  type Source,
  systemKinds,
} from '@yaodian/assessment';
import { dimensions } from '@yaodian/inspection';
import { bookExcel, type BookSheet } from '@yaodian/official-document';
import fc from 'fast-check';
import { nothingSelected } from '../../../organisation/selection/selection.dto.js';
import { readSheets, type Sheet } from '../../../workbooks/sheets.js';
import type { SchemeBody } from '../scheme-body.dto.js';
import type { SchemeContent } from './content.js';
import { readBook } from './read-book.js';
import { References } from './references.js';
import { bookOf } from './write-book.js';

const directory = new References([
  { key: 'group:1', name: '各部门' },
  { key: 'unit:2', name: '县财政局' },
  { key: 'unit:3', name: '县司法局' },
  { key: 'unit:4', name: '办公室' },
  { key: 'unit:5', name: '办公室' },
]);
let added = 0;
const read = (sheets: readonly Sheet[], before: SchemeContent) =>
  readBook(sheets, { before, directory, newKey: () => `new-${(added += 1)}` });

/** As Excel would give it back, without the way through a file. */
const sheetsOf = (book: readonly BookSheet[]): Sheet[] =>
  book.map(({ sheet, columns, rows }) => {
    const cells = [columns.map(({ head }) => head), ...rows.map((row) => row.map(wordsOf))];
    return {
      ...{ name: sheet, hidden: false, rowCount: cells.length },
      rows: cells.map((row, at) => ({
        row: at + 1,
        cells: row.flatMap((text, column) => (text.trim() === '' ? [] : [{ column, text: text.trim() }])),
      })),
    };
  });
const wordsOf = (cell: BookSheet['rows'][number][number]): string => (typeof cell === 'string' ? cell : cell.text);

const contentOf = ({ year: _year, title, weightBasisPoints: weight, ...body }: Scheme): SchemeContent => ({
  ...{ title, weight, body: JSON.parse(JSON.stringify(body)) as SchemeBody },
  selection: {
    ...nothingSelected,
    ...{ unitGroupIds: [1], unitIds: [2, 5], leftOut: [3] },
    groups: body.groups.map(({ name }, at) => ({
      ...{ title: name, unitGroupId: at === 0 ? 1 : null, unitIds: at === 0 ? [] : [2, 5] },
    })),
  },
});

it.each(schemeTemplates.map((template) => [template.key, template] as const))(
  'gives the template %s back as it went out, by way of a file',
  async (_key, { scheme }) => {
    const content = contentOf(scheme(2026));
    const bytes = await bookExcel(bookOf(content, directory));
    const back = read(await readSheets(bytes, 5000), content);
    expect(back.problems).toEqual([]);
    expect(back.content).toEqual(content);
  },
);

const word = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', '=1+1', '+86', '@now', '全部', '无', '组、一', '1.2', '_x0041_', 'constructor', '否', '-'),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim());
const figure = fc.constantFrom('0', '0.10', '1', '12.5', '100', '0.000001', '-3', '007');
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const system = fc.constantFrom(...systemKinds);

const measureKeys = ['m-1', 'm-2', 'gone'];
const counting: fc.Arbitrary<MeasureCount> = fc.oneof(
  fc.constant({ by: 'value' as const }),
  fc.record({ by: fc.constant('periods' as const), from: perhaps(figure), below: figure }),
  fc.record({ by: fc.constant('shortfall' as const), required: figure }),
  fc.record({ by: fc.constant('steps' as const), above: figure, step: figure, most: perhaps(fc.nat(99)) }),
);
const source: fc.Arbitrary<Source> = fc.oneof(
  fc.record({ from: fc.constant('system' as const), kind: system }),
  fc.constant({ from: 'entered' as const }),
  fc.record({ from: fc.constant('measure' as const), measure: fc.constantFrom(...measureKeys), count: counting }),
);
const vetoSource: fc.Arbitrary<Scheme['vetoes'][number]['source']> = fc.oneof(
  fc.record({ from: fc.constant('system' as const), kind: system }),
  fc.constant({ from: 'entered' as const }),
);
const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), points: figure }),
  fc.record({ kind: fc.constant('range' as const), least: figure, most: figure }),
  fc.record({ kind: fc.constant('share' as const), share: figure }),
);
const key = fc.uuid();
const counted: fc.Arbitrary<Counted> = fc.record({
  ...{ key, name: word, per: fc.constantFrom('', '件', '次'), source, amount, withStatement: perhaps(figure) },
});
const few = { maxLength: 3 };
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('completion' as const), version: fc.constant(1 as const), responsibleShare: figure },
    credit: fc.record({ perOwnExtension: figure, perDayLate: figure, leastLate: figure, openShare: figure }),
  }),
  fc.record({
    ...{ kind: fc.constant('timeliness' as const), version: fc.constant(1 as const) },
    ...{ disclosureShare: figure, graceDays: fc.nat(60) },
  }),
  fc.constant({ kind: 'quantity' as const, version: 1 as const }),
  fc.record({
    ...{ kind: fc.constant('inspection' as const), version: fc.constant(1 as const) },
    dimension: perhaps(fc.constantFrom(...dimensions)),
    quarterWeights: fc.constantFrom<[string, string, string, string]>(['1', '1', '1', '1'], ['0', '2', '0.5', '1']),
  }),
  fc.record({
    ...{ kind: fc.constant('ratio' as const), version: fc.constant(1 as const), target: figure },
    measure: fc.constantFrom(...measureKeys),
  }),
  fc.record({
    ...{ kind: fc.constant('tiers' as const), version: fc.constant(1 as const) },
    measure: fc.constantFrom(...measureKeys),
    tiers: fc.array(fc.record({ from: perhaps(figure), ratio: figure }), few),
  }),
  fc.record({
    ...{ kind: fc.constant('deduct' as const), version: fc.constant(1 as const), counted: fc.array(counted, few) },
  }),
  fc.record({
    ...{ kind: fc.constant('manual' as const), version: fc.constant(1 as const) },
    choices: perhaps(fc.array(fc.record({ name: word, ratio: figure }), few)),
  }),
);
const division: fc.Arbitrary<Division> = fc.oneof(
  fc.constant({ by: 'weight' as const }),
  fc.constant({ by: 'points' as const }),
  fc.record({ by: fc.constant('scaled' as const), of: figure }),
);
const { indicator } = fc.letrec<{ indicator: Indicator }>((tie) => {
  const node = {
    ...{ key, name: word, standard: word, share: figure },
    appliesTo: perhaps(fc.uniqueArray(fc.constantFrom('group:1', 'unit:2', 'unit:5'))),
  };
  return {
    indicator: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ ...node, rule }),
      fc.record({ ...node, division, children: fc.array(tie('indicator'), few) }),
    ),
  };
});
const groupKeys = perhaps(fc.uniqueArray(fc.constantFrom('g-1', 'g-2', 'gone')));
const item = { key, name: word, standard: word, groups: groupKeys, counted: fc.array(counted, few) };
const tree = (of: string) =>
  fc.record({
    ...{ key: fc.constant(of), name: word, fullMarks: figure, division },
    indicators: fc.array(indicator, few),
  });
const scheme: fc.Arbitrary<Scheme> = fc.record({
  ...{
    year: fc.constant(2026),
    title: fc.constant('考核方案'),
    weightBasisPoints: fc.integer({ min: 400, max: 10_000 }),
  },
  settings: fc.record({
    decimals: fc.nat(9),
    capAt: fc.constantFrom('item', 'first-level'),
    givesTo: fc.constantFrom('pro-rata', 'equal'),
    costsOnce: fc.boolean(),
    addsOnce: fc.boolean(),
    bonusAbove: perhaps(fc.record({ score: fc.oneof(figure, fc.constant('')), isIncluded: fc.boolean() })),
    vetoCeiling: perhaps(figure),
    grades: fc.array(
      fc.record({ name: word.filter((name) => name !== ''), from: perhaps(figure), below: perhaps(figure) }),
      few,
    ),
    isContributionCapped: fc.boolean(),
    appealDays: fc.nat(90),
  }),
  measures: fc.tuple(
    ...['m-1', 'm-2'].map((of) =>
      fc.record({ key: fc.constant(of), name: word, unit: word, hasDenominator: fc.boolean() }),
    ),
  ),
  trees: fc.tuple(tree('t-1'), tree('t-2')),
  groups: fc
    .uniqueArray(
      word.filter((name) => name !== ''),
      { minLength: 2, maxLength: 2 },
    )
    .map((names) => names.map((name, at) => ({ key: `g-${at + 1}`, name, tree: at === 0 ? 't-1' : 'gone' }))),
  bonuses: fc.array(fc.record({ ...item, cap: figure }), few),
  deductions: fc.array(fc.record({ ...item, cap: perhaps(figure) }), few),
  vetoes: fc.array(fc.record({ ...{ key, name: word, standard: word, groups: groupKeys }, source: vetoSource }), few),
  confirmations: fc.array(fc.record({ kind: system, reason: word }), few),
});

it('gives every scheme back as it went out, whatever its names are', () => {
  fc.assert(
    fc.property(scheme, (one) => {
      const content = contentOf(one);
      const back = read(sheetsOf(bookOf(content, directory)), content);
      expect(back.problems).toEqual([]);
      expect(back.content).toEqual(content);
    }),
    { numRuns: 200 },
  );
});

it('gives them back by way of a file, too', async () => {
  await fc.assert(
    fc.asyncProperty(scheme, async (one) => {
      const content = contentOf(one);
      const back = read(await readSheets(await bookExcel(bookOf(content, directory)), 5000), content);
      expect(back).toEqual({ content, problems: [] });
    }),
    { numRuns: 12 },
  );
});
