import { useInfiniteQuery } from '@tanstack/react-query';
import type { PlanSummary } from '@yaodian/api-client';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../../identity/self';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { plansQuery } from '../api/list-plans';
import { PlanTable } from '../components/plan-table';
import style from './plans-page.module.css';

const PlanForm = lazy(async () => ({ default: (await import('../components/plan-form')).PlanForm }));
const DeletePlan = lazy(async () => ({ default: (await import('../components/delete-plan')).DeletePlan }));

type Dialog = { kind: 'create' } | { kind: 'edit' | 'delete'; plan: PlanSummary };

export function PlansPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayDraft = useMay()('plans.draft');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(plansQuery());
  const plans = data?.pages.flatMap((page) => page.items);
  const close = () => setDialog(null);
  /** As the list has it now: somebody else may have changed it since the dialog was opened. */
  const newest = (plan: PlanSummary) => plans?.find(({ id }) => id === plan.id) ?? plan;
  const create = (
    <Button key="create" onClick={() => setDialog({ kind: 'create' })}>
      {t('plans.create')}
    </Button>
  );
  const toImport = (
    <Button key="import" type="primary" onClick={() => void navigate('/plans/import')}>
      {t('plans.import')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead
        title={t('plans.title')}
        facts={<p>{t('plans.facts')}</p>}
        takesText={mayDraft}
        actions={
          mayDraft &&
          plans?.length !== 0 && (
            <>
              {create}
              {toImport}
            </>
          )
        }
      />
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('plans.notLoaded')}
            error={error}
            kept={plans && t('plans.oldStays')}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {plans?.length === 0 ? (
        <section className={style.empty}>
          <h2>{t('plans.empty')}</h2>
          <p>{t(mayDraft ? 'plans.emptyNext' : 'plans.emptyWait')}</p>
          {mayDraft && (
            <div className={style.buttons}>
              {toImport}
              {create}
            </div>
          )}
        </section>
      ) : (
        (isPending || plans) && (
          <PlanTable
            plans={plans}
            acts={
              mayDraft && {
                onEdit: (plan) => setDialog({ kind: 'edit', plan }),
                onDelete: (plan) => setDialog({ kind: 'delete', plan }),
              }
            }
          />
        )
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('plans.more')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {(dialog?.kind === 'create' || dialog?.kind === 'edit') && (
          <PlanForm
            plan={dialog.kind === 'edit' ? dialog.plan : null}
            onClose={close}
            onCreated={(plan) => void navigate(`/plans/${plan.id}`)}
          />
        )}
        {dialog?.kind === 'delete' && <DeletePlan plan={newest(dialog.plan)} onClose={close} />}
      </Suspense>
    </div>
  );
}
