import type { Step } from '@yaodian/api-client';
import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './own-assignment.module.css';

interface Written {
  text: string;
  person: string | null;
  due: string | null;
}

interface Props {
  /** Absent for a new one. */
  step?: Step;
  saving: boolean;
  onSave: (written: Written) => void;
  onCancel: () => void;
}

/** What is to be done, by whom and until when. */
export function StepForm({ step, saving, onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(step?.text ?? '');
  const [person, setPerson] = useState(step?.person ?? '');
  const [due, setDue] = useState(step?.due ?? null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSave({ text: text.trim(), person: person.trim() || null, due });
  };
  return (
    <form ref={form} className={style.form} onSubmit={submit} aria-label={t('assignments.steps.title')}>
      <label htmlFor={`${id}-text`}>
        {t('assignments.steps.text')}
        <Input
          id={`${id}-text`}
          maxLength={500}
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className={style.pair}>
        <label htmlFor={`${id}-person`}>
          {t('assignments.steps.person')}
          <Input
            id={`${id}-person`}
            maxLength={50}
            autoComplete="off"
            value={person}
            onChange={({ target }) => setPerson(target.value)}
          />
        </label>
        <label htmlFor={`${id}-due`}>
          {t('assignments.steps.due')}
          <DatePicker
            id={`${id}-due`}
            format={t('shared.dateFormat')}
            value={due === null ? null : dayjs(due)}
            onChange={(day) => setDue(day?.format('YYYY-MM-DD') ?? null)}
          />
        </label>
      </div>
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={text.trim() === ''} loading={saving}>
          {t('assignments.steps.save')}
        </Button>
        <Button onClick={onCancel}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
