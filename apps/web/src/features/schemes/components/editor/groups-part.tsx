import { useQuery } from '@tanstack/react-query';
import type { UnitSelection } from '@yaodian/api-client';
import { Button, Checkbox, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../../groups/api/list-groups';
import { unitsQuery } from '../../../units/api/list-units';
import type { Draft } from '../../draft';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { newGroup } from '../../editing/new-parts';
import { withValueAt } from '../../editing/paths';
import { ChoiceAt, TextAt } from './fields';
import { ListActs } from './list-acts';
import { UnitsSheet } from './units-sheet';
import style from './editor.module.css';

type Members = UnitSelection['groups'][number];

const noMembers: Members = { title: '', unitGroupId: null, unitIds: [] };

/** The draft with other members of some groups: who belongs to one is scored, and who has left it no longer is. */
function withGroups(draft: Draft, groups: readonly Members[]): Draft {
  const { selection } = draft;
  const before = { groups: groupIdsOf(selection.groups), units: unitIdsOf(selection.groups) };
  const now = { groups: groupIdsOf(groups), units: unitIdsOf(groups) };
  const joined = (all: number[], left: number[], come: number[]) => [
    ...new Set([...all.filter((id) => come.includes(id) || !left.includes(id)), ...come]),
  ];
  return {
    ...draft,
    selection: {
      ...selection,
      groups: [...groups],
      unitGroupIds: joined(selection.unitGroupIds, before.groups, now.groups),
      unitIds: joined(selection.unitIds, before.units, now.units),
      leftOut: selection.leftOut.filter((id) => before.units.includes(id) || !now.units.includes(id)),
    },
  };
}
const groupIdsOf = (groups: readonly Members[]) => groups.flatMap(({ unitGroupId }) => unitGroupId ?? []);
const unitIdsOf = (groups: readonly Members[]) => groups.flatMap(({ unitIds }) => unitIds);
const membersOf = ({ groups, selection }: Draft) => groups.map((_, index) => selection.groups[index] ?? noMembers);

/** 对比组: who is compared with whom, and by which tree. */
export function GroupsPart() {
  const { t } = useTranslation();
  const id = useId();
  const { draft, edit, scheme } = useEditor();
  const { data: registered = [] } = useQuery(groupsQuery());
  const { data: units = [] } = useQuery(unitsQuery());
  const { groups, selection, trees } = draft;
  const setMembers = (index: number, changes: Partial<Members>) =>
    edit((now) =>
      withGroups(now, withValueAt(membersOf(now), String(index), { ...membersOf(now)[index]!, ...changes })),
    );
  const add = (name: string, members: Members = noMembers) => {
    edit((now) =>
      withGroups({ ...now, groups: [...now.groups, newGroup(name, now.trees[0]?.key ?? '')] }, [
        ...membersOf(now),
        members,
      ]),
    );
    focusAt(`groups[${groups.length}].name`);
  };
  const remove = (index: number) =>
    edit((now) =>
      withGroups(
        { ...now, groups: now.groups.filter((_, at) => at !== index) },
        membersOf(now).filter((_, at) => at !== index),
      ),
    );
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
                    {scheme.body.groups.some((saved) => saved.key === key)
                      ? t('schemes.groups.unitCount', {
                          count: scheme.units.filter((unit) => unit.groups.includes(key)).length,
                        })
                      : t('schemes.groups.countLater')}
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
          {registered
            .filter(({ id: one }) => !selection.groups.some(({ unitGroupId }) => unitGroupId === one))
            .map((one) => (
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
