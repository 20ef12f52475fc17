import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { FeedbackOfUnit, ResolveDoubt } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { type InsertedInspection, insertInspection } from './inspected.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const units = ['县财政局', '县司法局', '县民政局'];
const accounts = ['office', 'caizheng', 'sifa', 'ducha'] as const;

describe.each(databases())('an inspection under the supervision rules on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let people: Record<(typeof accounts)[number], SignedInPerson>;
  let unitOf: (name: string) => number;
  let made: InsertedInspection;

  const on = async (at: string) => {
    clock.at = new Date(at);
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    const signed = await Promise.all(accounts.map(async (account) => [account, await asPerson(app.url, account)]));
    people = Object.fromEntries(signed) as typeof people;
  };
  const write = (sql: string, values: unknown[] = []) => app.unitOfWork.run((tx) => tx.query(sql, values));
  const at = (unit: string) => ({ params: { path: { id: made.id, unitId: unitOf(unit) } } });
  const inspection = () => ({ params: path(made.id) });
  const code = async (answer: Promise<{ error?: { code?: string }; data?: unknown }>) =>
    (await answer).error?.code ?? 'done';

  /** A problem of 2 points that counts for content. */
  const found = (unit: number, number: number) =>
    write(
      `INSERT INTO finding (inspection_unit_id, number, client_key, kind, item_id, dimension, severity, deduction, words,
         state, found_by, found_at, updated_at, version)
       VALUES (?, ?, ?, 'problem', ?, 'content', 'normal', 200, '要素不全', 'standing', ?, ?, ?, 1)`,
      [made.units[unit], number, `k${number}`, made.items[0], people.ducha.id, stamp, stamp],
    );
  const stamp = '2026-04-15 01:00:00.000';

  beforeAll(async () => {
    await registerNames(app, units);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    for (const [account, unit] of [
      ['caizheng', '县财政局'],
      ['sifa', '县司法局'],
    ] as const) {
      await staff.hire(account, 'reporter', unitOf(unit));
      const { version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitOf(unit)) }));
      const body = { version, needsApprover: false };
      ok(await app.client.PATCH('/api/units/{id}', { params: path(unitOf(unit)), body }));
    }
    const { id: ducha } = await staff.hire('ducha', 'inspector', unitOf('县民政局'));
    const plan = await issuePlan(app, [{ title: '公开预决算', units: units.slice(0, 2), date: '2026-12-25' }]);
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    await on('2026-04-16T02:00:00Z');
    made = await insertInspection(app, {
      planId: plan.id,
      items: [{ per: 'unit', text: '内容要素齐全' }],
      units: units.slice(0, 2).map((name) => ({ unitId: unitOf(name), name, inspectors: [ducha] })),
      team: [ducha],
      by: people.office.id,
    });
    await write('UPDATE inspection SET under_supervision_rules = 1 WHERE id = ?', [made.id]);
    await write(`INSERT INTO inspection_group (id, inspection_id, position, title) VALUES (1, ?, 1, '县直部门')`, [
      made.id,
    ]);
    await write('UPDATE inspection_unit SET group_id = 1 WHERE inspection_id = ?', [made.id]);
    for (const unit of made.units)
      await write(
        `INSERT INTO inspection_answer (inspection_unit_id, question, item_id, answer, answered_by, answered_at, version)
         VALUES (?, ?, ?, 'fails', ?, ?, 1)`,
        [unit, `item:${made.items[0]}`, made.items[0], ducha, stamp],
      );
    await found(0, 1);
    await found(0, 2);
    await found(1, 1);
  });

  const sheet = async (who: SignedInPerson, unit: string, version?: number) =>
    ok(
      await who.client.GET('/api/inspections/{id}/units/{unitId}/sheet', {
        params: { ...at(unit).params, query: { version } },
      }),
    );
  const doubt = (unit: number, question: 'quantity' | 'timeliness', answer: 'right' | 'wrong', version = 0) =>
    people.ducha.client.PUT('/api/checks/{id}/answers/{question}', {
      params: { path: { id: made.units[unit]!, question } },
      body: { version, answer, words: answer === 'wrong' ? '少计一条公开信息' : '' },
    });
  const resolve = (who: SignedInPerson, unit: string, figure: 'quantity' | 'timeliness', body: ResolveDoubt) =>
    who.client.POST('/api/inspections/{id}/units/{unitId}/figures/{figure}/doubt', {
      params: { path: { ...at(unit).params.path, figure } },
      body,
    });
  const finalise = async () => {
    const { version } = ok(await people.office.client.GET('/api/inspections/{id}', inspection()));
    return people.office.client.POST('/api/inspections/{id}/finalising', { ...inspection(), body: { version } });
  };

  it('marks on the sheet what an inspector says to be wrong with a figure', async () => {
    ok(await doubt(0, 'quantity', 'wrong'));
    ok(await doubt(1, 'timeliness', 'wrong'));
    ok(await doubt(1, 'quantity', 'right'));
    const { doubts, mayResolve, quantity } = await sheet(people.office, '县财政局');
    expect(doubts).toMatchObject([
      { figure: 'quantity', words: '少计一条公开信息', scoreThen: '0.00', resolution: null, version: 1 },
    ]);
    expect([mayResolve, quantity.score]).toEqual([true, '0.00']);
    // who answers otherwise takes the doubt away, and may put it again
    ok(await doubt(0, 'quantity', 'right', 1));
    expect((await sheet(people.ducha, '县财政局')).doubts).toEqual([]);
    ok(await doubt(0, 'quantity', 'wrong', 2));
  });

  it('asks for 30 days that end on a working day, and says that they are days of the calendar', async () => {
    const { version } = ok(await people.office.client.GET('/api/inspections/{id}', inspection()));
    const body = { version, unchecked: made.units };
    // the 30th day is a Saturday
    expect(
      ok(await people.office.client.POST('/api/inspections/{id}/feedback', { ...inspection(), body })).feedbackDue,
    ).toBe('2026-05-18');
    const left = { due: '2026-05-18', daysLeft: 32, daysKind: 'calendar' };
    const own = ok(await people.caizheng.client.GET('/api/inspections/{id}/units/{unitId}/feedback', at('县财政局')));
    expect(own).toMatchObject({ ...left, doubts: 1 });
    const all = ok(await people.office.client.GET('/api/inspections/{id}/feedback', inspection()));
    expect(all).toMatchObject({ ...left, items: [{ doubts: 1 }, { doubts: 1 }] });
  });

  it('is not final before every doubt is resolved: the rows corrected, or the doubt withdrawn with a reason', async () => {
    expect((await finalise()).error).toMatchObject({
      code: 'figures-doubted',
      facts: { units: units.slice(0, 2).join('、') },
    });
    const corrected = { version: 3, resolution: 'corrected' as const, words: '补交的材料已采纳' };
    expect(await code(resolve(people.caizheng, '县财政局', 'quantity', corrected))).toBe('own-unit-decision');
    expect(await code(resolve(people.sifa, '县财政局', 'quantity', corrected))).toBe('not-found');
    expect(await code(resolve(people.office, '县财政局', 'timeliness', corrected))).toBe('not-found');
    expect(await code(resolve(people.office, '县财政局', 'quantity', { ...corrected, version: 1 }))).toBe(
      'version-conflict',
    );
    expect(await code(resolve(people.office, '县财政局', 'quantity', corrected))).toBe('figure-unchanged');
    await disclose();
    expect(ok(await resolve(people.office, '县财政局', 'quantity', corrected))).toMatchObject({
      ...{ resolution: 'corrected', scoreThen: '0.00', scoreAfter: '30.00', resolutionWords: '补交的材料已采纳' },
    });
    expect(await code(resolve(people.office, '县财政局', 'quantity', corrected))).toBe('doubt-resolved');
    expect((await finalise()).error?.facts?.['units']).toBe('县司法局');
    const withdrawn = { version: 1, resolution: 'withdrawn' as const, words: '经核对无误' };
    ok(await resolve(people.office, '县司法局', 'timeliness', withdrawn));
    // nobody waits for the 30 days
    expect(ok(await finalise()).state).toBe('final');
    expect(await code(resolve(people.office, '县司法局', 'timeliness', withdrawn))).toBe('inspection-state');
  });

  /** 县财政局 reports a published page, and the office accepts that. */
  const disclose = async () => {
    const { client } = people.caizheng;
    const page = ok(
      await client.POST('/api/evidence', {
        body: {
          ...{ unitId: unitOf('县财政局'), title: '2026年预算', formedOn: '2026-03-02', publishedOn: '2026-03-05' },
          ...{ channel: 'website' as const, url: 'https://www.example.gov.cn/yusuan' },
        },
      }),
    );
    const { id, version } = ok(await client.GET('/api/reports', {})).reports[0]!;
    const draft = ok(
      await client.PUT('/api/reports/{id}/draft', {
        params: path(id),
        body: {
          ...{ version, done: '已公开。', nextSteps: '继续公开。', problems: '', percent: 30, targetValues: [] },
          ...{ periodsMet: [], correctionReason: null, evidence: [page.id] },
        },
      }),
    );
    const seen = (one: { id: number; version: number }) => ({ reports: [{ id: one.id, version: one.version }] });
    const [left] = ok(await client.POST('/api/reports/submit', { body: seen(draft) }));
    const grade = { version: page.version, grade: 'A' as const };
    ok(await people.office.client.POST('/api/evidence/{id}/grade', { params: path(page.id), body: grade }));
    ok(await people.office.client.POST('/api/reports/accept', { body: seen(left!) }));
  };

  const circular = (number: number) => ({ params: { path: { id: made.id, number } } });
  const publish = async (number: number, documentNumber: string) => {
    const { client } = people.office;
    const draft = ok(await client.GET('/api/inspections/{id}/circulars/{number}', circular(number)));
    const { title, addressees, copies, naming } = draft;
    const sections = draft.sections.map((section) => ({ ...section, text: section.text || '无。' }));
    const { version } = ok(
      await client.PUT('/api/inspections/{id}/circulars/{number}', {
        ...circular(number),
        body: { version: draft.version, title, addressees, copies, naming, sections },
      }),
    );
    const signOff = { drafter: { name: '李明' }, checker: { name: '王芳' }, signer: { name: '赵刚' } };
    const body = { version, signOff, documentNumber, signedOn: '2026-04-16' };
    ok(await client.POST('/api/inspections/{id}/circulars/{number}/publication', { ...circular(number), body }));
  };
  /** What each unit has, by whoever looks. */
  const totals = async ({ client }: SignedInPerson, version?: number) => {
    const { groups, ...rest } = ok(
      await client.GET('/api/inspections/{id}/ranking', { params: { ...inspection().params, query: { version } } }),
    );
    return {
      ...rest,
      units: groups.flatMap((group) => group.units.map((unit) => `${unit.rank} ${unit.unitName} ${unit.total}`)),
    };
  };

  it('freezes scores anew where an objection changes a finding after publication, for the office until a correction', async () => {
    ok(await people.office.client.POST('/api/inspections/{id}/circulars', inspection()));
    await publish(1, '云政公开办〔2026〕5号');
    const before = await totals(people.sifa);
    expect(before).toMatchObject({ version: 1, versions: [1], about: null });
    await on('2026-04-20T02:00:00Z');
    const feedback = (who: SignedInPerson) =>
      who.client.GET('/api/inspections/{id}/units/{unitId}/feedback', at('县财政局')).then(ok<FeedbackOfUnit>);
    const { id: findingId } = ok(
      await people.caizheng.client.GET('/api/inspections/{id}/units/{unitId}/findings', at('县财政局')),
    ).items[0]!;
    const { version } = await feedback(people.caizheng);
    const objection = { findingId, words: '要素齐全', evidence: [] };
    const answered = ok(
      await people.caizheng.client.POST('/api/inspections/{id}/units/{unitId}/feedback', {
        ...at('县财政局'),
        body: { version, words: '', objections: [objection] },
      }),
    );
    // what changes meanwhile is no part of what is decided
    await write("UPDATE finding SET state = 'withdrawn', withdrawn_reason = '' WHERE inspection_unit_id = ?", [
      made.units[1],
    ]);
    const { id: objectionId } = (await feedback(people.office)).answers[0]!.objections[0]!;
    const decision = { objectionId, decision: 'withdrawn' as const, words: '佐证属实，撤销' };
    ok(
      await people.office.client.POST('/api/inspections/{id}/units/{unitId}/feedback/decisions', {
        ...at('县财政局'),
        body: { version: answered.version, decisions: [decision] },
      }),
    );
    for (const who of [people.sifa, people.caizheng, people.ducha]) expect(await totals(who)).toEqual(before);
    expect(
      await code(
        people.sifa.client.GET('/api/inspections/{id}/ranking', {
          params: { ...inspection().params, query: { version: 2 } },
        }),
      ),
    ).toBe('not-found');
    expect(await totals(people.office)).toMatchObject({ version: 1, versions: [2, 1], about: { cause: 'final' } });
    const [first, second] = [await sheet(people.office, '县财政局', 1), await sheet(people.office, '县财政局', 2)];
    expect([first.content.score, second.content.score]).toEqual(['36.00', '38.00']);
    expect(second.about).toMatchObject({
      cause: 'objection',
      unitName: '县财政局',
      reason: '佐证属实，撤销',
      isPending: true,
    });
    const other = async (number: number) => (await sheet(people.office, '县司法局', number)).total;
    expect(await other(2)).toBe(await other(1));
    const told = await app.unitOfWork.reader.query<{ path: string }[]>(
      "SELECT path FROM notification WHERE person_id = ? AND kind = 'correction-due'",
      [people.office.id],
    );
    expect(told).toEqual([{ path: `/inspections/${made.id}/circular` }]);
    expect(
      ok(await people.caizheng.client.GET('/api/inspections/{id}/units/{unitId}/findings', at('县财政局'))).items,
    ).toMatchObject([
      { number: 1, state: 'withdrawn', withdrawnReason: '佐证属实，撤销', item: '内容要素齐全', files: [] },
      { number: 2, state: 'standing' },
    ]);
    expect(await code(people.sifa.client.GET('/api/inspections/{id}/units/{unitId}/findings', at('县财政局')))).toBe(
      'not-found',
    );
  });

  it('shows everybody what was decided once the correction is published', async () => {
    const { client } = people.office;
    const list = async (who: SignedInPerson) =>
      ok(await who.client.GET('/api/inspections/{id}/circulars', inspection())).changes;
    expect(await list(people.office)).toMatchObject([{ number: 2, unitName: '县财政局', reason: '佐证属实，撤销' }]);
    expect(await list(people.sifa)).toEqual([]);
    const body = { reason: '县财政局异议成立' };
    ok(await client.POST('/api/inspections/{id}/circulars/corrections', { ...inspection(), body }));
    expect((await totals(people.office)).versions).toEqual([2, 1]);
    await publish(2, '云政公开办〔2026〕6号');
    expect(await list(people.office)).toEqual([]);
    expect(await totals(people.sifa)).toMatchObject({ version: 2, versions: [2, 1], about: null });
    expect((await sheet(people.caizheng, '县财政局')).content.score).toBe('38.00');
    expect((await totals(people.office)).about).toMatchObject({ cause: 'objection', isPending: false });
    // a correction without such a decision takes the figures of its day
    ok(
      await client.POST('/api/inspections/{id}/circulars/corrections', {
        ...inspection(),
        body: { reason: '名称有误' },
      }),
    );
    expect(await totals(people.office, 3)).toMatchObject({
      about: { cause: 'correction', reason: '名称有误', isPending: true },
    });
  });
});
