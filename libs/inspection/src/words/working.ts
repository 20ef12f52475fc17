import { printed } from '../exact.js';
import { type Dimension, dimensions, severities } from '../settings.js';
import type {
  ContentWorking,
  Deduction,
  DimensionLine,
  QuantityLine,
  QuantityWorking,
  Sheet,
  TimelinessWorking,
} from '../sheet.js';
import { periodNames, severityNames, whyNotWords } from './names.js';
import { type SentenceFigures, sentenceOf, type Words } from './sentence.js';

/** The sentences of a sheet's working; `{{name}}` stands for a figure of that name. */
const sentences = {
  given: {
    zh: '不适用的项目的权重按比例分给其他项目：{{weight}} 分调整为 {{points}} 分',
    en: 'What does not apply gives its weight to the others pro rata: {{weight}} points become {{points}}',
  },
  quantity: {
    zh: '应公开 {{required}}，计入 {{counted}}（每项超出要求的部分不计）：{{points}} × {{counted}} ÷ {{required}} = {{score}}',
    en: 'Required {{required}}, counted {{counted}} (no line counts more than it requires): {{points}} × {{counted}} ÷ {{required}} = {{score}}',
  },
  target: {
    zh: '{{period}} {{value}} {{unit}}，本季度 {{times}} 期，应公开 {{required}} {{unit}}；已公开 {{achieved}}，计入 {{counted}}',
    en: 'Target {{value}} {{unit}} ({{period}}), periods ending in the quarter {{times}}: required {{required}}; published {{achieved}}, counted {{counted}}',
  },
  'since-start': {
    zh: '{{period}} {{value}} {{unit}}，本季度到期，{{first}} 起的公开信息都计：应公开 {{required}} {{unit}}；已公开 {{achieved}}，计入 {{counted}}',
    en: 'Target {{value}} {{unit}} ({{period}}), due in the quarter, counted from {{first}} on: required {{required}}; published {{achieved}}, counted {{counted}}',
  },
  'no-target': {
    zh: '没有数量指标，本季度应有进展填报，应公开 1 条；已公开 {{achieved}}，计入 {{counted}}',
    en: 'No count target, a report is owed in the quarter: required 1; published {{achieved}}, counted {{counted}}',
  },
  content: {
    zh: '检查 {{items}} 项，以 {{base}} 分计，扣 {{deducted}}，余 {{left}}：{{points}} × {{left}} ÷ {{base}} = {{score}}',
    en: 'Items checked {{items}}; of {{base}}, {{deducted}} deducted, {{left}} left: {{points}} × {{left}} ÷ {{base}} = {{score}}',
  },
  deducted: {
    zh: '{{severity}}问题 {{count}} 个，扣 {{deducted}}',
    en: 'Problems of severity {{severity}}: {{count}}, deducted {{deducted}}',
  },
  disclosures: {
    zh: '公开信息 {{all}} 条写明形成日期，{{inTime}} 条按时公开',
    en: 'Disclosures with a formation date {{all}}, in time {{inTime}}',
  },
  reports: {
    zh: '应报 {{owed}} 份：按时 {{onTime}}，迟报不超过 {{graceDays}} 个工作日 {{lateInGrace}}（各计一半），迟报更久 {{late}}，缺报 {{missing}}',
    en: 'Reports owed {{owed}}: on time {{onTime}}, late by no more than {{graceDays}} working days {{lateInGrace}} (each counts half), later {{late}}, missing {{missing}}',
  },
  awaited: {
    zh: '另有 {{awaited}} 份填报未到截止时间，暂不计',
    en: 'Not past due, not counted so far: {{awaited}}',
  },
  timeliness: {
    zh: '{{points}} × {{ratio}} = {{score}}',
    en: '{{points}} × {{ratio}} = {{score}}',
  },
  total: {
    zh: '{{sum}} = {{total}}',
    en: '{{sum}} = {{total}}',
  },
  floored: {
    zh: '扣分多于得分，记 0.00',
    en: 'More is deducted than there is: 0.00',
  },
  'no-total': {
    zh: '没有适用的计分项，不计总分',
    en: 'No line applies: there is no total',
  },
  vetoed: {
    zh: '有否决情形，等次为不合格，不排名次',
    en: 'Vetoed: the grade is the lowest one, without a rank',
  },
} as const satisfies Record<string, Words>;

