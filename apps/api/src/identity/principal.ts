import type { Role } from '@yaodian/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who asks: the person of the session, as of this request. */
export interface Principal {
  sessionId: number;
  personId: number;
  account: string;
  name: string;
  memberships: { unitId: number | null; role: Role }[];
}

export const rolesOf = ({ memberships }: Principal): Role[] => memberships.map(({ role }) => role);

const principals = new WeakMap<FastifyRequest, Principal>();

export const setPrincipal = (request: FastifyRequest, principal: Principal): void =>
  void principals.set(request, principal);

/** The signed-in person, on routes that are not open to everybody. */
export const SignedIn = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  const principal = principals.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!principal) throw new Error('A route that is open to everybody asks for the signed-in person.');
  return principal;
});
