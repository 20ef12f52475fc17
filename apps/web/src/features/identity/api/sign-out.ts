import { answerOf, openApi } from '../../../shared/api';
import { isSignedOut } from '../../../shared/problem';

/** Ends the session; one that is over already is what was wanted. Tells where the provider ends its own, or null. */
export async function signOut(): Promise<string | null> {
  try {
    return (await answerOf(openApi.DELETE('/api/session'))).goOn;
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    return null;
  }
}
