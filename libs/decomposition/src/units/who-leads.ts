import type { Range } from '../model.js';

/** Where a document says who of a list leads: the first one, or those that carry one of the marks. */
export interface LeadNote extends Range {
  /** The characters any of which marks a leading unit; null where the first one leads. */
  marks: string | null;
}

/** Signs that are printed at a name to tell leading units from others; part of no name. */
export const NAME_MARKS = '*★☆▲△●◆◇■□※✓√◎⊙';

const OFFICE =
  '(?:的|者|之)?(?:第一|主要)?(?:责任|承办|落实|实施|负责|承担|具体)?(?:单位|部门|科室|处室|股室|机构|地区|乡镇|街道|[处科股])?(?:名称)?(?:的|者)?';
const PLACED =
  '(?:[排列位居站放写署]|排名|排列|排序|名列|位列|列名|列为|序号)(?:次序|顺序|位置)?(?:在|于|为|是|居|名)?';
/** 首位, 第一个: surely a place in a list. */
const COUNTED = '(?:第[一1](?:[个位家名者]|顺位|序位)|首[个位家名]|前者|居首|打头|最前面?)';
const FIRST = `(?:(?:${PLACED})?${COUNTED}|${PLACED}(?:第[一1]|首|前面)|第[一1])`;
const IS =
  '(?:(?:均|都|即|则|就|一般|原则上|统一|默认|视){0,2}(?:为|是|系|作为|负责|担任|承担|属于?|确定为|定为|列为|即|指)?)';
const LEADS =
  '(?:(?:该|本|此)项)?(?:任务|工作|事项|项目)?的?(?:主要|第一|总)?(?:牵头|主办|主责|主抓|抓总|总负责|负总责|领头)';
const OTHERS = '(?:其余|其他|其它|余者|余下|剩余|后者|后面|之后|其后|后[续位列])';
const HELPS = '(?:配合|协办|协助|协同|协作|参与|参加|会办|共同|辅)';
/** 为责任单位,其余为配合单位: beside helpers, who answers leads. */
const ANSWERS = `(?:主要|主|第一)?(?:责任|负责|承办|主管|主)(?:单位|部门|科室|者|方)?[,;、。]? ?${OTHERS}[^。;\\n]{0,16}${HELPS}`;
const BY_PLACE = new RegExp(
  [
    `(?:${FIRST}${OFFICE}[,、]?${IS})(?:${LEADS}|(?<=[为是系])${ANSWERS})`,
    `(?:牵头|主办|主责|主要责任|总负责)(?:责任)?(?:单位|部门|科室|者|方)?(?:\\(|一律|均|都|一般|原则上|统一|即|为|是|指|系|责任单位|名单){0,4}栏?[中里]?的?,?(?:${PLACED}(?:第[一1]|首|前面|最前)|(?:${PLACED})?${COUNTED})`,
  ].join('|'),
  'g',
);
/** 第一牵头单位: no place in a list. */
const NO_PLACE = /^第[一1](?:的|者)?(?:任务|工作|事项|项目|主要|总)?(?:牵头|主办|主责|主抓|抓总|总负责|领头)/;

/** ★牵头单位:县财政局: the mark of an item. */
const NO_MARK = new RegExp(`^[${NAME_MARKS}#](?:牵头|主办|主责)`);

const SIGN = `["“'(]?([${NAME_MARKS}#])["”')]?|星号|星标|三角形?号?|圆点`;
const TAGGED = '(?:带|标|加|有|画|打|注|印|前|后|面|名称|名字|标注|标记){0,4}';
const CALLED = '(?:号|标志|标记|符号|标识)?';
const BY_MARK = new RegExp(
  [
    `${TAGGED}(?:${SIGN})${CALLED}${OFFICE}[,:]?${IS}(?:表示|代表|标明)?${LEADS}`,
    `(?:牵头|主办|主责)(?:责任)?(?:单位|部门|科室)?(?:名称|名字)?(?:者|的)?(?:以|用|已|均|为|是|\\(|之|在|其|了)*${TAGGED}(?:${SIGN})`,
  ].join('|'),
  'g',
);
const NAMED_MARKS: [RegExp, string][] = [
  [/星/, '*★☆'],
  [/三角/, '▲△'],
  [/圆点/, '●'],
];

/** Every such place holds one of these; most names of units hold none, and need no further look. */
const MENTION = new RegExp(`[${NAME_MARKS}#第首前打最星三圆]`);

/** Every place in folded text that says who of a list of units leads. */
export function findLeadNotes(folded: string): LeadNote[] {
  if (!MENTION.test(folded)) return [];
  const at = (match: RegExpExecArray): Range => ({ start: match.index, end: match.index + match[0].length });
  const placed = [...folded.matchAll(BY_PLACE)]
    .filter(([words]) => !NO_PLACE.test(words))
    .map((match) => ({ ...at(match), marks: null }));
  const marked = [...folded.matchAll(BY_MARK)].flatMap((match) => {
    const marks = match[1] ?? match[2] ?? NAMED_MARKS.find(([name]) => name.test(match[0]))?.[1];
    return marks === undefined || NO_MARK.test(match[0]) ? [] : [{ ...at(match), marks }];
  });
  return [...placed, ...marked].sort((a, b) => a.start - b.start);
}

const BEGINS = /(?:[排列](?:名|序)?(?:在|为)?|^)(?:第一|首位|最前)|^(?:以?下同|等)$|^不再/;
/** 其余为配合单位: the second half of such a note. */
const OF_OTHERS = new RegExp(`^${OTHERS}(?:的|各|责任|单位|部门|均|都)*(?:为|是|系)?${HELPS}(?:单位|部门|科室)?$`);
const SAYS_IS = new RegExp(`^${OTHERS}(?:的|各|责任|单位|部门|均|都)*(?:为|是|系)`);

/** Words in a list of units that speak about the list: 列第一位者为牵头单位, 下同, 其余为配合单位. `after` such words, 其余配合, too. */
export const isLeadNote = (text: string, after = false): boolean =>
  BEGINS.test(text) || SAYS_IS.test(text) || (after && OF_OTHERS.test(text)) || findLeadNotes(text).length > 0;
