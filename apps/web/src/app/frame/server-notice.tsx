import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { readinessQuery } from '../api/get-readiness';
import { useConnectionLost } from '../live/use-live';
import style from './frame.module.css';

const demoKey = 'yaodian.demo';

/**
 * Demonstration data must never be taken for real; others cannot open what serves this computer alone; and whoever does
 * not hear of changes shall know it.
 */
export function ServerNotice({ className }: { className?: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(readinessQuery());
  const lost = useConnectionLost();
  // without a network the page says so still
  const isDemo = data ? data.mode === 'demo' : localStorage.getItem(demoKey) !== null;
  useEffect(() => {
    if (data?.mode === 'demo') localStorage.setItem(demoKey, 'true');
    else if (data) localStorage.removeItem(demoKey);
  }, [data]);
  return (
    <p className={`${style.notice} ${className ?? ''}`}>
      {isDemo && <strong className={style.demo}>{t('frame.demo')}</strong>}
      {data?.publicAddress === null && <span>{t('frame.loopback')}</span>}
      <span role="status">{lost && t('frame.lost')}</span>
    </p>
  );
}