const say = (sentence: keyof typeof sentences, figures: SentenceFigures = {}): Words =>
  sentenceOf(sentences[sentence], figures);

/** How a line of quantity comes to its figures. */
export function quantityLineWords(line: QuantityLine): Words {
  const { period, value, unit, times, required, first, achieved, counted } = line;
  if (line.target === null) return say('no-target', { achieved, counted });
  const named = period === null ? { zh: '共', en: 'in all' } : periodNames[period];
  const figures = { period: named, value, unit, times, required, first, achieved, counted };
  return say(period === null || period === 'year' || period === 'half-year' ? 'since-start' : 'target', figures);
}

/** A dimension's working; its sum needs none of the lines of quantity. */
type ShownWorking = Omit<QuantityWorking, 'lines'> | ContentWorking | TimelinessWorking;

/** How a dimension comes to its score: sentences, the last of which is the sum that a reader can do again. */
export function workingWords(line: Omit<DimensionLine, 'working'> & { working: ShownWorking }): Words[] {
  if (line.score === null) return [whyNotWords[line.whyNot!]];
  const { weight, points, score } = line;
  const given = points === printed(weight) ? [] : [say('given', { weight, points })];
  return [...given, ...dimensionSumWords(line.working, { points, score })];
}

/** How a working comes to its score, by the points of its line. */
export function dimensionSumWords(working: ShownWorking, figures: { points: string; score: string }): Words[] {
  switch (working.kind) {
    case 'quantity': {
      const { required, counted } = working;
      return [say('quantity', { ...figures, required, counted })];
    }
    case 'content': {
      const { items, base, deducted, left } = working;
      return [...deductionWords(working.deductions), say('content', { ...figures, items, base, deducted, left })];
    }
    case 'timeliness':
      return timelinessWords(working, figures);
  }
}

function timelinessWords(working: TimelinessWorking, figures: { points: string; score: string }): Words[] {
  const { disclosures, reports, awaited, graceDays } = working;
  const share = (of: { share: string }, fraction: string) =>
    of.share === '1' ? fraction : `${of.share} × ${fraction}`;
  const parts = [
    ...(disclosures ? [share(disclosures, `${disclosures.inTime} ÷ ${disclosures.all}`)] : []),
    ...(reports ? [share(reports, `(${reports.onTime} + 0.5 × ${reports.lateInGrace}) ÷ ${reports.owed}`)] : []),
  ];
  const [only] = parts;
  const ratio = parts.length === 1 ? only! : `(${parts.join(' + ')})`;
  return [
    ...(disclosures ? [say('disclosures', { ...disclosures })] : []),
    ...(reports ? [say('reports', { ...reports, graceDays })] : []),
    ...(awaited > 0 ? [say('awaited', { awaited })] : []),
    say('timeliness', { ...figures, ratio }),
  ];
}

/** What findings deduct, by severity; nothing where there are none. */
export function deductionWords(deductions: readonly Deduction[]): Words[] {
  return severities.flatMap((severity) => {
    const own = deductions.filter((one) => one.severity === severity).map(({ deduction }) => deduction);
    if (own.length === 0) return [];
    const deducted = own.length === 1 ? own[0]! : own.join(' + ');
    return [say('deducted', { severity: severityNames[severity], count: own.length, deducted })];
  });
}

/** How the total comes from the printed lines. */
export function totalWords(
  sheet: Record<Dimension, Pick<DimensionLine, 'score'>> &
    Pick<Sheet, 'sum' | 'deductions' | 'deducted' | 'total' | 'isVetoed'>,
): Words[] {
  if (sheet.total === null) return [say('no-total')];
  const scores = dimensions.flatMap((name) => sheet[name].score ?? []);
  const taken = sheet.deductions.length > 0 ? ` − ${sheet.deducted}` : '';
  const isFloored = Number(sheet.deducted) > Number(sheet.sum);
  return [
    ...deductionWords(sheet.deductions),
    isFloored ? say('floored') : say('total', { sum: scores.join(' + ') + taken, total: sheet.total }),
    ...(sheet.isVetoed ? [say('vetoed')] : []),
  ];
}
