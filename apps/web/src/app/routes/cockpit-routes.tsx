import type { RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';

/** 领导驾驶舱 */
export const cockpitRoutes: RouteObject[] = [
  {
    element: <Only permission="cockpit.read" />,
    children: [
      {
        path: 'cockpit',
        lazy: async () => ({ Component: (await import('../../features/cockpit/pages/cockpit-page')).CockpitPage }),
      },
    ],
  },
];
