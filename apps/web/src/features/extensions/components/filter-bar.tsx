import type { ExtensionPage, ExtensionReason, ExtensionState } from '@yaodian/api-client';
import { Checkbox, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../shared/search-field';
import { useSelf } from '../../identity/self';
import { UnitFilter } from '../../ledger/components/unit-filter';
import { type ExtensionFilter, extensionReasons, extensionStates } from '../filters';
import style from './extensions.module.css';

interface Props {
  filter: ExtensionFilter;
  first: ExtensionPage | undefined;
  /** Changes one part of the address; null takes it away. */
  onSet: (name: string, value: string | null) => void;
}

export function FilterBar({ filter, first, onSet }: Props) {
  const { t } = useTranslation();
  const hasUnits = useSelf().memberships.some(({ role }) => role === 'reporter' || role === 'approver');
  const countOf = (wanted: ExtensionState) => first?.counts.find(({ state }) => state === wanted)?.count ?? 0;
  const plans = first?.plans ?? [];
  return (
    <div className={style.bar} role="search" aria-label={t('extensions.filterBar')}>
      <Segmented<string>
        aria-label={t('extensions.columns.state')}
        value={filter.state ?? ''}
        onChange={(value) => onSet('state', value || null)}
        options={[
          { value: '', label: t('extensions.all') },
          ...extensionStates
            .filter((one) => one === filter.state || countOf(one) > 0)
            .map((value) => ({ value, label: `${t(`extensions.states.${value}`)} ${countOf(value)}` })),
        ]}
      />
      <SearchField
        label={t('extensions.search')}
        value={filter.search ?? ''}
        onSearch={(words) => onSet('search', words)}
      />
      {(plans.length > 1 || filter.planId !== undefined) && (
        <Select<number>
          aria-label={t('extensions.plan')}
          placeholder={t('extensions.anyPlan')}
          className={style.select}
          popupMatchSelectWidth={false}
          allowClear
          value={filter.planId ?? null}
          onChange={(value?: number) => onSet('plan', value === undefined ? null : String(value))}
          options={plans.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <UnitFilter unitId={filter.unitId} onChange={(id) => onSet('unit', id === undefined ? null : String(id))} />
      <Select<ExtensionReason>
        aria-label={t('extensions.why')}
        placeholder={t('extensions.anyReason')}
        className={style.select}
        popupMatchSelectWidth={false}
        allowClear
        value={filter.reason ?? null}
        onChange={(value?: ExtensionReason) => onSet('reason', value ?? null)}
        options={extensionReasons.map((value) => ({ value, label: t(`extensions.reasons.${value}`) }))}
      />
      {(hasUnits || filter.own) && (
        <Checkbox checked={filter.own ?? false} onChange={({ target }) => onSet('own', target.checked ? '1' : null)}>
          {t('extensions.own')}
        </Checkbox>
      )}
    </div>
  );
}
