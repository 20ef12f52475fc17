import { enrol, forgetLiveChanges, publish, reportRounds, Scheduler } from '@yaodian/api';
import { databases } from '@yaodian/testing';
import { type OpenApplication, ok, openApplication, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';
import { follow, type Stream } from './streams.js';

const minute = 60_000;

describe.each(databases())('live changes on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  /** Another server of the same database. */
  let other: OpenApplication;
  let people: Record<'finance' | 'justice' | 'social' | 'deputy' | 'system', SignedInPerson>;
  let unitId: number;
  let financeId: number;
  /** One whose task the finance office leads and justice shares, and one of justice alone. */
  const plans: { id: number; taskId: number }[] = [];
  let streams: Stream[] = [];
  let count = 0;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    financeId = unitOf('县财政局');
    people = {
      finance: await staff.hire('caizheng', 'reporter', financeId),
      justice: await staff.hire('sifa', 'reporter', unitOf('县司法局')),
      deputy: await staff.hire('ducha', 'inspector', financeId),
      social: await staff.hire('renshe', 'reporter', unitOf('县人社局')),
      system: staff.systemAdmin,
    };
    await staff.hire('sifa-head', 'approver', unitOf('县司法局'));
    unitId = unitOf('县人社局');
    const sharedTask = { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-12-25' };
    for (const task of [sharedTask, { title: '公开法律服务', units: ['县司法局'], date: '2026-12-25' }]) {
      const { id } = await issuePlan(app, [task]);
      const { items: tasks } = ok(await app.client.GET('/api/plans/{id}/tasks', { params: path(id) }));
      plans.push({ id, taskId: tasks[0]!.id });
    }
    await app.unitOfWork.run((tx) => publish(tx, clock.now()));
    other = await openApplication(app.database, { clock });
  });
  afterEach(async () => {
    await Promise.all(streams.map((stream) => stream.close()));
    streams = [];
  });
  afterAll(() => other?.close());

  /** A page that was opened long enough after what went before to hear nothing of that. */
  const open = async (cookie: string, { url = other.url, after = '' } = {}): Promise<Stream> => {
    clock.at = new Date(clock.at.getTime() + minute);
    const stream = await follow(url, cookie, after === '' ? undefined : after);
    streams.push(stream);
    return stream;
  };
  /** Something that everybody hears of but the auditor. */
  const marker = async () => ok(await app.client.POST('/api/units', { body: { name: `县新设${++count}局` } }));
  /** Signs for what waits of a plan, and so many it must be. */
  const receive = async ({ client }: SignedInPerson, planId: number, expected: number) => {
    const { received } = ok(await client.POST('/api/assignments/receipts', { body: { planId } }));
    expect(received).toHaveLength(expected);
  };

  it('made through one server are told by another, without what they are', async () => {
    const stream = await open(app.cookie);
    expect(
      Object.fromEntries(
        ['content-type', 'cache-control', 'x-accel-buffering'].map((name) => [name, stream.headers.get(name)]),
      ),
    ).toEqual({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    const headers = { 'x-page': 'a-page-of-its-own' };
    const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitId) }));
    ok(
      await app.client.PATCH('/api/units/{id}', { params: path(unitId), body: { version, leader: '张三丰' }, headers }),
    );
    expect(await stream.hears('unit')).toEqual({ noun: 'unit', planId: null, taskId: null, page: 'a-page-of-its-own' });
    expect(JSON.stringify(stream.changes)).not.toContain('张三丰');
  });

  it('are told to whoever may see them, and to nobody else', async () => {
    const { finance, justice, social, system } = people;
    const [shared, justices] = plans as [(typeof plans)[0], (typeof plans)[0]];
    const [office, lead, own, foreign, administrator] = (await Promise.all(
      [app.cookie, finance.cookie, justice.cookie, social.cookie, system.cookie].map((cookie) => open(cookie)),
    )) as [Stream, Stream, Stream, Stream, Stream];
    const pages = [office, lead, own, foreign, administrator];
    const heard = () =>
      pages.map(({ changes }) => changes.filter(({ noun }) => noun === 'assignment').map(({ taskId }) => taskId));

    await receive(justice, justices.id, 1);
    await marker();
    await Promise.all(streams.map((stream) => stream.hears('unit')));
    const second = justices.taskId;
    expect(heard()).toEqual([[second], [], [second], [], []]);

    await receive(justice, shared.id, 1);
    const first = shared.taskId;
    await Promise.all(
      [office, lead, own].map((stream) =>
        stream.until(() => stream.changes.some(({ taskId }) => taskId === first), 'the assignment'),
      ),
    );
    await marker();
    for (const stream of [foreign, administrator])
      await stream.until(({ changes }) => changes.filter(({ noun }) => noun === 'unit').length === 2, 'the marker');
    expect(heard()).toEqual([[second, first], [first], [second, first], [], []]);
    // a draft is the office's
    ok(await app.client.POST('/api/plans', { body: { year: 2027, title: '草稿' } }));
    await office.hears('plan');
    await marker();
    await foreign.until(({ changes }) => changes.filter(({ noun }) => noun === 'unit').length === 3, 'the marker');
    expect([lead, own, foreign, administrator].flatMap(({ changes }) => changes).map(({ noun }) => noun)).not.toContain(
      'plan',
    );
  });

  it('reach a person by the roles that they have now, as a deputy, too', async () => {
    const { finance, deputy } = people;
    const stream = await open(deputy.cookie);
    const body = { unitId: financeId, role: 'reporter', deputyId: deputy.id } as const;
    const days = { firstDay: '2026-03-02', lastDay: '2026-03-03' };
    ok(await finance.client.POST('/api/deputies', { body: { ...body, ...days } }));
    await stream.hears('session');
    expect(stream.changes.map(({ noun }) => noun)).toEqual(['session']);
    await receive(finance, plans[0]!.id, 1);
    expect(await stream.hears('assignment')).toMatchObject({ taskId: plans[0]!.taskId });
  });

  it('are told after the last event that was seen, each of them, in the order in which they were committed', async () => {
    const stream = await open(app.cookie);
    await marker();
    await stream.hears('unit');
    await stream.close();
    ok(await app.client.POST('/api/plans', { body: { year: 2029, title: '草稿' } }));
    const again = await open(app.cookie, { after: stream.last() });
    await again.hears('plan');
    expect(again.changes.map(({ noun }) => noun)).toEqual(['plan']);

    // a later identifier is committed first
    const note = (id: number, noun: string) =>
      app.unitOfWork.run(async (tx) => {
        await tx.query('INSERT INTO live_change (id, noun, at) VALUES (?, ?, ?)', [
          id,
          noun,
          '2026-03-02 02:00:00.000',
        ]);
      });
    await note(2000, 'calendar');
    await again.hears('calendar');
    await note(1999, 'group');
    await again.hears('group');
    // what is taken back has not happened
    await expect(
      app.unitOfWork.run(async (tx) => {
        await tx.query("INSERT INTO live_change (noun, at) VALUES ('evidence', ?)", ['2026-03-02 02:00:00.000']);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await marker();
    await again.hears('unit');
    expect(again.changes.map(({ noun }) => noun)).toEqual(['plan', 'calendar', 'group', 'unit']);
  });

  if (engine.name === 'mariadb') {
    it('do not wait for a transaction that is still at it', async () => {
      const stream = await open(app.cookie);
      let finish: () => void = () => undefined;
      let written: () => void = () => undefined;
      const isWritten = new Promise<void>((resolve) => (written = resolve));
      const slow = app.unitOfWork.run(async (tx) => {
        await tx.query("INSERT INTO live_change (noun, at) VALUES ('calendar', ?)", ['2026-03-02 02:00:00.000']);
        written();
        await new Promise<void>((resolve) => (finish = resolve));
      });
      await isWritten;
      await marker();
      await stream.hears('unit');
      // two servers give numbers at once, and neither waits for what is not committed
      const now = clock.now();
      await Promise.all([app, other].map(({ unitOfWork }) => unitOfWork.run((tx) => publish(tx, now))));
      expect(stream.changes.map(({ noun }) => noun)).toEqual(['unit']);
      finish();
      await slow;
      await stream.hears('calendar');
    });
  }

  it('end with their session, which neither they nor what a page asks by itself prolong', async () => {
    const { finance, justice } = people;
    const began = clock.at.getTime();
    const [revoked, kept] = [await open(finance.cookie), await open(justice.cookie)];
    expect((await finance.client.DELETE('/api/session', {})).response.status).toBe(200);
    await revoked.ended;
    expect(revoked.events.at(-1)).toBe('ended');
    await expect(open(finance.cookie)).rejects.toThrow('401');

    const self = (headers = {}) => justice.client.GET('/api/session', { headers });
    const background = { 'x-background': '1' };
    const until = (minutes: number) => (clock.at = new Date(began + minutes * minute));
    until(4);
    // a person is there
    ok(await self());
    until(33);
    ok(await self(background));
    await kept.close();
    const last = await follow(other.url, justice.cookie);
    until(35);
    await last.ended;
    expect(last.events.at(-1)).toBe('ended');
    expect((await self(background)).response.status).toBe(401);
  });

  it('are forgotten after an hour, and who was away for longer is told that everything may be another', async () => {
    const { cookie } = await asPerson(app.url, 'office');
    const stream = await open(cookie);
    await stream.until(({ events }) => events.includes('start'), 'the start');
    const seen = stream.last();
    await stream.close();
    for (const _ of [1, 2]) {
      ok(await (await asPerson(app.url, 'office')).client.POST('/api/units', { body: { name: `县新设${++count}局` } }));
      await app.unitOfWork.run((tx) => publish(tx, clock.now()));
    }
    clock.at = new Date(clock.at.getTime() + 2 * 60 * minute);
    const job = forgetLiveChanges(app.unitOfWork);
    await app.unitOfWork.run((tx) => enrol(tx, job.name));
    expect(await new Scheduler(app.unitOfWork, clock).runIfDue(job)).toBe(true);
    expect(await app.unitOfWork.reader.query('SELECT id FROM live_change')).toEqual([]);
    const late = await open((await asPerson(app.url, 'office')).cookie, { after: seen });
    await late.until(({ events }) => events.includes('everything'), 'everything');
  });

  it('of a report are told within its unit alone, until it leaves', async () => {
    clock.at = new Date('2026-04-01T02:00:00Z');
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    await app.unitOfWork.run((tx) => publish(tx, clock.now()));
    const accounts = ['office', 'caizheng', 'sifa', 'sifa-head'];
    const [office, lead, clerk, head] = (await Promise.all(accounts.map((one) => asPerson(app.url, one)))) as [
      ...[SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson],
    ];
    const pages = (await Promise.all([office, lead, clerk, head].map(({ cookie }) => open(cookie)))) as [
      Stream,
      Stream,
      Stream,
      Stream,
    ];
    const heard = () => pages.map(({ changes }) => changes.map(({ noun }) => noun).filter((noun) => noun !== 'unit'));
    const { reports } = ok(await clerk.client.GET('/api/reports', { params: { query: {} } }));
    const { id, version } = reports.find(({ taskId }) => taskId === plans[0]!.taskId)!;
    const content = { done: '已公开。', nextSteps: '', problems: '', percent: 30, targetValues: [], periodsMet: [] };
    const body = { version, ...content, correctionReason: null };
    const draft = ok(await clerk.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
    const seen = { body: { reports: [{ id, version: draft.version }] } };
    const [submitted] = ok(await clerk.client.POST('/api/reports/submit', seen));
    ok(await office.client.POST('/api/units', { body: { name: `县新设${++count}局` } }));
    await Promise.all(pages.map((stream) => stream.hears('unit')));
    const [ofOffice, ofLead, ...inside] = heard();
    // jobs may run meanwhile, and tell of what is theirs
    for (const nouns of [ofOffice!, ofLead!]) expect(nouns.filter((noun) => noun.startsWith('report'))).toEqual([]);
    for (const nouns of inside) expect(nouns).toContain('report-inside');
    ok(await head.client.POST('/api/reports/approve', { body: { reports: [{ id, version: submitted!.version }] } }));
    const told = await Promise.all(pages.map((stream) => stream.hears('report')));
    expect(told.map(({ taskId }) => taskId)).toEqual(pages.map(() => plans[0]!.taskId));
  });

  it('do not keep a server from stopping', async () => {
    const { cookie } = await asPerson(app.url, 'office');
    const third = await openApplication(app.database, { clock });
    const stream = await open(cookie, { url: third.url });
    const begun = Date.now();
    await third.close();
    await stream.ended;
    expect(Date.now() - begun).toBeLessThan(3000);
  });
});
