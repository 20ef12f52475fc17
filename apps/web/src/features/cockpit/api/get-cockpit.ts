import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** Beside what is told live, so that a lost connection does not leave old figures unnoticed. */
export const lookEvery = 60_000;

/** Where a plan stands; without one, the plan under way. */
export const cockpitQuery = (planId: number | undefined, quarter: number | undefined) =>
  queryOptions({
    queryKey: ['cockpit', planId, quarter],
    queryFn: ({ signal }) => answerOf(api.GET('/api/cockpit', { params: { query: { planId, quarter } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: lookEvery,
  });
