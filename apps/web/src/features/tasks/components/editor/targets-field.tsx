import type { Comparator, Period } from '@yaodian/api-client';
import { Button, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TargetValues } from '../../task-values';
import style from './editor.module.css';

interface Props {
  value: TargetValues[];
  onChange: (targets: TargetValues[]) => void;
}

const comparators: { value: Comparator; label: string }[] = [
  { value: '>=', label: '≥' },
  { value: '<=', label: '≤' },
  { value: '=', label: '=' },
];
const periods: Period[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];
const fresh: TargetValues = { text: '', comparator: '>=', value: null, unit: '', period: null };

export function TargetsField({ value, onChange }: Props) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<TargetValues>) =>
    onChange(value.map((target, at) => (at === index ? { ...target, ...part } : target)));
  return (
    <div className={style.list}>
      {value.map((target, index) => (
        <div
          key={index}
          role="group"
          aria-label={t('tasks.fields.targetOf', { number: index + 1 })}
          className={style.row}
        >
          <Input
            aria-label={t('tasks.fields.targetText')}
            className={style.grow}
            placeholder={t('tasks.fields.targetText')}
            value={target.text}
            maxLength={2000}
            onChange={({ target: { value: text } }) => change(index, { text })}
          />
          <Select<Comparator>
            aria-label={t('tasks.fields.comparator')}
            className={style.comparator}
            value={target.comparator}
            options={comparators}
            onChange={(comparator) => change(index, { comparator })}
          />
          <InputNumber<number>
            aria-label={t('tasks.fields.value')}
            className={style.value}
            controls={false}
            placeholder={t('tasks.fields.value')}
            value={target.value}
            onChange={(number) => change(index, { value: number })}
          />
          <Input
            aria-label={t('tasks.fields.unit')}
            className={style.unit}
            placeholder={t('tasks.fields.unit')}
            value={target.unit}
            maxLength={50}
            onChange={({ target: { value: unit } }) => change(index, { unit })}
          />
          <Select<Period | 'none'>
            aria-label={t('tasks.fields.period')}
            className={style.period}
            value={target.period ?? 'none'}
            options={[
              { value: 'none', label: t('tasks.periods.none') },
              ...periods.map((period) => ({ value: period, label: t(`tasks.periods.${period}`) })),
            ]}
            onChange={(period) => change(index, { period: period === 'none' ? null : period })}
          />
          <Button
            type="text"
            aria-label={t('tasks.fields.removeTarget', { number: index + 1 })}
            onClick={() => onChange(value.filter((_target, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="small" className={style.add} onClick={() => onChange([...value, fresh])}>
        {t('tasks.fields.addTarget')}
      </Button>
    </div>
  );
}
