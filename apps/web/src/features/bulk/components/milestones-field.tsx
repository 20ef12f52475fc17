import type { Milestone } from '@yaodian/api-client';
import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import style from '../../tasks/components/editor/editor.module.css';

interface Props {
  value: Milestone[];
  onChange: (milestones: Milestone[]) => void;
}

/** Stages before a deadline, each with its words and, maybe, its day. */
export function MilestonesField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<Milestone>) =>
    onChange(value.map((milestone, at) => (at === index ? { ...milestone, ...part } : milestone)));
  return (
    <div className={style.list}>
      {value.map(({ text, date }, index) => (
        <div key={index} role="group" aria-label={t('bulk.milestoneOf', { number: index + 1 })} className={style.row}>
          <Input
            aria-label={t('bulk.milestoneText')}
            className={style.grow}
            placeholder={t('bulk.milestoneText')}
            value={text}
            maxLength={2000}
            onChange={({ target }) => change(index, { text: target.value })}
          />
          <DatePicker
            aria-label={t('tasks.fields.date')}
            className={style.date}
            format={t('shared.dateFormat')}
            value={date === null ? null : dayjs(date)}
            onChange={(day) => change(index, { date: day ? day.format('YYYY-MM-DD') : null })}
          />
          <Button
            type="text"
            aria-label={t('bulk.removeMilestone', { number: index + 1 })}
            onClick={() => onChange(value.filter((_milestone, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="small" className={style.add} onClick={() => onChange([...value, { text: '', date: null }])}>
        {t('bulk.addMilestone')}
      </Button>
    </div>
  );
}
