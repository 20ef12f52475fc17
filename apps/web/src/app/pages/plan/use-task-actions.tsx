import type { DraftTask, SourceRange } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useCreateTask } from '../../../features/tasks/api/create-task';
import { useDeleteTask } from '../../../features/tasks/api/delete-task';
import { useMergeTasks } from '../../../features/tasks/api/merge-tasks';
import { useMoveTask } from '../../../features/tasks/api/move-task';
import { useSplitTask } from '../../../features/tasks/api/split-task';
import type { DraftRow } from '../../../features/tasks/task-row';
import { announce } from '../../../shared/announcer';
import type { History } from './history/use-history';
import { useUndoOffer } from './history/use-undo-offer';
import type { Attempt } from './use-attempt';

/** What a step has come to. */
interface Done {
  sentence: string;
  /** The row that it leaves behind. */
  show: string | undefined;
}

interface Props {
  planId: number;
  rows: DraftRow[];
  attempt: Attempt;
  /** A task as it is by now, whatever has been saved since the row was drawn. */
  taskNow: (row: DraftRow) => DraftTask;
  history: History;
  onSelect: (key: string) => void;
}

const keyOf = ({ id }: DraftTask) => String(id);

/** What can be done to the rows besides editing them; each says what it did and can be undone. */
export function useTaskActions({ planId, rows, attempt, taskNow, history, onSelect }: Props) {
  const { t } = useTranslation();
  const offerUndo = useUndoOffer(history);
  const create = useCreateTask(planId);
  const remove = useDeleteTask(planId);
  const split = useSplitTask(planId);
  const merge = useMergeTasks(planId);
  const move = useMoveTask(planId);

  const indexOf = (row: DraftRow) => rows.findIndex(({ key }) => key === row.key);
  const idBefore = (index: number) => rows[index - 1]?.task.id ?? null;

  /** Makes one step, says what it did, offers to take it back, and leads to the row that it leaves behind. */
  const step = (act: () => Promise<Done | null>) =>
    attempt(async () => {
      const before = history.lastStep();
      const done = await act();
      if (!done) return;
      announce(done.sentence);
      offerUndo(done.sentence, before);
      if (done.show !== undefined) onSelect(done.show);
    });

  return {
    /** Out of the table; the words become a passage that is no task. */
    remove: (row: DraftRow) =>
      step(async () => {
        const index = indexOf(row);
        await remove.mutateAsync(taskNow(row));
        return {
          sentence: t(row.source ? 'tasks.deletedFromSource' : 'tasks.deleted', { number: row.number }),
          show: (rows[index + 1] ?? rows[index - 1])?.key,
        };
      }),

    split: (task: DraftTask, at: number) =>
      step(async () => {
        const { tasks } = await split.mutateAsync({ id: task.id, version: task.version, at });
        return { sentence: t('tasks.splitDone'), show: tasks[1] && keyOf(tasks[1]) };
      }),

    /** Into the task before it. */
    merge: (row: DraftRow) => {
      const before = rows[indexOf(row) - 1];
      if (!before) return;
      return step(async () => {
        const [first, second] = [taskNow(before), taskNow(row)];
        const body = { version: first.version, next: second.id, nextVersion: second.version };
        const merged = await merge.mutateAsync({ id: first.id, ...body });
        return { sentence: t('tasks.mergeDone', { number: before.number }), show: keyOf(merged) };
      });
    },

    /** One place up (-1) or down (1). */
    move: (row: DraftRow, by: 1 | -1) =>
      step(async () => {
        const index = indexOf(row);
        if (!rows[index + by]) return null;
        const after = by === 1 ? rows[index + 1]!.task.id : idBefore(index - 1);
        const { id, version } = taskNow(row);
        const moved = await move.mutateAsync({ id, version, after });
        return { sentence: t('tasks.moved', { number: row.number + by }), show: keyOf(moved) };
      }),

    /** Makes a task of a passage, between the tasks whose passages stand before and after it. */
    makeTask: (documentId: number, source: SourceRange) =>
      step(async () => {
        const before = rows.filter(
          (row) => row.documentId === documentId && row.source && row.source.start < source.start,
        );
        const first = rows.findIndex((row) => row.documentId === documentId);
        const after = before[before.length - 1]?.task.id ?? idBefore(Math.max(first, 0));
        const made = await create.mutateAsync({ task: { after, documentId, source } });
        return { sentence: t('tasks.made'), show: keyOf(made) };
      }),
  };
}

export type TaskActions = ReturnType<typeof useTaskActions>;
