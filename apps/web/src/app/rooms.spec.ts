import { type Permission, permissionsOf, type Role, roles } from '@yaodian/access';
import { assessmentPages, ownRooms } from './rooms';

/** As the server tells them: only who is named scores units beside the office. */
const permissionsFor = (role: Role, isNamed: boolean): Permission[] =>
  permissionsOf([role]).filter((one) => one !== 'scores.judge' || isNamed || role === 'office');

const scorecardRooms = (role: Role, isNamed: boolean) =>
  ownRooms(permissionsFor(role, isNamed), false).flatMap(({ name, path }) => (name === 'scorecards' ? [path] : []));

it.each(['office', 'leader', 'reporter', 'approver'] as const)('%s has one room of the assessment', (role) => {
  expect(scorecardRooms(role, true)).toEqual(['/scorecards']);
  expect(scorecardRooms(role, false)).toEqual(['/scorecards']);
});

it('an inspector scores where a plan names them (本级复核人), and has the page in the menu then', () => {
  expect(scorecardRooms('inspector', true)).toEqual(['/scorecards/entries']);
  expect(scorecardRooms('inspector', false)).toEqual([]);
});

it('whoever may enter figures of an office or of a unit reaches a page of the assessment from the menu', () => {
  for (const role of roles) {
    const permissions = permissionsFor(role, true);
    const pages = assessmentPages.filter(
      ({ name, permission }) => (name === 'entries' || name === 'ownFigures') && permissions.includes(permission),
    );
    if (pages.length > 0) expect([role, scorecardRooms(role, true).length]).toEqual([role, 1]);
  }
});
