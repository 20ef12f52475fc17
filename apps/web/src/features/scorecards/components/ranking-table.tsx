import { noGradeWords } from '@yaodian/assessment';
import { Checkbox } from 'antd';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import type { ScoreGroup, ScoreLine, ScoreOverview } from '@yaodian/api-client';
import { useSaid } from '../../inspection-sheets/use-said';
import { compared } from '../model/compare-units';
import { differenceOf, isNothing, percentOf, signed } from '../model/figures';
import { type DayPoint, daysBefore, sparkPoints, totalBefore } from '../model/trend';
import style from './ranking.module.css';

/** What changed is told of so many days. */
const changeDays = 30;
const spark = { width: 96, height: 22 };

interface Props {
  group: ScoreGroup;
  overview: ScoreOverview;
  points: readonly DayPoint[];
  addressOf: (unitId: number) => string;
  /** Undefined where there is nobody to compare with. */
  selecting: { chosen: readonly number[]; onChoose: (unitId: number, chosen: boolean) => void } | undefined;
}

/** The units of a comparison group, by rank. */
export function RankingTable({ group, overview, points, addressOf, selecting }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const id = `group-${group.key}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={style.group}>
        <span lang="zh-CN">{group.name}</span>
        <span className={style.count}>{t('scorecards.ranking.units', { count: group.units.length })}</span>
      </h2>
      <TableFrame className={style.ranking}>
        <thead>
          <tr>
            {selecting && (
              <th scope="col" className={style.check}>
                <span className="visually-hidden">{t('scorecards.ranking.choose')}</span>
              </th>
            )}
            {(['rank', 'unit', 'total', 'bar', 'grade', 'contribution', 'change', 'trend'] as const).map((column) => (
              <th key={column} scope="col" className={style[column]}>
                {t(`scorecards.ranking.${column}`, { days: changeDays })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.units.map((unit) => (
            <Row
              key={unit.unitId}
              unit={unit}
              overview={overview}
              points={points.filter(({ unitId }) => unitId === unit.unitId)}
              to={addressOf(unit.unitId)}
              selecting={selecting}
            />
          ))}
        </tbody>
      </TableFrame>
      {group.units.some(hasNoGradeYet) && <p className={style.why}>{said(noGradeWords)}</p>}
    </section>
  );
}

const hasNoGradeYet = ({ total, grade }: ScoreLine): boolean => total !== null && grade === null;

interface RowProps extends Pick<Props, 'overview' | 'points' | 'selecting'> {
  unit: ScoreLine;
  to: string;
}

function Row({ unit, overview: { state, asOf }, points, to, selecting }: RowProps) {
  const { t } = useTranslation();
  const { unitId, name, total, scoredPoints, fullMarks, grade, rank, contribution, contributionOf } = unit;
  const isPart = scoredPoints !== null && percentOf(scoredPoints, fullMarks) < 100;
  const isOpen = hasNoGradeYet(unit);
  const today = asOf?.slice(0, 10);
  const before = today === undefined ? null : totalBefore(points, unitId, daysBefore(today, changeDays));
  const change = total === null || before === null ? null : differenceOf(before, total);
  const navigate = useNavigate();
  // the whole row leads where the name does
  const open = (event: MouseEvent) => {
    if (unit.maySeeCard && !(event.target as Element).closest('a, label')) void navigate(to);
  };
  const isChosen = selecting?.chosen.includes(unitId) ?? false;
  return (
    <tr className={`${isChosen ? style.chosen : ''} ${unit.maySeeCard ? style.leads : ''}`} onClick={open}>
      {selecting && (
        <td className={style.check}>
          <Checkbox
            aria-label={t('scorecards.ranking.chooseUnit', { unit: name })}
            checked={isChosen}
            disabled={total === null || !unit.maySeeCard || (!isChosen && selecting.chosen.length >= compared.most)}
            onChange={({ target }) => selecting.onChoose(unitId, target.checked)}
          />
        </td>
      )}
      <td className={style.rank}>{state === 'announced' ? t('scorecards.states.announced') : (rank ?? '—')}</td>
      <th scope="row" className={style.unit}>
        {unit.maySeeCard ? (
          <Link to={to} lang="zh-CN">
            {name}
          </Link>
        ) : (
          <span lang="zh-CN">{name}</span>
        )}
        <WhyUnranked unit={unit} />
      </th>
      <td className={style.total} data-label={t('scorecards.ranking.total')}>
        {total !== null && unit.maySeeCard ? <Link to={to}>{total}</Link> : (total ?? '—')}
      </td>
      <td className={style.bar}>
        {total !== null && (
          <span className={style.track} aria-hidden="true">
            <i style={{ width: `${percentOf(total, '100')}%` }} />
          </span>
        )}
        {isPart && total !== null && (
          <span className={style.open}>
            {t('scorecards.ranking.scored', { scored: scoredPoints, full: fullMarks })}
          </span>
        )}
      </td>
      <td className={style.grade} data-label={t('scorecards.ranking.grade')}>
        {grade === null ? isOpen ? t('scorecards.ranking.gradeOpen') : '—' : <span lang="zh-CN">{grade}</span>}
      </td>
      <td className={style.contribution} data-label={t('scorecards.ranking.contribution')}>
        {state === 'announced' ? t('scorecards.states.announced') : (contribution ?? '—')}
        {state !== 'announced' && contribution !== null && <small> / {contributionOf}</small>}
      </td>
      <td className={style.change} data-label={t('scorecards.ranking.change', { days: changeDays })}>
        {change === null ? '—' : <span className={isNothing(change) ? style.zero : undefined}>{signed(change)}</span>}
      </td>
      <td className={style.trend}>
        <Spark values={points.map((point) => point.total)} />
      </td>
    </tr>
  );
}

/** Why a unit that has a score has no rank. */
function WhyUnranked({ unit: { isVetoed, ranked, total } }: { unit: ScoreLine }) {
  const { t } = useTranslation();
  const why = isVetoed ? 'vetoed' : !ranked ? 'office' : total === null ? 'noLine' : null;
  return why && <div className={style.why}>{t(`scorecards.ranking.unranked.${why}`)}</div>;
}

function Spark({ values }: { values: (string | null)[] }) {
  const points = sparkPoints(values, spark.width - 4, spark.height - 6);
  if (points === '') return null;
  return (
    <svg width={spark.width} height={spark.height} aria-hidden="true" className={style.spark}>
      <polyline points={points} transform="translate(2 3)" />
    </svg>
  );
}
