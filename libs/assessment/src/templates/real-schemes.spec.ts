import { type Facts, type Indicator, noFacts, type Scheme, score, validateScheme } from '../index.js';
import {
  all,
  branch,
  byPoints,
  byWeight,
  counted,
  deducting,
  fixed,
  leaf,
  manual,
  range,
  schemeOf,
  treeOf,
} from './build.js';

const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };
const facts = (more: Partial<Facts>): Facts => ({ ...noFacts(1, 'units', period, '2026'), ...more });
const event = (id: number, kind: string, more: object = {}) => ({
  ...{
    id: `event:${id}`,
    kind,
    on: '2026-05-11',
    count: 1,
    points: null,
    hasStatement: false,
    subject: null,
    reason: '检查',
  },
  ...more,
});
const measured = (measure: string, values: string[]) =>
  values.map((numerator, index) => ({
    id: `measure:${measure}${index}`,
    measure,
    period: `2026-${index + 1}`,
    numerator,
    denominator: null,
    source: '台账',
  }));
const leaves = (prefix: string, points: string[], name = '要求'): Indicator[] =>
  points.map((share, index) => leaf(`${prefix}-${index + 1}`, `${name}${index + 1}`, share));
const block = (key: string, name: string, share: string, points: string[]) =>
  branch(key, name, share, byPoints, leaves(key, points));
/** Every manual leaf with its full points. */
const entered = (scheme: Scheme) =>
  score(facts({}), scheme).lines.flatMap((line) =>
    line.kind === 'leaf' && line.rule === 'manual'
      ? [{ id: `entry:${line.key}`, line: line.key, points: line.schemePoints, of: line.schemePoints, reason: '考评' }]
      : [],
  );

const below = (key: string, measure: string, limit: string) =>
  counted(key, '低于要求', '期', fixed('1'), {
    source: { from: 'measure', measure, count: { by: 'periods', from: null, below: limit } },
  });
const measures = [
  { key: 'items', name: '栏目每月报送', unit: '条', hasDenominator: false },
  { key: 'interpretations', name: '每季度解读', unit: '条', hasDenominator: false },
];
/** A county's ten points of 2018. */
const panshan = schemeOf(
  2018,
  treeOf(
    [
      leaf(
        'fields',
        '重点领域',
        '5',
        deducting(
          below('few', 'items', '6'),
          below('silent', 'interpretations', '1'),
          counted('unnamed', '未注明栏目', '次', fixed('1')),
          counted('secret', '公开不应公开的', '次', fixed('1')),
        ),
      ),
      leaf(
        'requests',
        '依申请公开',
        '3',
        deducting(
          counted('slow', '7个工作日未答复', '件', fixed('1')),
          counted('shirked', '推诿拖延', '次', fixed('1')),
        ),
      ),
      leaf('staff', '人员', '2', deducting(counted('absent', '5个工作日未到位', '人', fixed('1')))),
    ],
    { fullMarks: '10' },
  ),
  { measures },
);
/** A county sheet of three blocks: 6, 15 and 79. */
const countySheet = schemeOf(
  2026,
  treeOf([
    block('o', '组织', '6', ['2', '2', '2']),
    block('c', '载体', '15', ['6', '3', '6']),
    block('d', '公开', '79', ['25', '2', '5', '5', '2', '25', '2', '5', '6', '2']),
  ]),
);
/** A city's departments, 15 + 65 + 20: who has no personnel and finance items is scored on news instead. */
const cityDepartments = schemeOf(
  2026,
  treeOf([
    block('o', '组织', '15', ['10', '5']),
    branch('c', '内容', '65', byPoints, [
      ...leaves('c', ['5', '10', '10']),
      branch('n', '动态和人财事', '40', byPoints, [leaf('news', '工作动态', '15'), leaf('money', '人事财政', '25')]),
    ]),
    leaf('s', '制度监督', '20'),
  ]),
);
/** Ten questions to the public: 10, 8, 6 or 0 each. */
const review = schemeOf(
  2026,
  treeOf(
    Array.from({ length: 10 }, (_, index) =>
      leaf(`q${index + 1}`, `问题${index + 1}`, '10', {
        ...manual,
        choices: [
          ['优', '1'],
          ['良', '0.8'],
          ['一般', '0.6'],
          ['差', '0'],
        ].map(([name, ratio]) => ({ name: name!, ratio: ratio! })),
      }),
    ),
  ),
);
/** Nested percentages: 40 % × 70 % × 10 % × 30 % = 0.84 % of the whole. */
const nested = schemeOf(
  2020,
  treeOf(
    [
      branch('a', '信息公开', '40', byWeight, [
        branch('b', '主动公开', '70', byWeight, [
          branch('c', '会议公开', '10', byWeight, [leaf('d', '制度', '30'), leaf('e', '其余', '70')]),
          leaf('f', '其余', '90'),
        ]),
        leaf('g', '其余', '30'),
      ]),
      leaf('h', '其余四块', '60'),
    ],
    { division: byWeight },
  ),
);
/** Two items of a county's quarterly sheet, 20 and 10. */
const documents = schemeOf(
  2020,
  treeOf(
    [
      leaf(
        'rules',
        '规范性文件',
        '20',
        deducting(
          counted('r-none', '未公开', '件', all),
          counted('r-part', '不全', '件', range('1', '18')),
          ...['标题', '文号', '解读关联', 'PDF'].map((name, index) =>
            counted(`r-two-${index}`, name, '件', fixed('2')),
          ),
          ...['日期', '有效性', '混杂'].map((name, index) => counted(`r-one-${index}`, name, '处', fixed('1'))),
        ),
      ),
      leaf(
        'others',
        '其他文件',
        '10',
        deducting(
          counted('o-none', '未公开', '件', all),
          counted('o-part', '不全', '件', range('0.5', '9')),
          counted('o-mixed', '混杂', '件', range('0.5', '3')),
        ),
      ),
    ],
    { fullMarks: '30' },
  ),
);

