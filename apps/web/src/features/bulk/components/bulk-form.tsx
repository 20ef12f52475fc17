import type { BulkTextField, Milestone, TaskUnit } from '@yaodian/api-client';
import { Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineFields } from '../../tasks/components/editor/deadline-fields';
import { RhythmField } from '../../tasks/components/editor/rhythm-field';
import { SectionField } from '../../tasks/components/editor/section-field';
import { TargetsField } from '../../tasks/components/editor/targets-field';
import type { DraftRow } from '../../tasks/task-row';
import type { TargetValues } from '../../tasks/task-values';
import { type BulkField, bulkFields, type BulkValues } from '../bulk-values';
import style from './bulk.module.css';
import { MilestonesField } from './milestones-field';
import { UnitsChange } from './units-change';

interface Props {
  values: BulkValues;
  /** The tasks that are to change. */
  rows: DraftRow[];
  units: TaskUnit[];
  /** Paths of headings that the plan has. */
  sections: string[][];
  /** Only deadlines that can be issued. */
  decided: boolean;
  onChange: (values: BulkValues) => void;
}

const listWays = ['keep', 'add', 'remove', 'replace'] as const;
const ways = {
  section: ['keep', 'set'],
  lead: ['keep', 'add', 'remove', 'swap', 'replace'],
  responsible: ['keep', 'add', 'remove', 'swap', 'replace'],
  deadline: ['keep', 'set'],
  milestones: listWays,
  targets: listWays,
  rhythm: ['keep', 'set'],
  text: ['keep', 'replace'],
} as const satisfies Record<BulkField, readonly string[]>;

const textFields: BulkTextField[] = ['title', 'requirement', 'section', 'no', 'deadline'];

/** For each field of several tasks what is to become of it. */
export function BulkForm({ values, rows, units, sections, decided, onChange }: Props) {
  const { t } = useTranslation();
  const set = <F extends BulkField>(field: F, part: Partial<BulkValues[F]>) =>
    onChange({ ...values, [field]: { ...values[field], ...part } });
  const { section, lead, responsible, deadline, milestones, targets, rhythm, text } = values;
  const unitsOf = (role: 'lead' | 'responsible') =>
    rows.flatMap((row) => row.units.filter((unit) => unit.role === role));

  const controls: Record<BulkField, () => ReactNode> = {
    section: () => (
      <SectionField
        id="bulk-section"
        value={section.path}
        known={sections}
        onChange={(path) => set('section', { path })}
      />
    ),
    lead: () => (
      <UnitsChange
        role="lead"
        value={lead}
        present={unitsOf('lead')}
        known={units}
        onChange={(next) => set('lead', next)}
      />
    ),
    responsible: () => (
      <UnitsChange
        role="responsible"
        value={responsible}
        present={unitsOf('responsible')}
        known={units}
        onChange={(next) => set('responsible', next)}
      />
    ),
    deadline: () => (
      <DeadlineFields
        id="bulk-deadline"
        withoutWords
        decided={decided}
        value={deadline.value}
        onChange={(value) => set('deadline', { value })}
      />
    ),
    milestones: () =>
      milestones.way === 'remove' ? (
        <Words
          label={t('bulk.toRemove')}
          present={rows.flatMap((row): Milestone[] => row.deadline.milestones)}
          value={milestones.list}
          onChange={(list) => set('milestones', { list })}
        />
      ) : (
        <MilestonesField value={milestones.list} onChange={(list) => set('milestones', { list })} />
      ),
    targets: () =>
      targets.way === 'remove' ? (
        <Words
          label={t('bulk.toRemove')}
          present={rows.flatMap((row): TargetValues[] => row.targets)}
          value={targets.list}
          onChange={(list) => set('targets', { list })}
        />
      ) : (
        <TargetsField value={targets.list} onChange={(list) => set('targets', { list })} />
      ),
    rhythm: () => <RhythmField id="bulk-rhythm" value={rhythm.value} onChange={(value) => set('rhythm', { value })} />,
    text: () => (
      <>
        <Input
          aria-label={t('bulk.find')}
          placeholder={t('bulk.find')}
          maxLength={2000}
          value={text.find}
          onChange={({ target }) => set('text', { find: target.value })}
        />
        <Input
          aria-label={t('bulk.replacement')}
          placeholder={t('bulk.replacement')}
          maxLength={2000}
          value={text.replacement}
          onChange={({ target }) => set('text', { replacement: target.value })}
        />
        <Checkbox.Group
          aria-label={t('bulk.textFields')}
          value={text.fields}
          onChange={(fields) => set('text', { fields: fields as BulkTextField[] })}
          options={textFields.map((value) => ({ value, label: t(`bulk.inField.${value}`) }))}
        />
      </>
    ),
  };

  return (
    <div>
      {bulkFields.map((field) => {
        const { way } = values[field];
        return (
          <div key={field} role="group" aria-label={t(`bulk.fields.${field}`)} className={style.line}>
            {way !== 'keep' && (field === 'section' || field === 'deadline' || field === 'rhythm') ? (
              <label htmlFor={`bulk-${field}`} className={style.name}>
                {t(`bulk.fields.${field}`)}
              </label>
            ) : (
              <span className={style.name}>{t(`bulk.fields.${field}`)}</span>
            )}
            <Select<string>
              aria-label={t('bulk.wayOf', { field: t(`bulk.fields.${field}`) })}
              value={way}
              options={ways[field].map((value) => ({ value, label: t(`bulk.ways.${value}`) }))}
              // what was chosen for another way may mean nothing in this one
              onChange={(next) => set(field, { ...emptied[field], way: next } as Partial<BulkValues[typeof field]>)}
            />
            {way !== 'keep' && <div className={style.value}>{controls[field]()}</div>}
          </div>
        );
      })}
    </div>
  );
}

const emptied: Record<BulkField, object> = {
  section: {},
  lead: { units: [], by: [] },
  responsible: { units: [], by: [] },
  deadline: {},
  milestones: { list: [] },
  targets: { list: [] },
  rhythm: {},
  text: {},
};

interface WordsProps<T> {
  label: string;
  present: T[];
  value: T[];
  onChange: (value: T[]) => void;
}

/** Some of what the chosen tasks have, by its words. */
function Words<T extends { text: string }>({ label, present, value, onChange }: WordsProps<T>) {
  const known = new Map(present.map((each) => [each.text, each]));
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      placeholder={label}
      value={value.map(({ text }) => text)}
      options={[...known.keys()].map((text) => ({ value: text, label: text }))}
      onChange={(texts) => onChange(texts.flatMap((text) => known.get(text) ?? []))}
    />
  );
}
