import { useQuery } from '@tanstack/react-query';
import type { Evidence, UnitCheck } from '@yaodian/api-client';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitEvidenceQuery } from '../api/read';
import style from './check.module.css';

interface Props {
  check: UnitCheck;
  value: readonly number[];
  mayWrite: boolean;
  onChange: (ids: number[]) => void;
}

/** Evidence of the unit that a finding is about: that of the samples at once, the rest while there is a network. */
export function EvidenceField({ check, value, mayWrite, onChange }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery({ ...unitEvidenceQuery(check.id, search), enabled: isOpen });
  const known = new Map<number, Evidence>();
  for (const one of [...check.samples, ...check.findings].flatMap(({ evidence }) => evidence)) known.set(one.id, one);
  for (const one of data) known.set(one.id, one);
  return (
    <Select
      mode="multiple"
      className={style.evidence}
      aria-label={t('inspecting.evidence')}
      placeholder={t('inspecting.evidence')}
      value={[...value]}
      disabled={!mayWrite}
      showSearch={{ filterOption: (typed, option) => (option?.title ?? '').includes(typed), onSearch: setSearch }}
      onOpenChange={setOpen}
      onChange={onChange}
      options={[...known.values()].map(({ id, grade, title }) => ({
        value: id,
        title,
        label: (
          <>
            <b>{grade}</b> <span lang="zh-CN">{title}</span>
          </>
        ),
      }))}
    />
  );
}
