import type { Range } from '../model.js';
import type { PrintedDate } from './dates.js';

/** Words that stand beside a date or a rhythm without saying more than when; the longer before the shorter. */
const FILLERS = [
  '[,;、。:()~/+-]|[—–―]+',
  '(?:完成|办理|工作|时间|任务|整改|落实|公开|更新|办结)?(?:时限|期限|时间|节点|进度)(?:要求|安排|节点)?(?=:|为)|为止|截止到?|截至|前后|左右|之前|以前|之内|以内|为期',
  '(?:要求|力争|确保|争取|原则上|预计|计划|拟|最迟|最晚|不迟于|不晚于|务必|必须|应当|需要|须|应|需|要)',
  '分(?:[一二两三四五\\d])?(?:期|批|步|阶段)',
  '(?:各|均|分别|并|且|再|至少|每次|首次|首批|共|全部|全面|基本|初步|整体|总体|阶段性|有关|相关|其他|其余|本项|该项|此项|后续|今后|此后|以后|然后)',
  '(?:完成|办结|办理|推进|推动|开展|实施|落实|到位|整改|公开|更新|公布|发布|报送|上报|报告|报|执行|坚持|进行|保持|启动|结束|见效|取得|建成|达标|实现|总结|验收|上线|投入使用|调整|维护|优化|完善|深化|巩固|提升|做好|抓好|跟进|运行|调度|通报)',
  '(?:任务|工作|成效|明显|显著|实效|成果|效果|进展|阶段|目标|年度|常态)',
  '第[一二三四1-4](?:阶段|批|个月|周|次|个?工作日)|首月|末月|当月|次月|本月|最后一(?:个)?(?:工作日|天|日|周)|[首末]个?(?:工作日|周|月)',
  '(?:\\d{1,2}|[一二两三四五六])次|周[一二三四五六日末]|星期[一二三四五六日]|[上中下]旬|\\d{1,2}[日号]|工作日|上午|下午|下班|\\d{1,2}(?:时|点|:\\d{2})',
  '[自从前底末初中内起止于在的后至到和及与或、]|开始|以来|年|月',
];
const FILLER = new RegExp(FILLERS.join('|'), 'y');

/** Whether what is left of a text besides the ranges is nothing but fillers, or stages of few words behind their dates. */
export function onlyFillers(text: string, ranges: Range[], dates: PrintedDate[]): boolean {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of ranges) covered.fill(1, start, end);
  for (let at = 0; at < text.length;) {
    if (covered[at]) {
      at++;
      continue;
    }
    FILLER.lastIndex = at;
    const length = FILLER.exec(text)?.[0].length ?? 0;
    if (length === 0) return isListOfStages(text, dates);
    at += length;
  }
  return true;
}

/** 3月底前制定方案,6月底前组织自查,12月底前总结: several stages, each a date with a few words behind it. */
function isListOfStages(text: string, dates: PrintedDate[]): boolean {
  const clauses: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(/[,;。]|$/g)) {
    if (match.index > from) clauses.push({ start: from, end: match.index });
    from = match.index + 1;
  }
  const stages = clauses.filter(({ start, end }) =>
    dates.some((date) => date.start - start <= 1 && date.start >= start && end - date.end <= 12 && date.end <= end),
  );
  return clauses.length > 1 && stages.length === clauses.length;
}
