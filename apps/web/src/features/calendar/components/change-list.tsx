import { useQuery } from '@tanstack/react-query';
import type { CalendarChange } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { calendarChangesQuery } from '../api/list-calendar-changes';
import style from './change-list.module.css';
import { useDateWords } from './use-date-words';
import { useDayWords } from './use-day-words';

/** What was changed in the year, when and why, so that it can be changed back. */
export function ChangeList({ year }: { year: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(calendarChangesQuery(year));
  return (
    <section className={style.changes} aria-labelledby="calendar-changes">
      <h2 id="calendar-changes">{t('calendar.changes')}</h2>
      {error && <ProblemAlert title={t('calendar.changesNotLoaded')} error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={style.none}>{t('calendar.noChanges')}</p>}
      <ol>
        {data?.map((change) => (
          <ChangeItem key={change.version} change={change} />
        ))}
      </ol>
    </section>
  );
}

function ChangeItem({ change: { days, notice, reason, at } }: { change: CalendarChange }) {
  const { t } = useTranslation();
  const { dateWords } = useDateWords();
  const dayWords = useDayWords();
  const shipped = reason === null && days.length > 0;
  return (
    <li>
      <p className={style.when}>{clockTime(at)}</p>
      {reason !== null && <p>{reason}</p>}
      {notice && (
        <p>{notice.after ? t('calendar.noticeNamed', { title: notice.after.title }) : t('calendar.noticeTaken')}</p>
      )}
      {shipped ? (
        <p>{t('calendar.shipped', { count: days.length })}</p>
      ) : (
        <ul>
          {days.map(({ date, before, after }) => (
            <li key={date}>
              {t('calendar.dayChanged', { date: dateWords(date), before: dayWords(before), after: dayWords(after) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
