import fc from 'fast-check';
import {
  administratorRoles,
  conflictingRoles,
  isAdministrator,
  permissions,
  permissionsOf,
  type Role,
  roles,
} from './index.js';

describe('roles', () => {
  it.each<[Role[], [Role, Role] | null]>([
    [[], null],
    [['office'], null],
    [['auditor'], null],
    [['auditor', 'auditor'], null],
    [['office', 'inspector', 'approver', 'reporter', 'leader'], null],
    [
      ['system-admin', 'security-admin'],
      ['system-admin', 'security-admin'],
    ],
    [
      ['auditor', 'security-admin'],
      ['security-admin', 'auditor'],
    ],
    [
      ['office', 'auditor'],
      ['auditor', 'office'],
    ],
    [
      ['leader', 'system-admin'],
      ['system-admin', 'leader'],
    ],
  ])('%j in one person: %j', (given, conflict) => {
    expect(conflictingRoles(given)).toEqual(conflict);
  });

  it('conflict exactly where an administrator is anything else, too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles)), (given) => {
        const different = new Set(given);
        const expected = [...different].some(isAdministrator) && different.size > 1;
        expect(conflictingRoles(given) !== null).toBe(expected);
      }),
    );
  });
});

describe('permissions', () => {
  it('give no administrator any business content', () => {
    const business = (Object.keys(permissions) as (keyof typeof permissions)[]).filter((name) =>
      /^(plans|tasks|assignments)\./.test(name),
    );
    expect(business.length).toBeGreaterThan(0);
    for (const role of administratorRoles) {
      expect(permissionsOf([role])).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(plans|tasks|assignments)\./)]),
      );
    }
  });

  it('let nobody both make accounts and give roles', () => {
    for (const role of roles) {
      const own = permissionsOf([role]);
      expect(own.includes('people.keep') && own.includes('roles.give')).toBe(false);
    }
  });

  it('add up over roles, and nobody has any without a role', () => {
    expect(permissionsOf([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles)), (given) => {
        const apart = new Set(given.flatMap((role) => permissionsOf([role])));
        expect(new Set(permissionsOf(given))).toEqual(apart);
      }),
    );
  });
});
