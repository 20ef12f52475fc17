import type { FindingFact, Severity } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { pointsOf } from '../points.js';
import type { InspectedUnit } from './inspected.queries.js';
import { grouped } from './grouped.js';

/** Items for content that were answered, by the unit's row; one that does not apply was not. */
export async function contentItemsOf(
  manager: EntityManager,
  units: readonly InspectedUnit[],
): Promise<Map<number, number>> {
  const rows = await manager.query<{ id: number; items: number | string }[]>(
    `SELECT answer.inspection_unit_id AS id, COUNT(DISTINCT answer.item_id) AS items
     FROM inspection_answer answer JOIN inspection_item item ON item.id = answer.item_id
     WHERE answer.inspection_unit_id IN (${marks(units)}) AND item.dimension = 'content'
       AND answer.answer IN ('conforms', 'fails')
     GROUP BY answer.inspection_unit_id`,
    units.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, items }) => [id, Number(items)]));
}

/** What was found and not withdrawn, by the unit's row. */
export async function findingsOf(
  manager: EntityManager,
  units: readonly InspectedUnit[],
): Promise<Map<number, FindingFact[]>> {
  const rows = await manager.query<
    {
      findingId: number;
      of: number;
      number: number;
      kind: FindingFact['kind'];
      dimension: FindingFact['dimension'];
      severity: Severity | null;
      deduction: number | null;
    }[]
  >(
    `SELECT id AS findingId, inspection_unit_id AS "of", number, kind, dimension, severity, deduction FROM finding
     WHERE inspection_unit_id IN (${marks(units)}) AND state = 'standing' ORDER BY number`,
    units.map(({ id }) => id),
  );
  const facts = rows.map(({ of, findingId, number, kind, dimension, severity, deduction }) => {
    const common = { findingId, number, dimension };
    const fact: FindingFact =
      kind === 'problem'
        ? { ...common, kind, severity: severity!, deduction: deduction === null ? null : pointsOf(deduction) }
        : { ...common, kind };
    return { of, fact };
  });
  const found = grouped(facts, ({ of }) => of);
  return new Map([...found].map(([id, own]) => [id, own.map(({ fact }) => fact)]));
}
