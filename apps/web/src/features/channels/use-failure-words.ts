import { useTranslation } from 'react-i18next';

/** Why a message was not delivered, in words: `http-500` is `http` with the number 500. */
export function useFailureWords(): (failure: string) => string {
  const { t, i18n } = useTranslation();
  return (failure) => {
    const [, reason = failure, number = ''] = /^(http|smtp|robot)-(-?\d+)$/.exec(failure) ?? [];
    const key = `channels.failures.${reason}`;
    return i18n.exists(key) ? t(key as 'channels.failures.time-out', { replace: { number } }) : failure;
  };
}
