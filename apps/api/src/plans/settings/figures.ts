import { defaultRoundRules, type RoundRules } from '@yaodian/calendar';
import { defaultSupervisionSettings, type SupervisionSettings } from '@yaodian/supervision';

/** What a figure of a plan is when nobody has set it, and within which bounds the office can set it. */
export interface Figure {
  /** `month-day` is a day of the plan's year as one number: 1201 is 1 December. */
  measure: 'working-days' | 'points' | 'day-of-month' | 'month-day';
  default: number;
  least: number;
  most: number;
}

const workingDays = (value: number, least: number, most: number): Figure => ({
  measure: 'working-days',
  default: value,
  least,
  most,
});
/** The last two months of the year, in which the last round lies. */
const inLastRound = (monthDay: string): Figure => ({
  measure: 'month-day',
  default: Number(monthDay.replace('-', '')),
  least: 1101,
  most: 1231,
});

/** Every setting of a plan. Those of one round are kept with it, and stay as they are once it has opened. */
export const figures = {
  // a period and the next one's first month are always longer
  dueDay: { measure: 'day-of-month', default: defaultRoundRules.dueDay, least: 1, most: 28 },
  lastOpens: inLastRound(defaultRoundRules.lastOpens),
  lastDue: inLastRound(defaultRoundRules.lastDue),
  closesAfter: workingDays(defaultRoundRules.closesAfter, 1, 60),
  // a month has hardly more than 20 working days: nothing would be asked for
  leastOpenDays: workingDays(defaultRoundRules.leastOpenDays, 1, 20),
  returnDays: workingDays(3, 1, 30),
  graceDays: workingDays(defaultSupervisionSettings.graceDays, 0, 30),
  soonDays: workingDays(defaultSupervisionSettings.soonDays, 0, 60),
  behindPoints: { measure: 'points', default: defaultSupervisionSettings.behindPoints, least: 0, most: 100 },
  receiptDays: workingDays(defaultSupervisionSettings.receiptDays, 1, 30),
  answerDays: workingDays(5, 1, 30),
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;
export const figureNames = Object.keys(figures) as FigureName[];

/** The figures of a plan that are in force. */
export type Figures = Record<FigureName, number>;

export const defaultFigures = Object.fromEntries(figureNames.map((name) => [name, figures[name].default])) as Figures;

/** 1201 as 12-01. */
export const monthDay = (value: number): string => `${Math.trunc(value / 100)}-${String(value % 100).padStart(2, '0')}`;

export const roundRulesFrom = (set: Figures): RoundRules => ({
  dueDay: set.dueDay,
  lastOpens: monthDay(set.lastOpens),
  lastDue: monthDay(set.lastDue),
  closesAfter: set.closesAfter,
  leastOpenDays: set.leastOpenDays,
});

export const supervisionFrom = ({ graceDays, soonDays, behindPoints, receiptDays }: Figures): SupervisionSettings => ({
  graceDays,
  soonDays,
  behindPoints,
  receiptDays,
});
