import { Navigate } from 'react-router';
import { NoRolePage } from '../../features/identity/pages/no-role-page';
import { useIsAway, useMay } from '../../features/identity/self';

/** Everybody begins at the workbench; who has no role yet reads what is missing; an inspector without a network goes on inspecting. */
export function StartPage() {
  const may = useMay();
  if (useIsAway()) return <Navigate to="/inspecting" replace />;
  return may('workbench.read') ? <Navigate to="/workbench" replace /> : <NoRolePage />;
}
