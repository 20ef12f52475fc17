import type { Self } from '@yaodian/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { draftsBelongTo } from '../../../shared/local-draft';
import { PageHead } from '../../../shared/page-head';
import { pageBelongsTo } from '../../../shared/presence';
import { isSignedOut, mayHeal } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { signInAgain } from '../../../shared/session-end';
import { selfQuery } from '../api/get-self';
import { rememberedSelf, rememberSelf } from '../remembered';
import { signInAddress } from '../return-address';
import { AwayProvider, SelfProvider } from '../self';
import { SessionWatch } from './session-watch';

/** After so many milliseconds without an answer the network counts as away. */
const patience = 3000;

/**
 * The pages that need a signed-in person; whoever is none gets to the sign-in, and from there back. Where the server cannot be
 * reached, who inspects units goes on as who was signed in on this device; the server is asked again as soon as it can be.
 */
export function SignedInPages() {
  const { t } = useTranslation();
  const { pathname, search, hash } = useLocation();
  const { data, dataUpdatedAt, error, failureReason, refetch } = useQuery(selfQuery());
  const [first, setFirst] = useState<Self>();
  const [away, setAway] = useState<Self | null>(null);
  const self = data ?? away ?? undefined;
  if (first === undefined && self !== undefined) {
    draftsBelongTo(self.id);
    pageBelongsTo(self.id);
    setFirst(self);
  }
  if (data && away) setAway(null);
  const isUnreachable = failureReason !== null && mayHeal(failureReason);
  if (first === undefined && isUnreachable) {
    const last = rememberedSelf();
    if (last) setAway(last);
  }
  useEffect(() => {
    if (data || error) return;
    const timer = setTimeout(() => setAway(rememberedSelf()), patience);
    return () => clearTimeout(timer);
  }, [data, error]);
  useEffect(() => {
    if (data) rememberSelf(data, dataUpdatedAt);
  }, [data, dataUpdatedAt]);

  // noticed when the window comes back to the front
  const over = self !== undefined && isSignedOut(error);
  useEffect(() => {
    if (over) void signInAgain();
  }, [over]);

  if (self) {
    if (first && first.id !== self.id) return <SomebodyElse />;
    return (
      <SelfProvider value={self}>
        <AwayProvider value={away !== null}>
          <Outlet />
        </AwayProvider>
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
