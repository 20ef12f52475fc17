import { createCalendar, ordinalOf } from '@yaodian/calendar';
import {
  type ApiClient,
  type CalendarDay,
  type CalendarYear,
  createClient,
  type MovedDates,
  type SetDays,
} from '@yaodian/api-client';
import { databases, signIn } from '@yaodian/testing';
import { ok, openApplication, registerNames, startApplication, useApplication } from './application.js';
import { checkedPlan, issueChecked, issuePlan } from './issued.js';
import { lockWaits } from './lock-waits.js';

describe.each(databases())('the calendar on $name', (engine) => {
  const app = useApplication(engine);

  const read = (year: number) => app.client.GET('/api/calendar/{year}', { params: { path: { year } } });
  const yearOf = async (year: number): Promise<CalendarYear> => ok(await read(year));
  const dayOf = async (date: string): Promise<CalendarDay | undefined> =>
    (await yearOf(Number(date.slice(0, 4)))).days.find((day) => day.date === date);
  const header = (key?: string) => (key === undefined ? {} : { 'Idempotency-Key': key });
  const put = (year: number, body: SetDays, key?: string) =>
    app.client.PUT('/api/calendar/{year}/days', { params: { path: { year }, header: header(key) }, body });
  /** Sets days as whoever has just looked. */
  const set = async (reason: string, ...days: SetDays['days']): Promise<CalendarYear> => {
    const year = Number(days[0]!.date.slice(0, 4));
    return ok(await put(year, { version: (await yearOf(year)).version, reason, days }));
  };
  const count = (body: { from: string; to?: string; workingDays?: number }) =>
    app.client.POST('/api/calendar/explain', { body });
  const changes = async (year: number) =>
    ok(await app.client.GET('/api/calendar/{year}/changes', { params: { path: { year } } }));

  /** The ordinals that the database holds, and those that are counted from the days as they are told. */
  const ordinals = async () => {
    const rows = await app.unitOfWork.reader.query<{ date: string; kind: 'working' | 'off'; ordinal: number }[]>(
      'SELECT day AS date, kind, ordinal FROM calendar_day ORDER BY day',
    );
    const calendar = createCalendar(
      [],
      rows.map((row) => ({ ...row, name: null, source: '' })),
    );
    return {
      kept: rows.map(({ date, ordinal }) => `${date} ${ordinal}`),
      counted: rows.map(({ date }) => `${date} ${ordinalOf(calendar, date)}`),
    };
  };

  it('comes with the notices of the State Council', async () => {
    const year = await yearOf(2026);
    expect(year.notice).toEqual({
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      documentNumber: '国办发明电〔2025〕7号',
      issued: '2025-11-04',
      url: expect.stringMatching(/^https:\/\/www\.gov\.cn\//),
    });
    expect(year.days.map(({ date }) => date)).toEqual([...new Set(year.days.map(({ date }) => date))].sort());
    expect([year.days.length, year.days[0]?.date, year.days.at(-1)?.date]).toEqual([365, '2026-01-01', '2026-12-31']);
    expect(year.workingDays).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
    const source = '国办发明电〔2025〕7号';
    expect(await dayOf('2026-02-14')).toEqual({
      date: '2026-02-14',
      kind: 'working',
      name: '春节',
      setBy: 'notice',
      source,
    });
    expect(await dayOf('2026-02-20')).toMatchObject({ kind: 'off', name: '春节', setBy: 'notice', source });
    expect(await dayOf('2026-03-14')).toMatchObject({ kind: 'off', name: null, setBy: null, source: null });
    expect((await yearOf(2024)).days).toHaveLength(366);
  });

  it('goes by Monday to Friday in a year without a notice, and says so', async () => {
    const year = await yearOf(2031);
    expect(year.notice).toBeNull();
    expect(year.days.filter(({ kind }) => kind === 'working')).toHaveLength(261);
    expect(ok(await count({ from: '2031-09-30', workingDays: 1 }))).toMatchObject({
      to: '2031-10-01',
      fallbackYears: [2031],
    });
  });

  it('keeps for each day how many working days there are up to it, so that lateness is a subtraction', async () => {
    const { kept, counted } = await ordinals();
    expect(kept).toHaveLength(14610);
    expect(kept).toEqual(counted);
    const [row] = await app.unitOfWork.reader.query<{ days: number }[]>(
      `SELECT late.ordinal - due.ordinal AS days FROM calendar_day late, calendar_day due
       WHERE due.day = '2026-02-10' AND late.day = '2026-03-16'`,
    );
    expect(Number(row?.days)).toBe(20);
  });

  it('is changed with a reason, and the ordinals go with it', async () => {
    const before = await yearOf(2026);
    const after = await set(
      '县政府临时通知',
      { date: '2026-07-20', kind: 'off', name: '防汛停工' },
      { date: '2026-07-25', kind: 'working', name: '防汛停工' },
      { date: '2026-08-03', kind: 'off' },
    );
    expect(after.version).toBe(before.version + 1);
    expect(after.workingDays[6]).toBe(23);
    expect(after.workingDays[7]).toBe(20);
    expect(await dayOf('2026-07-25')).toMatchObject({ kind: 'working', setBy: 'office', source: '县政府临时通知' });
    const { kept, counted } = await ordinals();
    expect(kept).toEqual(counted);
    expect(ok(await count({ from: '2026-07-17', workingDays: 6 })).runs).toEqual([
      { first: '2026-07-18', last: '2026-07-19', days: 2, kind: 'off', name: null, source: null },
      { first: '2026-07-20', last: '2026-07-20', days: 1, kind: 'off', name: '防汛停工', source: '县政府临时通知' },
      { first: '2026-07-21', last: '2026-07-24', days: 4, kind: 'working', name: null, source: null },
      { first: '2026-07-25', last: '2026-07-25', days: 1, kind: 'working', name: '防汛停工', source: '县政府临时通知' },
      { first: '2026-07-26', last: '2026-07-26', days: 1, kind: 'off', name: null, source: null },
      { first: '2026-07-27', last: '2026-07-27', days: 1, kind: 'working', name: null, source: null },
    ]);
    const [last] = await changes(2026);
    expect(last).toEqual({
      version: after.version,
      reason: '县政府临时通知',
      notice: null,
      at: expect.stringMatching(/Z$/),
      days: expect.arrayContaining([
        {
          date: '2026-08-03',
          before: { kind: 'working', name: null, setBy: null, source: null },
          after: { kind: 'off', name: null, setBy: 'office', source: '县政府临时通知' },
        },
      ]),
    });
    expect(last?.days).toHaveLength(3);
  });

  it('is put back by changing it back: what the notice or the week says is no longer the own office’s', async () => {
    const [holiday, weekday] = ['2025-10-08', '2025-11-12'];
    const before = await yearOf(2025);
    await set('试错', { date: holiday, kind: 'working' }, { date: weekday, kind: 'off', name: '停电' });
    expect((await dayOf(holiday))?.setBy).toBe('office');
    const back = await set(
      '改回',
      { date: holiday, kind: 'off', name: '国庆节、中秋节' },
      { date: weekday, kind: 'working' },
    );
    expect(back).toEqual({ ...before, version: before.version + 2 });
    expect((await changes(2025)).map(({ reason }) => reason)).toEqual(['改回', '试错', null]);
  });

  it('takes nothing for a change that is so already', async () => {
    const { version } = await yearOf(2026);
    const again = await set('再说一遍', { date: '2026-10-01', kind: 'off', name: '国庆节' });
    expect(again.version).toBe(version);
    expect((await dayOf('2026-10-01'))?.setBy).toBe('notice');
  });

  it('takes the notice of a further year, and gives it back', async () => {
    const notice = {
      title: '国务院办公厅关于2032年部分节假日安排的通知',
      documentNumber: null,
      issued: '2031-11-04',
      url: null,
    };
    const send = async (body: typeof notice | null) =>
      app.client.PUT('/api/calendar/{year}/notice', {
        params: { path: { year: 2032 } },
        body: { version: (await yearOf(2032)).version, notice: body },
      });
    await set('按通知', { date: '2032-10-01', kind: 'off', name: '国庆节' });
    expect(ok(await send(notice))).toMatchObject({ notice });
    const counting = ok(await count({ from: '2032-09-30', to: '2032-10-04' }));
    expect(counting).toMatchObject({ workingDays: 1, fallbackYears: [] });
    expect(ok(await send(null))).toMatchObject({ notice: null });
    expect(ok(await count({ from: '2032-09-30', to: '2032-10-04' })).fallbackYears).toEqual([2032]);
    expect((await changes(2032)).map(({ notice: change }) => change)).toEqual([
      { before: notice, after: null },
      { before: null, after: notice },
      null,
    ]);
    const bad = await send({ ...notice, url: 'javascript:alert(1)' } as never);
    expect(bad.error?.errors?.[0]?.path).toBe('notice.url');
  });

  it('is changed by whoever has seen its present version, one of many at once', async () => {
    const { version } = await yearOf(2026);
    const days = Array.from({ length: 8 }, (_, index) => `2026-06-0${index + 1}`);
    const answers = await Promise.all(
      days.map((date) => put(2026, { version, reason: '同时', days: [{ date, kind: 'off', name: '同时' }] })),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const current = await yearOf(2026);
    for (const { error } of answers) if (error) expect(error).toMatchObject({ code: 'version-conflict', current });
    expect(current.days.filter(({ name }) => name === '同时')).toHaveLength(1);
    const { kept, counted } = await ordinals();
    expect(kept).toEqual(counted);
  });

  it('is changed once for each idempotency key', async () => {
    const { version } = await yearOf(2027);
    const body: SetDays = { version, reason: '重复', days: [{ date: '2027-05-03', kind: 'off', name: '劳动节' }] };
    const first = ok(await put(2027, body, 'once-a-day'));
    expect(ok(await put(2027, body, 'once-a-day'))).toEqual(first);
    expect((await put(2027, { ...body, reason: '别的' }, 'once-a-day')).error?.code).toBe('idempotency-mismatch');
    expect(await changes(2027)).toHaveLength(1);
  });

  it.each<[string, Partial<SetDays>, string]>([
    ['a day of another year', { days: [{ date: '2027-01-01', kind: 'off' }] }, 'days.0.date'],
    ['a day that does not exist', { days: [{ date: '2026-02-30', kind: 'off' }] }, 'days.0.date'],
    [
      'a day twice',
      {
        days: [
          { date: '2026-03-02', kind: 'off' },
          { date: '2026-03-02', kind: 'working' },
        ],
      },
      'days.1.date',
    ],
    ['no day', { days: [] }, 'days'],
    ['another kind', { days: [{ date: '2026-03-02', kind: 'half' as never }] }, 'days.0.kind'],
    ['no reason', { reason: ' ' }, 'reason'],
    ['a reason that is too long', { reason: '长'.repeat(501) }, 'reason'],
    ['no version', { version: undefined as never }, 'version'],
  ])('refuses %s and changes nothing', async (_what, change, path) => {
    const before = await yearOf(2026);
    const body = {
      version: before.version,
      reason: '改',
      days: [{ date: '2026-03-02', kind: 'off' as const }],
      ...change,
    };
    const { error, response } = await put(2026, body);
    expect([response.status, error?.code, error?.errors?.[0]?.path]).toEqual([400, 'validation', path]);
    expect(await yearOf(2026)).toEqual(before);
  });

  it.each<[string, Parameters<typeof count>[0], string]>([
    ['neither an end nor a number', { from: '2026-01-01' }, 'to'],
    ['both', { from: '2026-01-01', to: '2026-01-02', workingDays: 1 }, 'to'],
    ['an end before the beginning', { from: '2026-01-02', to: '2026-01-01' }, 'to'],
    ['more than five years', { from: '2026-01-01', to: '2036-01-01' }, 'to'],
    ['a year that is not covered', { from: '1999-01-01', workingDays: 1 }, 'from'],
    ['too many days', { from: '2026-01-01', workingDays: 1001 }, 'workingDays'],
  ])('does not count with %s', async (_what, asked, path) => {
    const { error } = await count(asked);
    expect([error?.code, error?.errors?.[0]?.path]).toEqual(['validation', path]);
  });

  it.each([2009, 2050, 0])('has no year %i', async (year) => {
    expect((await read(year)).error?.code).toBe('not-found');
  });
});

describe.each(databases())('a calendar that was there before on $name', (engine) => {
  it('keeps what the office has changed when servers start again', async () => {
    const database = await engine.create();
    try {
      // on one server's database several may start at once
      const servers = engine.name === 'mariadb' ? 2 : 1;
      const opened = await Promise.all(Array.from({ length: servers }, () => openApplication(database)));
      for (const { close } of opened) await close();
      const path = { year: 2026 };
      const { client, close } = await startApplication(database);
      const { version } = ok(await client.GET('/api/calendar/{year}', { params: { path } }));
      expect(version).toBe(3);
      const body: SetDays = { version, reason: '本地安排', days: [{ date: '2026-10-01', kind: 'working' }] };
      const changed = ok(await client.PUT('/api/calendar/{year}/days', { params: { path }, body }));
      await close();
      const again = await startApplication(database);
      expect(ok(await again.client.GET('/api/calendar/{year}', { params: { path } }))).toEqual(changed);
      await again.close();
    } finally {
      await database.drop();
    }
  });
});

describe.each(databases())('a change of the calendar on $name', (engine) => {
  let now = '2026-03-30T02:00:00Z';
  const app = useApplication(engine, { clock: { now: () => new Date(now) } });
  let client: ApiClient;

  beforeAll(async () => {
    client = app.client;
    await registerNames(app, ['县财政局']);
    await issuePlan(app, [{ title: '公开预决算', units: ['县财政局'] }]);
  });

  const year = { path: { year: 2026 } };
  const set = async (date: string, kind: 'off' | 'working', seen?: string) => {
    const { version } = ok(await client.GET('/api/calendar/{year}', { params: year }));
    const body = { version, reason: '县政府通知', days: [{ date, kind }], ...(seen !== undefined && { seen }) };
    return client.PUT('/api/calendar/{year}/days', { params: year, body });
  };
  const movedBy = ({ error }: Awaited<ReturnType<typeof set>>) => error?.current as MovedDates | undefined;
  const march = async () => {
    const sql = "SELECT opens, due, closes FROM reporting_round WHERE period_last = '2026-03-31'";
    const [row] = await app.unitOfWork.reader.query<object[]>(sql);
    return row;
  };

  it('lists the open dates that it moves, and is made with them once somebody agrees to just these', async () => {
    const before = { opens: '2026-04-01', due: '2026-04-08', closes: '2026-04-22' };
    expect(await march()).toEqual(before);
    const refused = await set('2026-04-08', 'off');
    expect([refused.response.status, refused.error?.code, refused.error?.facts]).toEqual([
      409,
      'dates-move',
      { count: '2' },
    ]);
    const { seen, dates } = movedBy(refused)!;
    expect(dates).toEqual([
      expect.objectContaining({ periodLast: '2026-03-31', date: 'due', from: '2026-04-08', to: '2026-04-09' }),
      expect.objectContaining({ periodLast: '2026-03-31', date: 'closes', from: '2026-04-22', to: '2026-04-23' }),
    ]);
    expect(dates[0]?.plan).toBe('云岭县2026年要点');
    expect((await set('2026-04-08', 'off', 'something else')).error?.code).toBe('dates-move');
    expect((await set('2026-04-10', 'off', seen)).error?.code).toBe('dates-move');
    expect(await march()).toEqual(before);
    expect(ok(await client.GET('/api/calendar/{year}/changes', { params: year }))).toHaveLength(1);

    ok(await set('2026-04-08', 'off', seen));
    expect(await march()).toEqual({ ...before, due: '2026-04-09', closes: '2026-04-23' });
    ok(await set('2026-04-08', 'working', movedBy(await set('2026-04-08', 'working'))?.seen));
    expect(await march()).toEqual(before);
  });

  it('leaves what has passed, and asks about nothing where nothing moves', async () => {
    now = '2026-04-09T02:00:00Z';
    client = createClient(app.url, { cookie: await signIn(app.url, 'office') });
    ok(await set('2026-04-08', 'off'));
    expect(await march()).toEqual({ opens: '2026-04-01', due: '2026-04-08', closes: '2026-04-22' });
    const dates = movedBy(await set('2026-04-10', 'off'))?.dates;
    expect(dates).toMatchObject([{ date: 'closes', from: '2026-04-22', to: '2026-04-23' }]);
    ok(await set('2026-03-31', 'off'));
  });

  // on the embedded database one waits for the other anyway
  if (engine.name === 'mariadb')
    it('asks about a plan, too, that is just being issued with the calendar as it was', async () => {
      const { id } = await checkedPlan({ ...app, client }, [{ title: '公开年报', units: ['县财政局'] }]);
      const { version } = ok(await client.GET('/api/calendar/{year}', { params: year }));
      const { issued, changed } = await app.unitOfWork.run(async (tx) => {
        // an assignment waits for its unit's row
        await tx.query('SELECT id FROM unit FOR UPDATE');
        const issued = issueChecked({ ...app, client }, id);
        await lockWaits(app, 1);
        const days = [{ date: '2026-12-01', kind: 'off' as const }];
        const body = { version, reason: '县政府通知', days };
        const changed = client.PUT('/api/calendar/{year}/days', { params: year, body });
        await Promise.race([changed, lockWaits(app, 2)]);
        return { issued, changed };
      });
      expect((await issued).state).toBe('issued');
      expect(movedBy(await changed)?.dates.map(({ planId }) => planId)).toContain(id);
    });
});
