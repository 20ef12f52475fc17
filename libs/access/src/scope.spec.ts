import { assignmentScope, type Role, type Scope } from './index.js';

describe('whose assignments somebody sees', () => {
  it.each<[[Role, number | null][], Scope]>([
    [[], []],
    [[['office', 1]], 'all'],
    [
      [
        ['reporter', 2],
        ['leader', 1],
      ],
      'all',
    ],
    [[['reporter', 2]], [2]],
    [
      [
        ['approver', 3],
        ['reporter', 2],
        ['reporter', 3],
      ],
      [3, 2],
    ],
    // an inspector's unit is not theirs to see
    [
      [
        ['inspector', 4],
        ['approver', 5],
      ],
      [5],
    ],
    [[['auditor', null]], []],
  ])('%j: %j', (memberships, scope) => {
    expect(assignmentScope(memberships.map(([role, unitId]) => ({ role, unitId })))).toEqual(scope);
  });
});
