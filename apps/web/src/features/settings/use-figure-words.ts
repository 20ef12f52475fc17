import type { FigureMeasure } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** 1201 in its month and day. */
export const monthAndDay = (value: number): [month: number, day: number] => [Math.floor(value / 100), value % 100];

/** A figure's number with what it counts. */
export function useFigureWords() {
  const { t, i18n } = useTranslation();
  return (measure: FigureMeasure, value: number): string => {
    if (measure === 'working-days') return t('settings.workingDays', { count: value });
    if (measure === 'points') return t('settings.points', { count: value });
    if (measure === 'day-of-month') return t('settings.dayOfMonth', { count: value });
    const [month, day] = monthAndDay(value);
    const date = new Date(Date.UTC(2024, month - 1, day));
    return new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(date);
  };
}
