import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readinessQuery } from '../api/get-readiness';
import style from './frame.module.css';

/** Demonstration data must never be taken for real; and others cannot open what serves this computer alone. */
export function ServerNotice({ className }: { className?: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(readinessQuery());
  return (
    <p className={`${style.notice} ${className ?? ''}`}>
      {data?.mode === 'demo' && <strong className={style.demo}>{t('frame.demo')}</strong>}
      {data?.publicAddress === null && <span>{t('frame.loopback')}</span>}
    </p>
  );
}
