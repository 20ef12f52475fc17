import type { NoticeFilter } from '@yaodian/api-client';
import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../shared/search-field';
import { useMay } from '../../identity/self';
import { UnitFilter } from '../../ledger/components/unit-filter';
import { noticeColours, noticeStates } from '../filters';
import style from './notices.module.css';

interface Props {
  filter: NoticeFilter;
  years: number[];
  onSet: (name: string, value: string | null) => void;
}

export function FilterBar({ filter, years, onSet }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const states = noticeStates.filter((state) => state !== 'draft' || may('notices.send'));
  return (
    <div className={style.bar} role="search" aria-label={t('notices.filterBar')}>
      <SearchField
        label={t('notices.search')}
        value={filter.search ?? ''}
        onSearch={(words) => onSet('search', words)}
      />
      <Select
        aria-label={t('notices.columns.colour')}
        placeholder={t('notices.any.colour')}
        className={style.select}
        allowClear
        value={filter.colour ?? null}
        onChange={(value?: string) => onSet('colour', value ?? null)}
        options={noticeColours.map((value) => ({ value, label: t(`notices.colours.${value}`) }))}
      />
      <Select
        aria-label={t('notices.columns.state')}
        placeholder={t('notices.any.state')}
        className={style.select}
        popupMatchSelectWidth={false}
        allowClear
        value={filter.state ?? null}
        onChange={(value?: string) => onSet('state', value ?? null)}
        options={states.map((value) => ({ value, label: t(`notices.states.${value}`) }))}
      />
      <UnitFilter unitId={filter.unitId} onChange={(id) => onSet('unit', id === undefined ? null : String(id))} />
      {(years.length > 1 || filter.year !== undefined) && (
        <Select
          aria-label={t('notices.year')}
          placeholder={t('notices.any.year')}
          className={style.select}
          allowClear
          value={filter.year ?? null}
          onChange={(value?: number) => onSet('year', value === undefined ? null : String(value))}
          options={years.map((value) => ({ value, label: String(value) }))}
        />
      )}
      <Checkbox checked={filter.owed ?? false} onChange={({ target }) => onSet('owed', target.checked ? 'true' : null)}>
        {t('notices.owed')}
      </Checkbox>
      <Checkbox checked={filter.late ?? false} onChange={({ target }) => onSet('late', target.checked ? 'true' : null)}>
        {t('notices.late')}
      </Checkbox>
    </div>
  );
}
