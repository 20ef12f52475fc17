import { assignmentScope } from '@yaodian/access';
import type { Self } from '@yaodian/api-client';

/** Whether somebody sees the assignments of all units. */
export const seesAll = ({ memberships }: Pick<Self, 'memberships'>): boolean => assignmentScope(memberships) === 'all';
