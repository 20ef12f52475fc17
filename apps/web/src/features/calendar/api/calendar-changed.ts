import { useQueryClient } from '@tanstack/react-query';
import type { CalendarYear } from '@yaodian/api-client';
import { isConflict } from '../../../shared/problem';
import { calendarYearQuery } from './get-calendar-year';

/** What every change of the calendar does to what was loaded: the version belongs to all years. */
export function useCalendarChanged() {
  const client = useQueryClient();
  const show = (year: CalendarYear) => client.setQueryData(calendarYearQuery(year.year).queryKey, year);
  return {
    onSuccess: show,
    onError: (error: Error) => {
      if (isConflict(error)) show(error.current as CalendarYear);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  };
}
