import { Button } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Paper, type PaperHandle } from '../../../features/documents/components/paper';
import { TaskTable, type TableHandle } from '../../../features/tasks/components/task-table';
import { useHasDraft } from '../../../shared/local-draft';
import { Coverage } from '../side-by-side/coverage';
import { FilterSwitch, useFilteredRows } from '../side-by-side/filter-switch';
import { paperTasksOf } from '../side-by-side/paper-tasks';
import { type Side, SideBySide } from '../side-by-side/side-by-side';
import { DocumentSwitch } from './document-switch';
import { DoubtWalk } from './doubt-walk';
import { draftNameOf, type OpenEditor, type OpenForm, RowEditor } from './row-editor';
import style from './plan-page.module.css';
import { type RowCommands, runKey } from './row-commands';
import { RowToolbar } from './row-toolbar';
import type { PlanData } from './use-plan-data';
import { usePlanView } from './use-plan-view';
import { useTaskActions } from './use-task-actions';
import { openWarningsOf } from './open-warnings';

interface Props {
  planId: number;
  head: ReactNode;
  data: PlanData;
}

/** The two sides of a plan with everything that can be done to its rows. */
export function Workspace({ planId, head, data }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const view = usePlanView();
  const { plan, rows, documents } = data;
  const [hoverKey, setHoverKey] = useState<string | null>(null);
  const [editor, setEditor] = useState<OpenEditor | null>(null);
  const [side, setSide] = useState<Side>('table');
  const paper = useRef<PaperHandle>(null);
  const table = useRef<TableHandle>(null);
  const openForm = useRef<OpenForm>(null);
  const hasDraft = useHasDraft();

  const active = rows.find(({ key }) => key === view.taskKey) ?? null;
  const shown = useFilteredRows(rows, view.filter);
  const documentId = view.documentId ?? active?.documentId ?? documents?.[0]?.id ?? null;
  const content = data.contents.find(({ id }) => id === documentId);
  const ownRows = useMemo(() => rows.filter((row) => row.documentId === documentId), [rows, documentId]);
  const paperTasks = useMemo(() => paperTasksOf(ownRows), [ownRows]);
  const source = useMemo(
    () => content && { ...content, warnings: openWarningsOf(content.warnings, ownRows) },
    [content, ownRows],
  );

  const select = (key: string) => {
    const row = rows.find((each) => each.key === key);
    view.showTask(key, row?.documentId ?? null);
  };
  // the focus goes with the row that an action leaves behind, unless it is on a button elsewhere
  const follow = (key: string) => {
    select(key);
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.closest('[role=grid]')) table.current?.focusRow(key);
  };
  const actions = useTaskActions(planId, rows, follow);

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

  const openEditor = (next: OpenEditor) => {
    if (next.kind === 'edit') select(next.key);
    setSide('table');
    setEditor(next);
  };
  const commands: RowCommands = {
    edit: (row) => openEditor({ kind: 'edit', key: row.key, focus: 'title' }),
    split: (row) => openEditor({ kind: 'edit', key: row.key, focus: 'requirement' }),
    merge: actions.merge,
    up: (row) => void actions.move(row, -1),
    down: (row) => void actions.move(row, 1),
    remove: (row) => void actions.remove(row),
    add: (after) => openEditor({ kind: 'new', after: after?.key ?? null }),
  };

  const anchor = editor && (editor.kind === 'edit' ? editor.key : (editor.after ?? rows[rows.length - 1]?.key ?? null));
  const form = editor && plan && (
    <RowEditor
      key={editor.kind === 'edit' ? editor.key : 'new'}
      plan={plan}
      open={editor}
      rows={rows}
      ref={openForm}
      onClose={(task) => {
        setEditor(null);
        const key = task ? String(task.id) : anchor;
        if (key === null) return;
        if (task) select(key);
        table.current?.focusRow(key);
      }}
      onSplit={(task, at) => {
        setEditor(null);
        void actions.split(task, at);
      }}
    />
  );

  const sections = new Set(rows.map(({ section }) => section.join('\n')).filter(Boolean)).size;
  const empty = (
    <div className={style.empty}>
      <h3>{rows.length === 0 ? t('tasks.none') : t('tasks.nonePass')}</h3>
      <p>{rows.length === 0 ? t('tasks.noneNext') : t('tasks.nonePassWhy')}</p>
      {rows.length > 0 && <Button onClick={() => view.setFilter('all')}>{t('tasks.showAll')}</Button>}
    </div>
  );

  return (
    <>
      <div className="page fill screen-only">
        {head}
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
            body: source ? (
              <Paper
                key={documentId}
                ref={paper}
                source={source}
                tasks={paperTasks}
                activeKey={view.taskKey}
                hoverKey={hoverKey}
                onHover={setHoverKey}
                onSelect={select}
                onMakeTask={(range) => documentId !== null && void actions.makeTask(documentId, range)}
              />
            ) : documents?.length === 0 ? (
              <div className={style.empty}>
                <h3>{t('documents.none')}</h3>
                <p>{t('documents.noneNext')}</p>
                <Button onClick={() => void navigate(`/plans/${planId}/import`)}>{t('plans.addDocument')}</Button>
              </div>
            ) : (
              <Bones />
            ),
          }}
          table={{
            title: t('tasks.table'),
            facts: (
              <span>
                {data.complete
                  ? `${t('plans.countTasks', { count: rows.length })} · ${t('tasks.countSections', { count: sections })}`
                  : t('tasks.loading', { loaded: rows.length, total: data.total ?? 0 })}
              </span>
            ),
            extra: <FilterSwitch rows={rows} value={view.filter} onChange={view.setFilter} />,
            body: (
              <>
                {data.total === undefined ? (
                  <Bones />
                ) : (
                  <TaskTable
                    ref={table}
                    rows={shown}
                    activeKey={view.taskKey}
                    hoverKey={hoverKey}
                    onHover={setHoverKey}
                    onSelect={select}
                    onOpen={(key) => openEditor({ kind: 'edit', key, focus: 'title' })}
                    onKey={(event, key) => {
                      const row = rows.find((each) => each.key === key);
                      return row !== undefined && runKey(event, row, commands, actions.undo);
                    }}
                    editor={anchor === null || !form ? null : { key: anchor, form }}
                    unsaved={(key) => plan !== undefined && hasDraft(draftNameOf(plan, key))}
                    empty={rows.length === 0 && form ? <div className={style.first}>{form}</div> : empty}
                  />
                )}
                {!editor && (
                  <RowToolbar
                    row={active}
                    last={active?.number === rows.length}
                    commands={commands}
                    undo={actions.undo}
                  />
                )}
              </>
            ),
          }}
        />
      </div>
      <DoubtWalk
        rows={rows}
        warnings={data.warnings}
        deadlines={view.filter === 'no-deadline'}
        activeKey={view.taskKey}
        onGo={(doubt) => {
          view.showTask(doubt.row?.key ?? null, doubt.documentId);
          if (!doubt.row && doubt.place) paper.current?.reveal(doubt.place);
        }}
        onEdit={(doubt) => {
          if (doubt.row) commands.edit(doubt.row);
          else if (doubt.place && doubt.documentId !== null) void actions.makeTask(doubt.documentId, doubt.place);
        }}
        onAccept={(doubt) => doubt.row && void actions.accept(doubt.row)}
      />
    </>
  );
}

function Bones() {
  return (
    <div className={style.skeleton} aria-busy="true">
      {Array.from({ length: 12 }, (_, index) => (
        <div key={index} className={style.bone} />
      ))}
    </div>
  );
}
