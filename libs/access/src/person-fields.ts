import type { Permission } from './permissions.js';

/**
 * The columns of the table of people, with the permission that a change of each needs: who makes accounts gives no roles,
 * and who gives roles makes no accounts.
 */
export const personFields = {
  account: 'people.keep',
  name: 'people.keep',
  telephone: 'people.keep',
  disabled: 'people.keep',
  roles: 'roles.give',
} as const satisfies Record<string, Permission>;

export type PersonField = keyof typeof personFields;
