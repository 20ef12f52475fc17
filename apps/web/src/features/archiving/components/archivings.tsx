import type { Archiving } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import sheet from '../../issuing/components/issuing.module.css';
import style from './archiving.module.css';

/** When the plan was archived, and when that was taken back and why. */
export function Archivings({ archivings }: { archivings: Archiving[] }) {
  const { t } = useTranslation();
  return (
    <section className={sheet.sheet} aria-labelledby="archivings">
      <h2 id="archivings">{t('archiving.earlier')}</h2>
      <ol className={style.archivings}>
        {archivings.map(({ at, by, takenBackAt, takenBackBy, reason }, index) => (
          <li key={index}>
            {t('archiving.archivedBy', { time: clockTime(at), name: by ?? '' })}
            {takenBackAt !== null && (
              <p>
                {t('archiving.takenBackBy', {
                  time: clockTime(takenBackAt),
                  name: takenBackBy ?? '',
                  reason: reason ?? '',
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
