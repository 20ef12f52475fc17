import type { Rule } from '@yaodian/supervision';
import type { LightReason } from './light.dto.js';

const month = ({ period }: LightReason): string => {
  const [first, last] = [period?.first, period?.last].map((date) => Number(date?.slice(5, 7)));
  return first === last ? `${last}月` : `${first}月至${last}月`;
};

const words: Record<Rule, (reason: LightReason) => string> = {
  'closed-by-office': () => '由办公室办结',
  'closed-on-time': ({ left }) => `${left} 申请办结`,
  'closed-late': ({ effective }) => `超期 ${effective?.daysLate} 个工作日`,
  overdue: ({ effective }) => `逾期 ${effective?.daysLate} 个工作日`,
  'report-missing': (reason) => `${month(reason)}轮次缺报 ${reason.daysLate} 个工作日`,
  'report-missing-in-grace': (reason) => `${month(reason)}轮次过期 ${reason.daysLate} 个工作日`,
  'deadline-near': ({ workingDays }) => `距时限 ${workingDays} 个工作日`,
  'closing-undecided': () => '办结待办公室决定',
  behind: ({ points = 0 }) => `进度落后 ${Math.ceil(points)} 个百分点`,
  'not-received': ({ workingDays }) => `${workingDays} 个工作日未签收`,
  'notice-unanswered': ({ reference }) => `${reference} 未回复`,
  'rectification-overdue': ({ reference, daysLate }) => `${reference} 整改逾期 ${daysLate} 个工作日`,
  'on-track': () => '按计划推进',
};

/** Every figure of punctuality is said by the first deadline, too, where that is another one. */
const byFirst = ({ first, effective }: LightReason): string =>
  !first || first.daysLate === 0 || first.deadline === effective?.deadline
    ? ''
    : `（按首次时限逾期 ${first.daysLate} 个工作日）`;

/** Why a light is what it is, as exports say it: 逾期 12 个工作日（按首次时限逾期 35 个工作日）. */
export const reasonWords = (reason: LightReason): string => words[reason.rule](reason) + byFirst(reason);
