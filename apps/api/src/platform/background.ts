import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

const key = 'in-background';

/** For routes that a page asks by itself: they are no sign that somebody is at it. */
export const InBackground = (): CustomDecorator => SetMetadata(key, true);

type Handler = (...args: unknown[]) => unknown;

/** Whether a request says nothing of a person being there: the route's nature, or the page's own word (`X-Background`). */
export const isInBackground = (reflector: Reflector, handler: Handler, { headers }: FastifyRequest): boolean =>
  headers['x-background'] !== undefined || reflector.get<boolean | undefined>(key, handler) === true;

/** Whom a page belongs to, by its own word (`X-Person`); null where it says nothing. */
export function ownerOf({ headers }: FastifyRequest): number | null {
  const person = headers['x-person'];
  return person === undefined ? null : Number(person);
}

/** The number that a page has given itself, so that it can leave out what it has changed by itself. */
export function pageOf({ headers }: FastifyRequest): string | null {
  const page = headers['x-page'];
  return typeof page === 'string' && /^[\w-]{1,32}$/.test(page) ? page : null;
}
