import type { Range, UnitRole } from '../model.js';

/** What a label or a table's head announces. */
export type LabelRole = UnitRole | 'deadline' | 'other';

const WHO = '(?:单位|部门|科室|处室|股室|机构|主体|乡镇|镇街|地区|方|县区|企业)';
const DEADLINE_LABEL =
  '(?:工作|任务|整改|落实|公开|责任)?(?:完成|办理|办结|推进|落实|实施|建设|达标|上线|起止|截止|计划完成|拟完成|序时)?(?:时限|时间|期限|日期)(?:要求|安排|节点|进度)?|时序进度|序时进度|进度(?:安排|要求|时限)|时间(?:要求|安排|节点|进度)|时限(?:要求|安排)|工期(?:要求)?';
const PATTERN = new RegExp(
  [
    `(?<lead>主办(?=:)|总?牵头(?:责任|负责|落实|主办)?${WHO}|主(?:办|责|要责任|抓)${WHO}|责任牵头${WHO}|第一责任${WHO}|牵头${WHO}?(?=:))`,
    `(?<responsible>(?:主体)?(?:责任|负责|落实|实施|推进|指导|承担|承办|主要承办|执行|完成|经办|具体责任|具体落实|具体实施|配合|协办|协同|协作|协助|参与|参加|共同责任|涉及)(?:责任|落实|实施|协办|配合|参与)?${WHO}(?:及(?:分工|职责))?|(?:配合|协办|责任|参与|(?:部门|单位|责任|任务|职责)分工)(?=:))`,
    `(?<deadline>${DEADLINE_LABEL})`,
    '(?<other>(?:第一)?(?:直接)?(?:责任|负责|分管|联系|牵头|具体|包抓|挂联|督办|主管|承办)(?:负责|责任)?的?(?:[省市县区州旗](?:政府)?)?(?:领导|人员|人|副?[省市县区州旗]长)|联系(?:方式|电话)|备注|网址|传真|电话|邮箱)',
  ].join('|'),
  'g',
);
/** 牵头单位(部门):, 责任单位及配合单位: and the colon itself. */
const AFTER = new RegExp(
  `^(?:\\([^()]{1,8}\\))?(?:[、及和与/](?:${PATTERN.source.replace(/\?<\w+>/g, '?:')}))?(?:\\([^()]{1,8}\\))? *(?:[:为]|(?=\\n))[:\\s]*`,
);

const WHOLE = new RegExp(`^(?:${PATTERN.source})`);

export interface Label extends Range {
  role: LabelRole;
  /** 配合, 协办, 参与: units that only help. */
  assists: boolean;
}

const KEYS = ['lead', 'responsible', 'deadline', 'other'] as const;

/** Labels such as 牵头单位: in folded text; a label ends behind its colon. A label without a colon counts only where `loose`. */
export function findLabels(folded: string, range: Range, loose = false): Label[] {
  const text = folded.slice(range.start, range.end);
  const labels: Label[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const behind = match.index + match[0].length;
    const previous = labels.at(-1);
    if (previous && range.start + match.index < previous.end) continue;
    const after =
      AFTER.exec(text.slice(behind, behind + 40))?.[0].length ??
      (loose && /^\s/.test(text.slice(behind)) ? 1 : misprinted(text, match.index, behind));
    // (第一责任单位为牵头单位,下同) says something about the list
    if (after === 0 || /^(?:为|是)牵头/.test(text.slice(behind, behind + 3))) continue;
    // 各网站主办单位 at a line's end is a name
    const named = /(?:各|有关|相关)[\u4e00-\u9fff]{0,8}$/.test(text.slice(Math.max(0, match.index - 10), match.index));
    if (named && !text.slice(behind, behind + after).includes(':')) continue;
    const role = KEYS.find((key) => match.groups?.[key] !== undefined)!;
    labels.push({
      start: range.start + match.index,
      end: range.start + behind + after,
      role,
      assists: /配合|协|参/.test(match[0]),
    });
  }
  return labels;
}

/** (牵头单位;县财政局,…: another sign in the place of the colon. */
const misprinted = (text: string, start: number, behind: number): number =>
  (/(?:^|[(\n])\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    (text[start - 1] === ',' && /时限$/.test(text.slice(start, behind)))) &&
  /^[;,.、](?=[\u4e00-\u9fff\d]{3})/.test(text.slice(behind, behind + 4)) &&
  !WHOLE.test(text.slice(behind + 1, behind + 12))
    ? 1
    : 0;

/** The role that a table's head or a lone label names, or null. */
export function labelRole(folded: string): LabelRole | null {
  const text = folded.replace(/[\s:]/g, '');
  const match = WHOLE.exec(text);
  if (!match || match[0].length < text.replace(/\(.*\)$|[及与和、/].*$/g, '').length) return null;
  return KEYS.find((key) => match.groups?.[key] !== undefined) ?? null;
}
