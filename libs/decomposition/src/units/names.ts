import type { UnitKind } from '../model.js';
import { isPerson } from './persons.js';
import { NAME_MARKS } from './who-leads.js';

/** Endings that only names of units have. */
const STRONG =
  /(?:局|委|办|部|厅|署|政府|委员会|办公室|中心|公司|银行|大学|学院|学校|中学|小学|幼儿园|医院|街道|街办|办事处|镇|乡|社区|园区|管委会|管理委员会|开发区|高新区|新区|支队|大队|总队|队|协会|学会|联合会|商会|法院|检察院|报社|日报社|电视台|电台|广播台|集团|单位|部门|机构|指挥部|领导小组|小组|专班|党组|党委|工委|纪委|工会|总工会|妇联|团委|科协|残联|社科联|文联|侨联|红会|红十字会|工商联|总社|合作社|供销社|联社|海关|人行|支行|分行|农商行|军分区|人武部|乡镇|镇街|县区|区县|处室|科室|股室|办所|站所|企业|企事业|成员单位|编办|信访办|公积金管理中心|融媒体中心|档案馆|图书馆|博物馆|地震台|气象台|(?<!场|处|厕)所|(?<!网|车|油)站|(?<!学|本|专|百)科|(?<!到|好|用|住|长|益|何|此|某|处)处|股)$/;

/** Endings that names of units have, and other words, too. */
const WEAK =
  /(?:院|(?<!场|处|厕)所|站|处|科|室|股|组|会|县|区|市|州|旗|盟|村|省|校|团|社|台|馆|场|厂|矿|园|街|联|各地|管理|监管|分公司|电力|电信|移动|联通|铁塔|邮政|供电|燃气|水务|税务|公安|消防|气象|烟草|教育|财政|民政|司法|审计|统计|农业|林业|交通|平台|基地|主体)$/;

const NEVER =
  /[的了着应须可将是已对于从以及其等]$|^(?:见|详见|附(?!属|小|中)|如(?!东|皋)|即(?!墨)|含(?!山)|包括|不含|试行|注(?!册)|以下|简称|原(?!州|阳|平)|指(?!挥|导)|例如|暂行|或|同(?!济|心|江|仁|德|安)|自(?!然|治|贡|来水)|按|截至|网址|电话|联系|传真|邮箱)|^全[国省市州盟县区旗镇乡]$|以下简称|附件|https?:|www\.|[。!?“”《》"=@]|\d{5,}|[a-z]{6,}/;

/** What is done to a building or a body, so the words are a task and no name: 新建区图书馆. */
const DOING =
  /^(?:新建|迁建|改建|扩建|续建|筹建|建成|升级(?:建设|改造)|搭建|组建|设立|创建(?!办|工作|领导)|启动|开工|动工|竣工|加快|做好|加强|完善|健全|打造|开展|深入|积极|全面(?!深化|依法)|进一步|继续)/;

/** Characters that a name may hold but that a clause usually shows: the longer the text, the less it is a name. */
const CLAUSE = /(?:要求|通过|进行|开展|推进|加强|做好|公开|发布|完善|建立|落实|确保|完成|实现|及时|应当|负责)/;

const GROUP =
  /^(?:各|全[县市区省州镇乡体]|所有|有关|相关|其他|其它|涉及|承担)|各(?:级|部门|单位|乡|镇|街|县|区|市|州|有关|相关|园|科|处|股|村|成员|地|公共|企)|(?:有关|相关)(?:部门|单位|企业|乡镇|街道|科室)|(?:部门|单位|乡镇|镇街|县区|区县|科室|处室|站所|企业|机构|学校|成员|主体)$|^(?:县|市|区|省|州)?(?:直|属)/;

/** 单位 or 单位组: 各街道, 县直各部门, 有关单位 stand for several units. */
export function unitKind(name: string): UnitKind {
  return GROUP.test(name) ? 'group' : 'unit';
}

const stripBrackets = (name: string): string => name.replace(/\([^()]*\)/g, '').replace(/\([^()]*$/, '');

/** How sure it is that folded text is the name of a unit, by its wording alone: 2 sure, 1 likely, 0 not. */
export function nameLikeness(name: string): 0 | 1 | 2 {
  const core = stripBrackets(name).trim() || name;
  // 各单位要高度重视: a sentence that begins with a unit
  if (/(?:要(?!素|闻|点|情)|应(?!急|用|对)|须|(?<!供)需(?!求))[\u4e00-\u9fff]{2}/.test(core)) return 0;
  if (core.length < 2 || core.length > 30 || NEVER.test(core) || DOING.test(core)) return 0;
  if (
    core.length > 6 &&
    CLAUSE.test(core.replace(/公开(?:办|工作|和|领导|中心|栏)|推进(?:办|中心|局|会|专班|小组)/g, ''))
  )
    return 0;
  if (STRONG.test(core) || (GROUP.test(core) && core.length <= 12)) return 2;
  return WEAK.test(core) ? 1 : 0;
}

const TAIL =
  /(?:等(?:有关|相关)?(?:部门|单位)(?:共同|抓紧|尽快)?(?:研究|制定|提出|拟订|起草|组织)[^、,。;]{0,14}|等(?:有关|相关|各|多个|\d+个|[一二三四五六七八九十]+个)?(?:责任)?(?:部门|单位|地区|县区|科室|乡镇|方面)?(?:和单位)?|(?<![高中初同平对])等[\u4e00-\u9fff]{2,14}(?:部门|单位)|等\d+家(?:单位|部门)?|(?:督促|监督|业务)指导|指导督促|跟踪督办|督促落实)$/;
const HEAD =
  /^(?:[省市州县区镇乡村]级(?:层面)?:|(?:此|该|本)项(?:工作|任务)?由|由|请|责成|主要由|并由|以及|同时由|均由|统一由|其中)+(?=..)/;

const BLANK = new RegExp(`[\\s,;:、.。·|/${NAME_MARKS}]`);
/** 县财政局(★) */
const TAGGED = new RegExp(` ?\\([${NAME_MARKS}#]\\)$`);

/** Where the bare name stands in a piece of a unit list: without 由 before it, 等, 等部门, full stops after it, and marks such as ★. */
export function trimName(folded: string, start: number, end: number): [number, number] {
  const blank = BLANK;
  for (;;) {
    while (start < end && blank.test(folded[start]!)) start++;
    while (end > start && blank.test(folded[end - 1]!)) end--;
    const piece = folded.slice(start, end);
    const head = HEAD.exec(piece)?.[0].length ?? numberLength(piece);
    const tail = (TAIL.exec(piece) ?? TAGGED.exec(piece))?.[0].length ?? personLength(piece);
    if (head === 0 && (tail === 0 || tail === piece.length)) return [start, end];
    start += head;
    if (tail < piece.length) end -= tail;
  }
}

/** 县财政局 张三, 县财政局(李四 13800000000): a person behind the name. */
function personLength(piece: string): number {
  const match =
    /(?: +([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff] +[\u4e00-\u9fff])|\(([\u4e00-\u9fff]{2,3}) *(?:\d{7,12})?\)) *(?:\d{7,12})?$/.exec(
      piece,
    );
  const person = match?.[1] ?? match?.[2];
  if (!match || !person || !isPerson(person) || nameLikeness(person) > 0) return 0;
  return nameLikeness(piece.slice(0, match.index)) === 2 ? match[0].length : 0;
}

const numberLength = (piece: string): number =>
  /^(?:[①-⑳]|\d{1,2}[.、](?=\D)|\(\d{1,2}\))/.exec(piece)?.[0].length ?? 0;
