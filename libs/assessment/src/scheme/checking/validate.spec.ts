import {
  type Counted,
  defaultSchemeSettings,
  type GradeBand,
  type Indicator,
  problemWords,
  type Rule,
  type Scheme,
  validateScheme,
  weightProblem,
} from '../../index.js';
import {
  all,
  branch,
  byPoints,
  byWeight,
  completion,
  counted,
  deducting,
  fixed,
  leaf,
  manual,
  range,
  scaledOf,
  schemeOf,
  timeliness,
  treeOf,
} from '../../templates/build.js';

const of = (indicators: Indicator[], more: Partial<Scheme> = {}) => schemeOf(2026, treeOf(indicators), more);
const one = (rule: Rule, more: Partial<Scheme> = {}) => of([leaf('x', '指标', '100', rule)], more);
const plain = (more: Partial<Scheme>) => one(manual, more);
const deep = (levels: number): Indicator =>
  levels === 1 ? leaf('l1', '末级', '100') : branch(`l${levels}`, `第${levels}层`, '100', byWeight, [deep(levels - 1)]);
const settings = (more: object) => ({ settings: { ...defaultSchemeSettings, ...more } });
const graded = (...bands: [string, string | null, string | null][]) =>
  plain(settings({ grades: bands.map(([name, from, below]): GradeBand => ({ name, from, below })) }));
const item = (more: object) => ({
  key: 'item',
  name: '批评',
  standard: '',
  cap: '5',
  groups: null,
  counted: [counted('bad', '批评', '次', fixed('1'))],
  ...more,
});
const red: Partial<Counted> = { source: { from: 'system', kind: 'red-notice' } };
const notices = (key: string) => counted(key, '红单', '份', fixed('2'), red);
const byMonth = (key: string, below = '5') =>
  counted(key, '少于要求', '月', fixed('1'), {
    source: { from: 'measure', measure: 'm', count: { by: 'periods', from: null, below } },
  });
const inAll = (key: string) =>
  counted(key, '未办结', '件', fixed('1'), { source: { from: 'measure', measure: 'm', count: { by: 'value' } } });
const measures = [{ key: 'm', name: '数据', unit: '件', hasDenominator: true }];

