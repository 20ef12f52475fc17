import ArrowDownOutlined from '@ant-design/icons/es/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/es/icons/ArrowUpOutlined';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AskRemoval } from '../../../features/removals/components/ask-removal';
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
  const button = (label: string, key: string, act: (row: DraftRow) => void, disabled = false): ReactNode => (
    <Button size="small" disabled={!row || disabled} onClick={() => row && act(row)}>
      {label}
      <KeyHint>{key}</KeyHint>
    </Button>
  );
  const step = (label: string, key: string, icon: ReactNode, act: (row: DraftRow) => void, disabled: boolean) => (
    <Tooltip title={`${label} ${key}`}>
      <Button size="small" icon={icon} aria-label={label} disabled={!row || disabled} onClick={() => row && act(row)} />
    </Tooltip>
  );
  return (
    <div className={style.toolbar} role="group" aria-label={t('tasks.toolbar')}>
      {button(t('tasks.edit'), 'E', commands.edit)}
      {button(t('tasks.split'), 'S', commands.split)}
      {button(t('tasks.mergePrevious'), 'M', commands.merge, row?.number === 1)}
      {button(t(row && !row.source ? 'tasks.delete' : 'tasks.notTask'), 'X', commands.remove)}
      {step(t('tasks.up'), 'Alt ↑', <ArrowUpOutlined />, commands.up, row?.number === 1)}
      {step(t('tasks.down'), 'Alt ↓', <ArrowDownOutlined />, commands.down, last)}
      {row && <AskRemoval key={row.task.id} objectKind="task" objectId={row.task.id} size="small" />}
      <span className={style.space} />
      <HistoryButtons history={history} />
      <Button size="small" onClick={() => commands.add(row)}>
        {t('tasks.add')}
        <KeyHint>N</KeyHint>
      </Button>
    </div>
  );
}
