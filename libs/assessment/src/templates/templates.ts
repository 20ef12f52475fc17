import type { Words } from '@yaodian/inspection';
import type { Scheme } from '../scheme/scheme.js';
import { defaultSchemeSettings } from '../scheme/settings.js';
import {
  branch,
  byPoints,
  byWeight,
  completion,
  counted,
  deducting,
  fixed,
  inspections,
  leaf,
  manual,
  quantity,
  range,
  scaledOf,
  schemeOf,
  timeliness,
  treeOf,
} from './build.js';

export interface SchemeTemplate {
  key: string;
  name: Words;
  /** What it is made of, for who chooses one. */
  description: Words;
  scheme: (year: number) => Scheme;
}

const levels = (what: string, name: string, points: readonly [string, string, string]) => [
  counted(`${what}-national`, `省级以上${name}`, '次', fixed(points[0])),
  counted(`${what}-city`, `市级${name}`, '次', fixed(points[1])),
  counted(`${what}-county`, `县级${name}`, '次', fixed(points[2])),
];

/** Points and deductions in hundredths, as county offices print it: what is done is taken from the system, what is judged is entered. */
const pointsScheme = (year: number): Scheme =>
  schemeOf(
    year,
    treeOf([
      branch('organisation', '组织保障', '10', byPoints, [
        leaf('duty', '责任落实', '4', manual, '明确分管领导、承办科室和经办人员'),
        leaf('mechanism', '制度机制', '3', manual, '信息发布审核、依申请公开等制度健全并执行'),
        leaf('training', '学习培训', '3', manual, '全年至少组织一次部署或培训'),
      ]),
      branch('tasks', '要点任务', '45', byPoints, [
        leaf('completed', '任务办结', '25', completion, '按责任分工的办结情况计'),
        leaf('published', '公开数量', '10', quantity, '按任务表的数量指标计'),
        leaf('in-time', '公开时限', '10', timeliness, '公开及时和填报及时各占一半'),
      ]),
      leaf('inspected', '季度督查', '30', inspections, '四个季度督查得分的平均'),
      branch('routine', '日常管理', '15', byPoints, [
        leaf(
          'requests',
          '依申请公开',
          '8',
          deducting(
            counted('request-late', '超过法定期限答复', '件', fixed('4')),
            counted('request-overruled', '被复议机关或法院纠错', '件', fixed('2')),
          ),
          '扣完为止',
        ),
        leaf(
          'platform',
          '平台管理',
          '7',
          deducting(
            counted('column-empty', '空白栏目', '个', fixed('3'), { withStatement: '0.4' }),
            counted('wrong-words', '表述差错', '处', range('0.5', '2')),
          ),
          '扣完为止；空白栏目公开情况说明的扣四成',
        ),
      ]),
    ]),
    {
      bonuses: [
        {
          key: 'praised',
          name: '表彰和经验推广',
          standard: '须提供有效证明材料，同一事项按最高级别加分',
          cap: '5',
          groups: null,
          counted: levels('praised', '表彰或推广', ['3', '2', '1']),
        },
      ],
      deductions: [
        {
          key: 'criticised',
          name: '通报批评',
          standard: '',
          cap: '5',
          groups: null,
          counted: levels('criticised', '通报批评', ['3', '2', '1']),
        },
      ],
      vetoes: [
        { key: 'leak', name: '公开信息泄露国家秘密', standard: '', groups: null, source: { from: 'entered' } },
        {
          key: 'fraud',
          name: '弄虚作假',
          standard: '',
          groups: null,
          source: { from: 'system', kind: 'veto-finding' },
        },
      ],
    },
  );

/** Nested percentages with a tree for departments and one for towns, as city offices print it, with bonuses above a base score. */
const weightsScheme = (year: number): Scheme => {
  const tree = (key: string, name: string, services: readonly [share: string, daily: string]) =>
    treeOf(
      [
        branch(`${key}-disclosure`, '主动公开', '40', byWeight, [
          leaf(`${key}-quantity`, '公开数量', '40', quantity),
          leaf(`${key}-timeliness`, '公开时限', '60', timeliness),
        ]),
        leaf(`${key}-tasks`, '要点落实', '25', completion),
        leaf(`${key}-inspection`, '季度督查', services[1], inspections),
        branch(`${key}-services`, '解读回应和办事公开', services[0], scaledOf('10'), [
          leaf(`${key}-interpretation`, '政策解读', '4', {
            kind: 'ratio',
            version: 1,
            measure: 'interpreted',
            target: '1',
          }),
          leaf(`${key}-answers`, '留言回应', '3', {
            kind: 'tiers',
            version: 1,
            measure: 'answered',
            tiers: [
              { from: null, ratio: '0' },
              { from: '0.6', ratio: '0.6' },
              { from: '0.8', ratio: '0.8' },
              { from: '0.95', ratio: '1' },
            ],
          }),
          leaf(`${key}-reviewed`, '社会评议', '3', {
            kind: 'manual',
            version: 1,
            choices: [
              { name: '优', ratio: '1' },
              { name: '良', ratio: '0.8' },
              { name: '一般', ratio: '0.6' },
              { name: '差', ratio: '0' },
            ],
          }),
        ]),
      ],
      { key, name, division: byWeight },
    );
  return schemeOf(year, tree('departments', '部门指标', ['15', '20']), {
    trees: [tree('departments', '部门指标', ['15', '20']), tree('towns', '乡镇街道指标', ['10', '25'])],
    groups: [
      { key: 'group-a', name: '部门', tree: 'departments' },
      { key: 'group-b', name: '乡镇街道', tree: 'towns' },
    ],
    measures: [
      { key: 'interpreted', name: '应解读文件的解读', unit: '件', hasDenominator: true },
      { key: 'answered', name: '留言按时回应', unit: '件', hasDenominator: true },
    ],
    settings: { ...defaultSchemeSettings, bonusAbove: { score: '80', isIncluded: false } },
    bonuses: [
      {
        key: 'innovation',
        name: '创新亮点',
        standard: '基础得分超过 80 分的加分',
        cap: '10',
        groups: null,
        counted: levels('innovation', '创新经验推广', ['5', '3', '1']),
      },
    ],
    deductions: [
      {
        key: 'grave',
        name: '严重失误',
        standard: '不设上限',
        cap: null,
        groups: null,
        counted: [counted('grave-fault', '严重失误、失职', '次', range('1', '10'))],
      },
    ],
    vetoes: [
      { key: 'fraud', name: '弄虚作假', standard: '', groups: null, source: { from: 'system', kind: 'veto-finding' } },
    ],
  });
};

/** Schemes to start from, modelled on published ones. They have no problems. */
export const schemeTemplates: readonly SchemeTemplate[] = [
  {
    key: 'points',
    name: { zh: '分值制（扣完为止）', en: 'By points, with deductions' },
    description: {
      zh: '满分100分，一个对比组，指标按分值逐项相加，日常管理扣完为止；另设加分项、扣分项和否决情形。',
      en: '100 points and one comparison group; points add up, routine items are deducted down to 0; with bonuses, deductions and vetoes.',
    },
    scheme: pointsScheme,
  },
  {
    key: 'weights',
    name: { zh: '权重制（部门、乡镇分组）', en: 'By weights, with two groups' },
    description: {
      zh: '部门和乡镇街道分为两个对比组，指标逐级按权重折算，含指标数据和分档评分；基础得分超过80分的计加分。',
      en: 'Departments and towns in two comparison groups; nested weights, measures and tiers; bonuses above a base score of 80.',
    },
    scheme: weightsScheme,
  },
];
