import { Button } from 'antd';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PaperHandle } from '../../../features/documents/components/paper';
import { useCheckPlan } from '../../../features/plans/api/check-plan';
import type { TableHandle } from '../../../features/tasks/components/task-table';
import { missingDeadlines, openDoubts } from '../../../features/tasks/doubts';
import { useHasDraft } from '../../../shared/local-draft';
import { Coverage } from '../side-by-side/coverage';
import { FilterSwitch, useFilteredRows } from '../side-by-side/filter-switch';
import { type Side, SideBySide } from '../side-by-side/side-by-side';
import { useEditTogether } from './bulk/use-edit-together';
import { useMarking } from './bulk/use-marking';
import { CheckButton } from './check-button';
import { DocumentSwitch } from './document-switch';
import type { BarHandle } from './doubts/doubts-bar';
import { Settling } from './doubts/settling';
import { useChoose } from './doubts/use-choose';
import { useHistory } from './history/use-history';
import { PaperBody } from './paper-body';
import { PlanHead } from './plan-head';
import type { RowCommands } from './row-commands';
import { draftNameOf, type OpenEditor, type OpenForm, RowEditor } from './row-editor';
import { Summary } from './summary/summary';
import { TableBody } from './table-body';
import { TableFacts } from './table-facts';
import { useAnswers } from './use-answers';
import { useAttempt } from './use-attempt';
import type { PlanData } from './use-plan-data';
import { usePlanView } from './use-plan-view';
import { useTaskActions } from './use-task-actions';
import { useTaskNow } from './use-task-now';

interface Props {
  planId: number;
  data: PlanData;
}

/** The two sides of a plan with everything that can be done to its rows, and what the check has come to. */
export function Workspace({ planId, data }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const view = usePlanView();
  const { plan, rows, documents, contents } = data;
  const [hoverKey, setHoverKey] = useState<string | null>(null);
  const [editor, setEditor] = useState<OpenEditor | null>(null);
  const [fromBar, setFromBar] = useState(false);
  const [side, setSide] = useState<Side>('table');
  const paper = useRef<PaperHandle>(null);
  const table = useRef<TableHandle>(null);
  const bar = useRef<BarHandle>(null);
  const openForm = useRef<OpenForm>(null);
  const hasDraft = useHasDraft();
  const check = useCheckPlan(planId);

  const active = rows.find(({ key }) => key === view.taskKey) ?? null;
  const shown = useFilteredRows(rows, view.filter);
  const documentId = view.documentId ?? active?.documentId ?? documents?.[0]?.id ?? null;
  const source = contents.find(({ id }) => id === documentId);
  const ownRows = useMemo(() => rows.filter((row) => row.documentId === documentId), [rows, documentId]);
  const doubts = useMemo(() => openDoubts(rows, contents), [rows, contents]);
  const missing = useMemo(() => missingDeadlines(rows), [rows]);

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
  const attempt = useAttempt(planId, async () => openForm.current?.save());
  const taskNow = useTaskNow(planId);
  const history = useHistory({
    planId,
    attempt,
    onShow: (key, back) => {
      follow(key);
      bar.current?.takeUp(back);
    },
  });
  const actions = useTaskActions({ planId, rows, attempt, taskNow, history, onSelect: follow });
  const marking = useMarking(shown);
  const together = useEditTogether({ plan, rows, marking, attempt, taskNow, history });
  const answers = useAnswers({ planId, attempt, taskNow });

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
    setFromBar(bar.current?.hasFocus() ?? false);
  };
  const commands: RowCommands = {
    edit: (row, focus = 'title') => openEditor({ kind: 'edit', key: row.key, focus }),
    split: (row) => openEditor({ kind: 'edit', key: row.key, focus: 'requirement' }),
    merge: (row) => void actions.merge(row),
    up: (row) => void actions.move(row, -1),
    down: (row) => void actions.move(row, 1),
    remove: (row) => void actions.remove(row),
    add: (after) => openEditor({ kind: 'new', after: after?.key ?? null }),
    doubts: () => bar.current?.focus(),
  };
  const choose = useChoose({ rows, answers, actions, commands });

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
        if (fromBar && bar.current) bar.current.resume();
        else table.current?.focusRow(key);
      }}
      onSplit={(task, at) => {
        setEditor(null);
        void actions.split(task, at);
      }}
    />
  );

  const finish = () =>
    void attempt(async () => {
      await check.mutateAsync();
      view.showSummary(true);
    });
  const toIssue = () => void navigate(`/plans/${planId}/issue`);
  const finished = view.summary && plan !== undefined && plan.checkedAt !== null;
  const main = plan?.checkedAt === null && rows.length > 0 && (
    <CheckButton openDoubts={plan.openDoubts} busy={check.isPending} onFinish={finish} onBlocked={commands.doubts} />
  );
  const again = plan && plan.checkedAt !== null && (
    <>
      <Button onClick={() => view.showSummary(true)}>{t('plans.summary.title')}</Button>
      <Button type="primary" onClick={toIssue}>
        {t('plans.issue')}
      </Button>
    </>
  );
  const head = <PlanHead data={data} planId={planId} finished={finished} main={finished ? null : main || again} />;

  if (finished)
    return (
      <div className="page screen-only">
        {head}
        <Summary
          rows={rows}
          documents={contents}
          onSetDeadlines={view.showMissingDeadlines}
          onMakeTask={(id, range) => {
            view.showSummary(false);
            void actions.makeTask(id, range);
          }}
          onTable={() => view.showSummary(false)}
          onIssue={toIssue}
        />
      </div>
    );

  const sides = { activeKey: view.taskKey, hoverKey, onHover: setHoverKey, onSelect: select };

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
            body: (
              <PaperBody
                {...sides}
                ref={paper}
                planId={planId}
                source={source}
                none={documents?.length === 0}
                rows={ownRows}
                onMakeTask={(range) => documentId !== null && void actions.makeTask(documentId, range)}
              />
            ),
          }}
          table={{
            title: t('tasks.table'),
            facts: <TableFacts data={data} />,
            extra: <FilterSwitch rows={rows} value={view.filter} onChange={view.setFilter} />,
            body: (
              <TableBody
                {...sides}
                ref={table}
                loading={data.total === undefined}
                nothingRead={data.nothingRead}
                rows={rows}
                shown={shown}
                editor={anchor === null || !form ? null : { key: anchor, form }}
                first={form}
                commands={commands}
                history={history}
                marking={marking}
                onEditMarked={together.open}
                unsaved={(key) => plan !== undefined && hasDraft(draftNameOf(plan, key))}
                onOpen={(key) => openEditor({ kind: 'edit', key, focus: 'title' })}
                onShowAll={() => view.setFilter('all')}
              />
            ),
          }}
        />
      </div>
      {together.drawer}
      {plan && data.doubtsKnown && (rows.length > 0 || doubts.length > 0) && (
        <Settling
          ref={bar}
          plan={plan}
          doubts={doubts}
          missing={missing}
          filter={view.filter}
          onFilter={view.setFilter}
          activeKey={view.taskKey}
          shownDocument={view.documentId}
          commands={commands}
          history={history}
          onGo={(doubt) => {
            view.showTask(doubt.row?.key ?? null, doubt.documentId);
            if (!doubt.row && doubt.place) paper.current?.reveal(doubt.place);
          }}
          onChoose={choose}
          onFinish={finish}
          finishing={check.isPending}
        />
      )}
    </>
  );
}
