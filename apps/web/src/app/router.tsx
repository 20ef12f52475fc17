import { createBrowserRouter, Navigate } from 'react-router';
import { Only } from '../features/identity/components/only';
import { SignedInPages } from '../features/identity/components/signed-in-pages';
import { signOutAction } from '../features/identity/sign-out-action';
import { Frame } from './frame/frame';
import { NotFound } from './frame/not-found';
import { OpenFrame } from './frame/open-frame';
import { RouteProblem } from './frame/route-problem';
import { SettingsRoom } from './pages/settings-room';
import { StartPage } from './pages/start-page';
import { SupervisionRoom } from './pages/supervision-room';
import { queryClient } from './query-client';

const importPage = async () => ({ Component: (await import('./pages/import-page')).ImportPage });

export const router = createBrowserRouter([
  {
    element: <OpenFrame />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <RouteProblem />,
        children: [
          {
            path: 'sign-in',
            lazy: async () => ({
              Component: (await import('../features/identity/pages/sign-in-page')).SignInPage,
            }),
          },
          {
            path: 'set-up',
            lazy: async () => ({ Component: (await import('../features/identity/pages/set-up-page')).SetUpPage }),
          },
        ],
      },
    ],
  },
  {
    element: <SignedInPages />,
    hydrateFallbackElement: <></>,
    children: [
      {
        element: <Frame />,
        children: [
          {
            errorElement: <RouteProblem />,
            children: [
              { index: true, element: <StartPage /> },
              {
                element: <Only permission="workbench.read" />,
                children: [
                  {
                    path: 'workbench',
                    lazy: async () => ({
                      Component: (await import('../features/workbench/pages/workbench-page')).WorkbenchPage,
                    }),
                  },
                ],
              },
              {
                element: <Only permission="plans.read" />,
                children: [
                  {
                    path: 'plans',
                    lazy: async () => ({ Component: (await import('../features/plans/pages/plans-page')).PlansPage }),
                  },
                  {
                    path: 'plans/:planId/rounds',
                    lazy: async () => ({
                      Component: (await import('../features/rounds/pages/rounds-page')).RoundsPage,
                    }),
                  },
                  {
                    path: 'plans/:planId',
                    lazy: async () => ({ Component: (await import('./pages/plan-page')).PlanPage }),
                  },
                ],
              },
              {
                element: <Only permission="assignments.read" />,
                children: [
                  {
                    path: 'tasks',
                    lazy: async () => ({
                      Component: (await import('../features/ledger/pages/ledger-page')).LedgerPage,
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
                      Component: (await import('../features/assignments/pages/task-page')).TaskPage,
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
                      Component: (await import('../features/reports/pages/reporting-page')).ReportingPage,
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
                      Component: (await import('../features/review/pages/review-page')).ReviewPage,
                    }),
                  },
                ],
              },
              {
                element: <SupervisionRoom />,
                children: [
                  {
                    element: <Only permission="sheets.read" />,
                    children: [
                      {
                        path: 'supervision/sheets',
                        lazy: async () => ({
                          Component: (await import('../features/sheets/pages/sheets-page')).SheetsPage,
                        }),
                      },
                    ],
                  },
                  {
                    element: <Only permission="notices.read" />,
                    children: [
                      {
                        path: 'notices',
                        lazy: async () => ({
                          Component: (await import('../features/notices/pages/notices-page')).NoticesPage,
                        }),
                      },
                      {
                        path: 'notices/:address',
                        lazy: async () => ({
                          Component: (await import('../features/notices/pages/notice-page')).NoticePage,
                        }),
                      },
                      {
                        path: 'instructions',
                        lazy: async () => ({
                          Component: (await import('../features/instructions/pages/instructions-page'))
                            .InstructionsPage,
                        }),
                      },
                    ],
                  },
                  {
                    element: <Only permission="extensions.read" />,
                    children: [
                      {
                        path: 'extensions',
                        lazy: async () => ({
                          Component: (await import('../features/extensions/pages/extensions-page')).ExtensionsPage,
                        }),
                      },
                    ],
                  },
                  {
                    element: <Only permission="notices.send" />,
                    children: [
                      {
                        path: 'notices/proposals',
                        lazy: async () => ({
                          Component: (await import('../features/notices/pages/proposals-page')).ProposalsPage,
                        }),
                      },
                    ],
                  },
                  {
                    element: <Only permission="supervision.read" />,
                    children: [
                      {
                        path: 'supervision',
                        lazy: async () => ({
                          Component: (await import('../features/supervision/pages/supervision-page')).SupervisionPage,
                        }),
                      },
                    ],
                  },
                  {
                    element: <Only permission="reminders.read" />,
                    children: [
                      {
                        path: 'reminders',
                        lazy: async () => ({
                          Component: (await import('../features/reminders/pages/reminders-page')).RemindersPage,
                        }),
                      },
                    ],
                  },
                ],
              },
              {
                element: <Only permission="evidence.read" />,
                children: [
                  {
                    path: 'evidence',
                    lazy: async () => ({
                      Component: (await import('../features/evidence/pages/evidence-page')).EvidencePage,
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
                      Component: (await import('../features/assignments/pages/decisions-page')).DecisionsPage,
                    }),
                  },
                ],
              },
              {
                element: <Only permission="plans.read" />,
                children: [
                  {
                    path: 'plans/:planId/amendments',
                    lazy: async () => ({
                      Component: (await import('../features/amending/pages/amendments-page')).AmendmentsPage,
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
                      Component: (await import('../features/issuing/pages/issue-page')).IssuePage,
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
                      Component: (await import('../features/archiving/pages/archive-page')).ArchivePage,
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
                      Component: (await import('../features/carrying/pages/carry-page')).CarryPage,
                    }),
                  },
                  { path: 'plans/import', lazy: importPage },
                  { path: 'plans/:planId/import', lazy: importPage },
                  {
                    path: 'plans/:planId/compare',
                    lazy: async () => ({ Component: (await import('./pages/compare-page')).ComparePage }),
                  },
                ],
              },
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
                          Component: (await import('../features/units/pages/units-page')).UnitsPage,
                        }),
                      },
                      {
                        path: 'settings/groups',
                        lazy: async () => ({
                          Component: (await import('../features/groups/pages/groups-page')).GroupsPage,
                        }),
                      },
                    ],
                  },
                  {
                    element: <Only permission="settings.keep" />,
                    children: [
                      {
                        path: 'settings/visibility',
                        lazy: async () => ({
                          Component: (await import('../features/settings/pages/visibility-page')).VisibilityPage,
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
                          Component: (await import('../features/settings/pages/settings-page')).SettingsPage,
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
                          Component: (await import('../features/templates/pages/templates-page')).TemplatesPage,
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
                          Component: (await import('../features/reminders/pages/reminder-settings-page'))
                            .ReminderSettingsPage,
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
                          Component: (await import('../features/calendar/pages/calendar-page')).CalendarPage,
                        }),
                      },
                    ],
                  },
                ],
              },
              {
                element: <Only permission="people.read" />,
                children: [
                  {
                    path: 'administration/people',
                    lazy: async () => ({
                      Component: (await import('../features/identity/pages/people-page')).PeoplePage,
                    }),
                  },
                ],
              },
              {
                path: 'notifications',
                lazy: async () => ({
                  Component: (await import('../features/notifications/pages/notifications-page')).NotificationsPage,
                }),
              },
              {
                element: <Only permission="channels.keep" />,
                children: [
                  {
                    path: 'administration/channels',
                    lazy: async () => ({
                      Component: (await import('../features/channels/pages/channels-page')).ChannelsPage,
                    }),
                  },
                ],
              },
              {
                element: <Only permission="passwords.keep" />,
                children: [
                  {
                    path: 'administration/passwords',
                    lazy: async () => ({
                      Component: (await import('../features/settings/pages/passwords-page')).PasswordsPage,
                    }),
                  },
                ],
              },
              {
                element: <Only permission="audit.read" />,
                children: [
                  {
                    path: 'administration/audit',
                    lazy: async () => ({ Component: (await import('../features/audit/pages/audit-page')).AuditPage }),
                  },
                ],
              },
              {
                element: <Only permission="removals.read" />,
                children: [
                  {
                    path: 'administration/removals',
                    lazy: async () => ({
                      Component: (await import('../features/removals/pages/removals-page')).RemovalsPage,
                    }),
                  },
                ],
              },
              {
                path: 'profile',
                lazy: async () => ({ Component: (await import('./pages/profile-page')).ProfilePage }),
              },
              {
                path: 'sign-out',
                action: signOutAction(queryClient),
                lazy: async () => ({
                  Component: (await import('../features/identity/pages/sign-out-page')).SignOutPage,
                }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
]);
