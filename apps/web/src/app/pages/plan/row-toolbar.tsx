import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftRow } from '../../../features/tasks/task-row';
import { KeyHint } from '../../../shared/key-hint';
import style from './plan-page.module.css';
import type { RowCommands } from './row-commands';

interface Props {
  row: DraftRow | null;
  last: boolean;
  commands: RowCommands;
  undo: (() => void) | null;
}

/** What can be done to the selected row, with the keys that do the same. */
export function RowToolbar({ row, last, commands, undo }: Props) {
  const { t } = useTranslation();
  const button = (label: string, key: string | null, act: (row: DraftRow) => void, disabled = false): ReactNode => (
    <Button size="small" disabled={!row || disabled} onClick={() => row && act(row)}>
      {label}
      {key && <KeyHint>{key}</KeyHint>}
    </Button>
  );
  return (
    <div className={style.toolbar} role="group" aria-label={t('tasks.toolbar')}>
      {button(t('tasks.edit'), 'E', commands.edit)}
      {button(t('tasks.split'), 'S', commands.split)}
      {button(t('tasks.mergeNext'), 'M', commands.merge, last)}
      {button(t('tasks.up'), 'Alt ↑', commands.up, row?.number === 1)}
      {button(t('tasks.down'), 'Alt ↓', commands.down, last)}
      {button(t('tasks.delete'), 'X', commands.remove)}
      <span className={style.space} />
      {undo && (
        <Button type="link" size="small" onClick={undo}>
          {t('tasks.undo')}
          <KeyHint>Ctrl Z</KeyHint>
        </Button>
      )}
      <Button size="small" onClick={() => commands.add(row)}>
        {t('tasks.add')}
        <KeyHint>N</KeyHint>
      </Button>
    </div>
  );
}
