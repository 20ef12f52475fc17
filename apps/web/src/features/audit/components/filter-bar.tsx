import { type AuditAction, auditActions, type AuditedKind, auditedKinds } from '@yaodian/access';
import type { AuditFilter } from '@yaodian/api-client';
import { Button, Checkbox, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../shared/search-field';
import style from './filter-bar.module.css';
import { useAuditWords } from './use-audit-words';

interface Props {
  filter: AuditFilter;
  /** Changes one part of the address; null takes it away. */
  onChange: (name: string, value: string | null) => void;
  /** Absent where nothing is filtered. */
  onClear: (() => void) | null;
}

const kinds = Object.keys(auditedKinds) as AuditedKind[];
const actions = Object.keys(auditActions) as AuditAction[];

/** By time, person, kind of object or action, object, and whether it is sealed yet. */
export function FilterBar({ filter, onChange, onClear }: Props) {
  const { t } = useTranslation();
  const { actionWords } = useAuditWords();
  const options = kinds.map((kind) => ({
    label: t(`audit.kinds.${kind}`),
    options: [
      { value: kind as string, label: t('audit.allOf', { kind: t(`audit.kinds.${kind}`) }) },
      ...actions
        .filter((action) => action.startsWith(`${kind}.`))
        .map((action) => ({ value: action, label: actionWords(action) })),
    ],
  }));
  const day = (name: 'from' | 'to') => (
    <DatePicker
      aria-label={t(`audit.filter.${name}`)}
      placeholder={t(`audit.filter.${name}`)}
      className={style.day}
      format={t('shared.dateFormat')}
      value={filter[name] === undefined ? null : dayjs(filter[name])}
      onChange={(chosen) => onChange(name, chosen ? chosen.format('YYYY-MM-DD') : null)}
    />
  );
  return (
    <div className={style.bar} role="search" aria-label={t('audit.filter.title')}>
      {day('from')}
      {day('to')}
      <SearchField
        label={t('audit.filter.person')}
        value={filter.person ?? ''}
        onSearch={(words) => onChange('person', words)}
      />
      <Select<string>
        aria-label={t('audit.filter.action')}
        placeholder={t('audit.filter.action')}
        className={style.action}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        value={filter.action ?? null}
        onChange={(chosen?: string) => onChange('action', chosen ?? null)}
      />
      {filter.action !== undefined && (
        <SearchField
          label={t('audit.filter.object')}
          value={filter.objectId === undefined ? '' : String(filter.objectId)}
          onSearch={(words) => onChange('object', /^\d+$/.test(words) ? words : null)}
        />
      )}
      <Checkbox
        className={style.unsealed}
        checked={filter.unsealed ?? false}
        onChange={({ target }) => onChange('unsealed', target.checked ? 'true' : null)}
      >
        {t('audit.filter.unsealed')}
      </Checkbox>
      {onClear && <Button onClick={onClear}>{t('audit.filter.clear')}</Button>}
    </div>
  );
}
