import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@yaodian/api-client';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsFoundQuery } from '../api/search-units';
import style from './units.module.css';

/** A unit of the register, found by its name, its short name or the initials of its pinyin. */
export function UnitPicker({ onPick }: { onPick: (unit: Unit) => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(unitsFoundQuery(useDeferredValue(search)));
  const units = found.data?.items ?? [];
  return (
    <Select<number>
      autoFocus
      defaultOpen
      showSearch={{ searchValue: search, onSearch: setSearch, filterOption: false }}
      className={style.picker}
      placement="topLeft"
      value={null}
      aria-label={t('units.pick')}
      placeholder={t('units.pickHow')}
      loading={found.isFetching}
      notFoundContent={found.isSuccess ? t('units.noneFound') : null}
      options={units.map(({ id, name, shortName }) => ({
        value: id,
        label: shortName === null ? name : `${name}（${shortName}）`,
      }))}
      onSelect={(id) => {
        const unit = units.find((each) => each.id === id);
        if (unit) onPick(unit);
      }}
    />
  );
}
