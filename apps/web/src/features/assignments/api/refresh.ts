import type { QueryClient } from '@tanstack/react-query';

/** Everything that shows assignments is asked for again. */
export const refreshAssignments = (client: QueryClient) =>
  Promise.all([['assignments'], ['unit-events']].map((queryKey) => client.invalidateQueries({ queryKey })));
