import { Exact, printed, sumOf } from '../exact.js';
import { type Place, rank } from '../ranking.js';
import { grades, severities } from '../settings.js';
import { gradeNames, severityNames } from '../words/names.js';
import type { CircularFacts, CircularProblem, CircularUnit, Naming } from './facts.js';

/** What a figure is about, by which they are offered. */
export type FigureTopic =
  'inspection' | 'scores' | 'quantity' | 'timeliness' | 'problems' | 'kinds' | 'groups' | 'units';
export const figureTopics: readonly FigureTopic[] = [
  ...(['inspection', 'scores', 'quantity', 'timeliness', 'problems', 'kinds', 'groups', 'units'] as const),
];

/** A figure by the name under which it stands in the text, as it is printed. */
export interface Figure {
  name: string;
  topic: FigureTopic;
  value: string;
}

/** Units that are listed by name in one place; the others are counted. */
const mostNamed = 20;
/** Ranks that are the first and the last ones of a group. */
const foremost = 3;

const digits = '一二三四五六七八九';
const methods = { online: '网上检查', 'on-site': '现场检查', both: '网上检查和现场检查' };

/** The figure of a name about one group, unit or kind: 得分·县财政局. */
export const figureOf = (name: string, of: string): string => `${name}·${of}`;

/** A kind of problem: the item of the check list, or what is outside it. */
export interface ProblemKind {
  /** As it stands in the names of figures: 检查项3. */
  key: string;
  text: string;
  problems: CircularProblem[];
}

