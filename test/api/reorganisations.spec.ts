import type { NewUnit, Reorganise, Unit } from '@yaodian/api-client';
import { databases, officeUnit } from '@yaodian/testing';
import { ok, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('reorganising units on $name', (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-12T02:00:00Z') } });
  let staff: Awaited<ReturnType<typeof staffOf>>;
  let county = 0;
  /** The units of a county of its own, by their names without the county's. */
  let units: Record<string, Unit>;
  let planId: number;

  const named = (name: string) => `${county}县${name}`;
  const create = async (name: string, more: Partial<NewUnit> = {}): Promise<Unit> =>
    (units[name] = ok(await app.client.POST('/api/units', { body: { name: named(name), ...more } })));
  const unit = async (name: string): Promise<Unit> =>
    ok(await app.client.GET('/api/units/{id}', { params: path(units[name]!.id) }));
  const asked = (more: Partial<Reorganise> = {}): Reorganise => ({
    predecessors: [units['扶贫办']!.id, units['农业局']!.id],
    successorId: more.successor ? undefined : units['农业农村局']!.id,
    since: '2026-03-01',
    reason: '云编〔2026〕3号',
    takeNames: true,
    takeParts: true,
    takePeople: true,
    ...more,
  });
  const preview = (more?: Partial<Reorganise>) =>
    app.client.POST('/api/units/reorganisations/preview', { body: asked(more) });
  const reorganise = (seen: string, more?: Partial<Reorganise>, key?: string) =>
    app.client.POST('/api/units/reorganisations', {
      params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body: { ...asked(more), seen },
    });
  const done = async (more?: Partial<Reorganise>) => ok(await reorganise(ok(await preview(more)).seen, more));
  const lines = async ({ client }: Pick<SignedInPerson, 'client'> = app) =>
    ok(await client.GET('/api/assignments', { params: { query: { planId } } })).items;
  const written = async (of?: Pick<SignedInPerson, 'client'>) =>
    (await lines(of)).map(({ title, unitName, role, state }) => `${title} ${unitName} ${role} ${state}`);
  const set = (title: string, name: string, state: string) =>
    app.unitOfWork.run((tx) =>
      tx.query(
        'UPDATE assignment SET state = ? WHERE unit_id = ? AND task_id = (SELECT id FROM task WHERE plan_id = ? AND title = ?)',
        [state, units[name]!.id, planId, title],
      ),
    );

  beforeAll(async () => {
    staff = await staffOf(app.url);
  });

  beforeEach(async () => {
    county++;
    units = {};
    for (const name of ['农业局', '农业农村局', '财政局']) await create(name);
    await create('扶贫办', { shortName: named('扶办'), aliases: [named('脱贫办')], formerNames: [named('开发办')] });
    await create('项目科', { kind: 'section', parentId: units['扶贫办']!.id });
    ({ id: planId } = await issuePlan(app, [
      { title: '公开帮扶项目', units: ['农业局', '扶贫办'].map(named) },
      { title: '公开惠农补贴', units: ['财政局', '农业农村局', '扶贫办'].map(named) },
      { title: '公开帮扶资金', units: ['扶贫办', '农业农村局'].map(named) },
      { title: '公开扶贫决算', units: ['财政局', '扶贫办'].map(named) },
    ]));
    await set('公开扶贫决算', '扶贫办', 'closed');
  });

  it('shows what it would do, and then does exactly that: open assignments go over with a row that says from whom', async () => {
    const group = ok(
      await app.client.POST('/api/unit-groups', {
        body: { name: named('各帮扶部门'), takenIn: [units['扶贫办']!.id, units['财政局']!.id] },
      }),
    );
    const clerk = await staff.hire(`clerk-${county}`, 'reporter', units['扶贫办']!.id);
    const hired = await staff.hire(`both-${county}`, 'reporter', units['扶贫办']!.id);
    const memberships = [units['扶贫办']!.id, units['财政局']!.id].map((unitId) => ({
      unitId,
      role: 'reporter' as const,
    }));
    const { version } = ok(await staff.systemAdmin.client.GET('/api/people/{id}', { params: path(hired.id) }));
    const roles = { params: path(hired.id), body: { version, memberships } };
    ok(await staff.securityAdmin.client.PUT('/api/people/{id}/memberships', roles));
    const of = await asPerson(app.url, hired.account);
    const events = ok(await clerk.client.GET('/api/unit-events', {})).map(({ id }) => id);
    ok(await clerk.client.POST('/api/unit-events/seen', { body: { events } }));
    const reader = await staff.hire(`reader-${county}`, 'leader', units['扶贫办']!.id);
    const days = { firstDay: '2026-03-12', lastDay: '2026-03-20' };
    const deputy = { unitId: units['扶贫办']!.id, role: 'reporter' as const, deputyId: reader.id, ...days };
    ok(await clerk.client.POST('/api/deputies', { body: deputy }));
    const before = await written();

    const { seen, ...shown } = ok(await preview());
    expect(shown).toEqual({
      predecessors: ['扶贫办', '农业局'].map((name) => ({ id: units[name]!.id, name: named(name) })),
      lastDay: '2026-02-28',
      successor: named('农业农村局'),
      assignments: [
        ['公开帮扶项目', '农业局', 'lead', false, 'lead'],
        ['公开帮扶项目', '扶贫办', 'responsible', true, 'lead'],
        ['公开惠农补贴', '扶贫办', 'responsible', true, 'responsible'],
        ['公开帮扶资金', '扶贫办', 'lead', true, 'lead'],
      ].map(([title, from, role, joined, roleThen]) =>
        expect.objectContaining({ planId, title, from: named(from as string), role, joined, roleThen }),
      ),
      staying: 1,
      names: ['扶贫办', '扶办', '脱贫办', '开发办', '农业局'].map(named),
      parts: [{ id: units['项目科']!.id, name: named('项目科') }],
      groups: [{ id: group.id, name: named('各帮扶部门') }],
      people: [
        { id: of.id, name: of.account, moves: false },
        { id: clerk.id, name: clerk.account, moves: true },
        { id: reader.id, name: reader.account, moves: true },
      ],
    });
    expect(await written()).toEqual(before);

    const answer = ok(await reorganise(seen));
    expect(answer).toMatchObject({ since: '2026-03-01', reason: '云编〔2026〕3号', assignments: 4, by: 'office' });
    expect(await written()).toEqual(
      [
        '公开帮扶项目 农业农村局 lead awaiting-receipt',
        '公开帮扶项目 扶贫办 responsible cancelled',
        '公开惠农补贴 财政局 lead awaiting-receipt',
        '公开惠农补贴 农业农村局 responsible awaiting-receipt',
        '公开惠农补贴 扶贫办 responsible cancelled',
        '公开帮扶资金 扶贫办 lead cancelled',
        '公开帮扶资金 农业农村局 lead awaiting-receipt',
        '公开扶贫决算 财政局 lead awaiting-receipt',
        '公开扶贫决算 扶贫办 responsible closed',
      ].map((line) => line.replace(' ', ` ${named('')}`)),
    );
    const handed = (await lines()).map(({ handOvers }) =>
      handOvers.map(({ from, to, since }) => `${from} ${to} ${since}`),
    );
    const [office, farming] = ['扶贫办', '农业局'].map((name) => `${named(name)} ${named('农业农村局')} 2026-03-01`);
    expect(handed).toEqual(
      [[office, farming].sort().reverse(), [office], [], [office], [office], [office], [office], [], []].map(
        (all, index) => (index === 0 ? expect.arrayContaining(all) : all),
      ),
    );

    expect(await unit('扶贫办')).toMatchObject({ validTo: '2026-02-28', name: named('扶贫办') });
    expect(await unit('农业农村局')).toMatchObject({ formerNames: shown.names, validTo: null });
    expect((await unit('项目科')).parentId).toBe(units['农业农村局']!.id);
    expect(ok(await app.client.GET('/api/unit-groups/{id}', { params: path(group.id) }))).toMatchObject({
      takenIn: [{ name: named('农业农村局') }, { name: named('财政局') }],
      version: 2,
    });
    // the session that was there has the new unit's tasks, and is told of them
    const own = (await lines(clerk)).filter((line) => line.own);
    expect(own.map(({ title, isNew }) => [title, isNew])).toEqual([
      ['公开帮扶项目', true],
      ['公开惠农补贴', true],
      ['公开帮扶资金', true],
    ]);
    expect(ok(await clerk.client.GET('/api/unit-events', {}))[0]).toMatchObject({ kind: 'taken-over' });
    // who stands in for somebody goes on with it in the new unit
    const [standing] = ok(await clerk.client.GET('/api/deputies', {}));
    expect(standing).toMatchObject({
      deputy: { id: reader.id },
      unitName: named('农业农村局'),
      standing: 'in-force',
      ...days,
    });
    expect(ok(await reader.client.GET('/api/session', {})).permissions).toContain('deputies.name');
    // who belongs to another unit, too, is told where they are
    expect(ok(await of.client.GET('/api/unit-events', {})).map(({ kind }) => kind)).toContain('handed-over');

    const taskId = (await lines())[2]!.taskId;
    const { history } = ok(await app.client.GET('/api/tasks/{id}', { params: path(taskId) }));
    expect(history.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['edited', '云编〔2026〕3号'],
      ['issued', null],
    ]);
    const resolved = (await tasksOf(app, planId)).map((task) => task.units.map((one) => one.resolved));
    expect(resolved[3]).toEqual(['财政局', '扶贫办'].map(named));
    expect(resolved[1]).toEqual(['财政局', '农业农村局'].map(named));
    for (const name of ['扶贫办', '农业农村局']) {
      const params = path(units[name]!.id);
      expect(ok(await app.client.GET('/api/units/{id}/reorganisations', { params }))).toEqual([answer]);
    }
    const acts = async (name: string) =>
      ok(await app.client.GET('/api/units/{id}/changes', { params: path(units[name]!.id) }))[0]!.action;
    expect([await acts('扶贫办'), await acts('农业农村局')]).toEqual(['unit.reorganise', 'unit.take-over']);
  });

  it('can be amended and reorganised again: every hand-over stays', async () => {
    await done();
    const [task] = await tasksOf(app, planId);
    const edited = [{ id: task!.id, version: task!.version, title: '公开帮扶项目库', units: task!.units }];
    const body = { reason: '调整名称', edited, added: [], cancelled: [] };
    ok(await app.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
    expect((await written())[0]).toBe(`公开帮扶项目库 ${named('农业农村局')} lead awaiting-receipt`);

    const successor = { name: named('乡村发展局') };
    await done({ predecessors: [units['农业农村局']!.id], successor, since: '2026-03-12', takeNames: false });
    const [first] = await lines();
    expect(first).toMatchObject({ unitName: named('乡村发展局'), role: 'lead' });
    expect(first!.handOvers.map(({ to, since }) => [to, since]).at(-1)).toEqual([named('乡村发展局'), '2026-03-12']);
    expect(first!.handOvers).toHaveLength(3);
  });

  it('makes a new successor, and leaves names, parts and people where nobody wants them to go', async () => {
    const clerk = await staff.hire(`stays-${county}`, 'reporter', units['扶贫办']!.id);
    const draft = ok(await app.client.POST('/api/plans', { body: { year: 2027, title: '草稿' } }));
    const printed = { printed: named('扶办'), role: 'lead' as const, kind: 'unit' as const, resolved: null, by: null };
    const task = { title: '公开名单', requirement: '公开名单。', units: [printed] };
    ok(await app.client.POST('/api/plans/{id}/tasks', { params: path(draft.id), body: task }));
    const taken = async () => (await tasksOf(app, draft.id))[0]!.units[0]!.resolved;
    expect(await taken()).toBe(named('扶贫办'));

    const successor = { name: named('乡村振兴局'), shortName: named('振兴局') };
    const predecessors = [units['扶贫办']!.id];
    const nothing = { predecessors, successor, takeNames: false, takeParts: false, takePeople: false };
    const { successor: made, assignments } = await done(nothing);
    units['乡村振兴局'] = { ...units['扶贫办']!, id: made.id };
    expect(assignments).toBe(3);
    expect(await unit('乡村振兴局')).toMatchObject({
      shortName: named('振兴局'),
      validFrom: '2026-03-01',
      formerNames: [],
    });
    expect((await unit('项目科')).parentId).toBe(units['扶贫办']!.id);
    expect(ok(await clerk.client.GET('/api/unit-events', {}))[0]).toMatchObject({ kind: 'handed-over' });
    expect(await written(clerk)).toEqual([`公开扶贫决算 ${named('扶贫办')} responsible closed`]);
    // a document that prints the name is asked about, as nothing else has it now
    expect(await taken()).toBeNull();
    const order = ok(await app.client.GET('/api/units', { params: { query: { limit: 500 } } })).items.map(
      ({ id }) => id,
    );
    expect(order.indexOf(made.id)).toBe(order.indexOf(units['扶贫办']!.id) + 1);
  });

  it('is done once, and not where anything is no longer as it was shown', async () => {
    const { seen } = ok(await preview());
    const before = await written();
    const { id, version } = units['农业局']!;
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, liaison: '李一禾' } }));
    expect((await reorganise(seen)).error?.code).toBe('reorganisation-outdated');
    const next = ok(await preview()).seen;
    await set('公开帮扶项目', '扶贫办', 'closed');
    expect((await reorganise(next)).error?.code).toBe('reorganisation-outdated');
    expect((await reorganise(next, { reason: '另一份文件' })).error?.code).toBe('reorganisation-outdated');
    expect(await written()).toEqual(before.map((line) => line.replace(/(项目 .*扶贫办.*) .*/, '$1 closed')));
    expect((await unit('农业局')).validTo).toBeNull();

    const last = ok(await preview()).seen;
    const both = await Promise.all([reorganise(last), reorganise(last)]);
    expect(both.map(({ response }) => response.status).sort()).toEqual([201, 409]);

    const again = { predecessors: [units['财政局']!.id], takeParts: false };
    const shown = ok(await preview(again)).seen;
    const first = ok(await reorganise(shown, again, `key-${county}`));
    expect(ok(await reorganise(shown, again, `key-${county}`))).toEqual(first);
  });

  it("gives the office's own unit nothing in a plan in which nobody is named to review it", async () => {
    const { items } = ok(await app.client.GET('/api/units', { params: { query: { search: officeUnit } } }));
    const into = { successorId: items[0]!.id };
    expect((await preview(into)).error?.code).toBe('reviewer-missing');
    const reviewer = await staff.hire(`reviewer-${county}`, 'approver', units['扶贫办']!.id);
    await app.unitOfWork.run((tx) =>
      tx.query('UPDATE plan SET own_reviewer_id = ? WHERE id = ?', [reviewer.id, planId]),
    );
    // who would belong to it then judges their own cause
    expect((await preview(into)).error?.code).toBe('reviewer-missing');
    await done({ ...into, takePeople: false });
  });

  it('refuses what cannot be, and keeps everything', async () => {
    const ended = ok(
      await app.client.POST('/api/units', { body: { name: named('供销社'), validTo: '2026-03-11' } }),
    ).id;
    const late = ok(
      await app.client.POST('/api/units', { body: { name: named('林业局'), validFrom: '2026-03-05' } }),
    ).id;
    const office = ok(await app.client.GET('/api/units', { params: { query: { search: officeUnit } } })).items[0]!.id;
    const own = units['扶贫办']!.id;
    const before = await written();
    const refusals: [Partial<Reorganise>, object][] = [
      [{ predecessors: [] }, { code: 'validation' }],
      [{ successorId: undefined }, { code: 'validation' }],
      [{ successorId: own, successor: { name: '新局' } }, { code: 'validation' }],
      [{ reason: ' ' }, { code: 'validation' }],
      [{ since: '2026-02-30' }, { code: 'validation' }],
      [{ predecessors: [999_999] }, { code: 'not-found' }],
      [{ successorId: own }, { code: 'own-successor', facts: { name: named('扶贫办') } }],
      [{ predecessors: [office] }, { code: 'office-unit', facts: { name: officeUnit } }],
      [{ predecessors: [ended] }, { code: 'unit-ended', facts: { date: '2026-03-11' } }],
      [{ successorId: ended }, { code: 'successor-ended', facts: { name: named('供销社') } }],
      [{ successorId: units['项目科']!.id }, { code: 'own-ancestor' }],
      [{ since: '2026-03-13' }, { code: 'reorganisation-ahead', facts: { date: '2026-03-13' } }],
      [{ predecessors: [late] }, { code: 'reorganisation-too-early', facts: { date: '2026-03-05' } }],
      [{ successor: { name: named('财政局') } }, { code: 'name-taken', facts: { unit: named('财政局') } }],
    ];
    for (const [more, error] of refusals) {
      expect((await preview(more)).error).toMatchObject(error);
      expect((await reorganise('0', more)).error).toMatchObject(error);
    }
    expect((await reorganise('0')).error?.code).toBe('reorganisation-outdated');
    expect(await written()).toEqual(before);

    await done({ predecessors: [units['项目科']!.id] });
    const { version } = await unit('项目科');
    const params = { path: { id: units['项目科']!.id }, query: { version } };
    expect((await app.client.DELETE('/api/units/{id}', { params })).error).toMatchObject({
      code: 'unit-in-use',
      facts: { kind: 'reorganisations' },
    });
  });
});
