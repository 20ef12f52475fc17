import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** People, channels, passwords, log, removals. */
export const administrationRoutes: RouteObject[] = [
  {
    element: <Only permission="people.read" />,
    children: [
      {
        path: 'administration/people',
        lazy: async () => ({
          Component: (await import('../../features/identity/pages/people-page')).PeoplePage,
        }),
      },
    ],
  },
  {
    element: <Only permission="channels.keep" />,
    children: [
      {
        path: 'administration/channels',
        lazy: async () => ({
          Component: (await import('../../features/channels/pages/channels-page')).ChannelsPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="passwords.keep" />,
    children: [
      {
        path: 'administration/passwords',
        lazy: async () => ({
          Component: (await import('../../features/settings/pages/passwords-page')).PasswordsPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="audit.read" />,
    children: [
      {
        path: 'administration/audit',
        lazy: async () => ({ Component: (await import('../../features/audit/pages/audit-page')).AuditPage }),
      },
    ],
  },
  {
    element: <Only permission="removals.read" />,
    children: [
      {
        path: 'administration/removals',
        lazy: async () => ({
          Component: (await import('../../features/removals/pages/removals-page')).RemovalsPage,
        }),
      },
    ],
  },
];
