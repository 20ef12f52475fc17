import type { Inspection, InspectionUnit } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { TableFrame } from '../../../shared/table-frame';
import { useMay, useSelf } from '../../identity/self';
import { wasAsked } from '../filters';
import style from './inspections.module.css';

interface Props {
  inspection: Inspection;
  /** What can be done with a unit; only while the field work goes on. */
  onOpen: ((unit: InspectionUnit, what: 'inspectors' | 'samples') => void) | null;
}

const columns = ['unit', 'group', 'inspectors', 'samples', 'checked', 'more'] as const;

export function UnitTable({ inspection, onOpen }: Props) {
  const { t } = useTranslation();
  const { inspectionUnits, comparisonGroups } = inspection;
  const { id } = useSelf();
  const isOffice = useMay()('inspections.plan');
  const isFedBack = wasAsked(inspection.state);
  const isInspected = (unit: InspectionUnit) =>
    inspection.state === 'field' && (isOffice || unit.inspectors.some(({ personId }) => personId === id));
  const groupOf = (id: number | null) => comparisonGroups.find((group) => group.id === id)?.title ?? '—';
  return (
    <TableFrame stacked className={style.units}>
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
                <span className={style.ways}>
                  {isIn && isInspected(unit) && (
                    <Link to={`/inspecting/${unit.id}`} aria-label={`${t('inspections.links.check')} ${unit.unitName}`}>
                      {t('inspections.links.check')}
                    </Link>
                  )}
                  {unit.maySeeSheet && (
                    <Link
                      to={`/inspections/${inspection.id}/units/${unit.unitId}/sheet`}
                      aria-label={`${t('inspections.links.sheet')} ${unit.unitName}`}
                    >
                      {t('inspections.links.sheet')}
                    </Link>
                  )}
                  {unit.maySeeSheet && isFedBack && (
                    <Link
                      to={`/inspections/${inspection.id}/units/${unit.unitId}/feedback`}
                      aria-label={`${t('inspections.links.answer')} ${unit.unitName}`}
                    >
                      {t('inspections.links.answer')}
                    </Link>
                  )}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
