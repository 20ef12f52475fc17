import type { DraftTask, NewTask, Target } from '@yaodian/api-client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readDraft, removeDraft, writeDraft } from '../../../../shared/local-draft';
import { isConflict, mayHeal } from '../../../../shared/problem';
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

/** From the last change to saving it, and from a failure to the next attempt. */
const pause = 1200;
const patience = 4000;

const startOf = (target: EditorTarget): Kept => {
  const base = 'task' in target ? valuesOf(target.task) : target.start;
  return { version: 'task' in target ? target.task.version : 0, base, values: base };
};

const isDirty = ({ base, values }: Kept) => changedFields(base, values).length > 0;
const isWhole = ({ values }: Kept) => Object.keys(problemsOf(values)).length === 0;

/**
 * The values being edited. Every change is kept on this computer and saved a moment after the last one; what cannot be
 * saved stays here, and is tried again while the server is away. `draftNameOf` names what is kept of a task, or of none.
 */
export function useTaskEditor(planId: number, target: EditorTarget, draftNameOf: (id: number | null) => string) {
  const begun = 'task' in target ? target.task : null;
  const [kept, setKept] = useState<Kept>(() => readDraft<Kept>(draftNameOf(begun?.id ?? null)) ?? startOf(target));
  const task = useRef(begun);
  const latest = useRef(kept);
  const [theirs, setTheirs] = useState<DraftTask | null>(null);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const running = useRef<Promise<DraftTask | null> | null>(null);
  /** A creation whose answer is owed: it is asked for again as it was, or there would be two tasks. */
  const creating = useRef<{ task: NewTask; values: TaskValues; key: string } | null>(null);
  const edit = useEditTask(planId);
  const create = useCreateTask(planId);
  const keyFor = useRequestKey();
  const dirty = isDirty(kept);
  const whole = isWhole(kept);

  const keep = (next: Kept) => {
    latest.current = next;
    setKept(next);
    const name = draftNameOf(task.current?.id ?? null);
    if (isDirty(next)) writeDraft(name, next);
    else removeDraft(name);
  };

  const adopt = (saved: DraftTask, sent: TaskValues) => {
    if (!task.current) removeDraft(draftNameOf(null));
    task.current = saved;
    keep({ version: saved.version, base: sent, values: latest.current.values });
    setError(null);
    setSavedAt(saved.updatedAt);
  };

  const sendNew = async ({ after }: { after: number | null | undefined }, values: TaskValues) => {
    if (!creating.current) {
      const content: NewTask = { ...values, targets: values.targets as Target[] };
      const placed = after === undefined ? content : { ...content, after };
      creating.current = { task: placed, values, key: keyFor(placed) };
    }
    const asked = creating.current;
    try {
      adopt(await create.mutateAsync(asked), asked.values);
    } catch (refusal) {
      if (!mayHeal(refusal)) creating.current = null;
      throw refusal;
    }
  };

  const send = async (): Promise<void> => {
    const { version, base, values } = latest.current;
    if (task.current) adopt(await edit.mutateAsync({ id: task.current.id, version, ...changes(base, values) }), values);
    else if ('after' in target) await sendNew(target, values);
  };

  /** Sends what is there, and what has come while it was on its way; null where it must be mended, decided or tried again first. */
  const sendAll = async (): Promise<DraftTask | null> => {
    while (isDirty(latest.current)) {
      if (!isWhole(latest.current)) return null;
      try {
        await send();
      } catch (refusal) {
        const current = isConflict(refusal) ? (refusal.current as DraftTask) : null;
        if (!current) setError(refusal as Error);
        // an answer that was lost on its way looks like another person's saving, with nothing to choose from
        else if (changedFields(valuesOf(current), latest.current.values).length === 0)
          adopt(current, latest.current.values);
        else setTheirs(current);
        if (!current || isDirty(latest.current)) return null;
      }
    }
    return task.current;
  };

  const save = (): Promise<DraftTask | null> =>
    (running.current ??= sendAll().finally(() => {
      running.current = null;
    }));

  const due = dirty && whole && !theirs && !composing && (error === null || mayHeal(error));
  const saveLater = useEffectEvent(() => void save());
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(saveLater, error ? patience : pause);
    window.addEventListener('online', saveLater);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', saveLater);
    };
  }, [due, error, kept.values]);

  return {
    values: kept.values,
    base: kept.base,
    /** The task as it was saved last; null while there is none. */
    task: () => task.current,
    dirty,
    /** Nothing is missing that it needs to be saved. */
    whole,
    problems: tried ? problemsOf(kept.values) : {},
    saving: edit.isPending || create.isPending,
    error,
    savedAt,
    theirs,
    setComposing,
    change: (part: Partial<TaskValues>) => {
      // what was refused for its content is another request from now on
      if (error && !mayHeal(error)) setError(null);
      keep({ ...latest.current, values: { ...latest.current.values, ...part } });
    },
    /** Saves at once what can be saved. */
    saveQuietly: save,
    /** Saves at once, and shows what must be mended first. */
    save: () => {
      setTried(true);
      return save();
    },
    /** Saves what was chosen of both versions over the one that the other person saved. */
    settle: (values: TaskValues) => {
      if (!theirs) return Promise.resolve(null);
      task.current = theirs;
      keep({ version: theirs.version, base: valuesOf(theirs), values });
      setTheirs(null);
      return save();
    },
    giveUp: () => removeDraft(draftNameOf(task.current?.id ?? null)),
  };
}

export type TaskEditing = ReturnType<typeof useTaskEditor>;
