import type { DrawKind } from '../draw.js';
import type { TargetPeriod } from '../facts.js';
import type { WhyUnranked } from '../ranking.js';
import type { Dimension, Grade, Severity } from '../settings.js';
import type { WhyNot } from '../sheet.js';
import type { Words } from './sentence.js';

export const dimensionNames: Record<Dimension, Words> = {
  quantity: { zh: '公开数量', en: 'Quantity' },
  content: { zh: '公开内容', en: 'Content' },
  timeliness: { zh: '公开时限', en: 'Timeliness' },
};

export const severityNames: Record<Severity, Words> = {
  minor: { zh: '轻微', en: 'minor' },
  normal: { zh: '一般', en: 'normal' },
  serious: { zh: '严重', en: 'serious' },
};

export const gradeNames: Record<Grade, Words> = {
  excellent: { zh: '优秀', en: 'Excellent' },
  good: { zh: '良好', en: 'Good' },
  qualified: { zh: '合格', en: 'Qualified' },
  unqualified: { zh: '不合格', en: 'Unqualified' },
};

export const drawKindNames: Record<DrawKind, Words> = {
  unit: { zh: '抽取单位', en: 'units' },
  inspector: { zh: '抽取督查员', en: 'inspectors' },
  evidence: { zh: '抽取佐证材料', en: 'evidence' },
  assignment: { zh: '抽取责任分工', en: 'assignments' },
};

export const periodNames: Record<TargetPeriod, Words> = {
  day: { zh: '每日', en: 'daily' },
  week: { zh: '每周', en: 'weekly' },
  month: { zh: '每月', en: 'monthly' },
  quarter: { zh: '每季度', en: 'quarterly' },
  'half-year': { zh: '每半年', en: 'half-yearly' },
  year: { zh: '每年', en: 'yearly' },
};

export const whyNotWords: Record<WhyNot, Words> = {
  'no-line': {
    zh: '本季度没有应公开的数量要求，不适用',
    en: 'Nothing is required in the quarter: does not apply',
  },
  'no-item': {
    zh: '没有检查公开内容的检查项，不适用',
    en: 'No item of content was checked: does not apply',
  },
  'nothing-due': {
    zh: '本季度没有写明形成日期的公开信息，也没有应报的进展填报，不适用',
    en: 'Neither a disclosure with a formation date nor a report owed: does not apply',
  },
  'no-weight': { zh: '本次督查不计分', en: 'Has no weight in this inspection' },
};

export const whyUnrankedWords: Record<WhyUnranked, Words> = {
  vetoed: { zh: '否决情形，不排名次', en: 'Vetoed: no rank' },
  'listed-only': { zh: '只列出，不参加排名', en: 'Listed only: takes no part in the ranking' },
  'no-line': { zh: '没有适用的计分项，不排名次', en: 'No line applies: no rank' },
};
