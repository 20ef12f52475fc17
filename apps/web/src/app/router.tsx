import { createBrowserRouter, Navigate } from 'react-router';
import { Frame } from './frame/frame';
import { RouteProblem } from './frame/route-problem';
import { NotFound } from './frame/not-found';

export const router = createBrowserRouter([
  {
    element: <Frame />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <RouteProblem />,
        children: [
          { index: true, element: <Navigate to="/plans" replace /> },
          {
            path: 'plans',
            lazy: async () => ({ Component: (await import('../features/plans/pages/plans-page')).PlansPage }),
          },
          {
            path: 'plans/import',
            lazy: async () => ({ Component: (await import('./pages/import-page')).ImportPage }),
          },
          {
            path: 'plans/:planId/import',
            lazy: async () => ({ Component: (await import('./pages/import-page')).ImportPage }),
          },
          {
            path: 'plans/:planId/compare',
            lazy: async () => ({ Component: (await import('./pages/compare-page')).ComparePage }),
          },
          {
            path: 'plans/:planId',
            lazy: async () => ({ Component: (await import('./pages/plan-page')).PlanPage }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
