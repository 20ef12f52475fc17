import type { RectificationLine } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** Why the light of a rectification is what it is; days late are said by both days where these differ. */
export function useReasonWords(): (line: RectificationLine) => string {
  const { t } = useTranslation();
  return ({ reason, due, firstDue, leftOn }) => {
    if (reason === null) return '';
    const { rule, daysLate, firstDaysLate, workingDays } = reason;
    const words = t(`rectifications.reasons.${rule}`, {
      ...{ due, left: leftOn ?? '' },
      count: daysLate ?? workingDays ?? 0,
    });
    if (firstDue === due || firstDaysLate === null || firstDaysLate === 0) return words;
    return `${words}${t('rectifications.byFirst', { date: firstDue, count: firstDaysLate })}`;
  };
}
