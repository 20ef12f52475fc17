import { useEffect, useRef } from 'react';
import { useChooseLanguage } from '../../features/identity/api/choose-language';
import { useSelf } from '../../features/identity/self';
import { useLanguage } from '../language';

/** What is sent to a person is in the language that they have last chosen, here or before they first signed in. */
export function useKeptLanguage(): void {
  const { language: kept } = useSelf();
  const language = useLanguage();
  const { mutate } = useChooseLanguage();
  const before = useRef(language);
  useEffect(() => {
    const isChosen = before.current !== language;
    before.current = language;
    if (language !== kept && (isChosen || (kept === null && language !== 'zh-CN'))) mutate({ language });
  }, [language, kept, mutate]);
}
