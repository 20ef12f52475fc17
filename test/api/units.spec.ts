import type { EditUnit, NewUnit, Unit } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, useApplication } from './application.js';

const names = (units: Unit[]) => units.map(({ name }) => name);

describe.each(databases())('units on $name', (engine) => {
  const app = useApplication(engine);

  const list = (query: { search?: string; current?: boolean; after?: string; limit?: number } = {}) =>
    app.client.GET('/api/units', { params: { query } });
  const create = (body: NewUnit, key?: string) =>
    app.client.POST('/api/units', {
      params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body,
    });
  const edit = (id: number, body: EditUnit) => app.client.PATCH('/api/units/{id}', { params: { path: { id } }, body });
  const remove = (id: number, version: number) =>
    app.client.DELETE('/api/units/{id}', { params: { path: { id }, query: { version } } });
  const candidates = async (printed: string) =>
    ok(await app.client.GET('/api/units/candidates', { params: { query: { printed } } }));
  const found = async (search: string) => names(ok(await list({ search })).items);

  const finance: NewUnit = {
    name: '云岭县财政局',
    shortName: '县财政局',
    aliases: ['县财局'],
    formerNames: ['县财税局'],
    place: '云岭县',
    level: '县',
    kind: 'department',
  };

  // the office's own unit would be among the rest
  beforeAll(() => app.unitOfWork.run((tx) => tx.query('UPDATE membership SET unit_id = NULL')));

  beforeEach(() =>
    app.unitOfWork.run(async (tx) => {
      await tx.query('UPDATE unit SET parent_id = NULL');
      await tx.query('DELETE FROM unit');
    }),
  );

  it('are kept with all their names', async () => {
    const { data, response } = await create({ ...finance, name: ' 云岭县财政局\n' });
    expect(response.status).toBe(201);
    expect(data).toEqual({
      ...finance,
      id: expect.any(Number),
      order: expect.any(Number),
      parentId: null,
      parentName: null,
      validFrom: null,
      validTo: null,
      liaison: null,
      liaisonTelephone: null,
      leader: null,
      needsApprover: true,
      version: 1,
      updatedAt: expect.stringMatching(/Z$/),
    });
    expect(ok(await list())).toEqual({ items: [data], next: null, total: 1 });
    const plain = ok(await create({ name: '云岭县民政局' }));
    expect(plain).toMatchObject({
      shortName: null,
      aliases: [],
      formerNames: [],
      place: null,
      level: null,
      kind: null,
    });
  });

  it("are listed in the office's own order, page by page", async () => {
    for (const [name, order] of [
      ['丙局', 30],
      ['甲局', 10],
      ['乙局', 10],
      ['丁局', undefined],
    ] as const)
      ok(await create({ name, order }));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = ok(await list({ limit: 2, after }));
      expect(page.total).toBe(4);
      seen.push(...names(page.items));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(['甲局', '乙局', '丙局', '丁局']);
    expect((await list({ after: 'x' })).error?.errors?.[0]?.path).toBe('after');
  });

  it('are found by a part of any name, and by the initials of its pinyin', async () => {
    ok(await create(finance));
    ok(await create({ name: '云岭县 LED 产业园管委会', formerNames: ['县工业100%园_区'] }));
    const all: [string, string[]][] = [
      ['财政', ['云岭县财政局']],
      ['縣財政局', ['云岭县财政局']],
      ['县财局', ['云岭县财政局']],
      ['财税', ['云岭县财政局']],
      ['xczj', ['云岭县财政局']],
      ['XCSJ', ['云岭县财政局']],
      ['led产业', ['云岭县 LED 产业园管委会']],
      ['０％园', ['云岭县 LED 产业园管委会']],
      ['园_', ['云岭县 LED 产业园管委会']],
      ['_', ['云岭县 LED 产业园管委会']],
      ['民政', []],
      [' ', ['云岭县财政局', '云岭县 LED 产业园管委会']],
    ];
    for (const [search, expected] of all) expect([search, await found(search)]).toEqual([search, expected]);
    expect(ok(await list({ search: '财政', limit: 1 })).total).toBe(1);
  });

  it('have names of their own: the one that has a name already is told', async () => {
    ok(await create(finance));
    for (const other of [
      { name: '云岭县 财政局' },
      { name: '县财局' },
      { name: '云岭县税务局', aliases: ['云岭縣財政局'] },
      { name: '云岭县税务局', aliases: ['县财政局'] },
    ]) {
      const { error, response } = await create(other);
      expect(response.status).toBe(409);
      expect(error).toMatchObject({ code: 'name-taken', facts: { unit: '云岭县财政局' } });
    }
    expect(ok(await list()).total).toBe(1);
    // two units of two places may go by one short name, and both may come from one former unit
    ok(await create({ name: '青石县财政局', shortName: '县财政局', formerNames: ['县财税局'], place: '青石县' }));
  });

  it('take a name once when many add it at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create({ name: '云岭县审计局' })));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect(answers.filter(({ error }) => error?.code === 'name-taken')).toHaveLength(9);
    expect(ok(await list()).total).toBe(1);
  });

  it('are added once for each idempotency key', async () => {
    const key = `unit-${engine.name}`;
    const first = ok(await create(finance, key));
    expect(ok(await create(finance, key))).toEqual(first);
    expect((await create({ name: '别的局' }, key)).error?.code).toBe('idempotency-mismatch');
  });

  it('are edited by whoever has seen the present version', async () => {
    const unit = ok(await create(finance));
    const edited = ok(await edit(unit.id, { version: 1, aliases: ['县财局', '财政局'], level: null, order: 7 }));
    expect(edited).toMatchObject({
      ...unit,
      aliases: ['县财局', '财政局'],
      level: null,
      order: 7,
      version: 2,
      updatedAt: edited.updatedAt,
    });
    const late = await edit(unit.id, { version: 1, name: '云岭县财税局' });
    expect(late.error).toMatchObject({ code: 'version-conflict', current: edited });
    expect((await edit(unit.id, { version: 2, name: null as never })).error?.errors?.[0]?.path).toBe('name');
    expect((await edit(unit.id, { version: 2, aliases: ['\u200b'] })).error?.errors?.[0]?.path).toBe('aliases');
    expect(await found('县财局')).toEqual(['云岭县财政局']);
    ok(await edit(unit.id, { version: 2, aliases: [] }));
    expect(await found('县财局')).toEqual([]);
  });

  it('are deleted with their names', async () => {
    const unit = ok(await create(finance));
    expect((await remove(unit.id, 9)).error).toMatchObject({ code: 'version-conflict', current: unit });
    expect((await remove(unit.id, 1)).response.status).toBe(204);
    expect((await remove(unit.id, 1)).error?.code).toBe('not-found');
    ok(await create(finance));
  });

  it('are proposed where a printed name is near to one of theirs', async () => {
    const former = { name: '云岭县行政审批局', formerNames: ['县大数据管理中心'], place: '云岭县', level: '县' };
    const unit = ok(await create(former));
    ok(await create(finance));
    expect((await candidates('县大数据中心'))[0]).toEqual({
      unit,
      by: 'former-name',
      match: '县大数据管理中心',
      score: expect.any(Number),
    });
    expect(await candidates('县公安局')).toEqual([]);
    const { error } = await app.client.GET('/api/units/candidates', { params: { query: { printed: '' } } });
    expect(error?.errors?.[0]?.path).toBe('printed');
  });

  describe('in a tree', () => {
    const move = (id: number, body: { version: number; before?: number; after?: number }) =>
      app.client.POST('/api/units/{id}/move', { params: { path: { id } }, body });
    const under = async (name: string, parentId: number | null): Promise<Unit> => ok(await create({ name, parentId }));

    it('stand at any depth, each knowing the one above', async () => {
      const park = await under('云岭县产业园管委会', null);
      const section = await under('综合科', park.id);
      const desk = await under('窗口组', section.id);
      expect([section.parentName, desk.parentName]).toEqual(['云岭县产业园管委会', '综合科']);
      ok(await edit(park.id, { version: 1, name: '云岭县工业园管委会' }));
      const read = await app.client.GET('/api/units/{id}', { params: { path: { id: section.id } } });
      expect(ok(read)).toEqual({ ...section, parentName: '云岭县工业园管委会' });
      expect((await create({ name: '无主科', parentId: 999_999 })).error?.code).toBe('not-found');
      const { error } = await remove(section.id, 1);
      expect(error).toMatchObject({ code: 'unit-in-use', facts: { kind: 'units' }, current: { id: section.id } });
      ok(await edit(desk.id, { version: 1, parentId: null }));
      expect((await remove(section.id, 1)).response.status).toBe(204);
    });

    it('are never their own ancestors, at whatever distance, nor when two are moved at once', async () => {
      const top = await under('甲局', null);
      const middle = await under('乙科', top.id);
      const low = await under('丙组', middle.id);
      for (const parentId of [top.id, middle.id, low.id])
        expect((await edit(top.id, { version: 1, parentId })).error?.code).toBe('own-ancestor');
      for (let round = 0; round < 3; round++) {
        const [one, other] = await Promise.all([under(`东${round}`, null), under(`西${round}`, null)]);
        const inner = await under(`内${round}`, other.id);
        const answers = await Promise.all([
          edit(one.id, { version: 1, parentId: inner.id }),
          edit(other.id, { version: 1, parentId: one.id }),
        ]);
        expect(answers.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['done', 'own-ancestor']);
      }
    });

    it("are put before and behind each other, also where the office's numbers leave no room", async () => {
      const [one, two, three] = [
        ok(await create({ name: '一局', order: 5 })),
        ok(await create({ name: '二局', order: 6 })),
        ok(await create({ name: '三局', order: 6 })),
      ];
      const order = async () => names(ok(await list()).items).join('');
      const moved = ok(await move(three.id, { version: 1, before: two.id }));
      expect([await order(), moved.version]).toEqual(['一局三局二局', 2]);
      ok(await move(one.id, { version: 1, after: two.id }));
      expect(await order()).toBe('三局二局一局');
      ok(await move(one.id, { version: 2, before: three.id }));
      expect(await order()).toBe('一局三局二局');
      const stale = await move(one.id, { version: 2, after: three.id });
      expect(stale.error).toMatchObject({ code: 'version-conflict', current: { id: one.id, version: 3 } });
      for (const wrong of [{}, { before: two.id, after: three.id }])
        expect((await move(one.id, { version: 3, ...wrong })).error?.errors?.[0]?.path).toBe('before');
      expect((await move(one.id, { version: 3, after: 999_999 })).error?.code).toBe('not-found');
    });
  });

  it('have a first and a last day, and what is not there today is no longer meant by a document', async () => {
    const closed = ok(await create({ name: '云岭县粮食局', validFrom: '2010-01-01', validTo: '2019-03-31' }));
    ok(await create({ name: '云岭县数据局', validFrom: '2099-01-01' }));
    const present = ok(await create({ name: '云岭县发展和改革局', validTo: '2099-12-31' }));
    expect(closed).toMatchObject({ validFrom: '2010-01-01', validTo: '2019-03-31' });
    expect(names(ok(await list({ current: true })).items)).toEqual([present.name]);
    expect(ok(await list({ current: true })).total).toBe(1);
    expect(ok(await list()).total).toBe(3);
    expect(await candidates('县粮食局')).toEqual([]);
    ok(await edit(closed.id, { version: 1, validTo: null }));
    expect((await candidates('县粮食局')).map(({ unit }) => unit.name)).toEqual(['云岭县粮食局']);
    for (const wrong of [{ validTo: '2009-12-31' }, { validTo: '2019-02-29' }])
      expect((await edit(closed.id, { version: 2, ...wrong })).error?.errors?.[0]?.path).toBe('validTo');
  });

  it('keep who has changed what, with the words before and after', async () => {
    const park = ok(await create({ name: '云岭县产业园管委会' }));
    const unit = ok(await create({ ...finance, liaison: '王小满' }));
    ok(await edit(unit.id, { version: 1, parentId: park.id, liaison: '李一禾', aliases: [], order: unit.order }));
    const path = { path: { id: unit.id } };
    const [edited, added] = ok(await app.client.GET('/api/units/{id}/changes', { params: path }));
    expect(edited).toMatchObject({ action: 'unit.edit', who: expect.any(String), at: expect.stringMatching(/Z$/) });
    expect(edited?.fields).toEqual(
      expect.arrayContaining([
        { field: 'liaison', before: ['王小满'], after: ['李一禾'], removed: false },
        { field: 'aliases', before: ['县财局'], after: [], removed: false },
        { field: 'parentName', before: [], after: ['云岭县产业园管委会'], removed: false },
      ]),
    );
    expect(added).toMatchObject({ action: 'unit.create' });
    expect(added?.fields.map(({ field }) => field)).not.toContain('leader');
    await app.unitOfWork.run((tx) => tx.query("DELETE FROM audit_value WHERE field = 'liaison' AND side = 'before'"));
    const [later] = ok(await app.client.GET('/api/units/{id}/changes', { params: path }));
    expect(later?.fields).toContainEqual({ field: 'liaison', before: [], after: ['李一禾'], removed: true });
    expect((await app.client.GET('/api/units/{id}/changes', { params: { path: { id: 999_999 } } })).error?.code).toBe(
      'not-found',
    );
  });

  describe('of a starter register', () => {
    const load = (place: string, key?: string) =>
      app.client.POST('/api/register-loads', {
        params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
        body: { place },
      });
    const undoable = async () => ok(await app.client.GET('/api/register-loads', {}));
    const undo = (id: number) => app.client.DELETE('/api/register-loads/{id}', { params: { path: { id } } });

    it('fill a register that holds the own office at most, once for each key, and go again as a whole', async () => {
      const own = ok(await create({ name: '云岭县人民政府办公室' }));
      const key = `starter-${engine.name}`;
      const loaded = ok(await load('云岭县', key));
      expect(ok(await load('云岭县', key))).toEqual(loaded);
      const { items, total } = ok(await list({ limit: 500 }));
      expect([items[0], total]).toEqual([own, loaded.count + 1]);
      expect(items.find(({ name }) => name === '云岭县人力资源和社会保障局')).toMatchObject({
        shortName: '县人社局',
        formerNames: ['县人事局', '县劳动和社会保障局'],
        kind: 'department',
        place: '云岭县',
        level: '县',
      });
      expect(await found('国家税务总局')).toEqual(['国家税务总局云岭县税务局']);
      expect((await load('云岭县')).error?.code).toBe('register-not-empty');
      expect(await undoable()).toEqual([loaded]);
      expect((await undo(loaded.id)).response.status).toBe(204);
      expect(ok(await list()).items).toEqual([own]);
      expect((await undo(loaded.id)).error?.code).toBe('not-found');
    });

    it('stay where somebody has worked on one of them since', async () => {
      const loaded = ok(await load('青石区'));
      expect(await found('区财政局')).toEqual(['青石区财政局']);
      const [unit] = ok(await list()).items;
      ok(await edit(unit!.id, { version: 1, liaison: '王小满' }));
      expect(await undoable()).toEqual([]);
      expect((await undo(loaded.id)).error?.code).toBe('change-impossible');
      expect(ok(await list()).total).toBe(loaded.count);
      for (const place of ['云岭', '云岭镇', 'X县', '县'])
        expect((await load(place)).error?.errors?.[0]?.path).toBe('place');
    });
  });
});
