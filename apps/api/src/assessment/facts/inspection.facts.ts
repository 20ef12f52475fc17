import type { InspectionFact } from '@yaodian/assessment';
import { defaultSettings, type Dimension, dimensions, type InspectionSettings } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { json, marks } from '../../database/columns.js';
import { pointsOf } from '../../inspections/points.js';
import { grouped } from '../../inspections/figures/grouped.js';

/** The inspections (季度督查) of a plan that units know of, and the version of their scores that is out. */
export type KnownInspections = readonly {
  id: number;
  quarter: InspectionFact['quarter'];
  state: InspectionFact['state'];
  version: number | null;
}[];

/**
 * Published ones as their last circular shows them; the others from the day on which units are asked for their answers.
 * Where the office does without the quarter's inspection, one that is not published is waived.
 */
export async function findInspections(manager: EntityManager, planId: number): Promise<KnownInspections> {
  const rows = await manager.query<
    { id: number; quarter: InspectionFact['quarter']; state: string; version: number | null; waived: number | null }[]
  >(
    `SELECT inspection.id, inspection.quarter, inspection.state, waiver.id AS waived,
       (SELECT MAX(circular.score_number) FROM circular
         WHERE circular.inspection_id = inspection.id AND circular.state = 'published') AS version
     FROM inspection LEFT JOIN assessment_waiver waiver
       ON waiver.plan_id = inspection.plan_id AND waiver.quarter = inspection.quarter
     WHERE inspection.plan_id = ? AND inspection.state IN ('feedback', 'final', 'published')
     ORDER BY inspection.quarter, inspection.id`,
    [planId],
  );
  return rows.map(({ id, quarter, state, version, waived }) => ({
    ...{ id, quarter },
    state: state === 'published' ? 'published' : waived === null ? 'open' : 'waived',
    version: state === 'published' && version !== null ? Number(version) : null,
  }));
}

/** Within how many days something is to be published: as the plan's last published inspection has it, else by default. */
export async function publishingSettings(manager: EntityManager, planId: number): Promise<InspectionSettings> {
  const [last] = await manager.query<{ settings: string }[]>(
    `SELECT settings FROM inspection WHERE plan_id = ? AND state = 'published' ORDER BY quarter DESC, id DESC LIMIT 1`,
    [planId],
  );
  return last ? json<InspectionSettings>(last.settings) : defaultSettings;
}

type Points = Record<Dimension, number | null> & Record<`${Dimension}Points`, string | null>;

/**
 * What each unit has in them. One that it is not part of stands with its state where it is published or waived; while it is
 * open, whom it is about is nobody else's business.
 */
export async function inspectionsOf(
  manager: EntityManager,
  inspections: KnownInspections,
  units: readonly number[],
): Promise<Map<number, InspectionFact[]>> {
  const points = dimensions
    .map((name) => `score.${name}, JSON_EXTRACT(score.sheet, '$.${name}.points') AS ${name}Points`)
    .join(', ');
  const versions = inspections.flatMap(({ id, version }) => (version === null ? [] : [id, version]));
  const isOut = inspections
    .filter(({ version }) => version !== null)
    .map(() => '(score.inspection_id = ? AND score.number = ?)')
    .join(' OR ');
  const rows = await manager.query<(Points & { inspectionId: number; unitId: number; total: number | null })[]>(
    `SELECT inspected.inspection_id AS inspectionId, inspected.unit_id AS unitId, score.total, ${points}
     FROM inspection_unit inspected LEFT JOIN inspection_score score ON score.inspection_unit_id = inspected.id
       AND (${isOut || '1 = 0'})
     WHERE inspected.unit_id IN (${marks(units)}) AND inspected.inspection_id IN (${marks(inspections)})
       AND inspected.state = 'inspected'`,
    [...versions, ...units, ...inspections.map(({ id }) => id)],
  );
  const found = grouped(rows, ({ unitId }) => unitId);
  return new Map(units.map((unitId) => [unitId, factsOf(inspections, found.get(unitId) ?? [])]));
}

const factsOf = (
  inspections: KnownInspections,
  rows: readonly (Points & { inspectionId: number; total: number | null })[],
): InspectionFact[] =>
  inspections.flatMap(({ id, quarter, state }) => {
    const row = rows.find(({ inspectionId }) => inspectionId === id);
    if (state === 'open' && !row) return [];
    const scored = (name: Dimension) => {
      const [score, of] = [row?.[name] ?? null, row?.[`${name}Points`] ?? null];
      return score === null || of === null ? null : { score: pointsOf(score), points: of.replaceAll('"', '') };
    };
    const total = row?.total ?? null;
    return [
      {
        ...{ inspectionId: id, quarter, state },
        total: total === null ? null : pointsOf(total),
        dimensions: { quantity: scored('quantity'), content: scored('content'), timeliness: scored('timeliness') },
      },
    ];
  });
