import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';
import { SupervisionRoom } from '../pages/supervision-room';

/** 督办: board, reminders, notices, extensions, instructions, sheets. */
export const supervisionRoutes: RouteObject[] = [
  {
    element: <SupervisionRoom />,
    children: [
      {
        element: <Only permission="sheets.read" />,
        children: [
          {
            path: 'supervision/sheets',
            lazy: async () => ({
              Component: (await import('../../features/sheets/pages/sheets-page')).SheetsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="notices.read" />,
        children: [
          {
            path: 'notices',
            lazy: async () => ({
              Component: (await import('../../features/notices/pages/notices-page')).NoticesPage,
            }),
          },
          {
            path: 'notices/:address',
            lazy: async () => ({
              Component: (await import('../../features/notices/pages/notice-page')).NoticePage,
            }),
          },
          {
            path: 'instructions',
            lazy: async () => ({
              Component: (await import('../../features/instructions/pages/instructions-page')).InstructionsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="extensions.read" />,
        children: [
          {
            path: 'extensions/stops',
            lazy: async () => ({ Component: (await import('../../features/extensions/pages/stops-page')).StopsPage }),
          },
          {
            path: 'extensions',
            lazy: async () => ({
              Component: (await import('../../features/extensions/pages/extensions-page')).ExtensionsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="notices.send" />,
        children: [
          {
            path: 'notices/proposals',
            lazy: async () => ({
              Component: (await import('../../features/notices/pages/proposals-page')).ProposalsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="supervision.read" />,
        children: [
          {
            path: 'supervision',
            lazy: async () => ({
              Component: (await import('../../features/supervision/pages/supervision-page')).SupervisionPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="reminders.read" />,
        children: [
          {
            path: 'reminders',
            lazy: async () => ({
              Component: (await import('../../features/reminders/pages/reminders-page')).RemindersPage,
            }),
          },
        ],
      },
    ],
  },
];
