import { refreshLightsJob } from '@yaodian/api';
import type { Notice, NoticeColour, NoticeProposal, SignOff } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const units = ['县财政局', '县司法局', '县人社局', '县民政局'];
/** Of 县民政局: what many send at once. */
const many = Array.from({ length: 20 }, (_, at) => `公开救助信息${at + 1}`);
const signOff: SignOff = { drafter: { name: '李文' }, checker: { name: '王核' }, signer: { name: '赵主任' } };
const unsigned: SignOff = { ...signOff, signer: { name: '' } };
const unknownSigner: SignOff = { ...signOff, signer: { ...signOff.signer, personId: 99_999 } };

describe.each(databases())('notices and instructions on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const accounts = ['office', 'caizheng', 'caizheng-head', 'sifa', 'minzheng', 'lingdao'] as const;
  let people: Record<(typeof accounts)[number], SignedInPerson>;
  let tasks: Map<string, number>;

  /** Time goes on: sessions end, lights are computed anew, and everybody signs in again. */
  const on = async (at: string) => {
    clock.at = new Date(at);
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    const again = await Promise.all(accounts.map(async (account) => [account, await asPerson(app.url, account)]));
    people = Object.fromEntries(again) as typeof people;
  };

  beforeAll(async () => {
    await registerNames(app, units);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!;
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局').id);
    await staff.hire('caizheng-head', 'approver', unitOf('县财政局').id);
    await staff.hire('sifa', 'reporter', unitOf('县司法局').id);
    await staff.hire('minzheng', 'reporter', unitOf('县民政局').id);
    await staff.hire('lingdao', 'leader', unitOf('县民政局').id);
    const { id, version } = unitOf('县司法局');
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    const plan = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-03-16' },
      { title: '公开惠民资金', units: ['县司法局'], date: '2026-03-13' },
      { title: '公开招聘信息', units: ['县人社局'], date: '2026-03-13' },
      { title: '回应关切', units: ['县司法局'] },
      ...many.map((title) => ({ title, units: ['县民政局'], date: '2026-03-16' })),
    ]);
    tasks = new Map((await tasksOf(app, plan.id)).map((one) => [one.title, one.id]));
    await on('2026-03-02T02:00:00Z');
  });

  const proposals = async (): Promise<NoticeProposal[]> =>
    ok(await people.office.client.GET('/api/notices/proposals', {})).items;
  const proposed = async (title: string, unit: string) =>
    (await proposals()).find(({ taskTitle, unitName }) => taskTitle === title && unitName === unit)!;
  const inShort = ({ taskTitle, unitName, cause, colour, why, former }: NoticeProposal) =>
    `${taskTitle} ${unitName}: ${cause.rule} ${colour} ${why} ${former?.documentNumber ?? '-'}`;
  /** An answer's data, else the code and the facts of what was refused. */
  const said = <T>({ data, error }: { data?: T; error?: { code: string; facts?: Record<string, string> } }) =>
    error ? `${error.code} ${error.facts?.reference ?? error.facts?.kind ?? ''}`.trim() : data!;
  const send = (of: readonly NoticeProposal[], { client } = people.office, by = signOff) =>
    client.POST('/api/notices/sending', {
      body: {
        proposals: of.map(({ assignmentId, cause: { kind, of: date }, colour }) => ({
          assignmentId,
          cause: { kind, of: date },
          colour,
        })),
        drafts: [],
        signOff: by,
      },
    });
  const notice = async (address: string, { client } = people.office): Promise<Notice> =>
    ok(await client.GET('/api/notices/{address}', { params: { path: { address } } }));
  const numbers = async (colour: NoticeColour) =>
    (
      await app.unitOfWork.reader.query<{ number: number }[]>(
        'SELECT number FROM notice WHERE colour = ? AND number IS NOT NULL ORDER BY number',
        [colour],
      )
    ).map(({ number }) => number);
  type Act = 'reply' | 'reply/approval' | 'reply/sending-back' | 'reply/acceptance' | 'reply/refusal';
  /** What becomes of a demand in the version that it has now, or the code of what was refused. */
  const act = async (who: SignedInPerson, id: number, what: Act, body: object = {}): Promise<string> => {
    const [{ version }] = await app.unitOfWork.reader.query<[{ version: number }]>(
      'SELECT version FROM demand WHERE id = ?',
      [id],
    );
    const response = await fetch(`${app.url}/api/demands/${id}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify({ version, ...(what === 'reply' && { evidence: [] }), ...body }),
    });
    const { code, state } = (await response.json()) as { code?: string; state?: string };
    return code ?? state!;
  };
  const light = async (title: string, unit: string) => {
    const params = path(tasks.get(title)!);
    const { assignments } = ok(await people.office.client.GET('/api/tasks/{id}', { params }));
    const { light: own } = assignments.find(({ unitName }) => unitName === unit)!;
    return `${own.light}: ${own.reasons.map(({ rule, reference }) => [rule, reference].filter(Boolean).join(' ')).join(', ')}`;
  };
  /** Every act has stored the lights that are computed afresh. */
  const expectFresh = async () => {
    const stored = () =>
      app.unitOfWork.reader.query<object[]>('SELECT id, light, light_reasons, light_on FROM assignment ORDER BY id');
    const kept = await stored();
    await app.unitOfWork.run((tx) =>
      tx.query('UPDATE assignment SET light = NULL, light_reasons = NULL, light_on = NULL'),
    );
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    expect(kept).toEqual(await stored());
  };
  const told = async (account: (typeof accounts)[number]) =>
    (
      await app.unitOfWork.reader.query<{ kind: string }[]>(
        `SELECT kind FROM notification WHERE person_id = ? AND kind NOT LIKE 'tasks-%' ORDER BY id`,
        [people[account].id],
      )
    ).map(({ kind }) => kind);
  const toDos = async (account: (typeof accounts)[number]) =>
    ok(await people[account].client.GET('/api/workbench', {})).toDos.map(
      ({ kind, count, late, due }) => `${kind} ${count} ${late} ${due ?? '-'}`,
    );

  it('are proposed from the lights: what is near its deadline is blue', async () => {
    const found = await proposals();
    expect(found).toHaveLength(24);
    expect(found.slice(0, 3).map(inShort)).toEqual([
      '公开预决算 县财政局: deadline-near blue first -',
      '公开预决算 县司法局: deadline-near blue first -',
      '公开惠民资金 县司法局: deadline-near blue first -',
    ]);
    expect(found[0]).toMatchObject({ answerBy: '2026-03-09', cause: { kind: 'deadline', of: '2026-03-16' } });
    expect(await toDos('office')).toContain('send-notices 24 0 -');
  });

  it('get their numbers without a gap from 20 senders at once, whatever fails between them', async () => {
    const all = await proposals();
    const of = many.map((title) => all.find(({ taskTitle }) => taskTitle === title)!);
    const wrong = { ...of[0]!, colour: 'red' as const };
    const answers = await Promise.all([
      ...of.map(async (one) => said(await send([one]))),
      said(await send([of[0]!], people.office, unsigned)),
      said(await send([of[0]!], people.office, unknownSigner)),
      // the first of both would have a number before the second one fails
      ...[1, 2, 3].map(async () => said(await send([await proposed('公开招聘信息', '县人社局'), wrong]))),
    ]);
    expect(answers.slice(20)).toEqual([
      'document-unsigned',
      'not-found',
      ...Array(3).fill(expect.stringMatching(/^notice-/)),
    ]);
    const sent = answers.slice(0, 20).map((one) => (typeof one === 'string' ? one : one.items[0]!.address));
    expect(sent.toSorted()).toEqual(many.map((_, at) => `2026-blue-${at + 1}`).toSorted());
    expect(await numbers('blue')).toEqual(many.map((_, at) => at + 1));
    expect((await told('minzheng')).filter((kind) => kind === 'notice-sent')).toHaveLength(20);
    expect(await toDos('minzheng')).toContain('answer-notice 20 0 2026-03-09');
  });

  it('go out once where two send the same proposal at once; the second one is told which it is', async () => {
    const one = await proposed('公开预决算', '县财政局');
    const answers = (await Promise.all([send([one]), send([one])])).map(said);
    expect(answers.filter((answer) => answer === 'notice-there 督办〔2026〕蓝21号')).toHaveLength(1);
    expect(said(await send([one]))).toBe('notice-there 督办〔2026〕蓝21号');
    const sent = await notice('2026-blue-21');
    expect(sent).toMatchObject({
      documentNumber: '督办〔2026〕蓝21号',
      state: 'sent',
      answerBy: '2026-03-09',
      signing: { ...{ drafter: '李文', checker: '王核', signer: '赵主任' }, signedOn: '2026-03-02' },
      offers: ['withdraw'],
    });
    expect(sent.body).toContain('由你单位牵头负责“公开预决算”，完成时限为2026年3月16日');
    expect(sent.body).toContain('截至2026年3月2日，距完成时限还有10个工作日');
    expect((await proposals()).map(({ taskTitle, unitName }) => `${taskTitle} ${unitName}`)).toEqual([
      '公开预决算 县司法局',
      '公开惠民资金 县司法局',
      '公开招聘信息 县人社局',
    ]);
    // units see what went out to them, and to others of a task that they lead
    expect(ok(await people.sifa.client.GET('/api/notices', {})).total).toBe(0);
    const foreign = await people.sifa.client.GET('/api/notices/{address}', {
      params: { path: { address: '2026-blue-21' } },
    });
    expect(said(foreign)).toBe('not-found');
  });

  it('are red at first only with a reason, and drafts are edited before they go out', async () => {
    const { assignmentId, cause } = await proposed('公开预决算', '县司法局');
    const drafted = { assignmentId, cause: { kind: cause.kind, of: cause.of } };
    const { client } = people.office;
    const draft = ok(await client.POST('/api/notices/drafts', { body: drafted }));
    expect(draft).toMatchObject({ colour: 'blue', state: 'draft', ruled: { colour: 'blue', why: 'first' } });
    expect(said(await client.POST('/api/notices/drafts', { body: drafted }))).toBe('notice-drafted');
    const kept = await proposed('公开预决算', '县司法局');
    expect(kept.draft).toBe(draft.address);
    expect(said(await send([kept]))).toBe('notice-drafted');
    const { id, version, title, answerBy } = draft;
    const edited = { version, title, body: '请马上办理。', answerBy, colour: 'red' as const, colourReason: '' };
    const edit = (changes: object) =>
      client.PUT('/api/notices/drafts/{id}', { params: path(id), body: { ...edited, ...changes } });
    expect(said(await edit({}))).toBe('notice-colour');
    expect(said(await edit({ colour: 'blue', answerBy: '2026-03-02' }))).toBe('answer-date');
    expect(said(await edit({ colour: 'blue', answerBy: '2199-03-02' }))).toBe('date-too-far');
    const red = ok(await edit({ colourReason: '县领导专门督办的事项' }));
    expect(said(await edit({ colourReason: '又改' }))).toBe('version-conflict');
    expect(red).toMatchObject({ colour: 'red', colourReason: '县领导专门督办的事项', version: 2 });
    const body = { proposals: [], drafts: [{ id, version: 2 }], signOff };
    const sent = ok(await client.POST('/api/notices/sending', { body }));
    expect(sent.items).toMatchObject([{ documentNumber: '督办〔2026〕红1号', address: '2026-red-1' }]);
    expect(said(await client.POST('/api/notices/sending', { body }))).toBe('notice-there 督办〔2026〕红1号');
    expect((await notice('2026-red-1', people.sifa)).body).toBe('请马上办理。');
  });

  it('keep their number when they are withdrawn, and nobody replies any more', async () => {
    const { id, version, demand } = await notice('2026-red-1');
    const withdraw = () =>
      people.office.client.POST('/api/notices/{id}/withdrawal', {
        params: path(id),
        body: { version, reason: '事项已另行安排' },
      });
    expect(ok(await withdraw())).toMatchObject({ state: 'withdrawn', documentNumber: '督办〔2026〕红1号', offers: [] });
    expect(said(await withdraw())).toBe('demand-withdrawn 督办〔2026〕红1号');
    expect(await act(people.sifa, demand!.id, 'reply', { words: '已办' })).toBe('demand-withdrawn');
    expect(inShort(await proposed('公开预决算', '县司法局'))).toBe('公开预决算 县司法局: deadline-near blue first -');
    expect(await told('sifa')).toEqual(['notice-sent', 'notice-withdrawn']);
  });

  it('are answered by the clerk and let out by the head; the office refuses, and accepts', async () => {
    const { client } = people.caizheng;
    const unitId = (await notice('2026-blue-21')).unitId;
    const proof = { unitId, title: '预算公开页', url: 'https://www.example.gov.cn/yusuan' };
    const evidence = [ok(await client.POST('/api/evidence', { body: proof })).id];
    const demand = (await notice('2026-blue-21', people.caizheng)).demand!;
    expect(demand).toMatchObject({ offers: ['reply'], needsApprover: true, state: 'sent' });
    expect(await act(people.sifa, demand.id, 'reply', { words: '不是我们的' })).toBe('not-found');
    expect(await act(people.office, demand.id, 'reply', { words: '代为回复' })).toBe('unit-has-accounts');
    expect(await act(people.caizheng, demand.id, 'reply', { words: '正在办理', evidence })).toBe('sent');
    expect(await act(people.caizheng, demand.id, 'reply', { words: '再写一次' })).toBe('demand-answered');
    expect(await act(people.caizheng, demand.id, 'reply/approval')).toBe('reply-own');
    expect(await act(people.office, demand.id, 'reply/acceptance')).toBe('demand-state');
    expect((await notice('2026-blue-21')).demand!.replies).toEqual([]);
    expect(await toDos('caizheng-head')).toContain('approve-reply 1 0 2026-03-09');
    expect(await act(people['caizheng-head'], demand.id, 'reply/sending-back', { reason: '写明日期' })).toBe('sent');
    expect(await act(people.caizheng, demand.id, 'reply', { words: '3月12日前公开', evidence })).toBe('sent');
    expect(await act(people['caizheng-head'], demand.id, 'reply/approval')).toBe('replied');
    expect(await act(people.caizheng, demand.id, 'reply', { words: '又一次' })).toBe('demand-answered');
    expect(await toDos('office')).toContain('decide-reply 1 0 -');
    expect(await act(people.caizheng, demand.id, 'reply/acceptance')).toBe('not-found');
    expect(await act(people.office, demand.id, 'reply/refusal', { reason: '没有措施', answerBy: '2026-03-01' })).toBe(
      'answer-date',
    );
    expect(await act(people.office, demand.id, 'reply/refusal', { reason: '没有措施', answerBy: '2026-03-04' })).toBe(
      'refused',
    );
    expect(await act(people.office, demand.id, 'reply/refusal', { reason: '没有措施' })).toBe('demand-state');
    // a poor reply lets the next colour be proposed at once
    expect(inShort(await proposed('公开预决算', '县财政局'))).toBe(
      '公开预决算 县财政局: deadline-near yellow poor 督办〔2026〕蓝21号',
    );
    expect(await act(people.caizheng, demand.id, 'reply', { words: '3月12日公开，已定专人', evidence })).toBe(
      'refused',
    );
    expect(await act(people['caizheng-head'], demand.id, 'reply/approval')).toBe('replied');
    expect(await act(people.office, demand.id, 'reply/acceptance', { words: '照此办理' })).toBe('accepted');
    expect(await act(people.office, demand.id, 'reply/acceptance')).toBe('demand-state');
    expect(await act(people.caizheng, demand.id, 'reply', { words: '再次' })).toBe('demand-answered');
    const { demand: done, state } = await notice('2026-blue-21');
    expect(state).toBe('accepted');
    expect(done!.replies.map(({ outcome, reason, evidence: proofs }) => [outcome, reason, proofs.length])).toEqual([
      ['accepted', '照此办理', 1],
      ['refused', '没有措施', 1],
    ]);
    expect(await proposed('公开预决算', '县财政局')).toBeUndefined();
    expect(await told('caizheng')).toEqual(['notice-sent', 'reply-sent-back', 'reply-refused', 'reply-accepted']);
  });

  it('turn the light once they are not answered in time, and then go one colour up', async () => {
    const [hr, welfare] = [await proposed('公开招聘信息', '县人社局'), await proposed('公开惠民资金', '县司法局')];
    const dismissal = {
      ...{ assignmentId: welfare.assignmentId, colour: welfare.colour, reason: '已电话沟通' },
      cause: { kind: welfare.cause.kind, of: welfare.cause.of },
    };
    expect(
      (await people.office.client.POST('/api/notices/proposals/dismissals', { body: dismissal })).error,
    ).toBeUndefined();
    expect(await proposed('公开惠民资金', '县司法局')).toBeUndefined();
    ok(await send([hr]));
    await on('2026-03-09T02:00:00Z');
    expect(await light('公开招聘信息', '县人社局')).not.toContain('notice-unanswered');
    expect(await proposed('公开招聘信息', '县人社局')).not.toMatchObject({ cause: { kind: 'deadline' } });

    await on('2026-03-10T02:00:00Z');
    expect(await light('公开招聘信息', '县人社局')).toContain('notice-unanswered 督办〔2026〕蓝22号');
    expect(await toDos('office')).toContain('notices-unanswered 21 21 2026-03-09');
    await expectFresh();
    const due = (await proposals()).find(
      ({ taskTitle, cause }) => taskTitle === '公开招聘信息' && cause.kind === 'deadline',
    )!;
    expect(inShort(due)).toBe('公开招聘信息 县人社局: deadline-near yellow unanswered 督办〔2026〕蓝22号');
    const { client } = people.office;
    const { assignmentId, cause } = due;
    const draft = ok(
      await client.POST('/api/notices/drafts', { body: { assignmentId, cause: { kind: cause.kind, of: cause.of } } }),
    );
    expect(draft.body).toContain(
      '2026年3月2日发出的督办〔2026〕蓝22号要求2026年3月9日前回复，你单位至今没有按要求回复。',
    );
    const { id, version, title, body, answerBy } = draft;
    const skipping = { version, title, body, answerBy, colour: 'red' as const, colourReason: '' };
    expect(said(await client.PUT('/api/notices/drafts/{id}', { params: path(id), body: skipping }))).toBe(
      'notice-colour',
    );
    ok(await client.POST('/api/notices/sending', { body: { proposals: [], drafts: [{ id, version }], signOff } }));
    const next = await notice('2026-yellow-1');
    expect(next.chain.map(({ documentNumber, state }) => `${documentNumber} ${state}`)).toEqual([
      '督办〔2026〕蓝22号 escalated',
      '督办〔2026〕黄1号 sent',
    ]);
    const former = await notice('2026-blue-22');
    expect(await act(people.office, former.demand!.id, 'reply', { words: '晚了' })).toBe('demand-state');
    expect(await light('公开招聘信息', '县人社局')).not.toContain('notice-unanswered');
    await expectFresh();
    // the unit has no accounts
    expect(await act(people.office, next.demand!.id, 'reply', { words: '人社局来电：12日公开' })).toBe('replied');
    expect((await notice('2026-yellow-1')).demand!.replies).toMatchObject([{ onBehalf: true }]);

    // what was dismissed is proposed again once it is overdue
    expect(
      (await proposals()).some(({ taskTitle, cause: own }) => taskTitle === '公开惠民资金' && own.kind === 'deadline'),
    ).toBe(false);
    await on('2026-03-16T02:00:00Z');
    const again = (await proposals()).find(
      ({ taskTitle, cause: own }) => taskTitle === '公开惠民资金' && own.kind === 'deadline',
    )!;
    expect(inShort(again)).toBe('公开惠民资金 县司法局: overdue yellow first -');
  });

  it('find poor what the lights do not see, and end with their assignment', async () => {
    const { client } = people.office;
    const params = path(tasks.get('公开惠民资金')!);
    const { assignments } = ok(await client.GET('/api/tasks/{id}', { params }));
    const assignmentId = assignments[0]!.id;
    const { id, version } = ok(
      await client.POST('/api/notices/drafts', { body: { assignmentId, finding: '公开的清单缺少乡镇明细' } }),
    );
    expect(await notice(`draft-${id}`)).toMatchObject({ colour: 'yellow', cause: { kind: 'quality', rule: 'poor' } });
    ok(await client.POST('/api/notices/sending', { body: { proposals: [], drafts: [{ id, version }], signOff } }));
    const sent = await notice('2026-yellow-2');
    expect(sent.body).toContain('经核查：公开的清单缺少乡镇明细。');
    expect(await act(people.sifa, sent.demand!.id, 'reply', { words: '正在补' })).toBe('replied');
    const task = (await tasksOf({ ...app, client }, sent.planId)).find((one) => one.id === sent.taskId)!;
    const cancelled = [{ id: task.id, version: task.version }];
    const amendment = { reason: '任务调整', edited: [], added: [], cancelled };
    ok(await client.POST('/api/plans/{id}/amendments', { params: path(sent.planId), body: amendment }));
    const { demand, state } = await notice('2026-yellow-2');
    await expectFresh();
    expect([state, demand!.replies[0]!.outcome]).toEqual(['dropped', 'dropped']);
    expect(await act(people.sifa, demand!.id, 'reply', { words: '已补' })).toBe('demand-state');
  });

  it('list, filter and leave for Excel', async () => {
    const { client } = people.office;
    const found = async (query: object) =>
      ok(await client.GET('/api/notices', { params: { query } })).items.map(({ documentNumber }) => documentNumber);
    expect(await found({ state: 'withdrawn' })).toEqual(['督办〔2026〕红1号']);
    expect(await found({ colour: 'yellow', year: 2026 })).toEqual(['督办〔2026〕黄2号', '督办〔2026〕黄1号']);
    expect(await found({ late: true })).toHaveLength(20);
    expect(await found({ search: '蓝21号' })).toEqual(['督办〔2026〕蓝21号']);
    expect(await found({ year: 2025 })).toEqual([]);
    const excel = await app.fetch('/api/notices/export.xlsx?state=withdrawn', {
      headers: { cookie: people.office.cookie },
    });
    expect(excel.headers.get('content-disposition')).toContain(encodeURIComponent('督办单台账'));
    expect((await excel.arrayBuffer()).byteLength).toBeGreaterThan(2000);
    const names = ok(await client.GET('/api/signing/names', {}));
    expect(names.persons.find(({ name }) => name === 'lingdao')).toMatchObject({ isLeader: true });
  });

  it('are instructions as well: written by a leader or entered by the office, answered, and past their date in the lights', async () => {
    const taskId = tasks.get('回应关切')!;
    const give = ({ client }: SignedInPerson, body: object) =>
      client.POST('/api/tasks/{id}/instructions', {
        params: path(taskId),
        body: { words: '请抓紧回应，每周报告一次', assignments: [], answerBy: null, ...body },
      });
    expect(said(await give(people.office, {}))).toBe('instruction-unnamed');
    const leader = { name: '王县长' };
    expect(said(await give(people.office, { leader, givenOn: '2026-04-01' }))).toBe('instruction-ahead');
    expect(said(await give(people.office, { leader, answerBy: '2026-03-16' }))).toBe('answer-date');
    expect(said(await give(people.office, { leader, assignments: [999_999] }))).toBe('instruction-nobody');
    expect(said(await give(people.lingdao, { leader }))).toBe('validation');
    const entered = ok(await give(people.office, { leader, givenOn: '2026-03-13', answerBy: '2026-03-18' }));
    expect(entered).toMatchObject({ leader: '王县长', givenOn: '2026-03-13', isEntered: true });
    const own = ok(await give(people.lingdao, {}));
    expect(own).toMatchObject({
      leader: 'lingdao',
      isEntered: false,
      demands: [{ unitName: '县司法局', answerBy: null }],
    });
    expect((await told('sifa')).slice(-2)).toEqual(['instruction-due', 'instruction-given']);
    expect(await toDos('sifa')).toContain('answer-instruction 2 0 2026-03-18');
    expect(await toDos('lingdao')).toContain('own-instructions 1 0 -');

    await on('2026-03-19T02:00:00Z');
    expect(await light('回应关切', '县司法局')).toContain('notice-unanswered 2026年3月13日领导批示');
    const [demand] = entered.demands;
    expect(await act(people.sifa, demand!.id, 'reply', { words: '已逐条回应' })).toBe('replied');
    expect(await light('回应关切', '县司法局')).not.toContain('notice-unanswered');
    await expectFresh();
    expect(await toDos('office')).toContain('decide-instruction-reply 1 0 -');
    expect(await act(people.office, demand!.id, 'reply/acceptance')).toBe('accepted');
    const listed = async (query: object, { client } = people.sifa) =>
      ok(await client.GET('/api/instructions', { params: { query } })).items.map(({ leader: by }) => by);
    expect(await listed({})).toEqual(['lingdao', '王县长']);
    expect(await listed({ standing: 'over' })).toEqual(['王县长']);
    expect(await listed({ own: true }, people.lingdao)).toEqual(['lingdao']);
    expect(await listed({}, people.minzheng)).toEqual([]);

    const withdraw = { params: path(own.id), body: { version: own.version, reason: '已当面交代' } };
    expect(said(await people.sifa.client.POST('/api/instructions/{id}/withdrawal', withdraw))).toBe('forbidden');
    ok(await people.lingdao.client.POST('/api/instructions/{id}/withdrawal', withdraw));
    expect(await act(people.sifa, own.demands[0]!.id, 'reply', { words: '已办' })).toBe('demand-withdrawn');
  });
});
