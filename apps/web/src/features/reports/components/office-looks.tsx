import { useTranslation } from 'react-i18next';
import style from './reports.module.css';

const points = ['evidence', 'figures', 'topic', 'period'] as const;

/** What a report is returned for most, said before it is written. */
export function OfficeLooks() {
  const { t } = useTranslation();
  return (
    <section className={style.help} aria-labelledby="office-looks">
      <h2 id="office-looks">{t('reports.looks.title')}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`reports.looks.${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}
