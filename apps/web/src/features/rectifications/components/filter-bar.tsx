import type { RectificationPage, RectificationState } from '@yaodian/api-client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitFilter } from '../../ledger/components/unit-filter';
import { LightFilter } from '../../lights/components/light-filter';
import { type RectificationFilter, rectificationStates } from '../filters';
import { InspectionFilter } from './inspection-filter';
import style from './rectifications.module.css';

interface Props {
  filter: RectificationFilter;
  counts: RectificationPage['counts'] | undefined;
  onSet: (name: string, value: string | null) => void;
}

export function FilterBar({ filter, counts, onSet }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.bar} role="search" aria-label={t('rectifications.filterBar')}>
      <LightFilter
        value={filter.light}
        counts={counts && { ...counts, 'done-late': counts.doneLate }}
        onChange={(light) => onSet('light', light)}
      />
      <Select<RectificationState>
        aria-label={t('rectifications.columns.state')}
        placeholder={t('rectifications.anyState')}
        className={style.select}
        popupMatchSelectWidth={false}
        allowClear
        value={filter.state ?? null}
        onChange={(value?: RectificationState) => onSet('state', value ?? null)}
        options={rectificationStates.map((value) => ({ value, label: t(`rectifications.states.${value}`) }))}
      />
      <UnitFilter unitId={filter.unit} onChange={(id) => onSet('unit', id === undefined ? null : String(id))} />
      <InspectionFilter
        id={filter.inspection}
        onChange={(id) => onSet('inspection', id === undefined ? null : String(id))}
      />
    </div>
  );
}
