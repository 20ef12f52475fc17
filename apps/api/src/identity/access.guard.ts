import { isAllowed } from '@yaodian/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { isInBackground, ownerOf } from '../platform/background.js';
import { DomainError } from '../platform/domain-error.js';
import { rolesOf, setPrincipal } from './principal.js';
import { accessOf } from '../platform/route-access.js';
import { currentContext } from '../platform/work-context.js';
import { sessionToken } from './session-cookie.js';
import { SessionService } from './session.service.js';

/** Nobody gets to a route but with the permission that it declares. Throws DomainError signed-out or forbidden. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler() as (...args: unknown[]) => unknown;
    const access = accessOf(this.reflector, handler);
    if (access === 'open') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = await this.sessions.find(sessionToken(request), {
      inBackground: isInBackground(this.reflector, handler, request),
    });
    // for a page of somebody else, who has signed in in another window since, nobody is signed in: what it sends is not theirs
    const owner = ownerOf(request);
    if (!principal || (owner !== null && owner !== principal.personId)) throw new DomainError('signed-out');
    // an account is one's own even before there is a role
    const allowed = access === 'own-account' || (access !== undefined && isAllowed(rolesOf(principal), access));
    if (!allowed) throw new DomainError('forbidden');
    setPrincipal(request, principal);
    currentContext().person = { id: principal.personId, account: principal.account };
    return true;
  }
}
