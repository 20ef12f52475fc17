import type { Evidence, FollowedAssignment, IssuedTask } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

const names = ['县财政局', '县司法局', '县人社局', '县民政局'];

describe.each(databases())("an assignment's life on $name", (engine) => {
  let now = new Date('2026-06-30T15:40:00Z');
  const app = useApplication(engine, { clock: { now: () => now } });
  const people = {} as Record<'clerk' | 'head' | 'justice' | 'judge' | 'reviewer', SignedInPerson>;
  const units = {} as Record<string, number>;
  /** What proves that a unit is done, by the clerk's session. */
  const proofs = new Map<string, number>();
  let securityAdmin: SignedInPerson;
  let planId: number;
  let tasks: number[];

  beforeAll(async () => {
    await registerNames(app, names);
    const { items } = ok(await app.client.GET('/api/units', {}));
    for (const { id, name } of items) units[name] = id;
    const staff = await staffOf(app.url);
    ({ securityAdmin } = staff);
    people.clerk = await staff.hire('caizheng', 'reporter', units['县财政局']!);
    people.head = await staff.hire('juzhang', 'approver', units['县财政局']!);
    people.justice = await staff.hire('sifa', 'reporter', units['县司法局']!);
    people.judge = await staff.hire('ju-sifa', 'approver', units['县司法局']!);
    const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(units['县司法局']!) }));
    const body = { version, needsApprover: false, liaison: '周敏', leader: '吴局' };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(units['县司法局']!), body }));
    for (const [person, unit] of [
      [people.clerk, '县财政局'],
      [people.justice, '县司法局'],
    ] as const) {
      const url = `https://www.example.gov.cn/${person.cookie.length}/${unit}`;
      const body = { unitId: units[unit]!, title: `${unit}公示`, url };
      proofs.set(person.cookie, ok(await person.client.POST('/api/evidence', { body })).id);
    }
  });

  beforeEach(async () => {
    now = new Date('2026-06-30T15:40:00Z');
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-06-30' },
      { title: '公开惠民资金', units: ['县司法局', '县人社局'], date: '2026-09-30' },
      { title: '回应关切', units: ['县司法局'] },
    ]));
    tasks = (await tasksOf(app, planId)).map(({ id }) => id);
  });

  const task = async (index: number, who: { client: typeof app.client } = app): Promise<IssuedTask> =>
    ok(await who.client.GET('/api/tasks/{id}', { params: path(tasks[index]!) }));
  const of = async (index: number, name: string, who: { client: typeof app.client } = app) =>
    (await task(index, who)).assignments.find(({ unitName }) => unitName === name)!;
  const states = async () =>
    ok(await app.client.GET('/api/assignments', { params: { query: { planId } } })).items.map(
      ({ title, unitName, state }) => `${title} ${unitName} ${state}`,
    );
  type Act =
    | 'refusal'
    | 'insistence'
    | 'rerouting'
    | 'closing'
    | 'closing/approval'
    | 'closing/sending-back'
    | 'closing/withdrawal'
    | 'closing/acceptance'
    | 'closing/refusal'
    | 'reopening';
  /** The status, and the code of what was refused. */
  const act = async (
    who: { cookie: string },
    one: Pick<FollowedAssignment, 'id' | 'version'>,
    what: Act,
    body: object = {},
    key?: string,
  ): Promise<string> => {
    const response = await fetch(`${app.url}/api/assignments/${one.id}/${what}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: who.cookie,
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      },
      body: JSON.stringify({
        version: one.version,
        ...(what === 'closing' && { evidence: [proofs.get(who.cookie)].filter(Boolean) }),
        ...body,
      }),
    });
    const { code } = (await response.json()) as { code?: string };
    return response.ok ? 'done' : String(code);
  };
  const receive = async (who: SignedInPerson | typeof app, body: object, key?: string) =>
    who.client.POST('/api/assignments/receipts', {
      params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body,
    });
  /** Gives a task to other units, by an amendment. */
  const amendUnits = async (index: number, named: string[]) => {
    const { version } = (await tasksOf(app, planId))[index]!;
    const given = named.map((printed, at) => ({
      ...{ printed, resolved: printed, kind: 'unit' as const, by: 'name' as const },
      role: at === 0 ? ('lead' as const) : ('responsible' as const),
    }));
    const body = {
      reason: '调整分工',
      edited: [{ id: tasks[index]!, version, units: given }],
      added: [],
      cancelled: [],
    };
    ok(await app.client.POST('/api/plans/{id}/amendments', { params: path(planId), body }));
  };
  /** What proves that a unit below is done. */
  const proofOf = async (unitId: number): Promise<number> => {
    const body = { unitId, title: '公示', url: `https://www.example.gov.cn/below/${unitId}` };
    return ok(await people.clerk.client.POST('/api/evidence', { body })).id;
  };
  const told = async (index: number) =>
    (await task(index)).history.map(
      ({ kind, units: of, by, onBehalf }) => `${kind} ${of.join('、')} ${by}${onBehalf ? ' 代' : ''}`,
    );
  /** The newest message of a person. */
  const toldLast = async ({ client }: { client: typeof app.client }) =>
    ok(await client.GET('/api/notifications', { params: { query: { group: 'tasks', limit: 1 } } })).items.map(
      ({ kind, path: to, facts }) => [kind, to, facts],
    )[0];
  const events = async (who: SignedInPerson) =>
    ok(await who.client.GET('/api/unit-events', {})).flatMap((event) =>
      event.planId === planId ? event.tasks.map((id) => `${event.kind} ${tasks.indexOf(id)}`) : [],
    );

  it('is signed for all at once, once, with who answers for it', async () => {
    const waiting = ok(await people.justice.client.GET('/api/assignments/receipts', {}));
    expect(waiting).toMatchObject([{ unitName: '县司法局', responsiblePerson: '周敏', leader: '吴局' }]);
    const done = ok(await receive(people.justice, { planId }, `all-${planId}`));
    expect(done).toMatchObject({ before: 0, others: 0 });
    expect(done.received).toHaveLength(3);
    expect(ok(await receive(people.justice, { planId }, `all-${planId}`))).toEqual(done);
    const ids = done.received.map(({ id }) => id);
    expect(ok(await receive(people.justice, { ids }))).toEqual({ received: [], before: 3, others: 0 });
    expect(await states()).toEqual([
      '公开预决算 县财政局 awaiting-receipt',
      '公开预决算 县司法局 in-progress',
      '公开惠民资金 县司法局 in-progress',
      '公开惠民资金 县人社局 awaiting-receipt',
      '回应关切 县司法局 in-progress',
    ]);
    expect(await told(0)).toEqual(['receive 县司法局 sifa', 'issued  office']);

    const persons = { responsiblePerson: '郑科', leader: '吴局' };
    const body = { assignments: done.received.map(({ id, version }) => ({ id, version })), ...persons };
    ok(await people.justice.client.PUT('/api/assignments/persons', { body }));
    expect((await people.justice.client.PUT('/api/assignments/persons', { body })).error?.code).toBe(
      'version-conflict',
    );
    expect(await of(0, '县司法局')).toMatchObject(persons);
    const other = await of(0, '县财政局');
    expect((await receive(people.justice, { ids: [...ids, other.id] })).error?.code).toBe('not-found');
  });

  it('is signed for by the office only where the unit has nobody, and marked so', async () => {
    const [own, without] = [await of(1, '县司法局'), await of(1, '县人社局')];
    expect((await receive(app, { ids: [without.id, own.id] })).error?.code).toBe('unit-has-accounts');
    expect((await of(1, '县人社局')).state).toBe('awaiting-receipt');
    ok(await receive(app, { ids: [without.id] }));
    expect((await told(1))[0]).toBe('receive 县人社局 office 代');
  });

  it('is refused once: the office insists, or gives it to another unit as an amendment', async () => {
    const one = await of(0, '县司法局', people.justice);
    expect(one.offers).toEqual(['receive', 'refuse', 'keep', 'ask-extension']);
    expect(await act(people.clerk, one, 'refusal', { reason: '不属于' })).toBe('not-found');
    expect(await act(people.justice, one, 'refusal', { reason: '不属于本单位职责' })).toBe('done');
    const refused = await of(0, '县司法局');
    expect(refused).toMatchObject({ state: 'refused', refusal: { reason: '不属于本单位职责', decision: null } });
    expect(refused.offers).toEqual(['insist', 'reroute', 'keep-stops']);
    expect((await receive(people.justice, { ids: [one.id] })).data).toEqual({ received: [], before: 0, others: 1 });
    const open = async () =>
      ok(await app.client.GET('/api/assignments/decisions', {})).map(({ kind, unitName }) => `${kind} ${unitName}`);
    expect(await open()).toEqual(['refusal 县司法局']);
    expect(await act(app, refused, 'insistence', { reason: '三定方案有规定' })).toBe('done');
    const again = await of(0, '县司法局', people.justice);
    expect(again).toMatchObject({
      state: 'awaiting-receipt',
      refusal: { decision: 'insisted', words: '三定方案有规定' },
    });
    expect(await act(people.justice, again, 'refusal', { reason: '还是不属于' })).toBe('refused-before');
    expect(await events(people.justice)).toContain('insisted 0');

    const second = await of(1, '县司法局');
    await act(people.justice, second, 'refusal', { reason: '由民政部门负责' });
    const { version } = await of(1, '县司法局');
    const asked = { reason: '职责在民政', unitId: units['县民政局']! };
    expect(await act(app, { ...second, version }, 'rerouting', { ...asked, unitId: second.unitId })).toBe('validation');
    expect(await act(app, { ...second, version }, 'rerouting', asked)).toBe('done');
    expect((await states()).slice(2)).toEqual([
      '公开惠民资金 县司法局 cancelled',
      '公开惠民资金 县人社局 awaiting-receipt',
      '回应关切 县司法局 awaiting-receipt',
      '公开惠民资金 县民政局 awaiting-receipt',
    ]);
    const rerouted = await of(1, '县民政局');
    expect(rerouted.role).toBe('lead');
    expect((await of(1, '县司法局')).refusal).toMatchObject({ decision: 'rerouted', reroutedTo: '县民政局' });
    const amendments = ok(await app.client.GET('/api/plans/{id}/amendments', { params: path(planId) }));
    expect(amendments).toMatchObject([{ reason: '职责在民政', tasks: [{ taskId: tasks[1], kind: 'edited' }] }]);
    expect((await told(1)).slice(0, 3).sort()).toEqual([
      'edited  office',
      'refuse 县司法局 sifa',
      'reroute 县司法局 office',
    ]);
    expect(await open()).toEqual([]);
  });

  it('is not given to a unit that has closed its own part, until that is opened again', async () => {
    await receive(people.clerk, { planId });
    const parts = () => Promise.all([of(0, '县财政局'), of(0, '县司法局')]);
    const closing = { words: '已公开', evidence: [proofs.get(people.clerk.cookie)] };
    await act(people.clerk, await of(0, '县财政局', people.clerk), 'closing', closing);
    await act(people.head, await of(0, '县财政局', people.head), 'closing/approval');
    await act(app, await of(0, '县财政局'), 'closing/acceptance', { confirmed: true });
    await act(people.justice, await of(0, '县司法局'), 'refusal', { reason: '由财政部门负责' });
    const before = await parts();
    const asked = { reason: '职责在财政', unitId: units['县财政局']! };
    expect(await act(app, before[1], 'rerouting', asked)).toBe('part-closed');
    expect(await parts()).toEqual(before);
    expect(await act(app, before[0], 'reopening', { reason: '还有县司法局的部分' })).toBe('done');
    expect(await act(app, before[1], 'rerouting', asked)).toBe('done');
    expect((await parts()).map(({ state }) => state)).toEqual(['in-progress', 'cancelled']);
  });

  it('can be refused again where it was taken away undecided and given back', async () => {
    await act(people.justice, await of(1, '县司法局'), 'refusal', { reason: '由民政部门负责' });
    await amendUnits(1, ['县人社局']);
    expect(await of(1, '县司法局')).toMatchObject({ state: 'cancelled', refusal: { decision: 'dropped' } });
    await amendUnits(1, ['县人社局', '县司法局']);
    const back = await of(1, '县司法局', people.justice);
    expect(back.offers).toEqual(['receive', 'refuse', 'keep', 'ask-extension']);
    expect(await act(people.justice, back, 'refusal', { reason: '仍不属于本单位' })).toBe('done');
    const decisions = ok(await app.client.GET('/api/assignments/decisions', {}));
    expect(decisions.map(({ unitName, words }) => `${unitName} ${words}`)).toEqual(['县司法局 仍不属于本单位']);
    expect(await act(app, await of(1, '县司法局'), 'insistence', { reason: '三定方案有规定' })).toBe('done');
    expect(await of(1, '县司法局', people.justice)).toMatchObject({
      offers: ['receive', 'keep', 'ask-extension'],
      refusal: { decision: 'insisted', reason: '仍不属于本单位' },
    });
  });

  it("is closed: the unit's head lets the request leave, the office decides, and opens it again", async () => {
    await receive(people.clerk, { planId });
    const one = () => of(0, '县财政局', people.clerk);
    expect((await one()).offers).toEqual(['request-closing', 'keep', 'ask-extension']);
    const foreign = proofs.get(people.justice.cookie)!;
    expect(await act(people.clerk, await one(), 'closing', { words: '已全部公开', evidence: [] })).toBe(
      'closing-unproven',
    );
    expect(await act(people.clerk, await one(), 'closing', { words: '已全部公开', evidence: [foreign] })).toBe(
      'evidence-foreign',
    );
    expect(await act(people.clerk, await one(), 'closing', { words: '已全部公开' }, `ask-${planId}`)).toBe('done');
    expect(
      await act(people.clerk, { ...(await one()), version: 2 }, 'closing', { words: '已全部公开' }, `ask-${planId}`),
    ).toBe('done');
    expect(await one()).toMatchObject({ state: 'in-progress', offers: ['withdraw-closing', 'keep', 'ask-extension'] });
    // what has not left the unit is the unit's own
    expect((await of(0, '县财政局')).closings).toEqual([]);
    expect(await act(people.clerk, await one(), 'closing/approval')).toBe('own-closing');
    expect(await act(people.head, await one(), 'closing/sending-back', { reason: '写明网址' })).toBe('done');
    const facts = { unit: '县财政局', title: '公开预决算' };
    expect(await toldLast(people.head)).toEqual(['closing-submitted', `/tasks/${tasks[0]}`, facts]);
    expect(await toldLast(people.clerk)).toEqual(['closing-sent-back', `/tasks/${tasks[0]}`, facts]);
    await act(people.clerk, await one(), 'closing', { words: '已在门户网站公开' });
    now = new Date('2026-06-30T15:59:00Z');
    expect(await act(people.head, await one(), 'closing/approval')).toBe('done');
    expect(await toldLast(app)).toEqual(['closing-asked', '/assignments/decisions', facts]);
    now = new Date('2026-06-30T16:10:00Z');
    expect(await of(0, '县财政局')).toMatchObject({
      state: 'closing',
      offers: ['accept-closing', 'refuse-closing', 'keep-stops'],
      closings: [
        {
          words: '已在门户网站公开',
          submittedBy: 'caizheng',
          approvedBy: 'juzhang',
          leftAt: '2026-06-30T15:59:00.000Z',
          evidence: [{ title: '县财政局公示' }],
        },
      ],
    });
    const decisions = ok(await app.client.GET('/api/assignments/decisions', {}));
    expect(decisions).toMatchObject([{ kind: 'closing', othersOpen: 1, evidence: [{ title: '县财政局公示' }] }]);
    // what proves a request is not deleted
    const used = decisions[0]!.evidence[0]!;
    const query = { version: used.version };
    const gone = await people.clerk.client.DELETE('/api/evidence/{id}', { params: { ...path(used.id), query } });
    expect(gone.error?.code).toBe('evidence-in-use');
    expect(await act(app, await of(0, '县财政局'), 'closing/refusal', { reason: '缺三公经费' })).toBe('done');
    expect(await events(people.clerk)).toContain('closing-refused 0');
    expect((await toldLast(people.clerk))?.slice(0, 2)).toEqual(['tasks-closing-refused', `/tasks/${tasks[0]}`]);
    await act(people.clerk, await one(), 'closing', { words: '已补齐' });
    expect(await act(people.clerk, await one(), 'closing/withdrawal')).toBe('done');
    await act(people.clerk, await one(), 'closing', { words: '已补齐三公经费' });
    await act(people.head, await one(), 'closing/approval');
    const asked = await of(0, '县财政局');
    expect(await act(people.clerk, asked, 'closing/acceptance')).toBe('not-found');
    expect(await act(app, asked, 'closing/acceptance')).toBe('others-open');
    expect(await act(app, asked, 'closing/acceptance', { confirmed: true })).toBe('done');
    expect(await of(0, '县财政局')).toMatchObject({ state: 'closed', offers: ['reopen'] });
    expect(await act(app, await of(0, '县财政局'), 'reopening', { reason: '链接失效' })).toBe('done');
    const life = ok(await people.clerk.client.GET('/api/tasks/{id}', { params: path(tasks[0]!) }));
    expect(life.assignments[0]!.closings.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'withdrawn',
      'refused',
      'sent-back',
    ]);
    expect((await told(0)).filter((line) => line.includes('县财政局')).toReversed()).toEqual(
      [
        'receive caizheng',
        'request-closing juzhang',
        'refuse-closing office',
        'request-closing juzhang',
        'accept-closing office',
        'reopen office',
      ].map((line) => line.replace(' ', ' 县财政局 ')),
    );
  });

  it('leaves a unit that needs no approver at once, is withdrawn, and has no closing where the year closes it', async () => {
    await receive(people.justice, { planId });
    const one = () => of(0, '县司法局', people.justice);
    await act(people.justice, await one(), 'closing', { words: '已办' });
    expect(await one()).toMatchObject({ state: 'closing', offers: ['withdraw-closing', 'keep', 'ask-extension'] });
    expect(await act(people.justice, await one(), 'closing/withdrawal')).toBe('done');
    expect((await one()).state).toBe('in-progress');
    expect(await act(people.justice, await of(2, '县司法局'), 'closing', { words: '已办' })).toBe('closed-by-year');
    const [before, later] = [await one(), await of(1, '县司法局')];
    await act(people.justice, before, 'closing', { words: '已办' });
    expect(await act(people.justice, before, 'closing', { words: '又办' })).toBe('version-conflict');
    expect(await act(people.justice, await one(), 'closing', { words: '又办' })).toBe('act-impossible');

    const { version } = ok(await app.client.GET('/api/plans/{id}', { params: path(planId) }));
    ok(await app.client.POST('/api/plans/{id}/archive', { params: path(planId), body: { version, completed: [] } }));
    expect(await act(people.justice, later, 'closing', { words: '已办' })).toBe('plan-archived');
    expect((await one()).offers).toEqual([]);
  });

  it('has steps of the unit: added, ticked, put in order, removed', async () => {
    const { client } = people.clerk;
    const { id } = await of(0, '县财政局');
    const shown = (steps: FollowedAssignment['steps']) =>
      steps.map(({ text, person, due, doneAt }) => [text, person, due, doneAt !== null].join(' '));
    const add = async (text: string, rest = {}) =>
      ok(await client.POST('/api/assignments/{id}/steps', { params: path(id), body: { text, ...rest } }));
    await add('收集部门预算', { person: '郑科', due: '2026-04-10' });
    const [first, second] = await add('上网公开');
    const ids = [second!.id, first!.id];
    ok(await client.PUT('/api/assignments/{id}/steps/order', { params: path(id), body: { ids } }));
    const edited = { version: first!.version, done: true, due: null };
    ok(await client.PATCH('/api/steps/{id}', { params: path(first!.id), body: edited }));
    expect(shown((await of(0, '县财政局')).steps)).toEqual(['上网公开   false', '收集部门预算 郑科  true']);
    const stale = await client.PATCH('/api/steps/{id}', { params: path(first!.id), body: edited });
    expect(stale.error?.code).toBe('version-conflict');
    const foreign = await people.justice.client.POST('/api/assignments/{id}/steps', {
      params: path(id),
      body: { text: '甲' },
    });
    expect(foreign.error?.code).toBe('not-found');
    const query = { version: second!.version };
    expect(shown(ok(await client.DELETE('/api/steps/{id}', { params: { ...path(second!.id), query } })))).toEqual([
      '收集部门预算 郑科  true',
    ]);
  });

  it("of a section waits for the unit's head, whoever of the unit asks", async () => {
    const parentId = units['县财政局']!;
    const name = `国库科${planId}`;
    const { id: unitId } = ok(await app.client.POST('/api/units', { body: { name, kind: 'section', parentId } }));
    ({ id: planId } = await issuePlan(app, [{ title: '公开国库收支', units: [name], date: '2026-09-30' }]));
    tasks = (await tasksOf(app, planId)).map(({ id }) => id);
    expect((await receive(people.clerk, { planId })).data?.received).toHaveLength(1);
    const open = await of(0, name, people.clerk);
    expect(open).toMatchObject({ state: 'in-progress', needsApprover: true });
    const asked = { words: '已公开', evidence: [await proofOf(unitId)] };
    expect(await act(people.clerk, open, 'closing', asked)).toBe('done');
    const waiting = await of(0, name, people.head);
    expect(waiting).toMatchObject({ state: 'in-progress', closings: [{ leftAt: null }] });
    expect(waiting.offers).toContain('approve-closing');
    expect(await act(people.head, waiting, 'closing/approval')).toBe('done');
    expect(await of(0, name)).toMatchObject({ state: 'closing' });
  });

  it('of a unit without accounts is entered from above, and leaves once the head there lets it', async () => {
    const parentId = units['县财政局']!;
    const name = `财政服务中心${planId}`;
    const { id: unitId } = ok(
      await app.client.POST('/api/units', { body: { name, kind: 'public-institution', parentId } }),
    );
    ({ id: planId } = await issuePlan(app, [{ title: '公开采购结果', units: [name], date: '2026-09-30' }]));
    tasks = (await tasksOf(app, planId)).map(({ id }) => id);
    ok(await receive(people.clerk, { ids: [(await of(0, name)).id] }));
    const asked = { words: '已公开', evidence: [await proofOf(unitId)] };
    expect(await act(people.clerk, await of(0, name, people.clerk), 'closing', asked)).toBe('done');
    const waiting = await of(0, name, people.head);
    expect(waiting).toMatchObject({ state: 'in-progress', onBehalf: true, closings: [{ leftAt: null }] });
    expect(waiting.offers).toContain('approve-closing');
    const { toDos } = ok(await people.head.client.GET('/api/workbench', {}));
    expect(toDos.map(({ kind }) => kind)).toContain('approve-closing');
    expect(await act(people.head, waiting, 'closing/approval')).toBe('done');
    expect((await told(0))[0]).toBe(`request-closing ${name} juzhang 代`);
    // what the office enters has nobody to wait for
    const office = await of(0, name);
    expect(await act(app, office, 'closing/refusal', { reason: '再补充' })).toBe('done');
    expect(await act(app, await of(0, name), 'closing', asked)).toBe('done');
    expect((await of(0, name)).state).toBe('closing');
  });

  it('writes every change of its state down: of archiving, of amendments and of what these take back', async () => {
    await receive(people.justice, { planId });
    const standing = await of(2, '县司法局');
    const plan = async () => ok(await app.client.GET('/api/plans/{id}', { params: path(planId) }));
    const { version } = await plan();
    ok(
      await app.client.POST('/api/plans/{id}/archive', {
        params: path(planId),
        body: { version, completed: [standing.id] },
      }),
    );
    const back = { version: (await plan()).version, reason: '还有要补的' };
    ok(await app.client.POST('/api/plans/{id}/unarchive', { params: path(planId), body: back }));
    await amendUnits(1, ['县人社局']);
    await amendUnits(1, ['县人社局', '县司法局']);
    const rows = await app.unitOfWork.reader.query(
      `SELECT task.title, done.act, done.from_state AS "from", done.to_state AS "to" FROM assignment_transition done
         JOIN assignment ON assignment.id = done.assignment_id JOIN task ON task.id = assignment.task_id
       WHERE assignment.plan_id = ? AND done.act <> 'receive' ORDER BY done.id`,
      [planId],
    );
    expect(rows.map((row: Record<string, string>) => Object.values(row).join(' '))).toEqual([
      '回应关切 complete-for-year in-progress closed',
      '回应关切 take-back closed in-progress',
      '公开惠民资金 cancel in-progress cancelled',
      '公开惠民资金 restore cancelled awaiting-receipt',
    ]);
  });

  it('names who has taken over from a person where the unit named that one, in what goes on', async () => {
    const { clerk, head } = people;
    ok(await clerk.client.POST('/api/assignments/receipts', { body: {} }));
    const mine = await of(0, '县财政局', clerk);
    const persons = { responsiblePerson: 'caizheng', leader: '吴局' };
    const named = { assignments: [{ id: mine.id, version: mine.version }], ...persons };
    const [kept] = ok(await clerk.client.PUT('/api/assignments/persons', { body: named }));
    for (const person of ['caizheng', '周敏']) {
      const body = { text: `由${person}核对`, person, due: null };
      ok(await clerk.client.POST('/api/assignments/{id}/steps', { params: path(mine.id), body }));
    }
    const asked = { unitId: units['县财政局']!, toId: head.id, since: '2026-06-30', reason: '轮岗' };
    const params = path(clerk.id);
    const { seen, duties } = ok(
      await securityAdmin.client.POST('/api/people/{id}/hand-overs/preview', { params, body: asked }),
    );
    expect(duties.map(({ kind, outcome, count }) => [kind, outcome, count])).toEqual([
      ['role', 'goes', null],
      ['assignments', 'goes', 1],
      ['steps', 'goes', 1],
    ]);
    ok(await securityAdmin.client.POST('/api/people/{id}/hand-overs', { params, body: { ...asked, seen } }));
    const after = await of(0, '县财政局');
    expect(after).toMatchObject({ responsiblePerson: 'juzhang', leader: '吴局' });
    expect(after.version).toBeGreaterThan(kept!.version);
    const steps = await app.unitOfWork.reader.query(
      'SELECT person FROM assignment_step WHERE assignment_id = ? ORDER BY id',
      [mine.id],
    );
    expect(steps).toEqual([{ person: 'juzhang' }, { person: '周敏' }]);
  });
});

