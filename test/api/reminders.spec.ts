import * as XLSX from '@e965/xlsx';
import { enrol, remindersJob, reportRounds, Scheduler } from '@yaodian/api';
import type { ReminderHandRung, ReminderRuleSettings, ReminderShow } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('reminders on $name', (engine) => {
  const clock = { at: new Date('2026-05-06T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const accounts = ['office', 'caizheng', 'caizheng-head', 'sifa', 'liangbian', 'kezhang', 'lingdao'] as const;
  type Account = (typeof accounts)[number];
  let people: Record<Account, SignedInPerson>;

  /** Time goes on without a server: everybody signs in again. */
  const sleepUntil = async (at: string) => {
    clock.at = new Date(at);
    const again = await Promise.all(accounts.map(async (account) => [account, await asPerson(app.url, account)]));
    people = Object.fromEntries(again) as typeof people;
  };
  const lookAround = async () => {
    const scheduler = new Scheduler(app.unitOfWork, clock);
    await scheduler.runIfDue(reportRounds(app.unitOfWork));
    await scheduler.runIfDue(remindersJob(app.unitOfWork));
  };
  /** Half past nine in China, where the text says no more than a day: the schedule does what is due. */
  const on = async (day: string) => {
    await sleepUntil(day.includes('T') ? day : `${day}T01:30:00Z`);
    await lookAround();
  };
  const list = async (query: { from?: string; until?: string; show?: ReminderShow; search?: string }) =>
    ok(await people.office.client.GET('/api/reminders', { params: { query } })).items;
  const names = (persons: { name: string }[]) =>
    persons
      .map(({ name }) => name)
      .toSorted()
      .join('+');
  /** Each as: unit, rule, working days, rung, whom it told, whom it has to be called. */
  const sentOn = async (day: string) =>
    (await list({ from: day, until: day }))
      .filter(({ way }) => way === 'rule')
      .map(({ unitName, rule, workingDays, rung, persons, callNeeded, period }) =>
        [
          ...[unitName, rule, period?.last.slice(5), workingDays, rung],
          ...[names(persons) || '-', callNeeded].filter((part) => part !== null),
        ].join(' '),
      )
      .sort();
  /** What somebody was told of a cause: its kind with its figures. */
  const told = async (account: Account, cause: string) =>
    (
      await app.unitOfWork.reader.query<{ kind: string; facts: string }[]>(
        'SELECT kind, facts FROM notification WHERE person_id = ? AND cause LIKE ? ORDER BY id',
        [people[account].id, `${cause}%`],
      )
    ).map(({ kind, facts }) => {
      const { count, late, calls, notices } = JSON.parse(facts) as Record<string, number>;
      return [kind, count, late, calls, notices].filter((part) => part !== undefined).join(' ');
    });
  const assignmentOf = async (title: string, unit: string) => {
    const { items } = ok(await people.office.client.GET('/api/assignments', { params: { query: {} } }));
    return items.find((one) => one.title === title && one.unitName === unit)!;
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const [finance, justice, labour] = ['县财政局', '县司法局', '县人社局'].map((name) =>
      items.find((unit) => unit.name === name)!,
    );
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', finance!.id);
    await staff.hire('caizheng-head', 'approver', finance!.id);
    await staff.hire('sifa', 'reporter', justice!.id);
    await staff.hire('kezhang', 'inspector', finance!.id);
    await staff.hire('lingdao', 'leader', labour!.id);
    const { id: gone } = await staff.hire('tingyong', 'reporter', finance!.id);
    const { id: both } = await staff.hire('liangbian', 'reporter', justice!.id);
    const people = staff.systemAdmin.client;
    const version = async (id: number) => ok(await people.GET('/api/people/{id}', { params: path(id) })).version;
    const off = { version: await version(gone), disabled: true };
    ok(await people.PATCH('/api/people/{id}', { params: path(gone), body: off }));
    const memberships = [finance!, justice!].map(({ id: unitId }) => ({ role: 'reporter' as const, unitId }));
    const roles = { version: await version(both), memberships };
    ok(await staff.securityAdmin.client.PUT('/api/people/{id}/memberships', { params: path(both), body: roles }));
    for (const unit of [justice!, labour!]) {
      const body = { version: unit.version, needsApprover: false, leader: `${unit.name}分管领导` };
      ok(await app.client.PATCH('/api/units/{id}', { params: path(unit.id), body }));
    }
    for (const job of ['report-rounds', 'reminders']) await app.unitOfWork.run((tx) => enrol(tx, job));
    await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-06-24' },
      { title: '公开帮扶项目', units: ['县人社局'], date: '2026-06-24' },
    ]);
    await on('2026-05-06');
  });

  it('go out on working days and in working hours alone, one digest for each person', async () => {
    // a Sunday, and half past eight on the day on which the round of May opens
    await on('2026-05-31');
    await on('2026-06-01T00:30:00Z');
    expect(await list({})).toEqual([]);
    await on('2026-06-01');
    expect(await sentOn('2026-06-01')).toEqual([
      '县人社局 round-opened 05-31 5 clerk - unit',
      '县司法局 round-opened 05-31 5 clerk liangbian+sifa',
      '县财政局 round-opened 05-31 5 clerk caizheng+liangbian',
    ]);
    // who is in two units hears of both at once, and the office of the unit that has no account
    expect(await told('liangbian', 'digest:')).toEqual(['reminders 2 0']);
    expect(await told('caizheng', 'digest:')).toEqual(['reminders 1 0']);
    expect(await told('caizheng-head', 'digest:')).toEqual([]);
    expect(await told('office', 'digest:')).toEqual(['reminders-of-office 0 0 1 0']);
    await on('2026-06-01T02:30:00Z');
    await on('2026-06-02');
    expect(await list({})).toHaveLength(3);
  });

  it('reach who stands in, and go out once where two servers do the same day at once', async () => {
    const { client } = people.caizheng;
    const { unitId } = await assignmentOf('公开预决算', '县财政局');
    const days = { firstDay: '2026-06-02', lastDay: '2026-06-04' };
    const body = { unitId, role: 'reporter' as const, deputyId: people.kezhang.id, ...days };
    ok(await client.POST('/api/deputies', { body }));
    await sleepUntil('2026-06-03T01:30:00Z');
    const servers = ['reminders-a', 'reminders-b', 'reminders-c'];
    for (const name of servers) await app.unitOfWork.run((tx) => enrol(tx, name));
    const done = await Promise.all(
      servers.map((name) => new Scheduler(app.unitOfWork, clock).runIfDue({ ...remindersJob(app.unitOfWork), name })),
    );
    expect(done).toEqual([true, true, true]);
    expect(await sentOn('2026-06-03')).toEqual([
      '县人社局 round-ahead 05-31 3 clerk - unit',
      '县司法局 round-ahead 05-31 3 clerk liangbian+sifa',
      '县财政局 round-ahead 05-31 3 clerk caizheng+kezhang+liangbian',
    ]);
    expect(await told('kezhang', 'digest:')).toEqual(['reminders 1 0']);
    expect(await told('liangbian', 'digest:2026-06-03')).toEqual(['reminders 2 0']);
  });

  it('spare what has reported, and after an outage make up the latest one alone', async () => {
    const { client } = people.sifa;
    const { reports } = ok(await client.GET('/api/reports', { params: { query: {} } }));
    const { id, version } = reports[0]!;
    const written = {
      ...{ version, done: '已公开。', nextSteps: '', problems: '', percent: 60 },
      ...{ targetValues: [], periodsMet: [], correctionReason: null },
    };
    const draft = ok(await client.PUT('/api/reports/{id}/draft', { params: path(id), body: written }));
    ok(await client.POST('/api/reports/submit', { body: { reports: [{ id, version: draft.version }] } }));
    // missed: the round's due date, the day after it, and ten working days before the deadline
    await on('2026-06-10');
    expect(await sentOn('2026-06-10')).toEqual([
      '县人社局 deadline-ahead  9 clerk - unit',
      '县人社局 round-passed 05-31 -2 approver - unit',
      '县司法局 deadline-ahead  9 clerk liangbian+sifa',
      '县财政局 deadline-ahead  9 clerk caizheng+liangbian',
      '县财政局 round-passed 05-31 -2 approver caizheng+caizheng-head+liangbian',
    ]);
    expect(await told('caizheng-head', 'digest:')).toEqual(['reminders 1 1']);
    expect(await told('liangbian', 'digest:2026-06-10')).toEqual(['reminders 3 1']);
    const own = ok(await people.caizheng.client.GET('/api/reminders/own', {}));
    expect(own.map(({ day, rule }) => `${day} ${rule}`)).toEqual([
      '2026-06-10 round-passed',
      '2026-06-10 deadline-ahead',
    ]);
  });

  it('spare what asks to be closed, and climb a rung each time for what is late', async () => {
    const { id } = await assignmentOf('公开预决算', '县司法局');
    const { taskId, unitId } = await assignmentOf('公开预决算', '县司法局');
    ok(await people.sifa.client.POST('/api/assignments/receipts', { body: {} }));
    const task = ok(await people.sifa.client.GET('/api/tasks/{id}', { params: path(taskId) }));
    const { version } = task.assignments.find((one) => one.id === id)!;
    const proof = { unitId, title: '公示', url: 'https://www.example.gov.cn/gongshi' };
    const evidence = [ok(await people.sifa.client.POST('/api/evidence', { body: proof })).id];
    const body = { version, words: '已全部公开。', evidence };
    ok(await people.sifa.client.POST('/api/assignments/{id}/closing', { params: path(id), body }));
    await on('2026-06-24');
    expect(await sentOn('2026-06-24')).toEqual([
      '县人社局 deadline-day  0 approver - unit',
      '县财政局 deadline-day  0 approver caizheng+caizheng-head+liangbian',
    ]);
    await on('2026-07-08');
    expect((await sentOn('2026-07-08')).filter((one) => one.includes('deadline'))).toEqual([
      '县人社局 deadline-passed  -10 leader - leader',
      '县财政局 deadline-passed  -10 leader caizheng+caizheng-head+liangbian leader',
    ]);
    await on('2026-07-15');
    const notices = await list({ show: 'for-notice' });
    expect(notices.map(({ unitName, rung, day }) => `${unitName} ${rung} ${day}`)).toEqual([
      '县人社局 notice 2026-07-15',
      '县财政局 notice 2026-07-15',
    ]);
    expect(await told('office', 'digest:2026-07-15')).toEqual(['reminders-of-office 0 0 3 2']);
  });

  it('leave to the office whom no account reaches, until the call is written down', async () => {
    const waiting = async () =>
      (await list({ show: 'to-call', search: '人社' })).map(
        ({ callNeeded, leader, day }) => `${day} ${callNeeded} ${leader}`,
      );
    const leader = '县人社局分管领导';
    const open = await waiting();
    const ofLeader = [`2026-07-15 leader ${leader}`, `2026-07-08 leader ${leader}`];
    expect(open.filter((one) => one.includes('leader'))).toEqual(ofLeader);
    const { id } = await assignmentOf('公开帮扶项目', '县人社局');
    const call = (changes: object) =>
      people.office.client.POST('/api/reminders/calls', {
        body: {
          ...{ assignments: [id], way: 'telephone' as const, called: 'unit' as const, spokeWith: '老王' },
          ...{ words: '本周五前报送。', at: '2026-07-15T09:20:00+08:00', ...changes },
        },
      });
    expect((await call({ at: '2026-07-15T09:31:00+08:00' })).error?.code).toBe('call-ahead');
    expect((await call({ at: '2026-05-05T09:00:00+08:00' })).error).toMatchObject({
      ...{ code: 'call-too-early', facts: { title: '公开帮扶项目', unit: '县人社局', day: '2026-05-06' } },
    });
    expect((await call({ at: '2026-02-31T09:00:00+08:00' })).error?.code).toBe('validation');
    expect((await call({ assignments: [9999] })).error?.code).toBe('not-found');
    // the unit's own people are told, its leader is not
    const { settled } = ok(await call({}));
    expect(await waiting()).toEqual(ofLeader);
    expect(settled).toBe(open.length - 2);
    expect(ok(await call({ called: 'leader', spokeWith: '李副局长' }))).toEqual({ calls: 1, settled: 2 });
    expect(await waiting()).toEqual([]);
    const { taskId } = await assignmentOf('公开帮扶项目', '县人社局');
    const shown = ok(await people.office.client.GET('/api/tasks/{id}/reminders', { params: path(taskId) }));
    expect(shown[0]).toMatchObject({
      way: 'telephone',
      called: 'leader',
      spokeWith: '李副局长',
      words: '本周五前报送。',
    });
    expect(shown.find(({ rung }) => rung === 'notice')?.call).toMatchObject({ spokeWith: '李副局长' });
  });

  it('by hand show first whom they tell, and come every three working days at most', async () => {
    const finance = await assignmentOf('公开预决算', '县财政局');
    const justice = await assignmentOf('公开预决算', '县司法局');
    const labour = await assignmentOf('公开帮扶项目', '县人社局');
    const preview = async (rung: ReminderHandRung) =>
      ok(
        await people.office.client.POST('/api/reminders/preview', {
          body: { tasks: [finance.taskId, labour.taskId], rung },
        }),
      ).map(({ unitName, persons, refused, from }) =>
        [unitName, names(persons) || '-', refused, from].filter(Boolean).join(' '),
      );
    expect(await preview('clerk')).toEqual([
      '县财政局 caizheng+liangbian',
      '县司法局 liangbian+sifa not-waiting',
      '县人社局 - nobody',
    ]);
    const send = (assignments: number[], key?: string) =>
      people.office.client.POST('/api/reminders', {
        body: { assignments, rung: 'approver', words: '请尽快公开。' },
        headers: key === undefined ? {} : { 'idempotency-key': key },
      });
    const facts = (unit: string, title = '公开预决算') => ({ title, unit });
    expect((await send([finance.id, justice.id])).error).toMatchObject({
      ...{ code: 'reminder-not-waiting', facts: { ...facts('县司法局'), kind: 'closing' } },
    });
    expect((await send([finance.id, labour.id])).error).toMatchObject({
      ...{ code: 'reminder-nobody', facts: facts('县人社局', '公开帮扶项目') },
    });
    expect((await send([9999])).error?.code).toBe('not-found');
    // neither has told anybody anything
    expect(await told('caizheng', 'by-hand:')).toEqual([]);
    const sent = { reminders: 1, persons: 3 };
    const key = `remind ${engine.name}`.replace(' ', '-');
    expect(ok(await send([finance.id], key))).toEqual(sent);
    expect(ok(await send([finance.id], key))).toEqual(sent);
    expect(await told('caizheng', 'by-hand:')).toEqual(['reminder-by-hand 1']);
    await on('2026-07-17');
    const tooSoon = { ...facts('县财政局'), day: '2026-07-15', from: '2026-07-20' };
    expect((await send([finance.id])).error).toMatchObject({ code: 'reminder-too-soon', facts: tooSoon });
    expect((await preview('clerk'))[0]).toBe('县财政局 caizheng+liangbian too-soon 2026-07-20');
    await on('2026-07-20');
    const twice = await Promise.all([send([finance.id]), send([finance.id])]);
    expect(twice.map(({ response }) => response.status).sort()).toEqual([201, 409]);
    expect(await told('caizheng', 'by-hand:2026-07-20')).toEqual(['reminder-by-hand 1']);
  });

  it('come by the rules that the office has set, which say first what they would do', async () => {
    const client = () => people.office.client;
    const { version, defaults, changes } = ok(await client().GET('/api/settings/reminders', {}));
    expect([version, changes]).toEqual([0, []]);
    const forecast = async (set: Partial<ReminderRuleSettings>) => {
      const found = ok(await client().POST('/api/settings/reminders/forecast', { body: { ...defaults, ...set } }));
      const rules = found.rules.map(({ rule, reminders }) => `${rule} ${reminders}`);
      return [found.day, found.reminders, found.units, found.persons, found.toCall, ...rules].join(', ');
    };
    // the 20th working day after the deadline is on the 22nd
    expect(await forecast({})).toBe('2026-07-21, 0, 0, 0, 0');
    await on('2026-07-21');
    expect(await forecast({})).toBe('2026-07-22, 2, 2, 3, 2, deadline-passed 2');
    expect(await forecast({ deadlinePassedRung: 1, deadlinePassedClimbs: 0 })).toBe(
      '2026-07-22, 2, 2, 2, 1, deadline-passed 2',
    );
    expect(await forecast({ deadlinePassedRung: 0 })).toBe('2026-07-22, 0, 0, 0, 0');
    const set = (body: Partial<ReminderRuleSettings>, seen = 0) =>
      client().PUT('/api/settings/reminders', { body: { ...defaults, ...body, version: seen } });
    const order = { ahead: '10', near: '12' };
    expect((await set({ deadlineNearDays: 12 })).error).toMatchObject({ code: 'reminder-days-order', facts: order });
    expect((await set({ fromHour: 3 })).error?.code).toBe('validation');
    const changed = ok(await set({ deadlinePassedRung: 1, deadlinePassedClimbs: 0 }));
    expect(changed.changes.map(({ name, before, after, by }) => [name, before, after, by])).toEqual([
      ['deadlinePassedRung', 2, 1, 'office'],
      ['deadlinePassedClimbs', 1, 0, 'office'],
    ]);
    expect((await set({ deadlineNearRung: 0 })).error?.code).toBe('version-conflict');
    await on('2026-07-22');
    expect((await sentOn('2026-07-22')).filter((one) => one.includes('财政'))).toEqual([
      '县财政局 deadline-passed  -20 clerk caizheng+liangbian',
    ]);
  });

  it('foresee the round that opens on the next working day', async () => {
    await on('2026-07-31');
    const { client } = people.office;
    const {
      version: _version,
      defaults: _defaults,
      most: _most,
      least: _least,
      changes: _changes,
      ...now
    } = ok(await client.GET('/api/settings/reminders', {}));
    const { day, rules } = ok(await client.POST('/api/settings/reminders/forecast', { body: now }));
    expect([day, rules.find(({ rule }) => rule === 'round-opened')?.reminders]).toEqual(['2026-08-03', 2]);
  });

  it('show each what is theirs, and the office all of it as a table', async () => {
    const { taskId } = await assignmentOf('公开预决算', '县财政局');
    const unitsFor = async ({ client }: SignedInPerson) => {
      const found = ok(await client.GET('/api/tasks/{id}/reminders', { params: path(taskId) }));
      return [...new Set(found.map(({ unitName }) => unitName))].sort();
    };
    expect(await unitsFor(people.caizheng)).toEqual(['县财政局']);
    expect(await unitsFor(people.sifa)).toEqual(['县司法局']);
    expect(await unitsFor(people.lingdao)).toEqual(['县司法局', '县财政局']);
    expect(await unitsFor(people.kezhang)).toEqual([]);
    expect((await people.caizheng.client.GET('/api/reminders', {})).error?.code).toBe('forbidden');
    const answer = await fetch(`${app.url}/api/reminders/export.xlsx?way=telephone`, {
      headers: { cookie: people.lingdao.cookie },
    });
    const book = XLSX.read(Buffer.from(await answer.arrayBuffer()));
    expect(book.SheetNames).toEqual(['催办记录']);
    const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets['催办记录']!, { header: 1 });
    expect(rows.map((row) => [row[0], row[1], row[2], row[10]])).toEqual([
      ['日期', '方式', '单位', '通话或收文人'],
      ['2026-07-15', '电话调度', '县人社局', '李副局长'],
      ['2026-07-15', '电话调度', '县人社局', '老王'],
    ]);
  });
});
