import type { ItemLine, LeafLine, VetoLine } from '@yaodian/assessment';
import type { EntityManager } from 'typeorm';
import { marks } from '../../../database/columns.js';
import type { SnapshotUnit } from '../snapshot.queries.js';

/** A line of a unit's frozen ledger, by its key. */
export interface ScoredLine {
  unit: Pick<SnapshotUnit, 'unitId' | 'ledger'>;
  line: string;
}

/** Where the kinds of facts that a person entered are kept, and the column that says who did. */
const enteredIn = {
  entry: { table: 'assessment_entry', person: 'entered_by' },
  event: { table: 'assessment_event', person: 'recorded_by' },
  measure: { table: 'assessment_measure', person: 'entered_by' },
  finding: { table: 'finding', person: 'found_by' },
  correction: { table: 'assessment_correction', person: 'made_by' },
} as const;
type Entered = keyof typeof enteredIn;

/**
 * The persons who scored each of some lines: entered its figure, its measures or its events, found what it counts, or
 * inspected the unit where the line counts that. They are found by the facts that stand on the line.
 */
export async function scorersOf(manager: EntityManager, asked: readonly ScoredLine[]): Promise<Set<number>[]> {
  const lines = asked.map(({ unit, line }) => ({ unitId: unit.unitId, found: lineIn(unit, line) }));
  const persons = new Map<string, number>();
  for (const kind of Object.keys(enteredIn) as Entered[]) {
    const ids = [...new Set(lines.flatMap(({ found }) => (found ? idsOf(found.factIds, kind) : [])))];
    const { table, person } = enteredIn[kind];
    const rows = await manager.query<{ id: number; person: number }[]>(
      `SELECT id, ${person} AS person FROM ${table} WHERE id IN (${marks(ids)})`,
      ids,
    );
    for (const row of rows) persons.set(`${kind}:${row.id}`, row.person);
  }
  const inspections = [...new Set(lines.flatMap(({ found }) => (found ? inspectionsOf(found) : [])))];
  const inspectors = await manager.query<{ inspectionId: number; unitId: number; person: number }[]>(
    `SELECT inspected.inspection_id AS inspectionId, inspected.unit_id AS unitId, inspector.person_id AS person
     FROM unit_inspector inspector JOIN inspection_unit inspected ON inspected.id = inspector.inspection_unit_id
     WHERE inspected.inspection_id IN (${marks(inspections)})`,
    inspections,
  );
  return lines.map(({ unitId, found }) => {
    if (!found) return new Set();
    const counted = inspectionsOf(found);
    return new Set([
      ...found.factIds.flatMap((id) => persons.get(id) ?? []),
      ...inspectors
        .filter((one) => one.unitId === unitId && counted.includes(one.inspectionId))
        .map(({ person }) => person),
    ]);
  });
}

/** The units for which a person has entered, recorded, found or inspected anything that a line may count. */
export async function unitsScoredBy(manager: EntityManager, personId: number): Promise<Set<number>> {
  const entered = (['entry', 'event', 'measure', 'correction'] as const).map(
    (kind) => `SELECT unit_id AS unitId FROM ${enteredIn[kind].table} WHERE ${enteredIn[kind].person} = ?`,
  );
  const inspected = `SELECT inspected.unit_id FROM inspection_unit inspected`;
  const rows = await manager.query<{ unitId: number }[]>(
    [
      ...entered,
      `${inspected} JOIN finding ON finding.inspection_unit_id = inspected.id WHERE finding.found_by = ?`,
      `${inspected} JOIN unit_inspector inspector ON inspector.inspection_unit_id = inspected.id
       WHERE inspector.person_id = ?`,
    ].join(' UNION '),
    Array<number>(entered.length + 2).fill(personId),
  );
  return new Set(rows.map(({ unitId }) => unitId));
}

function lineIn(
  { ledger: { lines, bonuses, deductions, vetoes } }: ScoredLine['unit'],
  key: string,
): LeafLine | ItemLine | VetoLine | undefined {
  const leaves = lines.filter((line): line is LeafLine => line.kind === 'leaf');
  return [...leaves, ...bonuses, ...deductions, ...vetoes].find((line) => line.key === key);
}

const idsOf = (factIds: readonly string[], kind: string): number[] =>
  factIds.filter((id) => id.startsWith(`${kind}:`)).map((id) => Number(id.slice(kind.length + 1)));

function inspectionsOf(line: LeafLine | ItemLine | VetoLine): number[] {
  const working = 'working' in line ? line.working : null;
  const held = working?.kind === 'inspection' ? working.quarters.map(({ inspectionId }) => inspectionId) : [];
  return [...new Set([...held, ...idsOf(line.factIds, 'inspection')])];
}
