import { Navigate } from 'react-router';
import { NoRolePage } from '../../features/identity/pages/no-role-page';
import { useMay } from '../../features/identity/self';

/** Everybody begins at the workbench; who has no role yet reads what is missing. */
export function StartPage() {
  return useMay()('workbench.read') ? <Navigate to="/workbench" replace /> : <NoRolePage />;
}
