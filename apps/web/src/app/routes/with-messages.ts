import type { RouteObject } from 'react-router';
import { openRooms } from '../language';
import type { Room } from '../messages/rooms';

/** Routes whose pages are shown when the sentences of these rooms have arrived, too. */
export const withMessages = (rooms: readonly Room[], routes: readonly RouteObject[]): RouteObject[] =>
  routes.map((route) => {
    const { lazy, children } = route;
    const held = { ...route };
    if (children) held.children = withMessages(rooms, children);
    if (typeof lazy === 'function')
      held.lazy = async () => {
        const [page] = await Promise.all([lazy(), openRooms(rooms)]);
        return page;
      };
    return held;
  });
