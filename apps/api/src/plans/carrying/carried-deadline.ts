import type { CivilDate } from '@yaodian/calendar';
import type { Deadline } from '../task.dto.js';

/**
 * The deadline of a task that goes on in the plan of `year`. A date that has passed, or that lies before that year, is
 * left undecided, with its printed words; so is the date of a milestone. A standing or recurring task stays so; its words
 * go where they name an earlier year. So nothing of the past is taken over as if it were still asked for.
 */
export function carriedDeadline(deadline: Deadline, { year, today }: { year: number; today: CivilDate }): Deadline {
  const first = `${year}-01-01`;
  const isAhead = (date: CivilDate) => date >= first && date >= today;
  const milestones = deadline.milestones.map(({ text, date }) => ({
    text,
    date: date !== null && isAhead(date) ? date : null,
  }));
  if (deadline.kind === 'date' && !(deadline.date !== null && isAhead(deadline.date)))
    return { text: null, kind: 'none', date: null, recurrence: null, milestones };
  const text = deadline.text !== null && namesYearBefore(deadline.text, year) ? null : deadline.text;
  return { ...deadline, text, milestones };
}

const namesYearBefore = (text: string, year: number): boolean =>
  [...text.matchAll(/(?<!\d)(\d{4})\s*年/g)].some(([, named]) => Number(named) < year);
