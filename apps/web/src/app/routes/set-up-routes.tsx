import type { RouteObject } from 'react-router';

/** The first accounts, and a password of one's own. */
export const setUpRoutes: RouteObject[] = [
  {
    path: 'set-up',
    lazy: async () => ({ Component: (await import('../../features/identity/pages/set-up-page')).SetUpPage }),
  },
];
