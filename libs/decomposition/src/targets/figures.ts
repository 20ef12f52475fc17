import type { Range } from '../model.js';
import { parseNumeral } from '../text/numeral.js';

/** What a figure counts: a share, a span of time, money, or things and events. */
export type UnitFamily = 'share' | 'time' | 'money' | 'count';

/** A number with its unit where it stands in folded text. */
export interface Figure extends Range {
  value: number;
  /** The lower end of a range (3至5个), else null. */
  low: number | null;
  unit: string;
  family: UnitFamily;
  /** Written in Chinese numerals. */
  spelt: boolean;
}

const CHINESE = '一二两三四五六七八九十百千万〇零';
const ARABIC_NUMBER = '\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?';
const CHINESE_NUMBER = `[一二两三四五六七八九十][${CHINESE}]{0,7}`;

/** Units by family, the longer before the shorter; what follows must not make another word of them. */
const UNITS: [UnitFamily, string][] = [
  ['share', '%|‰|个百分点|百分点'],
  [
    'time',
    '个?(?:法定)?(?:工\\s?作\\s?日|自然日)|个?(?:小\\s?时|星期)|分钟|秒钟?|个月|天(?![然气])|日(?![常程期益前])|周(?![边年岁转期密知一二三四五六末])|年(?![度级龄代底末初中报来])',
  ],
  ['money', '[万亿]?元'],
  [
    'count',
    [
      '[场人件批班户家轮]次|次(?![月日年生要数序])|篇|期(?![间限满])|场(?![所景馆地合面])|轮(?![值岗])|批(?![复准示量])',
      '条(?![例款件])|件(?!次)|个(?![体性税别人])|项(?!目[^、,;。])|份(?![额内])|部(?![门分署])|家(?!庭)|名(?![录单称]|优[产特品企])',
      '人(?![员民大均社才事工物力])|户(?![籍外口])|处(?![理置罚室分])|例(?![如会行])|幅|张(?![贴榜])|本(?![级部单地身年月])|册|套',
      '[课学]时|字|分(?![之钟别类工管级期批步析局公区院行会布解配值段层享])|倍|座|台(?![账湾])|支(?![持部出付])|种(?![植养])',
      '[微毫]克(?:/|每)立方米|平方公里|平方米|立方米|公里|千米|米(?![粉线面])|公顷|亩|吨(?!位)|公斤|千克|斤|千瓦时?|兆瓦|升(?![级学])',
      '卷|辆|床|盏|棵|株|穴|头|只(?![要有是能需])|块|栋|幢|枚|艘|架|顶|口(?=[^岸号])|根(?![据本])|门(?=[课精])|位(?![置于次])|(?<=\\d)眼',
      '讲(?!解)|集(?![中成体团])|堂|节(?![点约假能])|则|款(?!项)|类(?![别似])|宗|间(?!隔)|遍|趟|所(?![有在需属])|组(?![织成长])',
    ].join('|'),
  ],
];
const UNIT = UNITS.map(([family, pattern]) => `(?<${family}>${pattern})`).join('|');
const RANGE_TO = '\\s?[-~—–至到]\\s?';

const PATTERN = new RegExp(
  [
    `百分之(?<hundredths>[${CHINESE}点]{1,8}|\\d{1,3}(?:\\.\\d{1,2})?)`,
    `(?:(?<![\\d.A-Za-z第])(?:(?<low>${ARABIC_NUMBER})%?${RANGE_TO})?(?<arabic>${ARABIC_NUMBER})\\s{0,2}(?<scale>[万亿千](?!元))?|` +
      `(?<![${CHINESE}第\\d])(?:(?<lowSpelt>${CHINESE_NUMBER})${RANGE_TO})?(?<spelt>${CHINESE_NUMBER}))\\s{0,2}(?:${UNIT})`,
  ].join('|'),
  'g',
);

function toFigure(match: RegExpMatchArray): Figure | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const range = { start, end: start + match[0].length };
  if (groups['hundredths'] !== undefined) {
    const value = groups['hundredths'] === '百' ? 100 : parseNumeral(groups['hundredths']);
    return value === null ? null : { ...range, value, low: null, unit: '%', family: 'share', spelt: true };
  }
  const value = parseNumeral(groups['spelt'] ?? `${groups['arabic'] ?? ''}${groups['scale'] ?? ''}`);
  const lowText = groups['low'] ?? groups['lowSpelt'];
  const found = UNITS.find(([family]) => groups[family] !== undefined);
  if (value === null || !found) return null;
  const unit = (groups[found[0]] ?? '').replace(/\s/g, '');
  const low = lowText === undefined ? null : parseNumeral(lowText);
  return { ...range, value, low, unit, family: found[0], spelt: groups['spelt'] !== undefined };
}

/** All numbers with a unit in folded text, demands or not, in order. Years, dates, 文号 and telephone numbers have no unit. */
export function findFigures(folded: string): Figure[] {
  if (!/[\d一二两三四五六七八九十百]/.test(folded)) return [];
  return [...folded.matchAll(PATTERN)].flatMap((match) => toFigure(match) ?? []);
}
