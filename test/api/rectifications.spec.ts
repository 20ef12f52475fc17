import * as XLSX from '@e965/xlsx';
import { enrol, refreshLightsJob, remindersJob, reportRounds, Scheduler } from '@yaodian/api';
import type { FeedbackOfUnit, OrdersOfInspection, Rectification, SignOff } from '@yaodian/api-client';
import { defaultSettings } from '@yaodian/inspection';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok, registerNames, useApplication } from './application.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const names = ['县财政局', '县司法局', '县民政局', '县水利局'];
const signOff: SignOff = { drafter: { name: '李文' }, checker: { name: '王核' }, signer: { name: '赵主任' } };
const unsigned: SignOff = { ...signOff, signer: { name: '' } };

describe.each(databases())('feedback and rectification on $name', (engine) => {
  const clock = { at: new Date('2026-04-13T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  const accounts = ['office', 'caizheng', 'caizheng-head', 'sifa', 'lingdao'] as const;
  let people: Record<(typeof accounts)[number], SignedInPerson>;
  const unitIds = new Map<string, number>();
  /** Identifiers of findings by unit. */
  const findings = new Map<string, number[]>();
  let inspection = 0;

  const on = async (at: string) => {
    clock.at = new Date(at);
    const again = await Promise.all(accounts.map(async (account) => [account, await asPerson(app.url, account)]));
    people = Object.fromEntries(again) as typeof people;
  };
  const query = <T extends object>(sql: string, values: unknown[] = []) =>
    app.unitOfWork.reader.query<T[]>(sql, values);
  const write = (sql: string, values: unknown[] = []) => app.unitOfWork.run((tx) => tx.query(sql, values));

  /** An inspection in its days of feedback, as if it had been carried out. */
  const inspected = async (planId: number) => {
    const at = '2026-04-13 01:00:00.000';
    await write(
      `INSERT INTO inspection (plan_id, quarter, title, method, state, quantity_weight, content_weight, timeliness_weight,
         settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days, under_supervision_rules,
         feedback_due, created_by, created_at, updated_at, version)
       VALUES (?, 1, '2026年第一季度督查', 'online', 'feedback', 30, 40, 30, ?, 1, 1, 5, 10, 0, '2026-04-20', 1, ?, ?, 1)`,
      [planId, JSON.stringify(defaultSettings), at, at],
    );
    const [row] = await query<{ id: number }>('SELECT id FROM inspection');
    for (const [position, name] of names.entries()) {
      await write(
        `INSERT INTO inspection_unit (inspection_id, unit_id, unit_name, position, state, ranked, version)
         VALUES (?, ?, ?, ?, 'inspected', 1, 1)`,
        [row!.id, unitIds.get(name), name, position],
      );
      const [unit] = await query<{ id: number }>('SELECT id FROM inspection_unit WHERE unit_id = ?', [
        unitIds.get(name),
      ]);
      const [assignment] = await query<{ id: number }>('SELECT id FROM assignment WHERE unit_id = ?', [
        unitIds.get(name),
      ]);
      for (const [at2, kind] of ['problem', 'problem', 'praise'].entries())
        await write(
          `INSERT INTO finding (inspection_unit_id, number, client_key, kind, dimension, assignment_id, severity, deduction,
             words, state, found_by, found_at, updated_at, version)
           VALUES (?, ?, ?, ?, 'content', ?, ?, ?, ?, 'standing', ?, ?, ?, 1)`,
          [
            ...[unit!.id, at2 + 1, `k${at2}`, kind, assignment!.id],
            ...(kind === 'praise' ? [null, null] : ['normal', 200]),
            ...[`${name}的第 ${at2 + 1} 条`, people.lingdao.id, at, at],
          ],
        );
      const own = await query<{ id: number }>(
        "SELECT id FROM finding WHERE inspection_unit_id = ? AND kind = 'problem' ORDER BY number",
        [unit!.id],
      );
      findings.set(
        name,
        own.map(({ id }) => id),
      );
    }
    return row!.id;
  };

  beforeAll(async () => {
    await registerNames(app, names);
    const { items } = ok(await app.client.GET('/api/units', {}));
    for (const { name, id } of items) unitIds.set(name, id);
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitIds.get('县财政局')!);
    await staff.hire('caizheng-head', 'approver', unitIds.get('县财政局')!);
    await staff.hire('sifa', 'reporter', unitIds.get('县司法局')!);
    await staff.hire('lingdao', 'leader', unitIds.get('县民政局')!);
    const { id, version } = items.find(({ name }) => name === '县司法局')!;
    ok(
      await app.client.PATCH('/api/units/{id}', { params: { path: { id } }, body: { version, needsApprover: false } }),
    );
    for (const job of ['report-rounds', 'reminders']) await app.unitOfWork.run((tx) => enrol(tx, job));
    const plan = await issuePlan(app, [{ title: '公开预决算', units: names, date: '2026-11-30' }]);
    await on('2026-04-13T02:00:00Z');
    inspection = await inspected(plan.id);
  });

  const send = async (who: SignedInPerson, path: string, body: object): Promise<{ code?: string } & object> => {
    const response = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { code?: string };
  };
  const of = (unit: string) => `/api/inspections/${inspection}/units/${unitIds.get(unit)}/feedback`;
  const feedback = async (unit: string, { client } = people.office): Promise<FeedbackOfUnit> => {
    const params = { path: { id: inspection, unitId: unitIds.get(unit)! } };
    return ok(await client.GET('/api/inspections/{id}/units/{unitId}/feedback', { params }));
  };
  /** What becomes of a unit's answer, or the code of what was refused. */
  const act = async (who: SignedInPerson, unit: string, what: string, body: object = {}) => {
    const { version } = await feedback(unit);
    const answer = await send(who, `${of(unit)}${what}`, { version, ...body });
    return answer.code ?? (answer as FeedbackOfUnit).state;
  };
  const objection = (findingId: number, words = '当日已公开') => ({ findingId, words, evidence: [] });
  const states = async () =>
    ok(await people.office.client.GET('/api/inspections/{id}/feedback', { params: { path: { id: inspection } } }))
      .items.map(({ unitName, state, undecided }) => `${unitName} ${state} ${undecided}`)
      .join(', ');
  const told = async (account: (typeof accounts)[number]) =>
    (
      await query<{ kind: string }>(
        `SELECT kind FROM notification WHERE person_id = ? AND kind NOT LIKE 'tasks-%' ORDER BY id`,
        [people[account].id],
      )
    ).map(({ kind }) => kind);

  /** What waits for a person by the workbench: its kind, count, how many are late, and by when or since when. */
  const toDos = async ({ client }: SignedInPerson) =>
    ok(await client.GET('/api/workbench', {}))
      .toDos.filter(({ inspectionId }) => inspectionId !== null)
      .map(({ kind, count, late, due, since }) => `${kind} ${count} ${late} ${due ?? since?.slice(0, 10)}`)
      .sort();

  it('let a unit dispute findings of its own sheet, once each, and leave it by its head', async () => {
    expect(await states()).toBe('县财政局 awaited 0, 县司法局 awaited 0, 县民政局 awaited 0, 县水利局 awaited 0');
    const own = (await toDos(people.caizheng)).join();
    expect(own).toBe('give-feedback 1 0 2026-04-20');
    // units without accounts are the office's to enter for
    expect(await toDos(people.office)).toEqual(['give-feedback 2 0 2026-04-20']);
    const [first, second] = findings.get('县财政局')! as [number, number];
    const [foreign] = findings.get('县司法局')! as [number];
    const answer = (objections: object[]) => ({ words: '', objections });
    expect(await act(people.caizheng, '县财政局', '', answer([objection(foreign)]))).toBe('objection-of');
    expect(await act(people.caizheng, '县财政局', '', answer([objection(first), objection(first)]))).toBe(
      'objection-of',
    );
    expect(await act(people.caizheng, '县司法局', '', answer([]))).toBe('not-found');
    expect(await act(people.office, '县财政局', '', answer([]))).toBe('unit-has-accounts');
    const asked = answer([
      objection(first),
      objection(second, '应为轻微'),
      { figure: 'quantity', words: '少计一条', evidence: [] },
    ]);
    expect(await act(people.caizheng, '县财政局', '', asked)).toBe('with-head');
    expect(await act(people.caizheng, '县财政局', '/approval')).toBe('reply-own');
    expect(await act(people['caizheng-head'], '县财政局', '/sending-back', { reason: '补充依据' })).toBe('awaited');
    expect(await act(people.caizheng, '县财政局', '', asked)).toBe('with-head');
    expect((await feedback('县财政局')).answers).toEqual([]);
    expect(await toDos(people.caizheng)).toEqual([]);
    expect(await toDos(people['caizheng-head'])).toEqual(['approve-feedback 1 0 2026-04-20']);
    expect(await act(people['caizheng-head'], '县财政局', '/approval')).toBe('to-decide');
    expect(await act(people.caizheng, '县财政局', '', answer([]))).toBe('feedback-answered');
    // no head is needed there, and the unit agrees
    expect(await act(people.sifa, '县司法局', '', answer([]))).toBe('answered');
    expect(await told('caizheng')).toEqual(['feedback-sent-back']);
    expect(await told('caizheng-head')).toEqual(['feedback-to-approve', 'feedback-sent-back', 'feedback-to-approve']);
    expect(await told('office')).toEqual(['feedback-received', 'feedback-received']);
  });

  it('keep the inspection from being final while somebody can still answer', async () => {
    expect(await finalise()).toBe('feedback-open 县民政局、县水利局');
  });

  it('are decided in writing by the office, all or nothing, and change the finding by themselves', async () => {
    const [byFigure] = (await feedback('县财政局')).answers[0]!.objections.filter(({ figure }) => figure !== null);
    const [first, second] = (await feedback('县财政局')).answers[0]!.objections as unknown as [
      { id: number },
      { id: number },
    ];
    const decide = (decisions: object[], who = people.office) => act(who, '县财政局', '/decisions', { decisions });
    const withdrawn = { objectionId: first.id, decision: 'withdrawn', words: '佐证属实' };
    const changed = { objectionId: second.id, decision: 'changed', words: '情节轻微', severity: 'minor' };
    expect(await decide([withdrawn], people.caizheng)).toBe('not-found');
    expect(await decide([withdrawn, { ...changed, deduction: '9' }])).toBe('deduction-range');
    expect(await decide([{ objectionId: byFigure!.id, decision: 'withdrawn', words: '不计' }])).toBe(
      'objection-figure',
    );
    expect(await states()).toContain('县财政局 to-decide 3');
    expect(await toDos(people.office)).toEqual([
      'decide-objections 3 0 2026-04-13',
      'give-feedback 2 0 2026-04-20',
      'order-rectification 2 0 undefined',
    ]);
    expect(await decide([withdrawn, { ...changed, deduction: '0.5' }])).toBe('to-decide');
    expect(await decide([withdrawn])).toBe('objection-decided');
    expect(await decide([{ objectionId: byFigure!.id, decision: 'upheld', words: '按采认计' }])).toBe('answered');
    const [answer] = (await feedback('县财政局', people.caizheng)).answers;
    expect(
      answer!.objections.map(({ decision, oldDeduction, newDeduction }) => [decision, oldDeduction, newDeduction]),
    ).toEqual([
      ['withdrawn', '2.00', '0.00'],
      ['changed', '2.00', '0.50'],
      ['upheld', null, null],
    ]);
    expect(
      await query(
        'SELECT state, severity, deduction FROM finding WHERE id IN (?, ?) ORDER BY id',
        findings.get('县财政局'),
      ),
    ).toEqual([
      { state: 'withdrawn', severity: 'normal', deduction: 200 },
      { state: 'standing', severity: 'minor', deduction: 50 },
    ]);
    expect(await told('caizheng')).toEqual(['feedback-sent-back', 'feedback-decided']);
  });

  /** Makes the inspection final, or the code and the units of what was refused. */
  const finalise = async (): Promise<string> => {
    const params = { path: { id: inspection } };
    const { version } = ok(await people.office.client.GET('/api/inspections/{id}', { params }));
    const { data, error } = await people.office.client.POST('/api/inspections/{id}/finalising', {
      params,
      body: { version },
    });
    return data?.state ?? `${error!.code} ${error!.facts?.units ?? ''}`;
  };

  const orders = async (): Promise<OrdersOfInspection> =>
    ok(
      await people.office.client.GET('/api/inspections/{id}/rectification-orders', {
        params: { path: { id: inspection } },
      }),
    );
  /** Orders some units to put right all that is free, or the code of what was refused. */
  const order = async (
    units: readonly string[],
    { who = people.office, sign = signOff, seen = undefined as OrdersOfInspection | undefined } = {},
  ): Promise<string> => {
    const { unordered } = seen ?? (await orders());
    const asked = units.map((name) => {
      const { unitId, version, findings: free } = unordered.find(({ unitName }) => unitName === name)!;
      return { unitId, version, findings: free.map(({ id }) => id) };
    });
    const path = `/api/inspections/${inspection}/rectification-orders`;
    const answer = await send(who, path, { units: asked, words: '', signOff: sign });
    return answer.code ?? (answer as OrdersOfInspection).orders[0]!.signing.documentNumber;
  };

  it('are ordered to be put right once the unit has answered, signed and numbered', async () => {
    expect(
      (await orders()).unordered.map(({ unitName, findings: free }) => [
        unitName,
        free.map(({ number, hindrance }) => `${number} ${hindrance}`),
      ]),
    ).toEqual([
      ['县财政局', ['2 null']],
      ['县司法局', ['1 null', '2 null']],
      ['县民政局', ['1 feedback-awaited', '2 feedback-awaited']],
      ['县水利局', ['1 feedback-awaited', '2 feedback-awaited']],
    ]);
    expect(await order(['县民政局'])).toBe('order-findings');
    expect(await order(['县财政局', '县司法局'], { sign: unsigned })).toBe('document-unsigned');
    expect(await order(['县财政局'], { who: people.caizheng })).toBe('not-found');
    expect(await order(['县财政局', '县司法局'])).toBe('整改〔2026〕2号');
    expect((await orders()).orders.map(({ unitName, findings: count }) => [unitName, count])).toEqual([
      ['县司法局', 2],
      ['县财政局', 1],
    ]);
    expect(await told('sifa')).toEqual(['rectification-ordered']);
    expect(await states()).toContain('县民政局 awaited 0');
  });

  /** The paragraphs of an order's Word document, or the code of what was refused. */
  const printed = async (who: SignedInPerson, id: number): Promise<string[] | string> => {
    const response = await fetch(`${app.url}/api/rectification-orders/${id}/document`, {
      headers: { cookie: who.cookie },
    });
    if (response.status !== 200) return ((await response.json()) as { code: string }).code;
    return strFromU8(unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml']!)
      .split('</w:p>')
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
  };

  it('are printed as a letter with the numbers and days of the order, for whoever sees it', async () => {
    const [own] = (await orders()).orders;
    const lines = await printed(people.sifa, own!.id);
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['整改〔2026〕2号', '政务公开督查整改通知书', '县司法局：'],
        '在2026年第一季度督查中，发现你单位存在以下2个问题，请逐项整改：',
        ...['1', '其他内容问题', '县司法局的第 1 条', '一般', '2026年4月27日', '2', '县司法局的第 2 条'],
        ['（签发：赵主任', '核稿：王核', '拟稿：李文）'].join('\u3000'),
      ]),
    );
    // what was sent stays, whatever becomes of the finding
    const [id] = findings.get('县司法局')!;
    await write("UPDATE finding SET words = '改过的问题', severity = 'serious' WHERE id = ?", [id]);
    expect(await printed(people.sifa, own!.id)).toEqual(lines);
    expect(await printed(people.caizheng, own!.id)).toBe('not-found');
    expect(await printed(people.office, 999_999)).toBe('not-found');
  });

  it('are printed by the template that the office has chosen', async () => {
    const starter = await fetch(`${app.url}/api/supervision/templates/starter.docx?kind=rectification`, {
      headers: { cookie: people.office.cookie },
    });
    const body = new FormData();
    body.append('kind', 'rectification');
    body.append('file', new File([await starter.arrayBuffer()], '自用.docx'));
    const added = await fetch(`${app.url}/api/supervision/templates`, {
      ...{ method: 'POST', body, headers: { cookie: people.office.cookie } },
    });
    const { versions } = (await added.json()) as { versions: { id: number }[] };
    const choose = (version: number, templateId?: number) =>
      people.office.client.PUT('/api/supervision/templates/choice', {
        body: { kind: 'rectification', version, templateId },
      });
    ok(await choose(0, versions[0]!.id));
    const [own] = (await orders()).orders;
    const text = await printed(people.office, own!.id);
    expect(text).toEqual(expect.arrayContaining(['县司法局的第 2 条', '2026年4月27日']));
    expect(String(text)).toContain('整改〔2026〕2号');
    ok(await choose(1));
  });

  const mine = async (who: SignedInPerson) => ok(await who.client.GET('/api/rectifications', {})).items;
  /** The same as an Excel workbook, row by row. */
  const workbook = async (who: SignedInPerson, filter: string): Promise<string[][]> => {
    const file = await fetch(`${app.url}/api/rectifications/export.xlsx?${filter}`, {
      headers: { cookie: who.cookie },
    });
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('整改台账.xlsx');
    const { Sheets } = XLSX.read(new Uint8Array(await file.arrayBuffer()));
    return XLSX.utils.sheet_to_json<string[]>(Sheets['整改台账']!, { header: 1, defval: '' });
  };
  const one = async (id: number, { client } = people.office): Promise<Rectification> =>
    ok(await client.GET('/api/rectifications/{id}', { params: { path: { id } } }));
  const rectify = async (who: SignedInPerson, id: number, what: string, body: object = {}) => {
    const { version } = await one(id);
    const answer = await send(who, `/api/rectifications/${id}/${what}`, { version, ...body });
    return answer.code ?? (answer as Rectification).state;
  };

  it('are proved by the unit, approved by its head, and closed or asked for anew by the re-check', async () => {
    const [own] = await mine(people.caizheng);
    expect(own).toMatchObject({
      unitName: '县财政局',
      findingNumber: 2,
      state: 'ordered',
      due: '2026-04-27',
      light: 'green',
    });
    const id = own!.id;
    const proof = { words: '已补公开', evidence: [] };
    expect(await rectify(people.sifa, id, 'proof', proof)).toBe('not-found');
    expect(await rectify(people.office, id, 're-check', { passed: true, words: '' })).toBe('rectification-state');
    expect(await rectify(people.caizheng, id, 'proof', proof)).toBe('ordered');
    expect((await one(id)).proofs).toEqual([]);
    expect(await rectify(people.caizheng, id, 'proof/approval')).toBe('reply-own');
    expect(await toDos(people['caizheng-head'])).toEqual(['approve-proof 1 0 2026-04-27']);
    expect(await toDos(people.sifa)).toEqual(['prove-rectification 2 0 2026-04-27']);
    expect(await rectify(people['caizheng-head'], id, 'proof/approval')).toBe('proved');
    expect(await toDos(people.office)).toEqual(['give-feedback 2 0 2026-04-20', 're-check 1 0 2026-04-13']);
    expect(await rectify(people.caizheng, id, 'proof', proof)).toBe('rectification-proved');
    expect(await rectify(people.office, id, 're-check', { passed: false, words: '' })).toBe('re-check-words');
    const failed = { passed: false, words: '链接打不开' };
    expect(await rectify(people.office, id, 're-check', { ...failed, due: '2026-04-13' })).toBe('rectification-date');
    expect(await rectify(people.office, id, 're-check', { ...failed, due: '2026-04-16' })).toBe('returned');
    expect(await one(id)).toMatchObject({ firstDue: '2026-04-27', due: '2026-04-16', light: 'yellow' });
    expect(await rectify(people.caizheng, id, 'proof', proof)).toBe('returned');
    expect(await rectify(people['caizheng-head'], id, 'proof/approval')).toBe('proved');
    expect(await rectify(people.office, id, 're-check', { passed: true, words: '链接可打开' })).toBe('closed');
    expect(await rectify(people.office, id, 'reopening', { reason: '又打不开了' })).toBe('returned');
    expect(await one(id)).toMatchObject({ reopenReason: '又打不开了', light: 'green' });
    expect((await one(id)).proofs.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['passed', '链接可打开'],
      ['failed', '链接打不开'],
    ]);
    expect(await told('caizheng-head')).toEqual(
      expect.arrayContaining([
        'proof-to-approve',
        'rectification-failed',
        'rectification-passed',
        'rectification-reopened',
      ]),
    );
  });

  /** A day on which three servers do what is due at once; gives what went out: unit, rule, working days, whom it told. */
  const remindedOn = async (day: string): Promise<string[]> => {
    await on(`${day}T01:30:00Z`);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const servers = ['reminders', 'reminders-b', 'reminders-c'];
    for (const name of servers) await app.unitOfWork.run((tx) => enrol(tx, name));
    await Promise.all(
      servers.map((name) => new Scheduler(app.unitOfWork, clock).runIfDue({ ...remindersJob(app.unitOfWork), name })),
    );
    const rows = await query<{ line: string; name: string }>(
      `SELECT reminder.id AS line, person.name FROM inspection_reminder reminder
         JOIN inspection_reminded_person told ON told.reminder_id = reminder.id JOIN person ON person.id = told.person_id
       WHERE reminder.day = ? ORDER BY person.name`,
      [day],
    );
    const sent = await query<{ line: string; unit: string; rule: string; days: number }>(
      `SELECT reminder.id AS line, inspected.unit_name AS unit, reminder.rule, reminder.working_days AS days
       FROM inspection_reminder reminder JOIN inspection_unit inspected ON inspected.id = reminder.inspection_unit_id
       WHERE reminder.day = ? ORDER BY inspected.position, reminder.id`,
      [day],
    );
    return sent.map(({ line, unit, rule, days }) => {
      const names = rows.filter((row) => row.line === line).map(({ name }) => name);
      return `${unit} ${rule} ${days} ${names.join('+')}`;
    });
  };
  /** What somebody's digest of a day says: how many, how many late, and about what. */
  const digest = async (account: (typeof accounts)[number], day: string) =>
    (
      await query<{ facts: string }>('SELECT facts FROM notification WHERE person_id = ? AND cause = ?', [
        people[account].id,
        `digest:${day}`,
      ])
    ).map(({ facts }) => {
      const { count, late, titles } = JSON.parse(facts) as Record<string, string | number>;
      return `${count} ${late} ${titles}`;
    });

  it('are reminded of before their day, on it and after, once whichever servers run', async () => {
    expect(await remindedOn('2026-04-14')).toEqual([]);
    // nobody of theirs can be told: the office answers for them
    expect(await remindedOn('2026-04-15')).toEqual([
      '县民政局 feedback-ahead 3 office',
      '县水利局 feedback-ahead 3 office',
    ]);
    expect(await digest('office', '2026-04-15')).toEqual(['2 0 2026年第一季度督查反馈意见']);
    expect((await feedback('县民政局')).reminders).toMatchObject([
      { rule: 'feedback-ahead', day: '2026-04-15', persons: [{ name: 'office', role: 'office' }] },
    ]);
    expect(await remindedOn('2026-04-20')).toEqual([
      '县民政局 feedback-day 0 office',
      '县水利局 feedback-day 0 office',
    ]);
    expect(await remindedOn('2026-04-21')).toEqual([
      '县民政局 feedback-passed -1 office',
      '县水利局 feedback-passed -1 office',
    ]);
    expect((await told('office')).filter((kind) => kind === 'feedback-lapsed')).toHaveLength(2);
    expect(await digest('office', '2026-04-21')).toEqual([]);
    expect(await remindedOn('2026-04-22')).toEqual([
      '县财政局 rectification-ahead 3 caizheng',
      '县司法局 rectification-ahead 3 sifa',
      '县司法局 rectification-ahead 3 sifa',
    ]);
    expect(await digest('sifa', '2026-04-22')).toEqual(['2 0 整改〔2026〕2号']);
    expect(await remindedOn('2026-04-27')).toEqual([
      '县财政局 rectification-day 0 caizheng+caizheng-head',
      '县司法局 rectification-day 0 sifa',
      '县司法局 rectification-day 0 sifa',
    ]);
    const [row] = await query('SELECT reminders, persons FROM reminder_day WHERE day = ?', ['2026-04-27']);
    expect(row).toEqual({ reminders: 3, persons: 3 });
    const [first] = await mine(people.sifa);
    expect((await one(first!.id)).reminders.map(({ rule, workingDays }) => `${rule} ${workingDays}`)).toEqual([
      'rectification-day 0',
      'rectification-ahead 3',
    ]);
  });

  const lightOf = async (unit: string) => {
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    const [row] = await query<{ light: string; reasons: unknown }>(
      'SELECT light, light_reasons AS reasons FROM assignment WHERE unit_id = ?',
      [unitIds.get(unit)],
    );
    return `${row!.light} ${JSON.stringify(row!.reasons).replace(/\\/g, '')}`;
  };
  const overdue = (number: number, daysLate: number) =>
    `"rule":"rectification-overdue","reference":"整改〔2026〕${number}号","due":"2026-04-27","daysLate":${daysLate}`;

  it('have a light that follows the day, by which a list is asked for', async () => {
    await on('2026-04-24T02:00:00Z');
    expect((await mine(people.sifa)).map(({ light }) => light)).toEqual(['yellow', 'yellow']);
    await on('2026-04-28T02:00:00Z');
    // the task that it was found at is yellow, until what was found is proved
    expect(await lightOf('县司法局')).toContain(overdue(2, 1));
    expect(await lightOf('县民政局')).not.toContain('rectification-overdue');
    expect(await toDos(people.sifa)).toEqual(['prove-rectification 2 2 2026-04-27']);
    const board = ok(await people.lingdao.client.GET('/api/supervision/waiting', {}));
    expect(board.find(({ kind }) => kind === 'rectifications-overdue')).toMatchObject({ count: 3, due: '2026-04-27' });
    const page = ok(
      await people.office.client.GET('/api/rectifications', { params: { query: { light: 'red', limit: 1 } } }),
    );
    expect(page.items).toMatchObject([{ unitName: '县财政局', reason: { rule: 'overdue', daysLate: 1 } }]);
    expect(page.counts).toMatchObject({ red: 3, yellow: 0, green: 0, done: 0 });
    const query = { light: 'red' as const, after: page.next! };
    const rest = ok(await people.office.client.GET('/api/rectifications', { params: { query } }));
    expect(rest.items.map(({ unitName }) => unitName)).toEqual(['县司法局', '县司法局']);
    const [heads, ...rows] = await workbook(people.office, 'light=red');
    expect(heads!.slice(0, 7)).toEqual(['督查', '单位', '问题序号', '问题', '严重程度', '涉及任务', '整改通知书']);
    expect(rows.map((row) => row[1])).toEqual(['县财政局', '县司法局', '县司法局']);
    expect(rows[1]).toEqual([
      ...['2026年第一季度督查', '县司法局', '1', '改过的问题', '严重', '公开预决算', '整改〔2026〕2号'],
      ...['2026-04-27', '2026-04-27', '', '待整改', '■红灯', '逾期 1 个工作日'],
    ]);
    // each person's own, whatever is asked for
    const own = await workbook(people.sifa, `inspection=${inspection}`);
    expect(own.slice(1).map((row) => row[1])).toEqual(['县司法局', '县司法局']);
    expect(await workbook(people.caizheng, `unit=${unitIds.get('县司法局')}`)).toEqual([heads]);
    const all = ok(await people.lingdao.client.GET('/api/rectifications', {})).items;
    const written = (await workbook(people.lingdao, '')).slice(1);
    expect(written.map((row) => row[3])).toEqual(all.map(({ words }) => words));
    expect(await states()).toContain('县民政局 lapsed 0');
  });

  it('are proposed for a notice past their day, which leads back to them', async () => {
    const proposals = async () =>
      ok(await people.office.client.GET('/api/notices/proposals', {})).items.filter(
        ({ cause }) => cause.kind === 'rectification',
      );
    const found = await proposals();
    expect(found.map((one) => `${one.unitName} ${one.colour} ${one.cause.of} ${one.rectifications.length}`)).toEqual([
      '县财政局 yellow 2026-04-27 1',
      '县司法局 yellow 2026-04-27 2',
    ]);
    const { assignmentId, cause, colour, rectifications } = found[1]!;
    expect(rectifications).toMatchObject([{ reference: '整改〔2026〕2号', findingNumber: 1 }, { findingNumber: 2 }]);
    const body = {
      proposals: [{ assignmentId, cause: { kind: cause.kind, of: cause.of }, colour }],
      drafts: [],
      signOff,
    };
    const [sent] = ok(await people.office.client.POST('/api/notices/sending', { body })).items;
    const notice = ok(
      await people.sifa.client.GET('/api/notices/{address}', { params: { path: { address: sent!.address } } }),
    );
    expect(notice.body).toContain('整改〔2026〕2号要求2026年4月27日前完成的整改已逾期1个工作日，仍未报送整改情况。');
    expect(notice.rectifications.map(({ id }) => id)).toEqual((await mine(people.sifa)).map(({ id }) => id));
    // one for one cause: the other unit's alone is left
    expect((await proposals()).map(({ unitName }) => unitName)).toEqual(['县财政局']);
  });

  it('let the inspection be final, with its scores frozen', async () => {
    expect(await finalise()).toBe('final');
    expect(await finalise()).toBe('inspection-state ');
    const ranking = await people.office.client.GET('/api/inspections/{id}/ranking', {
      params: { path: { id: inspection } },
    });
    expect(ok(ranking)).toMatchObject({ version: 1, versions: [1], mayRefresh: false });
  });

  it('are reminded of every five working days after their day, as long as nothing is proved', async () => {
    const [first] = await mine(people.sifa);
    expect(await rectify(people.sifa, first!.id, 'proof', { words: '已补公开', evidence: [] })).toBe('proved');
    expect(await remindedOn('2026-05-07')).toEqual([
      '县财政局 rectification-passed -5 caizheng+caizheng-head',
      '县司法局 rectification-passed -5 sifa',
    ]);
    // one message with the round that was opened on that day after the holidays
    expect(await digest('sifa', '2026-05-07')).toEqual(['2 1 整改〔2026〕2号；公开预决算']);
    // the office is told at once of what has left, and its unit of what becomes of it
    expect(await told('office')).toContain('proof-received');
    expect(await rectify(people.office, first!.id, 're-check', { passed: false, words: '仍未公开' })).toBe('returned');
    expect((await told('sifa')).at(-1)).toBe('rectification-failed');
    expect(await remindedOn('2026-05-08')).toEqual([]);
  });

  it('get numbers without a gap from 20 senders at once, and end with a withdrawn order, which keeps its number', async () => {
    const seen = await orders();
    const senders = Array.from({ length: 20 }, (_, at) => order([at % 2 === 0 ? '县民政局' : '县水利局'], { seen }));
    const answers = await Promise.all(senders);
    expect(answers.filter((answer) => answer.startsWith('整改'))).toHaveLength(2);
    expect(await query('SELECT number FROM rectification_order ORDER BY number')).toEqual(
      [1, 2, 3, 4].map((number) => ({ number })),
    );
    const [last] = (await orders()).orders;
    const { id, version, unitName } = last!;
    const path = `/api/rectification-orders/${id}/withdrawal`;
    expect(await send(people.office, path, { version, reason: '另行下达' })).toMatchObject({
      withdrawalReason: '另行下达',
    });
    expect(await send(people.office, path, { version, reason: '另行下达' })).toMatchObject({ code: 'order-withdrawn' });
    const dropped = ok(
      await people.office.client.GET('/api/rectifications', { params: { query: { state: 'dropped' } } }),
    );
    expect(dropped.items.map(({ light }) => light)).toEqual([null, null]);
    expect(await order([unitName])).toBe('整改〔2026〕5号');
    expect((await mine(people.office)).filter((row) => row.unitName === unitName).map(({ state }) => state)).toEqual([
      'ordered',
      'ordered',
    ]);
  });
});
