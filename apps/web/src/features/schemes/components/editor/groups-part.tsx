import { useQuery } from '@tanstack/react-query';
import type { UnitSelection } from '@yaodian/api-client';
import { Button, Checkbox, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../../groups/api/list-groups';
import { unitsQuery } from '../../../units/api/list-units';
import type { Draft } from '../../draft';
import { useEditor } from '../../editing/editor';
import { newGroup } from '../../editing/new-parts';
import { ChoiceAt, TextAt } from './fields';
import { ListActs } from './list-acts';
import { UnitsSheet } from './units-sheet';
import style from './editor.module.css';

type Members = UnitSelection['groups'][number];

const noMembers: Members = { title: '', unitGroupId: null, unitIds: [] };

/** Who belongs to a group is scored, too. */
const withMembers = (draft: Draft, index: number, members: Members): Draft => {
  const { selection } = draft;
  const groups = draft.groups.map((_, at) => (at === index ? members : (selection.groups[at] ?? noMembers)));
  const { unitGroupId, unitIds } = members;
  return {
    ...draft,
    selection: {
      ...selection,
      groups,
      unitGroupIds:
        unitGroupId === null || selection.unitGroupIds.includes(unitGroupId)
          ? selection.unitGroupIds
          : [...selection.unitGroupIds, unitGroupId],
      unitIds: [...new Set([...selection.unitIds, ...unitIds])],
      leftOut: selection.leftOut.filter((id) => !unitIds.includes(id)),
    },
  };
};

/** 对比组: who is compared with whom, and by which tree. */
export function GroupsPart() {
  const { t } = useTranslation();
  const id = useId();
  const { draft, edit, scheme } = useEditor();
  const { data: registered = [] } = useQuery(groupsQuery());
  const { data: units = [] } = useQuery(unitsQuery());
  const { groups, selection, trees } = draft;
  const setMembers = (index: number, changes: Partial<Members>) =>
    edit((now) => withMembers(now, index, { ...(now.selection.groups[index] ?? noMembers), ...changes }));
  const add = (name: string, members: Members = noMembers) =>
    edit((now) => {
      const next = { ...now, groups: [...now.groups, newGroup(name, now.trees[0]?.key ?? '')] };
      return withMembers(next, now.groups.length, members);
    });
  const remove = (index: number) =>
    edit((now) => ({
      ...now,
      groups: now.groups.filter((_, at) => at !== index),
      selection: { ...now.selection, groups: now.selection.groups.filter((_, at) => at !== index) },
    }));
  return (
    <>
      <section className={style.sheet} aria-labelledby={id}>
        <h2 id={id}>
          {t('schemes.groups.title')}
          <span className={style.note}>{t('schemes.groups.how')}</span>
        </h2>
        <ul className={style.cards}>
          {groups.map(({ key, name }, index) => {
            const members = selection.groups[index] ?? noMembers;
            return (
              <li key={key}>
                <div className={style.cardHead}>
                  <span>
                    {t('schemes.groups.one', { number: index + 1 })} ·{' '}
                    {t('schemes.groups.unitCount', {
                      count: scheme.units.filter((unit) => unit.groups.includes(key)).length,
                    })}
                  </span>
                  <ListActs
                    path="groups"
                    index={index}
                    count={1}
                    name={name || t('schemes.groups.one', { number: index + 1 })}
                    onRemove={() => remove(index)}
                  />
                </div>
                <div className={style.fields}>
                  <TextAt path={`groups[${index}].name`} label={t('schemes.groups.name')} maxLength={120} />
                  <ChoiceAt
                    path={`groups[${index}].tree`}
                    label={t('schemes.groups.tree')}
                    options={trees.map((tree, at) => ({
                      value: tree.key,
                      label: tree.name || t('schemes.tree.numbered', { number: at + 1 }),
                    }))}
                  />
                  <div className={style.field}>
                    <label htmlFor={`${id}-${key}-from`}>{t('schemes.groups.unitGroup')}</label>
                    <Select<number>
                      id={`${id}-${key}-from`}
                      aria-label={t('schemes.groups.unitGroupOf', { number: index + 1 })}
                      placeholder={t('schemes.groups.noUnitGroup')}
                      showSearch={{ optionFilterProp: 'label' }}
                      allowClear
                      value={members.unitGroupId}
                      onChange={(value?: number) => setMembers(index, { unitGroupId: value ?? null })}
                      options={registered.map((one) => ({ value: one.id, label: one.name }))}
                    />
                    <p className={style.hint}>{t('schemes.groups.unitGroupHow')}</p>
                  </div>
                  <div className={`${style.field} ${style.wide}`}>
                    <label htmlFor={`${id}-${key}-units`}>{t('schemes.groups.others')}</label>
                    <Select<number[]>
                      id={`${id}-${key}-units`}
                      mode="multiple"
                      maxTagCount={20}
                      aria-label={t('schemes.groups.othersOf', { number: index + 1 })}
                      placeholder={t('schemes.groups.othersHow')}
                      showSearch={{ optionFilterProp: 'label' }}
                      value={members.unitIds}
                      onChange={(unitIds) => setMembers(index, { unitIds })}
                      options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
                    />
                  </div>
                </div>
              </li>
            );
          })}
        </ul>
        <div className={`${style.acts} ${style.block}`}>
          <Button data-at="groups" onClick={() => add('')}>
            {t('schemes.groups.add')}
          </Button>
          {groups.length === 0 &&
            registered.map((one) => (
              <Button
                key={one.id}
                onClick={() => add(one.name, { ...noMembers, unitGroupId: one.id })}
                disabled={one.memberCount === 0}
              >
                {t('schemes.groups.addFrom', { name: one.name, count: one.memberCount })}
              </Button>
            ))}
        </div>
        <div className={style.block}>
          <Checkbox
            checked={selection.rankOwnUnit}
            onChange={({ target }) =>
              edit((now) => ({ ...now, selection: { ...now.selection, rankOwnUnit: target.checked } }))
            }
          >
            {t('schemes.groups.rankOwn')}
          </Checkbox>
          <p className={style.hint}>{t('schemes.groups.rankOwnHow')}</p>
        </div>
      </section>
      <UnitsSheet />
    </>
  );
}
