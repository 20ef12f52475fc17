import type { UnitCheck } from '@yaodian/api-client';
import type { RunningScore } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from './use-figure-words';
import style from './check.module.css';

/** 当前得分: with everything that is written on this device. */
export function Score({ check, score }: { check: UnitCheck; score: RunningScore }) {
  const { t } = useTranslation();
  const figures = useFigureWords(check);
  const rows = [
    { name: 'quantity', note: figures.quantityShort, line: score.quantity },
    {
      name: 'content',
      note: t('inspecting.deducted', { points: score.content.working.deducted }),
      line: score.content,
    },
    { name: 'timeliness', note: figures.timelinessShort, line: score.timeliness },
  ] as const;
  return (
    <section className={style.score} aria-labelledby="running-score">
      <h2 id="running-score">{t('inspecting.score')}</h2>
      <dl>
        {rows.map(({ name, note, line }) => (
          <div key={name}>
            <dt>{t(`inspecting.dimensions.${name}`)}</dt>
            <dd className={style.scoreNote}>{line.score === null ? t('inspecting.notApplicable') : note}</dd>
            <dd>{line.score ?? '—'}</dd>
          </div>
        ))}
        {score.deductions.length > 0 && (
          <div>
            <dt>{t('inspecting.groups.other')}</dt>
            <dd className={style.scoreNote}>{t('inspecting.problemsCount', { count: score.deductions.length })}</dd>
            <dd>−{score.deducted}</dd>
          </div>
        )}
        <div className={style.total} aria-live="polite">
          <dt>{t('inspecting.total')}</dt>
          <dd className={style.scoreNote}>100.00</dd>
          <dd>{score.total ?? '—'}</dd>
        </div>
      </dl>
      {score.isVetoed && <p className={style.vetoed}>{t('inspecting.vetoed')}</p>}
    </section>
  );
}
