import { useQuery } from '@tanstack/react-query';
import type { Rectification } from '@yaodian/api-client';
import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { actsOf, type RectificationAct } from '../acts';
import { orderQuery, rectificationQuery } from '../api/queries';
import { ActForm } from '../components/act-form';
import { Light } from '../components/light-cell';
import { Proofs } from '../components/proofs';
import { Reminded } from '../components/reminded';
import style from '../components/rectifications.module.css';

/** 整改 of one finding, from what was found to the last re-check. */
export function RectificationPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const { data: one, error, isPending, refetch } = useQuery(rectificationQuery(id));
  return (
    <div className="page">
      <PageHead
        takesText={one !== undefined && one.offers.length > 0}
        title={
          one ? t('rectifications.one', { unit: one.unitName, number: one.findingNumber }) : t('rectifications.title')
        }
        facts={
          one && (
            <>
              <p>{t(`rectifications.states.${one.state}`)}</p>
              <p>{t('rectifications.dueBy', { date: one.due })}</p>
            </>
          )
        }
        actions={<Link to="/rectifications">{t('rectifications.toList')}</Link>}
      />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'rectifications.notThere' : 'rectifications.oneNotLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : () => void refetch()}
        />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {one && <Sheets key={one.id} one={one} />}
    </div>
  );
}

const primary: readonly RectificationAct[] = ['prove', 'approve-proof', 'pass'];

function Sheets({ one }: { one: Rectification }) {
  const { t } = useTranslation();
  const acts = actsOf(one.offers);
  const [open, setOpen] = useState<RectificationAct | null>(acts.includes('prove') ? 'prove' : null);
  return (
    <div className={style.sides}>
      <div className={style.column}>
        <section className={style.sheet} aria-labelledby="finding">
          <h2 id="finding">{t('rectifications.found')}</h2>
          <p className={style.text} lang="zh-CN">
            {one.words}
          </p>
        </section>
        <section className={style.sheet} aria-labelledby="proofs">
          <h2 id="proofs">{t('rectifications.proofs')}</h2>
          <div className={style.form}>
            {acts.length > 0 && (
              <div className={style.acts}>
                {acts
                  .filter((act) => act !== open)
                  .map((act) => (
                    <Button
                      key={act}
                      type={primary.includes(act) ? 'primary' : 'default'}
                      aria-expanded={false}
                      onClick={() => setOpen(act)}
                    >
                      {t(`rectifications.acts.${act}`)}
                    </Button>
                  ))}
              </div>
            )}
            {open !== null && acts.includes(open) && (
              <ActForm key={open} act={open} one={one} onDone={() => setOpen(null)} />
            )}
            {one.reopenedAt !== null && (
              <div>
                <p className={style.outcome}>
                  {t('rectifications.reopened', { name: one.reopenedBy ?? '', time: clockTime(one.reopenedAt) })}
                </p>
                <p className={style.text} lang="zh-CN">
                  {one.reopenReason}
                </p>
              </div>
            )}
            <Proofs proofs={one.proofs} />
          </div>
        </section>
      </div>
      <div className={style.column}>
        <Facts one={one} />
        <OrderFacts orderId={one.orderId} />
        <Reminded reminders={one.reminders} />
      </div>
    </div>
  );
}

function Facts({ one }: { one: Rectification }) {
  const { t } = useTranslation();
  const facts: [string, ReactNode][] = [
    [t('rectifications.columns.light'), <Light key="light" line={one} />],
    [
      t('rectifications.inspection'),
      <Link key="feedback" to={`/inspections/${one.inspectionId}/units/${one.unitId}/feedback`} lang="zh-CN">
        {one.inspectionTitle}
      </Link>,
    ],
    ...(one.taskId === null
      ? []
      : [
          [
            t('rectifications.task'),
            <Link key="task" to={`/tasks/${one.taskId}`} lang="zh-CN">
              {one.taskTitle}
            </Link>,
          ] as [string, ReactNode],
        ]),
    ...(one.severity === null
      ? []
      : [[t('rectifications.columns.severity'), t(`feedback.severities.${one.severity}`)] as [string, ReactNode]]),
    [t('rectifications.orderedOn'), one.orderedOn],
    [t('rectifications.columns.due'), one.due],
    ...(one.firstDue === one.due ? [] : [[t('rectifications.firstDueName'), one.firstDue] as [string, ReactNode]]),
    ...(one.leftOn === null ? [] : [[t('rectifications.leftOn'), one.leftOn] as [string, ReactNode]]),
  ];
  return <FactSheet id="facts" title={t('rectifications.facts')} facts={facts} />;
}

function OrderFacts({ orderId }: { orderId: number }) {
  const { t } = useTranslation();
  const { data: order } = useQuery(orderQuery(orderId));
  if (!order) return null;
  const { signing, words, withdrawnAt, withdrawalReason } = order;
  const facts: [string, ReactNode][] = [
    [t('rectifications.columns.order'), signing.documentNumber],
    [t('rectifications.signedOn'), signing.signedOn],
    [t('signing.drafter'), signing.drafter],
    [t('signing.checker'), signing.checker],
    [t('signing.signer'), signing.signer],
    ...(words === '' ? [] : [[t('rectifications.orderWords'), words] as [string, ReactNode]]),
    ...(withdrawnAt === null
      ? []
      : [
          [t('rectifications.withdrawn'), `${clockTime(withdrawnAt)} ${withdrawalReason ?? ''}`] as [string, ReactNode],
        ]),
  ];
  return <FactSheet id="order" title={t('rectifications.order')} facts={facts} />;
}

function FactSheet({ id, title, facts }: { id: string; title: string; facts: [string, ReactNode][] }) {
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className={style.fact}>
            <dt>{name}</dt>
            <dd className={style.text}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
