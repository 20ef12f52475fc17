import { sentenceOf, type Words } from '@yaodian/inspection';
import type { Refusal, RefusalCode } from '../result/acts.js';
import type { ResultAct, ResultState } from '../result/states.js';
import type { WhyUnscored } from '../ledger/ledger.js';
import { resultActNames, resultStateNames, whyUnscoredWords } from './names.js';

const sentences: Record<RefusalCode, Words> = {
  'not-in-state': { zh: '结果{{state}}，不能{{act}}', en: '{{act}} is not possible: the result is “{{state}}”' },
  'no-units': { zh: '没有考核单位', en: 'There is no unit to be assessed' },
  'line-unscored': {
    zh: '第{{line}}项“{{name}}”没有得分：{{why}}',
    en: 'Line {{line}} “{{name}}” has no score: {{why}}',
  },
  'closings-undecided': {
    zh: '第{{line}}项“{{name}}”有 {{count}} 项办结申请尚未审定',
    en: 'Line {{line}} “{{name}}”: {{count}} closings are undecided',
  },
  'inspection-unpublished': {
    zh: '第 {{quarter}} 季度督查尚未通报，也未免予',
    en: 'The inspection of quarter {{quarter}} is neither published nor waived',
  },
  'window-closed': {
    zh: '申诉期已于 {{lastDay}} 24:00 截止',
    en: 'The time for appeals ended on {{lastDay}} at 24:00',
  },
  'appealed-already': {
    zh: '第{{line}}项已申诉过，每项只能申诉一次',
    en: 'Line {{line}} was appealed already; each line once',
  },
  'line-not-appealable': { zh: '“{{line}}”不能申诉', en: '“{{line}}” cannot be appealed' },
  'reason-missing': { zh: '没有说明理由', en: 'The reason is missing' },
  'not-own-unit': { zh: '只能对本单位的得分申诉', en: 'A unit appeals its own score only' },
  'decided-already': { zh: '这项申诉已经裁决', en: 'The appeal is decided already' },
  'decides-own-score': { zh: '评分的人不能裁决对该项的申诉', en: 'Whoever scored a line does not decide its appeal' },
  'decides-own-unit': { zh: '不能裁决本单位的申诉', en: 'Nobody decides an appeal of the own unit' },
  'window-open': {
    zh: '申诉期到 {{lastDay}} 24:00 截止，现在不能定稿',
    en: 'Appeals are possible until {{lastDay}} 24:00: it cannot be finalised yet',
  },
  'appeal-undecided': { zh: '有 {{count}} 项申诉尚未裁决', en: 'Appeals undecided: {{count}}' },
  'document-number-missing': { zh: '没有文号', en: 'The document number is missing' },
  'signer-missing': { zh: '没有签发人', en: 'The signer is missing' },
  'date-missing': { zh: '没有成文日期', en: 'The date is missing' },
};

/** Why an act on the year's result is refused. */
export function refusalWords({ code, line, parameters }: Refusal): Words {
  const { act, state, why } = parameters;
  return sentenceOf(sentences[code], {
    ...parameters,
    ...(line ? { name: line.name, line: line.number } : {}),
    ...(act ? { act: resultActNames[act as ResultAct] } : {}),
    ...(state ? { state: resultStateNames[state as ResultState] } : {}),
    ...(why ? { why: whyUnscoredWords[why as WhyUnscored] } : {}),
  });
}
