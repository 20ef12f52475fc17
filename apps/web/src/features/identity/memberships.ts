import type { OwnMembership } from '@yaodian/api-client';

const keyOf = ({ role, unitId }: Pick<OwnMembership, 'role' | 'unitId'>): string => `${role} ${unitId}`;

export const holds = (memberships: OwnMembership[], one: Pick<OwnMembership, 'role' | 'unitId'>): boolean =>
  memberships.some((other) => keyOf(other) === keyOf(one));

export const without = (memberships: OwnMembership[], one: OwnMembership): OwnMembership[] =>
  memberships.filter((other) => keyOf(other) !== keyOf(one));

/** Whether both say the same, in whichever order. */
export const areAlike = (some: OwnMembership[], others: OwnMembership[]): boolean =>
  some.length === others.length && some.every((one) => holds(others, one));
