import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What the person's units are told of, and they have not seen. */
export const unitEventsQuery = () =>
  queryOptions({
    queryKey: ['unit-events', 'list'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/unit-events', { signal })),
  });
