import type { EntityManager } from 'typeorm';
import { isEarlier, isProblem } from './finding.queries.js';
import { sameText } from './same-text.js';
import type { RepeatedBefore, RepeatedItem, RepeatingUnit } from './repeats.dto.js';

interface Found {
  id: number;
  number: number;
  words: string;
  repeatsId: number | null;
  itemId: number | null;
  text: string | null;
  inspectionUnitId: number;
  unitId: number;
  unitName: string;
}

interface Before extends RepeatedBefore {
  unitId: number;
  itemText: string | null;
}

/** Of an inspection, where its problems repeat others: at several units now, or at the same unit before. */
export async function repeatedItems(
  manager: EntityManager,
  { id, year, quarter }: { id: number; year: number; quarter: number },
): Promise<RepeatedItem[]> {
  const found = await manager.query<Found[]>(
    `SELECT finding.id, finding.number, finding.words, finding.repeats_id AS repeatsId, finding.item_id AS itemId,
       item.text, inspected.id AS inspectionUnitId, inspected.unit_id AS unitId, inspected.unit_name AS unitName
     FROM finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
       LEFT JOIN inspection_item item ON item.id = finding.item_id
     WHERE inspected.inspection_id = ? AND ${isProblem}
     ORDER BY CASE WHEN item.position IS NULL THEN 1 ELSE 0 END, item.position, inspected.position, inspected.id,
       finding.number`,
    [id],
  );
  const before = await manager.query<Before[]>(
    `SELECT finding.id AS findingId, inspection.title AS inspectionTitle, plan.year, inspection.quarter, finding.words,
       inspected.unit_id AS unitId, item.text AS itemText
     FROM finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
       JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id
       LEFT JOIN inspection_item item ON item.id = finding.item_id
     WHERE inspected.unit_id IN (SELECT own.unit_id FROM inspection_unit own WHERE own.inspection_id = ?)
       AND ${isEarlier} AND ${isProblem}
     ORDER BY plan.year DESC, inspection.quarter DESC, inspection.id DESC, finding.number`,
    [id, year, year, quarter, year, quarter, id],
  );
  return groupedByItem(found, before).filter(
    ({ itemId, units }) => (itemId !== null && units.length > 1) || units.some((unit) => unit.before.length > 0),
  );
}

function groupedByItem(found: readonly Found[], before: readonly Before[]): RepeatedItem[] {
  const items = new Map<number | null, RepeatedItem & { byUnit: Map<number, RepeatingUnit> }>();
  for (const { itemId, text, inspectionUnitId, unitId, unitName, ...finding } of found) {
    const item = items.get(itemId) ?? { itemId, text, units: [], byUnit: new Map<number, RepeatingUnit>() };
    items.set(itemId, item);
    let unit = item.byUnit.get(inspectionUnitId);
    if (!unit) {
      unit = { id: inspectionUnitId, unitName, findings: [], before: [] };
      item.byUnit.set(inspectionUnitId, unit);
      item.units.push(unit);
    }
    unit.findings.push(finding);
    for (const { unitId: of, itemText, ...one } of before) {
      const isSame =
        (text !== null && itemText !== null && sameText(text, itemText)) || one.findingId === finding.repeatsId;
      if (of === unitId && isSame && !unit.before.some(({ findingId }) => findingId === one.findingId))
        unit.before.push(one);
    }
  }
  return [...items.values()].map(({ byUnit: _, ...item }) => item);
}
