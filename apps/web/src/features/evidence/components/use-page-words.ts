import type { PageFinding, PageStanding } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';

type Why = Pick<PageFinding, 'reason' | 'status'>;

/** What checks have found, in words. */
export function usePageWords() {
  const { t } = useTranslation();
  const reason = ({ reason: code, status }: Why) =>
    code === null ? '' : t(`evidence.page.reasons.${code}`, { status: status ?? '' });
  return {
    reason,
    /** The outcome of one check. */
    finding: (found: Pick<PageFinding, 'state' | 'reason' | 'status'>) => {
      if (found.state === 'failed') return t('evidence.page.failed', { reason: reason(found) });
      return t(`evidence.page.found.${found.state}`, { status: found.status ?? '' });
    },
    /** How a page stands, with when that was seen. */
    standing: (page: PageStanding) => {
      const time = page.checkedAt === null ? '' : clockTime(page.checkedAt);
      if (page.state === 'unchecked') return t('evidence.page.unchecked', { reason: reason(page) });
      if (page.state === 'good') return t('evidence.page.opens', { time });
      if (page.state === 'gone') return t('evidence.page.vanished', { time, status: page.status ?? '' });
      return page.goodAt === null
        ? t('evidence.page.failedAt', { time, reason: reason(page) })
        : t('evidence.page.failedSince', { time, reason: reason(page), good: clockTime(page.goodAt) });
    },
  };
}
