import { Navigate } from 'react-router';
import { NothingYetPage } from '../../features/identity/pages/nothing-yet-page';
import { useSelf } from '../../features/identity/self';
import { startOf } from '../rooms';

/** Each role begins where its work is. */
export function StartPage() {
  const start = startOf(useSelf().permissions);
  return start === null ? <NothingYetPage /> : <Navigate to={start} replace />;
}
