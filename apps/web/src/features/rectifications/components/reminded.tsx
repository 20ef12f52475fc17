import type { InspectionReminder } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './rectifications.module.css';

/** 催办 that went out for what a unit owes to an inspection; nothing where none has. */
export function Reminded({ reminders }: { reminders: readonly InspectionReminder[] }) {
  const { t } = useTranslation();
  if (reminders.length === 0) return null;
  return (
    <section className={style.sheet} aria-labelledby="reminded">
      <h2 id="reminded">{t('rectifications.reminded')}</h2>
      <ul className={style.list}>
        {reminders.map(({ id, day, dueDate, workingDays, persons }) => {
          const when = workingDays > 0 ? 'ahead' : workingDays === 0 ? 'today' : 'passed';
          return (
            <li key={id}>
              {t('rectifications.remindedOn', {
                ...{ day, date: dueDate },
                left: t(`rectifications.when.${when}`, { count: Math.abs(workingDays) }),
              })}
              <p className={style.how}>
                {persons
                  .map(({ name, role }) =>
                    t('rectifications.remindedPerson', { name, role: t(`rectifications.roles.${role}`) }),
                  )
                  .join(t('rectifications.comma'))}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
