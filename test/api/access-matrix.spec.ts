import { type Role, roles } from '@yaodian/access';
import { databases } from '@yaodian/testing';
import { ok, useApplication } from './application.js';
import { staffOf } from './people.js';

const everybody = [...roles];
const business: Role[] = ['office', 'reporter', 'approver', 'inspector', 'leader'];
const readers: Role[] = ['office', 'leader'];
const assigned: Role[] = ['office', 'leader', 'reporter', 'approver'];
const keepers: Role[] = ['system-admin', 'security-admin'];

/** Who may use which route; `open` is for everybody, signed in or not. A route that is not here fails the test. */
const matrix: Record<string, 'open' | Role[]> = {
  'GET /api/health/live': 'open',
  'GET /api/health/ready': 'open',
  'GET /api/session/options': 'open',
  'POST /api/session': 'open',
  'POST /api/set-up': 'open',
  'POST /api/set-up/link': 'open',
  'POST /api/set-up/password': 'open',

  'GET /api/session': everybody,
  'GET /api/session/all': everybody,
  'DELETE /api/session/{id}': everybody,
  'DELETE /api/session/others': everybody,
  'POST /api/session/password': everybody,
  'DELETE /api/session': everybody,

  'GET /api/people': keepers,
  'GET /api/people/{id}': keepers,
  'POST /api/people': ['system-admin'],
  'PATCH /api/people/{id}': ['system-admin'],
  'POST /api/people/{id}/set-up-link': ['system-admin'],
  'PUT /api/people/{id}/memberships': ['security-admin'],

  'GET /api/audit': ['auditor'],
  'GET /api/audit/chain': ['auditor'],
  'GET /api/audit/export.csv': ['auditor'],
  'GET /api/audit/{id}': ['auditor'],
  'POST /api/audit/verifications': ['auditor'],
  'POST /api/audit/{id}/values': ['auditor'],

  'GET /api/units': [...business, ...keepers],
  'GET /api/units/candidates': [...business, ...keepers],
  'GET /api/units/{id}': [...business, ...keepers],
  'GET /api/units/{id}/changes': ['office'],
  'POST /api/units': ['office'],
  'PATCH /api/units/{id}': ['office'],
  'POST /api/units/{id}/move': ['office'],
  'DELETE /api/units/{id}': ['office'],
  'GET /api/units/register.xlsx': ['office'],
  'POST /api/units/import': ['office'],
  'GET /api/register-loads': ['office'],
  'POST /api/register-loads': ['office'],
  'DELETE /api/register-loads/{id}': ['office'],

  'GET /api/calendar/{year}': everybody,
  'GET /api/calendar/{year}/changes': everybody,
  'POST /api/calendar/explain': everybody,
  'PUT /api/calendar/{year}/days': ['office'],
  'PUT /api/calendar/{year}/notice': ['office'],

  'GET /api/assignments': assigned,
  'GET /api/tasks/{id}': assigned,
  'GET /api/unit-events': assigned,
  'POST /api/unit-events/seen': assigned,

  'GET /api/plans': readers,
  'GET /api/plans/{id}': readers,
  'GET /api/plans/{id}/changes': readers,
  'GET /api/plans/{id}/amendments': readers,
  'GET /api/plans/{id}/documents': readers,
  'GET /api/plans/{id}/export.docx': readers,
  'GET /api/plans/{id}/export.xlsx': readers,
  'GET /api/plans/{id}/tasks': readers,
  'GET /api/documents/{id}': readers,
  'GET /api/documents/{id}/file': readers,

  'DELETE /api/plans/{id}': ['office'],
  'GET /api/plans/{id}/reviewers': ['office'],
  'POST /api/plans/{id}/amendments': ['office'],
  'DELETE /api/tasks/{id}': ['office'],
  'PATCH /api/plans/{id}': ['office'],
  'PATCH /api/tasks/{id}': ['office'],
  'POST /api/documents': ['office'],
  'POST /api/documents/{id}/correction': ['office'],
  'POST /api/documents/{id}/doubts/settle': ['office'],
  'POST /api/plans': ['office'],
  'POST /api/plans/{id}/check': ['office'],
  'POST /api/plans/{id}/doubts/settle': ['office'],
  'GET /api/plans/{id}/issuing': ['office'],
  'PATCH /api/plans/{id}/issuing': ['office'],
  'POST /api/plans/{id}/issue': ['office'],
  'POST /api/plans/{id}/redo': ['office'],
  'POST /api/plans/{id}/tasks': ['office'],
  'POST /api/plans/{id}/tasks/deadline': ['office'],
  'POST /api/plans/{id}/tasks/durations': ['office'],
  'POST /api/plans/{id}/undo': ['office'],
  'POST /api/plans/{id}/units/match': ['office'],
  'POST /api/plans/{id}/units/register': ['office'],
  'POST /api/tasks/{id}/doubts/settle': ['office'],
  'POST /api/tasks/{id}/merge': ['office'],
  'POST /api/tasks/{id}/move': ['office'],
  'POST /api/tasks/{id}/split': ['office'],
};

describe('the routes of the running application', () => {
  const app = useApplication(databases()[0]!);

  it('answer exactly those whom the written matrix names', async () => {
    const staff = await staffOf(app.url);
    const unitId = ok(await app.client.GET('/api/units', {})).items[0]!.id;
    const cookies = new Map<Role, string>([
      ['office', app.cookie],
      ['system-admin', staff.systemAdmin.cookie],
      ['security-admin', staff.securityAdmin.cookie],
      ['auditor', staff.auditor.cookie],
    ]);
    for (const role of roles) {
      if (!cookies.has(role)) cookies.set(role, (await staff.hire(role, role, unitId)).cookie);
    }
    const { paths } = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(routes.sort()).toEqual(Object.keys(matrix).sort());

    /** Asks for something that is not there, so that nothing is changed. */
    const answer = async (route: string, cookie?: string): Promise<'let in' | 'signed-out' | 'forbidden'> => {
      const [method, path] = route.split(' ') as [string, string];
      const hasBody = method !== 'GET' && method !== 'DELETE';
      const response = await fetch(app.url + path.replace(/\{\w+\}/g, '999999'), {
        method,
        headers: {
          ...(hasBody ? { 'content-type': 'application/json' } : {}),
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: hasBody ? '{}' : undefined,
      });
      const { code } = response.ok ? { code: undefined } : ((await response.json()) as { code: string });
      return code === 'signed-out' || code === 'forbidden' ? code : 'let in';
    };

    const wrong: string[] = [];
    let tried = 0;
    const check = async (route: string, who: string, cookie: string | undefined, expected: string) => {
      tried++;
      const got = await answer(route, cookie);
      if (got !== expected) wrong.push(`${route} for ${who}: ${got}, not ${expected}`);
    };
    // the routes that end sessions come last
    const ending = (route: string) => Number(/^DELETE \/api\/session/.test(route)) + Number(/session$/.test(route));
    for (const route of routes.toSorted((one, other) => ending(one) - ending(other))) {
      const allowed = matrix[route]!;
      await check(route, 'nobody', undefined, allowed === 'open' ? 'let in' : 'signed-out');
      for (const [role, cookie] of cookies) {
        const mayEnter = allowed === 'open' || allowed.includes(role);
        await check(route, role, cookie, mayEnter ? 'let in' : 'forbidden');
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBe(routes.length * (roles.length + 1));
  });
});
