import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { InspectionMethod, InspectionState } from '../inspection.dto.js';

interface SheetFacts {
  state: InspectionState;
  method: InspectionMethod;
  /** 对比组 */
  group: string;
  /** The days that are planned, else those on which it was started and checked. */
  from: string;
  to: string;
  inspectors: string[];
}

/** What a printed sheet says of how a unit was inspected. Throws DomainError not-found. */
export async function findSheetFacts(
  manager: EntityManager,
  { inspectionId, unitId, on }: { inspectionId: number; unitId: number; on: CivilDate },
): Promise<SheetFacts> {
  const [row] = await manager.query<
    {
      id: number;
      state: InspectionState;
      method: InspectionMethod;
      groupTitle: string | null;
      fieldFrom: string | null;
      fieldTo: string | null;
      startedAt: Date | string | null;
      checkedAt: Date | string | null;
    }[]
  >(
    `SELECT inspected.id, inspection.state, inspection.method, compared.title AS groupTitle,
       inspection.field_from AS fieldFrom, inspection.field_to AS fieldTo, inspection.started_at AS startedAt,
       inspected.checked_at AS checkedAt
     FROM inspection_unit inspected JOIN inspection ON inspection.id = inspected.inspection_id
       LEFT JOIN inspection_group compared ON compared.id = inspected.group_id
     WHERE inspected.inspection_id = ? AND inspected.unit_id = ?`,
    [inspectionId, unitId],
  );
  if (!row) throw new DomainError('not-found', { unit: String(unitId) });
  const inspectors = await manager.query<{ name: string }[]>(
    `SELECT person.name FROM unit_inspector inspector JOIN person ON person.id = inspector.person_id
     WHERE inspector.inspection_unit_id = ? ORDER BY person.name, person.id`,
    [row.id],
  );
  const dayOf = (at: Date | string | null): CivilDate => (at === null ? on : civilDateOf(new Date(instant(at))));
  return {
    state: row.state,
    method: row.method,
    group: row.groupTitle ?? '—',
    from: row.fieldFrom ?? dayOf(row.startedAt),
    to: row.fieldTo ?? dayOf(row.checkedAt),
    inspectors: inspectors.map(({ name }) => name),
  };
}
