import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'yaodian-session';
const options = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

export const sessionToken = (request: FastifyRequest): string | undefined => request.cookies[name];

/** The cookie ends with the browser; how long the session lasts is the server's business. */
export const setSessionCookie = (reply: FastifyReply, token: string): void =>
  void reply.setCookie(name, token, options);

export const clearSessionCookie = (reply: FastifyReply): void => void reply.clearCookie(name, options);
