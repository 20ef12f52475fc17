import {
  dimensionNames,
  dimensionSumWords,
  Exact,
  plain,
  periodNames,
  printed,
  type QuantityLine,
  sentenceOf,
  type Words,
} from '@yaodian/inspection';
import type { ItemLine, LeafLine, Ledger, LedgerLine, VetoLine, Warning } from '../ledger/ledger.js';
import type { CountedEvent, CountedPart, Working } from '../ledger/working.js';
import type { WaterfallStep } from '../ledger/waterfall.js';
import { scoreOf } from '../scoring/numbers.js';
import type { SystemKind } from '../scheme/counted.js';
import type { NamesFact } from './facts.js';
import { ruleNames, systemKindNames, whyNotAppliedWords, whyUnscoredWords } from './names.js';

const sentences = {
  given: {
    zh: '不适用的同级指标的分值转入：{{scheme}} 分调整为 {{points}} 分',
    en: 'Siblings that do not apply gave their points: {{scheme}} became {{points}}',
  },
  ratio: { zh: '{{points}} × {{part}} ÷ {{whole}} = {{score}}', en: '{{points}} × {{part}} ÷ {{whole}} = {{score}}' },
  completion: {
    zh: '计入责任分工 {{count}} 项（牵头计 1，负责按比例），得 {{credits}}，应得 {{shares}}；按首次期限得 {{first}}',
    en: 'Assignments counted {{count}}: credit {{credits}} of {{shares}}; by the first deadline {{first}}',
  },
  provisional: {
    zh: '其中 {{count}} 项办结申请尚未审定，暂计',
    en: 'Closings undecided, counted for the time being: {{count}}',
  },
  'left-out': { zh: '另有 {{count}} 项未到期，不计', en: 'Not due yet, left out: {{count}}' },
  quarter: {
    zh: '第 {{quarter}} 季度督查{{what}} {{score}}／{{of}}，权重 {{weight}}',
    en: 'Quarter {{quarter}}, {{what}}: {{score}} of {{of}}, weight {{weight}}',
  },
  'quarter-out': { zh: '第 {{quarter}} 季度不计入', en: 'Quarter {{quarter}} does not count' },
  measure: {
    zh: '{{numerator}} ÷ {{denominator}}，目标 {{target}}，最高按 1 计',
    en: '{{numerator}} ÷ {{denominator}}, target {{target}}, at most 1',
  },
  tier: {
    zh: '数值 {{value}}，在“{{from}}起、{{below}}以下”档，得 {{ratio}}',
    en: 'Value {{value}}, in the band from {{from}} to below {{below}}: {{ratio}}',
  },
  'tier-below': {
    zh: '数值 {{value}}，在“{{below}}以下”档，得 {{ratio}}',
    en: 'Value {{value}}, in the band below {{below}}: {{ratio}}',
  },
  'tier-from': {
    zh: '数值 {{value}}，在“{{from}}及以上”档，得 {{ratio}}',
    en: 'Value {{value}}, in the band from {{from}} on: {{ratio}}',
  },
  'tier-any': { zh: '数值 {{value}}，只有一档，得 {{ratio}}', en: 'Value {{value}}, in the only band: {{ratio}}' },
  event: { zh: '{{name}}：{{count}} × {{each}} = {{points}} 分', en: '{{name}}: {{count}} × {{each}} = {{points}}' },
  what: { zh: '{{name}}（{{what}}）', en: '{{name}} ({{what}})' },
  'event-rounded': {
    zh: '{{name}}：{{count}} × {{each}}（四舍五入前相乘）= {{points}} 分',
    en: '{{name}}: {{count}} × {{each}} (multiplied before it is rounded) = {{points}}',
  },
  statement: { zh: '{{name}}（已公开情况说明）', en: '{{name}} (a statement was published)' },
  'counted-in': {
    zh: '{{name}}：0.00，已在第{{number}}项“{{line}}”扣分',
    en: '{{name}}: 0.00, already deducted on line {{number}} “{{line}}”',
  },
  'added-in': {
    zh: '{{name}}：0.00，已在第{{number}}项“{{line}}”按最高级别加分',
    en: '{{name}}: 0.00, counted at its highest level on line {{number}} “{{line}}”',
  },
  deducted: {
    zh: '以 {{of}} 分计，扣 {{deducted}}，余 {{left}}',
    en: 'Of {{of}}, {{deducted}} deducted, {{left}} left',
  },
  'no-event': { zh: '没有扣分情形', en: 'Nothing was deducted' },
  entered: {
    zh: '办公室评 {{points}} 分（满分 {{of}}）：{{reason}}',
    en: 'The office gave {{points}} of {{of}}: {{reason}}',
  },
  said: { zh: '办公室认定不适用：{{reason}}', en: 'The office says that it does not apply: {{reason}}' },
  corrected: {
    zh: '更正：{{computed}} 改为 {{score}}，理由：{{reason}}',
    en: 'Corrected: {{computed}} became {{score}}, because: {{reason}}',
  },
  branch: { zh: '{{sum}} = {{score}}', en: '{{sum}} = {{score}}' },
  held: { zh: '下级合计低于 0，补 {{held}}，记 0', en: 'What is below it comes to less than 0: held at 0 by {{held}}' },
  cap: { zh: '合计 {{sum}}，上限 {{cap}}，计 {{score}}', en: 'Together {{sum}}, cap {{cap}}, counted {{score}}' },
  'no-cap': { zh: '合计 {{sum}}，不设上限', en: 'Together {{sum}}, no cap' },
  'held-back': { zh: '基础得分未达到加分条件，不加分', en: 'The base score admits no bonus' },
  total: { zh: '{{sum}} + {{bonus}} − {{deducted}} = {{raw}}', en: '{{sum}} + {{bonus}} − {{deducted}} = {{raw}}' },
  'total-held': {
    zh: '{{sum}} + {{bonus}} − {{deducted}}，限在 0 至满分加加分上限之间，记 {{raw}}',
    en: '{{sum}} + {{bonus}} − {{deducted}}, held between 0 and full marks with all bonuses: {{raw}}',
  },
  scaled: { zh: '{{raw}} × 100 ÷ {{full}} = {{total}}', en: '{{raw}} × 100 ÷ {{full}} = {{total}}' },
  ceiling: { zh: '有否决情形，总分不超过 {{total}}', en: 'Vetoed: the total is at most {{total}}' },
  vetoed: { zh: '有否决情形：{{names}}，等次为{{grade}}', en: 'Vetoed by {{names}}: the grade is {{grade}}' },
  'veto-lifted': { zh: '否决情形“{{names}}”经更正不成立', en: 'By a correction this veto does not hold: {{names}}' },
  contribution: {
    zh: '折算：{{total}} × {{weight}}% = {{contribution}}（满分 {{weight}}）',
    en: 'Contribution: {{total}} × {{weight}} % = {{contribution}} of {{weight}}',
  },
  'no-grade': {
    zh: '尚有未评分的条目，暂不定等次',
    en: 'Not everything is scored yet: there is no grade so far',
  },
  'no-total': { zh: '没有适用的指标，不计总分', en: 'No line applies: there is no total' },
  target: {
    zh: '{{period}} {{value}} {{unit}}，考核期内 {{times}} 期，应公开 {{required}} {{unit}}；已公开 {{achieved}}，计入 {{counted}}',
    en: 'Target {{value}} {{unit}} ({{period}}), periods in the year {{times}}: required {{required}}; published {{achieved}}, counted {{counted}}',
  },
  'no-target': {
    zh: '没有数量指标，应公开 1 条；已公开 {{achieved}}，计入 {{counted}}',
    en: 'No count target: required 1; published {{achieved}}, counted {{counted}}',
  },
  'open-due-later': { zh: '{{count}} 项责任分工未到期，不计入', en: 'Assignments due later, left out: {{count}}' },
  'closings-undecided': {
    zh: '{{count}} 项办结申请尚未审定，暂计',
    en: 'Closings undecided, counted for the time being: {{count}}',
  },
  'reports-awaited': {
    zh: '{{count}} 份填报未到截止时间，暂不计',
    en: 'Reports not past due, not counted so far: {{count}}',
  },
  'quarters-left-out': { zh: '不计入的季度：{{quarters}}', en: 'Quarters that do not count: {{quarters}}' },
  'step-full': { zh: '满分', en: 'Full marks' },
  'step-lost': { zh: '第{{number}}项“{{name}}”失分', en: 'Lost on line {{number}} “{{name}}”' },
  'step-bonus': { zh: '“{{name}}”加分', en: 'Bonus “{{name}}”' },
  'step-deduction': { zh: '“{{name}}”扣分', en: 'Deduction “{{name}}”' },
  'step-held': { zh: '上下限调整', en: 'Held within bounds' },
  'step-scaled': { zh: '折算为百分制', en: 'Brought to hundredths' },
  'step-ceiling': { zh: '否决情形，总分封顶', en: 'Ceiling of a veto' },
  'step-total': { zh: '总分', en: 'Total' },
} as const satisfies Record<string, Words>;

