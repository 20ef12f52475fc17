import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftRow } from '../../../features/tasks/task-row';
import { KeyHint } from '../../../shared/key-hint';
import { HistoryButtons } from './history/history-buttons';
import type { History } from './history/use-history';
import style from './plan-page.module.css';
import type { RowCommands } from './row-commands';

interface Props {
  row: DraftRow | null;
  last: boolean;
  commands: RowCommands;
  history: History;
}

/** What can be done to the selected row, with the keys that do the same. */
export function RowToolbar({ row, last, commands, history }: Props) {
  const { t } = useTranslation();
  const button = (
    label: string,
    key: string | null,
    act: (row: DraftRow) => void,
    disabled = false,
    title?: string,
  ): ReactNode => (
    <Button size="small" title={title} disabled={!row || disabled} onClick={() => row && act(row)}>
      {label}
      {key && <KeyHint>{key}</KeyHint>}
    </Button>
  );
  return (
    <div className={style.toolbar} role="group" aria-label={t('tasks.toolbar')}>
      {button(t('tasks.edit'), 'E', commands.edit)}
      {button(t('tasks.split'), 'S', commands.split)}
      {button(t('tasks.mergePrevious'), 'M', commands.merge, row?.number === 1)}
      {button(t(row && !row.source ? 'tasks.delete' : 'tasks.notTask'), 'X', commands.remove)}
      {button(t('tasks.up'), null, commands.up, row?.number === 1, 'Alt ↑')}
      {button(t('tasks.down'), null, commands.down, last, 'Alt ↓')}
      <span className={style.space} />
      <HistoryButtons history={history} />
      <Button size="small" onClick={() => commands.add(row)}>
        {t('tasks.add')}
        <KeyHint>N</KeyHint>
      </Button>
    </div>
  );
}
