import type { Readiness } from '@yaodian/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';

const getReadiness = (signal: AbortSignal): Promise<Readiness> => answerOf(api.GET('/api/health/ready', { signal }));

export const readinessQuery = () =>
  queryOptions({
    queryKey: ['readiness', 'detail'],
    queryFn: ({ signal }) => getReadiness(signal),
    staleTime: Infinity,
  });
