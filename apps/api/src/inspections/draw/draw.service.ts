import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { insertAll } from '../../database/bulk.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import { viewOf } from '../inspection.access.js';
import { holdInspection, touchInspection } from '../inspection.changes.js';
import type { Inspection } from '../inspection.dto.js';
import { InspectionMemberRow, InspectionRow, InspectionUnitRow, UnitInspectorRow } from '../inspection.entity.js';
import { findInspection } from '../inspection.queries.js';
import { possibleInspectors } from '../planning/people.queries.js';
import { tellNamed } from '../planning/planning.told.js';
import { findTeam, type Inspector, shortOf } from '../planning/preparation.js';
import type { AddSample, DrawAgain, DrawPage, DrawQuery, NameInspectors, Sample, UnitSamples } from './draw.dto.js';
import { SampleRow } from './draw.entity.js';
import { draw, type Lot } from './drawing.js';
import { chosenByHand, drawsSoFar, isBegun, listDraws, samplesOf, titledSamples } from './draw.queries.js';
import { inspectorLot, putInspectors, putSamples, sampleLot, unitLot } from './lots.js';
import { type SamplePopulation, samplePopulations } from './population.queries.js';

/** 双随机: the draws of an inspection, drawing again, and what the office adds by hand with a reason. */
@Injectable()
export class DrawService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  async list(id: number, query: DrawQuery, principal: Principal): Promise<DrawPage> {
    const { reader } = this.unitOfWork;
    const view = await viewOf(reader, principal);
    await findInspection(reader, id, view);
    const draws = await listDraws(reader, id, view, query);
    return { ...draws, byHand: await chosenByHand(reader, id, view, query.unit) };
  }

  /**
   * Draws again; the former draw stays to be read. Throws DomainError not-found, inspection-state, version-conflict,
   * draw-nothing, draw-begun where inspectors have written about what would be drawn anew, and what says that too few can
   * be drawn.
   */
  again(id: number, asked: DrawAgain, principal: Principal, key?: string): Promise<Inspection> {
    return this.changed(id, asked, principal, { drawAgain: asked, key }, async (tx, row) => {
      if (asked.what === 'units') await this.unitsAgain(tx, row, asked.reason, principal);
      else {
        if (asked.inspectionUnitId === undefined) throw invalid('inspectionUnitId', 'must name the unit');
        const unit = await inspectedUnit(tx, id, asked.inspectionUnitId);
        if (asked.what === 'inspectors') await this.inspectorsAgain(tx, row, unit, asked.reason, principal);
        else {
          await requireNotOwn(tx, unit);
          await this.samplesAgain(tx, row, unit, asked.reason, principal);
        }
      }
      await record(tx, {
        action: 'inspection.draw-again',
        objectId: id,
        after: { kind: asked.what, unit: asked.inspectionUnitId ?? null, reason: asked.reason },
      });
    });
  }

  /** Throws DomainError not-found, inspection-state, version-conflict, inspector-of-unit, inspector-unfit and own-unit-decision. */
  name(id: number, inspectionUnitId: number, asked: NameInspectors, principal: Principal): Promise<Inspection> {
    const { personIds, reason } = asked;
    return this.changed(id, asked, principal, {}, async (tx, row) => {
      const unit = await inspectedUnit(tx, id, inspectionUnitId);
      await requireNotOwn(tx, unit);
      if (personIds.length === 0) throw invalid('personIds', 'must name somebody');
      const possible = new Map((await possibleInspectors(tx)).map((person) => [person.personId, person]));
      for (const personId of personIds) {
        const person = possible.get(personId);
        if (!person) throw new DomainError('inspector-unfit', { person: String(personId) });
        if (person.unitIds.includes(unit.unitId))
          throw new DomainError('inspector-of-unit', { person: person.name, unit: unit.unitName });
      }
      const before = await inspectorNames(tx, unit.id);
      const drawn = await tx.findBy(UnitInspectorRow, { inspectionUnitId: unit.id, drawn: true });
      const stays = new Map(drawn.map((one) => [one.personId, one]));
      await tx.delete(UnitInspectorRow, { inspectionUnitId: unit.id });
      await insertAll(
        tx,
        UnitInspectorRow,
        [...new Set(personIds)].map((personId) =>
          stays.has(personId)
            ? { inspectionUnitId: unit.id, personId, drawn: true, reason: null }
            : { inspectionUnitId: unit.id, personId, drawn: false, reason },
        ),
      );
      const team = new Set((await tx.findBy(InspectionMemberRow, { inspectionId: id })).map((one) => one.personId));
      const added = [...new Set(personIds)].filter((personId) => !team.has(personId));
      await insertAll(
        tx,
        InspectionMemberRow,
        added.map((personId) => ({ inspectionId: id, personId, leads: false })),
      );
      await tellNamed(tx, row, unit);
      await record(tx, {
        action: 'inspection.name-inspectors',
        objectId: id,
        before: { unit: unit.unitName, inspectors: before },
        after: { unit: unit.unitName, inspectors: await inspectorNames(tx, unit.id), reason },
      });
    });
  }

  /** The samples of a unit, and what can be added. Throws DomainError not-found. */
  async samples(id: number, inspectionUnitId: number): Promise<UnitSamples> {
    const { reader } = this.unitOfWork;
    const unit = await reader.findOneBy(InspectionUnitRow, { id: inspectionUnitId, inspectionId: id });
    if (!unit) throw new DomainError('not-found', { unit: String(inspectionUnitId) });
    const row = await reader.findOneByOrFail(InspectionRow, { id });
    const samples = await samplesOf(reader, unit.id);
    const taken = new Set(samples.map(({ assignmentId, evidenceId }) => `${assignmentId} ${evidenceId}`));
    const open = possibleIn(await populationOf(reader, row, unit.unitId)).filter(
      ({ assignmentId, evidenceId }) => !taken.has(`${assignmentId} ${evidenceId}`),
    );
    return { samples, possible: await titledSamples(reader, open) };
  }

  /** Throws DomainError not-found, inspection-state, version-conflict, sample-foreign and sample-there. */
  add(id: number, inspectionUnitId: number, asked: AddSample, principal: Principal, key?: string): Promise<Inspection> {
    const { assignmentId, evidenceId, reason } = asked;
    return this.changed(id, asked, principal, { addSample: asked, inspectionUnitId, key }, async (tx, row) => {
      const unit = await inspectedUnit(tx, id, inspectionUnitId);
      await requireNotOwn(tx, unit);
      const population = await populationOf(tx, row, unit.unitId);
      const isOne = (one: Possible) => one.assignmentId === assignmentId && one.evidenceId === evidenceId;
      if (!possibleIn(population).some(isOne)) throw new DomainError('sample-foreign', { unit: unit.unitName });
      const there = await samplesOf(tx, unit.id);
      if (there.some(isOne)) throw new DomainError('sample-there', { unit: unit.unitName });
      await tx.insert(SampleRow, {
        ...{ inspectionUnitId: unit.id, assignmentId, evidenceId, reason, addedBy: principal.personId },
      });
      await record(tx, {
        action: 'inspection.add-samples',
        objectId: id,
        after: { unit: unit.unitName, assignmentId, evidenceId, reason },
      });
    });
  }

  /** Takes out what was added by hand. Throws DomainError not-found, inspection-state, version-conflict, sample-drawn and draw-begun. */
  take(id: number, sampleId: number, version: number, principal: Principal): Promise<Inspection> {
    return this.changed(id, { version }, principal, {}, async (tx) => {
      const sample = await tx.findOneBy(SampleRow, { id: sampleId });
      if (!sample) throw new DomainError('not-found', { sample: String(sampleId) });
      const unit = await inspectedUnit(tx, id, sample.inspectionUnitId);
      await requireNotOwn(tx, unit);
      if (sample.reason === null) throw new DomainError('sample-drawn', { unit: unit.unitName });
      if (await isBegun(tx, [unit.id], true)) throw new DomainError('draw-begun', { unit: unit.unitName });
      await tx.delete(SampleRow, { id: sampleId });
      await record(tx, {
        action: 'inspection.remove-samples',
        objectId: id,
        before: { unit: unit.unitName, assignmentId: sample.assignmentId, evidenceId: sample.evidenceId },
      });
    });
  }

  private changed(
    id: number,
    { version }: { version: number },
    principal: Principal,
    { key, ...asked }: { key?: string; [asked: string]: unknown },
    work: (tx: EntityManager, row: InspectionRow) => Promise<void>,
  ): Promise<Inspection> {
    return this.unitOfWork.run(async (tx) => {
      await once(tx, key, { id, version, ...asked }, async () => {
        const row = await holdInspection(tx, id, { version, states: ['field'] });
        await work(tx, row);
        await touchInspection(tx, row);
        return {};
      });
      return findInspection(tx, id, await viewOf(tx, principal));
    });
  }

  private drawer({ id }: InspectionRow, { personId }: Principal) {
    return { inspectionId: id, personId, now: () => this.clock.now() };
  }

  private async unitsAgain(tx: EntityManager, row: InspectionRow, reason: string, principal: Principal): Promise<void> {
    if (row.unitsWanted === null) throw new DomainError('draw-nothing', { title: row.title });
    const own = await ownUnits(tx);
    const all = await tx.find(InspectionUnitRow, { where: { inspectionId: row.id }, order: { position: 'ASC' } });
    const others = all.filter(({ unitId }) => !own.has(unitId));
    const ids = others.map(({ id }) => id);
    if (await isBegun(tx, ids, false)) throw new DomainError('draw-begun', { unit: row.title });
    for (const { id } of others) {
      await tx.delete(UnitInspectorRow, { inspectionUnitId: id });
      await tx.delete(SampleRow, { inspectionUnitId: id });
    }
    const again = { number: (await drawsSoFar(tx, row.id, ['unit'], null)) + 1, reason };
    const lot = unitLot(
      others.map(({ unitId }) => unitId),
      row.unitsWanted,
      again,
    );
    const [result] = await draw(tx, this.drawer(row, principal), [lot]);
    const drawn = new Set(result!.drawn);
    for (const unit of others)
      await tx.update(
        InspectionUnitRow,
        { id: unit.id },
        { state: drawn.has(unit.unitId) ? 'inspected' : 'not-drawn', version: unit.version + 1 },
      );
    for (const unit of others.filter(({ unitId }) => drawn.has(unitId))) {
      await this.inspectorsAgain(tx, row, unit, reason, principal);
      await this.samplesAgain(tx, row, unit, reason, principal);
    }
  }

  private async inspectorsAgain(
    tx: EntityManager,
    row: InspectionRow,
    unit: InspectionUnitRow,
    reason: string,
    principal: Principal,
  ): Promise<void> {
    await requireNotOwn(tx, unit);
    const team = (await findTeam(tx, row.id)).filter(({ disabled }) => !disabled);
    requireEnough(team, unit, row.inspectorsPerUnit);
    const number = (await drawsSoFar(tx, row.id, ['inspector'], unit.id)) + 1;
    const lot = inspectorLot(unit, team, row.inspectorsPerUnit, { number, reason: number === 1 ? null : reason });
    await tx.delete(UnitInspectorRow, { inspectionUnitId: unit.id });
    await putInspectors(tx, await draw(tx, this.drawer(row, principal), [lot]));
    await tellNamed(tx, row, unit);
  }

  private async samplesAgain(
    tx: EntityManager,
    row: InspectionRow,
    unit: InspectionUnitRow,
    reason: string,
    principal: Principal,
  ): Promise<void> {
    if (await isBegun(tx, [unit.id], true)) throw new DomainError('draw-begun', { unit: unit.unitName });
    const population = await populationOf(tx, row, unit.unitId);
    const number = (await drawsSoFar(tx, row.id, ['evidence', 'assignment'], unit.id)) + 1;
    const again = { number, reason: number === 1 ? null : reason };
    const lot: Lot | null = sampleLot(unit, population, row.samplesPerUnit, again);
    if (!lot) {
      if (number === 1) return;
      throw new DomainError('draw-nothing', { title: unit.unitName });
    }
    await tx.query('DELETE FROM inspection_sample WHERE inspection_unit_id = ? AND reason IS NULL', [unit.id]);
    const drawn = await draw(tx, this.drawer(row, principal), [lot]);
    const there = new Set(
      (await samplesOf(tx, unit.id)).map(({ assignmentId, evidenceId }) => `${assignmentId} ${evidenceId}`),
    );
    await putSamples(tx, drawn, () => population, there);
  }
}