/** Problems by kind, in the order of the check list; what is outside it comes last, and what vetoes is in none. */
export function problemKinds(problems: readonly CircularProblem[]): ProblemKind[] {
  const kinds = new Map<string, ProblemKind & { order: number }>();
  for (const problem of problems) {
    const { item, dimension, severity } = problem;
    if (severity === null) continue;
    const outside = dimension === 'content' ? '其他内容问题' : '其他问题';
    const key = item === null ? outside : `检查项${item.position}`;
    const order = item?.position ?? (dimension === 'content' ? Infinity : Number.MAX_VALUE);
    const kind = kinds.get(key) ?? { key, text: item?.text ?? outside, problems: [], order };
    kind.problems.push(problem);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((one, other) => one.order - other.order);
}

/** The rank of each unit within its group. */
export const placesOf = ({ units }: Pick<CircularFacts, 'units'>): Map<number, Place> =>
  new Map(
    rank(
      units.map(({ unitId, groupId, order, isRanked, sheet }) => ({
        ...{ unitId, groupId, order, isRanked },
        ...{ total: sheet.total, isVetoed: sheet.isVetoed },
      })),
    ).flatMap(({ places }) => places.map((place) => [place.unitId, place])),
  );

/** 2026年10月8日 */
function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const daysWords = ({ from, to }: CircularFacts): string =>
  from === null || to === null ? '' : from === to ? dateWords(from) : `${dateWords(from)}至${dateWords(to)}`;

/** A share in whole percent, half up; — of nothing. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${new Exact(part).times(100).div(whole).toFixed(0, Exact.ROUND_HALF_UP)}%`;

/** All figures that a text may have, as they are now. */
export function circularFigures(facts: CircularFacts, naming: Naming): Figure[] {
  const { units, problems, praises, groups, candidates } = facts;
  const places = placesOf(facts);
  const names = namesBy(units, naming);
  const figures: Figure[] = [];
  const add = (topic: FigureTopic, values: Record<string, string | number>) => {
    for (const [name, value] of Object.entries(values)) figures.push({ name, topic, value: `${value}` });
  };

  add('inspection', {
    年度: `${facts.year}年`,
    季度: `第${digits[facts.quarter - 1]}季度`,
    年度要点: facts.plan,
    督查方式: methods[facts.method],
    督查时间: daysWords(facts),
    参加抽取单位数: candidates,
    督查单位数: units.length,
    对比组数: groups.length,
  });
  add('scores', { ...scoresOf(units), ...gradesOf(units) });
  add('quantity', quantitiesOf(units, names));
  add('timeliness', timelinessOf(units, names));
  add('problems', {
    问题数: problems.filter(({ severity }) => severity !== null).length,
    ...Object.fromEntries(
      severities.map((severity) => [
        `${severityNames[severity].zh}问题数`,
        problems.filter((one) => one.severity === severity).length,
      ]),
    ),
    问题单位数: unitsOf(problems.filter(({ severity }) => severity !== null)).length,
    重复问题数: problems.filter(({ isRepeated }) => isRepeated).length,
    重复问题单位: names(unitsOf(problems.filter(({ isRepeated }) => isRepeated))),
    否决情形数: problems.filter(({ severity }) => severity === null).length,
    否决情形单位: names(unitsOf(problems.filter(({ severity }) => severity === null))),
    好的做法数: praises.length,
  });
  for (const { key, problems: own } of problemKinds(problems)) {
    add('kinds', { [figureOf('问题数', key)]: own.length, [figureOf('涉及单位', key)]: names(unitsOf(own)) });
  }
  for (const { groupId, title } of groups) {
    const own = units.filter((unit) => unit.groupId === groupId);
    add('groups', {
      [figureOf('单位数', title)]: own.length,
      [figureOf('平均分', title)]: scoresOf(own)['平均分']!,
      [figureOf('排名靠前', title)]: ranked(own, places, 'first'),
      [figureOf('排名靠后', title)]: naming === 'named' ? ranked(own, places, 'last') : '后三名',
    });
  }
  for (const { unitId, name, sheet } of units) {
    add('units', {
      [figureOf('得分', name)]: sheet.total === null ? '不计分' : `${sheet.total}分`,
      [figureOf('名次', name)]: places.get(unitId)?.rank == null ? '不排名' : `第${places.get(unitId)!.rank}名`,
    });
  }
  return figures;
}

/** The map by which a text is printed. */
export const figureValues = (figures: readonly Figure[]): Map<string, string> =>
  new Map(figures.map(({ name, value }) => [name, value]));

function scoresOf(units: readonly CircularUnit[]): Record<string, string> {
  const totals = units.flatMap(({ sheet }) => (sheet.total === null ? [] : [new Exact(sheet.total)]));
  if (totals.length === 0) return { 平均分: '—', 最高分: '—', 最低分: '—' };
  return {
    平均分: `${printed(sumOf(totals).div(totals.length))}分`,
    最高分: `${printed(Exact.max(...totals))}分`,
    最低分: `${printed(Exact.min(...totals))}分`,
  };
}

const gradesOf = (units: readonly CircularUnit[]): Record<string, number> =>
  Object.fromEntries(
    grades.map((grade) => [`${gradeNames[grade].zh}单位数`, units.filter(({ sheet }) => sheet.grade === grade).length]),
  );

type Names = (unitIds: readonly number[]) => string;

/** By name in the office's order of organs, or only how many. */
function namesBy(units: readonly CircularUnit[], naming: Naming): Names {
  const sorted = [...units].sort((one, other) => one.order - other.order || one.unitId - other.unitId);
  return (unitIds) => {
    const those = sorted.filter(({ unitId }) => unitIds.includes(unitId)).map(({ name }) => name);
    if (naming === 'unnamed' || those.length === 0) return `${those.length}个单位`;
    const shown = those.slice(0, mostNamed).join('、');
    return those.length > mostNamed ? `${shown}等${those.length}个单位` : shown;
  };
}

const unitsOf = (problems: readonly CircularProblem[]): number[] => [...new Set(problems.map(({ unitId }) => unitId))];

function quantitiesOf(units: readonly CircularUnit[], names: Names): Record<string, string | number> {
  const owing = units.filter(({ sheet }) => sheet.quantity.score !== null);
  const short = owing.filter(({ sheet: { quantity } }) =>
    new Exact(quantity.working.counted).lt(quantity.working.required),
  );
  const all = (of: 'required' | 'counted') => sumOf(owing.map(({ sheet }) => sheet.quantity.working[of])).toFixed();
  return {
    应公开数: all('required'),
    计入公开数: all('counted'),
    数量达标单位数: owing.length - short.length,
    数量未达标单位数: short.length,
    数量未达标单位: names(short.map(({ unitId }) => unitId)),
  };
}

function timelinessOf(units: readonly CircularUnit[], names: Names): Record<string, string | number> {
  const workings = units.map(({ unitId, sheet }) => ({ unitId, ...sheet.timeliness.working }));
  const sum = (values: (number | undefined)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);
  const disclosed = sum(workings.map(({ disclosures }) => disclosures?.all));
  const inTime = sum(workings.map(({ disclosures }) => disclosures?.inTime));
  const owed = sum(workings.map(({ reports }) => reports?.owed));
  const onTime = sum(workings.map(({ reports }) => reports?.onTime));
  const missing = workings.filter(({ reports }) => (reports?.missing ?? 0) > 0);
  const late = workings.filter(({ disclosures }) => disclosures !== null && disclosures.inTime < disclosures.all);
  return {
    计时公开数: disclosed,
    按时公开数: inTime,
    按时公开率: percent(inTime, disclosed),
    未按时公开单位: names(late.map(({ unitId }) => unitId)),
    应报送数: owed,
    按时报送数: onTime,
    按时报送率: percent(onTime, owed),
    迟报数: sum(workings.flatMap(({ reports }) => [reports?.lateInGrace, reports?.late])),
    缺报数: sum(workings.map(({ reports }) => reports?.missing)),
    缺报单位: names(missing.map(({ unitId }) => unitId)),
  };
}

/**
 * 县财政局（96.51分）、…: the first or the last three ranks of a group, ties included; of a small group fewer, so that nobody
 * is among both.
 */
function ranked(units: readonly CircularUnit[], places: ReadonlyMap<number, Place>, end: 'first' | 'last'): string {
  const all = units
    .flatMap((unit) => {
      const { rank: own } = places.get(unit.unitId) ?? {};
      return own == null ? [] : [{ name: unit.name, total: unit.sheet.total!, order: unit.order, rank: own }];
    })
    .sort((one, other) => one.rank - other.rank || one.order - other.order);
  const ranks = [...new Set(all.map((one) => one.rank))];
  const half = Math.floor(ranks.length / 2);
  const wanted = new Set(
    end === 'first'
      ? ranks.filter((one, at) => one <= foremost && at < Math.max(half, 1))
      : half === 0
        ? []
        : ranks.slice(-Math.min(foremost, half)),
  );
  const shown = all.filter((one) => wanted.has(one.rank)).map(({ name, total }) => `${name}（${total}分）`);
  return shown.length === 0 ? '无' : shown.join('、');
}
