import { randomBytes, randomUUID } from 'node:crypto';
import type { Evidence, Finding, NewFinding, WriteAnswer } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { insertInspection, type InsertedInspection } from './inspected.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

const picture = () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(200)]);
const at = (id: number) => ({ params: { path: { id } } });

describe.each(databases())('inspecting units on $name', (engine) => {
  // 1 April in China
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-31T17:00:00Z') } });
  let inspector: SignedInPerson;
  let colleague: SignedInPerson;
  let clerk: SignedInPerson;
  let securityAdmin: SignedInPerson;
  let finance: number;
  let assignment: number;
  let evidence: Evidence;
  let before: InsertedInspection;
  let made: InsertedInspection;
  /** The units of the inspection: 县财政局, 县司法局. */
  let unit: number;
  let other: number;
  let earlier: Finding;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const idOf = (name: string) => items.find((one) => one.name === name)!.id;
    finance = idOf('县财政局');
    const justice = idOf('县司法局');
    const staff = await staffOf(app.url);
    securityAdmin = staff.securityAdmin;
    inspector = await staff.hire('inspector', 'inspector', justice);
    colleague = await staff.hire('colleague', 'inspector', justice);
    clerk = await staff.hire('clerk', 'reporter', finance);
    const plan = await issuePlan(app, [{ title: '公开政府采购信息', units: ['县财政局'] }]);
    assignment = ok(await clerk.client.GET('/api/assignments', {})).items[0]!.id;
    const body = { unitId: finance, title: '合同公告', formedOn: '2026-03-02', channel: 'website' as const };
    evidence = ok(
      await clerk.client.POST('/api/evidence', {
        body: { ...body, publishedOn: '2026-03-09', url: 'https://www.example.gov.cn/zwgk/1' },
      }),
    );
    const list = [
      { text: '合同公告在签订后 2 个工作日内发布' },
      { text: '公示栏与网站内容一致', per: 'unit', dimension: 'other' },
    ] as const;
    const { id: by } = ok(await app.client.GET('/api/session', {}));
    const samples: [number, number][] = [[assignment, evidence.id]];
    const units = [
      { unitId: finance, name: '县财政局', inspectors: [inspector.id, colleague.id], samples },
      { unitId: justice, name: '县司法局', inspectors: [inspector.id] },
    ];
    const inspection = { planId: plan.id, items: [...list], units, by, team: [by] };
    before = await insertInspection(app, inspection);
    const problem = await find(before.units[0]!, { itemId: before.items[0]!, words: '迟 3 个工作日公告' });
    earlier = problem.data!;
    made = await insertInspection(app, { ...inspection, quarter: 2 });
    [unit, other] = made.units as [number, number];
    await endField(before.id, 'published');
  });

  const endField = (id: number, state: string) =>
    app.unitOfWork.run((tx) => tx.query('UPDATE inspection SET state = ? WHERE id = ?', [state, id]));
  const check = async (id = unit, { client } = inspector) => ok(await client.GET('/api/checks/{id}', at(id)));
  const answer = (
    question: string,
    body: Partial<WriteAnswer>,
    { client } = inspector,
    [id, key]: [id?: number, key?: string] = [],
  ) =>
    client.PUT('/api/checks/{id}/answers/{question}', {
      params: { path: { id: id ?? unit, question }, header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body: { version: 0, answer: 'conforms', ...body },
    });
  const find = (id: number, body: Partial<NewFinding>, { client } = inspector, key?: string) =>
    client.POST('/api/checks/{id}/findings', {
      params: { path: { id }, header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body: { clientKey: randomUUID(), kind: 'problem', severity: 'normal', words: '合同金额未公开', ...body },
    });
  const upload = async (finding: number, name: string, bytes: Buffer, key: string, { cookie } = inspector) => {
    const data = new FormData();
    data.append('file', new Blob([new Uint8Array(bytes)]), name);
    const headers = { cookie, 'idempotency-key': key };
    const response = await fetch(`${app.url}/api/findings/${finding}/files`, { method: 'POST', headers, body: data });
    return (await response.json()) as Finding & { code: string };
  };

  it('is for who is put on the unit, and never for one of its own', async () => {
    const own = ok(await inspector.client.GET('/api/checks', {}));
    expect(own).toMatchObject([{ id: unit, unitName: '县财政局', questions: 5, answered: 0, samples: 1, problems: 0 }]);
    expect((await inspector.client.GET('/api/checks/{id}', at(other))).error?.code).toBe('own-cause');
    expect((await answer('quantity', { answer: 'right' }, inspector, [other])).error?.code).toBe('own-cause');
    expect((await clerk.client.GET('/api/checks/{id}', at(unit))).error?.code).toBe('not-found');
    expect((await answer('quantity', { answer: 'right' }, clerk)).error?.code).toBe('not-found');
    const { inspectors, samples, mayWrite, earlier: found } = await check();
    expect(inspectors).toEqual(['colleague', 'inspector']);
    expect(samples).toMatchObject([{ assignmentId: assignment, evidence: [{ id: evidence.id }] }]);
    expect(mayWrite).toBe(true);
    expect(found).toMatchObject([{ id: earlier.id, itemId: made.items[0], quarter: 1 }]);
    const waiting = ok(await inspector.client.GET('/api/workbench', {})).toDos;
    expect(waiting).toMatchObject([{ kind: 'inspect', count: 1 }]);
  });

  it('takes nothing from the page of somebody who is signed in there no more', async () => {
    const { client } = colleague;
    const from = async (person: SignedInPerson) =>
      client.PUT('/api/checks/{id}/answers/{question}', {
        params: { path: { id: unit, question: 'quantity' } },
        headers: { 'X-Person': String(person.id) },
        body: { version: 5, answer: 'right' },
      });
    expect((await from(inspector)).error?.code).toBe('signed-out');
    expect((await from(colleague)).error?.code).toBe('version-conflict');
  });

  it('takes an answer once, and shows the other one where two inspectors answer', async () => {
    const question = `item:${made.items[0]}:${assignment}`;
    const first = ok(await answer(question, { answer: 'fails' }, inspector, [unit, 'answer-1']));
    expect(first).toMatchObject({ answer: 'fails', version: 1, answeredBy: 'inspector' });
    expect(ok(await answer(question, { answer: 'fails' }, inspector, [unit, 'answer-1']))).toEqual(first);
    // the same answer by another is none that differs
    expect(ok(await answer(question, { answer: 'fails' }, colleague))).toEqual(first);
    const conflict = await answer(question, { answer: 'conforms' }, colleague);
    expect(conflict.error).toMatchObject({ code: 'version-conflict', current: { answer: 'fails', version: 1 } });
    expect((await check()).answers).toHaveLength(1);
  });

  it('answers an item in one act where nobody has, and leaves what is answered', async () => {
    const conform = (questions: string[], { client } = inspector, key = randomUUID()) =>
      client.POST('/api/checks/{id}/conforming', {
        params: { path: { id: unit }, header: { 'Idempotency-Key': key } },
        body: { questions },
      });
    const [failed, open] = [`item:${made.items[0]}:${assignment}`, `item:${made.items[1]}`];
    const { answers } = await check();
    for (const [code, questions] of [
      ['answer-unfit', [open, 'quantity']],
      ['not-found', [open, 'item:999999']],
    ] as const)
      expect([code, (await conform([...questions])).error?.code]).toEqual([code, code]);
    expect((await conform([open], clerk)).error?.code).toBe('not-found');
    expect((await check()).answers).toEqual(answers);

    const key = randomUUID();
    const first = ok(await conform([failed, open], inspector, key));
    expect(first).toMatchObject([
      { question: failed, answer: 'fails', version: 1 },
      { question: open, answer: 'conforms', version: 1, answeredBy: 'inspector' },
    ]);
    expect(ok(await conform([failed, open], inspector, key))).toEqual(first);
    expect(ok(await conform([failed, open], colleague))).toEqual(first);
    expect((await check()).answers).toHaveLength(2);
  });

  it.each<[string, string, Partial<WriteAnswer>]>([
    ['answer-unfit', 'quantity', { answer: 'conforms' }],
    ['answer-words', 'timeliness', { answer: 'wrong', words: '  ' }],
    ['not-found', 'item:999999', {}],
    ['validation', 'quantity', { answer: 'maybe' as 'right' }],
    ['version-conflict', 'quantity', { answer: 'right', version: 3 }],
  ])('refuses an answer with %s, and keeps nothing', async (code, question, wrong) => {
    const { answers } = await check();
    expect((await answer(question, wrong)).error?.code).toBe(code);
    expect((await check()).answers).toEqual(answers);
  });

  it('writes a finding once for each key of a device, and grades what it links', async () => {
    const body = { clientKey: randomUUID(), itemId: made.items[0]!, assignmentId: assignment, evidence: [evidence.id] };
    const first = ok(await find(unit, { ...body, repeatsId: earlier.id }));
    expect(first).toMatchObject({
      ...{ number: 1, dimension: 'content', deduction: '2.00', severity: 'normal', state: 'standing', version: 1 },
      ...{ rectificationDue: '2026-04-23', repeatsId: earlier.id },
      evidence: [{ id: evidence.id, grade: 'B', gradedBy: 'inspector' }],
    });
    expect(ok(await find(unit, { ...body, words: '改过的文字' })).id).toBe(first.id);
    const edited = ok(
      await inspector.client.PATCH('/api/findings/{id}', {
        ...at(first.id),
        body: { version: 1, deduction: '2.5', deductionReason: '两份合同' },
      }),
    );
    expect(edited).toMatchObject({ deduction: '2.50', words: first.words, rectificationDue: '2026-04-23', version: 2 });
    const late = await colleague.client.PATCH('/api/findings/{id}', {
      ...at(first.id),
      body: { version: 1, words: '另一句' },
    });
    expect(late.error).toMatchObject({ code: 'version-conflict', current: { deduction: '2.50', version: 2 } });
  });

  it.each<[string, Partial<NewFinding>, object?]>([
    ['deduction-range', { deduction: '3.01', deductionReason: '多处' }, { least: '1.5', most: '3' }],
    ['deduction-range', { deduction: '1.49', deductionReason: '多处' }],
    ['deduction-unreasoned', { deduction: '2.5' }],
    ['validation', { severity: null }],
    ['validation', { itemId: null }],
    ['validation', { words: '   ' }],
    ['rectification-date', { rectificationDue: '2026-04-01' }],
    ['rectification-date', { rectificationDue: '2028-04-01' }],
    ['not-found', { itemId: 999_999 }],
    ['not-found', { assignmentId: 999_999 }],
    ['evidence-foreign', { evidence: [999_999] }],
    ['finding-foreign', { repeatsId: 999_999 }],
  ])('refuses a finding with %s: %j', async (code, wrong, facts = {}) => {
    const { findings } = await check();
    const refused = await find(unit, { itemId: made.items[0]!, ...wrong });
    expect(refused.error).toMatchObject({ code });
    expect(refused.error?.facts ?? {}).toMatchObject(facts);
    expect((await check()).findings).toEqual(findings);
  });

  it('keeps pictures by their content, for who may see them, until a removal takes them', async () => {
    const finding = ok(await find(unit, { kind: 'praise', dimension: 'content', severity: null, words: '栏目清晰' }));
    expect(finding).toMatchObject({ deduction: null, rectificationDue: null });
    const bytes = picture();
    const added = await upload(finding.id, '截图.jpg', bytes, 'picture-1');
    expect(added.files).toMatchObject([{ name: '截图.jpg', format: 'jpeg', size: bytes.length, removed: false }]);
    expect((await upload(finding.id, '截图.jpg', bytes, 'picture-1')).files).toEqual(added.files);
    expect((await upload(finding.id, '假.jpg', Buffer.from('MZ no picture'), 'picture-2')).code).toBe(
      'file-mislabelled',
    );
    const get = ({ cookie }: { cookie: string }) =>
      fetch(`${app.url}/api/findings/files/${added.files[0]!.id}`, { headers: { cookie } });
    expect(Buffer.from(await (await get(colleague)).arrayBuffer())).toEqual(bytes);
    expect((await get(clerk)).status).toBe(404);
    const body = { objectKind: 'finding', objectId: finding.id, field: 'file', reason: '拍到了身份证号' } as const;
    const removal = ok(await app.client.POST('/api/removals', { body }));
    ok(
      await securityAdmin.client.POST('/api/removals/{id}/approval', {
        ...at(removal.id),
        body: { digest: removal.digest, reason: '属实' },
      }),
    );
    expect((await get(colleague)).status).toBe(410);
    expect((await upload(finding.id, '截图.jpg', bytes, 'picture-3')).code).toBe('file-removed');
    const removed = (await check()).findings.find(({ id }) => id === finding.id)!;
    expect(removed.files).toMatchObject([{ name: '〔已清除〕', removed: true }]);
    const gone = await inspector.client.DELETE('/api/findings/{id}/files/{fileId}', {
      params: { path: { id: finding.id, fileId: added.files[0]!.id } },
    });
    expect(ok(gone).files).toEqual([]);
  });

  it('tells the office of a reason for a veto, and points out what repeats', async () => {
    const veto = ok(await find(unit, { kind: 'veto', dimension: 'other', severity: null, words: '公告日期系补填' }));
    const { items } = ok(await app.client.GET('/api/notifications', {}));
    expect(items).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'veto-found' })]));
    const repeats = ok(await app.client.GET('/api/inspections/{id}/repeats', at(made.id)));
    expect(repeats).toMatchObject([
      {
        itemId: made.items[0],
        units: [{ unitName: '县财政局', findings: [{ repeatsId: earlier.id }], before: [{ findingId: earlier.id }] }],
      },
    ]);
    const withdrawn = ok(
      await inspector.client.POST('/api/findings/{id}/withdrawal', {
        ...at(veto.id),
        body: { version: 1, reason: '经核实系网站改版' },
      }),
    );
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawnReason: '经核实系网站改版' });
    const again = await inspector.client.PATCH('/api/findings/{id}', {
      ...at(veto.id),
      body: { version: 2, words: '再写' },
    });
    expect(again.error?.code).toBe('finding-withdrawn');
  });

  it('ends when nothing is open, and is given back by the office with a reason', async () => {
    const end = ({ client } = inspector, version = 1) =>
      client.POST('/api/checks/{id}/end', { ...at(unit), body: { version } });
    expect((await end()).error).toMatchObject({ code: 'check-open', facts: { unanswered: '3', kind: 'none' } });
    for (const [question, value] of [
      ['quantity', 'right'],
      ['timeliness', 'wrong'],
      ['veto', 'none'],
    ] as const)
      ok(await answer(question, { answer: value, words: value === 'wrong' ? '第 3 份已按时报送' : null }));
    const changed = await answer(`item:${made.items[1]}`, { answer: 'not-applicable', version: 1 });
    expect(ok(changed)).toMatchObject({ version: 2 });
    expect(ok(await end())).toMatchObject({ checkedAt: expect.any(String), mayWrite: false, version: 2 });
    expect((await end(inspector, 2)).error?.code).toBe('unit-checked');
    expect((await answer('veto', { answer: 'found', version: 1 })).error?.code).toBe('unit-checked');
    expect((await find(unit, { itemId: made.items[0]! }, colleague)).error?.code).toBe('unit-checked');
    const body = { version: 2, reason: '补充照片' };
    expect((await inspector.client.POST('/api/checks/{id}/reopening', { ...at(unit), body })).error?.code).toBe(
      'forbidden',
    );
    expect(ok(await app.client.POST('/api/checks/{id}/reopening', { ...at(unit), body }))).toMatchObject({
      checkedAt: null,
      mayWrite: true,
    });
    // whoever has seen it before it was given back
    expect((await end(inspector, 2)).error?.code).toBe('version-conflict');
  });

  it('takes nothing more once units are asked for their answer, and shows them the pictures', async () => {
    const { findings } = await check();
    const shown = await upload(findings[0]!.id, '网页.jpg', picture(), 'picture-shown');
    await endField(made.id, 'feedback');
    expect((await answer('veto', { answer: 'none', version: 1 })).error?.code).toBe('inspection-not-field');
    expect((await find(unit, { itemId: made.items[0]! })).error).toMatchObject({
      code: 'inspection-not-field',
      facts: { kind: 'feedback' },
    });
    expect((await check()).mayWrite).toBe(false);
    const headers = { cookie: clerk.cookie };
    expect((await fetch(`${app.url}/api/findings/files/${shown.files[0]!.id}`, { headers })).status).toBe(200);
  });
});
