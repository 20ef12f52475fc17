import { addWorkingDays, type Calendar, type CivilDate, civilDateOf, type Counting, endOf } from '@yaodian/calendar';

/** 申诉期. */
export interface AppealWindow {
  announcedOn: CivilDate;
  lastDay: CivilDate;
  /** 24:00 of the last day in China. */
  closesAt: Date;
  /** How the last day was counted. */
  counting: Counting;
}

/** So many working days (5 by default) after the day of announcing, which is not counted, until 24:00 Asia/Shanghai. */
export function appealWindow(announcedAt: Date, workingDays: number, calendar: Calendar): AppealWindow {
  const announcedOn = civilDateOf(announcedAt);
  const { date, counting } = addWorkingDays(calendar, announcedOn, workingDays);
  return { announcedOn, lastDay: date, closesAt: endOf(date), counting };
}

export const isOpen = ({ closesAt }: Pick<AppealWindow, 'closesAt'>, now: Date): boolean => now < closesAt;
