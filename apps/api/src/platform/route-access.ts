import { type Permission, permissions } from '@yaodian/access';
import { applyDecorators, type INestApplicationContext, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';

/** What a route asks of the caller: one permission, or nothing at all. */
export type RouteAccess = Permission | 'open';

const key = 'route-access';
/** Under which name the API description tells it. */
const extension = 'x-permission';

const declare = (access: RouteAccess) => applyDecorators(SetMetadata(key, access), ApiExtension(extension, access));

/** Only for those who have the permission by one of their roles. */
export const Allow = (permission: Permission) => declare(permission);

/** For everybody, signed in or not. */
export const OpenToAll = () => declare('open');

type Handler = (...args: unknown[]) => unknown;

export const accessOf = (reflector: Reflector, handler: Handler): RouteAccess | undefined =>
  reflector.get<RouteAccess | undefined>(key, handler);

/** Throws an error that names every route whose access nobody declared: such an application does not start. */
export function requireDeclaredAccess(app: INestApplicationContext): void {
  const reflector = app.get(Reflector);
  const undeclared = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype, instance }) => routesOf(instance as object).map((route) => ({ metatype, ...route })))
    .filter(({ handler }) => !isKnown(accessOf(reflector, handler)));
  if (undeclared.length === 0) return;
  const names = undeclared.map(({ metatype, name }) => `${metatype?.name}.${name}`).join(', ');
  throw new Error(`Each route declares its access with @Allow or @OpenToAll; these do not: ${names}`);
}

const isKnown = (access: RouteAccess | undefined): boolean =>
  access === 'open' || (access !== undefined && access in permissions);

/** The methods of a controller that answer requests: those to which Nest has put an HTTP method. */
function routesOf(controller: object): { name: string; handler: Handler }[] {
  const prototype = Object.getPrototypeOf(controller) as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype)
    .map((name) => ({ name, handler: Object.getOwnPropertyDescriptor(prototype, name)?.value as Handler }))
    .filter(({ handler }) => typeof handler === 'function' && Reflect.hasMetadata('method', handler));
}
