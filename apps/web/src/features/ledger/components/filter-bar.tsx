import type { LedgerFilter, LedgerOrder, LedgerSummary } from '@yaodian/api-client';
import { Checkbox, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../shared/search-field';
import { LightFilter } from '../../lights/components/light-filter';
import { type Column, dues, kinds, noSection, orders, roles, states } from '../filters';
import { ColumnChoice } from './column-choice';
import style from './ledger.module.css';
import { UnitFilter } from './unit-filter';

interface Props {
  filter: LedgerFilter;
  order: LedgerOrder;
  columns: Column[];
  summary: LedgerSummary | undefined;
  /** The person has units of their own. */
  ofUnits: boolean;
  /** Changes one part of the address; null takes it away. */
  onSet: (name: string, value: string | null) => void;
  onColumns: (columns: Column[]) => void;
}

export function FilterBar({ filter, order, columns, summary, ofUnits, onSet, onColumns }: Props) {
  const { t } = useTranslation();
  const choice = <T extends string>(
    name: string,
    label: 'due' | 'kind' | 'state' | 'role' | 'section' | 'plan',
    value: T | undefined,
    options: { value: T; label: string }[],
  ) => (
    <Select<T>
      aria-label={t(`ledger.filters.${label}`)}
      placeholder={t(`ledger.any.${label}`)}
      className={style.select}
      popupMatchSelectWidth={false}
      allowClear
      value={value ?? null}
      onChange={(chosen?: T) => onSet(name, chosen ?? null)}
      options={options}
    />
  );
  const plans = summary?.plans ?? [];
  const headings = [...new Set(summary?.sections.map(({ section }) => section))];
  const hasHeadings = headings.some((heading) => heading !== '');
  return (
    <div className={style.bar} role="search" aria-label={t('ledger.filterBar')}>
      <SearchField
        label={t('ledger.search')}
        value={filter.search ?? ''}
        onSearch={(words) => onSet('search', words)}
      />
      <LightFilter value={filter.light} counts={summary?.lights} onChange={(light) => onSet('light', light)} />
      {ofUnits && (
        <Segmented
          aria-label={t('ledger.whose')}
          value={filter.own ? 'own' : 'all'}
          onChange={(value) => onSet('units', value === 'all' ? 'all' : null)}
          options={[
            { value: 'own', label: t('ledger.own') },
            { value: 'all', label: t('ledger.withLed') },
          ]}
        />
      )}
      {(plans.length > 1 || filter.planId !== undefined) &&
        choice(
          'plan',
          'plan',
          filter.planId === undefined ? undefined : String(filter.planId),
          plans.map(({ id, title }) => ({ value: String(id), label: title })),
        )}
      <UnitFilter unitId={filter.unitId} onChange={(id) => onSet('unit', id === undefined ? null : String(id))} />
      {choice(
        'role',
        'role',
        filter.role,
        roles.map((value) => ({ value, label: t(`ledger.roles.${value}`) })),
      )}
      {(hasHeadings || filter.section !== undefined) &&
        choice(
          'section',
          'section',
          filter.section === '' ? noSection : filter.section,
          headings.map((heading) =>
            heading === '' ? { value: noSection, label: t('ledger.noSection') } : { value: heading, label: heading },
          ),
        )}
      {choice(
        'due',
        'due',
        filter.due,
        dues.map((value) => ({ value, label: t(`ledger.dues.${value}`) })),
      )}
      {choice(
        'kind',
        'kind',
        filter.kind,
        kinds.map((value) => ({ value, label: t(`ledger.kinds.${value}`) })),
      )}
      {choice(
        'state',
        'state',
        filter.state,
        states.map((value) => ({ value, label: t(`assignments.states.${value}`) })),
      )}
      {ofUnits && (
        <Checkbox
          checked={filter.unseen ?? false}
          onChange={({ target }) => onSet('unseen', target.checked ? 'true' : null)}
        >
          {t('ledger.unseen')}
        </Checkbox>
      )}
      <Checkbox
        checked={filter.extension ?? false}
        onChange={({ target }) => onSet('extension', target.checked ? 'true' : null)}
      >
        {t('ledger.extension')}
      </Checkbox>
      <Select<LedgerOrder>
        aria-label={t('ledger.order')}
        className={`${style.select} ${style.order}`}
        popupMatchSelectWidth={false}
        value={order}
        onChange={(chosen) => onSet('order', chosen === 'printed' ? null : chosen)}
        options={orders.map((value) => ({ value, label: t(`ledger.orders.${value}`) }))}
      />
      <span className={style.end}>
        <ColumnChoice chosen={columns} onChange={onColumns} />
      </span>
    </div>
  );
}
