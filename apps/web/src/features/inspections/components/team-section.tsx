import { useQuery } from '@tanstack/react-query';
import type { PreparedUnit } from '@yaodian/api-client';
import { Button, InputNumber, Radio, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { possibleInspectorsQuery } from '../api/queries';
import type { SectionProps } from '../plan-content';
import style from './inspections.module.css';

interface Props extends SectionProps {
  /** As of the last saving. */
  prepared: PreparedUnit[];
}

/** 督查组: who inspects, and which units each of them will not. */
export function TeamSection({ content, set, prepared }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { data: people = [] } = useQuery(possibleInspectorsQuery());
  const { team } = content;
  const chosen = new Set(team.map(({ personId }) => personId));
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('inspections.sections.team')}
        <span className={style.note}>{t('inspections.team.how')}</span>
      </h2>
      <Select<number>
        aria-label={t('inspections.team.add')}
        className={style.fill}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('inspections.team.add')}
        value={null}
        onSelect={(personId) => set({ team: [...team, { personId, leads: team.length === 0 }] })}
        options={people
          .filter(({ personId }) => !chosen.has(personId))
          .map(({ personId, name, units, isInspector }) => ({
            value: personId,
            label: `${name}（${units.join('、')}${isInspector ? `，${t('inspections.team.inspector')}` : ''}）`,
          }))}
      />
      <ul className={style.lines} aria-labelledby={id}>
        {team.map(({ personId, leads }) => {
          const person = people.find((one) => one.personId === personId);
          const own = prepared.filter(({ unitId }) => person?.unitIds.includes(unitId));
          return (
            <li key={personId}>
              <span className={style.grow}>
                <span lang="zh-CN">{person?.name ?? '…'}</span>{' '}
                <span className={style.facts} lang="zh-CN">
                  {person?.units.join('、')}
                </span>
                {own.length > 0 && (
                  <div className={`${style.facts} ${style.doubt}`}>
                    {t('inspections.team.own', { units: own.map(({ name }) => name).join('、') })}
                  </div>
                )}
              </span>
              <Radio
                checked={leads}
                onChange={() => set({ team: team.map((one) => ({ ...one, leads: one.personId === personId })) })}
              >
                {t('inspections.team.leads')}
              </Radio>
              <Button
                size="small"
                aria-label={`${t('inspections.take')} ${person?.name ?? ''}`}
                onClick={() => set({ team: team.filter((one) => one.personId !== personId) })}
              >
                {t('inspections.take')}
              </Button>
            </li>
          );
        })}
      </ul>
      <h3>{t('inspections.team.perUnit')}</h3>
      <div className={style.choice}>
        <InputNumber
          className={style.number}
          aria-label={t('inspections.team.perUnit')}
          min={1}
          max={20}
          precision={0}
          value={content.inspectorsPerUnit}
          onChange={(value) => set({ inspectorsPerUnit: value ?? 1 })}
        />
        <span className={style.note}>{t('inspections.team.perUnitHow')}</span>
      </div>
    </section>
  );
}
