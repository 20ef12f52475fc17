import type { Report } from '@yaodian/api-client';
import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { isCorrection, type ReportContent } from '../content';
import style from './reports.module.css';

interface Props {
  report: Report;
  content: ReportContent;
  onChange: (part: Partial<ReportContent>) => void;
}

/** Percent and targets, each with the value of the last time in its label. */
export function Figures({ report, content, onChange }: Props) {
  const { t } = useTranslation();
  const { earlier, lastPercent, targets, deadline, round } = report;
  const setValue = (at: number, value: number | null) =>
    onChange({ targetValues: content.targetValues.map((each, index) => (index === at ? { ...each, value } : each)) });
  const last = (value: number | null | undefined, unit = '') =>
    typeof value === 'number' && <span className={style.note}>{t('reports.last', { value: `${value}${unit}` })}</span>;
  return (
    <>
      <div className={style.figures}>
        {deadline.kind === 'date' && (
          <label>
            <span>
              {t('reports.fields.percent')} {last(lastPercent, '%')}
            </span>
            <InputNumber<number>
              min={0}
              max={100}
              precision={0}
              suffix="%"
              value={content.percent}
              onChange={(percent) => onChange({ percent })}
            />
          </label>
        )}
        {targets.map(({ text, unit }, at) => (
          <label key={`${text} ${at}`}>
            <span>
              {text} {last(earlier?.targetValues.find((each) => each.text === text)?.value, unit)}
            </span>
            <InputNumber<number>
              min={0}
              max={unit === '%' ? 100 : 1e12}
              suffix={unit}
              value={content.targetValues[at]?.value ?? null}
              onChange={(value) => setValue(at, value)}
            />
          </label>
        ))}
      </div>
      {deadline.kind === 'recurring' && (
        <Checkbox
          checked={content.periodsMet.includes(round.periodLast)}
          onChange={({ target }) => onChange({ periodsMet: target.checked ? [round.periodLast] : [] })}
        >
          {t('reports.periodMet', { first: round.periodFirst, last: round.periodLast })}
        </Checkbox>
      )}
      {isCorrection(report, content) && (
        <label className={style.field}>
          <span>{t('reports.fields.correctionReason')}</span>
          <Input
            maxLength={2000}
            value={content.correctionReason ?? ''}
            onChange={({ target }) => onChange({ correctionReason: target.value })}
          />
          <span className={style.note}>{t('reports.correctionWhy')}</span>
        </label>
      )}
    </>
  );
}
