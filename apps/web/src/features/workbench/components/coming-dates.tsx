import type { ComingDate } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useComingWords } from './use-coming-words';
import style from './workbench.module.css';

/** Rounds and deadlines ahead. */
export function ComingDates({ coming, today }: { coming: ComingDate[]; today: string }) {
  const { t } = useTranslation();
  const wordsOf = useComingWords();
  return (
    <section className={style.sheet} aria-labelledby="workbench-coming">
      <h2 id="workbench-coming">
        {t('workbench.coming')}
        <span className={style.note}>{t('workbench.comingNote')}</span>
      </h2>
      {coming.length === 0 && <p className={style.note}>{t('workbench.comingNone')}</p>}
      <ul className={style.dates}>
        {coming.map((one) => (
          <li key={`${one.kind} ${one.date} ${one.planId} ${one.periodLast}`}>
            <time dateTime={one.date}>{one.date}</time>
            <span title={one.planTitle}>{wordsOf(one)}</span>
            <span>
              {one.date === today ? t('workbench.isToday') : t('workbench.ahead', { count: one.workingDays })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
