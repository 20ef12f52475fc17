import { Navigate } from 'react-router';
import { NoRolePage } from '../../features/identity/pages/no-role-page';
import { useIsAway, useMay, useSelf } from '../../features/identity/self';

/** Leaders begin at the cockpit, everybody else at the workbench; who has no role yet reads what is missing; an inspector without a network goes on inspecting. */
export function StartPage() {
  const may = useMay();
  const { memberships } = useSelf();
  if (useIsAway()) return <Navigate to="/inspecting" replace />;
  if (memberships.length > 0 && memberships.every(({ role }) => role === 'leader'))
    return <Navigate to="/cockpit" replace />;
  return may('workbench.read') ? <Navigate to="/workbench" replace /> : <NoRolePage />;
}
