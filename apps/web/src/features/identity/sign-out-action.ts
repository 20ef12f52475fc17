import { type QueryClient } from '@tanstack/react-query';
import { redirect, redirectDocument, type SubmitOptions } from 'react-router';
import { signOut } from './api/sign-out';
import { forgetSelf } from './remembered';

/** How signing out is asked for: as something sent, which a page with unsaved text can stop. */
export const signOutSubmission: SubmitOptions = { method: 'post', action: '/sign-out' };

/** Ends the session, forgets everything that was loaded in it, and leads to the sign-in. */
export const signOutAction = (client: QueryClient) => async (): Promise<Response | { error: unknown }> => {
  let goOn: string | null;
  try {
    goOn = await signOut();
  } catch (error) {
    return { error };
  }
  forgetSelf();
  client.clear();
  // a session that began at the provider ends there, too
  return goOn === null ? redirect('/sign-in') : redirectDocument(goOn);
};
