import type { Inspection } from '@yaodian/api-client';
import { Input, InputNumber } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { type SectionProps, weightSum } from '../plan-content';
import { useFaults } from '../use-faults';
import { useFigureName } from '../use-figure-name';
import { Explained } from './explained';
import style from './inspections.module.css';

interface Props extends SectionProps {
  changes: Inspection['settingChanges'];
}

const dimensions = ['quantity', 'content', 'timeliness'] as const;
const severities = ['minor', 'normal', 'serious'] as const;
const bounds = ['figure', 'least', 'most'] as const;
const days = ['graceDays', 'disclosureDays', 'interpretationDays'] as const;
const grades = ['excellent', 'good', 'qualified'] as const;

/** Weights with their sum, deductions by severity, and the other figures; with who has changed what. */
export function FiguresSection({ content, set, changes }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const nameOf = useFigureName();
  const faultOf = useFaults(content);
  const { weights, settings } = content;
  const sum = weightSum(content);
  const change = (part: Partial<typeof settings>) => set({ settings: { ...settings, ...part } });
  const decimal = (input: object, value: string, onChange: (value: string) => void) => (
    <Input
      {...input}
      className={style.number}
      inputMode="decimal"
      maxLength={6}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>{t('inspections.sections.figures')}</h2>
      <div className={style.fields}>
        {dimensions.map((name) => (
          <Explained key={name} label={t(`inspections.figures.${name}`)} fault={faultOf(`weights.${name}`)}>
            {(input) => (
              <InputNumber
                {...input}
                className={style.number}
                min={0}
                precision={0}
                value={weights[name]}
                onChange={(value) => set({ weights: { ...weights, [name]: value ?? 0 } })}
              />
            )}
          </Explained>
        ))}
        <div className={style.field} aria-live="polite">
          <span>{t('inspections.figures.sum')}</span>
          <span className={sum === 100 ? style.sum : style.doubt}>
            <b>{sum}</b>{' '}
            {sum === 100
              ? t('inspections.figures.sumRight')
              : t(`inspections.figures.${sum < 100 ? 'sumShort' : 'sumOver'}`, { rest: Math.abs(100 - sum) })}
          </span>
        </div>
      </div>
      <p className={style.note}>{t('inspections.figures.hints.weights')}</p>
      <h3 id={`${id}-severities`}>{t('inspections.figures.severities')}</h3>
      <p className={style.note}>{t('inspections.figures.hints.severities')}</p>
      <div className={style.scroller}>
        <table className={style.figures} aria-labelledby={`${id}-severities`}>
          <thead>
            <tr>
              <th scope="col">{t('inspections.figures.severity')}</th>
              {bounds.map((bound) => (
                <th key={bound} scope="col">
                  {t(`inspections.figures.bounds.${bound}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {severities.map((severity) => (
              <tr key={severity}>
                <th scope="row">{t(`inspections.severities.${severity}`)}</th>
                {bounds.map((bound) => (
                  <td key={bound}>
                    {decimal(
                      {
                        'aria-label': nameOf(`severities.${severity}.${bound}`),
                        'aria-describedby': `${id}-${severity}`,
                        status: faultOf(`severities.${severity}`) === undefined ? '' : 'error',
                      },
                      settings.severities[severity][bound],
                      (value) =>
                        change({
                          severities: {
                            ...settings.severities,
                            [severity]: { ...settings.severities[severity], [bound]: value },
                          },
                        }),
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-live="polite">
        {severities.map((severity) => (
          <p key={severity} id={`${id}-${severity}`} className={style.wrong}>
            {faultOf(`severities.${severity}`)}
          </p>
        ))}
      </div>
      <h3>{t('inspections.figures.others')}</h3>
      <div className={style.fields}>
        <Explained
          label={t('inspections.figures.disclosureShare')}
          hint={t('inspections.figures.hints.disclosureShare')}
          fault={faultOf('disclosureShare')}
        >
          {(input) => decimal(input, settings.disclosureShare, (disclosureShare) => change({ disclosureShare }))}
        </Explained>
        {days.map((name) => (
          <Explained
            key={name}
            label={t(`inspections.figures.${name}`)}
            hint={t(`inspections.figures.hints.${name}`)}
            fault={faultOf(name)}
          >
            {(input) => (
              <InputNumber
                {...input}
                className={style.number}
                min={0}
                precision={0}
                value={settings[name]}
                onChange={(value) => change({ [name]: value ?? 0 })}
              />
            )}
          </Explained>
        ))}
      </div>
      <h3>{t('inspections.figures.all.grades')}</h3>
      <p className={style.note}>{t('inspections.figures.hints.grades')}</p>
      <div className={style.fields}>
        {grades.map((grade) => (
          <Explained key={grade} label={t(`inspections.figures.grades.${grade}`)}>
            {(input) =>
              decimal(
                {
                  ...input,
                  'aria-describedby': `${id}-grades`,
                  status: faultOf('grades') === undefined ? '' : 'error',
                },
                settings.grades[grade],
                (value) => change({ grades: { ...settings.grades, [grade]: value } }),
              )
            }
          </Explained>
        ))}
      </div>
      <p id={`${id}-grades`} className={style.wrong} aria-live="polite">
        {faultOf('grades')}
      </p>
      {changes.length > 0 && (
        <>
          <h3 id={`${id}-changes`}>{t('inspections.figures.changes')}</h3>
          <ul className={style.lines} aria-labelledby={`${id}-changes`}>
            {changes.map((one) => (
              <li key={`${one.name} ${one.at}`}>
                <span className={style.grow}>
                  {t('inspections.figures.changed', { name: nameOf(one.name), before: one.before, after: one.after })}
                </span>
                <span className={style.facts}>
                  {one.by} · {clockTime(one.at)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
