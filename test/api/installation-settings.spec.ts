import type { PasswordPolicy, SubUnitsSeen } from '@yaodian/api-client';
import { databases, testPassword } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';
import { follow } from './streams.js';

const strict: PasswordPolicy = { shortest: 14, classes: 3, remembered: 6, failures: 3, lockMinutes: 20 };

describe.each(databases())('settings of the installation on $name', (engine) => {
  const app = useApplication(engine);
  let head: SignedInPerson;
  let section: SignedInPerson;
  let institution: SignedInPerson;
  let securityAdmin: SignedInPerson;
  let systemAdmin: SignedInPerson;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '预算股', '国库中心', '会计站', '国库窗口', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!;
    const staff = await staffOf(app.url);
    ({ securityAdmin, systemAdmin } = staff);
    const put = async (name: string, kind: 'section' | 'public-institution', parent = '县财政局') => {
      const { id } = unitOf(name);
      const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(id) }));
      const body = { version, kind, parentId: unitOf(parent).id };
      ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body }));
    };
    await put('预算股', 'section');
    await put('国库中心', 'public-institution');
    await put('会计站', 'public-institution');
    // its institution enters for it, and nobody above that
    await put('国库窗口', 'public-institution', '国库中心');
    head = await staff.hire('caizheng', 'reporter', unitOf('县财政局').id);
    // the section and one of the institutions have accounts of their own
    section = await staff.hire('yusuan', 'reporter', unitOf('预算股').id);
    institution = await staff.hire('guoku', 'reporter', unitOf('国库中心').id);
    const tasks = ['县财政局', '预算股', '国库中心', '会计站', '国库窗口', '县司法局'];
    await issuePlan(
      app,
      tasks.map((unit) => ({ title: `${unit}公开`, units: [unit] })),
    );
  });

  const visibility = async () => ok(await app.client.GET('/api/settings/visibility', {}));
  const see = async (subUnits: SubUnitsSeen) => {
    const { version } = await visibility();
    return ok(await app.client.PUT('/api/settings/visibility', { body: { version, subUnits } }));
  };
  const titles = async ({ client }: SignedInPerson) =>
    ok(await client.GET('/api/ledger', { params: { query: {} } })).items.map(({ title }) => title.replace('公开', ''));
  const listed = async ({ client }: SignedInPerson) =>
    ok(await client.GET('/api/assignments', { params: { query: {} } })).items.map(({ title }) =>
      title.replace('公开', ''),
    );

  /** Of which units below it the finance bureau is told at once that something has changed. */
  const heard = async () => {
    const stream = await follow(app.url, head.cookie);
    const toldOf = async (person: SignedInPerson, name: string) => {
      const query = { own: true };
      const { items } = ok(await person.client.GET('/api/assignments', { params: { query } }));
      const { id, taskId } = items.find(({ title }) => title === `${name}公开`)!;
      const { assignments } = ok(await person.client.GET('/api/tasks/{id}', { params: path(taskId) }));
      const { version } = assignments.find((one) => one.id === id)!;
      const responsiblePerson = `第${++namings}人`;
      const body = { assignments: [{ id, version }], responsiblePerson, leader: null };
      ok(await person.client.PUT('/api/assignments/persons', { body }));
      return taskId;
    };
    const names = ['预算股', '国库中心'];
    const tasks = [await toldOf(section, '预算股'), await toldOf(institution, '国库中心')];
    const last = await toldOf(head, '县财政局');
    await stream.until(({ changes }) => changes.some(({ taskId }) => taskId === last), 'its own assignment');
    await stream.close();
    return names.filter((_, index) => stream.changes.some(({ taskId }) => taskId === tasks[index]));
  };
  let namings = 0;

  it('let a unit see its sections, and what it enters for itself', async () => {
    expect(await visibility()).toMatchObject({ version: 0, subUnits: 'sections', changes: [] });
    // the institution without accounts is entered for by the unit above it
    expect(await titles(head)).toEqual(['县财政局', '预算股', '会计站']);
    expect((await listed(head)).sort()).toEqual(['县财政局', '预算股', '会计站'].sort());
  });

  it.each<[SubUnitsSeen, string[], string[]]>([
    ['all', ['县财政局', '预算股', '国库中心', '会计站', '国库窗口'], ['县财政局', '预算股']],
    ['none', ['县财政局', '会计站'], ['县财政局']],
    ['sections', ['县财政局', '预算股', '会计站'], ['县财政局', '预算股']],
  ])('let it see %s', async (subUnits, seen, own) => {
    await see(subUnits);
    expect(await titles(head)).toEqual(seen);
    expect((await listed(head)).sort()).toEqual([...seen].sort());
    const query = { own: true };
    const { items } = ok(await head.client.GET('/api/ledger', { params: { query } }));
    expect(items.map(({ title }) => title.replace('公开', ''))).toEqual(own);
    // the workbench counts what the ledger shows as one's own
    const { lights } = ok(await head.client.GET('/api/workbench', {}));
    expect(lights.map(({ assignments }) => assignments)).toEqual([own.length]);
    expect(await heard()).toEqual(seen.filter((name) => name === '预算股' || name === '国库中心'));
  });

  it('tell who changed what units see; the second of two people looks again', async () => {
    const { version, changes } = await visibility();
    expect(changes.map(({ before, after, by }) => [before, after, by])).toEqual([
      [0, 1, 'office'],
      [2, 0, 'office'],
      [1, 2, 'office'],
    ]);
    const both = await Promise.all(
      (['all', 'none'] as const).map((subUnits) =>
        app.client.PUT('/api/settings/visibility', { body: { version, subUnits } }),
      ),
    );
    expect(both.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['done', 'version-conflict']);
    await see('sections');
  });

  const passwords = async () => ok(await securityAdmin.client.GET('/api/settings/passwords', {}));
  const change = async (person: SignedInPerson, present: string, password: string) =>
    (await person.client.POST('/api/session/password', { body: { present, password } })).error;

  it('hold passwords to the rules of the security administrator', async () => {
    const { version, least, most, defaults } = await passwords();
    expect(defaults).toEqual({ shortest: 10, classes: 1, remembered: 5, failures: 5, lockMinutes: 15 });
    expect([least.shortest, most.classes]).toEqual([10, 4]);
    const put = (policy: PasswordPolicy) =>
      securityAdmin.client.PUT('/api/settings/passwords', { body: { version, ...policy } });
    // never laxer than the defaults
    expect((await put({ ...strict, shortest: 9 })).error?.code).toBe('validation');
    expect(ok(await put(strict))).toMatchObject({ version: 1, ...strict });
    expect((await put(strict)).error?.code).toBe('version-conflict');
    const { passwords: told } = ok(await app.client.GET('/api/session/options', {}));
    expect(told).toEqual({ shortest: 14, classes: 3, remembered: 6 });
  });

  it('refuse a new password by them, and say why', async () => {
    expect(await change(head, testPassword, 'Kw7!pqzmtr')).toMatchObject({
      code: 'password-weak',
      facts: { reason: 'short', least: '14' },
    });
    expect(await change(head, testPassword, 'kwxvapqzmtrbju')).toMatchObject({
      code: 'password-weak',
      facts: { reason: 'plain', classes: '3' },
    });
    expect(await change(head, testPassword, 'Kwxva7pqzmtrbju')).toBeUndefined();
  });

  it('lock by them', async () => {
    const wrong = () => app.client.POST('/api/session', { body: { account: 'guoku', password: 'not this one' } });
    for (let failure = 0; failure < 3; failure++) expect((await wrong()).error?.code).toBe('sign-in-failed');
    expect((await wrong()).error).toMatchObject({ code: 'sign-in-locked', facts: { minutes: '20' } });
  });

  it('are recorded, and are for nobody else', async () => {
    const rows = await app.unitOfWork.reader.query<{ action: string }[]>(
      "SELECT action FROM audit_entry WHERE action IN ('installation.set-visibility', 'installation.set-passwords')",
    );
    const count = (wanted: string) => rows.filter(({ action }) => action === wanted).length;
    expect([count('installation.set-passwords'), count('installation.set-visibility')]).toEqual([1, 5]);
    expect((await systemAdmin.client.GET('/api/settings/passwords', {})).error?.code).toBe('forbidden');
    expect((await head.client.GET('/api/settings/visibility', {})).error?.code).toBe('forbidden');
  });
});
