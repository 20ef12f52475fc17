import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** What waits for the person; old counts stay in sight while they are fetched again. */
export const workbenchQuery = () =>
  queryOptions({
    queryKey: ['workbench'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/workbench', { signal })),
    // whatever was done on another page has changed it
    refetchOnMount: 'always' as const,
  });
