import { useQuery } from '@tanstack/react-query';
import type { PlanRound } from '@yaodian/api-client';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay } from '../../identity/self';
import { planQuery } from '../../plans/api/get-plan';
import { PlanFacts } from '../../plans/components/plan-facts';
import { planRoundsQuery } from '../api/plan-rounds';
import { OpeningModal } from '../components/opening-modal';
import style from '../components/rounds.module.css';

/** 填报轮次 of a plan: when each opens and is due, how far it is, and opening the next one before its day. */
export function RoundsPage() {
  const { t } = useTranslation();
  const planId = Number(useParams()['planId']);
  const plan = useQuery(planQuery(planId));
  const { data, error, refetch } = useQuery(planRoundsQuery(planId));
  const mayOpen = useMay()('rounds.open') && plan.data?.state === 'issued';
  const [opening, setOpening] = useState<PlanRound | null>(null);
  const problem = plan.error ?? error;
  return (
    <div className="page" aria-busy={!problem && !data}>
      <PageHead title={t('rounds.title')} facts={plan.data && <PlanFacts plan={plan.data} />} />
      {problem && <ProblemAlert title={t('rounds.notLoaded')} error={problem} onRetry={() => void refetch()} />}
      {!data && !problem && <Skeleton active paragraph={{ rows: 8 }} />}
      {data && (
        <section className={style.sheet}>
          {data.length === 0 ? (
            <p className={style.how}>{t('rounds.none')}</p>
          ) : (
            <div className={style.wide}>
              <table className={style.table}>
                <thead>
                  <tr>
                    {(['period', 'state', 'rhythm', 'opens', 'due', 'closes'] as const).map((column) => (
                      <th key={column} scope="col">
                        {t(`rounds.columns.${column}`)}
                      </th>
                    ))}
                    <th scope="col" className={style.number}>
                      {t('rounds.columns.left')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((round) => (
                    <tr key={round.id}>
                      <th scope="row">{t('reports.period', { first: round.periodFirst, last: round.periodLast })}</th>
                      <td>
                        {round.openedAt !== null && t('rounds.openedAt', { at: clockTime(round.openedAt) })}
                        {round.openedAt === null && !round.canOpen && t('rounds.notYet')}
                        {round.canOpen &&
                          (mayOpen ? (
                            <Button size="small" onClick={() => setOpening(round)}>
                              {t('rounds.openEarly')}
                            </Button>
                          ) : (
                            t('rounds.notYet')
                          ))}
                      </td>
                      <td>{t(`tasks.roundRhythms.${round.rhythm}`)}</td>
                      <td>{round.opens}</td>
                      <td>{round.due}</td>
                      <td>{round.closes}</td>
                      <td className={style.number}>
                        {round.openedAt === null ? '—' : `${round.left} / ${round.reports}`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      )}
      {opening && <OpeningModal round={opening} onClose={() => setOpening(null)} />}
    </div>
  );
}
