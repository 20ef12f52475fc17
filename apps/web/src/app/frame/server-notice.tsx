import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readinessQuery } from '../api/get-readiness';
import { useConnectionLost } from '../live/use-live';
import style from './frame.module.css';

/**
 * Demonstration data must never be taken for real; others cannot open what serves this computer alone; and whoever does
 * not hear of changes shall know it.
 */
export function ServerNotice({ className }: { className?: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(readinessQuery());
  const lost = useConnectionLost();
  return (
    <p className={`${style.notice} ${className ?? ''}`}>
      {data?.mode === 'demo' && <strong className={style.demo}>{t('frame.demo')}</strong>}
      {data?.publicAddress === null && <span>{t('frame.loopback')}</span>}
      <span role="status">{lost && t('frame.lost')}</span>
    </p>
  );
}
