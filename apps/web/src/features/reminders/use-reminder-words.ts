import type { Reminder } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useRoundWords } from '../review/components/use-round-words';

type Told = Pick<Reminder, 'rule' | 'dueDate' | 'workingDays' | 'period'>;

const monthOf = (date: string) => Number(date.slice(5, 7));

/** What a reminder is about, in words: the date, and how far away that was. */
export function useReminderWords(): (told: Told) => string {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  return ({ rule, dueDate, workingDays, period }) => {
    if (rule === null || dueDate === null || workingDays === null) return '';
    const when = workingDays > 0 ? 'ahead' : workingDays === 0 ? 'today' : 'passed';
    const left = t(`reminders.when.${when}`, { count: Math.abs(workingDays) });
    if (period === null) return t('reminders.about.deadline', { date: dueDate, left });
    // a month, the last two of a year, or a quarter
    const isQuarter = monthOf(period.last) - monthOf(period.first) === 2;
    const round = {
      ...{ periodFirst: period.first, periodLast: period.last, year: Number(period.last.slice(0, 4)) },
      rhythm: isQuarter ? ('quarterly' as const) : ('monthly' as const),
      quarter: Math.ceil(monthOf(period.last) / 3),
    };
    return t('reminders.about.round', { round: roundWords(round, false), date: dueDate, left });
  };
}
