import type { InspectionMethod } from '@yaodian/api-client';
import { DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionProps } from '../plan-content';
import { quarterKey, quarters } from '../quarters';
import style from './inspections.module.css';

export const methods: readonly InspectionMethod[] = ['online', 'on-site', 'both'];

/** Title, quarter, method and the days of the field work. */
export function BasicsSection({ content, set }: SectionProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>{t('inspections.sections.basics')}</h2>
      <div className={style.fields}>
        <div className={`${style.field} ${style.wide}`}>
          <label htmlFor={`${id}-title`}>{t('inspections.fields.title')}</label>
          <Input
            id={`${id}-title`}
            maxLength={200}
            value={content.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        </div>
        <div className={style.field}>
          <label htmlFor={`${id}-quarter`}>{t('inspections.fields.quarter')}</label>
          <Select
            id={`${id}-quarter`}
            className={style.select}
            value={content.quarter}
            onChange={(quarter) => set({ quarter })}
            options={quarters.map((value) => ({ value, label: t(`inspections.quarters.${quarterKey(value)}`) }))}
          />
        </div>
        {(['fieldFrom', 'fieldTo'] as const).map((name) => (
          <div key={name} className={style.field}>
            <label htmlFor={`${id}-${name}`}>{t(`inspections.fields.${name}`)}</label>
            <DatePicker
              id={`${id}-${name}`}
              className={style.day}
              format={[t('shared.dateFormat'), 'YYYY-MM-DD', 'YYYYMMDD']}
              value={content[name] === null ? null : dayjs(content[name])}
              onChange={(day) => set({ [name]: day?.format('YYYY-MM-DD') ?? null })}
            />
          </div>
        ))}
        <div className={style.field}>
          <span id={`${id}-method`}>{t('inspections.fields.method')}</span>
          <Radio.Group
            aria-labelledby={`${id}-method`}
            value={content.method}
            onChange={({ target }) => set({ method: target.value as InspectionMethod })}
            options={methods.map((value) => ({ value, label: t(`inspections.methods.${value}`) }))}
          />
        </div>
      </div>
    </section>
  );
}
