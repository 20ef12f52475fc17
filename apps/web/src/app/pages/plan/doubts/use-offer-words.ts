import { useTranslation } from 'react-i18next';
import type { Words } from './choices';

/** What an offer is called. */
export function useOfferWords(): (words: Words) => string {
  const { t } = useTranslation();
  return (words) => {
    if (words.sentence === 'candidate') {
      const { name, found } = words;
      if (!found || found.by === 'name' || found.match === name) return name;
      return t('tasks.offers.candidate', { name, match: found.match, by: t(`units.by.${found.by}`) });
    }
    if (words.sentence === 'lead') return t('tasks.offers.lead', { name: words.name });
    if (words.sentence === 'register-all') return t('tasks.offers.register-all', { count: words.count });
    if (words.sentence === 'year-end') return t('tasks.offers.year-end', { date: words.date });
    return t(`tasks.offers.${words.sentence}`);
  };
}
