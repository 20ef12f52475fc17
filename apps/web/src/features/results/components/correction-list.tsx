import type { AnnualResult } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { figure } from '../model/lines';
import style from './results.module.css';

/** 更正 made so far: of appeals and later ones. */
export function CorrectionList({ corrections }: Pick<AnnualResult, 'corrections'>) {
  const { t } = useTranslation();
  if (corrections.length === 0) return null;
  return (
    <section className={style.sheet} aria-labelledby="results-corrections">
      <h2 id="results-corrections">{t('results.corrections.title')}</h2>
      <ul className={style.list}>
        {corrections.map(({ unitId, unitName, number, line, before, score, reason, appealId, madeBy, madeAt }) => (
          <li key={`${unitId} ${number}`}>
            <p lang="zh-CN">
              <b>{unitName}</b> {line.number} {line.name}
            </p>
            <p>
              {t('results.corrections.figures', { before: figure(before), score: figure(score) })}
              <span className={style.how}>
                {t(appealId === null ? 'results.corrections.byOffice' : 'results.corrections.byAppeal')}
                {t('results.by', { name: madeBy, time: clockTime(madeAt) })}
              </span>
            </p>
            <p className={style.words} lang="zh-CN">
              {reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
