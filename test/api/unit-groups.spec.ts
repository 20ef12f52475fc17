import { importDocument, type NewGroup, type NewUnit, type Unit, type UnitGroup } from '@yaodian/api-client';
import { databases, officeUnit } from '@yaodian/testing';
import { ok, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';

const text = `云岭县2026年政务公开工作要点
一、推进公开
（一）公开重大决策。每次公开不少于2条。（牵头单位：县司法局；责任单位：各乡镇；完成时限：2026年9月底前）
（二）公开服务指南。指南及时更新。（牵头单位：各乡镇（街道）；责任单位：白溪镇；完成时限：长期坚持）
`;

describe.each(databases())('groups of units on $name', (engine) => {
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-11T20:00:00Z') } });
  const units = new Map<string, Unit>();
  const idOf = (name: string) => units.get(name)!.id;
  const unit = async (body: NewUnit) => {
    const added = ok(await app.client.POST('/api/units', { body }));
    units.set(added.name, added);
    return added;
  };
  const create = (body: NewGroup) => app.client.POST('/api/unit-groups', { body });
  const edit = (id: number, body: { version: number } & Partial<NewGroup>) =>
    app.client.PATCH('/api/unit-groups/{id}', { params: path(id), body });
  const remove = ({ id, version }: Pick<UnitGroup, 'id' | 'version'>) =>
    app.client.DELETE('/api/unit-groups/{id}', { params: { ...path(id), query: { version } } });
  const members = async (id: number) =>
    ok(await app.client.GET('/api/unit-groups/{id}/members', { params: path(id) })).map(
      ({ name, byHand }) => `${name}${byHand ? '+' : ''}`,
    );
  const group = async (id: number) => ok(await app.client.GET('/api/unit-groups/{id}', { params: path(id) }));
  const plan = async (id: number) => ok(await app.client.GET('/api/plans/{id}', { params: path(id) }));

  async function draft(source = text): Promise<number> {
    const target = { planYear: 2026, planTitle: '要点' };
    return ok(await importDocument(app.client, { text: source }, target)).planId;
  }

  beforeAll(async () => {
    await unit({ name: '县司法局', kind: 'department', order: 5 });
    await unit({ name: '石桥镇', kind: 'township', order: 30 });
    await unit({ name: '白溪镇', kind: 'township', order: 20 });
    await unit({ name: '城关街道', kind: 'street', order: 10 });
    await unit({ name: '旧镇', kind: 'township', order: 15, validTo: '2026-03-11' });
  });
  afterEach(async () => {
    const { items } = ok(await app.client.GET('/api/plans', {}));
    for (const { id, version, state } of items) {
      if (state === 'draft')
        await app.client.DELETE('/api/plans/{id}', { params: { ...path(id), query: { version } } });
    }
    for (const each of ok(await app.client.GET('/api/unit-groups', {}))) await remove(each);
  });

  it('have the members of their rule and those of hand, in the order of units and as they are today', async () => {
    const rule = { kinds: ['township' as const], takenIn: [idOf('县司法局')], leftOut: [idOf('石桥镇')] };
    const seen = ok(await app.client.POST('/api/unit-groups/preview', { body: rule }));
    expect(seen.map(({ name, byHand }) => [name, byHand])).toEqual([
      ['县司法局', true],
      ['白溪镇', false],
    ]);
    const { id, ...added } = ok(await create({ name: '各乡镇', aliases: ['各镇', '各 乡镇'], ...rule }));
    expect(added).toMatchObject({
      ...{ name: '各乡镇', aliases: ['各镇'], kinds: ['township'], parentId: null, memberCount: 2, version: 1 },
      ...{ takenIn: [{ name: '县司法局' }], leftOut: [{ name: '石桥镇' }] },
    });
    expect(await members(id)).toEqual(['县司法局+', '白溪镇']);
    const edited = ok(await edit(id, { version: 1, kinds: ['street', 'township'], takenIn: [], leftOut: [] }));
    expect(edited).toMatchObject({ name: '各乡镇', aliases: ['各镇'], memberCount: 3, version: 2 });
    expect(await members(id)).toEqual(['城关街道', '白溪镇', '石桥镇']);
    expect(ok(await app.client.GET('/api/unit-groups', {}))).toEqual([edited]);
    const acts = await app.unitOfWork.reader.query(
      "SELECT action FROM audit_entry WHERE object_kind = 'group' AND object_id = ? ORDER BY id",
      [id],
    );
    expect(acts).toEqual([{ action: 'group.create' }, { action: 'group.edit' }]);
  });

  it('refuse what cannot be, and change nothing then', async () => {
    const { id } = ok(
      await create({ name: '各乡镇', aliases: ['各镇'], kinds: ['township'], leftOut: [idOf('石桥镇')] }),
    );
    const codes = async (answers: Promise<{ error?: { code: string; facts?: object } }>[]) =>
      (await Promise.all(answers)).map(({ error }) => [error?.code, ...Object.values(error?.facts ?? {})].join(' '));
    expect(
      await codes([
        create({ name: '各鎮' }),
        create({ name: '各街道', aliases: ['白溪镇'] }),
        create({ name: '各街道', takenIn: [idOf('白溪镇')], leftOut: [idOf('白溪镇')] }),
        create({ name: '各街道', parentId: 999_999 }),
        create({ name: ' ' }),
        app.client.POST('/api/units', { body: { name: '县组', aliases: ['各镇'] } }),
        edit(id, { version: 1, name: '县司法局' }),
        edit(id, { version: 7, name: '各街道' }),
        edit(id, { version: 1, kinds: ['village' as never] }),
      ]),
    ).toEqual([
      'name-taken 各鎮 各乡镇',
      'name-taken 白溪镇 白溪镇',
      'validation',
      'not-found 999999',
      'validation',
      'name-taken 各镇 各乡镇',
      'name-taken 县司法局 县司法局',
      'version-conflict',
      'validation',
    ]);
    expect((await edit(id, { version: 7, name: '各街道' })).error).toMatchObject({ current: { name: '各乡镇' } });
    expect(ok(await app.client.GET('/api/unit-groups', {}))).toHaveLength(1);
    expect(await group(id)).toMatchObject({ name: '各乡镇', version: 1 });
    const stone = units.get('石桥镇')!;
    const params = { ...path(stone.id), query: { version: stone.version } };
    const kept = await app.client.DELETE('/api/units/{id}', { params });
    expect(kept.error).toMatchObject({ code: 'unit-in-use', facts: { kind: 'groups' } });
  });

  describe('in a draft', () => {
    const named = async (id: number) =>
      (await tasksOf(app, id)).map(({ units: of }) => of.map(({ resolved, by }) => `${resolved} ${by}`).join('; '));
    const asked = async (id: number) => (await tasksOf(app, id)).flatMap(({ doubts }) => doubts.map((each) => each.id));
    const match = (id: number, body: object) =>
      app.client.POST('/api/plans/{id}/units/match', { params: path(id), body: body as never });

    it('are asked about where they stand, and found as the register changes', async () => {
      const id = await draft();
      expect(await asked(id)).toEqual(['unknown-group:各乡镇', 'unknown-group:各乡镇（街道）']);
      const [task] = await tasksOf(app, id);
      const [document] = ok(await app.client.GET('/api/plans/{id}/documents', { params: path(id) }));
      const { start, end } = task!.doubts[0]!.place!;
      const read = ok(await app.client.GET('/api/documents/{id}', { params: path(document!.id) }));
      expect(read.text.slice(start, end)).toBe('各乡镇');
      expect((await plan(id)).openDoubts).toBe(2);

      const towns = ok(await create({ name: '各乡镇', aliases: ['各乡镇（街道）'], kinds: ['township'] }));
      expect(await named(id)).toEqual(['县司法局 name; 各乡镇 name', '各乡镇 alias; 白溪镇 name']);
      expect((await plan(id)).openDoubts).toBe(0);
      ok(await edit(towns.id, { version: 1, name: '全县乡镇', aliases: ['各乡镇'] }));
      expect(await named(id)).toEqual(['县司法局 name; 全县乡镇 alias', 'null null; 白溪镇 name']);
      const refused = await remove({ id: towns.id, version: 2 });
      expect(refused.error).toMatchObject({ code: 'group-in-use', facts: { plan: '要点' }, current: { id: towns.id } });
      ok(await edit(towns.id, { version: 2, aliases: [] }));
      expect((await remove({ id: towns.id, version: 3 })).response.status).toBe(204);
      expect((await plan(id)).openDoubts).toBe(2);
    });

    it('are answered by a group of the register, by hand or for good, and by a unit', async () => {
      const id = await draft();
      const towns = ok(await create({ name: '全县乡镇', kinds: ['township'] }));
      const byHand = ok(await match(id, { printed: '各乡镇', groupId: towns.id }));
      expect(byHand).toMatchObject({ unit: null, group: { id: towns.id, version: 1 } });
      expect(byHand.tasks[0]!.units[1]).toMatchObject({ kind: 'group', resolved: '全县乡镇', by: 'hand' });
      ok(await edit(towns.id, { version: 1, name: '全县各乡镇' }));
      expect((await named(id))[0]).toBe('县司法局 name; 全县各乡镇 hand');
      const learnt = ok(await match(id, { printed: '各乡镇（街道）', groupId: towns.id, alias: true }));
      expect(learnt.group).toMatchObject({ aliases: ['各乡镇（街道）'], version: 3 });
      expect((await named(id))[1]).toBe('全县各乡镇 alias; 白溪镇 name');
      ok(await match(id, { printed: '各乡镇', unitId: idOf('城关街道') }));
      expect((await named(id))[0]).toBe('县司法局 name; 城关街道 hand');
      expect(await asked(id)).toEqual([]);
    });

    it('are answered by a new group, undone and redone with the step', async () => {
      const id = await draft();
      const newGroup = { name: '各乡镇', kinds: ['township' as const], leftOut: [idOf('石桥镇')] };
      const { group: added, tasks } = ok(await match(id, { printed: '各乡镇', newGroup }));
      expect(tasks[0]!.units[1]).toMatchObject({ resolved: '各乡镇', by: 'name' });
      const { undo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: path(id) }));
      expect(undo).toMatchObject({ kind: 'match', facts: { printed: '各乡镇', unit: '各乡镇' } });
      const step = (way: 'undo' | 'redo') =>
        app.client.POST(`/api/plans/{id}/${way}`, { params: path(id), body: { change: undo!.id } });
      ok(await step('undo'));
      expect(ok(await app.client.GET('/api/unit-groups', {}))).toEqual([]);
      expect(await asked(id)).toContain('unknown-group:各乡镇');
      ok(await step('redo'));
      expect(await members(added!.id)).toEqual(['白溪镇']);
      expect((await named(id))[0]).toBe('县司法局 name; 各乡镇 name');
    });
  });

  describe('when a plan is issued', () => {
    const preview = async (id: number) => ok(await app.client.GET('/api/plans/{id}/issuing', { params: path(id) }));
    const assigned = async (id: number) => {
      const sql = `SELECT task.title, unit_name.name, assignment.role, assignment.state FROM assignment
        JOIN task ON task.id = assignment.task_id
        JOIN unit_name ON unit_name.unit_id = assignment.unit_id AND unit_name.kind = 'name'
        JOIN unit ON unit.id = assignment.unit_id
        WHERE assignment.plan_id = ? ORDER BY task.position, unit.sort_order`;
      const rows: { title: string; name: string; role: string; state: string }[] = await app.unitOfWork.reader.query(
        sql,
        [id],
      );
      return rows
        .filter(({ state }) => state !== 'cancelled')
        .map(({ title, name, role }) => `${title} ${name} ${role}`);
    };
    const issued = async (): Promise<number> => {
      const id = await draft();
      ok(await app.client.POST('/api/plans/{id}/check', { params: path(id), body: {} }));
      const { seen } = await preview(id);
      ok(await app.client.POST('/api/plans/{id}/issue', { params: path(id), body: { seen } }));
      return id;
    };
    const asIssued = [
      '公开重大决策 县司法局 lead',
      '公开重大决策 白溪镇 responsible',
      '公开重大决策 石桥镇 responsible',
      '公开服务指南 城关街道 lead',
      // named itself
      '公开服务指南 白溪镇 responsible',
      '公开服务指南 石桥镇 lead',
    ];
    let towns: UnitGroup;
    let all: UnitGroup;
    beforeEach(async () => {
      towns = ok(await create({ name: '各乡镇', kinds: ['township'] }));
      all = ok(await create({ name: '各乡镇（街道）', kinds: ['township', 'street'] }));
    });

    it('hinder it while one is not registered, or nobody belongs to it', async () => {
      ok(await edit(towns.id, { version: 1, kinds: ['park'] }));
      ok(await edit(all.id, { version: 1, name: '各镇街' }));
      const { hindrances, assignments } = await preview(await draft());
      expect(hindrances.map(({ kind, name, tasks }) => [kind, name, tasks[0]?.number])).toEqual([
        ['not-checked', null, undefined],
        ['unit-group', '各乡镇（街道）', 2],
        ['empty-group', '各乡镇', 1],
      ]);
      expect(assignments).toBe(2);
    });

    it('become their units, each once, and show that before', async () => {
      const { hindrances, groups, assignments, units: burdens } = await preview(await draft());
      expect(hindrances.map(({ kind }) => kind)).toEqual(['not-checked']);
      expect(groups.map(({ name, tasks, units: of }) => [name, tasks, of.map((each) => each.name).join()])).toEqual([
        ['各乡镇', 1, '白溪镇,石桥镇'],
        ['各乡镇（街道）', 1, '城关街道,白溪镇,石桥镇'],
      ]);
      expect(burdens.map(({ name, lead, responsible }) => [name, lead, responsible])).toEqual([
        ['县司法局', 1, 0],
        ['城关街道', 1, 0],
        ['白溪镇', 0, 2],
        ['石桥镇', 1, 1],
      ]);
      expect(assignments).toBe(6);
      expect(await assigned(await issued())).toEqual(asIssued);
    });

    it('are the units of that day from then on, whatever becomes of the group', async () => {
      const id = await issued();
      ok(await edit(towns.id, { version: 1, leftOut: [idOf('石桥镇')] }));
      expect((await remove(all)).response.status).toBe(204);
      const [first, second] = await tasksOf(app, id);
      expect(first!.units[1]).toMatchObject({ printed: '各乡镇', members: [idOf('白溪镇'), idOf('石桥镇')] });
      expect(second!.units[0]).toMatchObject({ members: [idOf('城关街道'), idOf('白溪镇'), idOf('石桥镇')] });
      expect(await assigned(id)).toEqual(asIssued);

      const amend = (body: object) =>
        app.client.POST('/api/plans/{id}/amendments', {
          params: path(id),
          body: { reason: '县政府要求', edited: [], added: [], cancelled: [], ...body } as never,
        });
      const also = { printed: officeUnit, role: 'responsible', kind: 'unit', resolved: null, by: null };
      const content = { no: null, section: [], requirement: '报送统计。', targets: [] };
      const ofGroup = { ...first!.units[1]!, resolved: null, by: null, members: [idOf('县司法局')] };
      ok(
        await amend({
          edited: [
            { id: second!.id, version: second!.version, units: [...second!.units, { ...also, printed: '县司法局' }] },
          ],
          added: [{ ...content, title: '报送统计', units: [ofGroup], deadline: second!.deadline }],
        }),
      );
      expect(await assigned(id)).toEqual([
        ...asIssued.slice(0, 3),
        '公开服务指南 县司法局 responsible',
        ...asIssued.slice(3),
        // the group as it is now, whatever was sent
        '报送统计 白溪镇 responsible',
      ]);
      const unknown = { ...ofGroup, printed: '各园区' };
      const refused = await amend({
        added: [{ ...content, title: '再报', units: [unknown], deadline: second!.deadline }],
      });
      expect(refused.error).toMatchObject({ code: 'task-undecided', facts: { kind: 'unit-group', name: '各园区' } });
    });
  });
});

describe('the usual groups of a county', () => {
  const app = useApplication(databases()[0]!);
  it('come with its units, and go with them', async () => {
    const load = ok(await app.client.POST('/api/register-loads', { body: { place: '云岭县' } }));
    const groups = ok(await app.client.GET('/api/unit-groups', {}));
    expect(groups.map(({ name }) => name)).toEqual(['各乡镇（街道）', '各乡镇', '各街道', '县直各部门']);
    expect(groups[3]!.memberCount).toBeGreaterThan(20);
    expect((await app.client.DELETE('/api/register-loads/{id}', { params: path(load.id) })).response.status).toBe(204);
    expect(ok(await app.client.GET('/api/unit-groups', {}))).toEqual([]);
  });
});
