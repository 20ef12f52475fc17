import { useQuery } from '@tanstack/react-query';
import type { AnnualResult } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { coming } from '../api/window';
import { Checklist } from './checklist';
import { QuarterList } from './quarter-list';
import style from './results.module.css';
import { SureButton } from './sure-button';

/** 公示: what is missing for it, and what it does. */
export function AnnouncePart({ result }: { result: AnnualResult }) {
  const { t } = useTranslation();
  const today = clockTime(new Date().toISOString()).slice(0, 10);
  const { data: window } = useQuery({
    ...coming(result.scheme?.id ?? 0, today),
    enabled: result.scheme !== null,
  });
  const mayAnnounce = result.offers.includes('announce');
  return (
    <>
      <section className={style.sheet} aria-labelledby="results-checklist">
        <h2 id="results-checklist">
          {t('results.checklist.title')}
          <span className={style.note}>{t('results.checklist.note')}</span>
        </h2>
        <Checklist result={result} />
      </section>
      <section className={style.sheet} aria-labelledby="results-quarters">
        <h2 id="results-quarters">{t('results.quarters.title')}</h2>
        <QuarterList result={result} />
      </section>
      {mayAnnounce && (
        <section className={style.sheet} aria-labelledby="results-announce">
          <h2 id="results-announce">{t('results.announce.title')}</h2>
          <p className={style.how}>{t('results.announce.how')}</p>
          <div className={style.acts}>
            <SureButton
              planId={result.planId}
              label={t('results.announce.act')}
              title={t('results.announce.sure', { count: result.units })}
              disabled={result.refusalCount > 0}
              consequences={[
                t('results.announce.freezes', { count: result.units }),
                t('results.announce.closes'),
                t('results.announce.shows'),
                window
                  ? t('results.announce.window', { count: window.days, date: window.until })
                  : t('results.announce.windowUnknown'),
              ]}
              asked={{ act: 'announce', version: result.version }}
              done={t('results.announce.done')}
            />
            {result.refusalCount > 0 && (
              <span className={style.how}>{t('results.announce.hindered', { count: result.refusalCount })}</span>
            )}
          </div>
        </section>
      )}
    </>
  );
}
