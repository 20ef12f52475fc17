import type { DraftTask, PlanSummary } from '@yaodian/api-client';
import { type Ref, useImperativeHandle, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EditorFocus, TaskEditor } from '../../../features/tasks/components/editor/task-editor';
import { type EditorTarget, useTaskEditor } from '../../../features/tasks/components/editor/use-task-editor';
import type { DraftRow } from '../../../features/tasks/task-row';
import { emptyValues } from '../../../features/tasks/task-values';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';

export type OpenEditor =
  | { kind: 'edit'; key: string; focus: EditorFocus }
  /** A new task after a row, or at the end. */
  | { kind: 'new'; after: string | null };

/** Tasks of another database may carry the same numbers: the moment in which the plan was made tells them apart. */
export const draftNameOf = ({ id, createdAt }: PlanSummary, key: string): string => `task/${id}@${createdAt}/${key}`;

/** The form that is open, for whoever must have it saved before doing something else. */
export interface OpenForm {
  save: () => Promise<unknown>;
}

interface Props {
  plan: PlanSummary;
  open: OpenEditor;
  rows: DraftRow[];
  ref: Ref<OpenForm>;
  onClose: (task: DraftTask | null) => void;
  onSplit: (task: DraftTask, at: number) => void;
}

function targetOf(open: OpenEditor, rows: DraftRow[]): EditorTarget | null {
  if (open.kind === 'edit') {
    const row = rows.find(({ key }) => key === open.key);
    return row ? { task: row.task } : null;
  }
  const before = open.after === null ? rows[rows.length - 1] : rows.find(({ key }) => key === open.after);
  return { start: emptyValues(before?.section ?? []), after: before?.task.id };
}

export function RowEditor(props: Props) {
  const target = targetOf(props.open, props.rows);
  return target && <Editor {...props} target={target} />;
}

function Editor({ ref, plan, open, rows, onClose, onSplit, target }: Props & { target: EditorTarget }) {
  const { t } = useTranslation();
  const isNew = open.kind === 'new';
  const editing = useTaskEditor(plan.id, target, (id) => draftNameOf(plan, String(id ?? 'new')));
  useImperativeHandle(ref, () => ({ save: editing.saveQuietly }));
  const knownUnits = useMemo(() => rows.flatMap(({ units }) => units), [rows]);
  const knownSections = useMemo(() => rows.map(({ section }) => section), [rows]);
  return (
    <>
      <ConfirmLeaving when={editing.dirty} save={async () => (await editing.saveQuietly()) !== null} />
      <TaskEditor
        editing={editing}
        title={isNew ? t('tasks.newTask') : undefined}
        knownUnits={knownUnits}
        knownSections={knownSections}
        focus={isNew ? 'title' : open.focus}
        onClose={onClose}
        onSplit={isNew ? undefined : onSplit}
      />
    </>
  );
}
