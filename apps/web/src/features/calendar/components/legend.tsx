import { useTranslation } from 'react-i18next';
import style from './legend.module.css';
import year from './year-view.module.css';

/** The marks of the year view and what they say. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={style.legend}>
      {(['off', 'working'] as const).map((kind) => (
        <li key={kind}>
          <span className={`${year.day} ${style.sample}`} data-kind={kind} aria-hidden="true">
            {t(`calendar.marks.${kind}`)}
          </span>
          {t(`calendar.legend.${kind}`)}
        </li>
      ))}
      <li>
        <span className={`${year.day} ${style.sample}`} data-office aria-hidden="true" />
        {t('calendar.byOffice')}
      </li>
    </ul>
  );
}
