import { useQuery } from '@tanstack/react-query';
import type { Inspection } from '@yaodian/api-client';
import { Alert, App, Button, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { announce } from '../../../shared/announcer';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { PageHead } from '../../../shared/page-head';
import { isConflict, Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDeleteInspection, useEditInspection, useStartInspection } from '../api/mutations';
import { inspectionQuery, preparationQuery } from '../api/queries';
import { BasicsSection } from '../components/basics-section';
import { CheckListSection } from '../components/check-list-section';
import { DaysSection } from '../components/days-section';
import { FiguresSection } from '../components/figures-section';
import { GroupsSection } from '../components/groups-section';
import { useQuarterOf } from '../quarters';
import style from '../components/inspections.module.css';
import { PreparationRail } from '../components/preparation-rail';
import { TeamSection } from '../components/team-section';
import { UnitsSection } from '../components/units-section';
import { contentOf, type PlanContent, weightSum } from '../plan-content';
import { useFigureName } from '../use-figure-name';

/** Planning an inspection: everything that is decided before it starts. */
export function PlanInspectionPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['id']);
  const { data, error, isPending, refetch } = useQuery(inspectionQuery(id));
  if (data && data.state !== 'draft') return <Navigate to={`/inspections/${id}`} replace />;
  if (data) return <PlanForm key={id} inspection={data} />;
  return (
    <div className="page">
      <PageHead title={t('inspections.plan.title')} />
      {error && <ProblemAlert title={t('inspections.notOpened')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
    </div>
  );
}

/** A refusal of figures names the field as the page does. */
function inWords(error: Error, nameOf: (field: string) => string): Error {
  if (!(error instanceof Problem) || error.code !== 'inspection-figures') return error;
  const { code, status, facts } = error;
  return new Problem({ code, status, facts: { ...facts, field: nameOf(facts['field'] ?? '') } });
}

function PlanForm({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const quarterOf = useQuarterOf();
  const figureName = useFigureName();
  const { id } = inspection;
  const [typed, setTyped] = useState<PlanContent | null>(null);
  /** The version that the typed content rests on. */
  const [base, setBase] = useState(inspection.version);
  const [left, setLeft] = useState(false);
  const edit = useEditInspection(id);
  const start = useStartInspection(id);
  const remove = useDeleteInspection(id);
  const {
    data: preparation,
    error: notPrepared,
    isPlaceholderData,
  } = useQuery(preparationQuery(id, inspection.version));
  const content = typed ?? contentOf(inspection);
  const set = (changes: Partial<PlanContent>) => {
    if (typed === null) setBase(inspection.version);
    setTyped({ ...content, ...changes });
  };
  const conflict = isConflict(edit.error) ? (edit.error.current as { version: number } | undefined) : undefined;
  const isSound =
    content.title.trim() !== '' &&
    weightSum(content) === 100 &&
    content.selection.groups.every(({ title }) => title.trim() !== '');
  const done = (words: string) => {
    announce(words);
    void message.success(words);
  };
  const save = async (version: number) => {
    await edit.mutateAsync({ ...content, title: content.title.trim(), version });
    setTyped(null);
    done(t('inspections.plan.saved'));
  };
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const onStart = async () => {
    if (!preparation) return;
    const body = { version: inspection.version, seen: preparation.seen };
    await start.mutateAsync({ ...body, key: keyFor(body) });
    setLeft(true);
    done(t('inspections.plan.started'));
    void navigate(`/inspections/${id}`, { replace: true });
  };
  const onRemove = async () => {
    await remove.mutateAsync(inspection.version);
    setLeft(true);
    done(t('inspections.plan.deleted'));
    void navigate('/inspections', { replace: true });
  };
  const isReady = typed === null && !isPlaceholderData && preparation?.hindrances.length === 0;
  const units = preparation?.units ?? [];
  const other = start.error ?? remove.error ?? notPrepared;
  return (
    <div className="page">
      <ConfirmLeaving when={typed !== null && !left} consequence={t('inspections.plan.leaving')} />
      <PageHead
        title={t('inspections.plan.title')}
        takesText
        facts={
          <>
            <p>
              <Link to={`/plans/${inspection.planId}`} lang="zh-CN">
                {inspection.planTitle}
              </Link>
            </p>
            <p>{quarterOf(inspection.year, content.quarter)}</p>
          </>
        }
        actions={
          <Popconfirm
            title={t('inspections.plan.deleteSure')}
            okText={t('inspections.plan.delete')}
            cancelText={t('shared.cancel')}
            onConfirm={() => quietly(onRemove())}
          >
            <Button loading={remove.isPending}>{t('inspections.plan.delete')}</Button>
          </Popconfirm>
        }
      />
      {conflict ? (
        <div className={style.alert}>
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('inspections.plan.conflict')}
            description={t('inspections.plan.conflictHow')}
            action={
              <div className={style.acts}>
                <Button
                  size="small"
                  onClick={() => {
                    edit.reset();
                    setTyped(null);
                  }}
                >
                  {t('inspections.plan.theirs')}
                </Button>
                <Button size="small" loading={edit.isPending} onClick={() => quietly(save(conflict.version))}>
                  {t('inspections.plan.mine')}
                </Button>
              </div>
            }
          />
        </div>
      ) : (
        edit.error && (
          <div className={style.alert}>
            <ProblemAlert title={t('inspections.plan.notSaved')} error={inWords(edit.error, figureName)} />
          </div>
        )
      )}
      {other && (
        <div className={style.alert}>
          <ProblemAlert
            title={t(start.error ? 'inspections.plan.notStarted' : 'inspections.plan.notDone')}
            error={other}
          />
        </div>
      )}
      <div className={style.sides}>
        <div className={style.column}>
          <BasicsSection content={content} set={set} />
          <UnitsSection content={content} set={set} prepared={units} />
          <GroupsSection content={content} set={set} prepared={units} />
          <TeamSection content={content} set={set} prepared={units} />
          <CheckListSection content={content} set={set} />
          <FiguresSection content={content} set={set} changes={inspection.settingChanges} />
          <DaysSection content={content} set={set} />
        </div>
        <aside className={style.rail} aria-label={t('inspections.rail.title')}>
          <PreparationRail preparation={preparation} content={content} unsaved={typed !== null} />
        </aside>
      </div>
      <div className={style.foot}>
        <span className={style.grow} aria-live="polite">
          {typed === null
            ? t(isReady ? 'inspections.plan.mayStart' : 'inspections.plan.mayNotStart')
            : t(isSound ? 'inspections.plan.unsaved' : 'inspections.plan.unsound')}
        </span>
        <Button
          disabled={typed === null || !isSound || conflict !== undefined}
          loading={edit.isPending}
          onClick={() => quietly(save(base))}
        >
          {t('shared.save')}
        </Button>
        <Popconfirm
          title={t('inspections.plan.startSure', { count: preparation?.inspected ?? 0 })}
          description={t('inspections.plan.startHow')}
          okText={t('inspections.plan.start')}
          cancelText={t('shared.cancel')}
          onConfirm={() => quietly(onStart())}
        >
          <Button type="primary" disabled={!isReady} loading={start.isPending}>
            {t('inspections.plan.start')}
          </Button>
        </Popconfirm>
      </div>
    </div>
  );
}
