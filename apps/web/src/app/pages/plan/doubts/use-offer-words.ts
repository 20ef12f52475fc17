import { useTranslation } from 'react-i18next';
import type { Words } from './choices';

/** What an offer is called. */
export function useOfferWords(): (words: Words) => string {
  const { t } = useTranslation();
  return (words) => {
    if (words.sentence === 'candidate')
      return words.by === 'name' || words.match === words.name
        ? words.name
        : t('tasks.offers.candidate', { ...words, by: t(`units.by.${words.by}`) });
    if (words.sentence === 'lead') return t('tasks.offers.lead', { name: words.name });
    if (words.sentence === 'register-all') return t('tasks.offers.register-all', { count: words.count });
    if (words.sentence === 'year-end') return t('tasks.offers.year-end', { date: words.date });
    return t(`tasks.offers.${words.sentence}`);
  };
}
