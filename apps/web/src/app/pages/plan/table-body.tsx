import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Marking } from '../../../features/tasks/components/marking';
import { type TableHandle, TaskTable } from '../../../features/tasks/components/task-table';
import type { DraftRow } from '../../../features/tasks/task-row';
import { shortNamesQuery } from '../../../features/units/api/list-short-names';
import { Bones } from './bones';
import { MarkedBar } from './bulk/marked-bar';
import { HistoryButtons } from './history/history-buttons';
import type { History } from './history/use-history';
import style from './plan-page.module.css';
import { type RowCommands, runKey } from './row-commands';
import { RowToolbar } from './row-toolbar';

interface Props {
  ref: Ref<TableHandle>;
  loading: boolean;
  /** No task was recognised in the plan's documents. */
  nothingRead: boolean;
  rows: DraftRow[];
  /** Those that pass the filter. */
  shown: DraftRow[];
  /** A form that stands in the table behind its row; null where none is open. */
  editor: { key: string; form: ReactNode } | null;
  /** The form of a new task, for a plan that has no row to put it behind. */
  first: ReactNode;
  commands: RowCommands;
  history: History;
  marking: Marking;
  onEditMarked: () => void;
  activeKey: string | null;
  hoverKey: string | null;
  unsaved: (key: string) => boolean;
  onHover: (key: string | null) => void;
  onSelect: (key: string) => void;
  onOpen: (key: string) => void;
  onShowAll: () => void;
}

/** The task table at the right, and what can be done to its selected row. */
export function TableBody({
  ref,
  loading,
  nothingRead,
  rows,
  shown,
  editor,
  first,
  commands,
  history,
  marking,
  onEditMarked,
  onShowAll,
  ...table
}: Props) {
  const { t } = useTranslation();
  const shortNames = useQuery(shortNamesQuery()).data;
  const active = rows.find(({ key }) => key === table.activeKey) ?? null;
  const none = rows.length === 0;
  const empty = (
    <div className={style.empty}>
      <h3>{t(!none ? 'tasks.nonePass' : nothingRead ? 'tasks.noneRead' : 'tasks.none')}</h3>
      <p>{t(!none ? 'tasks.nonePassWhy' : nothingRead ? 'tasks.noneReadNext' : 'tasks.noneNext')}</p>
      {!none && <Button onClick={onShowAll}>{t('tasks.showAll')}</Button>}
    </div>
  );
  return (
    <>
      {loading ? (
        <Bones />
      ) : (
        <TaskTable
          {...table}
          ref={ref}
          rows={shown}
          shortNames={shortNames}
          editor={editor}
          marking={marking}
          empty={none && first ? <div className={style.first}>{first}</div> : empty}
          onKey={(event, key) => {
            const row = rows.find((each) => each.key === key);
            return row !== undefined && runKey(event, row, commands, history);
          }}
        />
      )}
      {!first && marking.marked.size > 0 && (
        <MarkedBar marking={marking} amending={false} onEdit={onEditMarked}>
          <HistoryButtons history={history} />
        </MarkedBar>
      )}
      {!first && marking.marked.size === 0 && (
        <RowToolbar row={active} last={active?.number === rows.length} commands={commands} history={history} />
      )}
    </>
  );
}
