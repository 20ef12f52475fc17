import { createBrowserRouter } from 'react-router';
import { SignedInPages } from '../features/identity/components/signed-in-pages';
import { Frame } from './frame/frame';
import { NotFound } from './frame/not-found';
import { OpenFrame } from './frame/open-frame';
import { RouteProblem } from './frame/route-problem';
import { AssessmentRoom } from './pages/assessment-room';
import { InspectionRoom } from './pages/inspection-room';
import { StartPage } from './pages/start-page';
import { administrationRoutes } from './routes/administration-routes';
import { planListRoutes, signInRoutes } from './routes/first-routes';
import { assessmentRoutes } from './routes/assessment-routes';
import { inspectionRoutes } from './routes/inspection-routes';
import { inspectionSheetRoutes } from './routes/inspection-sheet-routes';
import { cockpitRoutes } from './routes/cockpit-routes';
import { circularRoutes } from './routes/circular-routes';
import { inspectingRoutes } from './routes/inspecting-routes';
import { ownRoutes } from './routes/own-routes';
import { plansRoutes } from './routes/plans-routes';
import { rectificationRoutes } from './routes/rectification-routes';
import { setUpRoutes } from './routes/set-up-routes';
import { settingsRoutes } from './routes/settings-routes';
import { supervisionRoutes } from './routes/supervision-routes';
import { wallRoutes } from './routes/wall-routes';
import { withMessages } from './routes/with-messages';
import { workRoutes } from './routes/work-routes';

export const router = createBrowserRouter([
  {
    element: <OpenFrame />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <RouteProblem />,
        children: [...signInRoutes, ...withMessages(['accounts'], setUpRoutes)],
      },
    ],
  },
  {
    errorElement: <RouteProblem />,
    hydrateFallbackElement: <></>,
    children: withMessages(['cockpit', 'work'], wallRoutes),
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
              ...planListRoutes,
              ...withMessages(['cockpit', 'supervision', 'work'], cockpitRoutes),
              ...withMessages(['drafting', 'work'], plansRoutes),
              ...withMessages(['work', 'supervision'], workRoutes),
              ...withMessages(['supervision', 'work'], supervisionRoutes),
              {
                element: <InspectionRoom />,
                children: withMessages(
                  ['inspections', 'supervision', 'work'],
                  [
                    ...inspectionRoutes,
                    ...inspectionSheetRoutes,
                    ...inspectingRoutes,
                    ...rectificationRoutes,
                    ...circularRoutes,
                  ],
                ),
              },
              {
                element: <AssessmentRoom />,
                children: withMessages(['assessment', 'inspections', 'supervision', 'work'], assessmentRoutes),
              },
              ...withMessages(['drafting', 'supervision', 'work'], settingsRoutes),
              ...withMessages(['administration', 'accounts', 'drafting', 'work'], administrationRoutes),
              ...withMessages(['accounts'], ownRoutes),
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
]);