describe('schemes as they were published', () => {
  it.each([
    ['ten points of a county', panshan],
    ['a county sheet', countySheet],
    ['departments of a city', cityDepartments],
    ['a review by the public', review],
    ['nested percentages', nested],
    ['two items of a quarterly sheet', documents],
  ])('%s have no problems, and a perfect unit has 100', (_, scheme) => {
    expect(validateScheme(scheme)).toEqual([]);
    const perfect = facts({
      entries: entered(scheme),
      measures: [...measured('items', Array(12).fill('6')), ...measured('interpretations', Array(4).fill('1'))],
    });
    expect(score(perfect, scheme).total).toBe('100.00');
  });

  it('counts months and quarters below what is asked', () => {
    const unit = facts({
      measures: [...measured('items', ['6', '5', '9']), ...measured('interpretations', ['0', '1'])],
      events: [event(1, 'slow', { count: 2 })],
    });
    expect(score(unit, panshan)).toMatchObject({
      raw: '6.00',
      total: '60.00',
      lines: [{ score: '3.00' }, { score: '1.00' }, { score: '2.00' }],
    });
  });

  it('gives what does not apply to the line that the scheme names', () => {
    const notApplicable = [{ id: 'na:1', line: 'money', reason: '无此职能' }];
    expect(score(facts({ notApplicable }), cityDepartments).lines.find(({ key }) => key === 'news')!.points).toBe(
      '40.00',
    );
  });

  it('multiplies nested weights', () =>
    expect(score(facts({}), nested).lines.find(({ key }) => key === 'd')!.points).toBe('0.84'));

  it('stops at the points of the item (扣完20分为止)', () => {
    const events = [
      event(1, 'r-part', { points: '17' }),
      event(2, 'r-two-0', { count: 4 }),
      event(3, 'o-mixed', { points: '0.5' }),
    ];
    expect(score(facts({ events }), documents)).toMatchObject({
      raw: '9.50',
      lines: [{ score: '0.00' }, { score: '9.50' }],
    });
  });

  it('takes 40 % of an item that holds a statement only, all of an empty one', () => {
    const statements = schemeOf(
      2021,
      treeOf(
        [leaf('x', '意见征集', '3', deducting(counted('empty', '没有内容', '项', all, { withStatement: '0.4' })))],
        { fullMarks: '3' },
      ),
    );
    const scoreWith = (hasStatement: boolean) =>
      score(facts({ events: [event(1, 'empty', { hasStatement })] }), statements).raw;
    expect([scoreWith(true), scoreWith(false)]).toEqual(['1.80', '0.00']);
  });
});
