import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** The daily work: workbench, tasks, reports, review, evidence, decisions. */
export const workRoutes: RouteObject[] = [
  {
    element: <Only permission="workbench.read" />,
    children: [
      {
        path: 'workbench',
        lazy: async () => ({
          Component: (await import('../../features/workbench/pages/workbench-page')).WorkbenchPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="assignments.read" />,
    children: [
      {
        path: 'tasks',
        lazy: async () => ({
          Component: (await import('../../features/ledger/pages/ledger-page')).LedgerPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="tasks.read" />,
    children: [
      {
        path: 'tasks/:taskId',
        lazy: async () => ({
          Component: (await import('../../features/assignments/pages/task-page')).TaskPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="reports.write" />,
    children: [
      {
        path: 'reports',
        lazy: async () => ({
          Component: (await import('../../features/reports/pages/reporting-page')).ReportingPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="reports.read" />,
    children: [
      {
        path: 'review',
        lazy: async () => ({
          Component: (await import('../../features/review/pages/review-page')).ReviewPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="evidence.grade" />,
    children: [
      {
        path: 'evidence/pages',
        lazy: async () => ({
          Component: (await import('../../features/evidence/pages/waiting-pages-page')).WaitingPagesPage,
        }),
      },
    ],
  },
  {
    element: <Only permission="evidence.read" />,
    children: [
      {
        path: 'evidence',
        lazy: async () => ({
          Component: (await import('../../features/evidence/pages/evidence-page')).EvidencePage,
        }),
      },
    ],
  },
  {
    element: <Only permission="assignments.decide" />,
    children: [
      {
        path: 'assignments/decisions',
        lazy: async () => ({
          Component: (await import('../../features/assignments/pages/decisions-page')).DecisionsPage,
        }),
      },
    ],
  },
];
