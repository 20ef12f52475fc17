import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitQuery } from '../../units/api/get-unit';
import { unitsFoundQuery } from '../../units/api/search-units';
import style from './ledger.module.css';

interface Props {
  unitId: number | undefined;
  onChange: (unitId: number | undefined) => void;
}

/** One unit of the register, found by its names or the initials of their pinyin. */
export function UnitFilter({ unitId, onChange }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(unitsFoundQuery(useDeferredValue(search)));
  const chosen = useQuery({ ...unitQuery(unitId ?? 0), enabled: unitId !== undefined }).data;
  const units = found.data?.items ?? [];
  const all = chosen && !units.some(({ id }) => id === chosen.id) && search === '' ? [chosen, ...units] : units;
  return (
    <Select<number>
      aria-label={t('ledger.columns.unit')}
      placeholder={t('ledger.any.unit')}
      className={style.select}
      allowClear
      popupMatchSelectWidth={300}
      showSearch={{ searchValue: search, onSearch: setSearch, filterOption: false }}
      notFoundContent={found.isSuccess ? t('units.noneFound') : null}
      value={unitId ?? null}
      onChange={(id?: number) => {
        setSearch('');
        onChange(id);
      }}
      labelRender={({ value }) => (chosen?.id === value ? (chosen.shortName ?? chosen.name) : '…')}
      options={all.map(({ id, name, shortName }) => ({
        value: id,
        label: shortName === null ? name : `${name}（${shortName}）`,
      }))}
    />
  );
}
