import { useMutation } from '@tanstack/react-query';
import type { Self, SignIn } from '@yaodian/api-client';
import { answerOf, openApi } from '../../../shared/api';
import { getSelf } from './get-self';

async function signIn(body: SignIn): Promise<Self> {
  await answerOf(openApi.POST('/api/session', { body }));
  return getSelf();
}

/** Starts a session; tells whose it is. */
export const useSignIn = () => useMutation({ mutationFn: signIn });
