import * as XLSX from '@e965/xlsx';
import type { MeasureComparison, WriteEntry } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { type SignedInPerson, staffOf } from './people.js';
import { adoptScheme, measuredBody } from './scored.js';

describe.each(databases())('what is entered for the assessment on $name', (engine) => {
  const app = useApplication(engine);
  let planId: number;
  let office: number;
  let finance: number;
  let justice: number;
  let clerk: SignedInPerson;
  let reviewer: SignedInPerson;

  const put = (entries: WriteEntry[], client = app.client) => client.PUT('/api/entries', { body: { planId, entries } });
  const line = async (key: string, client = app.client) =>
    ok(await client.GET('/api/entries', { params: { query: { planId, line: key } } })).items;
  const entry = (unitId: number, key: string, points: string | null, version = 0, reason = '台账齐全'): WriteEntry => ({
    ...{ unitId, line: key, points, version, reason },
  });
  const record = (kind: string, changes: object = {}) =>
    app.client.POST('/api/assessment-events', {
      body: { planId, unitId: finance, kind, happenedOn: '2026-02-03', count: 1, reason: '县政府通报', ...changes },
    });

  beforeAll(async () => {
    await registerNames(app, ['县政府办公室', '县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    [office, finance, justice] = ['县政府办公室', '县财政局', '县司法局'].map(
      (name) => items.find((unit) => unit.name === name)!.id,
    ) as [number, number, number];
    const staff = await staffOf(app.url);
    clerk = await staff.hire('clerk', 'reporter', finance);
    reviewer = await staff.hire('reviewer', 'inspector', justice);
    const { id: officer } = ok(await app.client.GET('/api/session', {}));
    planId = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '2026年要点' } })).id;
    await app.unitOfWork.run(async (tx) => {
      await tx.query('UPDATE membership SET unit_id = ? WHERE person_id = ?', [office, officer]);
      await tx.query('UPDATE plan SET own_reviewer_id = ? WHERE id = ?', [reviewer.id, planId]);
    });
    const missing = await app.client.GET('/api/scoring/outline', { params: { query: { planId } } });
    expect(missing.error?.code).toBe('scheme-missing');
    await adoptScheme(app, planId, [office, finance, justice], measuredBody());
  });

  it('says what is scored, by whom, and how far that is', async () => {
    const outline = ok(await app.client.GET('/api/scoring/outline', { params: { query: { planId } } }));
    expect(outline).toMatchObject({ state: 'running', schemeNumber: 1, reviewer: 'reviewer' });
    expect(outline.units.map(({ unitId, scores, unscored }) => [unitId, scores, unscored])).toEqual([
      [office, false, 2],
      [finance, true, 2],
      [justice, true, 2],
    ]);
    expect(outline.lines.find(({ key }) => key === 'mechanism')).toMatchObject({
      ...{ number: '1.2', points: '3.00', rule: 'manual', scored: 0, of: 3 },
      choices: [
        { name: '优', points: '3.00' },
        { name: '差', points: '0.00' },
      ],
    });
    expect(outline.kinds.find(({ key }) => key === 'wrong-words')).toMatchObject({
      least: '0.5',
      most: '2',
      sort: 'leaf',
    });
    expect(ok(await clerk.client.GET('/api/scoring/plans', {}))).toMatchObject([{ planId, scores: 0, writes: 1 }]);
    expect(ok(await reviewer.client.GET('/api/scoring/plans', {}))).toMatchObject([{ planId, scores: 1, writes: 0 }]);
    // who is in the menu: the office, and whoever a plan names
    const judges = async ({ client }: Pick<SignedInPerson, 'client'>) =>
      ok(await client.GET('/api/session', {})).permissions.includes('scores.judge');
    expect([await judges(app), await judges(reviewer), await judges(clerk)]).toEqual([true, true, false]);
  });

  it('keeps figures within their ranges, all or none, with reasons; empty again is taken back', async () => {
    const wrong = await put([
      entry(finance, 'duty', '3.5'),
      entry(justice, 'duty', '4.5'),
      entry(justice, 'mechanism', '2'),
      { ...entry(finance, 'mechanism', '3'), reason: '' },
    ]);
    expect(wrong.error).toMatchObject({
      code: 'entry-problems',
      facts: { count: '3', unit: '县司法局', line: '1.1 责任落实' },
    });
    expect((wrong.error as unknown as { current: { problems: object[] } }).current.problems).toMatchObject([
      {
        unitId: justice,
        code: 'out-of-range',
        line: { number: '1.1', name: '责任落实' },
        parameters: { most: '4.00' },
      },
      { unitId: justice, code: 'not-a-choice' },
      { unitId: finance, code: 'reason-missing' },
    ]);
    expect((await line('duty')).map((item) => item.entry)).toEqual([null, null, null]);
    expect((await put([entry(finance, 'completed', '1')])).error?.code).toBe('entry-problems');

    const kept = ok(
      await put([entry(finance, 'duty', '3.50'), entry(justice, 'duty', '4'), entry(justice, 'mechanism', '0')]),
    );
    expect(kept.items.map((item) => item.entry?.points).sort()).toEqual(['0', '3.5', '4']);
    const [, first] = await line('duty');
    expect(first).toMatchObject({
      unitName: '县财政局',
      points: '4.00',
      entry: { points: '3.5', rangeTo: '4.00', version: 1 },
    });
    const conflict = await put([entry(finance, 'duty', '1', 0)]);
    expect(conflict.error).toMatchObject({ code: 'version-conflict', current: { entry: { points: '3.5' } } });
    ok(await put([{ unitId: justice, line: 'duty', version: 1, notApplicable: true, reason: '本年新设' }]));
    ok(await put([{ unitId: finance, line: 'duty', version: 1 }]));
    const after = await line('duty');
    expect(after.map((item) => [item.unitId, item.entry?.kind])).toEqual([
      [office, undefined],
      [finance, undefined],
      [justice, 'not-applicable'],
    ]);
    const query = { planId, line: 'duty', unscored: true };
    const open = ok(await app.client.GET('/api/entries', { params: { query } }));
    expect(open.items.map(({ unitId }) => unitId)).toEqual([office, finance]);
  });

  it("is entered by nobody for the own unit: the office's is scored by whom the plan names", async () => {
    expect((await put([entry(office, 'duty', '4')])).error?.code).toBe('own-cause');
    expect((await put([entry(office, 'duty', '4')], clerk.client)).error?.code).toBe('not-found');
    expect((await put([entry(justice, 'duty', '4', 1)], reviewer.client)).error?.code).toBe('own-cause');
    expect((await put([entry(finance, 'duty', '4')], reviewer.client)).error?.code).toBe('not-found');
    ok(await put([entry(office, 'duty', '4')], reviewer.client));
    expect((await line('duty', reviewer.client)).map(({ unitId }) => unitId)).toEqual([office]);
    const hidden = await clerk.client.GET('/api/entries', { params: { query: { planId, line: 'duty' } } });
    expect(hidden.error?.code).toBe('not-found');
  });

  it('records events within the scheme, with files; a withdrawn one stays', async () => {
    expect((await record('wrong-words')).error).toMatchObject({ code: 'entry-problems', facts: { line: '表述差错' } });
    expect((await record('wrong-words', { points: '2.5' })).error?.code).toBe('entry-problems');
    expect((await record('praised-county', { points: '1' })).error?.code).toBe('entry-problems');
    expect((await record('nothing')).error?.code).toBe('entry-problems');
    expect((await record('praised-county', { count: 0 })).error?.code).toBe('entry-problems');
    expect((await record('praised-county', { happenedOn: '2025-12-31' })).error?.code).toBe('event-date');
    expect((await record('praised-county', { unitId: office })).error?.code).toBe('own-cause');
    const event = ok(await record('wrong-words', { points: '1.50', subject: '门户网站首页', count: 2 }));
    expect(event).toMatchObject({
      points: '1.5',
      of: { lineName: '4.2 平台管理' },
      state: 'standing',
      mayChange: true,
    });

    const form = new FormData();
    form.append('file', new Blob(['%PDF-1.7\n%%EOF\n']), '截图.pdf');
    const sent = await app.fetch(`/api/assessment-events/${event.id}/files`, { method: 'POST', body: form });
    const [file] = (await sent.json()) as { id: number; name: string }[];
    expect(file).toMatchObject({ name: '截图.pdf' });
    const read = (who: SignedInPerson) =>
      fetch(`${app.url}/api/assessment-events/files/${file!.id}`, { headers: { cookie: who.cookie } });
    expect((await read(clerk)).status).toBe(200);

    const withdraw = (version: number) =>
      app.client.POST('/api/assessment-events/{id}/withdrawal', {
        params: path(event.id),
        body: { version, reason: '查无实据' },
      });
    expect((await withdraw(7)).error?.code).toBe('version-conflict');
    expect(ok(await withdraw(1))).toMatchObject({ state: 'withdrawn', withdrawnReason: '查无实据', mayChange: false });
    expect((await withdraw(2)).error?.code).toBe('event-withdrawn');
    const page = ok(await app.client.GET('/api/assessment-events', { params: { query: { planId } } }));
    expect(page.items.map(({ id, files }) => [id, files.length])).toEqual([[event.id, 1]]);
    expect(page.subjects).toEqual([]);
  });

  it('keeps figures of measures with their sources, typed or by Excel, and names each wrong cell', async () => {
    const write = (changes: object) =>
      app.client.PUT('/api/measures', {
        body: {
          planId,
          figures: [
            {
              ...{ unitId: finance, measure: 'answered', period: '2026', version: 0 },
              ...{ numerator: '38', denominator: '40', source: '市长信箱台账', ...changes },
            },
          ],
        },
      });
    expect((await write({ source: '' })).error).toMatchObject({
      code: 'measure-refused',
      facts: { kind: 'source-required' },
    });
    expect((await write({ period: '2025' })).error).toMatchObject({ facts: { kind: 'period-not-period' } });
    expect((await write({ denominator: '' })).error).toMatchObject({ facts: { kind: 'denominator-required' } });
    expect((await write({ unitId: office })).error?.code).toBe('own-cause');
    expect((await write({ denominator: '0' })).error).toMatchObject({ facts: { kind: 'denominator-no-share' } });
    expect((await write({ numerator: '-1' })).error).toMatchObject({ facts: { kind: 'numerator-no-share' } });
    expect(ok(await write({}))).toMatchObject([{ numerator: '38', denominator: '40', version: 1, mayChange: true }]);
    expect((await write({ period: '2026-09' })).error).toMatchObject({
      facts: { kind: 'period-overlaps', period: '2026、2026-09' },
    });

    const downloaded = await app.fetch(`/api/measures/workbook?planId=${planId}&rhythm=year`);
    const book = XLSX.read(await downloaded.arrayBuffer());
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      ['单位', '指标数据', '考核期', '数值（分子）', '分母'],
      ['县财政局', '留言按时回应', '2026', '38', '40'],
      ['县司法局', '留言按时回应', '2026', '', ''],
      ['县财政局', '信息报送', '2026', '', ''],
      ['县司法局', '信息报送', '2026', '', ''],
    ]);
    const send = async (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
      form.append('file', new Blob([new Uint8Array(bytes)]), '指标数据.xlsx');
      const response = await app.fetch(`/api/measures/workbook?planId=${planId}`, { method: 'POST', body: form });
      return { status: response.status, body: (await response.json()) as unknown };
    };
    const compare = async () => (await send({ dryRun: 'true' })).body as MeasureComparison;
    const type = (cells: Record<string, string>) => {
      for (const [address, v] of Object.entries(cells)) sheet[address] = { t: 's', v };
      sheet['!ref'] = 'A1:G7';
    };
    type({ E3: '三十', G3: '', E4: '12', F4: '20', G4: '信息采编系统', E5: '9', B6: '县教育局', C6: '信息报送', D6: '2026', E6: '1', B7: '县政府办公室', C7: '信息报送', D7: '2026', E7: '1' }); // prettier-ignore
    const wrong = await compare();
    expect(wrong.problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      ...['E3 not-number', 'F3 required', 'G3 required', 'F4 denominator-not-wanted', 'G5 required'],
      ...['B6 unit-unknown', 'B7 not-scored-by-you'],
    ]);
    const refused = await send({ comparison: wrong.comparison });
    expect(refused.body).toMatchObject({ code: 'table-faults' });

    type({ E3: '1,030', F3: '1030', G3: '市长信箱台账', F4: '', G5: '信息采编系统', E2: '39', B6: '县财政局', D6: '2026年第1季度', G6: '采编', B7: '', C7: '', D7: '', E7: '' }); // prettier-ignore
    expect((await compare()).problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'D4 period-overlaps',
      'D6 period-overlaps',
    ]);
    type({ E4: '', G4: '' });
    // a unit is renamed meanwhile: the file knows it by its former name, and a short name of it is as good
    const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(finance) }));
    const renamed = { version, name: '县财政金融局', shortName: '财金局', formerNames: ['县财政局'] };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(finance), body: renamed }));
    type({ B6: '财金局' });
    const good = await compare();
    expect(good.problems).toEqual([]);
    expect(good.rows.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      '县财政金融局 · 留言按时回应 · 2026 changed',
      '县司法局 · 留言按时回应 · 2026 added',
      '县司法局 · 信息报送 · 2026 added',
      '县财政金融局 · 信息报送 · 2026Q1 added',
    ]);
    // somebody else has changed a figure meanwhile: what was compared is not what would be done
    ok(await write({ version: 1, numerator: '40' }));
    expect((await send({ comparison: good.comparison })).body).toMatchObject({ code: 'import-outdated' });
    const again = await compare();
    expect(again.conflicts).toMatchObject([{ cell: 'E2', then: '38', now: '40', file: '39' }]);
    const done = await send({ comparison: again.comparison, conflicts: 'register' });
    expect(done).toMatchObject({ status: 201, body: { added: 3, changed: 0, removed: 0 } });
    const query = { planId, unitId: justice };
    const { items } = ok(await app.client.GET('/api/measures', { params: { query } }));
    expect(items.map(({ measure, numerator, denominator }) => [measure, numerator, denominator])).toEqual([
      ['answered', '1030', '1030'],
      ['visits', '9', null],
    ]);
  });

  it('takes nothing of what lies ahead: neither figures of a period that has not begun nor events', async () => {
    const year = new Date().getFullYear() + 1;
    const ahead = ok(await app.client.POST('/api/plans', { body: { year, title: '下一年要点' } })).id;
    await adoptScheme(app, ahead, [finance], measuredBody());
    const figure = { unitId: finance, measure: 'visits', version: 0, numerator: '3', source: '台账' };
    const figures = [{ ...figure, period: `${year}-03` }];
    expect((await app.client.PUT('/api/measures', { body: { planId: ahead, figures } })).error).toMatchObject({
      code: 'measure-refused',
      facts: { kind: 'period-not-begun', unit: '县财政金融局', period: `${year}-03`, begins: `${year}-03-01` },
    });
    const event = await record('praised-county', { planId: ahead, happenedOn: `${year}-01-02` });
    expect(event.error?.code).toBe('event-date');
    const book = XLSX.read(await (await app.fetch(`/api/measures/workbook?planId=${ahead}`)).arrayBuffer());
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    for (const [address, v] of Object.entries({ E3: '7', G3: '台账' })) sheet[address] = { t: 's', v };
    const form = new FormData();
    form.append('dryRun', 'true');
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    form.append('file', new Blob([new Uint8Array(bytes)]), '指标数据.xlsx');
    const answer = await app.fetch(`/api/measures/workbook?planId=${ahead}`, { method: 'POST', body: form });
    const { problems } = (await answer.json()) as MeasureComparison;
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['D3 not-begun']);
  });

  it('takes own figures of units, which say who has written them, and checks their range', async () => {
    const write = (figures: object[], client = clerk.client, unitId = finance) =>
      client.PUT('/api/own-figures', { body: { planId, unitId, figures: figures as never } });
    const over = await write([{ line: 'duty', version: 0, points: '4.01' }]);
    expect(over.error).toMatchObject({ code: 'entry-problems', facts: { line: '1.1 责任落实' } });
    const kept = ok(
      await write([
        { line: 'duty', version: 0, points: '4', words: '有专人负责' },
        { line: 'completed', version: 0, words: '全部办结' },
      ]),
    );
    expect(kept.units.map(({ unitId }) => unitId)).toEqual([finance]);
    expect(kept.lines.find(({ key }) => key === 'duty')!.own).toMatchObject({
      points: '4',
      onBehalf: false,
      version: 1,
    });
    expect((await write([{ line: 'duty', version: 0, points: '3' }])).error?.code).toBe('version-conflict');
    expect((await write([], clerk.client, justice)).error?.code).toBe('not-found');
    // the office writes for a unit without accounts: none of the leaders of justice reports for it
    const filled = ok(await write([{ line: 'duty', version: 0, points: '2' }], app.client, justice));
    expect(filled.lines.find(({ key }) => key === 'duty')!.own).toMatchObject({ points: '2', onBehalf: true });
    const [, beside] = await line('duty');
    expect(beside!.own).toEqual({ points: '4', words: '有专人负责', onBehalf: false });
  });

  it('changes nothing after the result is announced', async () => {
    await app.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO assessment_result (plan_id, scheme_id, state, announced_at, appeals_until, appeal_counting, version)
         SELECT ?, id, 'announced', '2026-11-01 08:00:00.000', '2026-11-08', '{}', 1 FROM assessment_scheme
         WHERE plan_id = ? AND state = 'adopted'`,
        [planId, planId],
      ),
    );
    expect((await put([entry(finance, 'duty', '1')])).error?.code).toBe('result-announced');
    expect((await record('praised-county')).error?.code).toBe('result-announced');
    const figures = [
      { unitId: finance, measure: 'visits', period: '2026-03', version: 0, numerator: '1', source: '台账' },
    ];
    expect((await app.client.PUT('/api/measures', { body: { planId, figures } })).error?.code).toBe('result-announced');
    const own = { planId, unitId: finance, figures: [] };
    expect((await clerk.client.PUT('/api/own-figures', { body: own })).error?.code).toBe('result-announced');
    const { items } = ok(await app.client.GET('/api/entries', { params: { query: { planId, unitId: finance } } }));
    expect(items.every(({ mayEnter }) => !mayEnter)).toBe(true);
  });
});
