import { Navigate, type RouteObject } from 'react-router';
import { Only } from '../../features/identity/components/only';
import { SettingsRoom } from '../pages/settings-room';

/** What the office sets. */
export const settingsRoutes: RouteObject[] = [
  { path: 'settings', element: <Navigate to="/settings/units" replace /> },
  {
    element: <SettingsRoom />,
    children: [
      {
        element: <Only permission="units.keep" />,
        children: [
          {
            path: 'settings/units',
            lazy: async () => ({
              Component: (await import('../../features/units/pages/units-page')).UnitsPage,
            }),
          },
          {
            path: 'settings/groups',
            lazy: async () => ({
              Component: (await import('../../features/groups/pages/groups-page')).GroupsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="settings.keep" />,
        children: [
          {
            path: 'settings/page-hosts',
            lazy: async () => ({
              Component: (await import('../../features/evidence/pages/page-hosts-page')).PageHostsPage,
            }),
          },
          {
            path: 'settings/visibility',
            lazy: async () => ({
              Component: (await import('../../features/settings/pages/visibility-page')).VisibilityPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="plans.read" />,
        children: [
          {
            path: 'settings/figures',
            lazy: async () => ({
              Component: (await import('../../features/settings/pages/settings-page')).SettingsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="templates.keep" />,
        children: [
          {
            path: 'settings/templates',
            lazy: async () => ({
              Component: (await import('../../features/templates/pages/templates-page')).TemplatesPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="reminders.keep" />,
        children: [
          {
            path: 'settings/reminders',
            lazy: async () => ({
              Component: (await import('../../features/reminders/pages/reminder-settings-page')).ReminderSettingsPage,
            }),
          },
        ],
      },
      {
        element: <Only permission="calendar.read" />,
        children: [
          {
            path: 'settings/calendar',
            lazy: async () => ({
              Component: (await import('../../features/calendar/pages/calendar-page')).CalendarPage,
            }),
          },
        ],
      },
    ],
  },
];
