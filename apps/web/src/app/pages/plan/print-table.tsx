import { useTranslation } from 'react-i18next';
import { printedBeside, useDeadlineWords } from '../../../features/tasks/components/use-deadline-words';
import type { DraftRow } from '../../../features/tasks/task-row';
import table from '../../../shared/print-table.module.css';
import style from './print-table.module.css';

const columns = ['number', 'task', 'lead', 'responsible', 'deadline'] as const;

/** The task table for paper: every row, heads repeated on every sheet, nothing cut off. */
export function PrintTable({ rows }: { rows: DraftRow[] }) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const named = (row: DraftRow, role: 'lead' | 'responsible') =>
    row.units
      .filter((unit) => unit.role === role)
      .map(({ printed }) => printed)
      .join('、') || '—';
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'number' ? table.number : style[column]}>
              {t(`tasks.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const section = row.section.join(' › ');
          const deadline = wordsOf(row.deadline);
          const printed = printedBeside(row.deadline, deadline);
          return [
            section !== '' && section !== rows[index - 1]?.section.join(' › ') && (
              <tr key={`section-${row.key}`} className={table.section}>
                <th colSpan={columns.length} scope="rowgroup">
                  {section}
                </th>
              </tr>
            ),
            <tr key={row.key}>
              <td className={table.number}>{row.number}</td>
              <td>
                <strong>{row.title}</strong>
                <div>{row.requirement}</div>
                {row.targets.length > 0 && <div>{row.targets.map(({ text }) => text).join(' · ')}</div>}
              </td>
              <td>{named(row, 'lead')}</td>
              <td>{named(row, 'responsible')}</td>
              <td>
                {deadline ?? t('tasks.notPrinted')}
                {printed && <div>{printed}</div>}
              </td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
