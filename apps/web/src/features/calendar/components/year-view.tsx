import type { CalendarDay, CalendarYear } from '@yaodian/api-client';
import dayjs from 'dayjs';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthGrids } from '../month-grid';
import { MonthTable } from './month-table';
import style from './year-view.module.css';

interface Props {
  year: CalendarYear;
  today: string;
  /** null for those who only read. */
  onOpen: ((day: CalendarDay) => void) | null;
}

const steps: Record<string, [count: number, unit: 'day' | 'month']> = {
  ArrowLeft: [-1, 'day'],
  ArrowRight: [1, 'day'],
  ArrowUp: [-7, 'day'],
  ArrowDown: [7, 'day'],
  PageUp: [-1, 'month'],
  PageDown: [1, 'month'],
};

/** Twelve months. The arrows go from day to day, so the tabulator key passes the whole year in one step. */
export function YearView({ year: { year, days, workingDays }, today, onOpen }: Props) {
  const { t } = useTranslation();
  const months = useMemo(() => monthGrids(days), [days]);
  const [focused, setFocused] = useState('');
  const view = useRef<HTMLDivElement>(null);
  const inYear = (date: string) => date.startsWith(`${year}-`);
  const current = [focused, today].find(inYear) ?? `${year}-01-01`;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = dayjs(current).add(step[0], step[1]).format('YYYY-MM-DD');
    if (inYear(next)) view.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  return (
    <div
      ref={view}
      className={style.year}
      role="group"
      aria-label={t('calendar.yearOf', { year })}
      onKeyDown={onKeyDown}
    >
      {months.map((month, index) => (
        <MonthTable
          key={month.first}
          month={month}
          workingDays={workingDays[index] ?? 0}
          today={today}
          current={current}
          onFocus={setFocused}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
