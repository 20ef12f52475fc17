import type { DraftTask, TaskUnit } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../../shared/composing';
import { KeyHint } from '../../../../shared/key-hint';
import { mayHeal } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import type { Field } from '../../task-values';
import { BothVersions } from './both-versions';
import { DeadlineFields } from './deadline-fields';
import style from './editor.module.css';
import { SaveState } from './save-state';
import { RhythmField } from './rhythm-field';
import { SectionField } from './section-field';
import { TargetsField } from './targets-field';
import { UnitsField } from './units-field';
import { useClosing } from './use-closing';
import type { TaskEditing } from './use-task-editor';

/** The fields at which editing can begin. */
export type EditorFocus = 'title' | 'requirement' | 'lead' | 'responsible' | 'deadline';

interface Props {
  editing: TaskEditing;
  /** Stands above the form. */
  title?: string;
  knownUnits: TaskUnit[];
  knownSections: string[][];
  /** Where the caret is put at the beginning. */
  focus: EditorFocus;
  /** Closes the form; what cannot be saved is kept on this computer. */
  onClose: (task: DraftTask | null) => void;
  /** Makes two tasks at an offset of the requirement. */
  onSplit?: (task: DraftTask, at: number) => void;
}

/** Escape closes an open list of choices before it closes the form. */
const isOpen = (target: EventTarget) => target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** As high as the words need, within reason. */
const rowsFor = (text: string) =>
  Math.min(
    12,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 44), 0),
    ),
  );

/** The edit row of the task table. */
export function TaskEditor(props: Props) {
  const { editing, title, knownUnits, knownSections, focus, onClose, onSplit } = props;
  const { t } = useTranslation();
  const { values, problems, change } = editing;
  const form = useRef<HTMLFormElement>(null);
  const [caret, setCaret] = useState(0);
  const splittable =
    caret > 0 && values.requirement.slice(0, caret).trim() !== '' && values.requirement.slice(caret).trim() !== '';

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`#task-${focus}`)?.focus({ preventScroll: true });
  }, [focus]);

  const { refused, finish, leave } = useClosing(editing, form, onClose);
  const split = async () => {
    // the server takes off blanks at the beginning, and with them the place moves
    const blanks = values.requirement.length - values.requirement.trimStart().length;
    const saved = await editing.save();
    if (saved) onSplit?.(saved, caret - blanks);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void finish();
    } else if (event.code === 'KeyS' && event.altKey && onSplit && splittable) {
      event.preventDefault();
      void split();
    } else if (event.key === 'Escape' && !isOpen(event.target)) void leave();
  };

  if (editing.theirs)
    return (
      <BothVersions
        base={editing.base}
        mine={values}
        theirs={editing.theirs}
        saving={editing.saving}
        onSettle={async (chosen) => {
          const saved = await editing.settle(chosen);
          if (saved) onClose(saved);
        }}
        onTheirs={(task) => {
          editing.giveUp();
          onClose(task);
        }}
      />
    );

  const field = (name: Field, id: string, control: ReactNode) => (
    <div className={style.wide}>
      <label htmlFor={id}>{t(`tasks.fields.${name}`)}</label>
      {control}
      {problems[name] && (
        <p className={style.problem} role="alert">
          {t(`tasks.fieldProblems.${problems[name]}`, { field: t(`tasks.fields.${name}`) })}
        </p>
      )}
    </div>
  );

  return (
    <form
      ref={form}
      className={style.form}
      aria-label={title ?? t('tasks.editing', { title: editing.base.title })}
      onKeyDown={onKeyDown}
      onCompositionStart={() => editing.setComposing(true)}
      onCompositionEnd={() => editing.setComposing(false)}
      onBlur={({ relatedTarget }) => {
        if (!form.current?.contains(relatedTarget)) void editing.saveQuietly();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      {title && <h3 className={style.heading}>{title}</h3>}
      {editing.error && !mayHeal(editing.error) && (
        <div className={style.wide}>
          <ProblemAlert title={t('tasks.notSaved')} error={editing.error} kept={t('tasks.typedKept')} />
        </div>
      )}
      <div className={style.no}>
        <label htmlFor="task-no">{t('tasks.fields.no')}</label>
        <Input
          id="task-no"
          value={values.no ?? ''}
          maxLength={200}
          onChange={({ target }) => change({ no: target.value === '' ? null : target.value })}
        />
      </div>
      <div className={style.title}>
        <label htmlFor="task-title">{t('tasks.fields.title')}</label>
        <Input
          id="task-title"
          value={values.title}
          status={problems.title ? 'error' : ''}
          onChange={({ target }) => change({ title: target.value })}
        />
        {problems.title && (
          <p className={style.problem} role="alert">
            {t('tasks.fieldProblems.needed', { field: t('tasks.fields.title') })}
          </p>
        )}
      </div>
      {field(
        'requirement',
        'task-requirement',
        <Input.TextArea
          id="task-requirement"
          rows={rowsFor(values.requirement)}
          value={values.requirement}
          status={problems.requirement ? 'error' : ''}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onChange={({ target }) => {
            setCaret(target.selectionStart);
            change({ requirement: target.value });
          }}
        />,
      )}
      {(['lead', 'responsible'] as const).map((role) => (
        <div key={role} className={role === 'lead' ? style.lead : style.responsible}>
          <label htmlFor={`task-${role}`}>{t(`tasks.columns.${role}`)}</label>
          <UnitsField
            id={`task-${role}`}
            role={role}
            units={values.units}
            known={knownUnits}
            onChange={(units) => change({ units })}
          />
        </div>
      ))}
      {field(
        'deadline',
        'task-deadline',
        <DeadlineFields id="task-deadline" value={values.deadline} onChange={(deadline) => change({ deadline })} />,
      )}
      <div id="task-targets" className={style.wide} role="group" aria-label={t('tasks.fields.targets')}>
        <span className={style.label}>{t('tasks.fields.targets')}</span>
        <TargetsField value={values.targets} onChange={(targets) => change({ targets })} />
        {problems.targets && (
          <p className={style.problem} role="alert">
            {t('tasks.fieldProblems.target-incomplete')}
          </p>
        )}
      </div>
      {field(
        'roundRhythm',
        'task-rhythm',
        <RhythmField id="task-rhythm" value={values.roundRhythm} onChange={(roundRhythm) => change({ roundRhythm })} />,
      )}
      {field(
        'section',
        'task-section',
        <SectionField
          id="task-section"
          value={values.section}
          known={knownSections}
          onChange={(section) => change({ section })}
        />,
      )}
      <div className={style.buttons}>
        {onSplit && (
          <Button disabled={!splittable} title={t('tasks.splitHow')} onClick={() => void split()}>
            {t('tasks.splitHere')}
            <KeyHint>Alt S</KeyHint>
          </Button>
        )}
        <SaveState editing={editing} refused={refused} />
        {editing.dirty && (editing.error || !editing.whole) && (
          <Button
            type="text"
            onClick={() => {
              editing.giveUp();
              onClose(editing.task());
            }}
          >
            {t('tasks.giveUp')}
          </Button>
        )}
        <Button type="primary" htmlType="submit">
          {t('tasks.close')}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </form>
  );
}
