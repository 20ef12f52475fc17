import * as XLSX from '@e965/xlsx';
import { refreshLightsJob } from '@yaodian/api';
import type { FollowedAssignment, IssuedTask, StopLine } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const [finance, justice, labour] = ['县财政局', '县司法局', '县人社局'] as const;

describe.each(databases())('later deadlines and clock stops on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const people = {} as Record<'office' | 'clerk' | 'head' | 'other' | 'leader' | 'security', SignedInPerson>;
  const units = {} as Record<string, number>;
  let planId: number;
  let tasks: number[];

  /** Time goes on, sessions end, and the schedule does its work. */
  const on = async (at: string) => {
    clock.at = new Date(`2026-${at}Z`);
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    for (const name of Object.keys(people) as (keyof typeof people)[])
      people[name] = await asPerson(app.url, people[name].account);
  };

  beforeAll(async () => {
    await registerNames(app, [finance, justice, labour]);
    for (const { id, name } of ok(await app.client.GET('/api/units', {})).items) units[name] = id;
    const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(units[justice]!) }));
    const body = { version, needsApprover: false };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(units[justice]!), body }));
    const staff = await staffOf(app.url);
    people.clerk = await staff.hire('caizheng', 'reporter', units[finance]!);
    people.head = await staff.hire('juzhang', 'approver', units[finance]!);
    people.other = await staff.hire('sifa', 'reporter', units[justice]!);
    people.leader = await staff.hire('lingdao', 'leader', units[labour]!);
    people.office = await asPerson(app.url, 'office');
    people.security = staff.securityAdmin;
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: [finance, justice], date: '2026-06-30' },
      { title: '公开惠民资金', units: [justice, labour], date: '2026-09-30' },
      { title: '回应关切', units: [justice] },
      { title: '公开招聘信息', units: [labour], date: '2026-06-30' },
    ]));
    tasks = (await tasksOf(app, planId)).map(({ id }) => id);
  });

  const task = async (index: number, who = people.office): Promise<IssuedTask> =>
    ok(await who.client.GET('/api/tasks/{id}', { params: path(tasks[index]!) }));
  const of = async (index: number, name: string, who = people.office): Promise<FollowedAssignment> =>
    (await task(index, who)).assignments.find(({ unitName }) => unitName === name)!;
  const asked = { date: '2026-07-31', reason: 'own', words: '系统改造延后' };

  const send = async (who: SignedInPerson, method: string, address: string, body: object, key?: string) => {
    const response = await fetch(`${app.url}/api/${address}`, {
      method,
      headers: {
        'content-type': 'application/json',
        cookie: who.cookie,
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    });
    const { code, facts } = (await response.json()) as { code?: string; facts?: Record<string, string> };
    return response.ok ? 'done' : [code, facts?.['kind']].filter(Boolean).join(' ');
  };
  const act = async (
    who: SignedInPerson,
    index: number,
    name: string,
    what: string,
    body: object = {},
    key?: string,
  ) => {
    const { id, version } = await of(index, name);
    const [method, address] = what === 'draft' ? ['PUT', ''] : ['POST', `/${what}`];
    return send(who, method, `assignments/${id}/extension${address}`, { version, ...body }, key);
  };
  const deadlines = async (index: number, name: string) => {
    const { deadlines: found, light } = await of(index, name);
    expect([light.firstDeadline, light.effectiveDeadline]).toEqual([found?.first, found?.effective]);
    return `${found?.first} ${found?.effective}`;
  };
  const told = async (who: SignedInPerson) => {
    const rows = await app.unitOfWork.reader.query<{ kind: string }[]>(
      `SELECT notification.kind FROM notification JOIN person ON person.id = notification.person_id
       WHERE person.account = ? AND (notification.kind LIKE 'extension%' OR notification.kind LIKE 'stop%')
       ORDER BY notification.id`,
      [who.account],
    );
    return rows.map(({ kind }) => kind);
  };
  const toDos = async (who: SignedInPerson) =>
    ok(await who.client.GET('/api/workbench', {})).toDos.flatMap(({ kind, count }) =>
      kind.endsWith('-extension') ? [`${kind} ${count}`] : [],
    );

  it('what cannot be asked for is refused, and nothing is kept of it', async () => {
    const refused: [object, string][] = [
      [{ ...asked, date: '2026-03-01' }, 'extension-date past'],
      [{ ...asked, date: '2026-06-30' }, 'extension-date not-later'],
      [{ ...asked, date: '2028-01-01' }, 'extension-date too-far'],
      [{ ...asked, words: ' ' }, 'validation'],
      [{ ...asked, reason: 'later' }, 'validation'],
      [{ date: asked.date, words: asked.words }, 'validation'],
      [{ ...asked, date: '2026-07-32' }, 'validation'],
    ];
    for (const [body, code] of refused)
      expect([body, await act(people.clerk, 0, finance, 'submission', body)]).toEqual([body, code]);
    expect(await act(people.other, 2, justice, 'submission', asked)).toBe('extension-undated');
    expect(await act(people.other, 0, finance, 'submission', asked)).toBe('not-found');
    expect(await act(people.office, 0, finance, 'submission', asked)).toBe('unit-has-accounts');
    expect(await act(people.clerk, 0, finance, 'approval')).toBe('act-impossible no-extension');
    expect(await act(people.office, 0, finance, 'grant')).toBe('act-impossible no-extension');
    expect((await of(0, finance)).extensions).toEqual([]);
  });

  it('shows what it would mean for the score, by both deadlines', async () => {
    const { id } = await of(0, finance);
    const effect = async (who: SignedInPerson, query: { date: string; reason: 'own' | 'superior' }) =>
      who.client.GET('/api/assignments/{id}/extension/effect', { params: { ...path(id), query } });
    expect(ok(await effect(people.clerk, { date: '2026-07-14', reason: 'own' }))).toEqual({
      first: { deadline: '2026-06-30', daysLate: 10 },
      creditByFirst: '0.8',
      granted: { effective: { deadline: '2026-07-14', daysLate: 0 }, credit: '0.95' },
      without: { effective: { deadline: '2026-06-30', daysLate: 10 }, credit: '0.8' },
      ...{ workingDaysMore: 10, ownBefore: 0, cost: '0.05', endsStop: false },
    });
    const free = ok(await effect(people.head, { date: '2026-07-14', reason: 'superior' }));
    expect(free).toMatchObject({ granted: { credit: '1' }, cost: '0' });
    expect((await effect(people.other, { date: '2026-07-14', reason: 'own' })).response.status).toBe(404);
  });

  it('a draft is the unit’s alone; the head lets it leave, or gives it back', async () => {
    expect(await act(people.clerk, 0, finance, 'draft', { date: null, reason: null, words: '' })).toBe('done');
    expect(await act(people.head, 0, finance, 'draft', asked)).toBe('done');
    const seen = async (who: SignedInPerson) => (await of(0, finance, who)).extensions.map(({ state }) => state);
    expect([await seen(people.clerk), await seen(people.office)]).toEqual([['draft'], []]);
    const { id, version } = await of(0, finance);
    const gone = await people.clerk.client.DELETE('/api/assignments/{id}/extension', {
      params: { ...path(id), query: { version } },
    });
    expect([gone.response.status, await seen(people.clerk)]).toEqual([200, []]);

    expect(await act(people.clerk, 0, finance, 'submission', asked, 'once')).toBe('done');
    expect(await act(people.clerk, 0, finance, 'submission', asked)).toBe('extension-open');
    expect(await act(people.clerk, 0, finance, 'approval')).toBe('own-extension');
    expect(await act(people.clerk, 0, finance, 'withdrawal')).toBe('done');
    expect(await seen(people.clerk)).toEqual(['draft']);
    expect(await act(people.clerk, 0, finance, 'submission', asked)).toBe('done');
    expect([await toDos(people.head), await toDos(people.clerk)]).toEqual([['approve-extension 1'], []]);
    expect(await act(people.head, 0, finance, 'sending-back', { reason: '写明进度' })).toBe('done');
    expect([await toDos(people.head), await toDos(people.clerk)]).toEqual([[], ['mend-extension 1']]);
    expect(await act(people.clerk, 0, finance, 'submission', { ...asked, words: '系统改造延后，已完成七成' })).toBe(
      'done',
    );
    expect(await act(people.head, 0, finance, 'approval')).toBe('done');
    expect([await seen(people.office), await toDos(people.office)]).toEqual([['asked'], ['decide-extension 1']]);
    expect(await told(people.head)).toEqual(['extension-submitted', 'extension-submitted', 'extension-submitted']);
    expect(await told(people.clerk)).toEqual(['extension-sent-back']);
    expect(await told(people.office)).toEqual(['extension-asked']);
  });

  it('while it is undecided it is shown, and changes no light', async () => {
    const { light, extensions } = await of(0, finance);
    expect(light.light).toBe('green');
    expect(extensions).toMatchObject([{ wantedDate: '2026-07-31', reason: 'own', deadlineThen: '2026-06-30' }]);
    const { items } = ok(await app.client.GET('/api/ledger', { params: { query: { extension: true } } }));
    expect(items.map(({ title, extensionsAsked, inForce }) => [title, extensionsAsked, inForce])).toEqual([
      ['公开预决算', 1, null],
    ]);
  });

  it('one of two who decide at once decides; the other learns it', async () => {
    const { id, version } = await of(0, finance);
    const grant = { version, date: '2026-07-17', reason: '先延到月中' };
    const answers = await Promise.all([
      send(people.office, 'POST', `assignments/${id}/extension/grant`, grant),
      send(people.office, 'POST', `assignments/${id}/extension/refusal`, { version, reason: '不符合条件' }),
    ]);
    expect(answers.sort()).toEqual(['done', 'version-conflict']);
    // whichever came first, the unit asks again or has its date
    const [last] = (await of(0, finance)).extensions;
    if (last!.state === 'refused') {
      expect(await deadlines(0, finance)).toBe('2026-06-30 2026-06-30');
      await act(people.clerk, 0, finance, 'submission', asked);
      await act(people.head, 0, finance, 'approval');
      expect(await act(people.office, 0, finance, 'grant', { date: '2026-07-17' })).toBe('validation');
      expect(await act(people.office, 0, finance, 'grant', { date: '2026-06-30', reason: '早' })).toBe(
        'extension-date not-later',
      );
      expect(await act(people.office, 0, finance, 'grant', { date: '2026-07-17', reason: '先延到月中' })).toBe('done');
    }
    expect(await deadlines(0, finance)).toBe('2026-06-30 2026-07-17');
    expect(await deadlines(0, justice)).toBe('2026-06-30 2026-06-30');
    const [granted] = (await of(0, finance)).extensions;
    expect(granted).toMatchObject({ state: 'granted', grantedDate: '2026-07-17', countedReason: 'own' });
    const { history } = await task(0);
    expect(history.map(({ kind }) => kind)).toContain('extension-asked');
    expect(history[0]).toMatchObject({ units: [finance], days: { first: '2026-07-17' }, reason: '先延到月中' });
    expect((await told(people.clerk)).at(-1)).toBe('extension-granted');
    const { items } = ok(await app.client.GET('/api/ledger', { params: { query: { planId } } }));
    expect(items[0]!.inForce).toMatchObject({ earliest: '2026-06-30', latest: '2026-07-17' });
  });

  it('a second one costs more; several are decided at once, all or none', async () => {
    const { id } = await of(0, finance);
    const query = { date: '2026-07-31', reason: 'own' as const };
    const effect = ok(
      await people.clerk.client.GET('/api/assignments/{id}/extension/effect', { params: { ...path(id), query } }),
    );
    expect(effect).toMatchObject({ ownBefore: 1, granted: { credit: '0.9' }, without: { credit: '0.75' } });
    await act(people.clerk, 0, finance, 'submission', asked);
    await act(people.head, 0, finance, 'approval');
    expect(await act(people.other, 1, justice, 'submission', { ...asked, date: '2026-10-30' })).toBe('done');
    const both = [await of(0, finance), await of(1, justice)].map((one) => ({ id: one.id, version: one.version }));
    const decide = (body: object) => send(people.office, 'POST', 'extensions/decisions', body);
    expect(await decide({ outcome: 'refuse', assignments: both })).toBe('validation');
    const stale = both.map((one, index) => ({ ...one, version: one.version - index }));
    expect(await decide({ outcome: 'grant', assignments: stale })).toBe('version-conflict');
    expect(await deadlines(0, finance)).toBe('2026-06-30 2026-07-17');
    expect(await decide({ outcome: 'grant', assignments: both })).toBe('done');
    expect([await deadlines(0, finance), await deadlines(1, justice)]).toEqual([
      '2026-06-30 2026-07-31',
      '2026-09-30 2026-10-30',
    ]);
  });

  it('each sees the list of what is within their scope, also as a workbook', async () => {
    const list = async (who: SignedInPerson, query = {}) =>
      ok(await who.client.GET('/api/extensions', { params: { query } })).items.map(
        ({ unitName, state, workingDaysMore }) => `${unitName} ${state} ${workingDaysMore}`,
      );
    const all = await list(people.office);
    expect(all.slice(0, 2)).toEqual([`${justice} granted 18`, `${finance} granted 10`]);
    expect(await list(people.leader)).toEqual(all);
    expect(await list(people.clerk)).toEqual(all.filter((line) => line.startsWith(finance)));
    // justice is responsible in the task that finance leads, and sees its own only
    expect(await list(people.other)).toEqual([`${justice} granted 18`]);
    expect(await list(people.office, { state: 'asked' })).toEqual([]);
    expect(await list(people.office, { unitId: units[justice]!, search: '惠民' })).toEqual([`${justice} granted 18`]);
    const file = await fetch(`${app.url}/api/extensions/export.xlsx`, { headers: { cookie: people.office.cookie } });
    const workbook = XLSX.read(new Uint8Array(await file.arrayBuffer()));
    const rows = XLSX.utils.sheet_to_json<string[]>(Object.values(workbook.Sheets)[0]!, { header: 1 });
    expect(rows[0]!.slice(0, 5)).toEqual(['年度要点', '序号', '工作任务', '单位', '状态']);
    expect(rows[1]).toEqual(expect.arrayContaining(['公开惠民资金', justice, '已批准', '2026-10-30', '本单位原因']));
    expect(rows).toHaveLength(all.length + 1);
  });

  it('what a unit without accounts asks for is filled in for it, and marked', async () => {
    expect(await act(people.office, 3, labour, 'submission', { ...asked, reason: 'superior' })).toBe('done');
    expect((await of(3, labour)).extensions).toMatchObject([{ state: 'asked', onBehalf: true }]);
    expect(await act(people.office, 3, labour, 'withdrawal')).toBe('done');
    expect((await of(3, labour)).extensions).toMatchObject([{ state: 'withdrawn' }]);
  });

  describe('clock stops', () => {
    const enter = async (body: object, key?: string) => send(people.office, 'POST', 'stops', { planId, ...body }, key);
    const stops = async (): Promise<StopLine[]> =>
      ok(await people.office.client.GET('/api/plans/{id}/stops', { params: path(planId) }));

    it('that cannot be are refused', async () => {
      const assignments = [(await of(3, labour)).id];
      const stop = { firstDay: '2026-06-08', lastDay: '2026-06-10', reason: 'superior', assignments };
      const undated = [(await of(2, justice)).id];
      const refused: [object, string][] = [
        [{ ...stop, lastDay: '2026-06-05' }, 'stop-dates end-before-start'],
        [{ ...stop, firstDay: '2026-02-27' }, 'stop-dates before-issue'],
        [{ ...stop, reason: 'other' }, 'validation'],
        [{ ...stop, assignments: [] }, 'validation'],
        [{ ...stop, assignments: undated }, 'extension-undated'],
        [{ ...stop, assignments: [999_999] }, 'not-found'],
      ];
      for (const [body, code] of refused) expect([body, await enter(body)]).toEqual([body, code]);
      expect(await send(people.clerk, 'POST', 'stops', { planId, ...stop })).toBe('not-found');
      expect(await stops()).toEqual([]);
    });

    it('move the deadline of all units of a task on, and overlap no other', async () => {
      const assignments = (await task(1)).assignments.map(({ id }) => id);
      const stop = { firstDay: '2026-06-08', lastDay: '2026-06-10', reason: 'superior', assignments };
      const moved = ok(await app.client.POST('/api/stops/preview', { body: { planId, ...stop, reason: 'superior' } }));
      expect(moved.map(({ unitName, before, after }) => `${unitName} ${before} ${after}`)).toEqual([
        `${justice} 2026-10-30 2026-11-04`,
        `${labour} 2026-09-30 2026-10-10`,
      ]);
      expect([await enter(stop, 'a-stop'), await enter(stop, 'a-stop')]).toEqual(['done', 'done']);
      expect(await deadlines(1, justice)).toBe('2026-09-30 2026-11-04');
      expect(await deadlines(1, labour)).toBe('2026-09-30 2026-10-10');
      expect(await enter({ ...stop, firstDay: '2026-06-10', lastDay: null })).toBe('stop-overlaps');
      const { deadlines: shown } = await of(1, labour);
      expect(shown).toMatchObject({
        base: '2026-09-30',
        stops: [{ counts: true, workingDays: 3, reason: 'superior' }],
      });
      expect(shown?.counting).toMatchObject({ from: '2026-09-30', to: '2026-10-10', workingDays: 3 });
      expect((await task(1)).history[0]).toMatchObject({
        ...{ kind: 'stop-entered', units: [justice, labour] },
        days: { first: '2026-06-08', last: '2026-06-10' },
      });
      expect((await told(people.other)).at(-1)).toBe('stop-entered');
    });

    it('are changed and taken back on record, once', async () => {
      const [{ id, version, assignmentIds }] = (await stops()) as [StopLine];
      const days = { firstDay: '2026-06-08', lastDay: '2026-06-12', reason: 'office' };
      const put = (body: object) => send(people.office, 'PUT', `stops/${id}`, body);
      const preview = async (asked: object) => {
        const body = {
          planId,
          stopId: id,
          ...days,
          reason: 'office' as const,
          assignments: [assignmentIds[1]!],
          ...asked,
        };
        const { data, error } = await app.client.POST('/api/stops/preview', { body });
        return data?.map((one) => `${one.unitName} ${one.before} ${one.after}`) ?? error?.code;
      };
      expect(await preview({})).toEqual([`${justice} 2026-11-04 2026-10-30`, `${labour} 2026-10-10 2026-10-13`]);
      expect(await preview({ lastDay: '2026-06-05' })).toBe('stop-dates');
      expect(await put({ version, ...days, assignments: [assignmentIds[1]] })).toBe('done');
      expect(await put({ version, ...days, assignments: assignmentIds })).toBe('version-conflict');
      expect(await deadlines(1, justice)).toBe('2026-09-30 2026-10-30');
      expect(await deadlines(1, labour)).toBe('2026-09-30 2026-10-13');
      const back = (body: object) => send(people.office, 'POST', `stops/${id}/taking-back`, body);
      expect(await back({ version: version + 1, reason: '' })).toBe('validation');
      expect(await back({ version: version + 1, reason: '登记有误' })).toBe('done');
      expect(await back({ version: version + 2, reason: '再次' })).toBe('stop-ended');
      expect(await deadlines(1, labour)).toBe('2026-09-30 2026-09-30');
      expect((await of(1, labour)).deadlines?.stops).toMatchObject([{ counts: false, takenBackWords: '登记有误' }]);
    });

    it('that are open keep a deadline from passing, day by day, until they are ended', async () => {
      const labours = (await of(3, labour)).id;
      await on('06-29T02:00:00');
      expect(await enter({ firstDay: '2026-06-29', lastDay: null, reason: 'office', assignments: [labours] })).toBe(
        'done',
      );
      expect(await deadlines(3, labour)).toBe('2026-06-30 2026-07-01');
      await on('07-06T02:00:00');
      expect(await deadlines(3, labour)).toBe('2026-06-30 2026-07-08');
      expect((await of(3, labour)).light.light).toBe('yellow');
      const [stop] = (await stops()) as [StopLine];
      const ended = { version: stop.version, firstDay: stop.firstDay, lastDay: '2026-07-01', reason: stop.reason };
      expect(await send(people.office, 'PUT', `stops/${stop.id}`, { ...ended, assignments: [labours] })).toBe('done');
      expect(await deadlines(3, labour)).toBe('2026-06-30 2026-07-03');
      expect((await of(3, labour)).light).toMatchObject({ light: 'red', reasons: [{ rule: 'overdue' }] });
    });
  });

  it('leaves the unit by 24:00 of the deadline in force, and not after', async () => {
    expect(await act(people.office, 3, labour, 'submission', asked)).toBe('extension-late');
    await on('07-31T15:59:00');
    const more = { date: '2026-08-31', reason: 'superior', words: '省里还没有下文' };
    expect(await act(people.clerk, 0, finance, 'submission', more)).toBe('done');
    await on('07-31T16:00:00');
    expect(await act(people.head, 0, finance, 'approval')).toBe('extension-late');
    expect((await of(0, finance)).light).toMatchObject({ light: 'red' });
    expect(await act(people.head, 0, finance, 'sending-back')).toBe('done');
    expect(await act(people.clerk, 0, finance, 'submission', more)).toBe('extension-late');
  });

  it('is decided before the assignment is closed, and dropped where it ends otherwise', async () => {
    expect(await act(people.other, 1, justice, 'submission', { ...asked, date: '2026-11-30' })).toBe('done');
    const one = await of(1, justice);
    const proof = { unitId: units[justice]!, title: '公示', url: 'https://www.example.gov.cn/gs' };
    const evidence = [ok(await people.other.client.POST('/api/evidence', { body: proof })).id];
    ok(await people.other.client.POST('/api/assignments/receipts', { body: { ids: [one.id] } }));
    const close = async (who: SignedInPerson, what: string, body: object = {}) => {
      const { id, version } = await of(1, justice);
      return send(who, 'POST', `assignments/${id}/closing${what}`, { version, ...body });
    };
    expect(await close(people.other, '', { words: '办完了', evidence })).toBe('done');
    expect(await close(people.office, '/acceptance', { confirmed: true })).toBe('extension-undecided');
    expect(await act(people.office, 1, justice, 'refusal', { reason: '已经办完' })).toBe('done');
    expect(await close(people.office, '/acceptance', { confirmed: true })).toBe('done');
    expect(await act(people.other, 1, justice, 'submission', asked)).toBe('act-impossible closed');
    expect((await told(people.other)).at(-1)).toBe('extension-refused');

    await on('08-03T02:00:00');
    expect(await act(people.office, 1, labour, 'submission', { ...asked, date: '2026-11-30' })).toBe('done');
    const { version } = (await tasksOf({ ...app, client: people.office.client }, planId))[1]!;
    const deadline = { text: null, kind: 'standing' as const, date: null, recurrence: null, milestones: [] };
    const body = { reason: '改为常态化', edited: [{ id: tasks[1]!, version, deadline }], added: [], cancelled: [] };
    ok(await people.office.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
    const { extensions, deadlines: none, offers } = await of(1, labour);
    expect([extensions.map(({ state }) => state), none]).toEqual([['dropped'], null]);
    expect(offers).not.toContain('ask-extension');
  });

  it('a request to close says how late it left by both deadlines, before it is decided', async () => {
    const { id } = await of(3, labour);
    const proof = { unitId: units[labour]!, title: '招聘公告', url: 'https://www.example.gov.cn/zp' };
    const evidence = [ok(await people.office.client.POST('/api/evidence', { body: proof })).id];
    ok(await people.office.client.POST('/api/assignments/receipts', { body: { ids: [id] } }));
    const body = { version: (await of(3, labour)).version, words: '办完了', evidence };
    expect(await send(people.office, 'POST', `assignments/${id}/closing`, body)).toBe('done');
    const both = {
      first: { deadline: '2026-06-30', daysLate: 24 },
      effective: { deadline: '2026-07-03', daysLate: 21 },
    };
    const waiting = ok(await people.office.client.GET('/api/assignments/decisions', {}));
    expect(waiting).toMatchObject([{ assignmentId: id, punctuality: both }]);
    expect((await of(3, labour)).closings).toMatchObject([{ outcome: null, punctuality: both }]);
    const file = await fetch(`${app.url}/api/ledger/export.xlsx?planId=${planId}`, {
      headers: { cookie: people.office.cookie },
    });
    const workbook = XLSX.read(new Uint8Array(await file.arrayBuffer()));
    const cells = JSON.stringify(XLSX.utils.sheet_to_json(Object.values(workbook.Sheets)[0]!, { header: 1 }));
    expect(cells).toContain('逾期 21 个工作日（按首次时限逾期 24 个工作日）');
  });

  it('words of an extension, a stop or a call are removed wherever they stand', async () => {
    const [ofExtension, ofStop, ofCall] = ['张某某家的低保', '李某某的病历', '王某某的住址'] as const;
    const office = { ...app, client: people.office.client };
    const plan = await issuePlan(office, [{ title: '公开救助信息', units: [justice], date: '2026-12-31' }]);
    const [only] = await tasksOf(office, plan.id);
    const found = ok(await office.client.GET('/api/tasks/{id}', { params: path(only!.id) }));
    const { id, version } = found.assignments[0]!;
    const extension = { ...asked, date: '2027-01-29', version, words: `补充${ofExtension}` };
    expect(await send(people.other, 'POST', `assignments/${id}/extension/submission`, extension)).toBe('done');
    const days = { firstDay: '2026-08-03', lastDay: '2026-08-03', reason: 'superior' };
    const stop = { planId: plan.id, assignments: [id], ...days, words: `等待${ofStop}` };
    expect(await send(people.office, 'POST', 'stops', stop)).toBe('done');
    const at = clock.at.toISOString();
    const call = {
      assignments: [id],
      way: 'telephone',
      called: 'unit',
      spokeWith: '李科长',
      words: `说到${ofCall}`,
      at,
    };
    expect(await send(people.office, 'POST', 'reminders/calls', call)).toBe('done');
    const kept = ['clock_stop', 'reminder', 'extension', 'audit_value'];
    const holding = async (words: string) => {
      const rows = await Promise.all(
        kept.map((table) => app.unitOfWork.reader.query<object[]>(`SELECT * FROM ${table}`)),
      );
      return JSON.stringify(rows).includes(words);
    };
    for (const words of [ofExtension, ofStop, ofCall]) {
      expect(await holding(words)).toBe(true);
      const body = { objectKind: 'record' as const, field: 'words' as const, words, reason: '含有个人信息' };
      const removal = ok(await people.office.client.POST('/api/removals', { body }));
      const decision = { digest: removal.digest, reason: '情况属实' };
      expect(await send(people.security, 'POST', `removals/${removal.id}/approval`, decision)).toBe('done');
      expect(await holding(words)).toBe(false);
    }
  });
});
