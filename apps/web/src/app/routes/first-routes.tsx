import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** What a first visit loads: the sign-in, and the list of plans. */
export const signInRoutes: RouteObject[] = [
  {
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('../../features/identity/pages/sign-in-page')).SignInPage }),
  },
];

export const planListRoutes: RouteObject[] = [
  {
    element: <Only permission="plans.read" />,
    children: [
      {
        path: 'plans',
        lazy: async () => ({ Component: (await import('../../features/plans/pages/plans-page')).PlansPage }),
      },
    ],
  },
];
