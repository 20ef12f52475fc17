import { useQuery } from '@tanstack/react-query';
import type { PreparedUnit } from '@yaodian/api-client';
import { Button, InputNumber, Radio, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../groups/api/list-groups';
import { unitsQuery } from '../../units/api/list-units';
import { UnitPicker } from '../../units/components/unit-picker';
import type { SectionProps } from '../plan-content';
import style from './inspections.module.css';

interface Props extends SectionProps {
  /** As of the last saving. */
  prepared: PreparedUnit[];
}

/** Which units, and whether all of them or some that are drawn. */
export function UnitsSection({ content, set, prepared }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const groups = useQuery(groupsQuery());
  const units = useQuery(unitsQuery());
  const { selection } = content;
  const change = (changes: Partial<typeof selection>) => set({ selection: { ...selection, ...changes } });
  const nameOf = (unitId: number) => units.data?.find((unit) => unit.id === unitId)?.name ?? '…';
  const lines = (ids: number[], label: string, act: string, onRemove: (unitId: number) => void) =>
    ids.length > 0 && (
      <>
        <h3>{label}</h3>
        <ul className={`${style.lines} ${style.several}`} aria-label={label}>
          {ids.map((unitId) => (
            <li key={unitId}>
              <span className={style.grow} lang="zh-CN">
                {nameOf(unitId)}
              </span>
              <Button size="small" aria-label={`${act} ${nameOf(unitId)}`} onClick={() => onRemove(unitId)}>
                {act}
              </Button>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('inspections.sections.units')}
        <span className={style.note}>{t('inspections.units.how')}</span>
      </h2>
      <div className={style.fields}>
        <div className={`${style.field} ${style.wide}`}>
          <label htmlFor={`${id}-groups`}>{t('inspections.units.groups')}</label>
          <Select
            id={`${id}-groups`}
            mode="multiple"
            className={style.fill}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('inspections.units.groupsHow')}
            value={selection.unitGroupIds}
            onChange={(unitGroupIds: number[]) => change({ unitGroupIds })}
            options={
              groups.data?.map((group) => ({
                value: group.id,
                label: t('inspections.units.group', { name: group.name, count: group.memberCount }),
              })) ?? []
            }
          />
        </div>
        <div className={`${style.field} ${style.half}`}>
          <span>{t('inspections.units.alone')}</span>
          <UnitPicker
            label={t('inspections.units.alone')}
            except={new Set(selection.unitIds)}
            onPick={(unit) =>
              change({
                unitIds: [...selection.unitIds, unit.id],
                leftOut: selection.leftOut.filter((one) => one !== unit.id),
              })
            }
          />
        </div>
        <div className={`${style.field} ${style.half}`}>
          <span>{t('inspections.units.leaveOut')}</span>
          <Select<number>
            aria-label={t('inspections.units.leaveOut')}
            className={style.fill}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('inspections.units.leaveOutHow')}
            value={null}
            onSelect={(unitId) =>
              change({
                leftOut: [...selection.leftOut, unitId],
                unitIds: selection.unitIds.filter((one) => one !== unitId),
              })
            }
            options={prepared
              .filter(({ unitId }) => !selection.leftOut.includes(unitId))
              .map(({ unitId, name }) => ({ value: unitId, label: name }))}
          />
        </div>
      </div>
      {lines(selection.unitIds, t('inspections.units.aloneList'), t('inspections.take'), (unitId) =>
        change({ unitIds: selection.unitIds.filter((one) => one !== unitId) }),
      )}
      {lines(selection.leftOut, t('inspections.units.leftOut'), t('inspections.units.takeBack'), (unitId) =>
        change({ leftOut: selection.leftOut.filter((one) => one !== unitId) }),
      )}
      <h3 id={`${id}-how-many`}>{t('inspections.units.howMany')}</h3>
      <div className={style.choice}>
        <Radio.Group
          aria-labelledby={`${id}-how-many`}
          value={content.unitsWanted === null ? 'all' : 'some'}
          onChange={({ target }) => set({ unitsWanted: target.value === 'all' ? null : (content.unitsWanted ?? 1) })}
          options={[
            { value: 'all', label: t('inspections.units.all') },
            { value: 'some', label: t('inspections.units.some') },
          ]}
        />
        {content.unitsWanted !== null && (
          <InputNumber
            className={style.number}
            aria-label={t('inspections.units.wanted')}
            min={1}
            max={10_000}
            precision={0}
            suffix={t('inspections.units.of')}
            value={content.unitsWanted}
            onChange={(value) => set({ unitsWanted: value ?? 1 })}
          />
        )}
      </div>
      <h3>{t('inspections.units.samples')}</h3>
      <div className={style.choice}>
        <InputNumber
          className={style.number}
          aria-label={t('inspections.units.samples')}
          min={1}
          max={200}
          precision={0}
          value={content.samplesPerUnit}
          onChange={(value) => set({ samplesPerUnit: value ?? 1 })}
        />
        <span className={style.note}>{t('inspections.units.samplesHow')}</span>
      </div>
    </section>
  );
}