describe("the office's own unit", () => {
  const engine = databases()[0]!;
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-16T02:00:00Z') } });

  it('is decided on by the named reviewer alone', async () => {
    await registerNames(app, ['县司法局', '县财政局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const own = items.find(({ name }) => !name.startsWith('县'))!;
    const justice = items.find(({ name }) => name === '县司法局')!;
    const staff = await staffOf(app.url);
    const reviewer = await staff.hire('fuhe', 'inspector', justice.id);
    const stranger = await staff.hire('ducha', 'inspector', justice.id);
    const clerk = await staff.hire('banren', 'reporter', own.id);
    const other = items.find(({ name }) => name === '县财政局')!;
    const otherClerk = await staff.hire('caizheng', 'reporter', other.id);
    for (const { id, version } of [own, other])
      ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    const { id: planId, version } = ok(
      await app.client.POST('/api/plans', { body: { year: 2026, title: '云岭县2026年要点' } }),
    );
    const unit = { printed: own.name, resolved: own.name, role: 'lead', kind: 'unit', by: 'name' } as const;
    const second = { ...unit, printed: other.name, resolved: other.name, role: 'responsible' } as const;
    const deadline = { kind: 'date', date: '2026-06-30', text: null, recurrence: null, milestones: [] } as const;
    const task = {
      title: '值班电话',
      requirement: '公开值班电话。',
      units: [unit, second],
      deadline: { ...deadline, milestones: [] },
    };
    ok(await app.client.POST('/api/plans/{id}/tasks', { params: path(planId), body: task }));
    const checked = ok(await app.client.POST('/api/plans/{id}/check', { params: path(planId), body: {} }));
    expect(version).toBe(1);
    const settings = { version: checked.version, reviewerId: reviewer.id };
    ok(await app.client.PATCH('/api/plans/{id}/issuing', { params: path(planId), body: settings }));
    const { seen } = ok(await app.client.GET('/api/plans/{id}/issuing', { params: path(planId) }));
    ok(await app.client.POST('/api/plans/{id}/issue', { params: path(planId), body: { seen } }));
    const [taskId] = (await tasksOf(app, planId)).map(({ id }) => id);
    const one = async (who: { client: typeof app.client }) =>
      ok(await who.client.GET('/api/tasks/{id}', { params: path(taskId!) })).assignments[0]!;
    const { id, version: first } = await one(clerk);
    const params = path(id);
    ok(
      await clerk.client.POST('/api/assignments/{id}/refusal', {
        params,
        body: { version: first, reason: '不归本办' },
      }),
    );
    const body = { version: first + 1, reason: '仍由办公室负责' };
    const asOffice = await app.client.POST('/api/assignments/{id}/insistence', { params, body });
    expect(asOffice.error?.code).toBe('own-unit-decision');
    expect((await one(app)).offers).toEqual([]);
    expect(ok(await app.client.GET('/api/assignments/decisions', {}))).toEqual([]);
    expect(ok(await reviewer.client.GET('/api/assignments/decisions', {}))).toMatchObject([{ assignmentId: id }]);
    expect((await one(reviewer)).offers).toEqual(['insist', 'reroute', 'keep-stops']);
    expect(ok(await reviewer.client.GET('/api/tasks/{id}/reports', { params: path(taskId!) }))).toEqual([]);
    // nobody else who inspects sees anything of it
    const unseen = await stranger.client.GET('/api/tasks/{id}', { params: path(taskId!) });
    expect([unseen.error?.code, ok(await stranger.client.GET('/api/assignments/decisions', {}))]).toEqual([
      'not-found',
      [],
    ]);
    ok(await reviewer.client.POST('/api/assignments/{id}/insistence', { params, body }));

    // of a clock stop that the unit shares with others the named one sees its own line alone, and changes nothing of it
    const stopped = { planId, firstDay: '2026-06-30', lastDay: null, reason: 'superior' as const, assignments: [id] };
    const entered = ok(await reviewer.client.POST('/api/stops', { body: stopped }));
    expect(entered).toMatchObject({ assignmentIds: [id], changeable: true });
    const { assignments } = ok(await app.client.GET('/api/tasks/{id}', { params: path(taskId!) }));
    const shared = assignments.find(({ unitId }) => unitId === other.id)!.id;
    await app.unitOfWork.run((tx) =>
      tx.query('INSERT INTO stopped_assignment (stop_id, assignment_id) VALUES (?, ?)', [entered.id, shared]),
    );
    const stopsOf = async (who: { client: typeof app.client }) =>
      ok(await who.client.GET('/api/plans/{id}/stops', { params: path(planId) })).map(
        ({ assignmentIds, named, changeable, assignments: count }) => [assignmentIds, named.length, changeable, count],
      );
    expect(await stopsOf(reviewer)).toEqual([[[id], 1, false, 2]]);
    expect(await stopsOf(app)).toEqual([[[id, shared], 2, false, 2]]);
    expect(await stopsOf(stranger)).toEqual([]);

    // what proves a request to close is opened by the named one where the office's unit asks, and nowhere else
    const fileOf = async (who: SignedInPerson, unitId: number) => {
      const form = new FormData();
      form.append('unitId', String(unitId));
      const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(who.account)]);
      form.append('file', new Blob([bytes]), `${who.account}.jpg`);
      const sent = { method: 'POST', headers: { cookie: who.cookie }, body: form };
      const evidence = (await (await fetch(`${app.url}/api/evidence`, sent)).json()) as Evidence;
      ok(await who.client.POST('/api/assignments/receipts', { body: {} }));
      const { assignments } = ok(await who.client.GET('/api/tasks/{id}', { params: path(taskId!) }));
      const asked = assignments.find((assignment) => assignment.unitId === unitId)!;
      const closing = { version: asked.version, words: '已公开', evidence: [evidence.id] };
      ok(await who.client.POST('/api/assignments/{id}/closing', { params: path(asked.id), body: closing }));
      return evidence.places[0]!.versions[0]!.id;
    };
    const files = [await fileOf(clerk, own.id), await fileOf(otherClerk, other.id)];
    const seenBy = (who: SignedInPerson) =>
      Promise.all(
        files.map(async (file) => {
          const headers = { cookie: who.cookie };
          return (await fetch(`${app.url}/api/evidence/versions/${file}/file`, { headers })).status;
        }),
      );
    expect([await seenBy(reviewer), await seenBy(stranger)]).toEqual([
      [200, 404],
      [404, 404],
    ]);
  });
});
