import { type Ledger, noGradeWords } from '@yaodian/assessment';
import type { Scorecard } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSaid } from '../../inspection-sheets/use-said';
import { contributionSum, isNothing, percentOf } from '../model/figures';
import { quarterKey } from '../../inspections/quarters';
import style from './card-strip.module.css';

interface Props {
  card: Scorecard;
  ledger: Ledger;
}

/** Total, rank, contribution and the year's inspections. */
export function CardStrip({ card, ledger }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.strip} aria-label={t('scorecards.strip.label')}>
      <Total card={card} ledger={ledger} />
      <Rank card={card} />
      <Contribution card={card} ledger={ledger} />
      <Quarters card={card} />
    </section>
  );
}

function Total({ card, ledger }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const { total, grade, scoredPoints, fullMarks } = ledger;
  const isWhole = percentOf(scoredPoints, fullMarks) === 100;
  const band = card.scheme.body.settings.grades.find(({ name }) => name === grade);
  return (
    <div>
      <h2>{t('scorecards.total')}</h2>
      <p className={style.score}>{total ?? '—'}</p>
      <p>
        {total === null ? (
          t('scorecards.noTotal')
        ) : isWhole ? (
          grade !== null && (
            <>
              <span lang="zh-CN">{grade}</span>
              {!ledger.isVetoed && band && typeof band.from === 'string' && (
                <span> · {t('scorecards.strip.from', { from: band.from })}</span>
              )}
            </>
          )
        ) : (
          <span className={style.open}>
            {t('scorecards.strip.scored', { scored: scoredPoints, full: fullMarks })}
            {grade === null && ` · ${said(noGradeWords)}`}
          </span>
        )}
        {card.state === 'running' && <span className={style.aside}>{t('scorecards.provisional')}</span>}
      </p>
    </div>
  );
}

/** While announced a rank and what comes of it say that and nothing else. */
function Rank({ card }: { card: Scorecard }) {
  const { t } = useTranslation();
  const { rank, rankedUnits, gapToAbove, state } = card;
  return (
    <div>
      <h2>{t('scorecards.strip.rank')}</h2>
      {rank === null || state === 'announced' ? (
        <p className={style.word}>
          {t(state === 'announced' ? 'scorecards.states.announced' : 'scorecards.strip.noRank')}
        </p>
      ) : (
        <>
          <p className={style.figure}>
            {rank}
            <small>/ {rankedUnits}</small>
          </p>
          <p>
            {gapToAbove !== null &&
              t(isNothing(gapToAbove) ? 'scorecards.strip.level' : 'scorecards.strip.gap', { gap: gapToAbove })}
            {state === 'running' && <span className={style.aside}>{t('scorecards.provisional')}</span>}
          </p>
        </>
      )}
    </div>
  );
}

function Contribution({ card, ledger }: Props) {
  const { t } = useTranslation();
  const { total, contribution, contributionOf } = ledger;
  const isShown = card.state !== 'announced' && total !== null && contribution !== null;
  const sum = isShown ? contributionSum(total, contribution, contributionOf) : null;
  return (
    <div>
      <h2>{t('scorecards.strip.contribution')}</h2>
      {isShown && sum ? (
        <>
          <p className={style.figure}>
            {contribution}
            <small>/ {contributionOf}</small>
          </p>
          <div className={style.bar} aria-hidden="true">
            <i style={{ width: `${percentOf(contribution, contributionOf)}%` }} />
          </div>
          <p>{t('scorecards.strip.working', { ...sum, contribution })}</p>
        </>
      ) : (
        <p className={style.word}>{card.state === 'announced' ? t('scorecards.states.announced') : '—'}</p>
      )}
    </div>
  );
}

function Quarters({ card }: { card: Scorecard }) {
  const { t } = useTranslation();
  return (
    <div>
      <h2>{t('scorecards.strip.quarters')}</h2>
      <dl className={style.quarters}>
        {card.quarters.map(({ quarter, total, state, inspectionId }) => (
          <div key={quarter}>
            <dt>{t(`scorecards.quarters.${quarterKey(quarter)}`)}</dt>
            <dd className={total === null ? style.none : undefined}>
              {total === null ? (
                t(`scorecards.quarterStates.${state}`)
              ) : (
                <Link to={`/inspections/${inspectionId}/units/${card.unitId}/sheet`}>{total}</Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
