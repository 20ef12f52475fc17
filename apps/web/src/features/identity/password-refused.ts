import { Problem } from '../../shared/problem';

/** What is wrong with a new password stands at its field; everything else above the form. */
export const isPasswordRefused = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'password-weak' || error.code === 'password-reused');
