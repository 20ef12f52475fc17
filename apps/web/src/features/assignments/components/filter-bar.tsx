import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../shared/search-field';
import { type AssignmentFilters, deadlines, roles } from '../filters';
import style from './assignments.module.css';

interface Props {
  filters: AssignmentFilters;
  /** The person has units of their own. */
  ofUnits: boolean;
  onSet: (name: string, value: string | null) => void;
}

export function FilterBar({ filters: { search = '', role, deadline, own = false }, ofUnits, onSet }: Props) {
  const { t } = useTranslation();
  return (
    <div className={style.bar} role="search">
      <SearchField label={t('assignments.search')} value={search} onSearch={(words) => onSet('search', words)} />
      {ofUnits && (
        <Segmented
          aria-label={t('assignments.whose')}
          value={own ? 'own' : 'all'}
          onChange={(value) => onSet('units', value === 'all' ? 'all' : null)}
          options={[
            { value: 'own', label: t('assignments.own') },
            { value: 'all', label: t('assignments.withLed') },
          ]}
        />
      )}
      <Select
        aria-label={t('assignments.columns.role')}
        className={style.select}
        placeholder={t('assignments.anyRole')}
        allowClear
        value={role}
        onChange={(value?: string) => onSet('role', value ?? null)}
        options={roles.map((value) => ({ value, label: t(`tasks.roles.${value}`) }))}
      />
      <Select
        aria-label={t('assignments.columns.deadline')}
        className={style.select}
        placeholder={t('assignments.anyDeadline')}
        allowClear
        value={deadline}
        onChange={(value?: string) => onSet('deadline', value ?? null)}
        options={deadlines.map((value) => ({ value, label: t(`assignments.deadlines.${value}`) }))}
      />
    </div>
  );
}
