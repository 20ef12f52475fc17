import type { RoundProgress } from '@yaodian/api-client';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReviewTimes } from '../../review/components/review-times';
import style from './workbench.module.css';

/** How far the rounds are that take reports now, and from which units reports are missing. */
export function RoundsNow({ rounds }: { rounds: RoundProgress[] }) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="workbench-rounds">
      <h2 id="workbench-rounds">{t('workbench.rounds')}</h2>
      {rounds.map((round) => (
        <Round key={round.id} round={round} />
      ))}
      <div className={style.note}>
        <ReviewTimes />
      </div>
    </section>
  );
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function Round({ round }: { round: RoundProgress }) {
  const { t } = useTranslation();
  const { planTitle, periodFirst, periodLast, due, closes, reports, left, accepted, missing } = round;
  const reported = t('workbench.reported', { count: left });
  return (
    <div className={style.round}>
      <h3>
        <span lang="zh-CN">{planTitle}</span>{' '}
        <span className={style.note}>
          {t('workbench.period', { first: periodFirst, last: periodLast })} ·{' '}
          {t('workbench.roundNote', { date: due, closes })}
        </span>
      </h3>
      <Progress
        aria-label={reported}
        percent={share(left, reports)}
        success={{ percent: share(accepted, reports), strokeColor: 'var(--primary)' }}
        strokeColor="var(--rule)"
        railColor="var(--line2)"
      />
      <p className={style.facts}>
        <span>{t('workbench.counts', { reports })}</span>
        <span>{reported}</span>
        <span>{t('workbench.accepted', { count: accepted })}</span>
      </p>
      {missing.length > 0 && (
        <div className={style.missing}>
          <span className={style.late}>
            {t('workbench.missing', {
              count: missing.reduce((sum, unit) => sum + unit.reports, 0),
              units: missing.length,
            })}
          </span>{' '}
          <ul>
            {missing.map(({ id, name, reports: count }) => (
              <li key={id}>{t('workbench.missingUnit', { name, count })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
