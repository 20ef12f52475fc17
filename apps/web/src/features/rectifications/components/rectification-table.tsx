import type { RectificationLine } from '@yaodian/api-client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { usePageKeys } from '../../../shared/use-page-keys';
import { Light } from './light-cell';
import style from './rectifications.module.css';

const columns = ['light', 'unit', 'finding', 'severity', 'order', 'due', 'state'] as const;

interface Props {
  lines: RectificationLine[];
  busy: boolean;
  /** Whether J and K go from row to row; Enter opens the one that has the focus. */
  keys: boolean;
}

/** 整改台账 */
export function RectificationTable({ lines, busy, keys }: Props) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const step = (by: number) => {
    const rows = Array.from(body.current?.querySelectorAll<HTMLElement>('th a') ?? []);
    const at = rows.findIndex((row) => row === document.activeElement);
    // nothing has the focus yet: the first
    rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  };
  usePageKeys({ j: () => step(1), k: () => step(-1) }, keys);
  return (
    <TableFrame stacked className={style.table} busy={busy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`rectifications.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
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
