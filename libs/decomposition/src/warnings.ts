import type { Range, Warning, WarningKind } from './model.js';

const SENTENCES: Record<WarningKind, (facts: Record<string, string>) => string> = {
  'no-lead-unit': ({ title }) => `“${title}”只写明责任单位,未写明牵头单位。`,
  'no-unit': ({ title }) => `“${title}”未写明责任单位。`,
  'no-deadline': ({ title }) => `“${title}”未写明完成时限。`,
  'ambiguous-date': ({ text }) => `时限“${text}”有不止一种读法,请核对日期。`,
  'impossible-date': ({ text }) => `时限“${text}”写的日子不存在,请核对日期。`,
  'unknown-year': ({ text }) => `时限“${text}”没有年份,文件中也没有,请指定日期。`,
  'unreckoned-deadline': ({ text }) => `时限“${text}”不能换算成日期或周期,请指定时限。`,
  'recurrence-in-text': ({ text }) => `要求中写有周期“${text}”,是否按此周期填报?`,
  'unknown-unit': ({ unit }) => `“${unit}”不在单位库中。`,
  'ambiguous-unit': ({ unit, candidates }) => `“${unit}”可指多个单位:${candidates}。`,
  'other-level-unit': ({ unit }) => `“${unit}”是其他层级的单位,未自动匹配。`,
  'unknown-group': ({ unit }) => `“${unit}”是一组单位,单位库中没有这个单位组。`,
  'unclosed-bracket': () => '括号不成对,请核对单位和时限。',
  'unassigned-item': ({ title }) => `“${title}”像是一项任务,但未写明责任单位。`,
  'no-task': () => '没有认出任务,请对照原文,逐段核对。',
  'empty-row': () => '表格中这一行没有内容。',
  'repeated-task': ({ title }) => `“${title}”在附表或另一份文件中也有,不重复列为任务。`,
  'picture-page': ({ pages }) => `第 ${pages} 页只有图片,没有文字,未读取。`,
  'hidden-part': ({ sheet, cells }) => `工作表“${sheet}”的 ${cells} 已隐藏,未读取。`,
};

/** A doubt about a place of the text, with its sentence. */
export function warning(kind: WarningKind, { start, end }: Range, facts: Record<string, string> = {}): Warning {
  return { kind, start, end, message: SENTENCES[kind](facts), facts };
}
