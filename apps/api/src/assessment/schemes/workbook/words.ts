import { type Amount, type MeasureCount, ruleNames, type Source, systemKindNames } from '@yaodian/assessment';
import type { Division, RuleKind, SchemeSettings, SystemKind } from '@yaodian/assessment';
import type { Dimension } from '@yaodian/inspection';

// Columns that hold one of few words, and what each word stands for.

type Words<T extends string> = Record<T, string>;

export const yesNo: Words<'yes' | 'no'> = { yes: '是', no: '否' };
export const divisionWords: Words<Division['by']> = { weight: '按权重', points: '按分值', scaled: '按折算' };
/** A manual leaf with choices is another word than one without. */
export const ruleWords: Words<RuleKind | 'choices'> = {
  ...(Object.fromEntries(Object.entries(ruleNames).map(([kind, { zh }]) => [kind, zh])) as Words<RuleKind>),
  choices: '人工选项',
};
export const dimensionWords: Words<Dimension | 'total'> = {
  total: '总分',
  quantity: '公开数量',
  content: '公开内容',
  timeliness: '公开时限',
};
export const sourceWords: Words<Source['from']> = { entered: '办公室登记', system: '系统记录', measure: '指标数据' };
export const countWords: Words<MeasureCount['by']> = {
  value: '按数值',
  periods: '按周期',
  shortfall: '按缺额',
  steps: '按超出',
};
export const amountWords: Words<Amount['kind']> = { fixed: '固定分值', range: '分值幅度', share: '按比例' };
export const kindWords = Object.fromEntries(
  Object.entries(systemKindNames).map(([kind, { zh }]) => [kind, zh]),
) as Words<SystemKind>;
export const capWords: Words<SchemeSettings['capAt']> = { item: '单项扣完为止', 'first-level': '一级指标扣完为止' };
export const givingWords: Words<SchemeSettings['givesTo']> = { 'pro-rata': '按比例分给同级', equal: '平均分给同级' };
export const takenWords: Words<'taken' | 'left-out' | 'through-group'> = {
  taken: '参加',
  'left-out': '不参加',
  'through-group': '随单位组',
};

/** Instead of a list: everything, nothing, and a cap that is none. */
export const allWord = '全部';
export const noneWord = '无';
export const uncapped = '不设上限';

/** What a word stands for; undefined for any other. */
export const meaningOf = <T extends string>(words: Words<T>, word: string): T | undefined =>
  (Object.entries(words) as [T, string][]).find(([, known]) => known === word)?.[0];

/** The settings in their order. */
export const settingNames = {
  title: '方案名称',
  weight: '折入年度综合考核的权重（%）',
  decimals: '小数位数',
  capAt: '扣分封顶',
  givesTo: '不适用指标的分值',
  costsOnce: '同一问题不重复扣分',
  addsOnce: '同一事项按最高级别加分',
  bonusAbove: '基础得分高于此分才计加分',
  bonusIncluded: '达到此分也计加分',
  vetoCeiling: '否决后总分最高',
  isContributionCapped: '折入得分按100分封顶',
  appealDays: '申诉期限（工作日）',
  rankOwnUnit: '办公室所在单位参加排名',
} as const;
export type SettingKey = keyof typeof settingNames;
