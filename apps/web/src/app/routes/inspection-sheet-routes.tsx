import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** 督查评分表 and ranking of an inspection. */
export const inspectionSheetRoutes: RouteObject[] = [
  {
    element: <Only permission="inspections.read" />,
    children: [
      {
        path: 'inspections/:id/ranking',
        lazy: async () => ({
          Component: (await import('../../features/inspection-sheets/pages/ranking-page')).RankingPage,
        }),
      },
      {
        path: 'inspections/:id/units/:unitId/sheet',
        lazy: async () => ({
          Component: (await import('../../features/inspection-sheets/pages/unit-sheet-page')).UnitSheetPage,
        }),
      },
    ],
  },
];
