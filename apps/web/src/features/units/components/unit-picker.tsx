import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@yaodian/api-client';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsFoundQuery } from '../api/search-units';
import style from './units.module.css';

interface Props {
  onPick: (unit: Unit) => void;
  /** It is all that is asked, and opens at once; else it is one field of several. */
  alone?: boolean;
  /** Units that cannot be chosen. */
  except?: ReadonlySet<number>;
  label?: string;
  placeholder?: string;
}

/** A unit of the register, found by its name, its short name or the initials of its pinyin. */
export function UnitPicker({ onPick, alone = false, except, label, placeholder }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(unitsFoundQuery(useDeferredValue(search)));
  const units = found.data?.items.filter(({ id }) => !except?.has(id)) ?? [];
  return (
    <Select<number>
      autoFocus={alone}
      defaultOpen={alone}
      showSearch={{ searchValue: search, onSearch: setSearch, filterOption: false }}
      className={style.picker}
      placement={alone ? 'topLeft' : undefined}
      value={null}
      aria-label={label ?? t('units.pick')}
      placeholder={placeholder ?? t('units.pickHow')}
      loading={found.isFetching}
      notFoundContent={found.isSuccess ? t('units.noneFound') : null}
      options={units.map(({ id, name, shortName }) => ({
        value: id,
        label: shortName === null ? name : `${name}（${shortName}）`,
      }))}
      onSelect={(id) => {
        const unit = units.find((each) => each.id === id);
        if (unit) onPick(unit);
        setSearch('');
      }}
    />
  );
}
