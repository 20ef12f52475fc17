import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** 年度考核 */
export const assessmentRoutes: RouteObject[] = [
  {
    element: <Only permission="scores.read" />,
    children: [
      {
        path: 'scorecards',
        lazy: async () => ({
          Component: (await import('../../features/scorecards/pages/scorecards-page')).ScorecardsPage,
        }),
      },
    ],
  },
];
