import type { DraftTask } from '@yaodian/api-client';
import { App } from 'antd';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { problemsOf, type TaskValues } from '../../task-values';
import type { TaskEditing } from './use-task-editor';

/**
 * Closes the form once all is saved. Where that cannot be it stays open and leads to the field that must be mended; only
 * who asks again to leave it, with nothing changed in between, does so, and is told where the text is.
 */
export function useClosing(
  editing: TaskEditing,
  form: RefObject<HTMLFormElement | null>,
  onClose: (task: DraftTask | null) => void,
) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { values } = editing;
  const [refusedFor, setRefusedFor] = useState<TaskValues | null>(null);
  const refused = refusedFor === values;

  const finish = async () => {
    const saved = await editing.save();
    if (saved || !editing.dirty) return onClose(saved);
    setRefusedFor(values);
    const [first] = Object.keys(problemsOf(values));
    form.current
      ?.querySelector<HTMLElement>(`input#task-${first}, textarea#task-${first}, #task-${first} input`)
      ?.focus();
  };
  const leave = async () => {
    if (!refused) return finish();
    const task = editing.task();
    const words = t(task ? 'tasks.leftUnsaved.edit' : 'tasks.leftUnsaved.new');
    announce(words);
    void message.info(words, 6);
    onClose(task);
  };
  return { refused, finish, leave };
}
