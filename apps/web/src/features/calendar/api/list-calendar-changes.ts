import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const listCalendarChanges = (year: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/calendar/{year}/changes', { params: { path: { year } }, signal }));

export const calendarChangesQuery = (year: number) =>
  queryOptions({ queryKey: ['calendar', 'changes', year], queryFn: ({ signal }) => listCalendarChanges(year, signal) });
