import type { OwnMembership } from '@yaodian/api-client';
import { areAlike, holds, without } from './memberships';

const one = (role: OwnMembership['role'], unitId: number | null): OwnMembership => ({ role, unitId, unitName: null });
const reporter = one('reporter', 1);
const elsewhere = one('reporter', 2);
const approver = one('approver', 1);

it.each([
  [[], [], true],
  [[reporter, approver], [approver, reporter], true],
  [[reporter], [elsewhere], false],
  [[reporter], [approver], false],
  [[reporter], [reporter, approver], false],
  [[one('auditor', null)], [one('auditor', null)], true],
])('%j and %j say the same: %s', (some, others, alike) => expect(areAlike(some, others)).toBe(alike));

it('takes out the role in one unit and leaves the same one in another', () => {
  const left = without([reporter, elsewhere, approver], reporter);
  expect(left).toEqual([elsewhere, approver]);
  expect([holds(left, reporter), holds(left, elsewhere)]).toEqual([false, true]);
});
