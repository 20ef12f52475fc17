import type { Self } from '@yaodian/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { draftsBelongTo } from '../../../shared/local-draft';
import { PageHead } from '../../../shared/page-head';
import { isSignedOut } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { signInAgain } from '../../../shared/session-end';
import { selfQuery } from '../api/get-self';
import { signInAddress } from '../return-address';
import { SelfProvider } from '../self';
import { SessionWatch } from './session-watch';

/** The pages that need a signed-in person; whoever is none gets to the sign-in, and from there back. */
export function SignedInPages() {
  const { t } = useTranslation();
  const { pathname, search, hash } = useLocation();
  const { data: self, error, refetch } = useQuery(selfQuery());
  const [first, setFirst] = useState<Self>();
  if (first === undefined && self !== undefined) {
    draftsBelongTo(self.id);
    setFirst(self);
  }

  // noticed when the window comes back to the front
  const over = self !== undefined && isSignedOut(error);
  useEffect(() => {
    if (over) void signInAgain();
  }, [over]);

  if (self) {
    if (first && first.id !== self.id) return <SomebodyElse />;
    return (
      <SelfProvider value={self}>
        <Outlet />
        <SessionWatch />
      </SelfProvider>
    );
  }
  if (!error) return null;
  if (isSignedOut(error)) return <Navigate to={signInAddress(pathname + search + hash)} replace />;
  return (
    <div className="page">
      <PageHead title={t('frame.name')} />
      <ProblemAlert title={t('frame.broken')} error={error} onRetry={() => void refetch()} />
    </div>
  );
}

/** Another person has signed in in this browser: nothing of the one before stays. */
function SomebodyElse() {
  useEffect(() => window.location.replace('/'), []);
  return null;
}
