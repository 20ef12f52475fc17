import { useInfiniteQuery } from '@tanstack/react-query';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../shared/search-field';
import { UnitFilter } from '../../ledger/components/unit-filter';
import { plansQuery } from '../../plans/api/list-plans';
import { type ReminderFilter, ruleNames, rungNames, ways } from '../filter';
import style from './reminders.module.css';

interface Props {
  filter: ReminderFilter;
  onSet: (name: string, value: string | null) => void;
}

export function FilterBar({ filter, onSet }: Props) {
  const { t } = useTranslation();
  const plans = useInfiniteQuery(plansQuery()).data?.pages.flatMap(({ items }) => items) ?? [];
  const issued = plans.filter(({ state }) => state !== 'draft');
  const choice = <T extends string>(
    name: 'way' | 'rule' | 'rung' | 'plan',
    value: T | undefined,
    options: { value: T; label: string }[],
  ) => (
    <Select<T>
      aria-label={t(`reminders.filters.${name}`)}
      placeholder={t(`reminders.any.${name}`)}
      className={style.select}
      popupMatchSelectWidth={false}
      allowClear
      value={value ?? null}
      onChange={(chosen?: T) => onSet(name, chosen ?? null)}
      options={options}
    />
  );
  const day = (name: 'from' | 'until') => (
    <DatePicker
      aria-label={t(`reminders.filters.${name}`)}
      placeholder={t(`reminders.filters.${name}`)}
      value={filter[name] === undefined ? null : dayjs(filter[name])}
      onChange={(chosen) => onSet(name, chosen?.format('YYYY-MM-DD') ?? null)}
    />
  );
  return (
    <div className={style.bar} role="search" aria-label={t('reminders.filterBar')}>
      <SearchField
        label={t('reminders.search')}
        value={filter.search ?? ''}
        onSearch={(words) => onSet('search', words)}
      />
      <UnitFilter unitId={filter.unitId} onChange={(id) => onSet('unit', id === undefined ? null : String(id))} />
      {choice(
        'way',
        filter.way,
        ways.map((value) => ({ value, label: t(`reminders.ways.${value}`) })),
      )}
      {choice(
        'rule',
        filter.rule,
        ruleNames.map((value) => ({ value, label: t(`reminders.rules.${value}`) })),
      )}
      {choice(
        'rung',
        filter.rung,
        rungNames.map((value) => ({ value, label: t(`reminders.rungs.${value}`) })),
      )}
      {(issued.length > 1 || filter.planId !== undefined) &&
        choice(
          'plan',
          filter.planId === undefined ? undefined : String(filter.planId),
          issued.map(({ id, title }) => ({ value: String(id), label: title })),
        )}
      {day('from')}
      {day('until')}
    </div>
  );
}
