import { type Deadline, parseDeadline, type Recurrence } from '@yaodian/decomposition';
import { dateWords } from './date-words.js';

const rhythms: Record<Recurrence, string> = {
  daily: '每日',
  weekly: '每周',
  monthly: '每月',
  quarterly: '每季度',
  'half-yearly': '每半年',
  yearly: '每年',
};

/**
 * A deadline as it is printed: in the document's own words as long as these say it. Where a person has changed it since,
 * or set it without words, it is worded anew, with its milestones before it. Empty where there is none.
 * @param year the plan's year, which the printed words may leave out
 */
export function deadlineWords(deadline: Deadline, year: number): string {
  const printed = deadline.text ?? '';
  if (says(printed, deadline, year)) return printed;
  const stages = deadline.milestones.map(({ text, date }) =>
    date && !says(text, onDate(date), year) ? `${text}（${dateWords(date)}）` : text,
  );
  const kept = deadline.kind === 'none' || says(printed, { ...deadline, milestones: [] }, year);
  return [...stages, kept ? printed : inWords(deadline)].filter((words) => words !== '').join('；');
}

/** Whether words, read again, give the same deadline. */
function says(words: string, { kind, date, recurrence, milestones }: Deadline, year: number): boolean {
  const { deadline: read } = parseDeadline(words, { year });
  return (
    read.kind === kind &&
    read.date === date &&
    read.recurrence === recurrence &&
    read.milestones.length === milestones.length &&
    read.milestones.every((milestone, index) => milestone.date === milestones[index]?.date)
  );
}

const onDate = (date: string): Deadline => ({ text: null, kind: 'date', date, recurrence: null, milestones: [] });

function inWords({ text, kind, date, recurrence }: Deadline): string {
  if (kind === 'date' && date) return dateWords(date);
  if (kind === 'recurring' && recurrence) return rhythms[recurrence];
  if (kind === 'standing') return '长期坚持';
  return text ?? '';
}
