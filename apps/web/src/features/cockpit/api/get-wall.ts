import { queryOptions } from '@tanstack/react-query';
import { answerOf, openApi } from '../../../shared/api';
import { Problem } from '../../../shared/problem';

/** So that a screen goes blank at once when its link is revoked; the figures themselves are kept for longer on the server. */
const lookEvery = 3_000;

/** Whether a link shows nothing any more, and never will. */
export const isEnded = (error: unknown): boolean => error instanceof Problem && error.code === 'display-link-ended';

/** What a link shows, asked for again and again, also in a window that nobody touches; what is ended is not asked for any more. */
export const wallQuery = (token: string) =>
  queryOptions({
    queryKey: ['wall', token],
    queryFn: ({ signal }) => answerOf(openApi.GET('/api/wall/{token}', { params: { path: { token } }, signal })),
    networkMode: 'always',
    retry: false,
    refetchInterval: ({ state }) => (isEnded(state.error) ? false : lookEvery),
    refetchIntervalInBackground: true,
  });
