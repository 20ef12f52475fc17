import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'yaodian-provider';
/** Longer than an attempt may take. */
const maxAge = 15 * 60;

/** What the cookie of this browser holds. */
export const browserOf = (request: FastifyRequest): string | undefined => request.cookies[name];

/** The provider leads back here from a page of its own, so the cookie goes along with such a step. */
export const setBrowserCookie = (reply: FastifyReply, browser: string): void =>
  void reply.setCookie(name, browser, { path: '/api/session/provider', httpOnly: true, sameSite: 'lax', maxAge });

/** The address of this server: the public one, or where there is none, that on this computer by which it was asked. */
export const addressAsked = (request: FastifyRequest, publicAddress: string | null): string =>
  publicAddress ?? `http://${request.headers.host}`;
