import { useQuery } from '@tanstack/react-query';
import type { PreparedUnit } from '@yaodian/api-client';
import { Button, Checkbox, Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../groups/api/list-groups';
import { unitsQuery } from '../../units/api/list-units';
import type { SectionProps } from '../plan-content';
import style from './inspections.module.css';

interface Props extends SectionProps {
  /** As of the last saving. */
  prepared: PreparedUnit[];
}

/** 对比组: who is compared with whom; each unit stands in exactly one. */
export function GroupsSection({ content, set, prepared }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { data: registered = [] } = useQuery(groupsQuery());
  const { data: units = [] } = useQuery(unitsQuery());
  const { selection } = content;
  const { groups } = selection;
  const change = (next: typeof groups) => set({ selection: { ...selection, groups: next } });
  const edit = (index: number, changes: Partial<(typeof groups)[number]>) =>
    change(groups.map((group, at) => (at === index ? { ...group, ...changes } : group)));
  const nameOf = (groupId: number) => registered.find((group) => group.id === groupId)?.name ?? '';
  const addGroups = () =>
    change([
      ...groups,
      ...selection.unitGroupIds
        .filter((groupId) => !groups.some(({ unitGroupId }) => unitGroupId === groupId))
        .map((groupId) => ({ title: nameOf(groupId), unitGroupId: groupId, unitIds: [] })),
    ]);
  const isOne = groups.length === 0;
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('inspections.sections.groups')}
        <span className={style.note}>{t('inspections.groups.how')}</span>
      </h2>
      <ul className={style.groups} aria-labelledby={id}>
        {groups.map((group, index) => (
          <li key={index}>
            <Input
              aria-label={t('inspections.groups.title', { number: index + 1 })}
              maxLength={120}
              value={group.title}
              onChange={({ target }) => edit(index, { title: target.value })}
            />
            <Select<number>
              aria-label={t('inspections.groups.from', { number: index + 1 })}
              placeholder={t('inspections.groups.fromNone')}
              showSearch={{ optionFilterProp: 'label' }}
              allowClear
              value={group.unitGroupId}
              onChange={(unitGroupId?: number) =>
                edit(index, {
                  unitGroupId: unitGroupId ?? null,
                  title: group.title || nameOf(unitGroupId ?? 0),
                })
              }
              options={registered.map(({ id: value, name }) => ({ value, label: name }))}
            />
            <Button
              aria-label={t('inspections.groups.remove', { number: index + 1 })}
              onClick={() => change(groups.filter((_, at) => at !== index))}
            >
              {t('inspections.take')}
            </Button>
            <Select<number[]>
              mode="multiple"
              maxTagCount={20}
              aria-label={t('inspections.groups.others', { number: index + 1 })}
              placeholder={t('inspections.groups.othersHow')}
              showSearch={{ optionFilterProp: 'label' }}
              value={group.unitIds}
              onChange={(unitIds) => edit(index, { unitIds })}
              options={units.map(({ id: value, name }) => ({ value, label: name }))}
            />
          </li>
        ))}
      </ul>
      <div className={style.acts}>
        {selection.unitGroupIds.length > 0 && <Button onClick={addGroups}>{t('inspections.groups.asChosen')}</Button>}
        {isOne && prepared.length > 0 && (
          <Button
            onClick={() =>
              change([
                {
                  title: t('inspections.groups.allTitle'),
                  unitGroupId: null,
                  unitIds: prepared.map(({ unitId }) => unitId),
                },
              ])
            }
          >
            {t('inspections.groups.allInOne')}
          </Button>
        )}
        <Button onClick={() => change([...groups, { title: '', unitGroupId: null, unitIds: [] }])}>
          {t('inspections.groups.add')}
        </Button>
      </div>
      <h3>{t('inspections.groups.own')}</h3>
      <Checkbox
        checked={selection.rankOwnUnit}
        onChange={({ target }) => set({ selection: { ...selection, rankOwnUnit: target.checked } })}
      >
        {t('inspections.groups.rankOwn')}
      </Checkbox>
      <p className={style.note}>{t('inspections.groups.ownHow')}</p>
    </section>
  );
}
