import { rescoreLive, rescoreVerify } from '@yaodian/api';
import { hashOf } from '@yaodian/assessment';
import type { AnnualResult, Appeal, DecideAppeal, NewAppeal } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';
import { insertEntry, insertVeto, runRescore, schemeBody as body } from './year-end.js';

const [finance, justice, labour] = ['县财政局', '县司法局', '县人社局'] as const;
const names = [finance, justice, labour];

describe.each(databases())("the year's result on $name", (engine) => {
  const clock = { at: new Date('2026-12-21T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const people = {} as Record<'office' | 'second' | 'leader' | 'clerk' | 'head' | 'other' | 'security', SignedInPerson>;
  const units = {} as Record<string, number>;
  let planId: number;

  const query = <Row>(sql: string, values: unknown[] = []) =>
    app.unitOfWork.run((tx) => tx.query<Row[]>(sql, values) as Promise<Row[]>);
  /** Time goes on, and sessions end. */
  const on = async (at: string) => {
    clock.at = new Date(at);
    for (const name of Object.keys(people) as (keyof typeof people)[])
      people[name] = await asPerson(app.url, people[name].account);
  };
  const of = { params: { path: { planId: 0 } } };
  const result = async (who = people.office): Promise<AnnualResult> =>
    ok(await who.client.GET('/api/results/{planId}', of));
  const act = (name: 'announcement' | 'finalisation', version: number, who = people.office) =>
    who.client.POST(`/api/results/{planId}/${name}`, { ...of, body: { version } });
  const signed = { documentNumber: '云政办〔2027〕3号', signer: '李明', signedOn: '2027-01-05' };
  const publish = async (more: Partial<typeof signed> = {}) =>
    people.office.client.POST('/api/results/{planId}/publication', {
      ...of,
      body: { version: (await result()).version, ...signed, ...more },
    });
  const correct = async (corrections: { unitId: number; line: string; score: string }[], reason = '计算有误') =>
    people.office.client.POST('/api/results/{planId}/corrections', {
      ...of,
      body: { version: (await result()).version, reason, corrections },
    });
  const appeal = (who: SignedInPerson, more: Partial<NewAppeal> = {}) =>
    who.client.POST('/api/appeals', {
      body: { planId, unitId: units[finance]!, line: 'open', words: '材料已补齐', ...more },
    });
  const one = (id: number) => ({ params: { path: { id } } });
  const decide = (who: SignedInPerson, id: number, asked: Partial<DecideAppeal> = {}) =>
    who.client.POST('/api/appeals/{id}/decision', {
      ...one(id),
      body: { decision: 'rejected', reason: '已按标准扣分', ...asked },
    });
  const toDos = async (who: SignedInPerson): Promise<string[]> =>
    ok(await who.client.GET('/api/workbench', {})).toDos.map(({ kind }) => kind);
  const scoresSeen = async (who: SignedInPerson) => {
    const { state, snapshot, groups } = ok(await who.client.GET('/api/scores', { params: { query: { planId } } }));
    return [state, snapshot, groups.flatMap((group) => group.units).length];
  };
  const codes = (found: AnnualResult) => found.refusals.map(({ code }) => code);
  const enter = (name: string, line: 'open' | 'reply', points: string, by: SignedInPerson) =>
    insertEntry(app, { planId, unitId: units[name]!, line, points, by: by.id });
  const command = (...args: string[]) => runRescore(app.database, args);

  beforeAll(async () => {
    await registerNames(app, names);
    for (const { id, name, version } of ok(await app.client.GET('/api/units', {})).items) {
      units[name] = id;
      if (name === justice)
        ok(
          await app.client.PATCH('/api/units/{id}', {
            params: { path: { id } },
            body: { version, needsApprover: false },
          }),
        );
    }
    const own = Object.entries(units).find(([name]) => !names.includes(name as typeof finance))![1];
    const staff = await staffOf(app.url);
    people.clerk = await staff.hire('caizheng', 'reporter', units[finance]!);
    people.head = await staff.hire('juzhang', 'approver', units[finance]!);
    people.other = await staff.hire('sifa', 'reporter', units[justice]!);
    people.leader = await staff.hire('lingdao', 'leader', units[labour]!);
    people.second = await staff.hire('second', 'office', own);
    people.office = await asPerson(app.url, 'office');
    people.security = staff.securityAdmin;
    ({ id: planId } = await issuePlan(app, [{ title: '公开预决算', units: [...names], date: '2026-06-30' }]));
    of.params.path.planId = planId;
    const draft = ok(await app.client.POST('/api/schemes', { body: { planId, title: '2026年考核方案' } }));
    const unitIds = names.map((name) => units[name]!);
    const groups = [{ title: '各单位', unitGroupId: null, unitIds }];
    const { id, version } = ok(
      await app.client.PUT('/api/schemes/{id}', {
        ...one(draft.id),
        body: {
          version: draft.version,
          title: draft.title,
          weight: 400,
          body,
          selection: { ...draft.selection, unitIds, groups },
        },
      }),
    );
    const before = await result();
    expect(before).toMatchObject({ state: 'running', version: 0, scheme: null, offers: ['waive', 'announce'] });
    expect((await act('announcement', 0)).error?.code).toBe('scheme-missing');
    ok(await app.client.POST('/api/schemes/{id}/adoption', { ...one(id), body: { version } }));
  });

  it('is not announced while a line has no score or a quarter is open, each of which is named', async () => {
    for (const name of names) await enter(name, 'open', '50', people.office);
    for (const name of [finance, justice]) await enter(name, 'reply', '30', people.second);
    const open = await result();
    expect(open.refusals.slice(0, 4).map(({ parameters }) => parameters['quarter'])).toEqual(['1', '2', '3', '4']);
    expect(open.refusals[4]).toMatchObject({ code: 'line-unscored', unitName: labour, line: { number: '2' } });
    expect((await act('announcement', 0)).error).toMatchObject({ code: 'result-quarter' });
    const waive = (quarter: number) =>
      people.office.client.POST('/api/results/{planId}/waivers', { ...of, body: { quarter, reason: '机构改革' } });
    for (const quarter of [1, 2, 3, 4]) ok(await waive(quarter));
    expect((await waive(4)).error?.code).toBe('waiver-needless');
    const back = { params: { path: { planId, quarter: 4 } } };
    ok(await people.office.client.DELETE('/api/results/{planId}/waivers/{quarter}', back));
    expect(codes(ok(await waive(4)))).toEqual(['line-unscored']);
    expect((await act('announcement', 0)).error).toMatchObject({
      ...{ code: 'result-unscored', facts: { unit: labour, line: '2 依申请公开', count: '1' } },
    });
    expect(await query('SELECT id FROM assessment_snapshot')).toEqual([]);
    expect((await act('finalisation', 0)).error?.code).toBe('result-state');
    expect((await appeal(people.clerk)).error?.code).toBe('result-state');
    await enter(labour, 'reply', '40', people.second);
    expect((await result()).refusals).toEqual([]);
  });

  it('is announced once, whoever clicks at the same time, and each unit sees its own', async () => {
    await result();
    // what comes in between the scoring of the units and their freezing is frozen, too
    const { run } = app.unitOfWork;
    const between = jest.spyOn(app.unitOfWork, 'run').mockImplementationOnce(async (work) => {
      await insertVeto(app, { planId, unitId: units[labour]!, by: people.second.id });
      return run.call(app.unitOfWork, work) as never;
    });
    const both = await Promise.all([act('announcement', 0), act('announcement', 0, people.second)]);
    between.mockRestore();
    expect(both.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['done', 'version-conflict']);
    const announced = await result();
    expect(announced).toMatchObject({ state: 'announced', appealsUntil: '2026-12-28', isWindowOpen: true, units: 3 });
    expect(announced.counting).toMatchObject({ from: '2026-12-21', to: '2026-12-28', workingDays: 5 });
    expect(await query('SELECT unit_id FROM assessment_snapshot_unit WHERE is_vetoed = 1')).toEqual([
      { unit_id: units[labour] },
    ]);
    expect(announced.snapshots).toMatchObject([{ number: 1, kind: 'announced', units: 3, publication: null }]);
    expect(codes(announced)).toEqual(['window-open']);
    const frozen = await query<{ rank: null; contribution: null }>(
      'SELECT rank_in_group AS place, contribution FROM assessment_snapshot_unit',
    );
    expect(frozen).toEqual(Array.from({ length: 3 }, () => ({ place: null, contribution: null })));
    const points = 'SELECT total FROM assessment_trend WHERE plan_id = ? AND day = ? ORDER BY unit_id';
    const announcedTotals = await query('SELECT total FROM assessment_snapshot_unit ORDER BY unit_id');
    expect(await query(points, [planId, '2026-12-21'])).toEqual(announcedTotals);
    expect(await result(people.clerk)).toMatchObject({ state: 'announced', refusals: [], offers: [] });
    const told = ok(await people.clerk.client.GET('/api/notifications', {})).items.map(({ kind }) => kind);
    expect(told).toContain('result-announced');
    const waive = people.office.client.POST('/api/results/{planId}/waivers', {
      ...of,
      body: { quarter: 4, reason: '无' },
    });
    expect((await waive).error?.code).toBe('result-announced');
    const copiedFrom = announced.scheme!.id;
    const copy = ok(await app.client.POST('/api/schemes', { body: { planId, title: '另一个方案', copiedFrom } }));
    const adopted = await people.office.client.POST('/api/schemes/{id}/adoption', {
      ...one(copy.id),
      body: { version: copy.version },
    });
    expect(adopted.error?.code).toBe('result-announced');
  });

  let upheld: Appeal;
  let rejected: Appeal;
  let veto: Appeal;
  it('is appealed line by line, each once and in time, through the head of the unit', async () => {
    expect((await appeal(people.clerk, { line: 'gone' })).error?.code).toBe('appeal-line');
    expect((await appeal(people.clerk, { words: ' ' })).error?.code).toBe('validation');
    expect((await appeal(people.clerk, { wanted: '60.01' })).error).toMatchObject({
      ...{ code: 'correction-score', facts: { line: '1 主动公开', most: '60.00', value: '60.01' } },
    });
    expect((await appeal(people.other)).error?.code).toBe('not-found');
    expect((await appeal(people.office)).error?.code).toBe('unit-has-accounts');
    const first = ok(await appeal(people.clerk));
    expect(first).toMatchObject({ state: 'with-head', leftAt: null, score: '50.00', most: '60.00' });
    expect((await people.office.client.GET('/api/appeals/{id}', one(first.id))).error?.code).toBe('not-found');
    expect((await people.clerk.client.POST('/api/appeals/{id}/approval', one(first.id))).error?.code).toBe(
      'appeal-own',
    );
    ok(await people.head.client.POST('/api/appeals/{id}/return', { ...one(first.id), body: { reason: '说明依据' } }));
    upheld = ok(await appeal(people.clerk, { wanted: '58' }));
    const form = new FormData();
    form.append('file', new Blob(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n']), '证明.pdf');
    const sent = await fetch(`${app.url}/api/appeals/${upheld.id}/files`, {
      ...{ method: 'POST', headers: { cookie: people.clerk.cookie }, body: form },
    });
    expect(await sent.json()).toMatchObject({ files: [{ name: '证明.pdf', addedBy: 'caizheng' }] });
    expect((await appeal(people.clerk)).error).toMatchObject({ code: 'appeal-twice', facts: { line: '1 主动公开' } });
    expect(await toDos(people.head)).toEqual(expect.arrayContaining(['check-ledger', 'approve-appeal']));
    upheld = ok(await people.head.client.POST('/api/appeals/{id}/approval', one(upheld.id)));
    expect(
      [await toDos(people.second), await toDos(people.head)].map((kinds) => kinds.includes('decide-appeal')),
    ).toEqual([true, false]);
    expect(upheld.state).toBe('to-decide');
    rejected = ok(await appeal(people.other, { unitId: units[justice]!, line: 'reply' }));
    expect(rejected.state).toBe('to-decide');
    veto = ok(await appeal(people.office, { unitId: units[labour]!, line: 'leak', words: '名单已经公开过' }));
    expect(veto).toMatchObject({ onBehalf: true, line: { name: '泄密' } });
    const seen = ok(await people.other.client.GET('/api/appeals', {})).items;
    expect(seen.map(({ id }) => id)).toEqual([rejected.id]);
    const file = await fetch(`${app.url}/api/appeals/files/${upheld.files[0]!.id}`, {
      headers: { cookie: people.other.cookie },
    });
    expect(file.status).toBe(404);
    const late = ok(await appeal(people.clerk, { line: 'reply' }));
    await on('2026-12-28T16:00:00.000Z');
    const approval = await people.head.client.POST('/api/appeals/{id}/approval', one(late.id));
    expect(approval.error).toMatchObject({ code: 'appeal-late', facts: { date: '2026-12-28' } });
    expect((await appeal(people.other, { unitId: units[justice]!, line: 'open' })).error?.code).toBe('appeal-late');
    const { appeals, version } = await result();
    expect(appeals).toMatchObject({ all: 3, withHead: 1, undecided: 3 });
    expect((await act('finalisation', version)).error).toMatchObject({
      code: 'appeals-undecided',
      facts: { count: '3' },
    });
  });

  it('is decided by somebody else than who scored, in writing, and corrected within the range of the line', async () => {
    expect((await decide(people.office, upheld.id)).error?.code).toBe('appeal-own-score');
    expect((await decide(people.clerk, upheld.id)).error?.code).toBe('own-unit-decision');
    expect((await decide(people.second, upheld.id, { reason: ' ' })).error?.code).toBe('validation');
    expect((await decide(people.second, upheld.id, { decision: 'upheld' })).error?.code).toBe('validation');
    const tooMuch = await decide(people.second, upheld.id, { decision: 'partly', score: '61' });
    expect(tooMuch.error).toMatchObject({ code: 'correction-score', facts: { unit: finance, most: '60.00' } });
    const worse = await decide(people.second, upheld.id, { decision: 'partly', score: '49.99' });
    expect(worse.error).toMatchObject({ code: 'correction-score', facts: { value: '49.99', least: '50.00' } });
    const fine = await decide(people.second, upheld.id, { decision: 'partly', score: '57.001' });
    expect(fine.error).toMatchObject({ facts: { kind: 'malformed', value: '57.001', least: '0', most: '60.00' } });
    const lifted = await decide(people.office, veto.id, { decision: 'upheld', score: '1', reason: '查无此事' });
    expect(lifted.error).toMatchObject({ code: 'correction-score', facts: { kind: 'zero', line: 'V1 泄密' } });
    const done = ok(await decide(people.second, upheld.id, { decision: 'partly', score: '57', reason: '部分成立' }));
    expect(done).toMatchObject({ state: 'partly', newScore: '57', endedBy: 'second', offers: [] });
    // whoever entered a figure that a line is computed from has scored it, too
    await query(
      `INSERT INTO assessment_measure (plan_id, unit_id, measure, period, numerator, source, entered_by, entered_at, version)
       VALUES (?, ?, 'replies', '2026', '9', '台账', ?, '2026-12-20 02:00:00.000', 1)`,
      [planId, units[justice], people.leader.id],
    );
    const [measure] = await query<{ id: number }>('SELECT id FROM assessment_measure');
    const [frozen] = await query<{ id: number; ledger: string }>(
      'SELECT id, ledger FROM assessment_snapshot_unit WHERE unit_id = ?',
      [units[justice]],
    );
    const keep = (ledger: string) =>
      query('UPDATE assessment_snapshot_unit SET ledger = ? WHERE id = ?', [ledger, frozen!.id]);
    await keep(frozen!.ledger.replace(/"entry:\d+"/g, `"measure:${measure!.id}"`));
    expect((await decide(people.leader, rejected.id)).error?.code).toBe('appeal-own-score');
    await keep(frozen!.ledger);
    const twice = await Promise.all([decide(people.office, rejected.id), decide(people.leader, rejected.id)]);
    expect(twice.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['appeal-decided', 'done']);
    ok(await decide(people.office, veto.id, { decision: 'upheld', score: '0', reason: '查无此事' }));
    expect((await result()).appeals).toMatchObject({ undecided: 0, upheld: 1, partly: 1, rejected: 1 });
    expect(await query("SELECT score FROM assessment_correction WHERE line = 'open'")).toEqual([{ score: '57' }]);
  });

  it('becomes final from what was frozen, not from what was entered since', async () => {
    await query("UPDATE assessment_entry SET points = '10' WHERE unit_id = ? AND line = 'reply'", [units[finance]]);
    const { version } = await result();
    const both = await Promise.all([act('finalisation', version), act('finalisation', version, people.second)]);
    expect(both.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['done', 'version-conflict']);
    const final = await result();
    expect(final).toMatchObject({ state: 'final', offers: ['publish', 'correct'], publishedAt: null });
    expect(final.snapshots.map(({ number, kind }) => [number, kind])).toEqual([
      [2, 'final'],
      [1, 'announced'],
    ]);
    expect(final.corrections.map(({ line, before, score }) => [line.number, before, score])).toEqual([
      ['1', '50.00', '57'],
      ['V1', null, '0'],
    ]);
    expect((await result(people.other)).snapshots.map(({ number }) => number)).toEqual([1]);
    // a unit sees what is final once it is published, and that until its correction is published, too
    expect(await scoresSeen(people.other)).toEqual(['final', 1, 1]);
    const places = await query(
      `SELECT unit.unit_name AS name, unit.total, unit.rank_in_group AS place FROM assessment_snapshot_unit unit
       JOIN assessment_snapshot snapshot ON snapshot.id = unit.snapshot_id WHERE snapshot.number = 2 ORDER BY position`,
    );
    expect(places).toEqual([
      { name: finance, total: '87.00', place: 2 },
      { name: justice, total: '80.00', place: 3 },
      { name: labour, total: '90.00', place: 1 },
    ]);
  });

  it('is published signed, numbered and dated, and corrected as a new version under a number of its own', async () => {
    await on('2027-01-08T02:00:00Z');
    expect((await publish({ documentNumber: '' })).error?.code).toBe('document-number');
    expect((await publish({ signer: '' })).error?.code).toBe('result-unsigned');
    expect((await publish({ documentNumber: '云政办[2027]3号' })).error?.code).toBe('document-number-form');
    expect((await publish({ signedOn: '2027-01-09' })).error?.code).toBe('document-date');
    expect((await publish({ documentNumber: '云政办〔2026〕3号', signedOn: '2026-12-20' })).error?.code).toBe(
      'document-date-early',
    );
    expect(ok(await publish())).toMatchObject({ state: 'published', ...signed });
    expect((await publish()).error?.code).toBe('result-state');

    expect((await correct([])).error?.code).toBe('correction-line');
    expect((await correct([{ unitId: units[justice]!, line: 'open', score: '50' }])).error?.code).toBe(
      'correction-same',
    );
    const twice = ['55', '56'].map((score) => ({ unitId: units[justice]!, line: 'open', score }));
    expect((await correct(twice)).error?.code).toBe('validation');
    const wrong = await correct([
      { unitId: units[justice]!, line: 'open', score: '55' },
      { unitId: units[justice]!, line: 'reply', score: '-1' },
    ]);
    expect(wrong.error).toMatchObject({
      ...{ code: 'correction-score', facts: { kind: 'malformed', value: '-1', most: '40.00', decimals: '2' } },
    });
    const corrected = ok(await correct([{ unitId: units[justice]!, line: 'open', score: '55' }]));
    expect(corrected).toMatchObject({ state: 'final', documentNumber: null, corrections: [{}, {}, { score: '55' }] });
    expect(corrected.snapshots[0]).toMatchObject({ number: 3, kind: 'corrected', reason: '计算有误' });
    expect(await scoresSeen(people.other)).toEqual(['published', 2, 3]);
    expect(await result(people.other)).toMatchObject({ state: 'published', ...signed, snapshots: [{ number: 2 }, {}] });
    expect((await result(people.other)).corrections).toEqual([]);
    expect(await scoresSeen(people.office)).toEqual(['final', 3, 3]);
    const again = { documentNumber: '云政办〔2027〕4号', signedOn: '2027-01-08' };
    expect((await publish({ signedOn: '2027-01-08' })).error?.code).toBe('document-number-taken');
    const published = ok(await publish(again));
    expect((await result(people.other)).corrections).toMatchObject([{ score: '55', reason: '计算有误' }]);
    expect(published.snapshots.map(({ publication }) => publication?.documentNumber)).toEqual([
      '云政办〔2027〕4号',
      '云政办〔2027〕3号',
      undefined,
    ]);
  });

  it('can be computed again from what was frozen, and shows the difference with now', async () => {
    const verify = async () => (await rescoreVerify(app.unitOfWork.reader, planId))!;
    expect((await verify()).lines.at(-1)).toBe('3 snapshots, 0 different.');
    const live = (await rescoreLive(app.unitOfWork.reader, planId, clock.now()))!;
    expect(live.lines.slice(0, 3)).toEqual([
      'snapshot 3 against the facts of now: 3 units, 1 different',
      `  ${finance} (${units[finance]}): total 87.00 → 67.00`,
      '    2 依申请公开: 30.00 → 10.00 (-20.00)',
    ]);
    const [row] = await query<{ id: number; facts: string; ledger: string; hash: string }>(
      `SELECT id, facts, ledger, ledger_hash AS hash FROM assessment_snapshot_unit WHERE unit_id = ? ORDER BY id DESC LIMIT 1`,
      [units[justice]],
    );
    const tamper = (column: string, value: unknown) =>
      query(`UPDATE assessment_snapshot_unit SET ${column} = ? WHERE id = ?`, [value, row!.id]);
    await tamper('ledger', row!.ledger.replace('"total":"85.00"', '"total":"95.00"'));
    const found = await command(String(planId), 'verify');
    expect(found.code).toBe(1);
    expect(found.out).toContain(`${justice} (${units[justice]}): DIFFERENT (ledger, ledger-hash)`);
    // also where the hash is made to fit
    await tamper('ledger_hash', hashOf(JSON.parse(row!.ledger.replace('"total":"85.00"', '"total":"95.00"'))));
    expect((await verify()).lines.join('\n')).toContain('DIFFERENT: the hash does not follow');
    await tamper('ledger', row!.ledger);
    await tamper('ledger_hash', row!.hash);
    // figures and ranks beside the ledger, facts that read the same, and a snapshot that the audit log does not know
    const lies: [column: string, lie: unknown, truth: unknown, fault: string][] = [
      ['total', '95.00', '85.00', '(figures)'],
      ['rank_in_group', 1, 3, '(rank)'],
      ['facts', `${row!.facts} `, row!.facts, '(facts)'],
    ];
    for (const [column, lie, truth, fault] of lies) {
      await tamper(column, lie);
      expect((await verify()).lines.join('\n')).toContain(`DIFFERENT ${fault}`);
      await tamper(column, truth);
    }
    const [head] = await query<{ id: number; hash: string }>(
      'SELECT id, hash FROM assessment_snapshot ORDER BY id DESC',
    );
    const rehash = (hash: string) => query('UPDATE assessment_snapshot SET hash = ? WHERE id = ?', [hash, head!.id]);
    await rehash(hashOf('another'));
    expect((await verify()).lines.join('\n')).toContain('the audit log has no act with this hash');
    await rehash(head!.hash);
    expect((await verify()).isSame).toBe(true);
    expect((await command('999999', 'verify')).code).toBe(2);
  });
});
