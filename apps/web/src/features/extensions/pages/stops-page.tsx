import { useQuery } from '@tanstack/react-query';
import type { StopLine } from '@yaodian/api-client';
import { Button, Modal, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { stoppableQuery, stopPlansQuery, stopsQuery } from '../api/stops';
import style from '../components/extensions.module.css';
import { StopForm } from '../components/stop-form';
import { StopTable } from '../components/stop-table';
import { TakeBackForm } from '../components/take-back-form';

type Open = { act: 'enter' } | { act: 'change' | 'takeBack'; stop: StopLine };

/** 停表: all of a plan, with what they stop; whoever keeps them enters, changes and takes them back. */
export function StopsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const plans = useQuery(stopPlansQuery());
  const asked = Number(params.get('plan')) || undefined;
  const plan = asked
    ? plans.data?.find(({ id }) => id === asked)
    : (plans.data?.find(({ state }) => state === 'issued') ?? plans.data?.[0]);
  const stops = useQuery({ ...stopsQuery(plan?.id ?? 0), enabled: plan !== undefined });
  const stoppable = useQuery({ ...stoppableQuery(plan?.id ?? 0), enabled: plan?.state === 'issued' }).data ?? [];
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const error = plans.error ?? stops.error;
  return (
    <div className="page">
      <PageHead
        title={t('extensions.stops.title')}
        facts={<p>{plan?.title ?? t('extensions.stops.what')}</p>}
        takesText={stoppable.length > 0}
        actions={
          <>
            <Link className={style.link} to="/extensions">
              {t('extensions.title')}
            </Link>
            {stoppable.length > 0 && (
              <Button type="primary" onClick={() => setOpen({ act: 'enter' })}>
                {t('extensions.stops.enter')}
              </Button>
            )}
          </>
        }
      />
      {plans.data && (plans.data.length > 1 || (asked !== undefined && !plan)) && (
        <div className={style.bar}>
          <Select<number>
            aria-label={t('extensions.plan')}
            placeholder={t('extensions.plan')}
            className={style.select}
            popupMatchSelectWidth={false}
            value={plan?.id ?? null}
            onChange={(id) => set('plan', String(id), true)}
            options={plans.data.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </div>
      )}
      {error && (
        <ProblemAlert
          title={t('extensions.stops.notLoaded')}
          error={error}
          onRetry={() => void Promise.all([plans.refetch(), plan && stops.refetch()])}
        />
      )}
      {(plans.isPending || stops.isLoading) && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {((plans.data && !plan) || stops.data?.length === 0) && (
        <p className={style.none}>{t(plan ? 'extensions.stops.none' : 'extensions.stops.noPlan')}</p>
      )}
      {stops.data && stops.data.length > 0 && (
        <StopTable stops={stops.data} onOpen={(act, stop) => setOpen({ act, stop })} />
      )}
      {open && plan && (
        <Modal
          open
          width={720}
          title={t(`extensions.stops.${open.act}`)}
          footer={null}
          destroyOnHidden
          onCancel={close}
        >
          {open.act === 'takeBack' ? (
            <TakeBackForm stop={open.stop} onDone={close} />
          ) : (
            <StopForm
              planId={plan.id}
              {...(open.act === 'change' && { stop: open.stop })}
              possible={possibleFor(stoppable, open.act === 'change' ? open.stop : undefined)}
              onDone={close}
            />
          )}
        </Modal>
      )}
    </div>
  );
}

interface Stoppable {
  id: number;
  no: string | null;
  title: string;
  unitName: string;
}

/** What may be stopped now, and what is stopped already: that may have been closed since. */
function possibleFor(stoppable: readonly Stoppable[], stop: StopLine | undefined): { value: number; label: string }[] {
  const now = stoppable.map(({ id, unitName, title }) => ({ value: id, label: `${unitName}：${title}` }));
  const known = new Set(now.map(({ value }) => value));
  const before = (stop?.assignmentIds ?? []).map((value, index) => ({ value, label: stop?.named[index] ?? '' }));
  return [...before.filter(({ value }) => !known.has(value)), ...now];
}
