import type { FigureRows } from '@yaodian/api-client';
import { severityNames } from '@yaodian/inspection';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../shared/table-frame';
import { useSaid } from '../use-said';
import { HeadRow } from './head-row';
import style from './sheets.module.css';
import { TaskLink } from './task-link';

const columns = ['number', 'words', 'severity', 'deduction', 'task'] as const;

/** What was found. */
export function FindingTable({ rows }: { rows: FigureRows['findings'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <TableFrame className={style.wide}>
      <HeadRow
        names={columns.map((column) => t(`inspectionSheets.findings.${column}`))}
        classes={[style.number, undefined, undefined, style.number]}
      />
      <tbody>
        {rows.map(({ findingId, number, words, item, severity, deduction, deductionReason, task }) => (
          <tr key={findingId}>
            <td className={style.number}>{number}</td>
            <th scope="row" lang="zh-CN">
              {words}
              {item !== null && <div className={style.note}>{item}</div>}
            </th>
            <td>{severity === null ? '—' : said(severityNames[severity])}</td>
            <td className={style.number}>
              {deduction ?? '—'}
              {deductionReason !== null && (
                <div className={style.note} lang="zh-CN">
                  {deductionReason}
                </div>
              )}
            </td>
            <td>{task && <TaskLink task={task} />}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
