import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

const schemes = () => import('../../features/schemes/pages');
const scoring = () => import('../../features/scoring/pages');

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
      {
        path: 'scorecards/result',
        lazy: async () => ({ Component: (await import('../../features/results/pages/result-page')).ResultPage }),
      },
      {
        path: 'scorecards/units/:unitId',
        lazy: async () => ({
          Component: (await import('../../features/scorecards/pages/scorecard-page')).ScorecardPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="scores.judge" />,
    children: [{ path: 'scorecards/entries', lazy: async () => ({ Component: (await scoring()).EntriesPage }) }],
  },
  {
    element: <Only permission="scores.write-own" />,
    children: [{ path: 'scorecards/own', lazy: async () => ({ Component: (await scoring()).OwnFiguresPage }) }],
  },
  {
    element: <Only permission="schemes.keep" />,
    children: [
      { path: 'scorecards/schemes', lazy: async () => ({ Component: (await schemes()).SchemesPage }) },
      { path: 'scorecards/schemes/:id', lazy: async () => ({ Component: (await schemes()).SchemePage }) },
      {
        path: 'scorecards/rehearsal',
        lazy: async () => ({
          Component: (await import('../../features/rehearsal/pages/rehearsal-page')).RehearsalPage,
        }),
      },
    ],
  },
];
