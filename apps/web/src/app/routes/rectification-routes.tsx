import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

const pages = () => import('../../features/rectifications/pages');
type Pages = Awaited<ReturnType<typeof pages>>;

const page = (path: string, name: keyof Pages): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await pages())[name] }),
});

/** What follows an inspection: answers of the units, orders, and what is put right. */
export const rectificationRoutes: RouteObject[] = [
  {
    element: <Only permission="inspections.read" />,
    children: [
      page('inspections/:id/units/:unitId/feedback', 'FeedbackPage'),
      page('inspections/:id/feedback', 'FeedbackListPage'),
      page('inspections/:id/rectification-orders', 'OrdersPage'),
      page('rectifications', 'RectificationsPage'),
      page('rectifications/:id', 'RectificationPage'),
    ],
  },
];
