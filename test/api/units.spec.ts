import type { EditUnit, NewUnit, Unit } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, useApplication } from './application.js';

const names = (units: Unit[]) => units.map(({ name }) => name);

describe.each(databases())('units on $name', (engine) => {
  const app = useApplication(engine);

  const list = (query: { search?: string; after?: string; limit?: number } = {}) =>
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

  beforeEach(async () => {
    for (const { id, version } of ok(await list({ limit: 500 })).items) await remove(id, version);
  });

  it('are kept with all their names', async () => {
    const { data, response } = await create({ ...finance, name: ' 云岭县财政局\n' });
    expect(response.status).toBe(201);
    expect(data).toEqual({
      ...finance,
      id: expect.any(Number),
      order: expect.any(Number),
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
});
