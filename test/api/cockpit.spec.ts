import { enrol, refreshLightsJob, reportRounds, Scheduler } from '@yaodian/api';
import type { Cockpit, Report } from '@yaodian/api-client';
import { createCalendar, holidayYears, workingDaysBetween } from '@yaodian/calendar';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

describe.each(databases())('the cockpit on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let leader: SignedInPerson;
  let planId: number;
  let unitOf: (name: string) => number;

  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    office = await asPerson(app.url, 'office');
    if (leader) leader = await asPerson(app.url, 'lingdao');
  };
  const cockpit = async (who = leader, query: { planId?: number; quarter?: number } = {}): Promise<Cockpit> =>
    ok(await who.client.GET('/api/cockpit', { params: { query } }));
  const taskNamed = async (title: string) => {
    const { id } = (await tasksOf({ ...app, client: office.client }, planId)).find((task) => task.title === title)!;
    return ok(await office.client.GET('/api/tasks/{id}', { params: path(id) }));
  };

  /** A request to close that the office enters for a unit without accounts, and accepts. */
  const close = async (title: string, unit: string) => {
    const { id, version } = (await taskNamed(title)).assignments.find(({ unitName }) => unitName === unit)!;
    const url = `https://www.example.gov.cn/?${encodeURIComponent(title)}`;
    const proof = ok(await office.client.POST('/api/evidence', { body: { unitId: unitOf(unit), title, url } }));
    const asked = { version, words: '已全部公开', evidence: [proof.id] };
    ok(await office.client.POST('/api/assignments/{id}/closing', { params: path(id), body: asked }));
    const again = (await taskNamed(title)).assignments.find((one) => one.id === id)!;
    const yes = { version: again.version, confirmed: true };
    ok(await office.client.POST('/api/assignments/{id}/closing/acceptance', { params: path(id), body: yes }));
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局', '县档案馆']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    office = await asPerson(app.url, 'office');
    const staff = await staffOf(app.url);
    leader = await staff.hire('lingdao', 'leader', unitOf('县档案馆'));
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
  });

  it('says that nothing is issued yet, and is for leaders and the office alone', async () => {
    expect(await cockpit()).toMatchObject({
      plan: null,
      units: [],
      sentences: [],
      instructions: { open: 0, items: [] },
    });
    const clerk = await asPerson(app.url, 'caizheng');
    expect((await clerk.client.GET('/api/cockpit', {})).error?.code).toBe('forbidden');
  });

  it('gives the figures that are counted by hand from a small office', async () => {
    const [money, law] = [['一、财政'], ['二、法治']];
    planId = (
      await issuePlan(app, [
        { title: '公开预决算', units: ['县人社局'], date: '2026-03-06', section: money },
        { title: '公开专项资金', units: ['县人社局', '县档案馆'], date: '2026-03-20', section: money },
        { title: '公开重大决策', units: ['县司法局', '县人社局'], date: '2026-03-12', section: law },
        { title: '公开招聘信息', units: ['县档案馆', '县司法局'], date: '2026-11-30', section: law },
        { title: '公开值班电话', units: ['县档案馆'] },
      ])
    ).id;
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    const { items } = ok(await office.client.GET('/api/assignments', { params: { query: { planId } } }));
    ok(await office.client.POST('/api/assignments/receipts', { body: { ids: items.map(({ id }) => id) } }));
    await on('2026-03-06T02:00:00Z');
    await close('公开专项资金', '县人社局');
    await on('2026-03-10T02:00:00Z');
    await close('公开预决算', '县人社局');
    await on('2026-04-01T02:00:00Z');
    const query = { unitId: unitOf('县档案馆') };
    const { reports } = ok(await office.client.GET('/api/reports', { params: { query } }));
    const { id, version } = reports.find(({ title }) => title === '公开招聘信息')!;
    const text = { done: '已公开三批。', nextSteps: '公开第四批。', problems: '', percent: 40, targetValues: [] };
    const body = { ...text, version, periodsMet: [], correctionReason: null };
    const written = ok(await office.client.PUT('/api/reports/{id}/draft', { params: path(id), body }));
    const seen = (report: Report) => ({ body: { reports: [{ id: report.id, version: report.version }] } });
    const [left] = ok(await office.client.POST('/api/reports/submit', seen(written)));
    await on('2026-04-09T02:00:00Z');
    ok(await office.client.POST('/api/reports/accept', seen(left!)));
    await on('2026-04-10T02:00:00Z');

    const found = await cockpit();
    expect(found).toMatchObject({ asOf: '2026-04-10T02:00:00.000Z', today: '2026-04-10', computing: 0 });
    expect([found.quarter, found.currentQuarter, found.assignments]).toEqual([null, 2, 8]);
    expect(found.lights).toEqual({ red: 3, yellow: 2, green: 1, 'done-late': 1, done: 1 });
    const calendar = createCalendar(holidayYears);
    const days = (last: string) => workingDaysBetween(calendar, '2026-03-02', last);
    // 21 in March from the third on, 7 in April without Qingming
    expect(days('2026-04-10')).toBe(28);
    const ofYear = (100 * 28) / days('2026-11-30');
    expect(found.progress).toEqual({
      ...{ assignments: 7, closed: 2, known: 3, percent: 80, undated: 1, undatedClosed: 0, tasks: 4, tasksClosed: 1 },
      elapsed: Math.round((10 * (200 + ofYear)) / 3) / 10,
    });
    expect(found.sections).toMatchObject([
      { section: '一、财政', assignments: 3, closed: 2, known: 2, percent: 100, elapsed: 100 },
      { section: '二、法治', assignments: 4, closed: 0, known: 1, percent: 40, elapsed: Math.round(10 * ofYear) / 10 },
      { section: '', assignments: 0, percent: null, elapsed: null },
    ]);
    expect(found.punctuality).toEqual({ closed: 2, onTimeByFirst: 1, onTimeByEffective: 1 });
    // 2, 3, 7, 8 and 9 April
    expect(found.review).toEqual({ decided: 1, medianDays: 5, longer: 1, waiting: 0, longestWaitingDays: null });
    expect(found.units.map(({ name, lights }) => `${name} ${lights.red} ${lights.yellow}`)).toEqual([
      '县司法局 1 1',
      '县档案馆 1 1',
      '县人社局 1 0',
    ]);
    expect(found.cells.find(({ unitId, section }) => unitId === unitOf('县人社局') && section === '一、财政')).toEqual({
      ...{ unitId: unitOf('县人社局'), section: '一、财政' },
      lights: { red: 0, yellow: 0, green: 0, 'done-late': 1, done: 1 },
    });
    expect(
      found.trend.map(({ year, quarter, closed, onTimeByFirst }) => [year, quarter, closed, onTimeByFirst]),
    ).toEqual([
      [2025, 2, 0, 0],
      [2025, 3, 0, 0],
      [2025, 4, 0, 0],
      [2026, 1, 2, 1],
      [2026, 2, 0, 0],
    ]);
    expect(
      found.sentences.map(({ code, unitName, taskTitle, next }) => [code, unitName, taskTitle, next?.code]),
    ).toEqual([
      ['overdue', '县司法局', '公开重大决策', 'none'],
      ['office-slow', null, null, undefined],
    ]);
    expect(found.sentences[0]!.reason).toMatchObject({ rule: 'overdue', effective: { deadline: '2026-03-12' } });
    // nothing but the person's own part is another
    expect({ ...(await cockpit(office)), asOf: found.asOf }).toEqual(found);
  });

  it('narrows everything to a quarter: what is due, overdue or closed in it, and what has no deadline', async () => {
    const first = await cockpit(leader, { quarter: 1 });
    expect([first.quarter, first.assignments, first.progress.assignments]).toEqual([1, 6, 5]);
    expect(first.punctuality).toEqual({ closed: 2, onTimeByFirst: 1, onTimeByEffective: 1 });
    const second = await cockpit(leader, { quarter: 2 });
    expect([second.assignments, second.lights.red, second.punctuality.closed]).toEqual([4, 3, 0]);
    expect(second.sections.map(({ section }) => section)).toEqual(['一、财政', '二、法治', '']);
    const { error } = await leader.client.GET('/api/cockpit', { params: { query: { quarter: 5 } } });
    expect(error?.code).toBe('validation');
  });

  it("shows a leader's own instructions, and what comes next of what lags", async () => {
    const { id } = await taskNamed('公开重大决策');
    const body = { words: '请尽快公开。', assignments: [], answerBy: '2026-04-17' };
    ok(await leader.client.POST('/api/tasks/{id}/instructions', { params: path(id), body }));
    const found = await cockpit();
    expect(found.instructions).toMatchObject({
      open: 1,
      items: [{ taskId: id, units: ['县司法局'], standing: 'open', answerBy: '2026-04-17', workingDays: 5 }],
    });
    expect(found.sentences[0]!.next).toMatchObject({ code: 'reply-due', date: '2026-04-17' });
    expect((await cockpit(office)).instructions.open).toBe(1);
    await on('2026-04-20T02:00:00Z');
    const late = await cockpit();
    expect(late.instructions.items[0]).toMatchObject({ standing: 'late', workingDays: -1 });
  });

  it('asks few statements, however many units and tasks there are', async () => {
    const statements = async (id: number) => {
      const spy = jest.spyOn(app.unitOfWork.reader, 'query');
      await cockpit(office, { planId: id });
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const names = Array.from({ length: 12 }, (_, at) => `第${at + 1}中学`);
    await registerNames({ ...app, client: office.client }, names);
    const large = await issuePlan({ ...app, client: office.client }, [
      { title: '公开招生计划', units: names, date: '2026-04-07' },
      { title: '公开收费项目', units: names, date: '2026-04-07' },
    ]);
    await on('2026-04-21T02:00:00Z');
    expect((await cockpit(office, { planId: large.id })).lights.red).toBe(24);
    const few = await statements(large.id);
    expect(few).toBeGreaterThan(5);
    // the first has an instruction, which is read with its replies
    expect(await statements(planId)).toBeLessThan(50);
    expect(few).toBeLessThan(40);
    const [sentence] = (await cockpit(office, { planId: large.id })).sentences;
    expect(sentence).toMatchObject({ code: 'unit-red', unitName: '第1中学', count: 2, isMost: false });
  });

  it('hangs on a wall by a link that is told once, shows nothing of persons, and goes dark at once', async () => {
    const body = { planId, title: '政务大厅', expiresOn: '2026-12-31' };
    const refusal = async (changes: object, code: string) => {
      const { error } = await office.client.POST('/api/display-links', { body: { ...body, ...changes } });
      expect(error?.code).toBe(code);
    };
    await refusal({ expiresOn: '2026-04-20' }, 'display-link-dates');
    await refusal({ expiresOn: '2028-01-01' }, 'display-link-dates');
    await refusal({ planId: 999_999 }, 'not-found');
    const created = ok(await office.client.POST('/api/display-links', { body }));
    expect(created).toMatchObject({ title: '政务大厅', createdBy: 'office', isOver: false, revokedAt: null });
    const [listed] = ok(await office.client.GET('/api/display-links', {}));
    const { token, ...rest } = created;
    expect(listed).toEqual(rest);
    const rows = await app.unitOfWork.run((tx) => tx.query<object[]>('SELECT * FROM display_link'));
    expect(JSON.stringify(rows)).not.toContain(token);

    const wall = (of = token) => fetch(`${app.url}/api/wall/${of}`);
    const shown = await wall();
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    const { plans: _plans, instructions: _instructions, ...figures } = await cockpit(office, { planId });
    const text = await shown.text();
    expect(JSON.parse(text)).toEqual(figures);
    expect(text).not.toContain('lingdao');
    // asked again at once it is not worked out anew
    const spy = jest.spyOn(app.unitOfWork.reader, 'query');
    expect(await (await wall()).text()).toBe(text);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();

    ok(await office.client.DELETE('/api/display-links/{id}', { params: path(created.id) }));
    const gone = ok(await office.client.DELETE('/api/display-links/{id}', { params: path(created.id) }));
    expect(gone).toMatchObject({ revokedBy: 'office' });
    const dark = await wall();
    expect([dark.status, ((await dark.json()) as { code: string }).code]).toEqual([404, 'display-link-ended']);
    const over = ok(await office.client.POST('/api/display-links', { body: { ...body, expiresOn: '2026-04-21' } }));
    expect((await wall(over.token)).status).toBe(200);
    await on('2026-04-22T02:00:00Z');
    expect((await wall(over.token)).status).toBe(404);
    expect(ok(await office.client.GET('/api/display-links', {}))[0]).toMatchObject({ isOver: true });

    // who tries addresses is stopped, and what hangs there goes on
    const again = ok(await office.client.POST('/api/display-links', { body }));
    const tried = [];
    for (let attempt = 0; attempt < 12; attempt += 1) tried.push((await wall('unknown')).status);
    expect(tried.at(-1)).toBe(429);
    expect((await wall(again.token)).status).toBe(200);

    // what hangs there is listed and can be revoked, however many came and went since
    const ended = Array.from({ length: 200 }, (_, at) => [planId, '旧屏', `ended ${at}`, office.id]).flat();
    await app.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO display_link (plan_id, title, token_hash, created_by, created_at, expires_on)
         VALUES ${Array.from({ length: 200 }, () => "(?, ?, ?, ?, '2026-04-22 02:00:00.000', '2026-04-21')").join(', ')}`,
        ended,
      ),
    );
    expect(ok(await office.client.GET('/api/display-links', {}))[0]).toMatchObject({ id: again.id, isOver: false });
    expect(ok(await office.client.DELETE('/api/display-links/{id}', { params: path(again.id) }))).toMatchObject({
      ...{ id: again.id, revokedBy: 'office' },
    });
    const acts = await app.unitOfWork.run((tx) =>
      tx.query<{ action: string }[]>("SELECT action FROM audit_entry WHERE object_kind = 'display-link' ORDER BY id"),
    );
    expect(acts.map(({ action }) => action.split('.')[1])).toEqual(['create', 'revoke', 'create', 'create', 'revoke']);
  });
});
