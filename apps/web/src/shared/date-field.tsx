import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './date-field.module.css';

dayjs.extend(customParseFormat);

interface Props {
  id?: string;
  /** YYYY-MM-DD; null where there is none. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** Earliest and latest day, YYYY-MM-DD. */
  min?: string;
  max?: string;
  placeholder?: string;
  required?: boolean;
}

/** A day, picked or typed. What was typed and cannot be taken stays, and is said to be no possible day. */
export function DateField({ id, value, onChange, min, max, placeholder, required = false }: Props) {
  const { t } = useTranslation();
  const note = useId();
  const [isRefused, setRefused] = useState(false);
  const formats = [t('shared.dateFormat'), 'YYYY-MM-DD', 'YYYYMMDD'];
  // the picker itself drops what is typed and left without Enter
  const take = (text: string) => {
    const typed = text.trim();
    const day = formats
      .map((format) => dayjs(typed, format, true))
      .find((one) => one.isValid())
      ?.format('YYYY-MM-DD');
    const isPossible = day !== undefined && (min === undefined || day >= min) && (max === undefined || day <= max);
    // the picker may have emptied it by now: what was refused stays said until something else is typed or picked
    if (typed !== '') setRefused(!isPossible);
    if (isPossible && day !== value) onChange(day);
  };
  return (
    <div className={style.field} onInput={() => setRefused(false)}>
      <DatePicker
        id={id}
        className={style.picker}
        format={formats}
        placeholder={placeholder}
        allowClear={!required}
        preserveInvalidOnBlur
        status={isRefused ? 'error' : undefined}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? note : undefined}
        minDate={min === undefined ? undefined : dayjs(min)}
        maxDate={max === undefined ? undefined : dayjs(max)}
        value={value === null ? null : dayjs(value)}
        onChange={(day: dayjs.Dayjs | null) => {
          setRefused(false);
          onChange(day?.format('YYYY-MM-DD') ?? null);
        }}
        onBlur={({ target }) => take((target as HTMLInputElement).value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter takes the day; it does not send the form
          event.preventDefault();
          take((event.target as HTMLInputElement).value);
        }}
      />
      {isRefused && (
        <span id={note} className={style.refused} role="alert">
          {min !== undefined
            ? t('shared.dateRefusedFrom', { day: dayjs(min).format(formats[0]) })
            : t('shared.dateRefused')}
        </span>
      )}
    </div>
  );
}
