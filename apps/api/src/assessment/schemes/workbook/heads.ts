import type { Heads } from '../../../workbooks/read-table.js';

// The sheets of a scheme's workbook and their columns. `id` is the column by which a sheet's heads are found.

export type SettingField = 'value';
export type GradeField = 'from' | 'below';
export type MeasureField = 'name' | 'unit' | 'hasDenominator';
export type TreeField = 'name' | 'fullMarks' | 'division' | 'of';
export type IndicatorField =
  | 'tree'
  | 'level'
  | 'name'
  | 'standard'
  | 'share'
  | 'division'
  | 'of'
  | 'rule'
  | 'measure'
  | 'target'
  | 'dimension'
  | 'quarterWeights'
  | 'disclosureShare'
  | 'graceDays'
  | 'responsibleShare'
  | 'perOwnExtension'
  | 'perDayLate'
  | 'leastLate'
  | 'openShare'
  | 'appliesTo';
export type BandField = 'name' | 'from' | 'ratio';
export type CountedField =
  | 'owner'
  | 'name'
  | 'per'
  | 'source'
  | 'kind'
  | 'measure'
  | 'by'
  | 'from'
  | 'below'
  | 'required'
  | 'above'
  | 'step'
  | 'steps'
  | 'amount'
  | 'points'
  | 'least'
  | 'most'
  | 'share'
  | 'withStatement';
export type ItemField = 'name' | 'standard' | 'cap' | 'groups';
export type VetoField = 'name' | 'standard' | 'groups' | 'source' | 'kind';
export type GroupField = 'name' | 'tree' | 'unitGroup';
export type UnitField = 'taken' | 'groups';
export type ConfirmationField = 'reason';

const key = '标识（勿改）';
const item = { id: key, name: '名称', standard: '评分标准', cap: '最多计分', groups: '适用对比组' };

export const heads = {
  settings: { id: '项目', value: '内容' } as Heads<SettingField>,
  grades: { id: '等次', from: '不低于', below: '低于' } as Heads<GradeField>,
  measures: { id: key, name: '名称', unit: '计量单位', hasDenominator: '有分母' } as Heads<MeasureField>,
  trees: { id: key, name: '名称', fullMarks: '满分', division: '一级指标分配', of: '一级指标合计' } as Heads<TreeField>,
  indicators: {
    id: key,
    tree: '指标体系',
    level: '级次',
    name: '指标名称',
    standard: '评分标准',
    share: '分值或权重',
    division: '下级指标分配',
    of: '下级指标合计',
    rule: '评分规则',
    measure: '指标数据',
    target: '目标值',
    dimension: '督查得分',
    quarterWeights: '四季度权重',
    disclosureShare: '公开时限占比',
    graceDays: '迟报宽限工作日',
    responsibleShare: '责任单位折算',
    perOwnExtension: '每次延期扣减',
    perDayLate: '每逾期一日扣减',
    leastLate: '逾期办结不低于',
    openShare: '未办结折算',
    appliesTo: '考核对象',
  } as Heads<IndicatorField>,
  bands: { id: '所属指标', name: '选项', from: '数值不低于', ratio: '得分比例' } as Heads<BandField>,
  counted: {
    id: key,
    owner: '所属项目',
    name: '情形',
    per: '计量单位',
    source: '来源',
    kind: '系统记录',
    measure: '指标数据',
    by: '计数方式',
    from: '数值不低于',
    below: '数值低于',
    required: '应达数值',
    above: '超出数值',
    step: '每一级',
    steps: '最多级数',
    amount: '计分方式',
    points: '分值',
    least: '最低分值',
    most: '最高分值',
    share: '占指标分值',
    withStatement: '有情况说明按',
  } as Heads<CountedField>,
  bonuses: item as Heads<ItemField>,
  deductions: item as Heads<ItemField>,
  vetoes: {
    id: key,
    name: '名称',
    standard: '说明',
    groups: '适用对比组',
    source: '来源',
    kind: '系统记录',
  } as Heads<VetoField>,
  groups: { id: key, name: '名称', tree: '指标体系', unitGroup: '单位组' } as Heads<GroupField>,
  units: { id: '单位或单位组', taken: '参加考核', groups: '对比组' } as Heads<UnitField>,
  confirmations: { id: '系统记录', reason: '同时计分的理由' } as Heads<ConfirmationField>,
};

export type SheetKey = keyof typeof heads;
export type FieldOf<S extends SheetKey> = Exclude<keyof (typeof heads)[S] & string, 'id'>;

/** In the order in which they stand in the workbook. */
export const sheetNames: Record<SheetKey, string> = {
  settings: '基本设置',
  trees: '指标体系',
  indicators: '指标',
  bands: '分档和选项',
  counted: '扣分加分情形',
  bonuses: '加分项',
  deductions: '扣分项',
  vetoes: '否决情形',
  measures: '指标数据',
  groups: '对比组',
  units: '参评单位',
  grades: '等次',
  confirmations: '同时计分确认',
};
