import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { workbenchQuery } from '../api/get-workbench';

/** When the next round opens, for a page on which nothing is to be done until then; nothing where there is none. */
export function NextRound() {
  const { t } = useTranslation();
  const date = useQuery(workbenchQuery()).data?.nextRoundOpens ?? null;
  return date === null ? null : <p>{t('workbench.nextRound', { date })}</p>;
}
