import type { Range, UnitRole } from '../model.js';
import { nameLikeness } from './names.js';

/** What a label or a table's head announces. */
type LabelRole = UnitRole | 'deadline' | 'other';

const OFFICE = '(?:单位|部门|科室|处室|股室|机构|主体)';
const WHO = `(?:${OFFICE}|乡镇|镇街|地区|方|县区|企业)`;
/** 牵头推进单位, 主责部门: who leads. */
const LEADS = '(?:总?牵头|主办|主责|主要责任|主抓|责任牵头|推进牵头|第一责任)';
/** 责任单位, 协办镇街: who does it or helps. */
const DOES = '(?:责任|负责|落实|实施|承担|承办|承接|执行|经办|主管|配合|协办|协同|协作|协助|参与|参加|会办|联办|共同)';
/** 推进单位, 指导部门: the same of offices alone, as 支持企业 begins a sentence. */
const DRIVES = '(?:组织|推进|推动|完成|办理|指导|涉及|支持|支撑|保障)';
/** 督办单位: who sees to it that others do it. */
const OVERSEES = '(?:督办|督导|督查|督促|监管|监督)';
const DEADLINE_LABEL =
  '(?:工作|任务|整改|落实|公开|责任)?(?:完成|办理|办结|推进|落实|实施|建设|达标|上线|起止|截止|计划完成|拟完成|序时)?(?:时限|时间|期限|日期)(?:要求|安排|节点|进度)?|(?:完成|进度|推进)节点|时序进度|序时进度|进度(?:安排|要求|时限)|时间(?:要求|安排|节点|进度)|时限(?:要求|安排)|工期(?:要求)?';
const PATTERN = new RegExp(
  [
    `(?<lead>${LEADS}(?:${DOES}|${DRIVES}|主办)?${WHO}|(?:主办|总?牵头)(?=:))`,
    `(?<responsible>(?:主体|主要|具体)?(?:${DOES}|${DRIVES})?(?:${DOES}${WHO}|${DRIVES}${OFFICE})(?:及(?:分工|职责))?|(?:配合|协办|会办|责任|参与|(?:部门|单位|责任|任务|职责)分工)(?=:))`,
    `(?<oversees>(?:${DOES}|${DRIVES})?${OVERSEES}(?:${DOES}|${DRIVES})?${OFFICE}|督办(?=:))`,
    `(?<deadline>${DEADLINE_LABEL})`,
    '(?<other>(?:第一)?(?:直接)?(?:责任|负责|分管|联系|牵头|具体|包抓|挂联|督办|主管|承办)(?:负责|责任)?的?(?:[省市县区州旗](?:政府)?)?(?:领导|人员|人|副?[省市县区州旗]长)|联系(?:方式|电话)|备注|网址|传真|电话|邮箱)',
  ].join('|'),
  'g',
);
/** 牵头单位(部门):, 责任单位及配合单位: and the colon itself. */
const AFTER = new RegExp(
  `^(?:\\((?:[^()]{1,8}|[^()]{0,12}(?:第一|首[个位]|最前|前者|[*★▲●])[^()]{0,30})\\))?(?:[、及和与/](?:${PATTERN.source.replace(/\?<\w+>/g, '?:')}))?(?:\\([^()]{1,8}\\))? *(?:[:为]|(?=\\n))[:\\s]*`,
);

const WHOLE = new RegExp(`^(?:${PATTERN.source})`);

export interface Label extends Range {
  role: LabelRole;
  /** 督办, 监管: units that see to it, and answer only where no other label says who does. */
  oversees: boolean;
  /** 配合, 协办, 参与: units that only help. */
  assists: boolean;
}

const KEYS = ['lead', 'responsible', 'oversees', 'deadline', 'other'] as const;
const ASSISTS = /配合|协|参|会办|支持|支撑|保障|联动/;
/** 联动单位: behind a known label in the same list, any other kind of unit. */
const FURTHER =
  /(?<=[,;、\n] *)(?!各|有关|相关|其[他余]|[中央省市州县区镇乡村])[\u4e00-\u9fff]{2,6}(?:单位|部门)(?=:)/g;
/** The rest of a list up to the next label, or to the next line. */
const GOES_ON = /^[^。\n]{2,200}[。;]?\s*$/;
/** Units that build, own or report, and do not answer. */
const FOREIGN =
  /建设|施工|设计|监理|勘察|投资|业主|代建|运营|使用|产权|申报|报送|填报|来源|发布|制定|印发|联系|供应|采购|用地|项目/;

/** What kind of label a match is. */
function kindOf({ groups }: RegExpExecArray): Pick<Label, 'role' | 'oversees'> {
  const key = KEYS.find((each) => groups?.[each] !== undefined)!;
  return key === 'oversees' ? { role: 'responsible', oversees: true } : { role: key, oversees: false };
}

/** Labels such as 牵头单位: in folded text; a label ends behind its colon. A label without a colon counts only where `loose`. */
export function findLabels(folded: string, range: Range, loose = false): Label[] {
  const text = folded.slice(range.start, range.end);
  const labels: Label[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const behind = match.index + match[0].length;
    const previous = labels.at(-1);
    if (previous && range.start + match.index < previous.end) continue;
    const after =
      AFTER.exec(text.slice(behind, behind + 60))?.[0].length ??
      (loose && /^\s/.test(text.slice(behind)) ? 1 : misprinted(text, match.index, behind));
    // (第一责任单位为牵头单位,下同) says something about the list
    if (after === 0 || /^(?:为|是)牵头/.test(text.slice(behind, behind + 3))) continue;
    // 各网站主办单位 at a line's end is a name
    const named = /(?:各|有关|相关)[\u4e00-\u9fff]{0,8}$/.test(text.slice(Math.max(0, match.index - 10), match.index));
    if (named && !text.slice(behind, behind + after).includes(':')) continue;
    labels.push({
      start: range.start + match.index,
      end: range.start + behind + after,
      ...kindOf(match),
      assists: ASSISTS.test(match[0]),
    });
  }
  return withFurther(text, range.start, labels);
}

/** The labels with those that no list knows and that go on with a list or its lines: (牵头单位:…,联动单位:…). */
function withFurther(text: string, from: number, known: Label[]): Label[] {
  const labels = [...known];
  for (const match of known.length > 0 ? text.matchAll(FURTHER) : []) {
    const start = from + match.index;
    const end = start + match[0].length + 1;
    const next = labels.findIndex((label) => label.end > start);
    const at = next < 0 ? labels.length : next;
    const above = labels[at - 1];
    const goesOn = above?.role !== 'other' && GOES_ON.test(text.slice((above?.end ?? from) - from, match.index));
    if (!above || !goesOn || (labels[at]?.start ?? end) < end || nameLikeness(match[0].slice(0, -2)) > 0) continue;
    const role = FOREIGN.test(match[0]) ? 'other' : 'responsible';
    labels.splice(at, 0, { start, end, role, oversees: false, assists: ASSISTS.test(match[0]) });
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

/** What a table's head or a lone label names, or null where it is none. */
export function labelOf(folded: string): Pick<Label, 'role' | 'assists' | 'oversees'> | null {
  const text = folded.replace(/[\s:]/g, '');
  const match = WHOLE.exec(text);
  if (!match || match[0].length < text.replace(/\(.*\)$|[及与和、/].*$/g, '').length) return null;
  return { ...kindOf(match), assists: ASSISTS.test(text) };
}
