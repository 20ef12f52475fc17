import type { EnumeratorStyle } from '../text/enumerators.js';
import { labelOf } from '../units/labels.js';

/** What a table's column holds. */
export type ColumnRole =
  'number' | 'group' | 'title' | 'requirement' | 'lead' | 'responsible' | 'deadline' | 'target' | 'other';

export interface Column {
  role: ColumnRole;
  /** 配合, 协办: units that only help. */
  assists: boolean;
  /** Points, weights: bare figures that number no row. */
  figures: boolean;
  /** 实施主体, 建设单位, 督办单位: who builds, pays or oversees, and answers only where no other column says who does. */
  standsIn?: boolean;
  /** What was done so far: long words that are no part of the task. */
  reports?: boolean;
  /** 备注: a deadline may stand here where no column is for it. */
  remarks?: boolean;
  /** 推广范围: where it is done, not who does it. */
  places?: boolean;
  /** How its words are numbered where rows are whole: 一、 in one column, (一) in the next. */
  numbering?: EnumeratorStyle;
  /** Where the cells begin that begin rows, if the words themselves are numbered through: nothing else stands here. */
  opens?: ReadonlySet<number>;
  /** 责任科室、责任人: persons stand among the units. */
  persons?: boolean;
  /** The only column of words: a heading or a long text may stand in it. */
  sole?: boolean;
}

const HEADS: [ColumnRole, RegExp][] = [
  ['number', /^(?:序号?|编号|序列|项次|号|no\.?)$/i],
  [
    'other',
    /^(?:(?:任务|工作|目前|当前|完成|项目|推进|实施|落实)进度|备注|说明|.*来源|.*依据|参考.*|.*范围|.*对象|.*(?:类型|方式|渠道|载体|平台|电话|领导|责任人|联系人|负责人|人员|分值|得分|权重|(?:完成|进展|推进|落实|办理|整改|实施|执行)(?:情况|进度)|工作进展|是否.*|佐证.*|证明材料|附件|状态))$/,
  ],
  [
    'group',
    /^(?:类别|类目|板块|分类|领域|方面|一级.*|[二三四五六七八九十]+级(?:类别|类目|分类|目录|栏目|板块|领域)|栏目|大类|项目类别|(?:工作|任务|事项|公开)类别|(?:工作|任务|事项)分类|重点领域|所属.*|专项|部分|章节|目标任务类别|指标类别)$/,
  ],
  ['target', /^(?:量化指标|目标值|指标值)$/],
  [
    'requirement',
    /^(?:(?:具体|工作|主要|任务|目标|公开|落实|重点|推进|完成|年度|全年|预期|发展|贯彻)*(?:要求|举措|措施|标准|内容|目标|做法|分解|任务要求|工作要求)|(?:工作|任务)(?:任务)?(?:及|和|与)?(?:内容)?(?:具体)?要求|具体(?:工作|任务|内容|事项|举措|措施)|(?:主要|具体|重点)(?:工作)?(?:内容|措施|举措)|细化(?:措施|任务|内容|分工|要求|举措)|工作(?:内容|措施|举措|目标|标准|安排)|二级.*|三级.*|考核标准|评分标准|职责|工作职责|主要职责|职责任务)$/,
  ],
  [
    'title',
    /^(?:(?:年度|重点|主要|具体|目标|公开|工作|核心)?(?:工作|任务|事项|要点|项目)(?:任务|事项|要点|内容|名称|项目|分解)?|(?:重点)?工作任务(?:及内容|内容)?|公开(?:事项|内容|任务|要点)|任务(?:名称|内容)|事项名称|名称|指标|内容|.{0,8}(?:任务|事项|项目|名称|实事)(?:名称)?|(?:存在|突出|反馈|整改|主要)的?(?:主要)?问题(?:表现|描述|事项)?|问题(?:表现|描述|清单|事项))$/,
  ],
];

/** 一季度, 3月, 上半年: stages of the work, each with words of its own. */
export const isStage = (folded: string): boolean =>
  /^(?:第?[一二三四1-4]季度?|\d{1,2}月份?|[上下]半年)$/.test(folded.replace(/\s/g, ''));

