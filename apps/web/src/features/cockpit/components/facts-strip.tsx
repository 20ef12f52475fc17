import type { WallCockpit } from '@yaodian/api-client';
import { Trans, useTranslation } from 'react-i18next';
import { colours } from '../../lights/colours';
import { LightMark } from '../../lights/components/light-mark';
import { oneDecimal, shareOf } from '../figures';
import style from './cockpit.module.css';
import { MarkedBar } from './marked-bar';

/** The four facts that are read first. */
export function FactsStrip({ cockpit }: { cockpit: WallCockpit }) {
  return (
    <div className={style.strip}>
      <Progress cockpit={cockpit} />
      <Lights cockpit={cockpit} />
      <PunctualityFact cockpit={cockpit} />
      <Review cockpit={cockpit} />
    </div>
  );
}

function Progress({ cockpit: { progress } }: { cockpit: WallCockpit }) {
  const { t } = useTranslation();
  const { percent, elapsed, assignments, closed, tasks, tasksClosed, undated } = progress;
  const gap = percent === null || elapsed === null ? 0 : Math.round(10 * (elapsed - percent)) / 10;
  const against = gap === 0 ? 'even' : gap > 0 ? 'behind' : 'ahead';
  return (
    <section>
      <h2>
        {t('cockpit.progress.title')} <span className={style.note}>{t('cockpit.progress.how')}</span>
      </h2>
      {percent === null || elapsed === null ? (
        <p className={style.nothing}>{t('cockpit.progress.none')}</p>
      ) : (
        <>
          <p className={style.line}>
            <span className={style.first}>{oneDecimal(percent)}</span>
            <span className={style.unit}>%</span>
            <span className={style.beside}>
              {against === 'even' ? (
                t('cockpit.progress.even')
              ) : (
                <Trans
                  i18nKey={`cockpit.progress.${against}`}
                  values={{ points: oneDecimal(Math.abs(gap)) }}
                  components={{ b: <b /> }}
                />
              )}
            </span>
          </p>
          <MarkedBar
            percent={percent}
            mark={elapsed}
            label={t('cockpit.progress.mark', { percent: oneDecimal(percent), elapsed: oneDecimal(elapsed) })}
          />
        </>
      )}
      <p className={style.small}>
        {assignments > 0 &&
          t('cockpit.progress.closed', {
            share: shareOf(closed, assignments),
            ...{ closed, all: assignments, tasks, tasksClosed },
          })}
        {assignments > 0 && undated > 0 && t('lights.semicolon')}
        {undated > 0 && t('cockpit.progress.undated', { count: undated })}
      </p>
    </section>
  );
}

function Lights({ cockpit: { assignments, lights } }: { cockpit: WallCockpit }) {
  const { t } = useTranslation();
  const order = [...colours.slice(0, 3), 'done', 'done-late'] as typeof colours;
  return (
    <section>
      <h2>{t('cockpit.lights.title', { count: assignments })}</h2>
      <ul className={style.lights}>
        {order.map((light) => (
          <li key={light}>
            <span className={`${style.figure} ${light === 'red' && lights.red > 0 ? style.red : ''}`}>
              {lights[light]}
            </span>
            <LightMark light={light} size={12} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PunctualityFact({ cockpit: { punctuality } }: { cockpit: WallCockpit }) {
  const { t } = useTranslation();
  const { closed, onTimeByFirst, onTimeByEffective } = punctuality;
  const points = closed === 0 ? 0 : (100 * (onTimeByEffective - onTimeByFirst)) / closed;
  return (
    <section>
      <h2>{t('cockpit.punctuality.title')}</h2>
      {closed === 0 ? (
        <p className={style.nothing}>{t('cockpit.punctuality.none')}</p>
      ) : (
        <>
          <p className={style.line}>
            <span className={style.figure}>{oneDecimal((100 * onTimeByEffective) / closed)}</span>
            <span className={style.unit}>%</span>
            <span className={style.beside}>{t('cockpit.punctuality.of', { count: closed })}</span>
          </p>
          <p className={style.under}>
            {t('cockpit.punctuality.byFirst', { share: shareOf(onTimeByFirst, closed) })}
            {points > 0 && t('cockpit.punctuality.difference', { points: oneDecimal(points) })}
          </p>
        </>
      )}
    </section>
  );
}

function Review({ cockpit: { review } }: { cockpit: WallCockpit }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('cockpit.review.title')}</h2>
      {review.medianDays === null ? (
        <p className={style.nothing}>{t('cockpit.review.none')}</p>
      ) : (
        <>
          <p className={style.line}>
            <span className={style.figure}>{oneDecimal(review.medianDays)}</span>
            <span className={style.beside}>{t('cockpit.review.days')}</span>
          </p>
          <p className={style.under}>{t('cockpit.review.longer', { count: review.longer })}</p>
        </>
      )}
      {review.waiting > 0 && (
        <p className={style.small}>
          {t('cockpit.review.waiting', { count: review.waiting, days: review.longestWaitingDays ?? 0 })}
        </p>
      )}
    </section>
  );
}
