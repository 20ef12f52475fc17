import { answerOf, openApi } from '../../../shared/api';
import { isSignedOut } from '../../../shared/problem';

/** Ends the session; one that is over already is what was wanted. */
export async function signOut(): Promise<void> {
  try {
    await answerOf(openApi.DELETE('/api/session'));
  } catch (error) {
    if (!isSignedOut(error)) throw error;
  }
}
