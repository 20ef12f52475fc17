import { permissionsOf, type Role } from '@yaodian/access';
import { startOf } from './rooms';

it.each<[Role[], string | null]>([
  [['office'], '/plans'],
  [['leader', 'reporter'], '/plans'],
  [['system-admin'], '/administration/people'],
  [['security-admin'], '/administration/people'],
  [['auditor'], '/administration/audit'],
  [['reporter', 'approver'], '/tasks'],
  [['inspector'], null],
  [[], null],
])('%j begin at %j', (roles, start) => expect(startOf(permissionsOf(roles))).toBe(start));
