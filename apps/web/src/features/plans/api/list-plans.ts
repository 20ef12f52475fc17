import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const listPlans = (after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans', { params: { query: { after, limit: 30 } }, signal }));

export const plansQuery = () =>
  infiniteQueryOptions({
    queryKey: ['plans', 'list', {}],
    queryFn: ({ pageParam, signal }) => listPlans(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
