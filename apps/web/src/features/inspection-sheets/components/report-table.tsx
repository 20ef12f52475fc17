import type { FigureRows } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import { HeadRow } from './head-row';
import style from './sheets.module.css';
import { TaskLink } from './task-link';

const columns = ['task', 'period', 'due', 'left', 'how'] as const;

/** Reports that are owed in the quarter, the worst first. */
export function ReportTable({ rows }: { rows: FigureRows['reports'] }) {
  const { t } = useTranslation();
  return (
    <TableFrame className={style.wide}>
      <HeadRow names={columns.map((column) => t(`inspectionSheets.reports.${column}`))} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.reportId}>
            <th scope="row">
              <TaskLink task={row} />
            </th>
            <td className={style.number}>
              {row.periodFirst} – {row.periodLast}
            </td>
            <td className={style.number}>{row.due}</td>
            <td className={style.number}>
              {row.firstLeftAt === null ? t('inspectionSheets.reports.notLeft') : clockTime(row.firstLeftAt)}
            </td>
            <td>
              <span className={row.punctuality === 'late' || row.punctuality === 'missing' ? style.wrong : undefined}>
                {t(`inspectionSheets.reports.punctuality.${row.punctuality}`)}
              </span>
              {(row.daysLate ?? 0) > 0 && (
                <div className={style.note}>{t('inspectionSheets.reports.daysLate', { count: row.daysLate ?? 0 })}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
