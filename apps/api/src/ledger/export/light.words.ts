import type { Colour, Rule } from '@yaodian/supervision';
import { colours, type LightReason } from '../../assignments/lights/light.dto.js';
import type { LedgerLight } from '../ledger.dto.js';

/** A shape and a word: paper may have no colours. */
const words: Record<Colour, string> = {
  red: '■红灯',
  yellow: '▲黄灯',
  green: '●绿灯',
  'done-late': '□超期办结',
  done: '○已办结',
};

const month = ({ period }: LightReason): string => {
  const [first, last] = [period?.first, period?.last].map((date) => Number(date?.slice(5, 7)));
  return first === last ? `${last}月` : `${first}月至${last}月`;
};

const reasons: Record<Rule, (reason: LightReason) => string> = {
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
  'on-track': () => '按计划推进',
};

/** ■红灯：县财政局逾期 3 个工作日（红灯 1、绿灯 2） The counts stand only where there are several lights. */
export function lightWords({ light, counts, units }: LedgerLight): string {
  if (light === null) return '';
  const first = units.find((one) => one.light === light);
  const [reason] = first?.reasons ?? [];
  const present = colours.filter((colour) => counts[colour] > 0);
  const why = first && reason ? `：${first.unit}${reasons[reason.rule](reason)}` : '';
  const several = present.map((colour) => `${words[colour].slice(1)} ${counts[colour]}`).join('、');
  return `${words[light]}${why}${present.length > 1 ? `（${several}）` : ''}`;
}
