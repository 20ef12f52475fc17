export {
  type Calendar,
  createCalendar,
  type DayKind,
  type HolidayYear,
  isFallback,
  kindByWeekday,
  kindOf,
  type Notice,
  type SpecialDay,
} from './calendar.js';
export { addDays, type CivilDate, civilDateOf, endOf, isCivilDate, weekdayOf, yearOf } from './civil-date.js';
export { type ComputedDate, countDays, type Counting, type CountingRule, type DayRun } from './counting.js';
export { holidayYears } from './notices.js';
export { monthOf, type Period, quarterNumber, quarterOf } from './periods.js';
export {
  defaultRoundRules,
  owedRounds,
  type Rhythm,
  type Round,
  type RoundRules,
  roundsAfter,
  roundsOf,
} from './rounds.js';
export {
  addWorkingDays,
  firstWorkingDayAfter,
  isWorkingDay,
  nextWorkingDay,
  ordinalOf,
  shareElapsed,
  workingDayBefore,
  workingDaysBetween,
} from './working-days.js';
