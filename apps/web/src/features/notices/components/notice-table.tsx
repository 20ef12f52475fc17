import type { NoticeLine } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import { NoticeMark } from './notice-mark';
import style from './notices.module.css';

const columns = ['number', 'colour', 'unit', 'task', 'cause', 'sent', 'answerBy', 'state'] as const;

export function NoticeTable({ items, busy = false }: { items: NoticeLine[]; busy?: boolean }) {
  const { t } = useTranslation();
  return (
    <TableFrame stacked className={style.notices} busy={busy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`notices.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ line }: { line: NoticeLine }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" className={style.tight}>
        <Link to={`/notices/${line.address}`}>{line.documentNumber ?? t('notices.states.draft')}</Link>
      </th>
      <td className={style.tight}>
        <NoticeMark colour={line.colour} />
      </td>
      <td className={style.unit} lang="zh-CN">
        {line.unitName}
      </td>
      <td className={style.task}>
        <Link to={`/tasks/${line.taskId}`} lang="zh-CN">
          {line.taskTitle}
        </Link>
      </td>
      <td className={style.tight}>{t(`notices.causes.${line.cause.rule}`)}</td>
      <td className={style.tight} data-label={line.sentAt === null ? undefined : t('notices.columns.sent')}>
        {line.sentAt === null ? '' : clockTime(line.sentAt).slice(0, 10)}
      </td>
      <td className={style.tight} data-label={t('notices.columns.answerBy')}>
        {line.answerBy}
      </td>
      <td className={style.tight}>
        {t(`notices.states.${line.state}`)}
        {line.daysLate > 0 && <div className={style.lateDays}>{t('notices.daysLate', { count: line.daysLate })}</div>}
      </td>
    </tr>
  );
}
