import type { Inspection, InspectionUnit } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import style from './inspections.module.css';

interface Props {
  inspection: Inspection;
  /** What can be done with a unit; only while the field work goes on. */
  onOpen: ((unit: InspectionUnit, what: 'inspectors' | 'samples') => void) | null;
}

const columns = ['unit', 'group', 'inspectors', 'samples', 'checked', 'sheet'] as const;

export function UnitTable({ inspection, onOpen }: Props) {
  const { t } = useTranslation();
  const { inspectionUnits, comparisonGroups } = inspection;
  const groupOf = (id: number | null) => comparisonGroups.find((group) => group.id === id)?.title ?? '—';
  return (
    <TableFrame className={style.units}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`inspections.unitColumns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inspectionUnits.map((unit) => {
          const isIn = unit.state === 'inspected';
          return (
            <tr key={unit.id}>
              <th scope="row" className={style.name}>
                <span lang="zh-CN">{unit.unitName}</span>
                {!unit.ranked && <div className={style.facts}>{t('inspections.notRanked')}</div>}
              </th>
              <td lang="zh-CN" data-label={t('inspections.unitColumns.group')}>
                {groupOf(unit.groupId)}
              </td>
              <td data-label={t('inspections.unitColumns.inspectors')}>
                {isIn ? (
                  <>
                    <span lang="zh-CN">{unit.inspectors.map(({ name }) => name).join('、') || '—'}</span>
                    {unit.inspectors.some(({ reason }) => reason !== null) && (
                      <div className={style.facts}>{t('inspections.byHand')}</div>
                    )}
                    {onOpen && unit.ranked && (
                      <Button
                        size="small"
                        type="link"
                        className={style.inline}
                        aria-label={`${t('inspections.inspectors.open')} ${unit.unitName}`}
                        onClick={() => onOpen(unit, 'inspectors')}
                      >
                        {t('inspections.inspectors.open')}
                      </Button>
                    )}
                  </>
                ) : (
                  t('inspections.notDrawn')
                )}
              </td>
              <td className={style.tight} data-label={t('inspections.unitColumns.samples')}>
                {isIn && (
                  <>
                    {t('inspections.sampleCount', { count: unit.samples })}
                    {onOpen && (
                      <Button
                        size="small"
                        type="link"
                        className={style.inline}
                        aria-label={`${t('inspections.samples.open')} ${unit.unitName}`}
                        onClick={() => onOpen(unit, 'samples')}
                      >
                        {t('inspections.samples.open')}
                      </Button>
                    )}
                  </>
                )}
              </td>
              <td className={style.tight} data-label={t('inspections.unitColumns.checked')}>
                {isIn && (unit.checkedAt === null ? t('inspections.notChecked') : clockTime(unit.checkedAt))}
              </td>
              <td className={style.tight}>
                {isIn && (
                  <Link to={`/inspections/${inspection.id}/units/${unit.unitId}/sheet`}>
                    {t('inspections.unitColumns.sheet')}
                  </Link>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
