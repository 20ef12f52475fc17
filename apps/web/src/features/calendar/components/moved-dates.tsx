import type { MovedDate } from '@yaodian/api-client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './moved-dates.module.css';
import { useDateWords } from './use-date-words';

/** The open dates that a change moves, for whoever has to agree to that. */
export function MovedDates({ dates }: { dates: MovedDate[] }) {
  const { t } = useTranslation();
  const { dateWords, spanWords } = useDateWords();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('calendar.moves', { count: dates.length })}
      description={
        <>
          {t('calendar.movesWhy')}
          {/* with the keyboard it is scrolled from here */}
          <div
            className={style.list}
            tabIndex={0}
            role="group"
            aria-label={t('calendar.moves', { count: dates.length })}
          >
            <ul>
              {dates.map(({ planId, plan, periodFirst, periodLast, date, from, to }) => (
                <li key={`${planId} ${periodLast} ${date}`}>
                  <span>{plan}</span>
                  <span>
                    {t('calendar.roundDate', {
                      period: spanWords(periodFirst, periodLast),
                      date: t(`calendar.roundDates.${date}`),
                    })}
                  </span>
                  <strong>{t('calendar.fromTo', { from: dateWords(from), to: dateWords(to) })}</strong>
                </li>
              ))}
            </ul>
          </div>
        </>
      }
    />
  );
}
