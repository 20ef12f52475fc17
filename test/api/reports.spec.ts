import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { Report, ReviewFilter, WriteReport } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('reports on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let finance: SignedInPerson;
  let head: SignedInPerson;
  let justice: SignedInPerson;
  /** Of a unit that has nothing to do with the others' tasks. */
  let stranger: SignedInPerson;
  let colleague: number;
  let unitOf: (name: string) => number;

  /** The schedule of another server, at an instant. */
  const schedule = async (at: string) => {
    clock.at = new Date(at);
    return new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
  };

  /** Time goes on: sessions end, the schedule does what is due, and everybody signs in again. */
  const on = async (at: string) => {
    await schedule(at);
    const again = (account: string) => asPerson(app.url, account);
    [office, finance, head, justice, stranger] = (await Promise.all(
      ['office', 'caizheng', 'caizheng-head', 'sifa', 'minzheng'].map(again),
    )) as [SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson];
  };

  /** What a person was told of reports, the newest first. */
  const told = async ({ client }: SignedInPerson) =>
    ok(await client.GET('/api/notifications', { params: { query: { group: 'reports' } } })).items.map(
      ({ kind, path: to, facts }) => [kind, to, facts],
    );

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局', '县民政局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
    await staff.hire('caizheng-head', 'approver', unitOf('县财政局'));
    const { id: sifa } = await staff.hire('sifa', 'reporter', unitOf('县司法局'));
    // a small unit: its clerk is its head, too
    const person = ok(await staff.securityAdmin.client.GET('/api/people/{id}', { params: path(sifa) }));
    const memberships = (['reporter', 'approver'] as const).map((role) => ({ role, unitId: unitOf('县司法局') }));
    const roles = { version: person.version, memberships };
    ok(await staff.securityAdmin.client.PUT('/api/people/{id}/memberships', { params: path(sifa), body: roles }));
    colleague = (await staff.hire('sifa-ducha', 'inspector', unitOf('县司法局'))).id;
    await staff.hire('minzheng', 'reporter', unitOf('县民政局'));
    const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitOf('县司法局')) }));
    const direct = { version, needsApprover: false };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(unitOf('县司法局')), body: direct }));
    await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-12-25' },
      { title: '公开惠民资金', units: ['县司法局', '县财政局'] },
      { title: '公开帮扶项目', units: ['县人社局'], date: '2026-12-25' },
    ]);
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-04-01T02:00:00Z');
  });

  const owed = async ({ client }: SignedInPerson, query: { unitId?: number } = {}) =>
    ok(await client.GET('/api/reports', { params: { query } }));
  const named = async (person: SignedInPerson, title: string): Promise<Report> => {
    const { reports } = await owed(person);
    return reports.find((one) => one.title === title)!;
  };
  const review = async ({ client }: SignedInPerson, filter: ReviewFilter = 'waiting') =>
    ok(await client.GET('/api/reports/review', { params: { query: { filter } } })).items;
  const text = (part: Partial<WriteReport>): WriteReport => ({
    version: 1,
    done: '已公开三批。',
    nextSteps: '公开第四批。',
    problems: '',
    percent: 30,
    targetValues: [],
    periodsMet: [],
    correctionReason: null,
    ...part,
  });
  const seen = (...reports: Report[]) => ({ body: { reports: reports.map(({ id, version }) => ({ id, version })) } });
  const write = async (person: SignedInPerson, title: string, part: Partial<WriteReport> = {}) => {
    const { id, version } = await named(person, title);
    const body = text({ version, ...part });
    return ok(await person.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
  };
  /** A picture of no content that anything else has. */
  const upload = async ({ cookie }: SignedInPerson, unitId: number): Promise<number> => {
    const form = new FormData();
    const title = `照片${Math.random()}`;
    form.append('unitId', String(unitId));
    form.append('title', title);
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(title)]);
    form.append('file', new Blob([bytes]), '照片.jpg');
    const answer = await fetch(`${app.url}/api/evidence`, { method: 'POST', headers: { cookie }, body: form });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { id: number }).id;
  };
  const shown = ({ state, standing, daysLate, current }: Report) =>
    `${state} ${standing} ${daysLate} v${current?.ordinal ?? 0}`;

  it('asks each unit once for what it has had long enough, and for nothing more', async () => {
    const { rounds, reports } = await owed(finance);
    expect(
      rounds.map(({ periodLast, opens, due, reports: all, waiting }) => [periodLast, opens, due, all, waiting]),
    ).toEqual([['2026-03-31', '2026-04-01', '2026-04-08', 2, 2]]);
    expect(
      reports.map(({ title, unitName, state, standing, acts }) => [title, unitName, state, standing, acts]),
    ).toEqual([
      ['公开预决算', '县财政局', 'owed', 'awaited', ['write']],
      ['公开惠民资金', '县财政局', 'owed', 'awaited', ['write']],
    ]);
    expect(await schedule('2026-04-01T02:10:00Z')).toBe(true);
    expect((await owed(finance)).reports).toHaveLength(2);
  });

  it('goes from the clerk over the approver to the office, and comes back as a new version', async () => {
    const draft = await write(finance, '公开预决算');
    expect([shown(draft), draft.acts]).toEqual(['draft awaited 0 v1', ['write', 'submit']]);
    // nobody else sees what has not left the unit
    expect((await office.client.GET('/api/reports/{id}', { params: path(draft.id) })).data?.current).toBeNull();
    const [submitted] = ok(await finance.client.POST('/api/reports/submit', seen(draft)));
    expect(shown(submitted!)).toBe('submitted awaited 0 v1');
    expect(await review(office)).toEqual([]);
    const back = ok(
      await head.client.POST('/api/reports/{id}/send-back', {
        params: path(draft.id),
        body: { version: submitted!.version, reason: '少写了一批' },
      }),
    );
    expect([shown(back), back.current?.sentBackReason]).toEqual(['draft awaited 0 v1', '少写了一批']);
    const inForm = `/reports?round=${draft.round.id}&unit=${draft.unitId}`;
    expect(await told(finance)).toEqual([['report-sent-back', inForm, { unit: '县财政局', title: '公开预决算' }]]);
    const better = await write(finance, '公开预决算', { done: '已公开四批。' });
    const [again] = ok(await finance.client.POST('/api/reports/submit', seen(better)));
    const [approved] = ok(await head.client.POST('/api/reports/approve', seen(again!)));
    expect(shown(approved!)).toBe('approved in-time 0 v1');

    const [waiting] = await review(office);
    expect([waiting?.current?.done, waiting?.acts]).toEqual(['已公开四批。', ['accept', 'return']]);
    const giveBack = async ({ version }: Report, reason: string) =>
      ok(await office.client.POST('/api/reports/{id}/return', { params: path(draft.id), body: { version, reason } }));
    const slip = await giveBack(waiting!, '点错了');
    expect((await told(head)).length).toBe(1);
    const [undone] = ok(await office.client.POST('/api/reports/undo', seen(slip)));
    expect(await told(head)).toEqual([]);
    const returned = await giveBack(undone!, '请附链接');
    expect([shown(returned), returned.returnDue]).toEqual(['returned returned 0 v1', '2026-04-08']);
    for (const who of [finance, head]) {
      const facts = { unit: '县财政局', title: '公开预决算', date: '2026-04-08' };
      expect((await told(who))[0]).toEqual(['report-returned', inForm, facts]);
    }
    expect(await told(justice)).toEqual([]);
    const second = await write(finance, '公开预决算', { done: '已公开四批，见网站。' });
    expect([shown(second), second.earlier?.done]).toEqual(['draft returned 0 v2', '已公开四批。']);
    const [third] = ok(await finance.client.POST('/api/reports/submit', seen(second)));
    const [left] = ok(await head.client.POST('/api/reports/approve', seen(third!)));
    const [accepted] = ok(await office.client.POST('/api/reports/accept', seen(left!)));
    expect(shown(accepted!)).toBe('accepted in-time 0 v2');
    const history = ok(await office.client.GET('/api/reports/{id}', { params: path(draft.id) }));
    expect(
      history.versions.map(({ ordinal, decision, decisionReason }) => [ordinal, decision, decisionReason]),
    ).toEqual([
      [2, 'accepted', null],
      [1, 'returned', '请附链接'],
    ]);
  });

  it('says how long the office takes, to everybody and of nobody', async () => {
    const times = async ({ client }: SignedInPerson) => ok(await client.GET('/api/reports/review/times', {}));
    expect(await times(finance)).toMatchObject([
      { quarter: 1, decided: 2, medianDays: 0, longestDays: 0, waiting: 0, longestWaitingDays: null },
    ]);
    expect(await times(office)).toEqual(await times(finance));
  });

  it('leaves a unit without approver at once, and is seen by the unit that leads, which may comment', async () => {
    const evidence = [await upload(justice, unitOf('县司法局'))];
    const draft = await write(justice, '公开预决算', { percent: 40, evidence });
    const [left] = ok(await justice.client.POST('/api/reports/submit', seen(draft)));
    expect(shown(left!)).toBe('approved in-time 0 v1');
    const [ofOther] = await review(finance);
    expect([ofOther?.unitName, ofOther?.acts]).toEqual(['县司法局', ['comment']]);
    const rounds = async ({ client }: SignedInPerson) =>
      ok(await client.GET('/api/reports/review/rounds', {})).map((round) => [
        ...[round.due, round.isLast, round.waiting, round.returned, round.accepted],
      ]);
    expect([await rounds(finance), await rounds(office)]).toEqual([
      [['2026-04-08', false, 1, 0, 0]],
      [['2026-04-08', false, 1, 0, 1]],
    ]);
    const [proof] = ofOther!.current!.evidence;
    const file = (cookie: string) =>
      fetch(`${app.url}/api/evidence/versions/${proof!.places[0]!.versions[0]!.id}/file`, { headers: { cookie } });
    expect([(await file(finance.cookie)).status, (await file(stranger.cookie)).status]).toEqual([200, 404]);
    const body = { versionId: ofOther!.current!.id, words: '与我局数据一致' };
    const commented = ok(await finance.client.POST('/api/reports/{id}/comments', { params: path(ofOther!.id), body }));
    expect(commented.current?.comments.map(({ unitName, words }) => [unitName, words])).toEqual([
      ['县财政局', '与我局数据一致'],
    ]);
    const refused = await finance.client.POST('/api/reports/accept', seen(ofOther!));
    expect(refused.error?.code).toBe('forbidden');
    const [taken] = ok(await justice.client.POST('/api/reports/withdraw', seen(commented)));
    expect([shown(taken!), await review(office)]).toEqual(['draft awaited 0 v1', []]);
  });

  it('is written by the office for a unit without accounts, and marked so', async () => {
    const { units } = await owed(office);
    const [labour] = units.filter(({ name }) => name === '县人社局');
    const { reports, unitId, together } = await owed(office, { unitId: labour!.id });
    expect([unitId, together]).toEqual([labour!.id, false]);
    expect((await named(justice, '公开预决算')).ledBy).toEqual(['县财政局']);
    const [report] = reports;
    // with evidence of that unit, which the office adds where nobody of the unit can
    const refused = { unitId: unitOf('县司法局'), title: '司法局的', url: 'https://www.example.gov.cn/sifa' };
    expect((await office.client.POST('/api/evidence', { body: refused })).error?.code).toBe('forbidden');
    const evidence = [await upload(office, labour!.id)];
    const body = text({ version: report!.version, evidence });
    const draft = ok(await office.client.PUT('/api/reports/{id}/draft', { params: path(report!.id), body }));
    const [left] = ok(await office.client.POST('/api/reports/submit', seen(draft)));
    expect([shown(left!), left?.current?.isOnBehalf, left?.current?.evidence.map(({ unitName }) => unitName)]).toEqual([
      ...['approved in-time 0 v1', true, ['县人社局']],
    ]);
  });

  it('waits again after a slip of the hand, within a minute, for who decided alone', async () => {
    const undo = ({ client }: SignedInPerson, ...reports: Report[]) =>
      client.POST('/api/reports/undo', seen(...reports));
    const [waiting] = await review(office);
    expect((await undo(office, waiting!)).error?.code).toBe('undo-late');
    const decided = { version: waiting!.version, reason: '点错了' };
    const far = await office.client.POST('/api/reports/{id}/return', {
      params: path(waiting!.id),
      body: { ...decided, due: '2126-04-08' },
    });
    expect(far.error?.code).toBe('date-too-far');
    const returned = ok(
      await office.client.POST('/api/reports/{id}/return', { params: path(waiting!.id), body: decided }),
    );
    expect((await undo(finance, returned)).error?.code).toBe('not-found');
    const [again] = ok(await undo(office, returned));
    expect([shown(again!), again!.returnDue, again!.current!.decision, again!.current!.decisionReason]).toEqual([
      ...['approved in-time 0 v1', null, null, null],
    ]);
    const [accepted] = ok(await office.client.POST('/api/reports/accept', seen(again!)));
    expect((await undo(office, again!)).error?.code).toBe('version-conflict');
    clock.at = new Date(clock.at.getTime() + 61_000);
    expect((await undo(office, accepted!)).error?.code).toBe('undo-late');
  });

  it('refuses what is not whole, says which and why, and submits none of them', async () => {
    const empty = await write(justice, '公开预决算', { done: '', percent: null });
    const good = await write(justice, '公开惠民资金', { percent: null });
    const { error } = await justice.client.POST('/api/reports/submit', seen(empty, good));
    expect([error?.code, error?.current]).toEqual([
      'report-faults',
      {
        reports: [
          { id: empty.id, code: 'nothing-written' },
          { id: empty.id, code: 'percent-missing' },
        ],
      },
    ]);
    expect(shown(await named(justice, '公开惠民资金'))).toBe('draft awaited 0 v1');
    const absurd = await justice.client.PUT('/api/reports/{id}/draft', {
      params: path(good.id),
      body: text({ version: good.version, percent: 101 }),
    });
    expect(absurd.error?.code).toBe('validation');
    const stale = await justice.client.PUT('/api/reports/{id}/draft', {
      params: path(good.id),
      body: text({ version: good.version - 1 }),
    });
    expect(stale.error?.code).toBe('version-conflict');
    const foreign = await head.client.PUT('/api/reports/{id}/draft', {
      params: path(good.id),
      body: text({ version: good.version }),
    });
    // of a task that its unit does not lead it learns nothing
    expect(foreign.error?.code).toBe('not-found');
    const doubled = await justice.client.POST('/api/reports/unchanged', {
      body: { ...seen(good, good).body, submit: false },
    });
    expect(doubled.error?.code).toBe('validation');
    const unknown = await justice.client.POST('/api/reports/unchanged', {
      body: { ...seen(good).body, submit: true },
    });
    expect(unknown.error?.current).toEqual({ reports: [{ id: good.id, code: 'nothing-earlier' }] });
  });

  it('is not submitted to nobody: a unit that needs an approver and has none is told whom to ask', async () => {
    const draft = await write(justice, '公开惠民资金', { percent: null });
    const unit = async () => ok(await office.client.GET('/api/units/{id}', { params: path(unitOf('县司法局')) }));
    const needing = async (needsApprover: boolean) => {
      const body = { version: (await unit()).version, needsApprover };
      ok(await office.client.PATCH('/api/units/{id}', { params: path(unitOf('县司法局')), body }));
    };
    await needing(true);
    const { error } = await justice.client.POST('/api/reports/submit', seen(draft));
    expect([error?.code, error?.facts]).toEqual(['approver-missing', { unit: '县司法局' }]);
    expect(shown(await named(justice, '公开惠民资金'))).toBe('draft awaited 0 v1');
    // who stands in for the head is somebody, as long as they do
    const days = { firstDay: '2026-04-01', lastDay: '2026-04-01' };
    const standIn = { unitId: unitOf('县司法局'), role: 'approver', deputyId: colleague, ...days } as const;
    ok(await justice.client.POST('/api/deputies', { body: standIn }));
    const [submitted] = ok(await justice.client.POST('/api/reports/submit', seen(draft)));
    expect(shown(submitted!)).toBe('submitted awaited 0 v1');
    ok(await justice.client.POST('/api/reports/withdraw', seen(submitted!)));
    await needing(false);
  });

  it('is late after its due time, closed after that, and taken again only where the office says so', async () => {
    await on('2026-04-14T02:00:00Z');
    const draft = await named(justice, '公开惠民资金');
    expect(shown(draft)).toBe('draft missing 4 v1');
    await on('2026-04-23T02:00:00Z');
    const body = text({ version: draft.version });
    const closed = await justice.client.PUT('/api/reports/{id}/draft', { params: path(draft.id), body });
    expect([closed.error?.code, closed.error?.facts?.date]).toEqual(['round-closed', '2026-04-22']);
    const reopen = (until: string) =>
      office.client.POST('/api/reports/{id}/reopen', {
        params: path(draft.id),
        body: { version: draft.version, reason: '断网两周', until },
      });
    const { error: far } = await reopen('2226-04-24');
    expect([far?.code, far?.facts?.last]).toEqual(['date-too-far', '2026-07-24']);
    ok(await reopen('2026-04-24'));
    const late = await write(justice, '公开惠民资金', { percent: null });
    const [left] = ok(await justice.client.POST('/api/reports/submit', seen(late)));
    expect([shown(left!), left?.countsAsMissing]).toEqual(['approved made-good 11 v1', true]);
  });

  it('says in one action that nothing has changed, and asks why a percent is lower', async () => {
    await on('2026-05-06T02:00:00Z');
    const { reports } = await owed(finance);
    const dated = reports.find(({ title }) => title === '公开预决算')!;
    expect([shown(dated), dated.earlier?.done, dated.earlier?.percent]).toEqual([
      'owed awaited 0 v0',
      '已公开四批，见网站。',
      30,
    ]);
    const body = { ...seen(dated).body, submit: true };
    const header = { 'Idempotency-Key': 'a7b0c9d2-0000-4000-8000-000000000001' };
    const twice = [1, 2].map(() => finance.client.POST('/api/reports/unchanged', { params: { header }, body }));
    const answers = (await Promise.all(twice)).map((answer) => ok(answer)[0]!);
    expect(answers.map(shown)).toEqual(['submitted awaited 0 v1', 'submitted awaited 0 v1']);
    expect(answers[0]?.current).toMatchObject({ isUnchanged: true, done: '已公开四批，见网站。', percent: 30 });

    const [taken] = ok(await finance.client.POST('/api/reports/withdraw', seen(answers[0]!)));
    const lower = await write(finance, '公开预决算', { version: taken!.version, percent: 20 });
    const silent = await finance.client.POST('/api/reports/submit', seen(lower));
    expect(silent.error?.current).toEqual({ reports: [{ id: lower.id, code: 'correction-unexplained' }] });
    const why = await write(finance, '公开预决算', { percent: 20, correctionReason: '上月多计一批' });
    const [submitted] = ok(await finance.client.POST('/api/reports/submit', seen(why)));
    const own = await finance.client.POST('/api/reports/approve', seen(submitted!));
    expect(own.error?.code).toBe('forbidden');
    expect(ok(await head.client.POST('/api/reports/approve', seen(submitted!))).map(shown)).toEqual([
      'approved in-time 0 v1',
    ]);
  });

  it('counts the time to the first decision, whatever is revoked weeks later', async () => {
    const taken = async () => {
      const quarters = ok(await office.client.GET('/api/reports/review/times', {}));
      const { decided, longestDays, waiting } = quarters.find(({ quarter }) => quarter === 1)!;
      return [decided, longestDays, waiting];
    };
    const { id } = (await review(office, 'accepted')).find(({ unitName }) => unitName === '县财政局')!;
    expect(await taken()).toEqual([3, 0, 1]);
    const version = async () => ok(await office.client.GET('/api/reports/{id}', { params: path(id) })).version;
    const body = { version: await version(), reason: '链接打不开' };
    const revoked = ok(await office.client.POST('/api/reports/{id}/revoke', { params: path(id), body }));
    expect([shown(revoked), await taken()]).toEqual(['returned returned 0 v2', [3, 0, 1]]);
    // a slip of the hand: it waits again, and what is decided then is still not the first decision
    ok(await office.client.POST('/api/reports/undo', seen(revoked)));
    expect(await taken()).toEqual([2, 0, 2]);
    const again = { body: { reports: [{ id, version: await version() }] } };
    const [accepted] = ok(await office.client.POST('/api/reports/accept', again));
    expect([shown(accepted!), await taken()]).toEqual(['accepted in-time 0 v2', [3, 0, 1]]);
    ok(await office.client.POST('/api/reports/undo', seen(accepted!)));
    const last = { body: { reports: [{ id, version: await version() }] } };
    ok(await office.client.POST('/api/reports/accept', last));
    expect(await taken()).toEqual([3, 0, 1]);
  });
});
