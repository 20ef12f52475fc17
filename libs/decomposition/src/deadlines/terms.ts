import type { Range, Recurrence } from '../model.js';
import { NUMERAL_CLASS } from '../text/numeral.js';
import { findRhythms } from './rhythm.js';

/** Words of a deadline's own place other than dates, all in compact text. */
export interface Term extends Range {
  recurrence?: Recurrence;
}

const NUMBER = `(?:\\d{1,4}(?:\\.\\d)?|[${NUMERAL_CLASS}]{1,5}|半)`;
const WITHIN = '[^,;。、()]';
const OCCASION =
  '收到|接到|受理|信息|文件|政策|会议|项目|事项|申请|材料|结果|合同|活动|形成|作出|印发|出台|发布|制定|签订|下达|变更|批准|审批|办结|完成|季度?|月度?|年度?';
/** Words of an event without the endings of units: 分配结果确定后, but not 县财政局收到后. */
const NO_UNIT = '(?:(?!局|委|办(?![理结])|部|厅|科|镇|乡|街道|政府|单位|公司|中心)[^,;。、()\\d])';
/** 自收到申请之日起, 变更后, 会议结束后 */
const EVENT = `(?:(?:[自从]${WITHIN}{1,24}?|(?:${OCCASION})${WITHIN}{0,14}?|${NO_UNIT}{2,16}?)(?:起|后)的?)?第?`;
const SPAN = [
  `${NUMBER}个?(?:工作日|自然日|小时|星期|周|天|分钟)`,
  `${NUMBER}个月`,
  `(?<![月年\\d])${NUMBER}日(?=以?内|之内)`,
  `(?<!\\d)(?:\\d{1,2}|[一二两三四五十半])年(?=以?内|之内|$)`,
].join('|');
const DURATION = new RegExp(
  `(?<!第|\\d)${EVENT}(?:${SPAN})(?:以内|之内|内)?|当[日天场](?!前)|即日(?!起)|次日|第二天`,
  'g',
);

const NOT_DUTIES = `(?!${WITHIN}{0,8}(?:职责|分工|责任))`;
const STANDING = new RegExp(
  [
    '适时|及时|即时|实时|随时|立即|即刻|马上|立行立改|即知即改',
    '(?:长期|常年|持续|常态|日常|经常|定期|不定期|不断|逐步|有序|稳步|动态|滚动|连续)(?:化|性)?|长效|坚持不懈|常抓不懈|久久为功',
    '贯穿(?:全年|始终)|全年度?|全天候|全程|全过程|始终|跨年度?',
    `按照?${NOT_DUTIES}${WITHIN}{0,10}?(?:要求|时限|规定|进度|计划|节点|安排|部署|时间|程序|需)`,
    '按时|按期|如期',
    `(?:根据|结合|视)${NOT_DUTIES}${WITHIN}{0,10}?(?:情况|实际|需要|要求|安排|进展|进度|部署|通知)`,
  ].join('|'),
  'g',
);

/** Whole texts that name a rhythm without 每: 月度, 季度末. */
const BARE_RHYTHMS: [RegExp, Recurrence][] = [
  [/^(?:日报|每日)$/, 'daily'],
  [/^(?:周报|周度)$/, 'weekly'],
  [/^(?:月度|月报|次月|下月|当月|月底|月末|月前)/, 'monthly'],
  [/^(?:季度|季报|季末|季后|季底)/, 'quarterly'],
  [/^(?:半年度?|半年报)$/, 'half-yearly'],
  [/^(?:年度|年报)$/, 'yearly'],
];

const rangesOf = (pattern: RegExp, text: string): Term[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** 每两周, 每五个工作日: rhythms that no word of the model names. */
const ODD_RHYTHM = new RegExp(
  `每隔?(?:\\d{1,3}|[${NUMERAL_CLASS}半]{1,3})个?(?:工作日|日|天|周|星期|旬|月|季度|年)`,
  'g',
);

export const findOddRhythms = (text: string): Term[] =>
  rangesOf(ODD_RHYTHM, text).filter(({ start, end }) => !/^每(?:半年|[一1]个?.{1,2})$/.test(text.slice(start, end)));

export const findDurations = (text: string): Term[] => rangesOf(DURATION, text);

export const findStanding = (text: string): Term[] => rangesOf(STANDING, text);

/** Rhythms of a deadline's own place, where 月度 or 季度末 alone is one, too. */
export function findPrintedRhythms(text: string): Term[] {
  const rhythms: Term[] = findRhythms(text);
  if (rhythms.length > 0) return rhythms;
  for (const [pattern, recurrence] of BARE_RHYTHMS) {
    const match = pattern.exec(text);
    if (match) return [{ start: 0, end: match[0].length, recurrence }];
  }
  return [];
}
