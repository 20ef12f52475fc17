import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const getCalendarYear = (year: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/calendar/{year}', { params: { path: { year } }, signal }));

export const calendarYearQuery = (year: number) =>
  queryOptions({ queryKey: ['calendar', 'detail', year], queryFn: ({ signal }) => getCalendarYear(year, signal) });
