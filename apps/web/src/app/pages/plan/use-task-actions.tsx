import type { DraftTask, SourceRange } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCreateTask } from '../../../features/tasks/api/create-task';
import { useDeleteTask } from '../../../features/tasks/api/delete-task';
import { useMergeTasks } from '../../../features/tasks/api/merge-tasks';
import { useMoveTask } from '../../../features/tasks/api/move-task';
import { useSplitTask } from '../../../features/tasks/api/split-task';
import type { DraftRow } from '../../../features/tasks/task-row';
import { announce } from '../../../shared/announcer';
import { type Attempt, messageKey } from './use-attempt';

/** A message that offers to take its action back stays this long. */
const undoSeconds = 8;

interface Props {
  planId: number;
  rows: DraftRow[];
  attempt: Attempt;
  /** A task as it is by now, whatever has been saved since the row was drawn. */
  taskNow: (row: DraftRow) => DraftTask;
  undo: () => void;
  onSelect: (key: string) => void;
}

/** What can be done to the rows besides editing them; each says what it did and can be undone. */
export function useTaskActions({ planId, rows, attempt, taskNow, undo, onSelect }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const create = useCreateTask(planId);
  const remove = useDeleteTask(planId);
  const split = useSplitTask(planId);
  const merge = useMergeTasks(planId);
  const move = useMoveTask(planId);

  const indexOf = (row: DraftRow) => rows.findIndex(({ key }) => key === row.key);
  const idBefore = (index: number) => rows[index - 1]?.task.id ?? null;

  const done = (sentence: string, task?: DraftTask) => {
    announce(sentence);
    const takeBack = () => {
      message.destroy(messageKey);
      undo();
    };
    const content = (
      <>
        {sentence}{' '}
        <Button type="link" size="small" onClick={takeBack}>
          {t('tasks.undo')}
        </Button>
      </>
    );
    void message.open({ key: messageKey, type: 'info', duration: undoSeconds, content });
    if (task) onSelect(String(task.id));
  };

  return {
    /** Out of the table; the words become a passage that is no task. */
    remove: (row: DraftRow) =>
      attempt(async () => {
        const index = indexOf(row);
        await remove.mutateAsync(taskNow(row));
        done(t(row.source ? 'tasks.deletedFromSource' : 'tasks.deleted', { number: row.number }));
        const next = rows[index + 1] ?? rows[index - 1];
        if (next) onSelect(next.key);
      }),

    split: (task: DraftTask, at: number) =>
      attempt(async () => {
        const { tasks } = await split.mutateAsync({ id: task.id, version: task.version, at });
        done(t('tasks.splitDone'), tasks[1]);
      }),

    /** Into the task before it. */
    merge: (row: DraftRow) => {
      const before = rows[indexOf(row) - 1];
      if (!before) return;
      return attempt(async () => {
        const [first, second] = [taskNow(before), taskNow(row)];
        const body = { version: first.version, next: second.id, nextVersion: second.version };
        const merged = await merge.mutateAsync({ id: first.id, ...body });
        done(t('tasks.mergeDone', { number: before.number }), merged);
      });
    },

    /** One place up (-1) or down (1). */
    move: (row: DraftRow, step: 1 | -1) =>
      attempt(async () => {
        const index = indexOf(row);
        if (!rows[index + step]) return;
        const after = step === 1 ? rows[index + 1]!.task.id : idBefore(index - 1);
        const { id, version } = taskNow(row);
        done(t('tasks.moved', { number: row.number + step }), await move.mutateAsync({ id, version, after }));
      }),

    /** Makes a task of a passage, between the tasks whose passages stand before and after it. */
    makeTask: (documentId: number, source: SourceRange) =>
      attempt(async () => {
        const before = rows.filter(
          (row) => row.documentId === documentId && row.source && row.source.start < source.start,
        );
        const first = rows.findIndex((row) => row.documentId === documentId);
        const after = before[before.length - 1]?.task.id ?? idBefore(Math.max(first, 0));
        done(t('tasks.made'), await create.mutateAsync({ task: { after, documentId, source } }));
      }),
  };
}

export type TaskActions = ReturnType<typeof useTaskActions>;
