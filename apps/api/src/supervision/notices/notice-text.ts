import type { CivilDate } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import type { CauseRule, Reason } from '@yaodian/supervision';

/** What the text of a notice says. */
export interface NoticeFacts {
  today: CivilDate;
  planTitle: string;
  taskTitle: string;
  requirement: string;
  role: UnitRole;
  firstDeadline: CivilDate | null;
  effectiveDeadline: CivilDate | null;
  rule: CauseRule;
  reason: Reason | null;
  /** What the office has found, for what is done poorly. */
  finding: string | null;
  former: FormerFacts | null;
}

interface FormerFacts {
  documentNumber: string;
  sentOn: CivilDate;
  answerBy: CivilDate;
  /** Why its reply was refused; null: none has come. */
  refusal: string | null;
}

/** 2026年12月3日 */
export function inWords(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** In quotation marks; those inside become single ones. */
const quoted = (words: string): string => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`;

export const titleOf = (taskTitle: string): string => {
  const most = 300 - '关于“”的督办单'.length;
  return `关于${quoted([...taskTitle].slice(0, most / 2).join(''))}的督办单`;
};

/** The text that the facts give; a person may change it before it goes out. */
export function textOf(facts: NoticeFacts): string {
  return [task(facts), former(facts), found(facts), asked[facts.rule]].filter((line) => line !== '').join('\n');
}

function task({ planTitle, taskTitle, requirement, role, firstDeadline, effectiveDeadline }: NoticeFacts): string {
  const duty = role === 'lead' ? '牵头负责' : '配合负责';
  const wanted = requirement.trim().replace(/[。\s]+$/u, '');
  const work = wanted === '' || wanted === taskTitle ? '' : `，工作要求为：${wanted.replace(/[。；]?\s*\n\s*/g, '；')}`;
  if (firstDeadline === null) return `《${planTitle}》明确，由你单位${duty}${quoted(taskTitle)}${work}。`;
  const moved =
    effectiveDeadline === null || effectiveDeadline === firstDeadline
      ? ''
      : `，现有效期限为${inWords(effectiveDeadline)}`;
  return `《${planTitle}》明确，由你单位${duty}${quoted(taskTitle)}，完成时限为${inWords(firstDeadline)}${moved}${work}。`;
}

function former({ former: one }: NoticeFacts): string {
  if (!one) return '';
  const sent = `${inWords(one.sentOn)}发出的${one.documentNumber}要求${inWords(one.answerBy)}前回复`;
  return one.refusal === null
    ? `${sent}，你单位至今没有按要求回复。`
    : `${sent}，你单位的回复不符合要求：${one.refusal.trim().replace(/[。\s]+$/u, '')}。`;
}

function found({ reason, finding, today }: NoticeFacts): string {
  if (finding !== null) return `经核查：${finding.trim().replace(/[。\s]+$/u, '')}。`;
  if (reason === null) return '';
  const until = `截至${inWords(today)}，`;
  switch (reason.rule) {
    case 'deadline-near':
      return `${until}距完成时限还有${reason.workingDays}个工作日，该任务尚未办结。`;
    case 'behind':
      return `${until}该任务上报进度为${reason.percent}%，时间已过${reason.elapsed}个工作日（共${reason.all}个工作日），进度落后${Math.ceil(reason.points)}个百分点。`;
    case 'overdue': {
      const { first, effective } = reason;
      const byFirst = first.deadline === effective.deadline ? '' : `（按首次期限计${first.daysLate}个工作日）`;
      return `${until}该任务已逾期${effective.daysLate}个工作日${byFirst}，仍未办结。`;
    }
    case 'report-missing':
      return `${until}${periodOf(reason.period)}的进展填报应于${inWords(reason.outstanding)}前报送，已逾期${reason.daysLate}个工作日，仍未报送。`;
    case 'rectification-overdue':
      return `${until}${reason.reference}要求${inWords(reason.due)}前完成的整改已逾期${reason.daysLate}个工作日，仍未报送整改情况。`;
    case 'not-received':
      return `${until}该任务已${reason.workingDays}个工作日未签收。`;
    default:
      return '';
  }
}

function periodOf({ first, last }: { first: CivilDate; last: CivilDate }): string {
  const [from, to] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
  return from === to ? `${from}月` : `${from}月至${to}月`;
}

const asked: Record<CauseRule, string> = {
  'deadline-near': '请抓紧办理，确保按期完成，并书面回复目前进度和下一步安排。',
  behind: '请查明进度落后的原因，倒排工期，加快办理，并书面回复原因和赶上进度的具体措施。',
  overdue: '请立即查明逾期原因，集中力量限期办结，并书面回复原因、措施和预计办结日期。',
  'report-missing': '请立即补报该轮次进展，并书面回复未按时报送的原因和防止再次发生的措施。',
  'not-received': '请立即签收，明确责任人和办理安排，并书面回复有关情况。',
  'rectification-overdue': '请立即整改到位并报送整改情况，书面回复逾期原因和预计完成日期。',
  poor: '请对照工作要求逐项整改，并书面回复整改情况，附佐证材料。',
};
