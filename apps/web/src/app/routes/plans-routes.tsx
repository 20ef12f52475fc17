import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

const importPage = async () => ({ Component: (await import('../pages/import-page')).ImportPage });

/** 年度要点: the plans, from the import to the archive. */
export const plansRoutes: RouteObject[] = [
  {
    element: <Only permission="plans.read" />,
    children: [
      {
        path: 'plans/:planId/rounds',
        lazy: async () => ({
          Component: (await import('../../features/rounds/pages/rounds-page')).RoundsPage,
        }),
      },
      {
        path: 'plans/:planId',
        lazy: async () => ({ Component: (await import('../pages/plan-page')).PlanPage }),
      },
    ],
  },
  {
    element: <Only permission="plans.read" />,
    children: [
      {
        path: 'plans/:planId/amendments',
        lazy: async () => ({
          Component: (await import('../../features/amending/pages/amendments-page')).AmendmentsPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="plans.issue" />,
    children: [
      {
        path: 'plans/:planId/issue',
        lazy: async () => ({
          Component: (await import('../../features/issuing/pages/issue-page')).IssuePage,
        }),
      },
    ],
  },
  {
    element: <Only permission="plans.archive" />,
    children: [
      {
        path: 'plans/:planId/archive',
        lazy: async () => ({
          Component: (await import('../../features/archiving/pages/archive-page')).ArchivePage,
        }),
      },
    ],
  },
  {
    element: <Only permission="plans.draft" />,
    children: [
      {
        path: 'plans/:planId/carry-over',
        lazy: async () => ({
          Component: (await import('../../features/carrying/pages/carry-page')).CarryPage,
        }),
      },
      { path: 'plans/import', lazy: importPage },
      { path: 'plans/:planId/import', lazy: importPage },
      {
        path: 'plans/:planId/compare',
        lazy: async () => ({ Component: (await import('../pages/compare-page')).ComparePage }),
      },
    ],
  },
];
