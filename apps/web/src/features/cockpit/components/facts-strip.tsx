import type { WallCockpit } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ledgerPath } from '../../ledger/filters';
import { colours } from '../../lights/colours';
import { LightMark } from '../../lights/components/light-mark';
import { oneDecimal, shareOf } from '../figures';
import style from './cockpit.module.css';
import { MarkedBar } from './marked-bar';

interface Props {
  cockpit: WallCockpit;
  /** Of whose tasks the figures lead to; absent where nothing opens. */
  planId: number | undefined;
}

/** The four facts that are read first, each figure with the way to what is behind it. */
export function FactsStrip(props: Props) {
  return (
    <div className={style.strip}>
      <Progress {...props} />
      <Lights {...props} />
      <PunctualityFact {...props} />
      <Review {...props} />
    </div>
  );
}

const Way = ({ to, children }: { to: string | undefined; children: ReactNode }) =>
  to === undefined ? (
    children
  ) : (
    <Link to={to} className={style.way}>
      {children}
    </Link>
  );

function Progress({ cockpit: { progress }, planId }: Props) {
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
            <Way to={planId === undefined ? undefined : ledgerPath({ planId })}>
              <span className={style.first}>{oneDecimal(percent)}</span>
              <span className={style.unit}>%</span>
            </Way>
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
        {assignments > 0 && (
          <Way to={planId === undefined ? undefined : ledgerPath({ planId, state: 'closed' })}>
            {t('cockpit.progress.closed', {
              share: shareOf(closed, assignments),
              ...{ closed, all: assignments, tasks, tasksClosed },
            })}
          </Way>
        )}
        {assignments > 0 && undated > 0 && t('lights.semicolon')}
        {undated > 0 && t('cockpit.progress.undated', { count: undated })}
      </p>
    </section>
  );
}

function Lights({ cockpit: { assignments, lights }, planId }: Props) {
  const { t } = useTranslation();
  const order = [...colours.slice(0, 3), 'done', 'done-late'] as typeof colours;
  return (
    <section>
      <h2>{t('cockpit.lights.title', { count: assignments })}</h2>
      <ul className={style.lights}>
        {order.map((light) => (
          <li key={light}>
            <Way to={planId === undefined ? undefined : ledgerPath({ planId, light })}>
              <span className={`${style.figure} ${light === 'red' && lights.red > 0 ? style.red : ''}`}>
                {lights[light]}
              </span>
              <LightMark light={light} size={12} />
            </Way>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PunctualityFact({ cockpit: { punctuality }, planId }: Props) {
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
            <Way to={planId === undefined ? undefined : `/supervision?plan=${planId}`}>
              <span className={style.figure}>{oneDecimal((100 * onTimeByEffective) / closed)}</span>
              <span className={style.unit}>%</span>
            </Way>
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

function Review({ cockpit: { review }, planId }: Props) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('cockpit.review.title')}</h2>
      {review.medianDays === null ? (
        <p className={style.nothing}>{t('cockpit.review.none')}</p>
      ) : (
        <>
          <p className={style.line}>
            <Way to={planId === undefined ? undefined : '/review'}>
              <span className={style.figure}>{oneDecimal(review.medianDays)}</span>
              <span className={style.beside}>{t('cockpit.review.days')}</span>
            </Way>
          </p>
          <p className={style.under}>{t('cockpit.review.longer', { count: review.longer })}</p>
        </>
      )}
      {review.waiting > 0 && (
        <p className={style.small}>
          <Way to={planId === undefined ? undefined : '/review'}>
            {t('cockpit.review.waiting', { count: review.waiting, days: review.longestWaitingDays ?? 0 })}
          </Way>
        </p>
      )}
    </section>
  );
}
