import type { AnnualResult } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Checklist } from './checklist';
import style from './results.module.css';
import { SureButton } from './sure-button';

/** 定稿: refused while the window is open or an appeal undecided. */
export function FinalisePart({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const { planId, version, refusalCount, appeals, snapshots } = result;
  const changed = (appeals?.upheld ?? 0) + (appeals?.partly ?? 0);
  return (
    <section className={style.sheet} aria-labelledby="results-finalise">
      <h2 id="results-finalise">{t('results.finalise.title')}</h2>
      <div className={style.form}>
        <Checklist result={result} />
        <div className={style.acts}>
          <SureButton
            planId={planId}
            label={t('results.finalise.act')}
            title={t('results.finalise.sure')}
            disabled={refusalCount > 0}
            consequences={[
              t('results.finalise.freezes', { number: (snapshots[0]?.number ?? 0) + 1, count: changed }),
              t('results.finalise.ranks'),
              t('results.finalise.later'),
            ]}
            asked={{ act: 'finalise', version }}
            done={t('results.finalise.done')}
          />
        </div>
      </div>
    </section>
  );
}
