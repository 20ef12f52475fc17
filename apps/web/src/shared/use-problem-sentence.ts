import { useTranslation } from 'react-i18next';
import { Problem } from './problem';

/** The sentence for the reader, looked up by the problem's code. */
export function useProblemSentence(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) =>
    error instanceof Problem ? t(`problems.${error.code}`, { replace: error.facts }) : t('problems.internal');
}
