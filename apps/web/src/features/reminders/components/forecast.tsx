import { useQuery } from '@tanstack/react-query';
import type { ReminderRuleSettings } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import sheet from '../../../shared/sheet.module.css';
import { forecastQuery } from '../api/reminder-settings';
import style from './rules.module.css';

/** What rules would send on the next working day, a moment after they were changed. */
export function Forecast({ rules }: { rules: ReminderRuleSettings }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(rules);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(rules), 400);
    return () => clearTimeout(timer);
  }, [rules]);
  const { data, error, refetch } = useQuery(forecastQuery(asked));
  return (
    <section className={sheet.sheet} aria-labelledby="reminder-forecast" aria-live="polite">
      <h2 id="reminder-forecast">{t('reminders.settings.forecast.title')}</h2>
      {error ? (
        <ProblemAlert title={t('reminders.settings.forecast.notKnown')} error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <p>
            {data.reminders === 0
              ? t('reminders.settings.forecast.nobody', { day: data.day })
              : t('reminders.settings.forecast.sum', {
                  day: data.day,
                  persons: data.persons,
                  units: data.units,
                  count: data.reminders,
                })}
          </p>
          {data.toCall > 0 && <p>{t('reminders.settings.forecast.toCall', { count: data.toCall })}</p>}
          <ul className={style.counts}>
            {data.rules.map(({ rule, reminders }) => (
              <li key={rule}>
                {t(`reminders.rules.${rule}`)} <b>{reminders}</b>
              </li>
            ))}
          </ul>
          <p className={sheet.note}>{t('reminders.settings.forecast.note')}</p>
        </>
      ) : (
        <Skeleton active={false} title={false} paragraph={{ rows: 2 }} />
      )}
    </section>
  );
}
