import { useQuery } from '@tanstack/react-query';
import type { Inspection } from '@yaodian/api-client';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { inspectionQuery } from '../api/queries';
import { InspectorsDrawer } from '../components/inspectors-drawer';
import { useQuarterOf } from '../quarters';
import style from '../components/inspections.module.css';
import { NextStep } from '../components/next-step';
import { SamplesDrawer } from '../components/samples-drawer';
import { UnitTable } from '../components/unit-table';
import { inspectionStates, wasAsked } from '../filters';

/** An inspection that was started: how far it is, who inspects whom, and what comes next. */
export function InspectionPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const quarterOf = useQuarterOf();
  const { data, error, isPending, refetch } = useQuery(inspectionQuery(id));
  if (data?.state === 'draft') return <Navigate to={`/inspections/${id}/plan`} replace />;
  return (
    <div className="page">
      <PageHead
        title={data?.title ?? t('inspections.one')}
        facts={
          data && (
            <>
              <p lang="zh-CN">{data.planTitle}</p>
              <p>
                {[
                  quarterOf(data.year, data.quarter),
                  t(`inspections.methods.${data.method}`),
                  ...(data.startedAt === null ? [] : [t('inspections.startedAt', { time: clockTime(data.startedAt) })]),
                ].join(' · ')}
              </p>
            </>
          )
        }
        actions={data && <Button onClick={() => window.print()}>{t('inspections.print')}</Button>}
      />
      {error && <ProblemAlert title={t('inspections.notOpened')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {data && <Started inspection={data} />}
    </div>
  );
}

function Started({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { id, state, team, offers, inspectionUnits } = inspection;
  const may = useMay();
  const isOffice = may('inspections.plan');
  const seesAll = may('plans.read');
  const what = params.get('open');
  const opened = inspectionUnits.find((unit) => String(unit.id) === params.get('unit'));
  const close = () => {
    set('open', null, true);
    set('unit', null, true);
  };
  const at = inspectionStates.indexOf(state);
  return (
    <>
      <ol className={style.steps} aria-label={t('inspections.columns.state')}>
        {inspectionStates.map((each, index) => (
          <li key={each} aria-current={index === at ? 'step' : undefined}>
            {t(`inspections.states.${each}`)}
          </li>
        ))}
      </ol>
      <div className={style.sides}>
        <div className={style.column}>
          <NextStep inspection={inspection} />
          <UnitTable
            inspection={inspection}
            onOpen={
              offers.includes('draw')
                ? (unit, drawer) => {
                    set('unit', String(unit.id), true);
                    set('open', drawer, true);
                  }
                : null
            }
          />
        </div>
        <aside className={style.column} aria-label={t('inspections.more')}>
          <section className={`${style.sheet} ${style.acting}`} aria-labelledby="inspection-links">
            <h2 id="inspection-links">{t('inspections.more')}</h2>
            <div className={style.links}>
              <Link to={`/inspections/${id}/draws`}>{t('inspections.links.draws')}</Link>
              {inspection.maySeeRanking && (
                <Link to={`/inspections/${id}/ranking`}>{t('inspections.links.ranking')}</Link>
              )}
              {isOffice && <Link to={`/inspections/${id}/repeats`}>{t('inspections.links.repeats')}</Link>}
              {wasAsked(state) && (
                <>
                  {seesAll && <Link to={`/inspections/${id}/feedback`}>{t('inspections.links.feedback')}</Link>}
                  {isOffice && (
                    <Link to={`/inspections/${id}/rectification-orders`}>{t('inspections.links.orders')}</Link>
                  )}
                  <Link to={`/rectifications?inspection=${id}`}>{t('inspections.links.rectifications')}</Link>
                </>
              )}
              {(state === 'published' || (state === 'final' && isOffice)) && (
                <Link to={`/inspections/${id}/circular`}>{t('inspections.links.circular')}</Link>
              )}
            </div>
          </section>
          <section className={style.sheet} aria-labelledby="inspection-team">
            <h2 id="inspection-team">{t('inspections.sections.team')}</h2>
            <ul className={style.lines} aria-labelledby="inspection-team">
              {team.map((member) => (
                <li key={member.personId}>
                  <span lang="zh-CN">{member.name}</span>
                  {member.leads && <span className={style.chip}>{t('inspections.team.leads')}</span>}
                  <span className={style.facts} lang="zh-CN">
                    {member.units.join('、')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section className={style.sheet} aria-labelledby="inspection-items">
            <h2 id="inspection-items">
              {t('inspections.sections.checkList')}
              <span className={style.note}>{t('inspections.frozen')}</span>
            </h2>
            <ol className={style.lines} aria-labelledby="inspection-items">
              {inspection.items.map((item, index) => (
                <li key={item.id}>
                  <span className={style.grow} lang="zh-CN">
                    {index + 1}. {item.text}
                  </span>
                  <span className={style.chip}>{t(`inspections.pers.${item.per}`)}</span>
                </li>
              ))}
            </ol>
          </section>
        </aside>
      </div>
      {opened && what === 'inspectors' && (
        <InspectorsDrawer key={opened.id} inspection={inspection} unit={opened} onClose={close} />
      )}
      {opened && what === 'samples' && (
        <SamplesDrawer key={opened.id} inspection={inspection} unit={opened} onClose={close} />
      )}
    </>
  );
}
