import { importDocument, type IssuePreview, type PlanSummary } from '@yaodian/api-client';
import { databases, officeUnit } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { staffOf } from './people.js';

const text = `云岭县2026年政务公开工作要点
一、推进决策公开
（一）公开重大决策。每次公开不少于2条。（牵头单位：县司法局；责任单位：县财政局、县司法局；完成时限：2026年9月底前）
（二）做好政策解读。解读率达到100%。（牵头单位：${officeUnit}；责任单位：县财政局；完成时限：长期坚持）
（三）回应群众来信。来信及时回应。（牵头单位：县财政局；完成时限：自收到之日起15个工作日内）
（四）开展业务培训。全年培训不少于2次。（责任单位：县人社局）
`;
const names = ['县财政局', '县司法局', '县人社局'];

describe.each(databases())('issuing a plan on $name', (engine) => {
  // a Thursday, in China already the 12th
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-11T20:00:00Z') } });
  let reviewer: { id: number };

  beforeAll(async () => {
    await registerNames(app, names);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const staff = await staffOf(app.url);
    reviewer = await staff.hire('fuhe', 'approver', items.find(({ name }) => name === '县司法局')!.id);
  });

  const preview = async (id: number) => ok(await app.client.GET('/api/plans/{id}/issuing', { params: path(id) }));
  const set = (id: number, body: { version: number; rhythm?: 'quarterly'; reviewerId?: number }) =>
    app.client.PATCH('/api/plans/{id}/issuing', { params: path(id), body });
  const issue = (id: number, seen: string, more: { acceptPassedDeadlines?: boolean } = {}, key?: string) =>
    app.client.POST('/api/plans/{id}/issue', {
      params: { ...path(id), header: key === undefined ? {} : { 'Idempotency-Key': key } },
      body: { seen, ...more },
    });
  const kinds = ({ hindrances }: IssuePreview) =>
    hindrances.map(({ kind, name, tasks }) => [kind, name, tasks.map(({ number }) => number).join()].join(' '));
  const count = async (table: string, planId: number): Promise<number> =>
    Number((await app.unitOfWork.reader.query(`SELECT COUNT(*) AS n FROM ${table} WHERE plan_id = ?`, [planId]))[0].n);

  async function draft(source = text): Promise<number> {
    const target = { planYear: 2026, planTitle: '要点' };
    return ok(await importDocument(app.client, { text: source }, target)).planId;
  }

  /** Keeps every doubt as it stands, and finishes the check. */
  async function check(planId: number): Promise<void> {
    for (let [task] = await doubtfulTasks(planId); task; [task] = await doubtfulTasks(planId)) {
      const { id, version, doubts } = task;
      const doubt = doubts.find(({ kind }) => kind !== 'no-deadline')!.id;
      ok(await app.client.POST('/api/tasks/{id}/doubts/settle', { params: path(id), body: { version, doubt } }));
    }
    ok(await app.client.POST('/api/plans/{id}/check', { params: path(planId), body: {} }));
  }
  const doubtfulTasks = async (planId: number) =>
    (await tasksOf(app, planId)).filter(({ doubts }) => doubts.some(({ kind }) => kind !== 'no-deadline'));

  /** A draft to which nothing is left to be done but to issue it. */
  async function ready(source = text): Promise<{ id: number; shown: IssuePreview }> {
    const id = await draft(source);
    await check(id);
    const { hindrances, version } = await preview(id);
    for (const { kind, tasks: found } of hindrances) {
      const tasks = found.map(({ id: taskId, version: taskVersion }) => ({ id: taskId, version: taskVersion }));
      if (kind === 'no-deadline') {
        const body = { tasks, kind: 'date' as const, date: '2026-12-31', recurrence: null };
        ok(await app.client.POST('/api/plans/{id}/tasks/deadline', { params: path(id), body }));
      }
      if (kind === 'duration')
        ok(await app.client.POST('/api/plans/{id}/tasks/durations', { params: path(id), body: { tasks } }));
    }
    return { id, shown: ok(await set(id, { version, reviewerId: reviewer.id })) };
  }

  it('says what still hinders it, and does nothing while anything does', async () => {
    const id = await draft(text.replace('责任单位：县人社局', '牵头单位：县档案局；责任单位：各乡镇'));
    const before = await preview(id);
    expect(kinds(before)).toEqual([
      'not-checked  ',
      'unknown-unit 县档案局 4',
      'unit-group 各乡镇 4',
      'no-deadline  4',
      'duration  3',
      'no-reviewer  ',
    ]);
    const refused = await issue(id, before.seen);
    expect(refused.response.status).toBe(409);
    expect(refused.error).toMatchObject({ code: 'issue-hindered', facts: { count: '6' } });
    expect(await count('assignment', id)).toBe(0);
    expect(ok(await app.client.GET('/api/plans/{id}', { params: path(id) })).state).toBe('draft');
  });

  it('keeps the check when deadlines are decided, and makes a target of a duration, undone in one step', async () => {
    const { id } = await ready();
    const tasks = await tasksOf(app, id);
    expect(tasks.map(({ deadline: { kind, date } }) => date ?? kind)).toEqual([
      '2026-09-30',
      'standing',
      'standing',
      '2026-12-31',
    ]);
    expect(tasks[2]).toMatchObject({
      deadline: { text: '自收到之日起15个工作日内' },
      targets: [{ comparator: '<=', value: 15, unit: '个工作日' }],
    });
    expect(ok(await app.client.GET('/api/plans/{id}', { params: path(id) })).checkedAt).toEqual(expect.any(String));
    const { undo } = ok(await app.client.GET('/api/plans/{id}/changes', { params: path(id) }));
    ok(await app.client.POST('/api/plans/{id}/undo', { params: path(id), body: { change: undo!.id } }));
    expect((await tasksOf(app, id))[2]).toMatchObject({ deadline: { kind: 'duration' }, targets: [] });
  });

  it('shows what it will ask of each unit, in the order of units', async () => {
    const { shown } = await ready();
    expect(shown.hindrances).toEqual([]);
    expect(shown).toMatchObject({ today: '2026-03-12', rhythm: 'monthly', needsReviewer: true, assignments: 6 });
    // March to August are due before 30 September, and March to October before the end of the year's last round
    expect(shown.rounds.map(({ last }) => last.slice(5))).toEqual([
      '03-31',
      '04-30',
      '05-31',
      '06-30',
      '07-31',
      '08-31',
      '09-30',
      '10-31',
      '12-31',
    ]);
    expect(
      shown.units.map(({ name, own, lead, responsible, reports, minutes }) => [
        name,
        own,
        lead,
        responsible,
        reports,
        minutes,
      ]),
    ).toEqual([
      [officeUnit, true, 1, 0, 9, 9 * 4],
      ['县财政局', false, 1, 2, 6 + 9 + 9, 6 * 4 + 9 * 4 + 9 * 4],
      ['县司法局', false, 1, 0, 6, 6 * 4],
      ['县人社局', false, 0, 1, 9, 9 * 4],
    ]);
    expect(shown.reports).toBe(9 + 24 + 6 + 9);
    expect(shown.minutes).toBe(shown.reports * 4);
    expect(shown.reviewers.map(({ name }) => name)).toEqual(['fuhe']);
  });

  it('creates assignments, rounds and events, and says who issued it and when', async () => {
    const { id, shown } = await ready();
    const quarterly = ok(await set(id, { version: shown.version, rhythm: 'quarterly' }));
    const issued = ok(await issue(id, quarterly.seen, {}, 'issue-1'));
    expect(issued).toMatchObject({ state: 'issued', issuedAt: '2026-03-11T20:00:00.000Z', issuedBy: 'office' });

    const assignments = await app.unitOfWork.reader.query(
      `SELECT task.title, unit_name.name, assignment.role, assignment.state FROM assignment
       JOIN task ON task.id = assignment.task_id JOIN unit_name ON unit_name.unit_id = assignment.unit_id AND unit_name.kind = 'name'
       WHERE assignment.plan_id = ? ORDER BY assignment.id`,
      [id],
    );
    expect(assignments.map((row: object) => Object.values(row).join(' '))).toEqual(
      [
        // it leads, and is responsible, too
        '公开重大决策 县司法局 lead',
        '公开重大决策 县财政局 responsible',
        `做好政策解读 ${officeUnit} lead`,
        '做好政策解读 县财政局 responsible',
        '回应群众来信 县财政局 lead',
        '开展业务培训 县人社局 responsible',
      ].map((row) => `${row} awaiting-receipt`),
    );
    const rounds = await app.unitOfWork.reader.query(
      'SELECT period_first, period_last, quarter, opens, due, closes FROM reporting_round WHERE plan_id = ? ORDER BY id',
      [id],
    );
    expect(rounds.map((row: object) => Object.values(row).join(' '))).toEqual([
      '2026-01-01 2026-03-31 1 2026-04-01 2026-04-08 2026-04-22',
      '2026-04-01 2026-06-30 2 2026-07-01 2026-07-08 2026-07-22',
      '2026-07-01 2026-09-30 3 2026-10-08 2026-10-08 2026-10-21',
      '2026-10-01 2026-12-31 4 2026-12-01 2026-12-10 2026-12-24',
    ]);
    const events = await app.unitOfWork.reader.query('SELECT tasks FROM unit_event WHERE plan_id = ?', [id]);
    expect(events.map((row: { tasks: string }) => JSON.parse(row.tasks).length).sort()).toEqual([1, 1, 1, 3]);
    const [audited] = await app.unitOfWork.reader.query(
      "SELECT account FROM audit_entry WHERE action = 'plan.issue' AND object_id = ?",
      [id],
    );
    expect(audited).toEqual({ account: 'office' });

    // the same request once more does nothing
    expect(ok(await issue(id, quarterly.seen, {}, 'issue-1'))).toEqual(issued);
    expect(await count('assignment', id)).toBe(6);
  });

  it('is done by one of two people who press at once; the other is told', async () => {
    const { id, shown } = await ready();
    const answers = await Promise.all([issue(id, shown.seen, {}, 'first'), issue(id, shown.seen, {}, 'second')]);
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409]);
    const { error } = answers.find(({ response }) => response.status === 409)!;
    expect(error).toMatchObject({ code: 'plan-not-draft', current: { state: 'issued', issuedBy: 'office' } });
    expect(await count('assignment', id)).toBe(6);
    expect(await count('unit_event', id)).toBe(4);
  });

  it('is refused where anything is no longer as it was shown', async () => {
    const { id, shown } = await ready();
    const [task] = await tasksOf(app, id);
    const body = {
      tasks: [{ id: task!.id, version: task!.version }],
      kind: 'standing' as const,
      date: null,
      recurrence: null,
    };
    ok(await app.client.POST('/api/plans/{id}/tasks/deadline', { params: path(id), body }));
    expect((await issue(id, shown.seen)).error?.code).toBe('issue-outdated');
    const stale = await set(id, { version: shown.version - 1, rhythm: 'quarterly' });
    expect(stale.error?.code).toBe('version-conflict');
    ok(await issue(id, (await preview(id)).seen));
  });

  it('asks whether a deadline that has passed is meant so', async () => {
    const { id, shown } = await ready(
      text.replace('2026年9月底前', '2026年3月11日前').replace('长期坚持', '2026年3月12日前'),
    );
    // today's has not passed
    expect(shown.passedDeadlines.map(({ number, date }) => [number, date])).toEqual([[1, '2026-03-11']]);
    expect((await issue(id, shown.seen)).error).toMatchObject({ code: 'deadlines-passed', facts: { count: '1' } });
    expect(ok(await issue(id, shown.seen, { acceptPassedDeadlines: true })).state).toBe('issued');
  });

  it('lets nobody of the office’s own unit review that unit, and asks for nobody where it has no task', async () => {
    const { id, shown } = await ready();
    const self = ok(await app.client.GET('/api/session', {})).id;
    const refused = await set(id, { version: shown.version, reviewerId: self });
    expect(refused.error).toMatchObject({ code: 'validation', errors: [{ path: 'reviewerId' }] });
    const other = await draft(text.replace(officeUnit, '县人社局'));
    expect(await preview(other)).toMatchObject({ needsReviewer: false, reviewer: null });
  });

  describe('afterwards', () => {
    let plan: PlanSummary;
    beforeAll(async () => {
      const { id, shown } = await ready();
      plan = ok(await issue(id, shown.seen));
    });

    it('every route that changes a draft is refused, and nothing is changed', async () => {
      const { id, version } = plan;
      const tasks = await tasksOf(app, id);
      const [first, second] = tasks as [(typeof tasks)[0], (typeof tasks)[0]];
      const [document] = ok(await app.client.GET('/api/plans/{id}/documents', { params: path(id) }));
      const seen = tasks.map((task) => ({ id: task.id, version: task.version }));
      const ofPlan = { params: path(id) };
      const ofTask = { params: path(first.id) };
      const own = { version: first.version };
      const answers = await Promise.all([
        app.client.PATCH('/api/plans/{id}', { ...ofPlan, body: { version, title: '新' } }),
        app.client.DELETE('/api/plans/{id}', { params: { ...path(id), query: { version } } }),
        app.client.POST('/api/plans/{id}/check', { ...ofPlan, body: {} }),
        app.client.PATCH('/api/plans/{id}/issuing', { ...ofPlan, body: { version, rhythm: 'quarterly' } }),
        app.client.GET('/api/plans/{id}/issuing', ofPlan),
        app.client.POST('/api/plans/{id}/tasks', { ...ofPlan, body: { title: '新', requirement: '新' } }),
        app.client.POST('/api/plans/{id}/tasks/deadline', {
          ...ofPlan,
          body: { tasks: seen, kind: 'standing', date: null, recurrence: null },
        }),
        app.client.POST('/api/plans/{id}/tasks/durations', { ...ofPlan, body: { tasks: seen } }),
        app.client.PATCH('/api/tasks/{id}', { ...ofTask, body: { ...own, title: '新' } }),
        app.client.DELETE('/api/tasks/{id}', { params: { ...path(first.id), query: own } }),
        app.client.POST('/api/tasks/{id}/split', { ...ofTask, body: { ...own, at: 2 } }),
        app.client.POST('/api/tasks/{id}/merge', {
          ...ofTask,
          body: { ...own, next: second.id, nextVersion: second.version },
        }),
        app.client.POST('/api/tasks/{id}/move', { ...ofTask, body: { ...own, after: second.id } }),
        app.client.POST('/api/tasks/{id}/doubts/settle', { ...ofTask, body: { ...own, doubt: 'no-unit' } }),
        app.client.POST('/api/plans/{id}/doubts/settle', {
          ...ofPlan,
          body: { kind: 'no-lead-unit', answer: 'keep', tasks: seen },
        }),
        app.client.POST('/api/documents/{id}/doubts/settle', { params: path(document!.id), body: { doubt: 'x' } }),
        app.client.POST('/api/plans/{id}/units/match', { ...ofPlan, body: { printed: '县财政局', asGroup: true } }),
        app.client.POST('/api/plans/{id}/units/register', ofPlan),
        app.client.POST('/api/plans/{id}/undo', { ...ofPlan, body: { change: 1 } }),
        app.client.POST('/api/plans/{id}/redo', { ...ofPlan, body: { change: 1 } }),
        importDocument(app.client, { text }, { planId: id }),
      ]);
      expect(answers.map(({ error }) => error?.code)).toEqual(answers.map(() => 'plan-not-draft'));
      expect(await tasksOf(app, id)).toEqual(tasks);
      expect(ok(await app.client.GET('/api/plans/{id}', ofPlan))).toEqual(plan);
    });

    it('the table can be exported, and its units cannot be deleted', async () => {
      expect((await app.fetch(`/api/plans/${plan.id}/export.xlsx`)).status).toBe(200);
      const { items } = ok(await app.client.GET('/api/units', {}));
      const unit = items.find(({ name }) => name === '县人社局')!;
      const query = { version: unit.version };
      const answer = await app.client.DELETE('/api/units/{id}', { params: { ...path(unit.id), query } });
      expect(answer.error).toMatchObject({ code: 'unit-in-use', facts: { kind: 'assignments' } });
    });
  });
});
