import type { ComingDate } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** What happens on a date ahead. */
export function useComingWords() {
  const { t } = useTranslation();
  return ({ kind, count, periodLast }: ComingDate): string =>
    kind === 'deadlines'
      ? t('workbench.comingKinds.deadlines', { count })
      : t(`workbench.comingKinds.${kind}`, { last: periodLast });
}