type Possible = Pick<Sample, 'assignmentId' | 'evidenceId'>;

/** Evidence under each assignment that it proves, and assignments without any. */
function possibleIn({ evidence, assignments }: SamplePopulation): Possible[] {
  const proved = [...evidence].flatMap(([evidenceId, ids]) =>
    ids.map((assignmentId) => ({ assignmentId, evidenceId })),
  );
  const withProof = new Set(proved.map(({ assignmentId }) => assignmentId));
  const without = assignments.filter((id) => !withProof.has(id));
  return [...proved, ...without.map((assignmentId) => ({ assignmentId, evidenceId: null }))];
}

async function populationOf(manager: EntityManager, row: InspectionRow, unitId: number): Promise<SamplePopulation> {
  return (await samplePopulations(manager, row, [unitId])).get(unitId)!;
}

/** Throws DomainError not-found, also for a unit that was not drawn. */
async function inspectedUnit(tx: EntityManager, inspectionId: number, id: number): Promise<InspectionUnitRow> {
  const unit = await tx.findOneBy(InspectionUnitRow, { id, inspectionId, state: 'inspected' });
  if (!unit) throw new DomainError('not-found', { unit: String(id) });
  return unit;
}

/** Who inspects the office's own unit is named by the plan, not by the office. Throws DomainError own-unit-decision. */
async function requireNotOwn(tx: EntityManager, { unitId, unitName }: InspectionUnitRow): Promise<void> {
  if ((await ownUnits(tx)).has(unitId)) throw new DomainError('own-unit-decision', { unit: unitName });
}

function requireEnough(team: readonly Inspector[], { unitId, unitName }: InspectionUnitRow, wanted: number): void {
  const short = shortOf(team, { unitId, name: unitName }, wanted);
  if (short) throw new DomainError(short.code, short.facts);
}

const inspectorNames = async (tx: EntityManager, inspectionUnitId: number): Promise<string[]> =>
  (
    await tx.query<{ name: string }[]>(
      `SELECT person.name FROM unit_inspector inspector JOIN person ON person.id = inspector.person_id
       WHERE inspector.inspection_unit_id = ? ORDER BY person.name, person.id`,
      [inspectionUnitId],
    )
  ).map(({ name }) => name);
