import * as XLSX from '@e965/xlsx';
import type { NewUnit, RegisterLoad, Unit, UnitComparison } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, useApplication } from './application.js';
import { lockWaits } from './lock-waits.js';

describe.each(databases())('the register of units as a workbook on $name', (engine) => {
  const app = useApplication(engine);
  const create = async (unit: NewUnit): Promise<Unit> => ok(await app.client.POST('/api/units', { body: unit }));
  const edit = async ({ id, version }: Unit, changes: Partial<NewUnit>): Promise<Unit> =>
    ok(await app.client.PATCH('/api/units/{id}', { params: { path: { id } }, body: { version, ...changes } }));
  const all = async () => ok(await app.client.GET('/api/units', { params: { query: { limit: 500 } } })).items;
  const named = async (name: string) => (await all()).find((unit) => unit.name === name);
  const download = async () =>
    XLSX.read(await (await app.fetch('/api/units/register.xlsx')).arrayBuffer(), { cellStyles: true });
  const sheetOf = (book: XLSX.WorkBook) => book.Sheets[book.SheetNames[0]!]!;
  const bytesOf = (book: XLSX.WorkBook) => XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;

  /** Sends a workbook; a dry run unless there is a comparison. */
  async function send(book: XLSX.WorkBook | Buffer, fields: Record<string, string> = { dryRun: 'true' }, key?: string) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(Buffer.isBuffer(book) ? book : bytesOf(book))]), '单位.xlsx');
    const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
    const response = await app.fetch('/api/units/import', { method: 'POST', body, headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  const compare = async (book: XLSX.WorkBook) => (await send(book)).body as unknown as UnitComparison;
  const apply = async (book: XLSX.WorkBook, comparison: string, conflicts?: string, key?: string) =>
    send(book, { comparison, ...(conflicts === undefined ? {} : { conflicts }) }, key);
  const undo = (id: number) => app.client.DELETE('/api/register-loads/{id}', { params: { path: { id } } });

  /** Types into cells, by the unit's row and the column's letter. */
  function type(book: XLSX.WorkBook, cells: Record<string, string | XLSX.CellObject>) {
    const sheet = sheetOf(book);
    const range = XLSX.utils.decode_range(sheet['!ref']!);
    for (const [address, value] of Object.entries(cells)) {
      sheet[address] = typeof value === 'string' ? { t: 's', v: value } : value;
      const { r, c } = XLSX.utils.decode_cell(address);
      range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
    }
    sheet['!ref'] = XLSX.utils.encode_range(range);
  }
  const rowOf = (book: XLSX.WorkBook, name: string) =>
    XLSX.utils.sheet_to_json<string[]>(sheetOf(book), { header: 1 }).findIndex((row) => row[1] === name) + 1;

  beforeAll(() => app.unitOfWork.run((tx) => tx.query('UPDATE membership SET unit_id = NULL')));
  beforeEach(() =>
    app.unitOfWork.run(async (tx) => {
      await tx.query('DELETE FROM register_load');
      await tx.query('UPDATE unit SET parent_id = NULL');
      await tx.query('DELETE FROM unit');
    }),
  );

  const three = async () => {
    const finance = await create({
      name: '云岭县财政局',
      shortName: '县财政局',
      aliases: ['县财局', '财局'],
      kind: 'department',
    });
    const section = await create({ name: '国库科', parentId: finance.id, liaison: '王小满' });
    const grain = await create({ name: '云岭县粮食局', validFrom: '2001-03-01' });
    return { finance, section, grain };
  };

  it('adds, changes and closes as it was typed, keeps what others have changed since, and goes back as a whole', async () => {
    const { finance, section, grain } = await three();
    const before = await all();
    const book = await download();
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2]);
    expect((await compare(book)).rows).toEqual([]);
    const [top, part, old] = ['云岭县财政局', '国库科', '云岭县粮食局'].map((name) => rowOf(book, name));
    type(book, {
      [`B${top}`]: '云岭县财政金融局',
      [`D${top}`]: '县财局,财金局',
      [`P${top}`]: '否',
      [`O${old}`]: { t: 'n', v: 46112, z: 'yyyy/m/d' },
      // a new unit takes a name that has just become free, and is the parent of another one, which stands above it
      B6: '预算科',
      G6: '云岭县财政局',
      F6: '内设机构',
      B7: ' 云岭县财政局 ',
      K7: '赵青 ',
      // formatted and blank
      B9: { t: 's', v: ' ' },
    });
    const since = await edit(section, { liaison: '李一禾' });
    const compared = await compare(book);
    expect(compared).toMatchObject({ unchanged: 1, absent: [], conflicts: [], problems: [] });
    expect(compared.rows).toEqual([
      {
        row: top,
        name: '云岭县财政金融局',
        outcome: 'changed',
        fields: [
          { field: 'name', now: '云岭县财政局', file: '云岭县财政金融局' },
          { field: 'aliases', now: '县财局、财局', file: '县财局、财金局' },
          { field: 'needsApprover', now: '是', file: '否' },
        ],
      },
      {
        row: old,
        name: '云岭县粮食局',
        outcome: 'closed',
        fields: [{ field: 'validTo', now: '', file: '2026-03-31' }],
      },
      expect.objectContaining({ row: 6, name: '预算科', outcome: 'added' }),
      expect.objectContaining({ row: 7, name: '云岭县财政局', outcome: 'added' }),
    ]);
    expect(part).toBeGreaterThan(0);
    expect(await all()).toEqual(before.map((unit) => (unit.id === section.id ? since : unit)));

    const key = `workbook-${engine.name}`;
    const applied = await apply(book, compared.comparison, undefined, key);
    expect(applied).toMatchObject({ status: 201, body: { count: 2, changed: 1, closed: 1 } });
    expect((await apply(book, compared.comparison, undefined, key)).body).toEqual(applied.body);
    const load = applied.body as unknown as RegisterLoad;
    expect(await named('云岭县财政金融局')).toMatchObject({
      id: finance.id,
      aliases: ['县财局', '财金局'],
      needsApprover: false,
      version: 2,
    });
    expect(await named('云岭县粮食局')).toMatchObject({ id: grain.id, validTo: '2026-03-31' });
    expect(await named('云岭县财政局')).toMatchObject({ leader: null, liaison: '赵青' });
    expect(await named('预算科')).toMatchObject({ parentName: '云岭县财政局', kind: 'section' });
    expect(await named('国库科')).toMatchObject({ liaison: '李一禾', parentName: '云岭县财政金融局' });
    const path = { path: { id: finance.id } };
    const [change] = ok(await app.client.GET('/api/units/{id}/changes', { params: path }));
    expect(change?.fields).toContainEqual(expect.objectContaining({ field: 'name', after: ['云岭县财政金融局'] }));

    expect(ok(await app.client.GET('/api/register-loads'))).toEqual([load]);
    expect((await undo(load.id)).response.status).toBe(204);
    const values = (units: Unit[]) => units.map(({ version: _, updatedAt: __, ...rest }) => rest);
    expect(values(await all())).toEqual(values(before.map((unit) => (unit.id === section.id ? since : unit))));
    expect(ok(await app.client.GET('/api/register-loads'))).toEqual([]);
  });

  it('asks where somebody else has changed the same field, and does what is chosen', async () => {
    const { section } = await three();
    const book = await download();
    const row = rowOf(book, '国库科');
    type(book, { [`K${row}`]: '周三', [`M${row}`]: '副局长' });
    const since = await edit(section, { liaison: '李一禾' });
    const compared = await compare(book);
    const conflict = { cell: `K${row}`, name: '国库科', field: 'liaison', then: '王小满', now: '李一禾', file: '周三' };
    expect(compared.conflicts).toEqual([conflict]);
    expect((await apply(book, compared.comparison)).body).toMatchObject({
      code: 'conflicts-undecided',
      facts: { count: '1' },
    });
    expect(await named('国库科')).toEqual(since);
    const kept = (await apply(book, compared.comparison, 'register')).body as unknown as RegisterLoad;
    expect(await named('国库科')).toMatchObject({ liaison: '李一禾', leader: '副局长' });
    ok(await undo(kept.id).then(({ response }) => ({ data: response.status === 204 || undefined })));
    const again = await compare(book);
    ok({ data: (await apply(book, again.comparison, 'file')).status === 201 || undefined });
    const changed = await named('国库科');
    expect(changed).toMatchObject({ liaison: '周三', leader: '副局长' });
    // what was changed since stays, and so does the whole import
    await edit(changed!, { leader: null });
    expect(ok(await app.client.GET('/api/register-loads'))).toEqual([]);
  });

  it('tells what is wrong with a cell that somebody else has changed, too, before anybody chooses', async () => {
    const { section } = await three();
    const book = await download();
    const row = rowOf(book, '国库科');
    type(book, { [`O${row}`]: '下个月底' });
    await edit(section, { validTo: '2027-01-31' });
    const compared = await compare(book);
    expect(compared.conflicts.map(({ cell }) => cell)).toEqual([`O${row}`]);
    expect(compared.problems).toEqual([{ cell: `O${row}`, code: 'not-date' }]);
    expect((await apply(book, compared.comparison, 'file')).body).toMatchObject({ code: 'table-faults' });
  });

  it('is not undone over what somebody is just changing, nor twice', async () => {
    const { grain } = await three();
    const importLeader = async (leader: string) => {
      const book = await download();
      type(book, { [`M${rowOf(book, '云岭县粮食局')}`]: leader });
      return (await apply(book, (await compare(book)).comparison)).body as unknown as RegisterLoad;
    };
    const { id } = await importLeader('张局长');
    const under = await app.unitOfWork.run(async (tx) => {
      await tx.query("UPDATE unit SET leader = '刘局长', version = version + 1 WHERE id = ?", [grain.id]);
      const refused = undo(id);
      if (engine.name === 'mariadb') await lockWaits(app, 1);
      // what is given is awaited outside: on the embedded database it begins only then
      return { refused };
    });
    expect((await under.refused).error?.code).toBe('change-impossible');
    expect(await named('云岭县粮食局')).toMatchObject({ leader: '刘局长' });

    // what was undone lies no more in the way of what came before it
    const [below, above] = [await importLeader('钱局长'), await importLeader('孙局长')];
    expect((await undo(below.id)).error?.code).toBe('change-impossible');
    for (const one of [above, below]) expect((await undo(one.id)).response.status).toBe(204);
    expect(await named('云岭县粮食局')).toMatchObject({ leader: '刘局长' });

    const next = await importLeader('赵局长');
    const both = await Promise.all([undo(next.id), undo(next.id)]);
    expect(both.map(({ response }) => response.status).sort()).toEqual([204, 404]);
  });

  it('is not applied where the register or the file is no longer as it was compared', async () => {
    const { grain } = await three();
    const book = await download();
    type(book, { [`M${rowOf(book, '云岭县粮食局')}`]: '张局长' });
    const { comparison } = await compare(book);
    const since = await edit(grain, { leader: '刘局长' });
    expect((await apply(book, comparison, 'file')).body).toMatchObject({ code: 'import-outdated' });
    expect(await named('云岭县粮食局')).toEqual(since);
    expect((await send(book, {})).body).toMatchObject({ errors: [{ path: 'comparison' }] });
  });

  it('tells all that is wrong at once, each by its cell, and then does nothing', async () => {
    const { section } = await three();
    const book = await download();
    const [top, part, old] = ['云岭县财政局', '国库科', '云岭县粮食局'].map((name) => rowOf(book, name));
    type(book, {
      [`G${top}`]: '国库科',
      [`D${part}`]: '粮食科、县财局',
      [`H${part}`]: { t: 's', v: '云岭县', f: '"云岭"&"县"' },
      [`J${part}`]: '9999999999',
      [`O${old}`]: '2000年2月1日',
      [`J${old}`]: '第一',
      [`P${old}`]: '大概',
      A6: '999999',
      B6: '某局',
      A7: String(section.id),
      B7: '国库科',
      B8: '甲'.repeat(300),
      F8: '部门',
      G8: '没有的局',
      M9: '谁',
      B10: '新局😀',
      O10: '2026-02-30',
      B11: '新局😀',
      B12: '\u200b',
    });
    const { problems } = await compare(book);
    const told = problems.map(({ cell, code }) => `${cell} ${code}`);
    expect(told).toEqual([
      `G${top} own-ancestor`,
      `D${part} name-taken`,
      `H${part} formula`,
      `J${part} not-number`,
      `J${old} not-number`,
      `O${old} ends-before`,
      `P${old} not-yes-or-no`,
      'A6 identifier-unknown',
      'A7 identifier-twice',
      'B8 not-text',
      'F8 not-kind',
      'G8 parent-unknown',
      'B9 required',
      'O10 not-date',
      'B11 name-taken',
      'B12 not-text',
    ]);
    expect(problems.find(({ cell }) => cell === `D${part}`)?.facts).toEqual({ name: '县财局', unit: '云岭县财政局' });
    expect(problems.find(({ cell }) => cell === 'A7')?.facts).toEqual({ cell: `A${part}` });
    const { comparison } = await compare(book);
    const before = await all();
    expect((await apply(book, comparison)).body).toMatchObject({ code: 'table-faults' });
    expect(await all()).toEqual(before);
  });

  it('is refused as a whole where it is another table, too long, empty, or no workbook', async () => {
    await three();
    const refusal = async (book: XLSX.WorkBook | Buffer) => {
      const { status, body } = await send(book);
      return [status, body['code'], body['facts']];
    };
    const heads = await download();
    type(heads, { B1: '名称', Q1: '备注' });
    expect(await refusal(heads)).toEqual([
      422,
      'table-heads',
      { kind: 'missing', missing: '全称', unknown: 'B 名称、Q 备注' },
    ]);
    const doubled = await download();
    type(doubled, { Q1: '全称' });
    expect(await refusal(doubled)).toEqual([422, 'table-heads', { kind: 'unknown', missing: '', unknown: 'Q 全称' }]);
    const long = await download();
    XLSX.utils.sheet_add_aoa(
      sheetOf(long),
      Array.from({ length: 20_000 }, (_, index) => ['', `第${index}科`]),
      { origin: 'A5' },
    );
    expect(await refusal(long)).toEqual([422, 'table-too-long', { rows: '20003', most: '5000' }]);
    const empty = await download();
    for (const address of Object.keys(sheetOf(empty))) if (/^[A-Z]+[2-9]/.test(address)) delete sheetOf(empty)[address];
    expect((await refusal(empty)).slice(0, 2)).toEqual([422, 'table-empty']);
    expect((await refusal(Buffer.from('不是表格'))).slice(0, 2)).toEqual([422, 'document-unsupported']);
  });

  it('leaves columns aside that somebody has added, and says so', async () => {
    await three();
    const book = await download();
    const row = rowOf(book, '国库科');
    type(book, { Q1: '备注', [`Q${row}`]: { t: 'n', v: 2, f: '1+1' }, [`M${row}`]: '副局长' });
    const compared = await compare(book);
    expect(compared).toMatchObject({ ignored: ['Q 备注'], problems: [] });
    await apply(book, compared.comparison);
    expect(await named('国库科')).toMatchObject({ leader: '副局长' });
  });

  it('says nothing of units that are not in it', async () => {
    await three();
    const book = await download();
    const row = rowOf(book, '云岭县粮食局');
    for (const address of Object.keys(sheetOf(book)))
      if (new RegExp(`^[A-Z]+${row}$`).test(address)) delete sheetOf(book)[address];
    expect(await compare(book)).toMatchObject({ absent: ['云岭县粮食局'], rows: [], problems: [] });
  });
});
