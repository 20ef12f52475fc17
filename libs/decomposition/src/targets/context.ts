import type { Period } from '../model.js';

const SPANS: [string, Period][] = [
  ['半年度?', 'half-year'],
  ['季度?', 'quarter'],
  ['月度?|个月', 'month'],
  ['周|星期', 'week'],
  ['日|天|工作日', 'day'],
  ['年度?', 'year'],
];
const EACH = SPANS.map(([word], i) => `(?<each${i}>${word})`).join('|');
const PERIOD = new RegExp(
  `每(?:一|个|1|1个|一个)?\\s?(?:${EACH})(?![级龄轻代边岁])|(?<year>全年|年内|年度内|本年度|当年|年均|一年|1年|按年)|(?<half>按?半年)|` +
    `(?<quarter>(?<![第一二三四上下1-4])(?:按季|季均|一个?季度|1个季度))|(?<month>月均|按月|逐月|一个月)|(?<week>周均|按周|一周)|(?<day>日均|按日)`,
  'g',
);
const PERIOD_AFTER = new RegExp(`^\\s{0,2}(?:/|每)(?:${EACH})`);
const NAMED: Record<string, Period> = {
  year: 'year',
  half: 'half-year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
};

function periodOf(groups: Record<string, string | undefined> | undefined): Period | null {
  for (const [name, text] of Object.entries(groups ?? {})) {
    if (text === undefined) continue;
    return NAMED[name] ?? SPANS[Number(name.slice(4))]?.[1] ?? null;
  }
  return null;
}

/** The last period that a text names: 每年, 全年, 月均; null where there is none. */
export function lastPeriod(text: string): Period | null {
  let last: Period | null = null;
  for (const match of text.matchAll(PERIOD)) last = periodOf(match.groups) ?? last;
  return last;
}

/** The period behind a figure: 2次/年. */
export const periodAfter = (right: string): Period | null => periodOf(PERIOD_AFTER.exec(right)?.groups);

const PAST_CLAUSE =
  /(?:已(?!.*的)|曾(?!.*的)|目前|截至|截止(?!日|时|期)|去年|上年|上一年|前年|往年|近年|以来|现有|原有|先后|累计(?!.*(?:不|至少)))/;
const PAST_SENTENCE = /(?:截至|去年|上年度?|往年|近年来|今年以来|年以来|目前,|目前已)/;
/** 进行了3次, 开展过2次. */
const DONE = /(?:了|(?<![超通经不])过)\s{0,2}$/;

/** Whether a figure states what has happened: by the words directly before it, its clause, its sentence. */
export const isDone = (left: string): boolean => DONE.test(left);
export const isPast = (clause: string, sentence: string): boolean =>
  PAST_CLAUSE.test(clause) || PAST_SENTENCE.test(sentence);

/** Words directly before a figure that make it no demand: the old value (由20天…), 第, 近3年内, 每5天, 附件2份. */
const NO_DEMAND =
  /(?:(?:由|从)(?:原来|原有|原|法定|承诺|现有|目前|现行|去年|上年)?的?|[×*]|近|过去|最近|每|隔|附件|附表|附|表|图|第|届|等|达不到|不到|不足|未满|未达到?|没有达到|未能达到|跑|只进|再|某|同|另|这|那|哪|任何)\s{0,2}$/;
const SCORED = /(?:扣|扣除|扣减|加|减|得|计|记|奖励|罚)\s{0,2}$/;
export const isNoDemand = (left: string): boolean => NO_DEMAND.test(left);
/** 每次扣5分, 按30%计: points of a score. */
export const isScored = (left: string): boolean => SCORED.test(left);

/** 一次性告知, 一次办好: words that hold a number. */
export const isWord = (figure: string, right: string): boolean =>
  /^[一1]次$/.test(figure) && /^(?:性|办|告知|提交|申报|申请|采集|踏勘|审批|通过|到位|受理|填|清)/.test(right);

/** Behind a plain comparator 的 makes a condition: 超过3次的, 50人以上的单位, 3个以上部门. */
export const isCondition = (right: string): boolean => /^\s{0,2}的(?!要求|标准|目标|比例|比重|水平)/.test(right);
/** 200%、150%、100%以上的: the figures of a row share the condition. */
export const isConditionRow = (right: string): boolean =>
  /^(?:\s?[、和或]\s?\d[\d.,]*\s?(?:%|[\u4e00-\u9fff]{1,3}?))+(?:及|或|含)?(?:以上|以下|以内)?的(?!要求|标准|目标|比例|比重|水平)/.test(
    right,
  );
export const isScope = (left: string): boolean =>
  /(?:涉及|凡|凡是|对于|属于|跨|由|具有|符合|连续|任职|工作|从业|逾期|超期|满(?!意)|累计发生|发生|出现)[^,;。]{0,4}$/.test(
    left,
  );

const EVENT_VERBS =
  '开展|组织|举办|召开|举行|发布|发表|制作|解读|编发|编印|编报|报送|上报|培训|督查|督导|检查|巡查|自查|抽查|推出|完成|刊发|刊登|刊播|播出|播发|访谈|听取|调度|通报|更新|走访|调研|演练|测试|清理|推送|撰写|录制|拍摄|策划|安排|会商|评议|评估|曝光|评选|征集|回应|推荐|公布|接访|接听|参加|进行|专题研究|研究';
