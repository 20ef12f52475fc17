import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reviewTimesQuery } from '../api/review-times';

/** 审核用时: what the office itself needs, beside what it asks of the units; nothing before it has anything to decide. */
export function ReviewTimes() {
  const { t } = useTranslation();
  const [newest] = useQuery(reviewTimesQuery()).data ?? [];
  if (!newest) return null;
  const { quarter, decided, medianDays, longestDays, waiting, longestWaitingDays } = newest;
  return (
    <p title={newest.planTitle}>
      {decided > 0 && t('review.times.decided', { quarter, count: decided, median: medianDays, longest: longestDays })}
      {decided > 0 && waiting > 0 && t('review.times.and')}
      {waiting > 0 && t('review.times.waiting', { count: waiting, longest: longestWaitingDays })}
    </p>
  );
}
