import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { InspectionLink } from '../../inspections/components/inspection-link';
import { repeatsQuery } from '../api/read';
import { quarterName } from '../quarter-name';
import style from '../components/units.module.css';

/** 重复问题 of an inspection, by item: what several units have, and what a unit had before. */
export function RepeatsPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['inspectionId']);
  const { data, error, refetch } = useQuery(repeatsQuery(id));
  return (
    <div className="page">
      <PageHead
        title={t('inspecting.repeatsTitle')}
        facts={
          <>
            <InspectionLink id={id} />
            {data && <p>{t('inspecting.repeatsFacts', { count: data.length })}</p>}
          </>
        }
      />
      {error && <ProblemAlert title={t('inspecting.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active={false} title={false} paragraph={{ rows: 5 }} />}
      {data?.length === 0 && (
        <div className={style.none}>
          <h2>{t('inspecting.repeatsNobody')}</h2>
          <p>{t('inspecting.repeatsNobodyWhy')}</p>
        </div>
      )}
      {data?.map(({ itemId, text, units }) => (
        <section key={itemId ?? 0} className={style.item}>
          <h2 lang="zh-CN">
            {text ?? t('inspecting.outside')}
            <span>{t('inspecting.unitsCount', { count: units.length })}</span>
          </h2>
          <ul>
            {units.map((unit) => (
              <li key={unit.id}>
                <h3 lang="zh-CN">
                  <Link to={`/inspecting/${unit.id}`}>{unit.unitName}</Link>
                </h3>
                {unit.findings.map(({ id, number, words }) => (
                  <p key={id} lang="zh-CN">
                    {t('inspecting.problem', { number })} {words}
                  </p>
                ))}
                {unit.before.map(({ findingId, year, quarter, words }) => (
                  <p key={findingId} className={style.before} lang="zh-CN">
                    {t('inspecting.beforeOne', {
                      year,
                      quarter: t(`inspecting.quarters.${quarterName(quarter)}`),
                      words,
                    })}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
