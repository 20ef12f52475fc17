import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** All groups of the register. Who belongs to them changes with the units, so they are kept among these. */
export const groupsQuery = () =>
  queryOptions({
    queryKey: ['units', 'groups'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/unit-groups', { signal })),
  });
