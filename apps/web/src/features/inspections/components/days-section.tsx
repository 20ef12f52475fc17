import { Checkbox, Input, InputNumber } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionProps } from '../plan-content';
import { Explained } from './explained';
import style from './inspections.module.css';

/** How long units have to answer, and to put problems right. */
export function DaysSection({ content, set }: SectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const byRules = (name: string) => name === 'feedbackDays' && content.underSupervisionRules;
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>{t('inspections.sections.days')}</h2>
      <div className={style.fields}>
        {(
          [
            ['feedbackDays', 60],
            ['rectificationDays', 120],
          ] as const
        ).map(([name, most]) => (
          <Explained
            key={name}
            label={byRules(name) ? t('inspections.feedbackTerm') : t(`inspections.fields.${name}`)}
            hint={t(`inspections.dayHints.${name}`)}
          >
            {(input) =>
              byRules(name) ? (
                <Input {...input} className={style.number} readOnly value={t('inspections.rulesDays')} />
              ) : (
                <InputNumber
                  {...input}
                  className={style.number}
                  min={1}
                  max={most}
                  precision={0}
                  value={content[name]}
                  onChange={(value) => set({ [name]: value ?? 1 })}
                />
              )
            }
          </Explained>
        ))}
      </div>
      <p>
        <Checkbox
          checked={content.underSupervisionRules}
          onChange={({ target }) => set({ underSupervisionRules: target.checked })}
        >
          {t('inspections.fields.underSupervisionRules')}
        </Checkbox>
      </p>
      <p className={style.note}>{t('inspections.rulesHow')}</p>
    </section>
  );
}
