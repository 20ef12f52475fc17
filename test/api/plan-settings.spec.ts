import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { FigureName, PlanSummary, SetFigure, SettingsEffects } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { checkedPlan, issueChecked } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())("a plan's settings on $name", (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let leader: SignedInPerson;
  let reporter: SignedInPerson;
  let plan: PlanSummary;

  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const again = (account: string) => asPerson(app.url, account);
    [office, leader, reporter] = (await Promise.all(['office', 'lingdao', 'caizheng'].map(again))) as [
      SignedInPerson,
      SignedInPerson,
      SignedInPerson,
    ];
  };
  const settings = async (id = plan.id) =>
    ok(await leader.client.GET('/api/plans/{id}/settings', { params: path(id) }));
  const figure = async (name: FigureName) => (await settings()).figures.find((one) => one.name === name)!;
  const preview = (version: number, ...figures: SetFigure[]) =>
    office.client.POST('/api/plans/{id}/settings/preview', { params: path(plan.id), body: { version, figures } });
  const set = (body: { version: number; figures: SetFigure[]; seen?: string }, id = plan.id) =>
    office.client.PATCH('/api/plans/{id}/settings', { params: path(id), body });
  /** Sets figures as whoever has just looked. */
  const change = async (...figures: SetFigure[]): Promise<SettingsEffects> => {
    const { version } = await settings();
    const effects = ok(await preview(version, ...figures));
    ok(await set({ version, figures, seen: effects.seen }));
    return effects;
  };
  const rounds = async () => {
    const rows = await app.unitOfWork.reader.query<Record<string, string | number>[]>(
      `SELECT opens, due, closes, counted_until AS counted, least_open_days AS days FROM reporting_round
       WHERE plan_id = ? ORDER BY period_last`,
      [plan.id],
    );
    return rows.map(({ opens, due, closes, counted, days }) => `${opens} ${due} ${closes} ${counted} ${days}`);
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
    await staff.hire('lingdao', 'leader', unitOf('县司法局'));
    const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitOf('县财政局')) }));
    const body = { version, needsApprover: false };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(unitOf('县财政局')), body }));
    plan = await checkedPlan(app, [
      { title: '公开预决算', units: ['县财政局'], date: '2026-12-25' },
      { title: '公开惠民资金', units: ['县财政局'] },
    ]);
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-03-02T02:00:00Z');
  });

  it('are the defaults until somebody sets them', async () => {
    const { version, figures } = await settings();
    expect(version).toBe(0);
    expect(figures.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'dueDay 8',
      'lastOpens 1201',
      'lastDue 1210',
      'closesAfter 10',
      'leastOpenDays 10',
      'returnDays 3',
      'graceDays 3',
      'soonDays 10',
      'behindPoints 15',
      'receiptDays 3',
      'answerDays 5',
    ]);
    expect(figures.every((one) => one.value === one.default && one.changedBy === null)).toBe(true);
    expect((await leader.client.GET('/api/plans/{id}/settings', { params: path(999_999) })).error?.code).toBe(
      'not-found',
    );
  });

  it('of a draft decide how it is issued', async () => {
    const effects = await change({ name: 'dueDay', value: 10 }, { name: 'leastOpenDays', value: 5 });
    expect(effects).toMatchObject({ dates: [], rounds: 0, toMissing: 0, toGrace: 0 });
    expect(await figure('dueDay')).toMatchObject({ value: 10, default: 8, changedBy: 'office' });
    await issueChecked(app, plan.id);
    expect((await rounds())[0]).toBe('2026-04-01 2026-04-10 2026-04-24 2026-03-31 5');
  });

  it('refuses what is out of bounds, and says what they are', async () => {
    const { version } = await settings();
    const asked = async (...figures: SetFigure[]) => {
      const { error } = await set({ version, figures });
      return error && { code: error.code, ...error.facts };
    };
    expect(await asked({ name: 'dueDay', value: 29 })).toMatchObject({
      code: 'setting-bounds',
      least: '1',
      most: '28',
    });
    expect(await asked({ name: 'graceDays', value: 31 })).toMatchObject({ code: 'setting-bounds', name: 'graceDays' });
    // there is no 31 November
    expect(await asked({ name: 'lastOpens', value: 1131 })).toMatchObject({ code: 'setting-bounds' });
    expect(await asked({ name: 'lastDue', value: 1130 })).toMatchObject({
      code: 'setting-last-round',
      opens: '12-01',
      due: '11-30',
    });
    expect(await asked({ name: 'soonDays', value: 5 }, { name: 'soonDays', value: 6 })).toMatchObject({
      code: 'validation',
    });
    expect((await settings()).version).toBe(version);
  });

  it('moves the rounds that have not opened yet, once somebody has seen that', async () => {
    await on('2026-04-02T02:00:00Z');
    const before = await rounds();
    const { version } = await settings();
    const figures: SetFigure[] = [
      { name: 'dueDay', value: 15 },
      { name: 'lastDue', value: 1218 },
      { name: 'leastOpenDays', value: null },
    ];
    const refused = await set({ version, figures });
    expect(refused.error?.code).toBe('dates-move');
    const { seen, dates, rounds: asking } = ok(await preview(version, ...figures));
    expect(refused.error?.current).toEqual({ seen, dates });
    // the first one is open; of the eight others the due date and the close
    expect([dates.length, asking]).toEqual([16, 8]);
    expect(dates[0]).toMatchObject({ periodLast: '2026-04-30', date: 'due', from: '2026-05-11', to: '2026-05-15' });
    expect((await set({ version, figures, seen: 'another' })).error?.code).toBe('dates-move');
    expect(await rounds()).toEqual(before);
    ok(await set({ version, figures, seen }));
    const after = await rounds();
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe('2026-05-06 2026-05-15 2026-05-29 2026-04-30 10');
    expect(after[8]).toBe('2026-12-01 2026-12-18 2027-01-01 2026-12-18 10');
  });

  it('leaves an opened round as it is when the calendar moves it', async () => {
    // its due day is counted by what was set when it opened: the 10th, which is made a day off
    const { version } = ok(await office.client.GET('/api/calendar/{year}', { params: { path: { year: 2026 } } }));
    const put = (seen?: string) =>
      office.client.PUT('/api/calendar/{year}/days', {
        params: { path: { year: 2026 } },
        body: { version, reason: '停电', days: [{ date: '2026-04-10', kind: 'off' as const }], ...(seen && { seen }) },
      });
    const { seen } = (await put()).error?.current as { seen: string };
    ok(await put(seen));
    expect((await rounds())[0]).toBe('2026-04-01 2026-04-13 2026-04-27 2026-03-31 5');
  });

  it('changes where a report stands at once, and counts that before', async () => {
    await on('2026-04-17T02:00:00Z');
    const standings = async () =>
      ok(await reporter.client.GET('/api/reports', { params: { query: {} } })).reports.map(({ standing }) => standing);
    // 4 working days past the 13th
    expect(await standings()).toEqual(['missing', 'missing']);
    const effects = await change({ name: 'graceDays', value: 5 });
    expect(effects).toMatchObject({ dates: [], toGrace: 2, toMissing: 0 });
    expect(await standings()).toEqual(['missing-in-grace', 'missing-in-grace']);
    expect(await change({ name: 'graceDays', value: null })).toMatchObject({ toGrace: 0, toMissing: 2 });
  });

  it('gives a returned report as many days as are set', async () => {
    await change({ name: 'returnDays', value: 5 });
    const [report] = ok(await reporter.client.GET('/api/reports', { params: { query: {} } })).reports;
    const { id, version } = report!;
    const text = { done: '已公开。', nextSteps: '续。', problems: '', percent: 30, targetValues: [], periodsMet: [] };
    const body = { ...text, version, correctionReason: null };
    const draft = ok(await reporter.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
    const [sent] = ok(
      await reporter.client.POST('/api/reports/submit', { body: { reports: [{ id, version: draft.version }] } }),
    );
    const back = { version: sent!.version, reason: '请补充数据' };
    const returned = ok(await office.client.POST('/api/reports/{id}/return', { params: path(id), body: back }));
    expect(returned.returnDue).toBe('2026-04-24');
  });

  it('tells who has changed what, and when', async () => {
    const changes = ok(await leader.client.GET('/api/plans/{id}/settings/changes', { params: path(plan.id) }));
    expect(changes.map(({ version, name, before, after, isReset }) => [version, name, before, after, isReset])).toEqual(
      [
        [5, 'returnDays', 3, 5, false],
        [4, 'graceDays', 5, 3, true],
        [3, 'graceDays', 3, 5, false],
        [2, 'dueDay', 10, 15, false],
        [2, 'lastDue', 1210, 1218, false],
        [2, 'leastOpenDays', 5, 10, true],
        [1, 'dueDay', 8, 10, false],
        [1, 'leastOpenDays', 10, 5, false],
      ],
    );
    expect(changes[0]).toMatchObject({ by: 'office', at: '2026-04-17T02:00:00.000Z' });
    const acts = await app.unitOfWork.reader.query<{ action: string }[]>(
      "SELECT action FROM audit_entry WHERE action IN ('plan.set-figures', 'round.follow-settings') ORDER BY id",
    );
    const count = (wanted: string) => acts.filter(({ action }) => action === wanted).length;
    expect([count('plan.set-figures'), count('round.follow-settings')]).toEqual([5, 8]);
  });

  it('lets the second of two people look again', async () => {
    const { version } = await settings();
    const figures: SetFigure[] = [{ name: 'soonDays', value: 8 }];
    const both = await Promise.all([
      set({ version, figures }),
      set({ version, figures: [{ name: 'receiptDays', value: 5 }] }),
    ]);
    expect(both.map(({ error }) => error?.code ?? 'done').sort()).toEqual(['done', 'version-conflict']);
    // what is so already is no change
    expect(ok(await set({ version: version + 1, figures: [{ name: 'graceDays', value: 3 }] })).version).toBe(
      version + 1,
    );
  });

  it('refuses a day on which nobody could report in time any more', async () => {
    await on('2026-11-30T02:00:00Z');
    const { version } = await settings();
    const figures: SetFigure[] = [
      { name: 'lastOpens', value: 1120 },
      { name: 'lastDue', value: 1130 },
    ];
    expect((await set({ version, figures })).error).toMatchObject({ code: 'round-due-passed' });
    // it opens at once where its day has passed
    await change({ name: 'lastOpens', value: 1120 });
    expect((await rounds())[8]).toBe('2026-11-30 2026-12-18 2027-01-01 2026-12-18 10');
  });

  it('cannot be changed in an archived plan', async () => {
    await app.unitOfWork.run((tx) => tx.query("UPDATE plan SET state = 'archived' WHERE id = ?", [plan.id]));
    const { version } = await settings();
    expect((await set({ version, figures: [{ name: 'graceDays', value: 4 }] })).error?.code).toBe('plan-archived');
  });
});
