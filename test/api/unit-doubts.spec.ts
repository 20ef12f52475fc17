import { type DraftTask, readDocument } from '@yaodian/api-client';
import { databases, officeUnit } from '@yaodian/testing';
import { importSample, ok, sampleUnits, tasksOf } from './application.js';
import { doubtful, kinds, path, useDoubtfulDraft } from './doubtful.js';

const unknown = ({ doubts }: DraftTask) =>
  doubts.filter(({ kind }) => kind === 'unknown-unit').map(({ facts }) => facts['unit']);

describe.each(databases())('doubts about units on $name', (engine) => {
  const { app, now, addUnit, edit, settle, plan, changes, step } = useDoubtfulDraft(engine, []);
  let planId: number;
  let tasks: DraftTask[];
  beforeEach(() => void ({ planId, tasks } = now()));

  const county = { place: '云岭县', level: '县' };
  const match = (body: object, id = planId) =>
    app.client.POST('/api/plans/{id}/units/match', { params: path(id), body: body as never });

  it('arise from the first document on, before any unit is registered', async () => {
    expect(tasks.map(unknown)).toEqual([['县政府办', '县司法局'], ['县司法局'], ['县人社局']]);
    expect((await plan()).openDoubts).toBe(4 + 4);
  });

  it('are those of a dry run, too', async () => {
    const dryRun = async () => ok(await readDocument(app.client, { text: doubtful }, { plan: { planYear: 2026 } }));
    expect((await dryRun()).warnings.filter(({ kind }) => kind === 'unknown-unit')).toHaveLength(4);
    await addUnit({ name: '云岭县司法局', ...county });
    const { warnings, tasks: read } = await dryRun();
    expect(warnings.filter(({ kind }) => kind === 'unknown-unit').map(({ facts }) => facts['unit'])).toEqual([
      '县政府办',
      '县人社局',
    ]);
    expect(read[1]!.units[0]).toMatchObject({ printed: '县司法局', resolved: '云岭县司法局', by: 'prefix' });
  });

  it('stand where the name stands, in a document that is imported', async () => {
    await addUnit({ name: '云岭县司法局', ...county });
    const imported = await importSample(app);
    const [task] = await tasksOf(app, imported.planId);
    const [doubt] = task!.doubts;
    expect(doubt).toMatchObject({ id: 'unknown-unit:县政府办', kind: 'unknown-unit', facts: { unit: '县政府办' } });
    const { text } = ok(await app.client.GET('/api/documents/{id}', { params: path(imported.documentId) }));
    expect(text.slice(doubt!.place!.start, doubt!.place!.end)).toBe('县政府办');
    expect((await plan(imported.planId)).openDoubts).toBe(3);
  });

  it('come and go with the register, and leave versions and the history alone', async () => {
    const all = async () => (await tasksOf(app, planId)).flatMap(unknown);
    const office = await addUnit({ name: '云岭县人民政府办公室', shortName: '县政府办', ...county });
    expect(await all()).toEqual(['县司法局', '县司法局', '县人社局']);
    expect((await plan()).openDoubts).toBe(7);
    const justice = await addUnit({ name: '云岭县司法局', ...county });
    expect(await all()).toEqual(['县人社局']);
    expect((await plan()).openDoubts).toBe(5);
    const found = (await tasksOf(app, planId))[0]!;
    expect(found).toMatchObject({
      version: 1,
      units: [
        { resolved: office.name, by: 'short-name' },
        { resolved: justice.name, by: 'prefix' },
      ],
    });

    const renamed = { version: 1, name: '云岭县司法行政局', formerNames: ['云岭县司法局'] };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(justice.id), body: renamed }));
    expect((await tasksOf(app, planId))[1]!.units[0]).toMatchObject({ resolved: '云岭县司法行政局' });
    await app.client.DELETE('/api/units/{id}', { params: { ...path(justice.id), query: { version: 2 } } });
    expect(await all()).toEqual(['县司法局', '县司法局', '县人社局']);
    expect((await plan()).openDoubts).toBe(7);
    const { undo } = await changes();
    expect(undo).toBeNull();
  });

  it('are not settled by an edit of something else, but by keeping the name as printed', async () => {
    await addUnit({ name: '云岭县财政局', ...county });
    const [task] = await tasksOf(app, planId);
    const ids = (each: DraftTask) => each.doubts.map(({ id }) => id).filter((id) => id.startsWith('unknown'));
    expect(ids(task!)).toEqual(['unknown-unit:县政府办', 'unknown-unit:县司法局']);
    const edited = await edit(0, { title: '新题' });
    expect(ids(edited)).toEqual(ids(task!));
    const kept = ok(await settle(edited.id, edited.version, 'unknown-unit:县司法局'));
    expect(ids(kept)).toEqual(['unknown-unit:县政府办']);
    expect(ids(await edit(0, { units: [...kept.units].reverse() }))).toEqual(['unknown-unit:县政府办']);
    expect(ids((await tasksOf(app, planId))[1]!)).toEqual(['unknown-unit:县司法局']);
  });

  it('are answered by an alias, for all tasks and all drafts, and never asked again', async () => {
    const unit = await addUnit({ name: '云岭县法务局', ...county });
    const other = await importSample(app);
    const before = (await plan(other.planId)).openDoubts;
    const matched = ok(await match({ printed: '县司法局', unitId: unit.id, alias: true }));
    expect(matched.unit).toMatchObject({ id: unit.id, aliases: ['县司法局'], version: 2 });
    expect(matched.tasks.map(({ id }) => id)).toEqual([tasks[0]!.id, tasks[1]!.id]);
    expect(matched.tasks[1]!.units[0]).toMatchObject({ printed: '县司法局', resolved: '云岭县法务局', by: 'alias' });
    expect((await plan(other.planId)).openDoubts).toBe(before - 2);
    const again = await importSample(app);
    expect((await tasksOf(app, again.planId))[1]!.units[0]).toMatchObject({ resolved: '云岭县法务局', by: 'alias' });
  });

  it('are answered by hand where no alias is wanted, in this plan alone', async () => {
    const unit = await addUnit({ name: '云岭县法务局', ...county });
    const other = await importSample(app);
    const { tasks: changed } = ok(await match({ printed: '县司法局', unitId: unit.id }));
    expect(changed.map(({ version, units }) => [version, units.at(-1)!.by])).toEqual([
      [2, 'hand'],
      [2, 'hand'],
    ]);
    expect((await tasksOf(app, other.planId))[1]!.units[0]!.resolved).toBeNull();
    const renamed = { version: 1, name: '云岭县法制局' };
    ok(await app.client.PATCH('/api/units/{id}', { params: path(unit.id), body: renamed }));
    expect((await tasksOf(app, planId))[1]!.units[0]).toMatchObject({ resolved: '云岭县法制局', by: 'hand' });
  });

  it('are answered by hand where two units go by the name', async () => {
    await addUnit({ name: '青石县司法局', shortName: '县司法局', place: '青石县' });
    const unit = await addUnit({ name: '云岭县司法局', shortName: '县司法局', place: '云岭县' });
    expect((await tasksOf(app, planId))[1]!.doubts.map(({ kind }) => kind)).toContain('ambiguous-unit');
    const taken = await match({ printed: '县司法局', unitId: unit.id, alias: true });
    expect(taken.error).toBeUndefined();
    expect((await tasksOf(app, planId))[1]!.units[0]).toMatchObject({ resolved: '云岭县司法局', by: 'hand' });
  });

  it('are answered by a new unit', async () => {
    await addUnit({ name: '云岭县财政局', ...county });
    const newUnit = { name: '云岭县人力资源和社会保障局', ...county };
    const { unit, tasks: changed } = ok(await match({ printed: '县人社局', newUnit, alias: true }));
    expect(unit).toMatchObject({ ...newUnit, aliases: ['县人社局'], version: 1 });
    expect(changed[0]!.units[1]).toMatchObject({ resolved: newUnit.name, by: 'alias' });
    const again = await match({ printed: '县政府办', newUnit });
    expect(again.error).toMatchObject({ code: 'name-taken', facts: { name: newUnit.name, unit: newUnit.name } });
  });

  it('are answered by a group', async () => {
    await addUnit({ name: '云岭县财政局', ...county });
    const { unit, tasks: changed } = ok(await match({ printed: '县司法局', asGroup: true }));
    expect(unit).toBeNull();
    expect(changed.map(({ units }) => units.at(-1))).toEqual([
      { printed: '县司法局', role: 'responsible', kind: 'group', resolved: null, by: null },
      { printed: '县司法局', role: 'lead', kind: 'group', resolved: null, by: null },
    ]);
    expect(changed.flatMap(kinds)).not.toContain('unknown-unit:县司法局');
  });

  it('are answered by keeping the name as printed, in all tasks at once', async () => {
    await addUnit({ name: '云岭县财政局', ...county });
    const before = (await plan()).openDoubts;
    const { unit, tasks: changed } = ok(await match({ printed: '县司法局', asPrinted: true }));
    expect(unit).toBeNull();
    expect(changed.map(({ id, units }) => [id, units.at(-1)!.resolved])).toEqual([
      [tasks[0]!.id, null],
      [tasks[1]!.id, null],
    ]);
    expect((await tasksOf(app, planId)).flatMap(({ doubts }) => doubts.map(({ id }) => id))).not.toContain(
      'unknown-unit:县司法局',
    );
    expect((await plan()).openDoubts).toBe(before - 2);
    const { undo } = await changes();
    expect(undo).toMatchObject({ kind: 'settle', facts: { printed: '县司法局' } });
    expect(ok(await match({ printed: '县司法局', asPrinted: true })).tasks).toEqual([]);
  });

  it('are answered once for each idempotency key', async () => {
    const newUnit = { name: '云岭县司法局', ...county };
    const ask = () =>
      app.client.POST('/api/plans/{id}/units/match', {
        params: { ...path(planId), header: { 'Idempotency-Key': `match-${planId}` } },
        body: { printed: '县司法局', newUnit },
      });
    const first = ok(await ask());
    expect(ok(await ask())).toEqual(first);
  });

  describe('are answered all at once by registering the names', () => {
    const register = (id = planId, key?: string) =>
      app.client.POST('/api/plans/{id}/units/register', {
        params: { ...path(id), header: key === undefined ? {} : { 'Idempotency-Key': key } },
      });
    const names = async () =>
      ok(await app.client.GET('/api/units', {}))
        .items.map(({ name }) => name)
        .filter((name) => name !== officeUnit);

    it('as they are printed, in one step that is undone and redone as one', async () => {
      const { units, tasks: changed } = ok(await register());
      expect(units.map(({ name }) => name)).toEqual(['县政府办', '县司法局', '县人社局']);
      expect(await names()).toEqual(['县政府办', '县司法局', '县人社局']);
      expect(changed.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
      expect(changed.flatMap(unknown)).toEqual([]);
      expect(changed[1]!.units[0]).toMatchObject({ printed: '县司法局', resolved: '县司法局', by: 'name' });
      expect((await plan()).openDoubts).toBe(4);
      const { undo } = await changes();
      expect(undo).toMatchObject({ kind: 'match', facts: { count: '3' } });
      const undone = ok(await step('undo', undo!.id));
      expect(undone.tasks.flatMap(unknown)).toEqual(['县政府办', '县司法局', '县司法局', '县人社局']);
      expect(await names()).toEqual([]);
      expect((await plan()).openDoubts).toBe(8);
      ok(await step('redo', undo!.id));
      expect(await names()).toEqual(['县政府办', '县司法局', '县人社局']);
      expect((await plan()).openDoubts).toBe(4);
    });

    it('without groups, names that stay as printed, and names that can be none', async () => {
      ok(await match({ printed: '县司法局', asPrinted: true }));
      ok(await match({ printed: '县政府办', asGroup: true }));
      const [unit] = tasks[2]!.units;
      await edit(2, { units: [{ ...unit!, kind: 'unit', printed: '长'.repeat(300) }] });
      ok(await register());
      expect(await names()).toEqual([]);
      const { undo } = await changes();
      expect(undo!.kind).toBe('edit');
    });

    it('once for each idempotency key', async () => {
      const key = `register-${planId}`;
      const first = ok(await register(planId, key));
      expect(first.units).toHaveLength(3);
      expect(ok(await register(planId, key))).toEqual(first);
      expect(ok(await register())).toEqual({ tasks: [], units: [] });
    });

    it('once, when two plans ask for the same names at the same time', async () => {
      const other = await importSample(app);
      const answers = await Promise.all([register(planId), register(other.planId)]);
      expect(
        answers
          .flatMap((answer) => ok(answer).units)
          .map(({ name }) => name)
          .sort(),
      ).toEqual([...sampleUnits].sort());
      expect((await names()).sort()).toEqual([...sampleUnits].sort());
      for (const id of [planId, other.planId]) expect((await tasksOf(app, id)).flatMap(unknown)).toEqual([]);
    });

    it('but not in a plan that is not there', async () => {
      expect((await register(999_999)).error?.code).toBe('not-found');
    });
  });

  it('are refused an answer that is none', async () => {
    const unit = await addUnit({ name: '云岭县财政局', ...county });
    const codes = [
      [{ printed: '县司法局' }, 'validation'],
      [{ printed: '县司法局', unitId: unit.id, asGroup: true }, 'validation'],
      [{ printed: '县司法局', asPrinted: true, asGroup: true }, 'validation'],
      [{ printed: '县司法局', unitId: 999_999 }, 'not-found'],
      [{ printed: '县税务局', unitId: unit.id }, 'not-found'],
      [{ printed: '县司法局', newUnit: { name: '' } }, 'validation'],
    ] as const;
    for (const [body, code] of codes) expect([body, (await match(body)).error?.code]).toEqual([body, code]);
    expect((await match({ printed: '县司法局', unitId: unit.id }, 999_999)).error?.code).toBe('not-found');
  });
});
