import type { Words } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';

/** The words of sheets in the language of the page. */
export function useSaid(): (words: Words) => string {
  const { i18n } = useTranslation();
  return (words) => (i18n.language === 'en' ? words.en : words.zh);
}
