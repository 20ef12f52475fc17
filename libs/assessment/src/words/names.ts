import type { Words } from '@yaodian/inspection';
import type { WhyNot, WhyUnscored } from '../ledger/ledger.js';
import type { SystemKind } from '../scheme/counted.js';
import type { RuleKind } from '../scheme/rules.js';
import type { ResultAct, ResultState } from '../result/states.js';

export const ruleNames: Record<RuleKind, Words> = {
  completion: { zh: '办结', en: 'Completion' },
  timeliness: { zh: '时限', en: 'Timeliness' },
  quantity: { zh: '数量', en: 'Quantity' },
  inspection: { zh: '季度督查', en: 'Quarterly inspections' },
  ratio: { zh: '比率', en: 'Ratio' },
  tiers: { zh: '分档', en: 'Tiers' },
  deduct: { zh: '扣分', en: 'Deductions' },
  manual: { zh: '人工评分', en: 'Entered by the office' },
};

export const systemKindNames: Record<SystemKind, Words> = {
  'blue-notice': { zh: '蓝色督办单', en: 'Blue notices' },
  'yellow-notice': { zh: '黄色督办单', en: 'Yellow notices' },
  'red-notice': { zh: '红色督办单', en: 'Red notices' },
  'late-report': { zh: '填报迟报', en: 'Late reports' },
  'missing-report': { zh: '填报缺报', en: 'Missing reports' },
  'late-return': { zh: '退回后逾期重报', en: 'Late returns' },
  'overdue-assignment': { zh: '责任分工逾期', en: 'Overdue assignments' },
  'minor-finding': { zh: '督查轻微问题', en: 'Minor findings' },
  'normal-finding': { zh: '督查一般问题', en: 'Normal findings' },
  'serious-finding': { zh: '督查严重问题', en: 'Serious findings' },
  'veto-finding': { zh: '督查否决情形', en: 'Veto findings' },
  'overdue-rectification': { zh: '整改逾期', en: 'Overdue rectifications' },
};

export const whyNotAppliedWords: Record<WhyNot, Words> = {
  'not-for-unit': { zh: '不考核本单位，不适用', en: 'Not for this unit: does not apply' },
  'said-by-office': { zh: '办公室认定不适用', en: 'The office says that it does not apply' },
  'no-assignment': {
    zh: '考核期内没有到期或办结的责任分工，不适用',
    en: 'No assignment was due or closed: does not apply',
  },
  'no-line': { zh: '全年没有应公开的数量要求，不适用', en: 'Nothing was required in the year: does not apply' },
  'nothing-due': {
    zh: '没有写明形成日期的公开信息，也没有应报的进展填报，不适用',
    en: 'Neither a disclosure with a formation date nor a report owed: does not apply',
  },
  'no-inspection': { zh: '全年未接受季度督查，不适用', en: 'Not inspected in the year: does not apply' },
  'no-case': { zh: '没有应办事项，不适用', en: 'There was no case: does not apply' },
  children: { zh: '下级指标都不适用', en: 'Nothing below it applies' },
};

export const whyUnscoredWords: Record<WhyUnscored | 'closings-undecided', Words> = {
  'not-entered': { zh: '尚未评分', en: 'Not entered yet' },
  'measure-missing': { zh: '缺少指标数据', en: 'The figures of its measure are missing' },
  'inspection-open': { zh: '季度督查尚未通报，也未免予', en: 'An inspection is neither published nor waived' },
  'closings-undecided': { zh: '办结申请尚未审定', en: 'Closings are undecided' },
};

export const resultStateNames: Record<ResultState, Words> = {
  running: { zh: '运行中', en: 'Running' },
  announced: { zh: '公示中', en: 'Announced' },
  final: { zh: '已定稿', en: 'Final' },
  published: { zh: '已发布', en: 'Published' },
};

export const resultActNames: Record<ResultAct, Words> = {
  announce: { zh: '公示', en: 'Announce' },
  appeal: { zh: '申诉', en: 'Appeal' },
  decide: { zh: '裁决申诉', en: 'Decide an appeal' },
  finalise: { zh: '定稿', en: 'Finalise' },
  publish: { zh: '发布', en: 'Publish' },
  correct: { zh: '更正', en: 'Correct' },
};
