import type { PlanSummary } from '@yaodian/api-client';
import { Button, Steps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useExportPlan } from '../../../features/plans/api/export-plan';
import { ExportMenu } from '../../../features/plans/components/export-menu';
import { useMay } from '../../../features/identity/self';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { MoreMenu } from './more-menu';
import style from './plan-head.module.css';
import { useRecording } from './workbook/use-recording';
import { useTaskWorkbook } from './workbook/use-task-workbook';
import type { PlanData } from './use-plan-data';

interface Props {
  data: PlanData;
  planId: number;
  /** The page shows what the finished check has come to. */
  finished: boolean;
  /** The main action. */
  main?: ReactNode;
}

/** What the plan is, how far its check has come, and what can be done to it as a whole. */
export function PlanHead({ data, planId, finished, main }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { plan, error } = data;
  const may = useMay();
  const exported = useExportPlan(planId);
  const workbook = useTaskWorkbook(plan);
  const recording = useRecording(plan);
  const mayDraft = may('plans.draft') && (!plan || plan.state === 'draft');
  const lastActOf = ({ archivedAt, archivedBy, issuedAt, issuedBy, checkedAt, updatedAt }: PlanSummary) => {
    if (archivedAt !== null) return t('archiving.archivedBy', { time: clockTime(archivedAt), name: archivedBy ?? '' });
    if (issuedAt !== null) return t('plans.issuedBy', { time: clockTime(issuedAt), name: issuedBy ?? '' });
    if (checkedAt !== null) return t('plans.checkedAt', { time: clockTime(checkedAt) });
    return t('plans.updatedAt', { time: clockTime(updatedAt) });
  };
  const goes = (key: string, label: string, to: string) => ({ key, label, onClick: () => void navigate(to) });
  const isIssued = plan !== undefined && plan.state !== 'draft';
  const more = [
    ...(isIssued ? [goes('rounds', t('rounds.toRounds'), `/plans/${planId}/rounds`)] : []),
    goes('settings', t('settings.toSettings'), `/settings/figures?plan=${planId}`),
    ...(isIssued && may('plans.archive')
      ? [
          goes(
            'archive',
            t(plan.state === 'archived' ? 'archiving.toOutcome' : 'archiving.toArchive'),
            `/plans/${planId}/archive`,
          ),
        ]
      : []),
    ...(isIssued && may('plans.draft') ? [goes('carry', t('carrying.title'), `/plans/${planId}/carry-over`)] : []),
  ];
  const steps = mayDraft && plan && (finished || plan.checkedAt === null) && (
    <Steps
      size="small"
      responsive={false}
      className={style.steps}
      current={finished ? 3 : 1}
      items={[{ title: t('plans.steps.import') }, { title: t('plans.steps.check') }, { title: t('plans.steps.done') }]}
    />
  );
  return (
    <>
      <PageHead
        title={plan?.title ?? t('plans.title')}
        takesText={mayDraft || (may('plans.amend') && plan?.state === 'issued')}
        facts={
          plan && (
            <p>
              {[
                t('plans.yearOf', { year: plan.year }),
                t(`plans.states.${plan.state}`),
                t('plans.countTasks', { count: data.total ?? plan.tasks }),
                t('plans.countDocuments', { count: plan.documents }),
                lastActOf(plan),
              ].join(' · ')}
            </p>
          )
        }
        steps={steps}
        actions={
          plan && (
            <>
              <Button onClick={() => window.print()}>{t('plans.print')}</Button>
              <ExportMenu download={exported} more={[...workbook.items, ...recording.items]} />
              {workbook.drawer}
              {recording.drawer}
              {mayDraft && !finished && (
                <Button onClick={() => void navigate(`/plans/${planId}/import`)}>{t('plans.addDocument')}</Button>
              )}
              {plan.issuedAt !== null && (
                <Button onClick={() => void navigate(`/plans/${planId}/amendments`)}>
                  {t(may('plans.amend') && plan.state === 'issued' ? 'amending.toAmend' : 'amending.toAmendments')}
                </Button>
              )}
              <MoreMenu items={more} />
              {main}
            </>
          )
        }
      />
      {recording.last}
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('plans.planNotLoaded')}
            error={error}
            kept={plan && t('plans.oldStays')}
            onRetry={data.refetch}
          />
        </div>
      )}
    </>
  );
}
