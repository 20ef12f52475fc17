import { useTranslation } from 'react-i18next';
import { Problem } from './problem';

/** The sentence for the reader, looked up by the problem's code and, where that has sentences of its own, its kind or reason. */
export function useProblemSentence(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof Problem)) return t('problems.internal');
    const ofKind = `problemsOfKind.${error.code}.${error.facts['kind'] ?? error.facts['reason']}`;
    const key = i18n.exists(ofKind) ? (ofKind as 'problems.internal') : (`problems.${error.code}` as const);
    return t(key, { replace: error.facts });
  };
}
