import * as XLSX from '@e965/xlsx';
import { refreshLightsJob } from '@yaodian/api';
import type { LedgerFilter, LightColour, SupervisionBoard } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, tasksOf, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const colours: LightColour[] = ['red', 'yellow', 'green', 'done-late', 'done'];

describe.each(databases())('the board of supervision on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  const unitIds = new Map<string, number>();

  const on = async (at: string) => {
    clock.at = new Date(at);
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    office = await asPerson(app.url, 'office');
  };
  /** As whoever has signed in last. */
  const asOffice = () => ({ ...app, client: office.client });
  const board = async (planId?: number, who = office): Promise<SupervisionBoard> =>
    ok(await who.client.GET('/api/supervision/board', { params: { query: { planId } } }));
  const counted = async (filter: LedgerFilter): Promise<{ tasks: number; assignments: number }> => {
    const { tasks, assignments } = ok(await office.client.GET('/api/ledger/summary', { params: { query: filter } }));
    return { tasks, assignments };
  };

  /** A unit's request to close, which leaves it at once as the office enters it, and the office's yes. */
  const close = async (planId: number, title: string, unit: string, isDecided = true) => {
    const act = async (what: string, body: object) => {
      const { id: taskId } = (await tasksOf(asOffice(), planId)).find((task) => task.title === title)!;
      const { assignments } = ok(await office.client.GET('/api/tasks/{id}', { params: path(taskId) }));
      const { id, version } = assignments.find(({ unitName }) => unitName === unit)!;
      const response = await fetch(`${app.url}/api/assignments/${id}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: office.cookie },
        body: JSON.stringify({ version, ...body }),
      });
      expect(`${what} ${response.status}`).toBe(`${what} 200`);
    };
    const proof = {
      unitId: unitIds.get(unit)!,
      title,
      url: `https://www.example.gov.cn/?${encodeURIComponent(title)}`,
    };
    const evidence = [ok(await office.client.POST('/api/evidence', { body: proof })).id];
    await act('closing', { words: '已全部公开', evidence });
    if (isDecided) await act('closing/acceptance', { confirmed: true });
  };

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局', '县档案馆']);
    for (const { name, id } of ok(await app.client.GET('/api/units', {})).items) unitIds.set(name, id);
    office = await asPerson(app.url, 'office');
  });

  it('says that nothing is issued yet', async () => {
    expect(await board()).toMatchObject({ plan: null, plans: [], sections: [], units: [], cells: [] });
    const answer = await app.fetch('/api/supervision/board/export.xlsx');
    expect(answer.status).toBe(404);
  });

  it('counts the lights by unit and by section as the ledger does, and punctuality by either deadline', async () => {
    const [money, law] = [['一、财政“阳光”', '（一）预算'], ['二、法治']];
    const { id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县财政局'], date: '2026-03-06', section: money },
      { title: '公开专项资金', units: ['县财政局', '县人社局'], date: '2026-03-20', section: ['一、财政“阳光”'] },
      { title: '公开重大决策', units: ['县司法局', '县财政局'], date: '2026-03-12', section: law },
      { title: '公开招聘信息', units: ['县人社局', '县司法局'], date: '2026-11-30', section: law },
      { title: '公开服务指南', units: ['县人社局'], date: '2026-12-31' },
      { title: '公开值班电话', units: ['县人社局'] },
    ]);
    const { items } = ok(await office.client.GET('/api/assignments', { params: { query: { planId } } }));
    ok(await office.client.POST('/api/assignments/receipts', { body: { ids: items.map(({ id }) => id) } }));
    await on('2026-03-06T02:00:00Z');
    await close(planId, '公开专项资金', '县财政局');
    await on('2026-03-10T02:00:00Z');
    await close(planId, '公开预决算', '县财政局');
    await close(planId, '公开服务指南', '县人社局', false);
    const last = (await tasksOf(asOffice(), planId)).at(-1)!;
    const cancelled = [{ id: last.id, version: last.version }];
    const amendment = { reason: '职责调整', edited: [], added: [], cancelled };
    ok(await office.client.POST('/api/plans/{id}/amendments', { params: path(planId), body: amendment }));
    await on('2026-03-16T02:00:00Z');

    const all = await board();
    expect(all.plan).toMatchObject({ id: planId, state: 'issued' });
    expect([all.today, all.computing]).toEqual(['2026-03-16', 0]);
    expect(all.units.map(({ name }) => name)).toEqual(['县财政局', '县司法局', '县人社局']);
    expect(all.sections.map(({ section }) => section)).toEqual(['一、财政“阳光”', '二、法治', '']);
    expect(all.total.punctuality).toEqual({ closed: 2, onTimeByFirst: 1, onTimeByEffective: 1 });
    expect(all.total.lights).toMatchObject({ red: 2, done: 1, 'done-late': 1 });
    expect(all.units[0]!.punctuality.closed).toBe(2);

    for (const light of colours) {
      const named = async (filter: LedgerFilter) => (await counted({ planId, light, ...filter })).assignments;
      expect([light, all.total.lights[light]]).toEqual([light, await named({})]);
      for (const { id, lights } of all.units) expect(lights[light]).toBe(await named({ unitId: id }));
      for (const { section, lights } of all.sections) expect(lights[light]).toBe(await named({ section }));
      for (const { unitId, section, lights } of all.cells) {
        const found = await counted({ planId, light, unitId, section });
        // each task is one row of the ledger, and each unit has it once
        expect(found).toEqual({ tasks: lights[light], assignments: lights[light] });
      }
    }
    const sum = (lights: Record<LightColour, number>) => colours.reduce((total, light) => total + lights[light], 0);
    expect(all.cells.reduce((total, { lights }) => total + sum(lights), 0)).toBe(all.total.assignments);
  });

  it('gives the same to leaders, and as a workbook', async () => {
    const staff = await staffOf(app.url);
    const leader = await staff.hire('lingdao', 'leader', unitIds.get('县档案馆')!);
    expect(await board(undefined, leader)).toEqual(await board());
    const answer = await fetch(`${app.url}/api/supervision/board/export.xlsx`, { headers: { cookie: leader.cookie } });
    const book = XLSX.read(new Uint8Array(await answer.arrayBuffer()));
    const rows = XLSX.utils.sheet_to_json<(string | number)[]>(book.Sheets['红黄绿灯']!, { header: 1 });
    expect(rows[0]).toEqual(['云岭县2026年要点红黄绿灯情况表']);
    expect(rows[1]).toEqual(['截至2026年3月16日']);
    expect(rows[2]!.slice(0, 5)).toEqual(['单位', '一、财政“阳光”', '二、法治', '未列板块', '分工数']);
    expect(rows[3]).toEqual(['县财政局', '□超期办结 1 ○办结 1', '■红 1', '—', 3, 1, 0, 0, 1, 1, 0, 2, 1, 1]);
    expect(rows.at(-1)![0]).toBe('合计');
    expect(rows).toHaveLength(7);
  });

  it('counts what waits for the office as its workbench does, and tells leaders the same', async () => {
    const listed = async ({ client }: SignedInPerson) => ok(await client.GET('/api/supervision/waiting', {}));
    const groups = await listed(office);
    expect(groups.find(({ kind }) => kind === 'decide-closing')).toMatchObject({
      count: 1,
      since: '2026-03-10T02:00:00.000Z',
    });
    const { toDos } = ok(await office.client.GET('/api/workbench', {}));
    for (const { kind, count } of groups)
      expect([kind, count]).toEqual([kind, toDos.find((toDo) => toDo.kind === kind)?.count ?? 0]);
    expect(await listed(await asPerson(app.url, 'lingdao'))).toEqual(groups);
  });

  it('finds what can be reminded in the cells that are chosen: red or yellow, and waiting for its unit', async () => {
    const { plan } = await board();
    const urgent = async (...cells: { unitId: number; section: string }[]) =>
      ok(await office.client.POST('/api/supervision/board/urgent', { body: { planId: plan!.id, cells } })).assignments;
    const named = async (ids: number[]) => {
      const { items } = ok(await office.client.GET('/api/assignments', { params: { query: { planId: plan!.id } } }));
      return ids.map((id) => items.find((one) => one.id === id)).map((one) => `${one!.title} ${one!.unitName}`);
    };
    const cell = (unit: string, section: string) => ({ unitId: unitIds.get(unit)!, section });
    expect(await named(await urgent(cell('县财政局', '二、法治'), cell('县财政局', '一、财政“阳光”')))).toEqual([
      '公开重大决策 县财政局',
    ]);
    expect(
      await named(await urgent(cell('县人社局', '一、财政“阳光”'), cell('县司法局', '二、法治'), cell('县人社局', ''))),
    ).toEqual(['公开重大决策 县司法局', '公开专项资金 县人社局']);
    expect(await urgent()).toEqual([]);
  });

  it('shows the plan that is asked for, and one that is under way before any other', async () => {
    const first = (await board()).plan!.id;
    const { id } = await issuePlan(asOffice(), [{ title: '公开机构职能', units: ['县档案馆'], date: '2026-12-31' }]);
    expect((await board()).plan!.id).toBe(id);
    expect((await board(first)).units).toHaveLength(3);
    expect((await board(first)).plans.map((plan) => plan.id)).toEqual([id, first]);
    const { id: draft } = ok(await office.client.POST('/api/plans', { body: { year: 2027, title: '草稿' } }));
    for (const planId of [draft, 999_999]) {
      const { error } = await office.client.GET('/api/supervision/board', { params: { query: { planId } } });
      expect(error?.code).toBe('not-found');
    }
  });
});
