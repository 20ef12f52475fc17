import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits for a link or a cookie; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
