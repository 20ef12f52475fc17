import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { enrol, reportRounds, Scheduler } from '@yaodian/api';
import type { EditInspection, Inspection, ReadItems } from '@yaodian/api-client';
import * as XLSX from '@e965/xlsx';
import { databases, workspaceRoot } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { plannedInspection, startInspection, type Wanted } from './started.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const units = ['县财政局', '县司法局', '县人社局', '县民政局'];

describe.each(databases())('inspections on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let planId: number;
  let office: SignedInPerson;
  let finance: SignedInPerson;
  let justice: SignedInPerson;
  /** 督查员 of 县民政局 and of 县人社局. */
  let li: SignedInPerson;
  let wang: SignedInPerson;
  let unitOf: (name: string) => number;
  let officeUnit: string;
  let evidence: number[];

  const signIn = async () => {
    [office, finance, justice, li, wang] = (await Promise.all(
      ['office', 'caizheng', 'sifa', 'li', 'wang'].map((account) => asPerson(app.url, account)),
    )) as [SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson, SignedInPerson];
  };
  const running = () => ({ ...app, client: office.client, cookie: office.cookie });

  /** 县财政局 reports with three published pages; the office accepts that. */
  const report = async () => {
    const { reports } = ok(await finance.client.GET('/api/reports', {}));
    const { id, version } = reports.find(({ title }) => title === '公开预决算')!;
    for (const page of ['预算', '决算', '专项资金']) {
      const body = {
        ...{ unitId: unitOf('县财政局'), title: `${page}公开`, formedOn: '2026-03-02', channel: 'website' as const },
        ...{ publishedOn: '2026-03-05', url: `https://www.example.gov.cn/${encodeURIComponent(page)}` },
      };
      evidence.push(ok(await finance.client.POST('/api/evidence', { body })).id);
    }
    const draft = ok(
      await finance.client.PUT('/api/reports/{id}/draft', {
        params: path(id),
        body: {
          ...{ version, done: '已公开三批。', nextSteps: '公开第四批。', problems: '', percent: 30 },
          ...{ targetValues: [], periodsMet: [], correctionReason: null, evidence },
        },
      }),
    );
    const seen = (one: { id: number; version: number }) => ({ reports: [{ id: one.id, version: one.version }] });
    const [left] = ok(await finance.client.POST('/api/reports/submit', { body: seen(draft) }));
    ok(await office.client.POST('/api/reports/accept', { body: seen(left!) }));
  };

  beforeAll(async () => {
    await registerNames(app, units);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    await staff.hire('caizheng', 'reporter', unitOf('县财政局'));
    await staff.hire('sifa', 'reporter', unitOf('县司法局'));
    await staff.hire('li', 'inspector', unitOf('县民政局'));
    await staff.hire('wang', 'inspector', unitOf('县人社局'));
    const { id, version } = ok(await app.client.GET('/api/units/{id}', { params: path(unitOf('县财政局')) }));
    ok(await app.client.PATCH('/api/units/{id}', { params: path(id), body: { version, needsApprover: false } }));
    const { memberships } = ok(await app.client.GET('/api/session', {}));
    officeUnit = memberships.find(({ role }) => role === 'office')!.unitName!;
    planId = (
      await issuePlan(app, [
        { title: '公开预决算', units: ['县财政局', '县司法局'], date: '2026-12-25' },
        { title: '公开惠民资金', units: ['县司法局', '县民政局'] },
        { title: '公开招聘信息', units: ['县人社局'], date: '2026-12-25' },
      ])
    ).id;
    await app.unitOfWork.run((tx) => enrol(tx, 'report-rounds'));
    clock.at = new Date('2026-04-01T02:00:00Z');
    await new Scheduler(app.unitOfWork, clock).runIfDue(reportRounds(app.unitOfWork));
    await signIn();
    evidence = [];
    await report();
  });

  /** An answer's data, else the code and the facts of what was refused. */
  const outcome = <T>({ data, error }: { data?: T; error?: { code: string; facts?: Record<string, string> } }) =>
    data ?? [error!.code, error!.facts];
  const plan = (part: Partial<Wanted> = {}) =>
    plannedInspection(running(), { planId, units: units.slice(0, 3), team: [li.id, wang.id], ...part });
  const edit = async ({ id, version }: Inspection, changes: Omit<EditInspection, 'version'>) =>
    office.client.PATCH('/api/inspections/{id}', { params: path(id), body: { version, ...changes } });
  const prepared = async ({ id }: Inspection) =>
    ok(await office.client.GET('/api/inspections/{id}/preparation', { params: path(id) }));
  const read = async ({ client }: SignedInPerson, id: number) =>
    client.GET('/api/inspections/{id}', { params: path(id) });

  it('is planned in a draft that two people do not overwrite, with figures that are refused whole or kept whole', async () => {
    const draft = await plan();
    expect(draft).toMatchObject({
      ...{ state: 'draft', quarter: 1, year: 2026, weights: { quantity: 30, content: 40, timeliness: 30 } },
      ...{ feedbackDays: 5, rectificationDays: 15, settingChanges: [], offers: ['edit', 'delete', 'start'] },
    });
    const unsound = { weights: { quantity: 30, content: 40, timeliness: 29 } };
    expect(outcome(await edit(draft, { title: '一季度督查', ...unsound }))).toEqual([
      'inspection-figures',
      { kind: 'weights-not-100', field: 'weights', sum: '99' },
    ]);
    const { settings } = draft;
    const { severities, grades } = settings;
    const refused: [part: Partial<typeof settings>, kind: string, field: string][] = [
      [{ graceDays: 31 }, 'days-invalid', 'graceDays'],
      [{ disclosureDays: 0 }, 'days-invalid', 'disclosureDays'],
      [{ interpretationDays: 61 }, 'days-invalid', 'interpretationDays'],
      [{ disclosureShare: '1.5' }, 'share-invalid', 'disclosureShare'],
      [{ grades: { ...grades, good: '95' } }, 'grades-invalid', 'grades'],
      [
        { severities: { ...severities, minor: { figure: '2', least: '0.5', most: '1.5' } } },
        ...(['severity-invalid', 'severities.minor'] as const),
      ],
      [
        { severities: { ...severities, serious: { figure: '1', least: '1', most: '3' } } },
        ...(['severities-out-of-order', 'severities.serious'] as const),
      ],
    ];
    for (const [part, kind, field] of refused)
      expect(outcome(await edit(draft, { settings: { ...settings, ...part } }))).toEqual([
        'inspection-figures',
        expect.objectContaining({ kind, field }),
      ]);
    const changed = ok(await edit(draft, { weights: { quantity: 20, content: 50, timeliness: 30 } }));
    expect([changed.title, changed.settingChanges.map(({ name, before, after }) => [name, before, after])]).toEqual([
      '第一季度政务公开督查',
      [
        ['weights.content', '40', '50'],
        ['weights.quantity', '30', '20'],
      ],
    ]);
    expect(outcome(await edit(draft, { title: '又一个' }))).toEqual(['version-conflict', undefined]);
    expect(outcome(await edit(changed, { fieldFrom: '2026-04-10', fieldTo: '2026-04-09' }))).toEqual([
      'inspection-dates',
      { from: '2026-04-10', to: '2026-04-09' },
    ]);
    expect(outcome(await edit(changed, { team: [{ personId: 999_999, leads: false }] }))).toEqual([
      'inspector-unfit',
      { person: '999999' },
    ]);
    const [group] = changed.selection.groups;
    const alike = { ...changed.selection, groups: [{ ...group!, unitIds: [] }, group!] };
    expect(outcome(await edit(changed, { selection: alike }))).toEqual(['group-title-twice', { title: '各单位' }]);
    // nobody but the office sees a draft
    expect((await read(li, draft.id)).response.status).toBe(404);
    ok(
      await office.client
        .DELETE('/api/inspections/{id}', { params: { ...path(draft.id), query: { version: changed.version } } })
        .then(({ error }) => ({ data: error === undefined ? true : undefined, error })),
    );
    expect((await read(office, draft.id)).response.status).toBe(404);
  });

  it('says before the start what it costs and what is in the way, and is refused for the same reason', async () => {
    const draft = await plan({ units: [...units, officeUnit], team: [] });
    const two = [unitOf('县财政局'), unitOf('县司法局')];
    const crossed = ok(
      await edit(draft, {
        selection: {
          ...draft.selection,
          groups: [
            { title: '甲组', unitGroupId: null, unitIds: two },
            { title: '乙组', unitGroupId: null, unitIds: [unitOf('县财政局')] },
          ],
        },
        unitsWanted: 9,
      }),
    );
    const { seen, units: listed, hindrances, ...burden } = await prepared(crossed);
    expect(hindrances.map(({ code }) => code)).toEqual([
      'inspection-group-none',
      'inspection-group-twice',
      'inspection-units-few',
      'inspection-no-team',
      'inspection-reviewer-missing',
    ]);
    expect(hindrances[0]!.facts.units).toMatch(/县人社局、县民政局/);
    expect(hindrances[1]!.facts).toEqual({ unit: '县财政局', groups: '甲组、乙组' });
    const own = listed.filter(({ isOwn }) => isOwn).map(({ name }) => name);
    expect(own).toEqual([officeUnit]);
    // one item for each of three pieces of evidence, two for the unit
    expect(listed.find(({ name }) => name === '县财政局')).toMatchObject({ evidence: 3, assignments: 1, fields: 5 });
    // no evidence: its two assignments
    expect(listed.find(({ name }) => name === '县司法局')).toMatchObject({ evidence: 0, assignments: 2, fields: 4 });
    expect(burden).toEqual({ inspected: 5, items: 3, fields: 17, minutes: 17, minutesPerField: 1 });
    const start = { params: path(draft.id), body: { version: crossed.version, seen } };
    expect(outcome(await office.client.POST('/api/inspections/{id}/start', start))).toEqual([
      'inspection-group-none',
      hindrances[0]!.facts,
    ]);
    const none = ok(await edit(crossed, { selection: { ...crossed.selection, unitIds: [] } }));
    expect((await prepared(none)).hindrances[0]!.code).toBe('inspection-no-units');
  });

  it('never lets anybody inspect their own unit, and says whom and which', async () => {
    const draft = await plan({ units, team: [li.id], inspectorsPerUnit: 1 });
    const { seen, hindrances } = await prepared(draft);
    expect(hindrances).toEqual([
      { code: 'inspector-own-unit', facts: { person: 'li', unit: '县民政局', there: '0', wanted: '1' } },
    ]);
    const body = { version: draft.version, seen };
    const refused = await office.client.POST('/api/inspections/{id}/start', { params: path(draft.id), body });
    expect(outcome(refused)).toEqual(['inspector-own-unit', hindrances[0]!.facts]);
  });

  it('freezes units, items and groups at the start and draws inspectors that are not of the unit', async () => {
    const draft = await plan({ units });
    const started = await startInspection(running(), draft);
    expect(started).toMatchObject({ state: 'field', units: 4, checked: 0, offers: ['draw', 'ask-feedback'] });
    expect(started.items.map(({ text }) => text)).toEqual(['内容要素齐全', '公开目录按时更新', '新媒体按期更新']);
    const inspected = Object.fromEntries(started.inspectionUnits.map((unit) => [unit.unitName, unit]));
    expect(inspected['县民政局']!.inspectors).toMatchObject([{ name: 'wang', drawn: true, reason: null }]);
    expect(inspected['县人社局']!.inspectors).toMatchObject([{ name: 'li' }]);
    expect(started.inspectionUnits.map(({ samples, ranked }) => [samples, ranked])).toEqual([
      [1, true],
      [2, true],
      [1, true],
      [1, true],
    ]);
    // who is on the team sees it, without what is of their own unit
    const seen = ok(await read(li, started.id));
    expect(seen.inspectionUnits.map(({ unitName }) => unitName)).toEqual(['县财政局', '县司法局', '县人社局']);
    expect((await read(finance, started.id)).response.status).toBe(404);
    expect(outcome(await edit(started, { title: '改名' }))).toEqual([
      'inspection-state',
      { title: started.title, state: 'field' },
    ]);
    const { error } = await office.client.POST('/api/inspections/{id}/feedback', {
      params: path(started.id),
      body: { version: started.version, unchecked: [inspected['县财政局']!.id] },
    });
    expect([error!.code, error!.facts]).toEqual(['inspection-unchecked', { count: '4', units: units.join('、') }]);
    const asked = ok(
      await office.client.POST('/api/inspections/{id}/feedback', {
        params: path(started.id),
        body: { version: started.version, unchecked: started.inspectionUnits.map(({ id }) => id) },
      }),
    );
    // five working days, of which the Qingming holiday takes one
    expect([asked.state, asked.feedbackDue]).toEqual(['feedback', '2026-04-09']);
    // a unit sees itself alone
    const own = ok(await read(justice, started.id));
    expect(own.inspectionUnits.map(({ unitName }) => unitName)).toEqual(['县司法局']);
    expect([own.units, own.offers]).toEqual([1, []]);
  });

  it("leaves the samples of the office's own unit to the lot", async () => {
    const started = await startInspection(running(), await plan({ units, samplesPerUnit: 1 }));
    const unit = started.inspectionUnits.find(({ unitName }) => unitName === '县司法局')!;
    const { possible } = ok(
      await office.client.GET('/api/inspections/{id}/units/{unitId}/samples', {
        params: { path: { id: started.id, unitId: unit.id } },
      }),
    );
    const { assignmentId, evidenceId } = possible[0]!;
    const inOffice = [office.id, unit.unitId, 'office'];
    await app.unitOfWork.run((tx) =>
      tx.query('INSERT INTO membership (person_id, unit_id, role) VALUES (?, ?, ?)', inOffice),
    );
    const { version } = started;
    const reason = '看看别的';
    const again = await office.client.POST('/api/inspections/{id}/draws', {
      params: path(started.id),
      body: { version, what: 'samples', inspectionUnitId: unit.id, reason },
    });
    const added = await office.client.POST('/api/inspections/{id}/units/{unitId}/samples', {
      params: { path: { id: started.id, unitId: unit.id } },
      body: { version, assignmentId, evidenceId, reason },
    });
    await app.unitOfWork.run((tx) =>
      tx.query('DELETE FROM membership WHERE person_id = ? AND unit_id = ? AND role = ?', inOffice),
    );
    expect([again, added].map(({ error }) => error?.code)).toEqual(['own-unit-decision', 'own-unit-decision']);
  });

  const byHand = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  it('draws what anybody draws again by hand, keeps every draw, and says why one came after it', async () => {
    const draft = await plan({ units, unitsWanted: 3, samplesPerUnit: 2 });
    const started = await startInspection(running(), draft);
    const draws = async () =>
      ok(await office.client.GET('/api/inspections/{id}/draws', { params: path(started.id) })).items;
    const first = await draws();
    expect(first.map(({ kind }) => kind).filter((kind) => kind === 'unit')).toHaveLength(1);
    expect(first[0]).toMatchObject({ kind: 'unit', number: 1, wanted: 3, reason: null, by: 'office' });
    for (const { kind, population, populationHash, seed, wanted, drawn, isSame, frozenAt, seededAt } of first) {
      const ids = population.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted((one, other) => one - other));
      expect(populationHash).toBe(byHand(ids.join('\n')));
      const order = ids
        .map((id) => [byHand(`${seed}:${kind}:${id}`), id] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      expect(drawn.map(({ id }) => id)).toEqual(order.slice(0, wanted).map(([, id]) => id));
      expect([isSame, frozenAt <= seededAt]).toEqual([true, true]);
    }
    const inspected = started.inspectionUnits.filter(({ state }) => state === 'inspected');
    expect(inspected.map(({ unitId }) => unitId).sort()).toEqual(first[0]!.drawn.map(({ id }) => id).sort());
    for (const unit of inspected) {
      const own = first.filter(({ inspectionUnitId }) => inspectionUnitId === unit.id);
      const evidenced = unit.unitName === '县财政局';
      expect(own.map(({ kind }) => kind)).toEqual(['inspector', evidenced ? 'evidence' : 'assignment']);
      if (evidenced) expect(own[1]!.population.map(({ id }) => id)).toEqual(evidence);
    }

    const drawAgain = (inspection: Inspection, what: 'units' | 'inspectors' | 'samples', unit?: number) =>
      office.client.POST('/api/inspections/{id}/draws', {
        params: path(inspection.id),
        body: { version: inspection.version, what, inspectionUnitId: unit, reason: '有人请假' },
      });
    const once = ok(await drawAgain(started, 'inspectors', inspected[0]!.id));
    expect(outcome(await drawAgain(started, 'units'))).toEqual(['version-conflict', undefined]);
    const twice = ok(await drawAgain(once, 'units'));
    const after = await draws();
    expect(after.filter(({ kind }) => kind === 'unit').map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, '有人请假'],
    ]);
    expect(after.find(({ id }) => id === first[1]!.id)).toEqual(first[1]);
    expect(twice.inspectionUnits.filter(({ state }) => state === 'inspected')).toHaveLength(3);

    const command = (...args: string[]) =>
      new Promise<{ code: number; out: string; err: string }>((resolve) => {
        const program = join(workspaceRoot(), 'apps/api/dist/inspections/draw/redraw.command.js');
        const { dataDir, databaseUrl } = app.database;
        const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', MODE: 'office' };
        execFile(process.execPath, [program, ...args], { env }, (error, out, err) =>
          resolve({ code: Number(error?.code ?? 0), out, err }),
        );
      });
    const sound = await command(String(started.id));
    expect([sound.code, sound.err]).toEqual([0, '']);
    expect(sound.out).toContain(`${after.length} draws, 0 different.`);
    // another seed might give the same order
    await app.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<{ drawn: string }[]>('SELECT drawn FROM inspection_draw WHERE id = ?', [
        first[0]!.id,
      ]);
      const reversed = row!.drawn.split('\n').reverse();
      expect(reversed.length).toBeGreaterThan(1);
      await tx.query('UPDATE inspection_draw SET drawn = ? WHERE id = ?', [reversed.join('\n'), first[0]!.id]);
    });
    const changed = await command(String(started.id));
    expect(changed.code).toBe(1);
    expect(changed.out).toContain(`: DIFFERENT (drawn)`);
    expect((await command('999999')).code).toBe(2);
  });

  it('takes inspectors and samples that are named by hand for a reason alone, never of the unit itself', async () => {
    const started = await startInspection(running(), await plan({ units, samplesPerUnit: 1 }));
    const idOf = (name: string) => started.inspectionUnits.find(({ unitName }) => unitName === name)!.id;
    const name = (inspection: Inspection, unitName: string, personIds: number[], reason = '熟悉财政业务') =>
      office.client.PUT('/api/inspections/{id}/units/{unitId}/inspectors', {
        params: { path: { id: inspection.id, unitId: idOf(unitName) } },
        body: { version: inspection.version, personIds, reason },
      });
    expect(outcome(await name(started, '县民政局', [li.id]))).toEqual([
      'inspector-of-unit',
      { person: 'li', unit: '县民政局' },
    ]);
    expect(outcome(await name(started, '县财政局', [li.id], ''))).toEqual(['validation', undefined]);
    const named = ok(await name(started, '县财政局', [li.id, justice.id]));
    expect(named.inspectionUnits.find(({ unitName }) => unitName === '县财政局')!.inspectors).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'sifa', drawn: false, reason: '熟悉财政业务' })]),
    );
    expect(named.team.map((member) => member.name)).toContain('sifa');

    const params = { path: { id: started.id, unitId: idOf('县财政局') } };
    const { samples, possible } = ok(
      await office.client.GET('/api/inspections/{id}/units/{unitId}/samples', { params }),
    );
    expect([samples.length, possible.length, samples[0]!.taskTitle]).toEqual([1, 2, '公开预决算']);
    const { assignmentId, evidenceId } = possible[0]!;
    const body = { version: named.version, assignmentId, evidenceId, reason: '群众来信反映' };
    const add = (changes: object) =>
      office.client.POST('/api/inspections/{id}/units/{unitId}/samples', { params, body: { ...body, ...changes } });
    expect(outcome(await add({ assignmentId: 999_999 }))).toEqual(['sample-foreign', { unit: '县财政局' }]);
    const added = ok(await add({}));
    expect(outcome(await add({ version: added.version }))).toEqual(['sample-there', { unit: '县财政局' }]);
    const list = ok(await office.client.GET('/api/inspections/{id}/units/{unitId}/samples', { params })).samples;
    const take = (sampleId: number) =>
      office.client.DELETE('/api/inspections/{id}/samples/{sampleId}', {
        params: { path: { id: started.id, sampleId }, query: { version: added.version } },
      });
    expect(list.map(({ reason, addedBy }) => [reason, addedBy])).toContainEqual(['群众来信反映', 'office']);
    expect(outcome(await take(samples[0]!.id))).toEqual(['sample-drawn', { unit: '县财政局' }]);
    ok(await take(list.find(({ reason }) => reason !== null)!.id));
  });

  it('keeps check lists in their order, retires them, and reads them back from the workbook that it gave out', async () => {
    const [online] = ok(await office.client.GET('/api/check-lists/built-in', {}));
    const list = ok(await office.client.POST('/api/check-lists', { body: online! }));
    expect(list.items).toEqual(online!.items);
    const reversed = { version: list.version, title: list.title, items: list.items.toReversed() };
    const edit = () => office.client.PUT('/api/check-lists/{id}', { params: path(list.id), body: reversed });
    expect(ok(await edit()).items).toEqual(reversed.items);
    expect(outcome(await edit())).toEqual(['version-conflict', undefined]);

    const headers = { cookie: office.cookie };
    const file = await (await fetch(`${app.url}/api/check-lists/${list.id}/items.xlsx`, { headers })).arrayBuffer();
    const readBack = async (bytes: ArrayBuffer | Buffer) => {
      const body = new FormData();
      body.append('file', new Blob([bytes as BlobPart]), '清单.xlsx');
      const answer = await fetch(`${app.url}/api/check-lists/workbook`, { method: 'POST', headers, body });
      return (await answer.json()) as ReadItems;
    };
    expect(await readBack(file)).toEqual({ items: reversed.items, problems: [] });
    const book = XLSX.read(new Uint8Array(file), { type: 'array' });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    XLSX.utils.sheet_add_aoa(sheet, [['', '', '附加分']], { origin: 'B3' });
    expect(await readBack(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)).toEqual({
      items: [],
      problems: [
        { cell: 'D3', code: 'not-a-choice', facts: { choices: '公开内容、总分' } },
        { cell: 'B3', code: 'required' },
      ],
    });

    const retire = { version: list.version + 1, retired: true };
    const { retiredAt } = ok(
      await office.client.POST('/api/check-lists/{id}/retirement', { params: path(list.id), body: retire }),
    );
    expect(retiredAt).not.toBeNull();
  });

  it('keeps a unit group as long as a draft takes its units, and tells those who are put on a unit', async () => {
    const group = ok(
      await office.client.POST('/api/unit-groups', { body: { name: '督查甲组', takenIn: [unitOf('县财政局')] } }),
    );
    const selection = {
      ...{ unitGroupIds: [group.id], unitIds: [], leftOut: [], rankOwnUnit: false },
      groups: [{ title: '甲组', unitGroupId: group.id, unitIds: [] }],
    };
    const draft = await plan({ selection });
    const remove = await office.client.DELETE('/api/unit-groups/{id}', {
      params: { ...path(group.id), query: { version: group.version } },
    });
    expect(outcome(remove)).toEqual(['group-in-use', { plan: draft.title }]);
    const started = await startInspection(running(), draft);
    expect(started.comparisonGroups).toMatchObject([{ title: '甲组', unitGroupId: group.id }]);
    const told = await Promise.all(
      [li, wang].map(({ client }) =>
        client.GET('/api/notifications', { params: { query: { group: 'inspections' } } }).then(ok),
      ),
    );
    const ofThis = told.flatMap(({ items }) => items).filter(({ facts }) => facts['inspection'] === draft.title);
    expect(ofThis.map(({ kind }) => kind)).toContain('inspection-started');
  });
});
