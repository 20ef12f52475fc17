import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../../../shared/dates';
import style from './editor.module.css';
import type { TaskEditing } from './use-task-editor';

interface Props {
  editing: TaskEditing;
  /** It was to be closed and could not be saved. */
  refused: boolean;
}

/** Whether what was typed is saved, kept on this computer or not whole yet. */
export function SaveState({ editing: { error, whole, dirty, savedAt }, refused }: Props) {
  const { t } = useTranslation();
  const words = () => {
    if (refused) return t(error ? 'tasks.keptHereEscape' : 'tasks.notWholeEscape');
    if (error) return t('tasks.keptHere');
    if (dirty && !whole) return t('tasks.savedWhenWhole');
    return savedAt && t('tasks.autosaved', { time: timeOfDay(savedAt) });
  };
  return (
    <span className={style.state} role="status">
      {words()}
    </span>
  );
}
