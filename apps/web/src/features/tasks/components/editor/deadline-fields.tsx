import type { Deadline, DeadlineKind, Recurrence } from '@yaodian/api-client';
import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import style from './editor.module.css';

interface Props {
  id: string;
  value: Deadline;
  /** Only what can be issued: neither none nor a time limit for each case. */
  decided?: boolean;
  /** Of several tasks, each keeps its own printed words. */
  withoutWords?: boolean;
  onChange: (deadline: Deadline) => void;
}

/** The calendar covers these years. */
const [firstDay, lastDay] = [dayjs('2010-01-01'), dayjs('2049-12-31')];
const kinds: DeadlineKind[] = ['date', 'recurring', 'standing', 'duration', 'none'];
const decidedKinds = kinds.filter((kind) => kind !== 'duration' && kind !== 'none');
const recurrences: Recurrence[] = ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'];

export function DeadlineFields({ id, value, decided = false, withoutWords = false, onChange }: Props) {
  const { t } = useTranslation();
  const { kind, date, recurrence, text } = value;
  const language = t('shared.dateFormat');
  return (
    <div className={style.row}>
      <Select<DeadlineKind>
        id={id}
        className={style.kind}
        value={kind}
        options={(decided ? decidedKinds : kinds).map((each) => ({
          value: each,
          label: t(`tasks.deadlineKinds.${each}`),
        }))}
        onChange={(next) =>
          // only a date has a day, only a rhythm recurs; the printed words stay
          onChange({
            ...value,
            kind: next,
            date: next === 'date' ? date : null,
            recurrence: next === 'recurring' ? recurrence : null,
          })
        }
      />
      {kind === 'date' && (
        <DatePicker
          aria-label={t('tasks.fields.date')}
          className={style.date}
          format={language}
          minDate={firstDay}
          maxDate={lastDay}
          value={date === null ? null : dayjs(date)}
          onChange={(day) => onChange({ ...value, date: day ? day.format('YYYY-MM-DD') : null })}
        />
      )}
      {kind === 'recurring' && (
        <Select<Recurrence>
          aria-label={t('tasks.fields.recurrence')}
          className={style.kind}
          value={recurrence}
          placeholder={t('tasks.fields.recurrence')}
          options={recurrences.map((each) => ({ value: each, label: t(`tasks.recurrences.${each}`) }))}
          onChange={(next) => onChange({ ...value, recurrence: next })}
        />
      )}
      {!withoutWords && (
        <Input
          aria-label={t('tasks.fields.printed')}
          className={style.grow}
          prefix={<span className={style.prefix}>{t('tasks.fields.printed')}</span>}
          value={text ?? ''}
          maxLength={2000}
          onChange={({ target }) => onChange({ ...value, text: target.value === '' ? null : target.value })}
        />
      )}
    </div>
  );
}