describe('a scheme is refused', () => {
  test.each<[what: string, scheme: Scheme, code: string, number: string | null]>([
    [
      'weights that are not 100',
      of([branch('p', '一', '100', byWeight, [leaf('a', '甲', '60'), leaf('b', '乙', '39')])]),
      'shares-not-whole',
      '1',
    ],
    [
      'points that are not those of the node',
      of([branch('p', '一', '100', byPoints, [leaf('a', '甲', '60'), leaf('b', '乙', '41')])]),
      'shares-not-whole',
      '1',
    ],
    [
      'points that are not their own full mark',
      of([branch('p', '一', '100', scaledOf('10'), [leaf('a', '甲', '6'), leaf('b', '乙', '3')])]),
      'shares-not-whole',
      '1',
    ],
    ['first-level points that are not the full mark', of([leaf('a', '甲', '99.5')]), 'shares-not-whole', null],
    ['a weight of 0', of([leaf('a', '甲', '100'), leaf('b', '乙', '0')]), 'share-invalid', '2'],
    [
      'points finer than the decimals',
      of([leaf('a', '甲', '99.995'), leaf('b', '乙', '0.005')]),
      'share-too-fine',
      '1',
    ],
    [
      'what comes to no points',
      of([branch('p', '一', '100', byWeight, [leaf('a', '甲', '99.999'), leaf('b', '乙', '0.001')])]),
      'no-points',
      '1.2',
    ],
    ['seven levels', of([deep(7)]), 'too-deep', '1.1.1.1.1.1.1'],
    ['a branch without anything', of([branch('p', '一', '100', byWeight, [])]), 'branch-empty', '1'],
    ['a tree without anything', of([]), 'tree-empty', null],
    ['no name', of([leaf('a', ' ', '100')]), 'name-missing', '1'],
    ['a key twice', of([leaf('a', '甲', '50'), leaf('a', '乙', '50')]), 'key-twice', '2'],
    ['a key of the system', of([leaf('red-notice', '甲', '100')]), 'key-invalid', '1'],
    ['a rule that does not exist', one({ kind: 'lottery', version: 1 } as never), 'rule-unknown', '1'],
    ['a version that does not exist', one({ ...manual, version: 9 } as never), 'rule-version-unknown', '1'],
    ['a missing parameter', one({ ...timeliness, disclosureShare: '' }), 'parameter-missing', '1'],
    [
      'a parameter that is not there',
      one({ kind: 'completion', version: 1, responsibleShare: '0.5' } as never),
      'parameter-missing',
      '1',
    ],
    [
      'an own extension of more than 0.2',
      one({ ...completion, credit: { ...completion.credit, perOwnExtension: '0.3' } }),
      'parameter-invalid',
      '1',
    ],
    [
      'a target of 0',
      one({ kind: 'ratio', version: 1, measure: 'm', target: '0' }, { measures }),
      'parameter-invalid',
      '1',
    ],
    [
      'an unknown measure',
      one({ kind: 'ratio', version: 1, measure: 'nothing', target: '1' }, { measures }),
      'measure-unknown',
      '1',
    ],
    [
      'tiers that do not rise',
      one({ kind: 'tiers', version: 1, measure: 'm', tiers: [{ from: '1', ratio: '1' }] }, { measures }),
      'tiers-out-of-order',
      '1',
    ],
    ['a deduction without events', one(deducting()), 'counted-empty', '1'],
    ['an amount of 0', one(deducting(counted('e', '差错', '处', fixed('0')))), 'amount-invalid', '1'],
    ['a range that does not rise', one(deducting(counted('e', '差错', '处', range('5', '2')))), 'range-invalid', '1'],
    ['one choice', one({ ...manual, choices: [{ name: '优', ratio: '1' }] }), 'choices-invalid', '1'],
    ['a cap below zero', plain({ deductions: [item({ cap: '-1' })] }), 'cap-below-zero', 'D1'],
    ['a bonus without a cap', plain({ bonuses: [item({ cap: null })] as never }), 'cap-missing', 'B1'],
    [
      'a share of nothing',
      plain({ deductions: [item({ counted: [counted('bad', '批评', '次', all)] })] }),
      'share-outside-leaf',
      'D1',
    ],
    ['an item for an unknown group', plain({ deductions: [item({ groups: ['nobody'] })] }), 'group-unknown', 'D1'],
    [
      'a group without tree',
      plain({ groups: [{ key: 'g', name: '各街道', tree: 'none' }] }),
      'group-without-tree',
      null,
    ],
    ['no group', plain({ groups: [] }), 'no-group', null],
    [
      'a kind of fact consumed by two items',
      one(deducting(notices('e')), { deductions: [item({ counted: [notices('f')] })] }),
      'kind-consumed-twice',
      'D1',
    ],
    [
      'a measure that costs on two lines',
      one(deducting(byMonth('e')), { measures, deductions: [item({ counted: [byMonth('f')] })] }),
      'kind-consumed-twice',
      'D1',
    ],
    [
      'a measure that costs together and month by month',
      one(deducting(byMonth('e'), inAll('f')), { measures }),
      'kind-consumed-twice',
      '1',
    ],
    [
      'a kind that a rule measures, too',
      of([leaf('c', '办结', '50', completion), leaf('x', '督办', '50', deducting(notices('e')))]),
      'overlap-unconfirmed',
      '2',
    ],
    [
      'a confirmation without a reason',
      of([leaf('c', '办结', '50', completion), leaf('x', '督办', '50', deducting(notices('e')))], {
        confirmations: [{ kind: 'red-notice', reason: ' ' }],
      }),
      'confirmation-without-reason',
      null,
    ],
    ['a weight of 3.99 %', plain({ weightBasisPoints: 399 }), 'weight-below-floor', null],
    ['a weight of 100.01 %', plain({ weightBasisPoints: 10001 }), 'weight-above-whole', null],
    ['a weight of half a basis point', plain({ weightBasisPoints: 400.5 }), 'weight-not-whole', null],
    [
      'grades that overlap',
      graded(['优秀', '90', null], ['良好', '80', '91'], ['差', null, '80']),
      'grades-overlap',
      null,
    ],
    [
      'grades with a hole (89.6)',
      graded(['优秀', '90', null], ['良好', '70', '89'], ['差', null, '70']),
      'grades-with-hole',
      null,
    ],
    ['no grade for the lowest', graded(['优秀', '90', null], ['良好', '70', '90']), 'grades-with-hole', null],
    ['no grade for the best', graded(['优秀', '90', '100'], ['差', null, '90']), 'grades-with-hole', null],
    [
      'a ceiling of vetoed totals above the lowest grade',
      plain(settings({ vetoCeiling: '60' })),
      'setting-invalid',
      null,
    ],
    ['five decimals', plain(settings({ decimals: 5 })), 'setting-invalid', null],
    ['no title', plain({ title: '' }), 'title-missing', null],
  ])('%s', (_, scheme, code, number) => {
    const problems = validateScheme(scheme);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(found!.line?.number ?? null).toBe(number);
    for (const problem of problems) {
      const { zh, en } = problemWords(problem);
      expect(`${zh}${en}`).not.toMatch(/undefined|\{\{/);
    }
  });

  it('but six levels, a confirmed overlap, 4 % and 100 % are taken', () => {
    expect(validateScheme(of([deep(6)]))).toEqual([]);
    // of limits that lie within each other the greatest counts
    expect(validateScheme(one(deducting(byMonth('e'), byMonth('f', '2')), { measures }))).toEqual([]);
    const overlapping = of([leaf('c', '办结', '50', completion), leaf('x', '督办', '50', deducting(notices('e')))]);
    expect(
      validateScheme({ ...overlapping, confirmations: [{ kind: 'red-notice', reason: '红单是对拒不整改的处理' }] }),
    ).toEqual([]);
    expect([400, 1000, 10000].map(weightProblem)).toEqual([null, null, null]);
  });

  it('with the rule of the weight named', () =>
    expect(problemWords(weightProblem(399)!).zh).toBe('政务公开分值权重不低于4%，现为 3.99%'));

  it('with the line named', () =>
    expect(
      problemWords(validateScheme(of([branch('p', '主动公开', '100', byWeight, [leaf('a', '甲', '99')])]))[0]!).zh,
    ).toBe('第1项“主动公开”：下级指标合计 99，应为 100'));
});
