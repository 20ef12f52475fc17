import { useQuery } from '@tanstack/react-query';
import type { UnitGroup } from '@yaodian/api-client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { membersQuery } from '../api/group-members';
import { groupsQuery } from '../api/list-groups';
import style from './groups.module.css';

/** A group of the register, found by any of its names. */
export function GroupPicker({ onPick }: { onPick: (group: UnitGroup) => void }) {
  const { t } = useTranslation();
  const { data: groups = [], isFetching } = useQuery(groupsQuery());
  return (
    <Select<number>
      autoFocus
      defaultOpen
      showSearch={{ optionFilterProp: 'names' }}
      className={style.picker}
      placement="topLeft"
      value={null}
      aria-label={t('groups.pick')}
      placeholder={t('groups.pick')}
      loading={isFetching}
      options={groups.map(({ id, name, aliases, memberCount: count }) => ({
        value: id,
        names: [name, ...aliases].join(' '),
        label: t('groups.option', { name, count }),
      }))}
      optionRender={({ value, label }) => (
        <>
          {label}
          <MemberNames id={Number(value)} />
        </>
      )}
      onSelect={(id) => {
        const group = groups.find((each) => each.id === id);
        if (group) onPick(group);
      }}
    />
  );
}

/** Who belongs to a group, in one line. */
function MemberNames({ id }: { id: number }) {
  const { data = [] } = useQuery(membersQuery(id));
  return (
    <div className={style.option} lang="zh-CN">
      {data.map(({ name, shortName }) => shortName ?? name).join('、')}
    </div>
  );
}
