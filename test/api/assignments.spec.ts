import type { operations } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

type Query = NonNullable<operations['listAssignments']['parameters']['query']>;

describe.each(databases())('what a unit sees of an issued plan on $name', (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-12T02:00:00Z') } });
  let finance: SignedInPerson;
  let justice: SignedInPerson;
  let labour: SignedInPerson;
  let leader: SignedInPerson;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitId = (name: string) => items.find((unit) => unit.name === name)!.id;
    const section = { name: '县财政局预算股', kind: 'section' as const, parentId: unitId('县财政局') };
    ok(await app.client.POST('/api/units', { body: section }));
    const staff = await staffOf(app.url);
    finance = await staff.hire('caizheng', 'reporter', unitId('县财政局'));
    justice = await staff.hire('sifa', 'approver', unitId('县司法局'));
    labour = await staff.hire('renshe', 'reporter', unitId('县人社局'));
    leader = await staff.hire('lingdao', 'leader', unitId('县司法局'));
    await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局'], date: '2026-03-06' },
      { title: '公开重大决策', units: ['县司法局', '县财政局'], date: '2026-03-13' },
      { title: '公开招聘信息', units: ['县财政局', '县人社局'] },
      { title: '公开专项资金', units: ['县人社局', '县财政局预算股'], date: '2026-12-31' },
    ]);
    // a draft is nobody's to see but the office's
    const draft = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '草稿' } }));
    ok(
      await app.client.POST('/api/plans/{id}/tasks', {
        params: path(draft.id),
        body: { title: '草', requirement: '稿' },
      }),
    );
  });

  const list = async (person: Pick<SignedInPerson, 'client'>, query: Query = {}) =>
    ok(await person.client.GET('/api/assignments', { params: { query } }));
  const lines = async (person: Pick<SignedInPerson, 'client'>, query: Query = {}) =>
    (await list(person, query)).items.map(({ title, unitName, role }) => `${title} ${unitName} ${role}`);
  const every = [
    '公开预决算 县财政局 lead',
    '公开重大决策 县司法局 lead',
    '公开重大决策 县财政局 responsible',
    '公开招聘信息 县财政局 lead',
    '公开招聘信息 县人社局 responsible',
    '公开专项资金 县人社局 lead',
    '公开专项资金 县财政局预算股 responsible',
  ];

  it("its own assignments, its sections', and all of the tasks that it leads; office and leaders see all", async () => {
    expect(await lines(app)).toEqual(every);
    expect(await lines(leader)).toEqual(every);
    expect(await lines(finance)).toEqual([every[0], every[2], every[3], every[4], every[6]]);
    expect(await lines(finance, { own: true })).toEqual([every[0], every[2], every[3], every[6]]);
    expect(await lines(justice)).toEqual([every[1], every[2]]);
    expect(await lines(labour)).toEqual([every[4], every[5], every[6]]);
    expect(await lines(leader, { own: true })).toEqual([]);
  });

  it('narrowed by filters, page by page', async () => {
    expect(await lines(app, { role: 'lead', deadline: 'passed' })).toEqual([every[0]]);
    expect(await lines(app, { deadline: 'coming' })).toEqual([every[1], every[2], every[5], every[6]]);
    expect(await lines(app, { deadline: 'none', search: '招聘' })).toEqual([every[3], every[4]]);
    expect(await lines(app, { search: '100%' })).toEqual([]);
    const first = await list(app, { limit: 3 });
    expect(first.items).toHaveLength(3);
    const rest = await list(app, { limit: 4, after: first.next! });
    expect([rest.items.map(({ unitName }) => unitName).join(), rest.next]).toEqual([
      '县财政局,县人社局,县人社局,县财政局预算股',
      null,
    ]);
    // no filter opens what is not within the scope
    const other = (await list(justice)).items.find(({ unitName }) => unitName === '县司法局')!.unitId;
    expect(await lines(labour, { unitId: other })).toEqual([]);
    const wrong = await app.client.GET('/api/assignments', { params: { query: { after: 'x' } } });
    expect(wrong.error?.code).toBe('validation');
  });

  it('with the working days that are left, and how they were counted', async () => {
    const { items } = await list(finance, { own: true });
    expect(items.map(({ workingDays }) => workingDays).slice(0, 3)).toEqual([-4, 1, null]);
    const task = ok(await finance.client.GET('/api/tasks/{id}', { params: path(items[0]!.taskId) }));
    expect(task).toMatchObject({
      title: '公开预决算',
      requirement: '公开预决算，按时更新。',
      workingDays: -4,
      counting: { from: '2026-03-06', to: '2026-03-12', workingDays: 4 },
      units: 1,
      history: [{ kind: 'issued', by: 'office', at: '2026-03-12T02:00:00.000Z' }],
    });
  });

  it('no task of another unit: it is not there for them', async () => {
    const tasks = (await list(app)).items;
    const read = async ({ client }: SignedInPerson, title: string) => {
      const { taskId } = tasks.find((line) => line.title === title)!;
      return client.GET('/api/tasks/{id}', { params: path(taskId) });
    };
    const refused = await read(labour, '公开预决算');
    expect([refused.response.status, refused.error?.code]).toEqual([404, 'not-found']);
    // who takes part sees the own part, who leads sees all
    expect(ok(await read(labour, '公开招聘信息'))).toMatchObject({ units: 2, assignments: [{ unitName: '县人社局' }] });
    expect(ok(await read(finance, '公开招聘信息')).assignments.map(({ unitName }) => unitName)).toEqual([
      '县财政局',
      '县人社局',
    ]);
    const [draft] = await app.unitOfWork.reader.query("SELECT id FROM task WHERE title = '草'");
    expect((await app.client.GET('/api/tasks/{id}', { params: path(draft.id) })).response.status).toBe(404);
  });

  it('what is new, until each person has seen it', async () => {
    const events = ok(await finance.client.GET('/api/unit-events', {}));
    expect(events.map(({ kind, unitName, planTitle, tasks }) => [kind, unitName, planTitle, tasks.length])).toEqual([
      ['issued', '县财政局预算股', '云岭县2026年要点', 1],
      ['issued', '县财政局', '云岭县2026年要点', 3],
    ]);
    expect((await list(finance)).items.map(({ isNew, own }) => [isNew, own])).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [false, false],
      [true, true],
    ]);
    // somebody else's event is left alone
    const see = ({ client }: SignedInPerson) =>
      client.POST('/api/unit-events/seen', { body: { events: events.map(({ id }) => id) } });
    expect(ok(await see(justice))).toHaveLength(1);
    // in two windows at once
    expect((await Promise.all([see(finance), see(finance)])).map(ok)).toEqual([[], []]);
    expect((await list(finance)).items.some(({ isNew }) => isNew)).toBe(false);
    expect(ok(await justice.client.GET('/api/unit-events', {}))).toHaveLength(1);
    expect(ok(await leader.client.GET('/api/unit-events', {}))).toEqual([]);
  });

  it('a date so far away that nobody counts up to it still opens at once', async () => {
    const { id } = await issuePlan(app, [{ title: '公开长期规划', units: ['县财政局'], date: '2049-12-31' }]);
    const [line] = (await list(finance, { planId: id })).items;
    const task = ok(await finance.client.GET('/api/tasks/{id}', { params: path(line!.taskId) }));
    expect(task).toMatchObject({ deadline: { date: '2049-12-31' }, workingDays: line!.workingDays, counting: null });
  });
});
