import type { CircularFacts } from './facts.js';
import { figureOf, problemKinds } from './figures.js';
import { type CircularSection, tokenOf } from './text.js';

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const f = tokenOf;

/** （一）, which the printed document numbers anew. */
const mark = (at: number): string => `（${digits[at] ?? '十'}）`;

const sentence = (words: string): string => words.trim().replace(/[。；\s]+$/u, '');

/** A circular's title as it is proposed. */
export const circularTitle = ({ year, quarter }: Pick<CircularFacts, 'year' | 'quarter'>): string =>
  `关于${year}年第${digits[quarter - 1]}季度政务公开督查情况的通报`;

/** The usual sections, with every figure linked: 总体情况, 主要做法, 存在问题, 下一步要求. */
export function draftSections(facts: CircularFacts): CircularSection[] {
  return [
    { title: '总体情况', text: general(facts) },
    ...(facts.praises.length === 0 ? [] : [{ title: '主要做法', text: practices(facts) }]),
    { title: '存在问题', text: shortcomings(facts) },
    { title: '下一步要求', text: demands(facts) },
  ];
}

function general(facts: CircularFacts): string {
  const { candidates, units, groups } = facts;
  const drawn = candidates > units.length ? `从${f('参加抽取单位数')}个单位中随机抽取` : '对';
  const inspected = candidates > units.length ? `${f('督查单位数')}个单位，对其` : `${f('督查单位数')}个单位`;
  const when = facts.from === null || facts.to === null ? '' : `${f('督查时间')}，`;
  return [
    `按照《${f('年度要点')}》安排，${when}采取${f('督查方式')}的方式，${drawn}${inspected}${f('年度')}${f('季度')}政务公开的数量、内容、时限开展了督查。平均得分${f('平均分')}，最高${f('最高分')}，最低${f('最低分')}；优秀${f('优秀单位数')}个、良好${f('良好单位数')}个、合格${f('合格单位数')}个、不合格${f('不合格单位数')}个。`,
    `（一）公开数量。${quantity(facts)}。`,
    `（二）公开内容。共发现问题${f('问题数')}个，涉及${f('问题单位数')}个单位，其中严重问题${f('严重问题数')}个、一般问题${f('一般问题数')}个、轻微问题${f('轻微问题数')}个。`,
    `（三）公开时限。${timeliness(facts)}。`,
    ...groups.map(
      ({ title }) =>
        `${title}${f(figureOf('单位数', title))}个单位，平均得分${f(figureOf('平均分', title))}，排名靠前的是：${f(figureOf('排名靠前', title))}。`,
    ),
  ].join('\n');
}

/** Shares of nothing are not printed. */
const quantity = ({ units }: CircularFacts): string =>
  units.every(({ sheet }) => sheet.quantity.score === null)
    ? '各单位本季度没有公开数量要求'
    : `按要求应公开${f('应公开数')}条（次），计入${f('计入公开数')}条（次），${f('数量达标单位数')}个单位达到要求`;

function timeliness({ units }: CircularFacts): string {
  const workings = units.map(({ sheet }) => sheet.timeliness.working);
  const parts = [
    ...(workings.some(({ disclosures }) => (disclosures?.all ?? 0) > 0)
      ? [`写明形成日期的公开信息${f('计时公开数')}条，按时公开${f('按时公开数')}条（${f('按时公开率')}）`]
      : []),
    ...(workings.some(({ reports }) => (reports?.owed ?? 0) > 0)
      ? [`应报送进展${f('应报送数')}份，按时报送${f('按时报送数')}份（${f('按时报送率')}）`]
      : []),
  ];
  return parts.join('；') || '各单位本季度没有到期的公开和填报';
}

function practices({ praises, units }: CircularFacts): string {
  const nameOf = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return praises
    .map(({ unitId, words }) => `${nameOf.get(unitId) ?? ''}：${sentence(words).replace(/[。；]?\s*\n\s*/g, '；')}。`)
    .join('\n');
}

function shortcomings({ problems, units }: CircularFacts): string {
  const short = units.some(
    ({ sheet }) => sheet.quantity.score !== null && sheet.quantity.score !== sheet.quantity.points,
  );
  const untimely = units.some(
    ({ sheet: { timeliness } }) => timeliness.score !== null && timeliness.score !== timeliness.points,
  );
  const lines = [
    ...(short ? [`公开数量没有达到要求。涉及${f('数量未达标单位')}。`] : []),
    ...(untimely
      ? [
          `公开和报送不及时。未按时公开信息的有${f('未按时公开单位')}；迟报进展${f('迟报数')}份，缺报${f('缺报数')}份，缺报的有${f('缺报单位')}。`,
        ]
      : []),
    ...problemKinds(problems).map(
      ({ key, text }) =>
        `${sentence(text)}方面存在问题。共${f(figureOf('问题数', key))}个，涉及${f(figureOf('涉及单位', key))}。`,
    ),
    ...(problems.some(({ isRepeated }) => isRepeated)
      ? [`同类问题重复发生。共${f('重复问题数')}个，涉及${f('重复问题单位')}。`]
      : []),
    ...(problems.some(({ severity }) => severity === null)
      ? [`存在否决情形。涉及${f('否决情形单位')}，等次为不合格。`]
      : []),
  ];
  return lines.length === 0 ? '本次督查没有发现问题。' : lines.map((line, at) => `${mark(at)}${line}`).join('\n');
}

const demands = ({ problems }: CircularFacts): string =>
  [
    ...(problems.length === 0
      ? []
      : ['（一）逐项整改。有关单位要对照问题清单逐项整改，按整改通知书要求的时限报送整改情况和佐证材料。']),
    `${problems.length === 0 ? '（一）' : '（二）'}举一反三。各单位要对照年度要点和检查清单开展自查，防止同类问题再次发生。`,
    `${problems.length === 0 ? '（二）' : '（三）'}强化跟踪。对整改情况逐项复查销号，逾期未整改的转入督办，督查结果计入年度考核。`,
  ].join('\n');
