import type { TaskUnit } from '@yaodian/api-client';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineFields } from '../../tasks/components/editor/deadline-fields';
import style from '../../tasks/components/editor/editor.module.css';
import { RhythmField } from '../../tasks/components/editor/rhythm-field';
import { SectionField } from '../../tasks/components/editor/section-field';
import { TargetsField } from '../../tasks/components/editor/targets-field';
import { UnitsField } from '../../tasks/components/editor/units-field';
import { type Field, problemsOf, type TaskValues } from '../../tasks/task-values';

interface Props {
  /** Tells the fields of several forms apart. */
  id: string;
  label: string;
  values: TaskValues;
  units: TaskUnit[];
  /** Paths of headings that the plan has. */
  sections: string[][];
  onChange: (part: Partial<TaskValues>) => void;
}

/** What an amendment can change of a task, or gives a new one. */
export function TaskForm({ id, label, values, units, sections, onChange }: Props) {
  const { t } = useTranslation();
  // what nobody has been at yet is not wrong
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const problems = problemsOf(values);
  const field = (name: Field, control: (id: string) => ReactNode, place = style.wide) => (
    <div className={place} onBlur={() => setLeft((old) => new Set([...old, name]))}>
      <label htmlFor={`${id}-${name}`}>{t(`tasks.fields.${name}`)}</label>
      {control(`${id}-${name}`)}
      {left.has(name) && problems[name] && (
        <p className={style.problem} role="alert">
          {t(`tasks.fieldProblems.${problems[name]}`, { field: t(`tasks.fields.${name}`) })}
        </p>
      )}
    </div>
  );
  return (
    <div className={style.form} role="group" aria-label={label}>
      {field(
        'no',
        (of) => (
          <Input
            id={of}
            maxLength={200}
            value={values.no ?? ''}
            onChange={({ target }) => onChange({ no: target.value || null })}
          />
        ),
        style.no,
      )}
      {field(
        'title',
        (of) => (
          <Input id={of} value={values.title} onChange={({ target }) => onChange({ title: target.value })} />
        ),
        style.title,
      )}
      {field('requirement', (of) => (
        <Input.TextArea
          id={of}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={values.requirement}
          onChange={({ target }) => onChange({ requirement: target.value })}
        />
      ))}
      {(['lead', 'responsible'] as const).map((role) => (
        <div key={role} className={style[role]}>
          <label htmlFor={`${id}-${role}`}>{t(`tasks.columns.${role}`)}</label>
          <UnitsField
            id={`${id}-${role}`}
            role={role}
            units={values.units}
            known={units}
            onChange={(next) => onChange({ units: next })}
          />
        </div>
      ))}
      {field('deadline', (of) => (
        <DeadlineFields id={of} decided value={values.deadline} onChange={(deadline) => onChange({ deadline })} />
      ))}
      <div className={style.wide} role="group" aria-label={t('tasks.fields.targets')}>
        <span className={style.label}>{t('tasks.fields.targets')}</span>
        <TargetsField value={values.targets} onChange={(targets) => onChange({ targets })} />
        {problems.targets && <p className={style.problem}>{t('tasks.fieldProblems.target-incomplete')}</p>}
      </div>
      {field('roundRhythm', (of) => (
        <RhythmField id={of} value={values.roundRhythm} onChange={(roundRhythm) => onChange({ roundRhythm })} />
      ))}
      {field('section', (of) => (
        <SectionField id={of} value={values.section} known={sections} onChange={(section) => onChange({ section })} />
      ))}
    </div>
  );
}
