import type { QuantityRow } from '@yaodian/api-client';
import { quantityLineWords } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { useSaid } from '../use-said';
import { HeadRow } from './head-row';
import style from './sheets.module.css';
import { TaskLink } from './task-link';

const columns = ['task', 'how', 'required', 'achieved', 'counted'] as const;

interface Props {
  rows: QuantityRow[];
  lineAddress: (assignmentId: number, target: number | null) => string;
}

/** The lines of quantity. */
export function QuantityTable({ rows, lineAddress }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <TableFrame className={style.wide}>
      <HeadRow
        names={columns.map((column) => t(`inspectionSheets.quantity.${column}`))}
        classes={[undefined, undefined, style.number, style.number, style.number]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.assignmentId} ${row.target}`}>
            <th scope="row">
              <TaskLink task={row} />
            </th>
            <td>
              {row.targetText !== null && <div lang="zh-CN">{row.targetText}</div>}
              <div className={style.note}>{said(quantityLineWords(row))}</div>
            </td>
            <td className={style.number}>{row.required}</td>
            <td className={style.number}>
              {row.achieved === 0 ? (
                0
              ) : (
                <Link
                  to={lineAddress(row.assignmentId, row.target)}
                  aria-label={t('inspectionSheets.quantity.open', { count: row.achieved, title: row.title })}
                >
                  {row.achieved}
                </Link>
              )}
            </td>
            <td className={style.number}>{row.counted}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
