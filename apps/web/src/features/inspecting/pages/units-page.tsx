import { Alert, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useQuarterWords } from '../components/use-words';
import { useInspecting, useUnits } from '../store/use-inspecting';
import style from '../components/units.module.css';

/** The units that one is to inspect; those that are not done first. */
export function UnitsPage() {
  const { t } = useTranslation();
  const quarterOf = useQuarterWords();
  const { units, isAway, error, refetch } = useUnits();
  const { kept } = useInspecting();
  const unsent = (check: number) =>
    kept.entries.filter((one) => one.check === check).length +
    kept.pictures.filter((one) => one.check === check).length;
  return (
    <div className="page">
      <PageHead
        title={t('inspecting.unitsTitle')}
        facts={
          units && (
            <p>
              {t('inspecting.unitsFacts', {
                count: units.length,
                open: units.filter((one) => one.checkedAt === null).length,
              })}
            </p>
          )
        }
      />
      {isAway && <Alert type="warning" showIcon title={t(units ? 'inspecting.away' : 'inspecting.listNeverRead')} />}
      {error && !isAway && (
        <ProblemAlert title={t('inspecting.notLoaded')} error={error} onRetry={() => void refetch()} />
      )}
      {!units && !error && <Skeleton active={false} title={false} paragraph={{ rows: 5 }} />}
      {units?.length === 0 && (
        <div className={style.none}>
          <h2>{t('inspecting.unitsNone')}</h2>
          <p>{t('inspecting.unitsNoneWhy')}</p>
        </div>
      )}
      {units && units.length > 0 && (
        <ul className={style.units}>
          {units.map((unit) => (
            <li key={unit.id}>
              <div className={style.words}>
                <h2 lang="zh-CN">
                  <Link to={`/inspecting/${unit.id}`}>{unit.unitName}</Link>
                </h2>
                <p>
                  {quarterOf(unit)}
                  {unit.fieldTo && <span>{t('inspecting.fieldTo', { date: unit.fieldTo })}</span>}
                </p>
              </div>
              <p className={style.counts}>
                <span>{t('inspecting.answeredOf', { done: unit.answered, all: unit.questions })}</span>
                <span>{t('inspecting.problemsCount', { count: unit.problems })}</span>
                {unsent(unit.id) > 0 && <strong>{t('inspecting.unsentCount', { count: unsent(unit.id) })}</strong>}
              </p>
              <p className={style.state}>
                {unit.checkedAt
                  ? t('inspecting.endedAt', { time: clockTime(unit.checkedAt) })
                  : t('inspecting.underWay')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
