import type { RouteObject } from 'react-router';

/** What a display link opens, without signing in and without a frame. */
export const wallRoutes: RouteObject[] = [
  {
    path: 'wall/:token',
    lazy: async () => ({ Component: (await import('../../features/cockpit/pages/wall-page')).WallPage }),
  },
];
