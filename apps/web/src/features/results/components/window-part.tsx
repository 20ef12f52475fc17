import type { AnnualResult } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { CountingTable } from '../../calendar/components/counting-table';
import style from './results.module.css';

/** 申诉期: until when appeals are possible, and how that day was counted. */
export function WindowPart({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const { appealsUntil, isWindowOpen, daysLeft, counting } = result;
  if (appealsUntil === null) return null;
  const left =
    daysLeft === null || daysLeft <= 0 ? t('results.window.lastDay') : t('results.window.left', { count: daysLeft });
  return (
    <div className={style.form}>
      <Alert
        type="info"
        showIcon
        title={
          isWindowOpen
            ? `${t('results.window.until', { date: appealsUntil })}${left}`
            : t('results.window.over', { date: appealsUntil })
        }
      />
      {counting && (
        <details className={style.counting}>
          <summary>{t('results.window.how')}</summary>
          <CountingTable counting={counting} />
        </details>
      )}
    </div>
  );
}
