import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** 督查通报: the draft, and every version that is published. */
export const circularRoutes: RouteObject[] = [
  {
    element: <Only permission="inspections.read" />,
    children: ['inspections/:id/circular', 'inspections/:id/circular/:number'].map((path) => ({
      path,
      lazy: async () => ({
        Component: (await import('../../features/inspections/circular/pages/circular-page')).CircularPage,
      }),
    })),
  },
];
