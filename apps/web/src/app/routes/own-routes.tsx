import type { RouteObject } from 'react-router';
import { signOutAction } from '../../features/identity/sign-out-action';
import { queryClient } from '../query-client';

/** Each person's own pages. */
export const ownRoutes: RouteObject[] = [
  {
    path: 'notifications',
    lazy: async () => ({
      Component: (await import('../../features/notifications/pages/notifications-page')).NotificationsPage,
    }),
  },
  {
    path: 'profile',
    lazy: async () => ({ Component: (await import('../pages/profile-page')).ProfilePage }),
  },
  {
    path: 'sign-out',
    action: signOutAction(queryClient),
    lazy: async () => ({
      Component: (await import('../../features/identity/pages/sign-out-page')).SignOutPage,
    }),
  },
];
