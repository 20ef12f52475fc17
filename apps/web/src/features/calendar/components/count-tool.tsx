import type { CountDays } from '@yaodian/api-client';
import { Button, DatePicker, InputNumber, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useCountWorkingDays } from '../api/count-working-days';
import { CountingTable } from './counting-table';
import style from './count-tool.module.css';
import { useDateWords } from './use-date-words';

type Asked = 'date' | 'days';

/** Counts working days from a day on, and opens to how it was counted. */
export function CountTool({ today }: { today: string }) {
  const { t } = useTranslation();
  const { dateWords } = useDateWords();
  const [asked, setAsked] = useState<Asked>('date');
  const [from, setFrom] = useState<Dayjs | null>(dayjs(today));
  const [to, setTo] = useState<Dayjs | null>(null);
  const [days, setDays] = useState<number | null>(20);
  const count = useCountWorkingDays();
  const format = t('shared.dateFormat');
  const rest = asked === 'date' ? { workingDays: days ?? undefined } : { to: to?.format('YYYY-MM-DD') };
  const ready = from !== null && (asked === 'date' ? days !== null : to !== null && !to.isBefore(from, 'day'));
  const result = count.data;
  const sentence =
    result &&
    t('calendar.counted', { from: dateWords(result.from), to: dateWords(result.to), count: result.workingDays });

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const body: CountDays = { from: from.format('YYYY-MM-DD'), ...rest };
    const { from: first, to: last, workingDays } = await count.mutateAsync(body);
    announce(t('calendar.counted', { from: dateWords(first), to: dateWords(last), count: workingDays }));
  };

  return (
    <section className={style.tool} aria-labelledby="count-working-days">
      <h2 id="count-working-days">{t('calendar.count')}</h2>
      <p className={style.rule}>{t('calendar.countRule')}</p>
      {/* the problem stands below the form */}
      <form className={style.form} onSubmit={(event) => void onSubmit(event).catch(() => undefined)}>
        <label htmlFor="count-from">{t('calendar.from')}</label>
        <DatePicker id="count-from" className={style.date} format={format} value={from} onChange={setFrom} />
        <Radio.Group
          aria-label={t('calendar.count')}
          value={asked}
          onChange={({ target }) => setAsked(target.value as Asked)}
          options={[
            { value: 'date', label: t('calendar.askDate') },
            { value: 'days', label: t('calendar.askDays') },
          ]}
        />
        {asked === 'date' ? (
          <>
            <label htmlFor="count-days">{t('calendar.workingDays')}</label>
            <InputNumber<number> id="count-days" min={0} max={1000} precision={0} value={days} onChange={setDays} />
          </>
        ) : (
          <>
            <label htmlFor="count-to">{t('calendar.to')}</label>
            <DatePicker
              id="count-to"
              className={style.date}
              format={format}
              value={to}
              minDate={from ?? undefined}
              maxDate={from?.add(5, 'year')}
              onChange={setTo}
            />
          </>
        )}
        <Button htmlType="submit" disabled={!ready} loading={count.isPending}>
          {t('calendar.countNow')}
        </Button>
      </form>
      {count.error && <ProblemAlert title={t('calendar.notCounted')} error={count.error} />}
      {result && (
        <div className={style.result}>
          <p className={style.answer}>{sentence}</p>
          {result.fallbackYears.length > 0 && (
            <p className={style.fallback}>
              {t('calendar.fallbackYears', { years: result.fallbackYears.join(t('calendar.comma')) })}
            </p>
          )}
          {result.runs.length > 0 && (
            <details>
              <summary>{t('calendar.how')}</summary>
              <CountingTable counting={result} />
            </details>
          )}
        </div>
      )}
    </section>
  );
}
