import type { CalendarDay } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import type { MonthGrid } from '../month-grid';
import style from './year-view.module.css';
import { useDateWords } from './use-date-words';
import { useDayWords } from './use-day-words';

interface Props {
  month: MonthGrid;
  workingDays: number;
  today: string;
  /** The one day that the tabulator key reaches. */
  current: string;
  onFocus: (date: string) => void;
  onOpen: ((day: CalendarDay) => void) | null;
}

/** Any week from Monday to Sunday, for the names of its days. */
const week = Array.from({ length: 7 }, (_, index) => `2024-01-0${index + 1}`);

export function MonthTable({ month: { first, weeks }, workingDays, today, current, onFocus, onOpen }: Props) {
  const { t } = useTranslation();
  const { monthWords, shortWeekday, weekdayWords } = useDateWords();
  return (
    <table className={style.month}>
      <caption>
        <span className={style.monthName}>{monthWords(first)}</span>{' '}
        <span>{t('calendar.countWorking', { count: workingDays })}</span>
      </caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col" abbr={weekdayWords(day)}>
              {shortWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days, index) => (
          <tr key={index}>
            {days.map((day, weekday) => (
              <td key={weekday}>
                {day && (
                  <Day
                    day={day}
                    isToday={day.date === today}
                    reached={day.date === current}
                    onFocus={onFocus}
                    onOpen={onOpen}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps extends Pick<Props, 'onFocus' | 'onOpen'> {
  day: CalendarDay;
  isToday: boolean;
  reached: boolean;
}

/** A day as a button that opens it, or merely to be read. */
function Day({ day, isToday, reached, onFocus, onOpen }: DayProps) {
  const { t } = useTranslation();
  const { dateWords, weekdayWords } = useDateWords();
  const dayWords = useDayWords();
  const words = [
    dateWords(day.date),
    weekdayWords(day.date),
    dayWords(day),
    day.setBy === 'office' && t('calendar.byOffice'),
    isToday && t('calendar.today'),
  ].filter((word) => word !== false);
  const content = (
    <>
      <span className="visually-hidden">{words.join(t('calendar.comma'))}</span>
      <span className={style.number} aria-hidden="true">
        {Number(day.date.slice(8))}
      </span>
      {day.setBy !== null && (
        <span className={style.mark} aria-hidden="true">
          {t(`calendar.marks.${day.kind}`)}
        </span>
      )}
    </>
  );
  const look = {
    'data-date': day.date,
    'data-kind': day.setBy === null ? undefined : day.kind,
    'data-office': day.setBy === 'office' || undefined,
    'data-weekend': (day.setBy === null && day.kind === 'off') || undefined,
    'aria-current': isToday ? ('date' as const) : undefined,
    className: style.day,
    title: day.source === null ? undefined : `${dayWords(day)} · ${day.source}`,
  };
  if (!onOpen) return <div {...look}>{content}</div>;
  return (
    <button
      type="button"
      {...look}
      tabIndex={reached ? 0 : -1}
      onFocus={() => onFocus(day.date)}
      onClick={() => onOpen(day)}
    >
      {content}
    </button>
  );
}