const say = (sentence: keyof typeof sentences, figures: Parameters<typeof sentenceOf>[1] = {}): Words =>
  sentenceOf(sentences[sentence], figures);

const nothingNamed: NamesFact = () => null;

/**
 * How a line comes to its score: sentences, of which the last is the sum that a reader can do again. `names` says which thing
 * each counted fact is.
 */
export function lineWords(
  line: LedgerLine,
  below: readonly LedgerLine[] = [],
  names: NamesFact = nothingNamed,
): Words[] {
  if (line.kind === 'branch') return branchWords(line, below);
  const correction = correctedWords(line);
  if (line.whyNot !== null)
    return [line.reason === null ? whyNotAppliedWords[line.whyNot] : say('said', { reason: line.reason })];
  if (line.whyUnscored !== null) return [whyUnscoredWords[line.whyUnscored]];
  const given =
    plain(line.points) === plain(line.schemePoints)
      ? []
      : [say('given', { scheme: line.schemePoints, points: line.points })];
  return [...given, ...(line.working ? workingWordsOf(line, line.working, names) : []), ...correction];
}

function branchWords(line: Extract<LedgerLine, { kind: 'branch' }>, below: readonly LedgerLine[]): Words[] {
  if (line.whyNot !== null) return [whyNotAppliedWords[line.whyNot]];
  if (line.score === null) return [whyUnscoredWords['not-entered']];
  const scores = below.filter(({ level }) => level === line.level + 1).flatMap(({ score }) => score ?? []);
  const isHeld = plain(line.held) !== '0';
  const sum = [...scores, ...(isHeld ? [line.held] : [])].join(' + ');
  return [
    ...(isHeld ? [say('held', { held: line.held })] : []),
    ...(scores.length > 0 ? [say('branch', { sum, score: line.score })] : []),
  ];
}

