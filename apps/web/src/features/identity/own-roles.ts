import { type Role, roles } from '@yaodian/access';
import type { Self } from '@yaodian/api-client';

/** Each role once, in the order of every list of roles. */
export const ownRoles = ({ memberships }: Pick<Self, 'memberships'>): Role[] =>
  roles.filter((role) => memberships.some((own) => own.role === role));
