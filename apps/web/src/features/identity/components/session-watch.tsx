import { useQueryClient } from '@tanstack/react-query';
import type { Self } from '@yaodian/api-client';
import { useEffect, useRef, useState } from 'react';
import { onSessionEnd } from '../../../shared/session-end';
import { selfQuery } from '../api/get-self';
import { useSelf } from '../self';
import { SignInDialog } from './sign-in-dialog';

/** Where a session ends in the middle of work, asks to sign in over the page, so that the work can go on. */
export function SessionWatch() {
  const client = useQueryClient();
  const { id, account } = useSelf();
  const [open, setOpen] = useState(false);
  const answer = useRef<(signedIn: boolean) => void>(() => undefined);
  useEffect(
    () =>
      onSessionEnd(() => {
        setOpen(true);
        return new Promise((resolve) => (answer.current = resolve));
      }),
    [],
  );
  if (!open) return null;
  const close = (self: Self | null) => {
    setOpen(false);
    // before what was held up goes on: where it is another person, the page is given up and nothing may go out from it
    if (self) client.setQueryData(selfQuery().queryKey, self);
    answer.current(self !== null && self.id === id);
  };
  return <SignInDialog account={account} onSignedIn={close} onLater={() => close(null)} />;
}
