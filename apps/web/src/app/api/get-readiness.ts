import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';

/** `demo` where the server was started with invented data. */
interface Readiness {
  status: 'ok';
  mode?: 'demo' | 'office';
}

const getReadiness = (signal: AbortSignal): Promise<Readiness> => answerOf(api.GET('/api/health/ready', { signal }));

export const readinessQuery = () =>
  queryOptions({
    queryKey: ['readiness', 'detail'],
    queryFn: ({ signal }) => getReadiness(signal),
    staleTime: Infinity,
  });