/** What is done to things that are counted: 新建2所, 引进100名, 改造40公里. */
const MAKING_VERBS =
  '打造|建成|建设|建好|培育|创建|创成|创办|新建|新增|新认定|新开|新招|评选|推出|选树|发布|制作|编发|编印|征集|收录|曝光|完成|发放|报送|撰写|刊发|推送|组建|增设|增加|改造|改建|扩建|修建|修复|录制|推广|遴选|选拔|选派|选聘|选育|选定|培养|产生|培训|印制|招募|招聘|招引|引进|引育|引入|吸引|吸纳|留住|配备|配置|开设|开通|开发|开工|启动|竣工|完工|投产|投用|设立|设置|建立|新设|筹建|筹集|成立|扶持|支持|资助|奖励|认定|评定|申报|申请|争取|争创|实施|组织|发动|动员|带动|服务|转移|转化|孵化|办理|办结|化解|处置|整治|治理|整改|清理|拆除|关停|淘汰|更换|更新|安装|铺设|架设|硬化|绿化|亮化|美化|维修|维护|养护|疏浚|种植|栽植|投放|采购|购置|检测|抽检|检查|救助|帮扶|安置|提供|落实|储备|盘活|处理|登记|签约|落地|受理|覆盖|复垦|流转';
const EVENT = new RegExp(`(?:${EVENT_VERBS})`);
const MAKING = new RegExp(`(?:${MAKING_VERBS})`);
const MAKING_DIRECT = new RegExp(
  `(?:${MAKING_VERBS})(?:全[省市县区镇乡村]|市级|县级|区级|省级|国家级|各类|各级|农村|城乡|城区|镇级|村级|约|近)?\\s{0,2}$`,
);
/** 在50所学校开展, 与1000家企业合作, 为2000名老人提供: things that something is done with. */
const PLACE_BEFORE = /(?:^|[^存现实潜所参])[在与]\s{0,2}$|(?:^|[^作成分均数额期限定])[为给向]\s{0,2}$/;
const DOING_BEHIND =
  /^[^,;。]{1,30}?(?:开展|实施|进行|推行|推广|建设|建立|安装|配备|提供|发放|办理|免费|完成|签订|合作)/;
/** 通过两种以上方式, 选取3个以上试点. */
const TAKING_DIRECT =
  /(?:通过|采取|采用|运用|使用|利用|配备|确定|明确|设置|设立|选择|选取|选定|邀请|安排|指定|组织)\s{0,2}$/;
export const isTaking = (left: string): boolean => TAKING_DIRECT.test(left);
/** 26个试点领域的目录, 3个部门的意见: a number that is part of a name. */
const NAME = /^.{0,6}(?:领域|方面|环节|层级|类别|方向|维度|板块)|^[^,;。]{0,8}(?:部门|单位)(?:的|联|会)/;
const EVENT_UNIT = /^(?:[场人件批班户家轮]?次|场|期|篇|轮|讲|[课学]时|堂)$/;
/** 共编发10期, 包括3项, 占全市30%: facts. */
const FACT =
  /(?:(?<![公中])共(?!同|享|有|建|治|商|服|中|青|和|机)|合计|总计|包括|包含|分为|涵盖|其中|下设|同比|环比|比上年|占(?!比|权重))/;

/** 见习岗位600个: a thing and how many of it, but not what there is (涉及部门3个) or what is handed in. */
const THING = /[\u4e00-\u9fff]{3}(?<![了的第每某各共约近这那至到])\s{0,2}$/;
const HELD =
  /涉及|拥有|具有|现有|设有|下[设辖]|管辖|编制|定员|附件|名单|之一|提交|提供|持有|满分|其中|不含|原有|存在|发现|问题/;

/** Whether a count without a comparator is a demand: an event with a verb or a period, or things that something is to be done with. */
export function isBareDemand(
  clause: string,
  right: string,
  unit: string,
  spelt: boolean,
  period: Period | null,
): boolean {
  if (FACT.test(clause) && period === null) return false;
  if (/^\s{0,2}(?:被|未|受到|发生|出现)/.test(right)) return false;
  const endsClause = /^\s{0,2}(?:[,;。、!?()/]|和|及|并|左右|$)/.test(right);
  if (EVENT_UNIT.test(unit)) return period !== null || EVENT.test(clause) || MAKING_DIRECT.test(clause);
  if (spelt && period === null) return false;
  if (endsClause) return MAKING.test(clause) || period !== null || (THING.test(clause) && !HELD.test(clause));
  return !NAME.test(right) && (MAKING_DIRECT.test(clause) || (PLACE_BEFORE.test(clause) && DOING_BEHIND.test(right)));
}

/** A bare share states a demand unless its words are those of a fact or of a score. */
export const isBareShare = (clause: string): boolean => !FACT.test(clause) || /(?:权重|分值|考核|比重)/.test(clause);

/** A span of time without a comparator is a demand only where a limit is named: 办理时限为5个工作日, 提前3天. */
export const isBareLimit = (left: string): boolean =>
  /(?:(?:时限|期限|时间|周期|公示期|公告期|时长|工期)(?:均|都|一律|统一|定)?(?:为|是|:)?|提前|为期)\s{0,2}$/.test(left);
