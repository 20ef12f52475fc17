import { type QueryClient } from '@tanstack/react-query';
import { redirect, type SubmitOptions } from 'react-router';
import { signOut } from './api/sign-out';

/** How signing out is asked for: as something sent, which a page with unsaved text can stop. */
export const signOutSubmission: SubmitOptions = { method: 'post', action: '/sign-out' };

/** Ends the session, forgets everything that was loaded in it, and leads to the sign-in. */
export const signOutAction = (client: QueryClient) => async (): Promise<Response | { error: unknown }> => {
  try {
    await signOut();
  } catch (error) {
    return { error };
  }
  client.clear();
  return redirect('/sign-in');
};
