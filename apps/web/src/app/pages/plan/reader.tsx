import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperHandle } from '../../../features/documents/components/paper';
import { useMay } from '../../../features/identity/self';
import { type TableHandle, TaskTable } from '../../../features/tasks/components/task-table';
import { shortNamesQuery } from '../../../features/units/api/list-short-names';
import { Coverage } from '../side-by-side/coverage';
import { FilterSwitch, useFilteredRows } from '../side-by-side/filter-switch';
import { type Side, SideBySide } from '../side-by-side/side-by-side';
import { Bones } from './bones';
import { EditTogether } from './bulk/edit-together';
import { MarkedBar } from './bulk/marked-bar';
import { useMarking } from './bulk/use-marking';
import { DocumentSwitch } from './document-switch';
import { PaperBody } from './paper-body';
import { PlanHead } from './plan-head';
import style from './plan-page.module.css';
import { TableFacts } from './table-facts';
import type { PlanData } from './use-plan-data';
import { usePlanView } from './use-plan-view';
import { useTaskNow } from './use-task-now';

interface Props {
  planId: number;
  data: PlanData;
}

/** The two sides of a plan for those who only read it: the document and the table, and nothing that changes them. */
export function Reader({ planId, data }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const view = usePlanView();
  const { plan, rows, documents, contents } = data;
  const [hoverKey, setHoverKey] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('table');
  const paper = useRef<PaperHandle>(null);
  const table = useRef<TableHandle>(null);
  const shortNames = useQuery(shortNamesQuery()).data;

  const active = rows.find(({ key }) => key === view.taskKey) ?? null;
  const shown = useFilteredRows(rows, view.filter);
  const documentId = view.documentId ?? active?.documentId ?? documents?.[0]?.id ?? null;
  const source = contents.find(({ id }) => id === documentId);
  const ownRows = useMemo(() => rows.filter((row) => row.documentId === documentId), [rows, documentId]);

  // whatever was selected, wherever: both sides show it
  const reveal = useEffectEvent(() => {
    if (!active) return;
    table.current?.reveal(active.key);
    if (active.source && active.documentId === documentId) paper.current?.reveal(active.source);
  });
  const ready = active !== null && source !== undefined;
  useEffect(() => {
    if (ready) reveal();
  }, [view.taskKey, documentId, ready, side]);

  const amends = useMay()('plans.amend') && plan?.state === 'issued';
  const marking = useMarking(shown);
  const taskNow = useTaskNow(planId);
  const [amending, setAmending] = useState(false);

  const none = rows.length === 0;
  const sides = {
    activeKey: view.taskKey,
    hoverKey,
    onHover: setHoverKey,
    onSelect: (key: string) => view.showTask(key, rows.find((row) => row.key === key)?.documentId ?? null),
  };
  return (
    <div className="page fill screen-only">
      <PlanHead data={data} planId={planId} finished={false} />
      <SideBySide
        activeKey={view.taskKey}
        hoverKey={hoverKey}
        side={side}
        onSide={setSide}
        paper={{
          title: t('documents.paper'),
          facts: documents && documentId !== null && documents.length > 0 && (
            <DocumentSwitch documents={documents} value={documentId} onChange={view.showDocument} />
          ),
          extra: source && (
            <Coverage tasks={ownRows.length} headings={source.headings.length} notTasks={source.notTasks.length} />
          ),
          body: (
            <PaperBody
              {...sides}
              ref={paper}
              planId={planId}
              source={source}
              none={documents?.length === 0}
              rows={ownRows}
            />
          ),
        }}
        table={{
          title: t('tasks.table'),
          facts: <TableFacts data={data} />,
          // what is issued has neither doubts nor missing deadlines
          extra: plan?.state === 'draft' && <FilterSwitch rows={rows} value={view.filter} onChange={view.setFilter} />,
          body:
            data.total === undefined ? (
              <Bones />
            ) : (
              <>
                <TaskTable
                  {...sides}
                  ref={table}
                  rows={shown}
                  shortNames={shortNames}
                  marking={amends ? marking : undefined}
                  empty={
                    <div className={style.empty}>
                      <h3>{t(!none ? 'tasks.nonePass' : data.nothingRead ? 'tasks.noneRead' : 'tasks.none')}</h3>
                      <p>
                        {t(!none ? 'tasks.nonePassWhy' : data.nothingRead ? 'tasks.noneReadWait' : 'tasks.noneWait')}
                      </p>
                      {!none && <Button onClick={() => view.setFilter('all')}>{t('tasks.showAll')}</Button>}
                    </div>
                  }
                />
                {amends && marking.marked.size > 0 && (
                  <MarkedBar marking={marking} amending onEdit={() => setAmending(true)} />
                )}
              </>
            ),
        }}
      />
      {plan && amending && (
        <EditTogether
          plan={plan}
          rows={rows}
          chosen={marking.rows}
          taskNow={taskNow}
          onDone={({ units }) => {
            setAmending(false);
            marking.markAll(false);
            void message.success(t('amending.done', { count: units }));
          }}
          onClose={() => setAmending(false)}
        />
      )}
    </div>
  );
}
