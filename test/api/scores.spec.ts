import { adoptedScheme, assessedPeriod, assessedUnits, gatherFacts, RunningRefresh, RunningScores } from '@yaodian/api';
import { type Facts, hindersAnnouncing, type Ledger, rankGroups, unscored } from '@yaodian/assessment';
import type { Scorecard } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok } from './application.js';
import { names, others, useAssessedYear } from './assessed-year.js';
import type { SignedInPerson } from './people.js';

describe.each(databases())('scores on $name', (engine) => {
  const year = useAssessedYear(engine);
  const { app, clock, on, insert, evidence, unitOf } = year;
  let planId: number;
  beforeAll(() => ({ planId } = year));

  const factsOf = async (...wanted: string[]): Promise<Facts[]> => {
    const { reader } = app.unitOfWork;
    const scheme = (await adoptedScheme(reader, planId))!;
    const units = await assessedUnits(reader, scheme.id, wanted.map(unitOf));
    const period = await assessedPeriod(reader, scheme, clock.at.toISOString().slice(0, 10));
    const found: Facts[] = [];
    for await (const batch of gatherFacts(reader, { planId, period, units })) found.push(...batch);
    return found;
  };
  const overview = ({ client }: SignedInPerson) => client.GET('/api/scores', { params: { query: { planId } } });
  const card = async ({ client }: SignedInPerson, unit: string) =>
    client.GET('/api/scores/{planId}/units/{unitId}', { params: { path: { planId, unitId: unitOf(unit) } } });
  const ledgerOf = async (person: SignedInPerson, unit: string) =>
    (ok(await card(person, unit)) as unknown as Scorecard).ledger;
  const rename = async (unit: string, name: string) => {
    const path = { id: unitOf(unit) };
    const { version } = ok(await year.people.office.client.GET('/api/units/{id}', { params: { path } }));
    ok(await year.people.office.client.PATCH('/api/units/{id}', { params: { path }, body: { version, name } }));
  };
  const namesShown = async (person: SignedInPerson) =>
    ok(await overview(person)).groups.flatMap(({ units }) => units.map(({ name }) => name));
  const scoresIn = ({ lines }: Ledger) => Object.fromEntries(lines.map(({ key, score }) => [key, score]));
  const behind = async ({ client }: SignedInPerson, unit: string, key: string, query: { limit?: number } = {}) =>
    client.GET('/api/scores/{planId}/units/{unitId}/lines/{key}', {
      params: { path: { planId, unitId: unitOf(unit), key }, query },
    });

  it('gather the facts of assignments by both deadlines', async () => {
    const [finance, justice, staff] = await factsOf(...names);
    const dated = (facts: Facts | undefined) =>
      facts!.completion.map(({ assignmentId: _id, ...one }) =>
        one.kind === 'rounds'
          ? `${one.role} ${one.accepted}/${one.owed}`
          : [
              ...[one.role, one.state, one.firstDeadline, one.effectiveDeadline, one.leftOn],
              ...[one.daysLate?.first, one.daysLate?.effective, `${one.acceptedPercent}%`, one.ownExtensions],
            ].join(' '),
      );
    expect(dated(finance)).toEqual([
      'lead closed 2026-03-31 2026-03-31 2026-03-31 0 0 0% 0',
      'lead open 2026-04-15 2026-04-30    40% 1',
      'lead 1/1',
      'responsible open 2026-12-31 2026-12-31    0% 0',
    ]);
    expect(dated(justice)).toEqual([
      'responsible closed 2026-03-31 2026-03-31 2026-04-02 2 2 0% 0',
      'responsible 1/1',
      'lead open 2026-12-31 2026-12-31    15% 0',
    ]);
    expect(dated(staff)).toEqual(['responsible open 2026-03-31 2026-04-02    0% 0']);
  });

  it('say of what the system knows which of it is one thing', async () => {
    const [finance, justice] = await factsOf('县财政局', '县司法局');
    const inShort = (facts: Facts | undefined) => {
      const named = new Map(facts!.completion.map(({ assignmentId }) => [`assignment:${assignmentId}`, 'assignment']));
      return facts!.events.map(({ kind, on: day, subject }) =>
        `${kind} ${day} ${named.get(subject ?? '') ?? subject}`.replace(/:\d+$/, ''),
      );
    };
    expect(inShort(finance)).toEqual([
      'red-notice 2026-05-06 assignment',
      expect.stringMatching(/^missing-report 2026-04-\d\d report$/),
      'overdue-assignment 2026-04-30 assignment',
      'serious-finding 2026-04-03 finding',
      'overdue-rectification 2026-04-20 rectification',
      'b-adopted 2026-04-01 null',
    ]);
    expect(inShort(justice).map((one) => one.replace(/ 2026-\d\d-\d\d/, ''))).toEqual([
      'late-report report',
      'late-return report',
      'overdue-assignment assignment',
    ]);
    expect(finance!.inspections).toEqual([
      {
        ...{ inspectionId: expect.any(Number), quarter: 1, state: 'published', total: '84.19' },
        dimensions: { quantity: { score: '21.00', points: '30.00' }, content: null, timeliness: null },
      },
    ]);
    expect(finance!.belongsTo).toEqual([`unit:${unitOf('县财政局')}`]);
  });

  it('come by every rule to what is counted by hand', async () => {
    const finance = await ledgerOf(year.people.caizheng, '县财政局');
    expect(scoresIn(finance)).toEqual({
      // (1 + 0.5 × 40 % − 0.05 + 1) ÷ 3
      completion: '21.50',
      // a disclosure in time; of three reports two on time, one missing
      timeliness: '12.50',
      // one disclosure for three assignments with a report owed
      quantity: '3.33',
      inspection: '12.63',
      ratio: '9.75',
      tiers: '4.00',
      // the notice for what is overdue 2, which costs nothing again; a missing report 1
      deduct: '7.00',
      manual: '4.00',
    });
    expect(finance).toMatchObject({ sum: '74.71', bonus: '1.00', deducted: '3.00', total: '72.71', isVetoed: false });
    expect(finance.contribution).toBe('2.91');
    const justice = await ledgerOf(year.people.office, '县司法局');
    // (0.5 × 0.96 + 0.5) ÷ 1; both reports late within the grace days
    expect(scoresIn(justice)).toMatchObject({
      completion: '29.40',
      timeliness: '7.50',
      quantity: '0.00',
      deduct: '7.50',
    });
    expect(scoresIn(justice)).toMatchObject({ inspection: '13.50', ratio: null, manual: null });
    expect(justice.warnings.map(({ code }) => code)).toContain('open-due-later');
  });

  it('show what stands behind each line', async () => {
    const rows = async (key: string) => ok(await behind(year.people.caizheng, '县财政局', key)).rows;
    expect(
      (await rows('completion')).map(({ title, outcome, due, firstDue }) => [title, outcome, due, firstDue]),
    ).toEqual([
      ['公开预决算', 'on-time', '2026-03-31', '2026-03-31'],
      ['公开惠民资金', 'overdue', '2026-04-30', '2026-04-15'],
      ['公开执法', 'rounds', null, null],
    ]);
    expect((await rows('timeliness')).map(({ kind, title, outcome }) => `${kind} ${title} ${outcome}`)).toEqual([
      ...['evidence 执法公示 on-time', 'report 公开惠民资金 on-time', 'report 公开执法 on-time'],
      'report 公开总结 missing',
    ]);
    expect((await rows('deduct')).map(({ kind, outcome, notice }) => [kind, outcome, notice])).toEqual(
      expect.arrayContaining([
        ['notice', 'red', '2026-red-1'],
        ['report', 'missing', null],
      ]),
    );
    // and the sheet names them in words
    const sheet = await fetch(`${app.url}/api/results/${planId}/units/${unitOf('县财政局')}/sheet.xlsx`, {
      headers: { cookie: year.people.office.cookie },
    });
    const texts = strFromU8(unzipSync(new Uint8Array(await sheet.arrayBuffer()))['xl/sharedStrings.xml']!);
    expect(texts).toMatch(
      /填报缺报（“公开总结”截至 2026-\d\d-\d\d 的填报，截止 2026-04-\d\d，未报送）：1 × 1\.00 = 1\.00 分/,
    );
    expect(texts).toMatch(/红色督办单（督办单“[^”]+”，2026-05-06 发出）：/);
    expect(texts).not.toMatch(/missing-report|red-notice/);
    const [bonus] = await rows('bonus');
    expect(bonus).toMatchObject({ title: '市级采用', date: '2026-04-01', files: [{ name: '采用.pdf' }] });
    expect((await rows('minus')).map(({ title, outcome }) => `${title} ${outcome}`)).toEqual([
      '链接失效 serious',
      '链接失效 overdue',
    ]);
    const first = ok(await behind(year.people.office, '县财政局', 'timeliness', { limit: 1 }));
    expect(first).toMatchObject({ total: 4, next: 1, rows: [{ kind: 'evidence' }] });
    expect((await behind(year.people.office, '县财政局', 'no-such-line')).error?.code).toBe('not-found');
  });

  it('take the same number of statements for one unit and for many', async () => {
    const { reader } = app.unitOfWork;
    const asked = jest.spyOn(reader, 'query');
    const count = async (units: string[]) => {
      asked.mockClear();
      await factsOf(...units);
      return asked.mock.calls.length;
    };
    const [one, ten, twelve] = [
      await count(['县财政局']),
      await count([...names.slice(0, 1), ...others]),
      await count([...names, ...others]),
    ];
    asked.mockRestore();
    expect(ten).toBe(one);
    // two batches: what is asked for all units together is asked once
    expect(twelve).toBeLessThan(2 * one);
  });

  it('say what keeps the result from being announced in few statements, as nothing is scored for it', async () => {
    const page = async () =>
      ok(await year.people.office.client.GET('/api/results/{planId}', { params: { path: { planId } } }));
    const first = await page();
    expect(first.scores).toMatchObject({ behind: 0 });
    const lacking = await Promise.all(
      [...names, ...others].map(async (name) =>
        unscored(await ledgerOf(year.people.office, name)).filter(hindersAnnouncing),
      ),
    );
    expect(lacking.flat().length).toBeGreaterThan(0);
    const lines = first.refusals.flatMap(({ unitId, line }) => (line ? [`${unitId} ${line.key}`] : []));
    expect(lines.sort()).toEqual(
      lacking
        .flat()
        .map(({ unitId, line }) => `${unitId} ${line}`)
        .sort(),
    );
    const asked = jest.spyOn(app.unitOfWork.reader, 'query');
    expect(await page()).toEqual(first);
    const statements = asked.mock.calls.length;
    asked.mockRestore();
    expect(statements).toBeLessThan(40);
  });

  it('are shown to the office with provisional ranks, to units their own alone', async () => {
    const all = ok(await overview(year.people.lingdao));
    expect(all).toMatchObject({
      state: 'running',
      isProvisional: true,
      snapshot: null,
      scheme: { number: 1, weight: 400 },
    });
    const [group] = all.groups;
    expect(group!.units).toHaveLength(12);
    expect(group!.units.slice(0, 1)).toMatchObject([{ rank: 1, maySeeCard: true }]);
    const own = ok(await overview(year.people.sifa));
    expect(own.groups.flatMap(({ units }) => units)).toMatchObject([
      { unitId: unitOf('县司法局'), rank: null, maySeeCard: true, fullMarks: '100' },
    ]);
    expect(ok(await card(year.people.sifa, '县司法局'))).toMatchObject({
      rank: null,
      gapToAbove: null,
      rankedUnits: 12,
    });
    expect((await card(year.people.sifa, '县财政局')).error?.code).toBe('not-found');
    expect((await behind(year.people.sifa, '县财政局', 'completion')).error?.code).toBe('not-found');
    const query = { unitIds: [unitOf('县财政局'), unitOf('县司法局')].join(',') };
    const trend = await year.people.sifa.client.GET('/api/scores/{planId}/trend', {
      params: { path: { planId }, query },
    });
    const { points, quarters } = ok(trend);
    expect(points.at(-1)).toMatchObject({ unitId: unitOf('县司法局'), day: '2026-05-06' });
    expect(new Set([...points, ...quarters].map(({ unitId }) => unitId)).size).toBe(1);
    expect({ quarters }).toMatchObject({
      quarters: [{ unitId: unitOf('县司法局'), quarter: 1, total: '90.00' }],
    });
  });

  it('are computed again where something has changed, and at most a minute old when they are read', async () => {
    const kept = async () => {
      const rows = await app.unitOfWork.reader.query<{ unitId: number; at: unknown }[]>(
        'SELECT unit_id AS unitId, computed_at AS at FROM assessment_running WHERE scheme_id = ?',
        [year.schemeId],
      );
      return new Map(rows.map(({ unitId, at }) => [unitId, String(at)]));
    };
    const refresh = new RunningRefresh(app.unitOfWork, new RunningScores(app.unitOfWork, clock)).job();
    await refresh.run(clock.at);
    clock.at = new Date('2026-05-06T02:00:30Z');
    const before = await kept();
    await evidence('县财政局', '又一份公示', '2026-04-20', '2026-04-18');
    await refresh.run(clock.at);
    const after = await kept();
    expect([...after].filter(([unitId, at]) => at !== before.get(unitId)).map(([unitId]) => unitId)).toEqual([
      unitOf('县财政局'),
    ]);
    await app.unitOfWork.run((tx) => tx.query("UPDATE assessment_entry SET points = '5' WHERE line = 'manual'"));
    expect(scoresIn(await ledgerOf(year.people.office, '县财政局')).manual).toBe('4.00');
    clock.at = new Date('2026-05-06T02:01:31Z');
    expect(scoresIn(await ledgerOf(year.people.office, '县财政局')).manual).toBe('5.00');
    await on('2026-05-07T02:00:00Z');
    await refresh.run(clock.at);
    const days = await app.unitOfWork.reader.query<object[]>(
      "SELECT DISTINCT day FROM assessment_trend WHERE day >= '2026-05-06'",
    );
    expect(days).toHaveLength(2);
  });

  it('call a unit as the register does today, and as it was called once the result is announced', async () => {
    await rename('县司法局', '县法治局');
    expect(await namesShown(year.people.sifa)).toEqual(['县法治局']);
    expect(ok(await card(year.people.sifa, '县司法局')).unitName).toBe('县法治局');
    await rename('县司法局', '县司法局');
    expect(await namesShown(year.people.sifa)).toEqual(['县司法局']);
  });

  it('stay as they were frozen once the result is announced; others are seen when it is published', async () => {
    const { reader } = app.unitOfWork;
    const scheme = (await adoptedScheme(reader, planId))!;
    const units = await assessedUnits(reader, year.schemeId);
    await overview(year.people.office);
    const ledgers = new Map<number, Ledger>();
    for (const { name, unitId } of units) ledgers.set(unitId, await ledgerOf(year.people.office, name));
    const ranked = units.map((unit) => ({
      ledger: ledgers.get(unit.unitId)!,
      order: unit.position,
      isRanked: unit.ranked,
    }));
    const places = new Map(
      rankGroups(ranked).flatMap((group) => group.places.map(({ unitId, rank }) => [unitId, rank])),
    );
    const snapshot = await insert('assessment_snapshot', {
      ...{
        plan_id: planId,
        scheme_id: year.schemeId,
        number: 1,
        kind: 'announced',
        scheme: JSON.stringify(scheme.scheme),
      },
      ...{ first_day: '2026-01-01', last_day: '2026-05-07', calendar_version: '0', hash: '' },
      ...{ taken_by: year.people.office.id, taken_at: '2026-05-07 02:00:00.000' },
    });
    for (const { unitId, name, position, group } of units) {
      const { total, isVetoed, grade, contribution, contributionOf, ...ledger } = ledgers.get(unitId)!;
      await insert('assessment_snapshot_unit', {
        ...{ snapshot_id: snapshot, unit_id: unitId, unit_name: name, position, group_key: group, ranked: 1 },
        ...{ facts: '{}', ledger_hash: '', total, is_vetoed: isVetoed ? 1 : 0, grade, contribution },
        ledger: JSON.stringify({ ...ledger, total, isVetoed, grade, contribution, contributionOf }),
        ...{ contribution_of: contributionOf, rank_in_group: places.get(unitId) ?? null },
      });
    }
    await insert('assessment_result', {
      ...{ plan_id: planId, scheme_id: year.schemeId, state: 'announced', announced_at: '2026-05-07 02:00:00.000' },
      ...{ appeals_until: '2026-05-14', appeal_counting: '{}', version: 1 },
    });
    await app.unitOfWork.run((tx) => tx.query("UPDATE assessment_entry SET points = '1' WHERE line = 'manual'"));
    await on('2026-05-08T02:00:00Z');
    const own = ok(await card(year.people.caizheng, '县财政局'));
    expect(own).toMatchObject({
      state: 'announced',
      snapshot: 1,
      snapshots: [1],
      rank: null,
      appealsUntil: '2026-05-14',
    });
    expect(scoresIn(own.ledger as unknown as Ledger).manual).toBe('5.00');
    await rename('县司法局', '县法治局');
    expect(await namesShown(year.people.sifa)).toEqual(['县司法局']);
    const [facts] = await factsOf('县财政局');
    expect(facts!.period).toEqual({ first: '2026-01-01', last: '2026-05-07', isResult: true });

    await app.unitOfWork.run((tx) => tx.query("UPDATE assessment_result SET state = 'published'"));
    const published = ok(await overview(year.people.sifa));
    expect(published.isProvisional).toBe(false);
    expect(published.groups[0]!.units).toHaveLength(12);
    expect(published.groups[0]!.units.find(({ unitId }) => unitId === unitOf('县财政局'))).toMatchObject({
      ...{ rank: places.get(unitOf('县财政局')), maySeeCard: false, scoredPoints: null },
    });
    expect((await card(year.people.sifa, '县财政局')).error?.code).toBe('not-found');
    expect(ok(await card(year.people.sifa, '县司法局')).rank).toBe(places.get(unitOf('县司法局')));

    // a year is announced in the next one as a rule: what stands behind a line is still that of the plan's year
    await app.unitOfWork.run((tx) => tx.query("UPDATE assessment_result SET announced_at = '2027-01-08 02:00:00.000'"));
    expect(ok(await behind(year.people.caizheng, '县财政局', 'completion')).rows.at(-1)).toMatchObject({
      ...{ title: '公开执法', outcome: 'rounds', detail: '1 / 2' },
    });
  });
});
