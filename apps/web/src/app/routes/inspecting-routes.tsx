import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** 督查 of units by their inspectors, and what repeats. */
export const inspectingRoutes: RouteObject[] = [
  {
    element: <Only permission="inspections.inspect" />,
    children: [
      {
        path: 'inspecting',
        lazy: async () => ({ Component: (await import('../../features/inspecting/pages/units-page')).UnitsPage }),
      },
      {
        path: 'inspecting/:checkId',
        lazy: async () => ({ Component: (await import('../../features/inspecting/pages/check-page')).CheckPage }),
      },
    ],
  },
  {
    element: <Only permission="inspections.plan" />,
    children: [
      {
        path: 'inspections/:inspectionId/repeats',
        lazy: async () => ({
          Component: (await import('../../features/inspecting/pages/repeats-page')).RepeatsPage,
        }),
      },
    ],
  },
];