/** Words in a head that no list knows. */
const HINTS: [ColumnRole, RegExp][] = [
  ['lead', /牵头|主办/],
  [
    'responsible',
    /(?:责任|负责|承办|落实|实施|配合|协办).{0,4}(?:单位|部门|科室|处室|处|科|股|组|机构)(?:$|[(及和与、])/,
  ],
  ['deadline', /时限|期限|时间|进度/],
  ['requirement', /要求|标准|措施|举措|内容/],
  ['title', /任务|事项|项目/],
];

/** 牵头 and 配合 under 责任单位. */
const BARE_LABEL = /^(?:牵头|主办|主责|责任|承办|实施|推进|配合|协办|会办|参与|督办)$/;
const REPORTS = /(?:情况|进度|进展|说明|备注|成效|来源|依据)$|^参考/;
const BUILDERS = /^(?:项目|工程)?(?:实施|建设|承建|运营|投资)(?:主体|单位|业主)$|^(?:项目)?业主(?:单位)?$/;

/** What no head holds: 公开事项的信息。 is a line of prose, 牵头单位:县财政局 a line of its own. */
const PROSE = /[。;!?]|:\s*\S/;

/** The role that a header cell's words name, or null where they are no known head. */
export function columnOf(folded: string): Column | null {
  const column = columnFor(folded);
  return column && /^\s*(?:备\s*注|说\s*明)\s*$/.test(folded) ? { ...column, remarks: true } : column;
}

function columnFor(folded: string): Column | null {
  const text = folded
    .replace(/[\s:]/g, '')
    .replace(/^\d+[.、]/, '')
    .replace(/^20\d{2}年度?/, '')
    .replace(/(?<=.)\([^()]{9,40}\)$/, '');
  if (text.length === 0 || text.length > 16 || PROSE.test(folded)) return null;
  if (/^(?:(?:责任|任务|单位|部门|职责)分工|分工(?:单位|情况)?)$/.test(text))
    return { role: 'responsible', assists: false, figures: false };
  if (BUILDERS.test(text)) return { role: 'responsible', assists: false, figures: false, standsIn: true };
  const label = labelOf(BARE_LABEL.test(text) ? `${text}单位` : text);
  if (label) {
    const { role, assists, oversees } = label;
    const persons = role !== 'other' && /(?:责任|负责|联系|经办)人/.test(text);
    return { role, assists, figures: false, ...(persons && { persons }), ...(oversees && { standsIn: true }) };
  }
  const bare = text.replace(/\([^()]*\)/g, '');
  const head =
    HEADS.find(([, pattern]) => pattern.test(bare)) ??
    (bare.length <= 10 ? HINTS.find(([, pattern]) => pattern.test(bare)) : undefined);
  if (!head) return null;
  const reports = head[0] === 'other' && REPORTS.test(bare);
  return {
    role: head[0],
    assists: false,
    figures: /分值|得分|权重|分数|数量/.test(bare),
    ...(reports && { reports }),
    ...(head[0] === 'other' && /范围$/.test(bare) && { places: true }),
  };
}

export const isUnitRole = (role: ColumnRole): boolean => role === 'lead' || role === 'responsible';
export const isWords = (role: ColumnRole): boolean =>
  role === 'title' || role === 'requirement' || role === 'group' || role === 'target';

/** A row of heads: words of a task beside units or a deadline, or at least three known heads. */
export function isHeader(columns: (Column | null)[]): boolean {
  const known = columns.filter((column) => column !== null);
  const filled = columns.length;
  if (known.length < 2 || known.length * 2 < filled) return false;
  const answers = known.some(({ role }) => isUnitRole(role) || role === 'deadline');
  const named = known.filter(({ role }) => role !== 'other').length;
  return known.some(({ role }) => isWords(role)) && (answers || (known.length >= 3 && named >= 2));
}

/**
 * Settles what heads leave open: of two columns of titles the first groups; a table without a title column takes its
 * requirement's first sentence; 内容 beside 任务 is the requirement; so are figures that no requirement stands beside.
 */
export function settleColumns(columns: Column[]): Column[] {
  const settled = columns.map((column) => ({ ...column }));
  // 任务类型 before 序号 stands over several numbers
  if (settled[0]?.role === 'other' && settled[1]?.role === 'number') settled[0].role = 'group';
  if (!settled.some(({ role }) => role === 'requirement'))
    for (const column of settled) if (column.role === 'target') column.role = 'requirement';
  if (settled.some(({ role, standsIn }) => isUnitRole(role) && !standsIn))
    for (const column of settled) if (column.standsIn) column.role = 'other';
  const titles = settled.filter(({ role }) => role === 'title');
  const requirements = settled.filter(({ role }) => role === 'requirement');
  if (titles.length > 1) {
    if (requirements.length > 0) for (const title of titles.slice(0, -1)) title.role = 'group';
    else {
      for (const title of titles.slice(0, -2)) title.role = 'group';
      titles.at(-1)!.role = 'requirement';
    }
  }
  const groups = settled.filter(({ role }) => role === 'group');
  if (titles.length === 0) {
    // 一级目录, 二级目录, 三级目录 and 内容: the lowest level names the task
    if (groups.length > (requirements.length > 0 ? 1 : 0)) groups.at(-1)!.role = 'title';
    else if (requirements.length > 1) requirements[0]!.role = 'title';
  }
  const words = settled.filter(({ role }) => role === 'title' || role === 'requirement');
  if (words.length === 1) words[0]!.sole = true;
  return settled;
}
