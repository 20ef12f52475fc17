import type { RectificationLine } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { Light } from './light-cell';
import style from './rectifications.module.css';

const columns = ['light', 'unit', 'finding', 'severity', 'order', 'due', 'state'] as const;

/** 整改台账 */
export function RectificationTable({ lines, busy }: { lines: RectificationLine[]; busy: boolean }) {
  const { t } = useTranslation();
  return (
    <TableFrame className={style.table} busy={busy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`rectifications.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ line }: { line: RectificationLine }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td className={style.light}>
        <Light line={line} />
      </td>
      <td className={style.unit} lang="zh-CN">
        {line.unitName}
      </td>
      <th scope="row" className={style.words}>
        <Link to={`/rectifications/${line.id}`} lang="zh-CN">
          {line.words}
        </Link>
        <div className={style.how} lang="zh-CN">
          {line.inspectionTitle}
          {line.taskTitle !== null && ` · ${line.taskTitle}`}
        </div>
      </th>
      <td className={style.tight}>{line.severity && t(`feedback.severities.${line.severity}`)}</td>
      <td className={style.tight} lang="zh-CN">
        {line.orderNumber}
      </td>
      <td className={style.tight} data-label={t('rectifications.columns.due')}>
        {line.due}
        {line.firstDue !== line.due && (
          <div className={style.how}>{t('rectifications.firstDue', { date: line.firstDue })}</div>
        )}
      </td>
      <td className={style.tight}>{t(`rectifications.states.${line.state}`)}</td>
    </tr>
  );
}
