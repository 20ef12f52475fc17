import { createBrowserRouter } from 'react-router';
import { SignedInPages } from '../features/identity/components/signed-in-pages';
import { Frame } from './frame/frame';
import { NotFound } from './frame/not-found';
import { OpenFrame } from './frame/open-frame';
import { RouteProblem } from './frame/route-problem';
import { InspectionRoom } from './pages/inspection-room';
import { StartPage } from './pages/start-page';
import { administrationRoutes } from './routes/administration-routes';
import { inspectionRoutes } from './routes/inspection-routes';
import { inspectionSheetRoutes } from './routes/inspection-sheet-routes';
import { circularRoutes } from './routes/circular-routes';
import { inspectingRoutes } from './routes/inspecting-routes';
import { ownRoutes } from './routes/own-routes';
import { plansRoutes } from './routes/plans-routes';
import { rectificationRoutes } from './routes/rectification-routes';
import { settingsRoutes } from './routes/settings-routes';
import { supervisionRoutes } from './routes/supervision-routes';
import { workRoutes } from './routes/work-routes';

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
              ...plansRoutes,
              ...workRoutes,
              ...supervisionRoutes,
              {
                element: <InspectionRoom />,
                children: [
                  ...inspectionRoutes,
                  ...inspectionSheetRoutes,
                  ...inspectingRoutes,
                  ...rectificationRoutes,
                  ...circularRoutes,
                ],
              },
              ...settingsRoutes,
              ...administrationRoutes,
              ...ownRoutes,
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
]);
