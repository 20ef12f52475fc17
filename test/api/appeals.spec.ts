import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { enrol, remindersJob, reportRounds, rescoreVerify, Scheduler } from '@yaodian/api';
import { type Appeal, createClient, type DecideAppeal } from '@yaodian/api-client';
import { databases, startServer } from '@yaodian/testing';
import { ok } from './application.js';
import { names, others, useAssessedYear } from './assessed-year.js';
import { asPerson, type SignedInPerson } from './people.js';
import { runRescore } from './year-end.js';

const finance = '县财政局';
const secret = '王某某住青山路8号';
const preload = (file: string) => `--import ${pathToFileURL(path.join(__dirname, file))}`;

describe.each(databases())('appeals on the result of a year on $name', (engine) => {
  const year = useAssessedYear(engine, (staff, of) => staff.hire('erke', 'office', of(others[8]!)));
  const { app, clock, insert, unitOf } = year;
  let planId: number;
  let second: SignedInPerson;
  let securityAdmin: SignedInPerson;
  const on = async (at: string) => {
    await year.on(at);
    second = await asPerson(app.url, 'erke');
    securityAdmin = await asPerson(app.url, 'security-admin');
  };

  const query = <Row>(sql: string, values: unknown[] = []) =>
    app.unitOfWork.run((tx) => tx.query<Row[]>(sql, values) as Promise<Row[]>);
  const of = () => ({ params: { path: { planId } } });
  const result = async () => ok(await year.people.office.client.GET('/api/results/{planId}', of()));
  const act = async (name: 'announcement' | 'finalisation', client = year.people.office.client) =>
    client.POST(`/api/results/{planId}/${name}`, { ...of(), body: { version: (await result()).version } });
  const card = async ({ client }: SignedInPerson, unit = finance) => {
    const at = { params: { path: { planId, unitId: unitOf(unit) } } };
    const { isWindowOpen, appealable } = ok(await client.GET('/api/scores/{planId}/units/{unitId}', at));
    return [isWindowOpen, appealable.toSorted()];
  };
  const appeal = (line: string, words = '材料已补齐', who = year.people.caizheng) =>
    who.client.POST('/api/appeals', { body: { planId, unitId: unitOf(finance), line, words } });
  const decide = ({ client }: SignedInPerson, { id }: Appeal, asked: Partial<DecideAppeal> = {}) =>
    client.POST('/api/appeals/{id}/decision', {
      params: { path: { id } },
      body: { decision: 'rejected', reason: '已按标准扣分', ...asked },
    });
  const code = ({ error }: { error?: { code?: string } }) => error?.code ?? 'done';
  const toDecide = async ({ client }: SignedInPerson) =>
    ok(await client.GET('/api/workbench', {})).toDos.find(({ kind }) => kind === 'decide-appeal')?.count ?? 0;
  const told = async ({ id }: SignedInPerson, kind: string) =>
    (await query<{ facts: string }>('SELECT facts FROM notification WHERE person_id = ? AND kind = ?', [id, kind])).map(
      ({ facts }) => JSON.parse(facts) as Record<string, unknown>,
    );
  /** What two servers do by their schedule at a time. */
  const schedule = async () => {
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const look = () => new Scheduler(app.unitOfWork, clock).runIfDue(remindersJob(app.unitOfWork));
    await Promise.all([look(), look()]);
    await remindersJob(app.unitOfWork).run(clock.at);
  };

  /** What is still to be entered before the result can be announced; the second person of the office records and finds. */
  beforeAll(async () => {
    ({ planId } = year);
    await app.unitOfWork.run((tx) => enrol(tx, 'reminders'));
    await on('2026-05-07T02:00:00Z');
    const { people } = year;
    const at = { entered_by: people.office.id, entered_at: '2026-05-07 02:00:00.000', version: 1, plan_id: planId };
    for (const name of [...names.slice(1), ...others]) {
      const of = { ...at, unit_id: unitOf(name) };
      const measured = { ...of, source: '12345' };
      await insert('assessment_measure', {
        ...measured,
        measure: 'replies',
        period: '2026-03',
        numerator: '1',
        denominator: '1',
      });
      await insert('assessment_measure', { ...measured, measure: 'visits', period: '2026', numerator: '85' });
      await insert('assessment_entry', {
        ...{ ...of, line: 'manual', kind: 'points', points: '4', range_to: '5.00', reason: `较好，${secret}` },
      });
    }
    await query('UPDATE assessment_event SET recorded_by = ?', [second.id]);
    await query('UPDATE finding SET found_by = ?', [second.id]);
    await query('DELETE FROM unit_inspector');
    for (const quarter of [2, 3, 4])
      ok(
        await people.office.client.POST('/api/results/{planId}/waivers', {
          ...of(),
          body: { quarter, reason: `并入市级督查，${secret}` },
        }),
      );
    expect((await result()).refusals).toEqual([]);
  });

  it('none can be made before, and nothing is left of an announcing whose server was killed', async () => {
    expect(await card(year.people.caizheng)).toEqual([false, []]);
    const env = {
      NODE_OPTIONS: `${preload('../browser/clock.mjs')} ${preload('dies-announcing.mjs')}`,
      TEST_CLOCK: clock.at.toISOString(),
    };
    const server = await startServer({ ...app.database, env });
    const { cookie } = year.people.office;
    await expect(act('announcement', createClient(server.url, { cookie }))).rejects.toThrow();
    expect(await server.stop()).not.toBe(0);
    for (const table of ['result', 'snapshot', 'snapshot_unit'])
      expect(await query(`SELECT id FROM assessment_${table}`)).toEqual([]);
    expect(await told(year.people.caizheng, 'result-announced')).toEqual([]);
    const both = await Promise.all([act('announcement'), act('announcement', second.client)]);
    expect(both.map(code).sort()).toEqual(['done', 'version-conflict']);
    expect((await result()).snapshots).toMatchObject([{ number: 1, units: 12 }]);
  });

  const appeals = {} as Record<'manual' | 'ratio' | 'bonus' | 'minus', Appeal>;
  it('the card says which lines the person can appeal, each once and as long as that is possible', async () => {
    const { office, caizheng, lingdao } = year.people;
    const [isOpen, lines] = await card(caizheng);
    expect([isOpen, lines]).toEqual([true, expect.arrayContaining(['bonus', 'manual', 'minus', 'ratio'])]);
    expect(await card(lingdao)).toEqual([true, []]);
    // the office appeals for units without accounts alone
    expect(await card(office)).toEqual([true, []]);
    expect((await card(office, others[0]))[1]).toContain('manual');
    for (const line of ['manual', 'ratio', 'bonus', 'minus'] as const)
      appeals[line] = ok(await appeal(line, line === 'manual' ? `由${secret}证明` : undefined));
    expect(await card(caizheng)).toEqual([true, (lines as string[]).filter((line) => !(line in appeals))]);
    expect(code(await appeal('manual'))).toBe('appeal-twice');
    // whoever finalises while an appeal is sent is told, and the appeal is there
    const both = await Promise.all([act('finalisation'), appeal('tiers')]);
    expect(both.map(code)).toEqual(['appeals-open', 'done']);
    expect(await toDecide(lingdao)).toBe(5);
    ok(await decide(lingdao, both[1].data!));
  });

  it('units are told once on the last day, and the office when it has passed', async () => {
    const { appealsUntil } = await result();
    expect(appealsUntil).toBe('2026-05-13');
    clock.at = new Date('2026-05-12T02:00:00Z');
    await schedule();
    expect(await told(year.people.caizheng, 'appeals-last-day')).toEqual([]);
    await on('2026-05-13T02:00:00Z');
    await schedule();
    await schedule();
    const about = { title: expect.any(String), date: '2026-05-13' };
    expect(await told(year.people.caizheng, 'appeals-last-day')).toEqual([{ ...about, unit: finance }]);
    expect(await told(year.people.office, 'appeals-over')).toEqual([]);
    expect((await card(year.people.sifa, '县司法局'))[0]).toBe(true);
    clock.at = new Date('2026-05-14T02:00:00Z');
    await schedule();
    await on('2026-05-15T02:00:00Z');
    await schedule();
    expect(await told(year.people.office, 'appeals-over')).toEqual([{ ...about, count: 4 }]);
    expect(await told(year.people.caizheng, 'appeals-last-day')).toHaveLength(1);
    expect(await told(year.people.caizheng, 'appeals-over')).toEqual([]);
    expect(await card(year.people.sifa, '县司法局')).toEqual([false, []]);
  });

  it('wait for everybody who may decide, and not for whoever entered, recorded or found what the line counts', async () => {
    const { office, lingdao, sifa } = year.people;
    expect(await Promise.all([office, second, lingdao, sifa].map(toDecide))).toEqual([2, 2, 4, 0]);
    for (const [who, own] of [
      [office, [appeals.manual, appeals.ratio]],
      [second, [appeals.bonus, appeals.minus]],
    ] as const)
      for (const one of own) {
        expect(code(await decide(who, one))).toBe('appeal-own-score');
        const seen = ok(await who.client.GET('/api/appeals/{id}', { params: { path: { id: one.id } } }));
        expect(seen).toMatchObject({ isOwnScore: true, offers: [] });
      }
    ok(await decide(office, appeals.bonus));
    const twice = await Promise.all([decide(office, appeals.minus), decide(lingdao, appeals.minus)]);
    expect(twice.map(code).sort()).toEqual(['appeal-decided', 'done']);
    expect(await Promise.all([office, second, lingdao].map(toDecide))).toEqual([0, 2, 2]);
    ok(await decide(second, appeals.ratio));
    const upheld = { decision: 'upheld', score: '5', reason: `见${secret}的材料` } as const;
    ok(await decide(lingdao, appeals.manual, upheld));
    expect(await Promise.all([office, second, lingdao].map(toDecide))).toEqual([0, 0, 0]);
    const both = await Promise.all([act('finalisation'), appeal('deduct')]);
    expect([code(both[0]), ['appeal-late', 'result-state'].includes(code(both[1]))]).toEqual(['done', true]);
    expect(await query('SELECT id FROM assessment_appeal')).toHaveLength(5);
  });

  it('words are removed from an entry of the log about an appeal or a result, and what was frozen still verifies', async () => {
    const { client } = year.people.office;
    const ask = () =>
      client.POST('/api/removals', {
        body: { objectKind: 'record', field: 'words', words: secret, reason: '含有个人信息' },
      });
    // of all that the office keeps, the log has the words of these alone
    const kinds = await query<{ kind: string }>(
      `SELECT DISTINCT entry.object_kind AS kind FROM audit_entry entry
         JOIN audit_value kept ON kept.entry_id = entry.id WHERE INSTR(kept.value, ?) > 0 ORDER BY 1`,
      [secret],
    );
    expect(kinds).toEqual([{ kind: 'appeal' }, { kind: 'result' }]);
    const verify = async () => (await rescoreVerify(app.unitOfWork.reader, planId))!;
    expect((await verify()).lines.filter((line) => /DIFFERENT|removed/.test(line))).toEqual([]);
    const { id, digest, found } = ok(await ask());
    expect(found.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['assessment_appeal', 'assessment_correction', 'assessment_snapshot_unit', 'audit_value']),
    );
    const approval = { params: { path: { id } }, body: { digest, reason: '情况属实' } };
    ok(await securityAdmin.client.POST('/api/removals/{id}/approval', approval));
    for (const table of ['appeal', 'correction', 'entry', 'snapshot_unit', 'waiver'])
      expect(JSON.stringify(await query(`SELECT * FROM assessment_${table}`))).not.toContain(secret);
    const { code: exit, out } = await runRescore(app.database, [String(planId), 'verify']);
    expect([exit, out.match(/: removed$/gm)?.length]).toEqual([0, 11 + 12]);
    const lines = out.split('\n').map((line) => line.replace(/[0-9a-f]{64}/, 'HASH'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'snapshot 1 (announced): 12 units: same',
        '  words were removed from 11 units; all figures follow from what is left',
        `  HASH ${finance} (${unitOf(finance)}): same`,
        '  words were removed from 12 units; all figures follow from what is left',
        `  HASH ${finance} (${unitOf(finance)}): removed`,
        '2 snapshots, 0 different.',
      ]),
    );
    // a figure that was changed is found all the same
    await query("UPDATE assessment_snapshot_unit SET total = '99.99' WHERE unit_id = ?", [unitOf(finance)]);
    expect((await verify()).isSame).toBe(false);
  });
});
