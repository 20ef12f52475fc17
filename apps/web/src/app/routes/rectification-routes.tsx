import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** What follows an inspection: answers of the units, orders, and what is put right. */
export const rectificationRoutes: RouteObject[] = [
  {
    element: <Only permission="inspections.read" />,
    children: [
      {
        path: 'inspections/:id/units/:unitId/feedback',
        lazy: async () => ({
          Component: (await import('../../features/feedback/pages/feedback-page')).FeedbackPage,
        }),
      },
      {
        path: 'inspections/:id/feedback',
        lazy: async () => ({
          Component: (await import('../../features/feedback/pages/feedback-list-page')).FeedbackListPage,
        }),
      },
      {
        path: 'inspections/:id/rectification-orders',
        lazy: async () => ({
          Component: (await import('../../features/rectifications/pages/orders-page')).OrdersPage,
        }),
      },
      {
        path: 'rectifications',
        lazy: async () => ({
          Component: (await import('../../features/rectifications/pages/rectifications-page')).RectificationsPage,
        }),
      },
      {
        path: 'rectifications/:id',
        lazy: async () => ({
          Component: (await import('../../features/rectifications/pages/rectification-page')).RectificationPage,
        }),
      },
    ],
  },
];
