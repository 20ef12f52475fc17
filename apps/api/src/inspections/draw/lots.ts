import type { EntityManager } from 'typeorm';
import { insertPlain } from '../../database/bulk.js';
import type { Drawn, Lot } from './drawing.js';
import type { SamplePopulation } from './population.queries.js';

type First = Pick<Lot, 'number' | 'reason'>;
const first: First = { number: 1, reason: null };

/** Units: all of the inspection but the office's own. */
export const unitLot = (unitIds: readonly number[], wanted: number, again: First = first): Lot => ({
  ...{ kind: 'unit', inspectionUnitId: null, population: unitIds, wanted },
  ...again,
});

interface DrawnUnit {
  /** `inspection_unit.id` */
  id: number;
  unitId: number;
}

/** The team of a unit's inspectors: nobody that belongs to the unit. */
export const inspectorLot = (
  { id, unitId }: DrawnUnit,
  team: readonly { personId: number; belongsTo: ReadonlySet<number> }[],
  wanted: number,
  again: First = first,
): Lot => ({
  kind: 'inspector',
  inspectionUnitId: id,
  population: team.filter(({ belongsTo }) => !belongsTo.has(unitId)).map(({ personId }) => personId),
  wanted,
  ...again,
});

/** A unit's evidence; its assignments where it has none; nothing where it has neither. */
export function sampleLot(
  { id }: DrawnUnit,
  { evidence, assignments }: SamplePopulation,
  wanted: number,
  again: First = first,
): Lot | null {
  const common = { inspectionUnitId: id, wanted, ...again };
  if (evidence.size > 0) return { kind: 'evidence', population: [...evidence.keys()], ...common };
  return assignments.length === 0 ? null : { kind: 'assignment', population: assignments, ...common };
}

/** Keeps the inspectors that were drawn. */
export const putInspectors = (tx: EntityManager, draws: readonly Drawn[]): Promise<void> =>
  insertPlain(
    tx,
    'unit_inspector',
    ['inspection_unit_id', 'person_id', 'drawn', 'reason'],
    draws.flatMap(({ inspectionUnitId, drawn }) => drawn.map((personId) => [inspectionUnitId, personId, 1, null])),
  );

/** Keeps as samples the assignments that the drawn evidence proves, or the drawn assignments themselves, unless they are there. */
export const putSamples = (
  tx: EntityManager,
  draws: readonly Drawn[],
  populationOf: (inspectionUnitId: number) => SamplePopulation,
  there: ReadonlySet<string> = new Set(),
): Promise<void> =>
  insertPlain(
    tx,
    'inspection_sample',
    ['inspection_unit_id', 'assignment_id', 'evidence_id', 'reason', 'added_by'],
    draws.flatMap(({ kind, inspectionUnitId, drawn }) =>
      drawn.flatMap((id): (number | null)[][] => {
        const found: [assignment: number, evidence: number | null][] =
          kind === 'assignment'
            ? [[id, null]]
            : populationOf(inspectionUnitId!)
                .evidence.get(id)!
                .map((assignmentId) => [assignmentId, id]);
        return found
          .filter((one) => !there.has(one.join(' ')))
          .map(([assignmentId, evidenceId]) => [inspectionUnitId, assignmentId, evidenceId, null, null]);
      }),
    ),
  );
