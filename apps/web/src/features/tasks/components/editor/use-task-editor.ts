import type { DraftTask, NewTask, Target } from '@yaodian/api-client';
import { useRef, useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../../../../shared/local-draft';
import { isConflict } from '../../../../shared/problem';
import { useRequestKey } from '../../../../shared/request-key';
import { useCreateTask } from '../../api/create-task';
import { useEditTask } from '../../api/edit-task';
import { changedFields, changes, problemsOf, type TaskValues, valuesOf } from '../../task-values';

/** What is kept on this computer while a task is edited: the values, and what they were begun from. */
interface Kept {
  version: number;
  base: TaskValues;
  values: TaskValues;
}

export type EditorTarget =
  | { task: DraftTask }
  /** A task that does not exist yet, and the one that it shall follow. */
  | { start: TaskValues; after: number | null | undefined };

const startOf = (target: EditorTarget): Kept => {
  const base = 'task' in target ? valuesOf(target.task) : target.start;
  return { version: 'task' in target ? target.task.version : 0, base, values: base };
};

/** The values being edited; every change is kept on this computer until it is saved or given up. */
export function useTaskEditor(planId: number, target: EditorTarget, draftName: string) {
  const [kept, setKept] = useState<Kept>(() => readDraft<Kept>(draftName) ?? startOf(target));
  const [theirs, setTheirs] = useState<DraftTask | null>(null);
  const [tried, setTried] = useState(false);
  const edit = useEditTask(planId);
  const create = useCreateTask(planId);
  const keyFor = useRequestKey();
  const saving = useRef(false);
  const dirty = changedFields(kept.base, kept.values).length > 0;

  const keep = (next: Kept) => {
    setKept(next);
    if (changedFields(next.base, next.values).length > 0) writeDraft(draftName, next);
    else removeDraft(draftName);
  };

  /** The task as it is saved now; null where something must be mended, decided or tried again first. */
  const save = async (next: Kept = kept): Promise<DraftTask | null> => {
    setTried(true);
    if (saving.current || Object.keys(problemsOf(next.values)).length > 0) return null;
    saving.current = true;
    try {
      const saved = await send(next);
      removeDraft(draftName);
      return saved;
    } catch (error) {
      if (isConflict(error)) setTheirs(error.current as DraftTask);
      // any other problem is the mutation's, and stands above the form
      return null;
    } finally {
      saving.current = false;
    }
  };

  const send = ({ version, base, values }: Kept): Promise<DraftTask> => {
    if (!('task' in target)) {
      const task: NewTask = { ...values, targets: values.targets as Target[] };
      const placed = target.after === undefined ? task : { ...task, after: target.after };
      return create.mutateAsync({ task: placed, key: keyFor(placed) });
    }
    if (changedFields(base, values).length === 0) return Promise.resolve(target.task);
    return edit.mutateAsync({ id: target.task.id, version, ...changes(base, values) });
  };

  return {
    values: kept.values,
    base: kept.base,
    dirty,
    problems: tried ? problemsOf(kept.values) : {},
    saving: edit.isPending || create.isPending,
    error: theirs ? null : (edit.error ?? create.error),
    theirs,
    change: (part: Partial<TaskValues>) => keep({ ...kept, values: { ...kept.values, ...part } }),
    save: () => save(),
    /** Saves what was chosen of both versions over the one that the other person saved. */
    settle: (values: TaskValues) => {
      if (!theirs) return Promise.resolve(null);
      const next = { version: theirs.version, base: valuesOf(theirs), values };
      keep(next);
      setTheirs(null);
      return save(next);
    },
    giveUp: () => removeDraft(draftName),
  };
}

export type TaskEditing = ReturnType<typeof useTaskEditor>;