const correctedWords = ({ corrected, score }: Pick<LeafLine | ItemLine, 'corrected' | 'score'>): Words[] =>
  corrected ? [say('corrected', { computed: corrected.computed ?? '—', score: score!, reason: corrected.reason })] : [];

function workingWordsOf(line: LeafLine, working: Working, names: NamesFact): Words[] {
  const { points, part, whole } = line;
  const score = line.corrected ? line.corrected.computed : line.score;
  if (part === null || whole === null || score === null) return [];
  const sum = say('ratio', { points, part: shown(part), whole: shown(whole), score });
  switch (working.kind) {
    case 'completion': {
      const { parts, credits, creditsByFirst, shares, provisional, leftOut } = working;
      return [
        say('completion', { count: parts.length, credits: shown(credits), shares, first: shown(creditsByFirst) }),
        ...(provisional > 0 ? [say('provisional', { count: provisional })] : []),
        ...(leftOut > 0 ? [say('left-out', { count: leftOut })] : []),
        sum,
      ];
    }
    case 'quantity':
    case 'timeliness':
      return dimensionSumWords(working, { points, score });
    case 'inspection':
      return [...working.quarters.map((quarter) => quarterWords(quarter, working.dimension)), sum];
    case 'ratio':
      return [say('measure', { ...working }), sum];
    case 'tiers': {
      const { value, from, below, ratio } = working;
      const band = { value: shown(value), from: from ?? '', below: below ?? '', ratio };
      if (from === null) return [say(below === null ? 'tier-any' : 'tier-below', band), sum];
      return [say(below === null ? 'tier-from' : 'tier', band), sum];
    }
    case 'deduct': {
      const { parts, of, deducted, left } = working;
      const events = partWords(parts, 'counted-in', names);
      return [...(events.length > 0 ? events : [say('no-event')]), say('deducted', { of, deducted, left }), sum];
    }
    case 'manual':
      return working.entered ? [say('entered', { ...working.entered }), sum] : [];
  }
}

/** A repeating fraction is shown with six decimals. */
const shown = (figure: string): string => (figure.length > 12 ? `${printed(figure, 6)}…` : figure);

function quarterWords(
  { quarter, score, of, weight }: Extract<Working, { kind: 'inspection' }>['quarters'][number],
  dimension: Extract<Working, { kind: 'inspection' }>['dimension'],
): Words {
  if (score === null || of === null) return say('quarter-out', { quarter });
  const what = dimension === null ? { zh: '总分', en: 'total' } : dimensionNames[dimension];
  return say('quarter', { quarter, what, score, of, weight });
}

