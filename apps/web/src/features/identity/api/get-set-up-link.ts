import { queryOptions } from '@tanstack/react-query';
import { answerOf, openApi } from '../../../shared/api';

/** What a link is for; it is asked once, as using the link ends it. */
export const setUpLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['set-up', 'link', token],
    queryFn: ({ signal }) => answerOf(openApi.POST('/api/set-up/link', { body: { token }, signal })),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
