import type { EntityManager } from 'typeorm';
import { insertAll } from '../../database/bulk.js';
import { DomainError } from '../../platform/domain-error.js';
import { draw } from '../draw/drawing.js';
import { inspectorLot, putInspectors, putSamples, sampleLot, unitLot } from '../draw/lots.js';
import { advanceInspection } from '../inspection.changes.js';
import {
  InspectionGroupRow,
  InspectionItemRow,
  type InspectionRow,
  InspectionUnitRow,
  UnitInspectorRow,
} from '../inspection.entity.js';
import { selectionOf } from '../inspection.queries.js';
import type { Prepared } from './preparation.js';
import { tellStarted } from './planning.told.js';

interface Starting {
  personId: number;
  now: () => Date;
}

/**
 * Starts a draft that is held: items, groups and units are frozen, then units, inspectors and samples are drawn. Throws
 * DomainError with the first thing that keeps it from being started.
 */
export async function startInspection(
  tx: EntityManager,
  row: InspectionRow,
  prepared: Prepared,
  { personId, now }: Starting,
): Promise<void> {
  const [hindrance] = prepared.preparation.hindrances;
  if (hindrance) throw new DomainError(hindrance.code, hindrance.facts);
  const { id: inspectionId } = row;
  await insertAll(
    tx,
    InspectionItemRow,
    prepared.items.map(({ dimension, per, method, text, hint }, index) => ({
      ...{ inspectionId, position: index + 1, dimension, per, method, text, hint },
    })),
  );
  await freezeUnits(tx, row, prepared);
  const drawer = { inspectionId, personId, now };
  const units = await tx.find(InspectionUnitRow, { where: { inspectionId }, order: { position: 'ASC' } });
  const isOwn = new Map(prepared.units.map((unit) => [unit.unitId, unit.isOwn]));
  const others = units.filter(({ unitId }) => !isOwn.get(unitId));
  if (row.unitsWanted !== null) {
    const lot = unitLot(
      others.map(({ unitId }) => unitId),
      row.unitsWanted,
    );
    const drawn = new Set((await draw(tx, drawer, [lot]))[0]!.drawn);
    for (const unit of units) unit.state = isOwn.get(unit.unitId) || drawn.has(unit.unitId) ? 'inspected' : 'not-drawn';
  } else for (const unit of units) unit.state = 'inspected';
  await keepStates(tx, inspectionId, units);
  const inspected = units.filter(({ state }) => state === 'inspected');
  const team = prepared.team.filter(({ disabled }) => !disabled);
  const inspectors = inspected
    .filter(({ unitId }) => !isOwn.get(unitId))
    .map((unit) => inspectorLot(unit, team, row.inspectorsPerUnit));
  await putInspectors(tx, await draw(tx, drawer, inspectors));
  await insertAll(
    tx,
    UnitInspectorRow,
    inspected
      .filter(({ unitId }) => isOwn.get(unitId))
      .map(({ id }) => ({ inspectionUnitId: id, personId: prepared.reviewerId!, drawn: false, reason: null })),
  );
  const unitOf = new Map(inspected.map(({ id, unitId }) => [id, unitId]));
  const populationOf = (id: number) => prepared.populations.get(unitOf.get(id)!)!;
  const samples = inspected.flatMap((unit) => sampleLot(unit, populationOf(unit.id), row.samplesPerUnit) ?? []);
  await putSamples(tx, await draw(tx, drawer, samples), populationOf);
  await tellStarted(tx, row);
  await advanceInspection(tx, row, 'field', { facts: { units: units.length, inspected: inspected.length } });
}

async function freezeUnits(tx: EntityManager, row: InspectionRow, { units }: Prepared): Promise<void> {
  const { id: inspectionId } = row;
  const { groups, rankOwnUnit } = selectionOf(row.selection);
  await insertAll(
    tx,
    InspectionGroupRow,
    groups.map(({ title, unitGroupId }, index) => ({ inspectionId, position: index + 1, title, unitGroupId })),
  );
  const rows = await tx.find(InspectionGroupRow, { where: { inspectionId }, order: { position: 'ASC' } });
  await insertAll(
    tx,
    InspectionUnitRow,
    units.map(({ unitId, name, position, groups: [group], isOwn }) => ({
      ...{ inspectionId, unitId, unitName: name, position, groupId: rows[group!]!.id, state: 'candidate' },
      ...{ ranked: !isOwn || rankOwnUnit, checkedAt: null, version: 1 },
    })),
  );
}

async function keepStates(tx: EntityManager, inspectionId: number, units: readonly InspectionUnitRow[]): Promise<void> {
  await tx.update(InspectionUnitRow, { inspectionId }, { state: 'inspected' });
  const out = units.filter(({ state }) => state === 'not-drawn').map(({ id }) => id);
  for (let from = 0; from < out.length; from += 1000)
    await tx.update(InspectionUnitRow, out.slice(from, from + 1000), { state: 'not-drawn' });
}
