import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { issuedTaskQuery } from '../../assignments/api/get-issued-task';
import { useMay } from '../../identity/self';
import { GiveForm } from '../../instructions/components/give-form';
import { ledgerQuery } from '../../ledger/api/list-ledger';
import { ledgerPath } from '../../ledger/filters';
import { LightLine } from '../../lights/components/light-line';
import style from './cockpit.module.css';
import type { Drill } from './drill';

interface Props {
  planId: number;
  /** Null: closed. */
  drill: Drill | null;
  /** The task that an instruction is written on. */
  taskId: number | null;
  onTask: (id: number | null) => void;
  onClose: () => void;
}

/** The tasks behind a cell or a unit, with the way to an instruction on each. */
export function TaskDrawer({ planId, drill, taskId, onTask, onClose }: Props) {
  const { t } = useTranslation();
  const about = [drill?.unit?.name, drill?.section === '' ? t('cockpit.noSection') : drill?.section];
  const named = about.filter((one) => typeof one === 'string').join(' · ');
  const title = named === '' ? t('cockpit.drill.all') : <span lang="zh-CN">{named}</span>;
  return (
    <Drawer
      open={drill !== null || taskId !== null}
      title={taskId === null ? title : t('cockpit.drill.write')}
      size={640}
      destroyOnHidden
      onClose={onClose}
    >
      {taskId === null
        ? drill && <Tasks planId={planId} drill={drill} onTask={onTask} />
        : taskId > 0 && (
            <Writing
              key={taskId}
              taskId={taskId}
              back={drill ? () => onTask(null) : undefined}
              onDone={() => (drill ? onTask(null) : onClose())}
            />
          )}
    </Drawer>
  );
}

function Tasks({ planId, drill, onTask }: Pick<Props, 'planId' | 'onTask'> & { drill: Drill }) {
  const { t } = useTranslation();
  const may = useMay();
  const [search, setSearch] = useState('');
  const filter = {
    planId,
    ...(drill.unit && { unitId: drill.unit.id }),
    ...(drill.section !== null && { section: drill.section }),
  };
  const words = search.trim();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    ledgerQuery({ ...filter, ...(words !== '' && { search: words }) }, 'light'),
  );
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {drill.unit === null && (
        <Input
          className={style.search}
          aria-label={t('cockpit.drill.search')}
          placeholder={t('cockpit.drill.search')}
          maxLength={100}
          allowClear
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <p className={style.drillFacts}>
        {data && !hasNextPage && t('cockpit.drill.count', { count: rows.length })}{' '}
        <Link to={ledgerPath(filter)}>{t('cockpit.drill.ledger')}</Link>
      </p>
      {error && <ProblemAlert title={t('cockpit.drill.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data && rows.length === 0 && <p className={style.nothing}>{t('cockpit.drill.none')}</p>}
      <ul className={style.tasks}>
        {rows.map(({ id, title, light, planState }) => (
          <li key={id}>
            <div>
              <Link to={`/tasks/${id}`} lang="zh-CN">
                {title}
              </Link>
              <LightLine light={light} />
            </div>
            {may('instructions.write') && planState === 'issued' && (
              <Button size="small" onClick={() => onTask(id)}>
                {t('cockpit.instructions.write')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('cockpit.drill.more')}
        </Button>
      )}
    </>
  );
}

function Writing({ taskId, back, onDone }: { taskId: number; back: (() => void) | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const { data: task, error, refetch } = useQuery(issuedTaskQuery(taskId));
  return (
    <>
      {back && (
        <Button type="link" className={style.back} onClick={back}>
          {t('cockpit.drill.back')}
        </Button>
      )}
      {error && !task && (
        <ProblemAlert title={t('cockpit.drill.notLoaded')} error={error} onRetry={() => void refetch()} />
      )}
      {!error && !task && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {task && (
        <>
          <p className={style.about} lang="zh-CN">
            {task.title}
          </p>
          <GiveForm task={task} onDone={onDone} />
        </>
      )}
    </>
  );
}
