import type { AuditEntry } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Bone, TableFrame } from '../../../shared/table-frame';
import { clockTime } from '../../../shared/dates';
import style from './audit-table.module.css';
import { useAuditWords } from './use-audit-words';

interface Props {
  /** Absent while the first page is on its way. */
  entries: AuditEntry[] | undefined;
  onOpen: (id: number) => void;
}

const columns = ['time', 'who', 'act', 'fields', 'batch', 'open'] as const;
const bones = Array.from({ length: 12 }, (_, index) => index);

/** Who did what when, the newest first. */
export function AuditTable({ entries, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <TableFrame className={style.table} busy={!entries}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={style[column]}>
              {t(`audit.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries
          ? entries.map((entry) => <EntryRow key={entry.id} entry={entry} onOpen={onOpen} />)
          : bones.map((bone) => (
              <tr key={bone} aria-hidden="true">
                {columns.map((column) => (
                  <td key={column} className={style[column]}>
                    <Bone />
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </TableFrame>
  );
}

function EntryRow({ entry, onOpen }: { entry: AuditEntry; onOpen: Props['onOpen'] }) {
  const { t } = useTranslation();
  const { actionWords, objectWords, listWords, whoWords } = useAuditWords();
  const { id, at, account, name, action, fields, batch, reason } = entry;
  const time = clockTime(at);
  return (
    <tr>
      <th scope="row" className={style.time}>
        {time}
      </th>
      <td className={style.who}>
        <span lang="zh-CN">{whoWords(entry)}</span>
        {name !== null && <div className={style.under}>{account}</div>}
      </td>
      <td className={style.act}>
        {actionWords(action)}
        <div className={style.under}>{objectWords(entry)}</div>
        {reason !== null && (
          <div className={style.under} lang="zh-CN">
            {t('audit.reasonWas', { reason })}
          </div>
        )}
      </td>
      <td className={style.fields}>{listWords(fields)}</td>
      <td className={style.batch}>{batch ?? t('audit.notSealed')}</td>
      <td className={style.open}>
        <Button
          type="link"
          size="small"
          aria-label={t('audit.openOf', { action: actionWords(action), time, id })}
          onClick={() => onOpen(id)}
        >
          {t('audit.open')}
        </Button>
      </td>
    </tr>
  );
}
