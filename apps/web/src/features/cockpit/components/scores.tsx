import type { ScoreLine } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupStanding } from '../standing';
import type { Standing } from '../use-standing';
import style from './cockpit.module.css';

/** Groups that the block has room for. */
const most = 6;

interface Props {
  standing: Standing;
  planId: number;
  /** The table names every group. */
  asTable: boolean;
}

/** 考核得分: mean, best and worst of each comparison group, each with the way to its scorecards. */
export function Scores({ standing, planId, asTable }: Props) {
  const { t } = useTranslation();
  if (standing.state === 'failed')
    return (
      <p className={style.nothing}>
        {t('cockpit.scores.notLoaded')}{' '}
        <button type="button" className={style.plain} onClick={standing.retry}>
          {t('shared.retry')}
        </button>
      </p>
    );
  if (standing.state === 'no-scheme')
    return (
      <p className={style.nothing}>
        {t('cockpit.scores.noScheme')} <Link to="/scorecards/schemes">{t('cockpit.scores.toSchemes')}</Link>
      </p>
    );
  if (standing.state !== 'known') return null;
  const { groups } = standing;
  const shown = asTable ? groups : groups.slice(0, most);
  const all = `/scorecards?planId=${planId}`;
  return (
    <div className={style.standings}>
      {shown.map((group) => (
        <Group key={group.key} group={group} all={all} planId={planId} />
      ))}
      {shown.length < groups.length && (
        <Link to={all} className={style.small}>
          {t('cockpit.scores.others', { count: groups.length - shown.length })}
        </Link>
      )}
    </div>
  );
}

function Group({ group, all, planId }: { group: GroupStanding; all: string; planId: number }) {
  const { t } = useTranslation();
  const { name, units, mean, lowest, highest, best, worst, open, vetoed } = group;
  const notes = [
    ...(open > 0 ? [t('cockpit.scores.without', { count: open })] : []),
    ...(vetoed > 0 ? [t('cockpit.scores.vetoed', { count: vetoed })] : []),
  ];
  return (
    <section>
      <h3>
        <Link to={all} title={name}>
          <span lang="zh-CN">{name}</span>
        </Link>
        <span className={`${style.small} ${style.countOf}`}>{t('cockpit.scores.units', { count: units })}</span>
        <span className={style.mean}>{mean === null ? '—' : t('cockpit.scores.mean', { mean })}</span>
        {best.length === 0 && lowest !== null && <span className={style.small}>{`${lowest}–${highest}`}</span>}
      </h3>
      <ul>
        {best.map((unit, at) => (
          <Row key={unit.unitId} unit={unit} planId={planId} end={at === 0 ? t('cockpit.scores.best') : ''} />
        ))}
        {worst.map((unit, at) => (
          <Row
            key={unit.unitId}
            unit={unit}
            planId={planId}
            end={at === worst.length - 1 ? t('cockpit.scores.worst') : ''}
          />
        ))}
      </ul>
      {notes.length > 0 && <p className={style.small}>{notes.join(t('lights.semicolon'))}</p>}
    </section>
  );
}

const Row = ({ unit: { unitId, name, total }, planId, end }: { unit: ScoreLine; planId: number; end: string }) => (
  <li>
    <span className={style.small}>{end}</span>
    <Link to={`/scorecards/units/${unitId}?planId=${planId}`} lang="zh-CN" title={name}>
      {name}
    </Link>
    <span>{total}</span>
  </li>
);

/** Provisional while the year runs, announced without ranks while units may appeal. */
export function ScoresNote({ standing, isQuarter }: { standing: Standing; isQuarter: boolean }) {
  const { t } = useTranslation();
  if (standing.state !== 'known') return null;
  const { result, isPart } = standing;
  const says = [
    ...(isQuarter ? [t('cockpit.year')] : []),
    t(`cockpit.scores.states.${result}`),
    ...(isPart ? [t('cockpit.scores.part')] : []),
  ];
  return <>{says.join(' · ')}</>;
}
