import type { BookSheet } from '@yaodian/official-document';
import {
  allWord,
  amountWords,
  capWords,
  countWords,
  dimensionWords,
  divisionWords,
  givingWords,
  kindWords,
  noneWord,
  ruleWords,
  sourceWords,
  takenWords,
  uncapped,
} from './words.js';

const either = (words: Record<string, string>): string => Object.values(words).join('、');

const lines: readonly (readonly [what: string, how: string])[] = [
  [
    '总则',
    '只改内容，不改工作表名称和表头；列的先后可以调整，自己加的列不读取。不要填公式。改好后在草稿页面用“导入 Excel”。',
  ],
  ['标识', '每行最后一列是系统识别用的标识：原有的行不要改；新增的行留空；复制行时请清空复制出的标识。'],
  ['引用', '引用指标体系、指标、指标数据、对比组、单位时填名称；有重名的填标识。一格填几项的用“、”隔开。'],
  [
    '指标',
    '按先后填写，“级次”为1至6，下级指标紧跟在上级之后；“编号”由系统生成，不读取。有下级的指标填“下级指标分配”，没有下级的填“评分规则”。',
  ],
  [
    '下级指标分配',
    `${either(divisionWords)}。按权重的各下级合计100；按分值的合计等于本级分值；按折算的合计等于“合计”列的数。`,
  ],
  ['评分规则', `${either(ruleWords)}。只填与所选规则有关的列；新增的行留空的参数按默认值。`],
  [
    '规则参数',
    '办结：责任单位折算、每次延期扣减、每逾期一日扣减、逾期办结不低于、未办结折算；时限：公开时限占比、迟报宽限工作日；季度督查：督查得分、四季度权重（如 1、1、1、1）；比率：指标数据、目标值；分档：指标数据。',
  ],
  ['督查得分', `${either(dimensionWords)}。`],
  [
    '分档和选项',
    '分档的指标填“数值不低于”（第一档留空）和“得分比例”；人工选项的指标填“选项”和“得分比例”。比例为0至1。',
  ],
  [
    '扣分加分情形',
    `“所属项目”为扣分指标、加分项或扣分项。来源：${either(sourceWords)}。计数方式：${either(countWords)}。计分方式：${either(amountWords)}。`,
  ],
  ['系统记录', `${either(kindWords)}。`],
  ['考核对象、适用对比组', `填“${allWord}”或留空为全部，“${noneWord}”为没有。考核对象填单位组或单位的名称。`],
  ['最多计分', `扣分项没有上限的填“${uncapped}”。`],
  ['参评单位', `${either(takenWords)}。单位组一次列入全部成员，个别不参加的另填一行。`],
  ['基本设置', `扣分封顶：${either(capWords)}。不适用指标的分值：${either(givingWords)}。权重不低于4%。`],
];

/** The first sheet, which says how the others are filled in. It is not read. */
export const guide = (): BookSheet => ({
  sheet: '填写说明',
  columns: [
    { head: '事项', width: 22 },
    { head: '说明', width: 110 },
  ],
  rows: lines,
});
