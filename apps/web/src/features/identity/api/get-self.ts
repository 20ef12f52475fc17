import { queryOptions } from '@tanstack/react-query';
import type { Self } from '@yaodian/api-client';
import { answerOf, openApi } from '../../../shared/api';
import { isSignedOut, mayHeal } from '../../../shared/problem';

export const getSelf = (signal?: AbortSignal): Promise<Self> => answerOf(openApi.GET('/api/session', { signal }));

/** The signed-in person; fails with signed-out where there is none. */
export const selfQuery = () =>
  queryOptions({
    queryKey: ['session', 'self'],
    queryFn: ({ signal }) => getSelf(signal),
    staleTime: 60_000,
    retry: (failures, error) => failures < 2 && !isSignedOut(error) && mayHeal(error),
  });
