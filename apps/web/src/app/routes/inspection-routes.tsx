import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

const pages = () => import('../../features/inspections/pages');
type Pages = Awaited<ReturnType<typeof pages>>;

const page = (path: string, name: keyof Pages): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await pages())[name] }),
});

/** 季度督查: planning, draws, and the check lists. */
export const inspectionRoutes: RouteObject[] = [
  {
    element: <Only permission="inspections.read" />,
    children: [
      page('inspections', 'InspectionsPage'),
      page('inspections/:id', 'InspectionPage'),
      page('inspections/:id/draws', 'DrawsPage'),
    ],
  },
  {
    element: <Only permission="inspections.plan" />,
    children: [page('inspections/:id/plan', 'PlanInspectionPage')],
  },
  {
    element: <Only permission="check-lists.keep" />,
    children: [
      page('inspections/check-lists', 'CheckListsPage'),
      page('inspections/check-lists/:listId', 'CheckListPage'),
    ],
  },
];
