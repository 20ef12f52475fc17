import type { QueryClient } from '@tanstack/react-query';

/** Everything that shows notices, instructions and their replies is asked for again. */
export const refreshDemands = (client: QueryClient) =>
  Promise.all(
    [['notices'], ['instructions'], ['assignments'], ['workbench'], ['signing'], ['cockpit']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
