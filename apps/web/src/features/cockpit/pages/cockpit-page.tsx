import { useQuery } from '@tanstack/react-query';
import type { WallCockpit } from '@yaodian/api-client';
import { Button, Segmented, Select } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { usePrinting } from '../../../shared/printing';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { usePageKeys } from '../../../shared/use-page-keys';
import { useMay, useSelf } from '../../identity/self';
import { cockpitQuery, lookEvery } from '../api/get-cockpit';
import { Blocks } from '../components/blocks';
import style from '../components/cockpit.module.css';
import { DisplayLinks } from '../components/display-links';
import type { Drill } from '../components/drill';
import { Stage } from '../components/stage';
import { TaskDrawer } from '../components/task-drawer';
import { WaitingBlocks } from '../components/waiting-blocks';
import { useStale } from '../use-stale';
import { useStanding } from '../use-standing';

/** 领导驾驶舱: where the plan stands, on one page. */
export function CockpitPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { memberships } = useSelf();
  const printing = usePrinting();
  const [params, set] = useAddress();
  const asked = Number(params.get('plan'));
  const quarter = [1, 2, 3, 4].find((each) => String(each) === params.get('quarter'));
  const { data, error, isPending, dataUpdatedAt, refetch } = useQuery(
    cockpitQuery(Number.isInteger(asked) && asked > 0 ? asked : undefined, quarter),
  );
  const [drill, setDrill] = useState<Drill | null>(null);
  const [taskId, setTaskId] = useState<number | null>(null);
  const [linksOpen, setLinksOpen] = useState(false);
  const [asTables, setAsTables] = useState(false);
  const [onWall, setOnWall] = useState(false);
  const isStale = useStale(dataUpdatedAt, 3 * lookEvery) || (error !== null && data !== undefined);

  const leaveWall = useCallback(() => {
    setOnWall(false);
    if (document.fullscreenElement) void document.exitFullscreen();
  }, []);
  const enterWall = () => {
    setOnWall(true);
    // where the browser refuses, the page fills its window
    document.documentElement.requestFullscreen?.().catch(() => undefined);
  };
  useEffect(() => {
    const onChange = () => document.fullscreenElement ?? setOnWall(false);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);

  const plan = data?.plan;
  // a unit that the address names is opened, for who comes from its scorecard
  const named = data?.units.find(({ id }) => String(id) === params.get('unit'));
  const shown = drill ?? (named ? { unit: named, section: null } : null);
  const isOpen = shown !== null || taskId !== null || linksOpen;
  const print = () => window.print();
  usePageKeys({ p: print, f: onWall ? leaveWall : enterWall, ...(onWall && { Escape: leaveWall }) }, !isOpen);
  const scores = useStanding(plan?.id);
  /** A quarter of the trend; that of the year before is another plan's. */
  const onQuarter = (year: number, quarter: number) => {
    const of = plan?.year === year ? plan : data?.plans.find((one) => one.year === year);
    if (!of) return;
    set('plan', String(of.id), true);
    set('quarter', String(quarter), true);
  };
  const facts = data && plan && (
    <>
      <p lang="zh-CN">{plan.title}</p>
      <p>{t('cockpit.units', { count: data.units.length })}</p>
      <p>{t('cockpit.tasks', { count: data.progress.tasks })}</p>
      <p className={isStale ? style.stale : undefined}>
        {t(isStale ? 'cockpit.stale' : 'cockpit.asOf', { time: clockTime(data.asOf) })}
      </p>
      {data.computing > 0 && <p>{t('cockpit.computing', { count: data.computing })}</p>}
    </>
  );
  const actions = data && plan && (
    <>
      {data.plans.length > 1 && (
        <Select<number>
          aria-label={t('cockpit.plan')}
          className={style.plan}
          popupMatchSelectWidth={false}
          value={plan.id}
          onChange={(id) => {
            set('plan', String(id), true);
            set('quarter', null, true);
          }}
          options={data.plans.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {(data.currentQuarter !== null || data.quarter !== null) && (
        <Segmented
          aria-label={t('cockpit.period')}
          value={data.quarter === null ? 'year' : 'quarter'}
          onChange={(value) =>
            set('quarter', value === 'year' ? null : String(data.quarter ?? data.currentQuarter), true)
          }
          options={[
            {
              value: 'quarter',
              label:
                data.quarter === null || data.quarter === data.currentQuarter
                  ? t('cockpit.quarter')
                  : t(`cockpit.trend.quarters.${data.quarter as 1 | 2 | 3 | 4}`),
            },
            { value: 'year', label: t('cockpit.year') },
          ]}
        />
      )}
      <Button aria-pressed={asTables} onClick={() => setAsTables(!asTables)}>
        {t(asTables ? 'cockpit.charts' : 'cockpit.data')}
      </Button>
      <Button onClick={print} aria-keyshortcuts="P">
        {t('cockpit.print')}
      </Button>
      <Button onClick={onWall ? leaveWall : enterWall} aria-keyshortcuts="F">
        {t(onWall ? 'cockpit.leaveWall' : 'cockpit.wall')}
      </Button>
      {may('display-links.keep') && !onWall && (
        <Button onClick={() => setLinksOpen(true)}>{t('cockpit.links.open')}</Button>
      )}
    </>
  );
  const page = (
    <div className={`page ${style.page}`} aria-busy={isPending} data-paper={printing ? '' : undefined}>
      <PageHead title={t('cockpit.title')} facts={facts} actions={actions} />
      {error && (
        <ProblemAlert
          title={t('cockpit.notLoaded')}
          error={error}
          kept={data && t('cockpit.oldStays')}
          onRetry={() => void refetch()}
        />
      )}
      {isPending && !error && <WaitingBlocks />}
      {data && !plan && (
        <div className={style.none}>
          <h2>{t('cockpit.none')}</h2>
          <p>{t('cockpit.noneWhy')}</p>
          <Link to="/plans">{t('frame.rooms.plans')}</Link>
        </div>
      )}
      {data && hasPlan(data) && (
        <Blocks
          cockpit={data}
          asTables={asTables}
          acting={{
            instructions: data.instructions,
            isOwn: !memberships.some(({ role }) => role === 'office'),
            mayWrite: may('instructions.write') && data.plan.state === 'issued',
            onDrill: setDrill,
            onWrite: setTaskId,
            onQuarter,
            scores,
          }}
        />
      )}
    </div>
  );
  return (
    <>
      {onWall && !printing ? <Stage>{page}</Stage> : page}
      {plan && (
        <>
          <TaskDrawer
            planId={plan.id}
            drill={shown}
            taskId={taskId}
            onTask={setTaskId}
            onClose={() => {
              setDrill(null);
              set('unit', null, true);
              setTaskId(null);
            }}
          />
          <DisplayLinks planId={plan.id} open={linksOpen} onClose={() => setLinksOpen(false)} />
        </>
      )}
    </>
  );
}

const hasPlan = <T extends WallCockpit>(cockpit: T): cockpit is T & { plan: NonNullable<T['plan']> } =>
  cockpit.plan !== null;
