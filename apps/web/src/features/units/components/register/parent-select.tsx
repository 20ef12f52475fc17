import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsFoundQuery } from '../../api/search-units';
import type { UnitValues } from '../../unit-values';

interface Props {
  id?: string;
  value?: UnitValues['parent'];
  onChange?: (value: UnitValues['parent']) => void;
  /** Units that it cannot be: the unit itself, and what is below it. */
  except: ReadonlySet<number>;
  placeholder?: string;
}

/** The unit that a unit is a part of, found by any of its names. */
export function ParentSelect({ id, value, onChange, except, placeholder }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(unitsFoundQuery(useDeferredValue(search)));
  return (
    <Select<{ value: number; label: string }>
      id={id}
      labelInValue
      allowClear
      value={value ?? null}
      showSearch={{ searchValue: search, onSearch: setSearch, filterOption: false }}
      placeholder={placeholder ?? t('units.register.noParent')}
      loading={found.isFetching}
      notFoundContent={found.isSuccess ? t('units.noneFound') : null}
      options={found.data?.items
        .filter((unit) => !except.has(unit.id))
        .map(({ id: each, name }) => ({ value: each, label: name }))}
      onChange={(chosen) => onChange?.(chosen ? { value: chosen.value, label: String(chosen.label) } : null)}
    />
  );
}
