import type { DraftTask, SourceRange, Target } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { useCreateTask } from '../../../features/tasks/api/create-task';
import { useDeleteTask } from '../../../features/tasks/api/delete-task';
import { useEditTask } from '../../../features/tasks/api/edit-task';
import { tasksQuery } from '../../../features/tasks/api/list-tasks';
import { useMergeTasks } from '../../../features/tasks/api/merge-tasks';
import { useMoveTask } from '../../../features/tasks/api/move-task';
import { useSplitTask } from '../../../features/tasks/api/split-task';
import type { DraftRow } from '../../../features/tasks/task-row';
import { valuesOf } from '../../../features/tasks/task-values';
import { announce } from '../../../shared/announcer';
import { isConflict, isNotFound } from '../../../shared/problem';
import { useRequestKey } from '../../../shared/request-key';
import { useProblemSentence } from '../../../shared/use-problem-sentence';

const undoSeconds = 8;
const messageKey = 'task-action';

interface Deleted {
  task: DraftTask;
  after: number | null;
}

/** What can be done to the rows besides editing them; each says what it did, or why it did not. */
export function useTaskActions(planId: number, rows: DraftRow[], onSelect: (key: string) => void) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const sentenceOf = useProblemSentence();
  const keyFor = useRequestKey();
  const create = useCreateTask(planId);
  const remove = useDeleteTask(planId);
  const edit = useEditTask(planId);
  const split = useSplitTask(planId);
  const merge = useMergeTasks(planId);
  const move = useMoveTask(planId);
  const [deleted, setDeleted] = useState<Deleted | null>(null);

  const indexOf = (row: DraftRow) => rows.findIndex(({ key }) => key === row.key);
  const idBefore = (index: number) => rows[index - 1]?.task.id ?? null;

  const done = (sentence: string, task?: DraftTask) => {
    announce(sentence);
    void message.success({ key: messageKey, content: sentence });
    if (task) onSelect(String(task.id));
  };
  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      // the table is older than what somebody else has done: it is brought up to date, and the action is left to the reader
      if (isConflict(error) || isNotFound(error))
        void client.invalidateQueries({ queryKey: tasksQuery(planId).queryKey });
      void message.error({ key: messageKey, content: `${t('tasks.notDone')} ${sentenceOf(error)}`, duration: 8 });
    }
  };

  const restore = ({ task, after }: Deleted) =>
    attempt(async () => {
      setDeleted(null);
      const { documentId, source } = task;
      const values = { ...valuesOf(task), targets: task.targets satisfies Target[] };
      const again = { ...values, after, documentId, source };
      // a task may be deleted and restored more than once: its former number makes each time another request
      done(t('tasks.restored', { title: task.title }), await create.mutateAsync({ task: again, key: keyFor(task) }));
    });

  return {
    /** The last deletion, while nothing else has been done to it. */
    undo: deleted && (() => restore(deleted)),

    remove: (row: DraftRow) =>
      attempt(async () => {
        const index = indexOf(row);
        const last = { task: row.task, after: idBefore(index) };
        await remove.mutateAsync(row.task);
        setDeleted(last);
        const sentence = t(row.source ? 'tasks.deletedFromSource' : 'tasks.deleted', { number: row.number });
        announce(sentence);
        void message.open({
          key: messageKey,
          type: 'info',
          duration: undoSeconds,
          content: (
            <>
              {sentence}{' '}
              <Button type="link" size="small" onClick={() => void restore(last)}>
                {t('tasks.undo')}
              </Button>
            </>
          ),
        });
        const next = rows[index + 1] ?? rows[index - 1];
        if (next) onSelect(next.key);
      }),

    split: (task: DraftTask, at: number) =>
      attempt(async () => {
        const { tasks } = await split.mutateAsync({ id: task.id, version: task.version, at });
        done(t('tasks.splitDone'), tasks[1]);
      }),

    merge: (row: DraftRow) => {
      const next = rows[indexOf(row) + 1];
      if (!next) return;
      const { task } = row;
      void modal.confirm({
        icon: null,
        title: t('tasks.mergeTitle', { first: row.number, second: next.number }),
        content: t('tasks.mergeWhat', { first: row.title, second: next.title }),
        okText: t('tasks.merge'),
        cancelText: t('shared.cancel'),
        onOk: () =>
          attempt(async () => {
            const body = { version: task.version, next: next.task.id, nextVersion: next.task.version };
            done(t('tasks.mergeDone'), await merge.mutateAsync({ id: task.id, ...body }));
          }),
      });
    },

    /** One place up (-1) or down (1). */
    move: (row: DraftRow, step: 1 | -1) =>
      attempt(async () => {
        const index = indexOf(row);
        if (!rows[index + step]) return;
        const after = step === 1 ? rows[index + 1]!.task.id : idBefore(index - 1);
        const moved = await move.mutateAsync({ id: row.task.id, version: row.task.version, after });
        done(t('tasks.moved', { number: row.number + step }), moved);
      }),

    /** A person has looked at it and keeps it as it stands: the newer version settles the reading's doubts. */
    accept: (row: DraftRow) =>
      attempt(async () => {
        await edit.mutateAsync({ id: row.task.id, version: row.task.version, title: row.title });
        announce(t('tasks.accepted', { number: row.number }));
      }),

    /** Makes a task of a passage, between the tasks whose passages stand before and after it. */
    makeTask: (documentId: number, source: SourceRange) =>
      attempt(async () => {
        const before = rows.filter(
          (row) => row.documentId === documentId && row.source && row.source.start < source.start,
        );
        const first = rows.findIndex((row) => row.documentId === documentId);
        const after = before[before.length - 1]?.task.id ?? idBefore(Math.max(first, 0));
        const task = { after, documentId, source };
        done(t('tasks.made'), await create.mutateAsync({ task }));
      }),
  };
}

export type TaskActions = ReturnType<typeof useTaskActions>;
