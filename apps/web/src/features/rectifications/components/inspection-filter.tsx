import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspectionQuery, inspectionsQuery } from '../../inspections/api/queries';
import { wasAsked } from '../../inspections/filters';
import style from './rectifications.module.css';

interface Props {
  id: number | undefined;
  onChange: (id: number | undefined) => void;
}

/** One inspection of those that the person sees, found by its title; orders are sent once units have been asked. */
export function InspectionFilter({ id, onChange }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(inspectionsQuery({ search: useDeferredValue(search) }));
  const chosen = useQuery({ ...inspectionQuery(id ?? 0), enabled: id !== undefined }).data;
  const asked = found.data?.items.filter(({ state }) => wasAsked(state)) ?? [];
  const all = chosen && !asked.some((one) => one.id === id) && search === '' ? [chosen, ...asked] : asked;
  return (
    <Select<number>
      aria-label={t('rectifications.inspection')}
      placeholder={t('rectifications.anyInspection')}
      className={style.select}
      allowClear
      popupMatchSelectWidth={false}
      showSearch={{ searchValue: search, onSearch: setSearch, filterOption: false }}
      notFoundContent={found.isSuccess ? t('rectifications.noInspection') : null}
      value={id ?? null}
      onChange={(value?: number) => {
        setSearch('');
        onChange(value);
      }}
      labelRender={({ value }) => (chosen?.id === value ? chosen.title : t('rectifications.oneInspection'))}
      options={all.map(({ id: value, title }) => ({ value, label: title }))}
    />
  );
}
