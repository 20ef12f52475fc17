import type { InspectionLine } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TableFrame } from '../../../shared/table-frame';
import { useMay } from '../../identity/self';
import { useQuarterOf } from '../quarters';
import style from './inspections.module.css';

const columns = ['title', 'quarter', 'state', 'units', 'days', 'next'] as const;

export function InspectionTable({ items, busy }: { items: InspectionLine[]; busy: boolean }) {
  const { t } = useTranslation();
  return (
    <TableFrame stacked className={style.list} busy={busy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`inspections.columns.${column}`)}
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

function Row({ line }: { line: InspectionLine }) {
  const { t } = useTranslation();
  const mayPlan = useMay()('inspections.plan');
  const quarterOf = useQuarterOf();
  const days = [line.fieldFrom, line.fieldTo].map((day) => day ?? '…').join(' – ');
  return (
    <tr>
      <th scope="row" className={style.title}>
        <Link to={line.state === 'draft' ? `/inspections/${line.id}/plan` : `/inspections/${line.id}`} lang="zh-CN">
          {line.title}
        </Link>
        <div className={style.facts}>
          <span lang="zh-CN">{line.planTitle}</span> · {t(`inspections.methods.${line.method}`)}
        </div>
      </th>
      <td className={style.tight}>{quarterOf(line.year, line.quarter)}</td>
      <td className={style.tight}>{t(`inspections.states.${line.state}`)}</td>
      <td className={style.tight} data-label={t('inspections.columns.units')}>
        {line.state === 'field'
          ? t('inspections.progress', { checked: line.checked, count: line.units })
          : t('inspections.unitCount', { count: line.units })}
      </td>
      <td className={style.tight}>
        {line.state === 'feedback' && line.feedbackDue !== null
          ? t('inspections.answerBy', { date: line.feedbackDue })
          : line.fieldFrom === null && line.fieldTo === null
            ? '—'
            : days}
      </td>
      <td>{mayPlan ? t(`inspections.next.${line.state}`) : t(`inspections.nextForOthers.${line.state}`)}</td>
    </tr>
  );
}
