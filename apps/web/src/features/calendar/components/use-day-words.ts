import type { DayState } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** What a day is, in words: 休息日（春节）, 工作日（为国庆节调休）. */
export function useDayWords(): (day: Pick<DayState, 'kind' | 'name'>) => string {
  const { t } = useTranslation();
  return ({ kind, name }) => (name === null ? t(`calendar.kinds.${kind}`) : t(`calendar.namedKinds.${kind}`, { name }));
}
