import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsFoundQuery } from '../../api/search-units';
import type { ChosenUnit } from './reorganisation-values';

interface Props {
  id?: string;
  label: string;
  value?: ChosenUnit[];
  onChange?: (chosen: ChosenUnit[]) => void;
  multiple?: boolean;
  /** Units that it cannot be. */
  except?: readonly ChosenUnit[];
}

/** One or more units that are there today, found by any of their names. */
export function UnitSelect({ id, label, value = [], onChange, multiple = false, except = [] }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(unitsFoundQuery(useDeferredValue(search)));
  return (
    <Select<ChosenUnit | ChosenUnit[]>
      id={id}
      aria-label={label}
      labelInValue
      allowClear
      mode={multiple ? 'multiple' : undefined}
      value={multiple ? value : value[0]}
      showSearch={{ searchValue: search, onSearch: setSearch, filterOption: false }}
      placeholder={t('units.reorganisation.search')}
      loading={found.isFetching}
      notFoundContent={found.isSuccess ? t('units.noneFound') : null}
      options={found.data?.items
        .filter((unit) => !except.some((each) => each.value === unit.id))
        .map(({ id: each, name }) => ({ value: each, label: name }))}
      onChange={(chosen) =>
        onChange?.([chosen ?? []].flat().map((one) => ({ value: one.value, label: String(one.label) })))
      }
    />
  );
}
