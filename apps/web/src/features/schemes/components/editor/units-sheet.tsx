import { useQuery } from '@tanstack/react-query';
import type { UnitSelection } from '@yaodian/api-client';
import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../../groups/api/list-groups';
import { unitsQuery } from '../../../units/api/list-units';
import { useEditor } from '../../editing/editor';
import style from './editor.module.css';

/** Which units are scored, and as of the last saving where each stands. */
export function UnitsSheet() {
  const { t } = useTranslation();
  const id = useId();
  const { draft, edit, scheme } = useEditor();
  const { data: registered = [] } = useQuery(groupsQuery());
  const { data: units = [] } = useQuery(unitsQuery());
  const { selection } = draft;
  const set = (changes: Partial<UnitSelection>) =>
    edit((now) => ({ ...now, selection: { ...now.selection, ...changes } }));
  const nameOf = (key: string) => scheme.body.groups.find((group) => group.key === key)?.name || key;
  const options = units.map((unit) => ({ value: unit.id, label: unit.name }));
  // what has to be mended stands first
  const listed = [...scheme.units].sort(
    (one, other) => Number(one.groups.length === 1) - Number(other.groups.length === 1),
  );
  const pick = (
    name: 'unitGroupIds' | 'unitIds' | 'leftOut',
    choices: { value: number; label: string }[],
    hint: string,
  ) => (
    <div className={`${style.field} ${style.wide}`}>
      <label htmlFor={`${id}-${name}`}>{t(`schemes.units.${name}`)}</label>
      <Select<number[]>
        id={`${id}-${name}`}
        mode="multiple"
        maxTagCount={20}
        aria-label={t(`schemes.units.${name}`)}
        placeholder={hint}
        showSearch={{ optionFilterProp: 'label' }}
        value={selection[name]}
        onChange={(value) => set({ [name]: value })}
        options={choices}
      />
    </div>
  );
  return (
    <section className={style.sheet} aria-labelledby={id} data-at="selection">
      <h2 id={id}>
        {t('schemes.units.title')}
        <span className={style.note}>{t('schemes.units.how')}</span>
      </h2>
      <div className={style.fields}>
        {pick(
          'unitGroupIds',
          registered.map((one) => ({ value: one.id, label: one.name })),
          t('schemes.units.noneChosen'),
        )}
        {pick('unitIds', options, t('schemes.units.noneChosen'))}
        {pick('leftOut', options, t('schemes.units.nobody'))}
      </div>
      <h3>{t('schemes.units.saved', { count: scheme.units.length })}</h3>
      {listed.length === 0 ? (
        <p className={style.note}>{t('schemes.units.noneSaved')}</p>
      ) : (
        <ul className={style.units} tabIndex={0} aria-label={t('schemes.units.title')}>
          {listed.map((unit) => (
            <li key={unit.unitId} data-at={`units.${unit.unitId}`} tabIndex={-1}>
              <span lang="zh-CN">{unit.name}</span>{' '}
              <span className={unit.groups.length === 1 ? style.hint : style.wrong}>
                {unit.groups.length === 0 ? t('schemes.units.inNone') : unit.groups.map(nameOf).join('、')}
                {unit.groups.length > 1 && t('schemes.units.inTwo')}
                {!unit.ranked && t('schemes.units.unranked')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
