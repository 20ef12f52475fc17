import { queryOptions } from '@tanstack/react-query';
import { answerOf, openApi } from '../../../shared/api';

export const signInOptionsQuery = () =>
  queryOptions({
    queryKey: ['session', 'options'],
    queryFn: ({ signal }) => answerOf(openApi.GET('/api/session/options', { signal })),
    staleTime: 60_000,
  });
