import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../shared/problem';

/** What the server has refused, it will refuse again; what did not reach it, or came while the database was away, may heal. */
const heals = (error: Error) => !(error instanceof Problem) || error.status === 503;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && heals(error),
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
    mutations: { networkMode: 'always' },
  },
});