const partWords = (parts: readonly CountedPart[], elsewhere: 'counted-in' | 'added-in', names: NamesFact): Words[] =>
  parts.flatMap((part) => part.events.map((event) => eventWords(part, event, elsewhere, names)));

const isSystemKind = (name: string): name is SystemKind => name in systemKindNames;

/** What is counted, and which thing it is. */
function countedName({ key, name }: CountedPart, { factId }: CountedEvent, names: NamesFact): Words {
  const called = isSystemKind(name) ? systemKindNames[name] : { zh: name, en: name };
  const what = names(factId, key);
  return what === null ? called : say('what', { name: called, what });
}

function eventWords(
  part: CountedPart,
  event: CountedEvent,
  elsewhere: 'counted-in' | 'added-in',
  names: NamesFact,
): Words {
  const { count, each, points, hasStatement, countedIn } = event;
  const named = countedName(part, event, names);
  const name = hasStatement ? say('statement', { name: named }) : named;
  if (countedIn) return say(elsewhere, { name, number: countedIn.number, line: countedIn.name });
  // what one is worth is printed rounded, and a reader who multiplies that may get another figure
  const isExact = new Exact(each).times(count).eq(points);
  return say(isExact ? 'event' : 'event-rounded', { name, count, each, points });
}

/** How a bonus or deduction item comes to its points. */
export function itemWords(item: ItemLine, kind: 'bonus' | 'deduction', names: NamesFact = nothingNamed): Words[] {
  const { parts, sum, cap, isHeldBack, corrected } = item;
  const score = corrected?.computed ?? item.score;
  return [
    ...partWords(parts, kind === 'bonus' ? 'added-in' : 'counted-in', names),
    isHeldBack ? say('held-back') : cap === null ? say('no-cap', { sum }) : say('cap', { sum, cap, score }),
    ...correctedWords(item),
  ];
}

/** One line of quantity over the year. */
export function yearlyLineWords(line: QuantityLine): Words {
  const { period, value, unit, times, required, achieved, counted } = line;
  if (line.target === null) return say('no-target', { achieved, counted });
  const named = period === null ? { zh: '共', en: 'in all' } : periodNames[period];
  return say('target', { period: named, value, unit, times, required, achieved, counted });
}

/** Why a running score has no grade. */
export const noGradeWords: Words = sentences['no-grade'];

/** How total, grade and contribution come from the printed lines. */
export function ledgerTotalWords(ledger: Ledger): Words[] {
  const { sum, bonus, deducted, held, raw, fullMarks, total, vetoes, grade, contribution, contributionOf } = ledger;
  if (raw === null || total === null || contribution === null) return [say('no-total')];
  const namesOf = (some: readonly VetoLine[]) => some.map(({ name }) => name).join('、');
  const standing = vetoes.filter(({ corrected }) => corrected === null);
  const lifted = vetoes.filter(({ corrected }) => corrected !== null);
  const isFree = plain(held) === '0';
  return [
    say(isFree ? 'total' : 'total-held', { sum, bonus, deducted, raw }),
    ...(plain(fullMarks) === '100' ? [] : [say('scaled', { raw, full: fullMarks, total })]),
    ...(standing.length > 0
      ? [say('vetoed', { names: namesOf(standing), grade: grade! }), say('ceiling', { total })].slice(
          0,
          isCeiled(ledger) ? 2 : 1,
        )
      : []),
    ...(lifted.length > 0 ? [say('veto-lifted', { names: namesOf(lifted) })] : []),
    say('contribution', { total, weight: contributionOf, contribution }),
  ];
}

const isCeiled = ({ raw, fullMarks, total }: Ledger): boolean =>
  raw !== null && total !== null && new Exact(total).lt(scoreOf('100', raw, fullMarks, 2));

export function warningWords(warning: Warning): Words {
  return warning.code === 'quarters-left-out'
    ? say(warning.code, { quarters: warning.quarters.join('、') })
    : say(warning.code, { count: warning.count });
}

export const stepWords = ({ kind, line }: WaterfallStep): Words =>
  say(`step-${kind}`, { number: line?.number ?? '', name: line?.name ?? '' });

/** Rule and version as they stand beside a line. */
export const ruleWords = ({ rule, version }: Pick<LeafLine, 'rule' | 'version'>): Words => ({
  zh: `${ruleNames[rule].zh}（第${version}版）`,
  en: `${ruleNames[rule].en} (version ${version})`,
});
