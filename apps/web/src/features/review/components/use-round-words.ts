import type { ReportRound } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

type Named = Pick<ReportRound, 'rhythm' | 'periodFirst' | 'periodLast' | 'quarter' | 'year'>;

/** The period of a round in words: 2026年3月, 2026年第一季度; without the year where the page says it already. */
export function useRoundWords(): (round: Named, withYear?: boolean) => string {
  const { t, i18n } = useTranslation();
  return ({ rhythm, periodFirst, periodLast, quarter, year }, withYear = true) => {
    const monthOf = (date: string, years: boolean) =>
      new Intl.DateTimeFormat(i18n.language, {
        month: 'short',
        timeZone: 'UTC',
        ...(years && { year: 'numeric' }),
      }).format(new Date(date));
    if (rhythm === 'quarterly') return t(withYear ? 'review.quarterOf' : 'review.quarter', { year, quarter });
    const first = monthOf(periodFirst, withYear);
    return periodFirst.slice(0, 7) === periodLast.slice(0, 7) ? first : `${first}—${monthOf(periodLast, false)}`;
  };
}
