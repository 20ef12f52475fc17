import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

/** Months, weekdays and dates in the reader's language. */
export function useDateWords() {
  const { t, i18n } = useTranslation();
  const part = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', ...options }).format(new Date(`${date}T00:00:00Z`));
  const dateWords = (date: string) => dayjs(date).format(t('shared.dateFormat'));
  return {
    dateWords,
    /** A first and a last day, or the one day that both are. */
    spanWords: (first: string, last: string) =>
      first === last ? dateWords(first) : t('calendar.span', { first: dateWords(first), last: dateWords(last) }),
    monthWords: (date: string) => part(date, { month: 'long' }),
    weekdayWords: (date: string) => part(date, { weekday: 'long' }),
    shortWeekday: (date: string) => part(date, { weekday: 'short' }),
  };
}
