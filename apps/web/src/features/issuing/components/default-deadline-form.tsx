import type { DefaultDeadline, NamedTask } from '@yaodian/api-client';
import { Button, DatePicker, Radio } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { deadlineBy } from '../default-deadline';
import style from './issuing.module.css';
import { TaskLinks } from './task-links';

interface Props {
  planId: number;
  year: number;
  tasks: NamedTask[];
  value: DefaultDeadline;
  busy: boolean;
  onChange: (value: DefaultDeadline) => void;
  onSet: (tasks: NamedTask[]) => void;
}

/** One answer for the tasks that print no deadline: for all at once, or for each by itself. */
export function DefaultDeadlineForm({ planId, year, tasks, value, busy, onChange, onSet }: Props) {
  const { t } = useTranslation();
  const ready = deadlineBy(value, year) !== null;
  return (
    <>
      <div className={style.form} role="group" aria-label={t('issuing.defaultDeadline')}>
        <Radio.Group
          value={value.kind}
          disabled={busy}
          onChange={({ target }) => onChange({ kind: target.value as DefaultDeadline['kind'], date: null })}
          options={[
            { value: 'year-end', label: t('issuing.defaults.year-end', { year }) },
            { value: 'standing', label: t('issuing.defaults.standing') },
            { value: 'date', label: t('issuing.defaults.date') },
          ]}
        />
        {value.kind === 'date' && (
          <DatePicker
            aria-label={t('issuing.date')}
            format={[t('shared.dateFormat'), 'YYYY-MM-DD', 'YYYYMMDD', 'M-D']}
            value={value.date === null ? null : dayjs(value.date)}
            defaultPickerValue={dayjs(`${year}-12-01`)}
            disabled={busy}
            onChange={(day) => onChange({ kind: 'date', date: day?.format('YYYY-MM-DD') ?? null })}
          />
        )}
        <Button type="primary" disabled={!ready} loading={busy} onClick={() => onSet(tasks)}>
          {t('issuing.forAll', { count: tasks.length })}
        </Button>
      </div>
      <TaskLinks
        planId={planId}
        tasks={tasks}
        act={{ words: t('issuing.setOne'), disabled: !ready || busy, onAct: (task) => onSet([task]) }}
      />
    </>
  );
}
