import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import sheet from '../../../shared/sheet.module.css';
import { ownRemindersQuery } from '../api/list-own-reminders';
import { useReminderWords } from '../use-reminder-words';
import style from './own-reminders.module.css';

/** What the person was reminded of these days and is not done yet; nothing where there is none. */
export function OwnReminders() {
  const { t } = useTranslation();
  const about = useReminderWords();
  const { data } = useQuery(ownRemindersQuery());
  if (!data || data.length === 0) return null;
  return (
    <section className={sheet.sheet} aria-labelledby="own-reminders">
      <h2 id="own-reminders">
        {t('reminders.own.title')}
        <span className={sheet.note}>{t('reminders.own.note')}</span>
      </h2>
      <ul>
        {data.map((one) => (
          <li key={one.id} className={style.one}>
            <time dateTime={one.day} className={style.day}>
              {one.day.slice(5)}
            </time>
            <div>
              <Link to={one.period === null ? `/tasks/${one.taskId}` : '/reports'} lang="zh-CN">
                {one.title}
              </Link>
              <p className={style.facts}>
                <span lang="zh-CN">{one.unitName}</span>
                {' · '}
                {one.way === 'by-hand' ? t('reminders.own.ofOffice') : about(one)}
              </p>
              {one.words !== null && (
                <p className={style.words} lang="zh-CN">
                  {one.words}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
