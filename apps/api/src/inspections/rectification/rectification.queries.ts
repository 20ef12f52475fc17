import { addWorkingDays, type Calendar, type CivilDate } from '@yaodian/calendar';
import type { Severity } from '@yaodian/inspection';
import {
  type Colour,
  rectificationLight,
  type RectificationState,
  soonDaysOfRectification,
} from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../assignments/acting/actor.js';
import type { Sql } from '../../assignments/assignment.sql.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant, marks } from '../../database/columns.js';
import { evidenceOfEach } from '../../evidence/evidence.queries.js';
import type { Principal } from '../../identity/principal.js';
import { orderNumberOf } from './order-number.js';
import type {
  Rectification,
  RectificationCounts,
  RectificationLightReason,
  RectificationLine,
  RectificationProof,
} from './rectification.dto.js';

/** A rectification with what says who may do what with it. */
export interface FoundRectification extends Omit<RectificationLine, 'light' | 'reason'> {
  inspectionUnitId: number;
  assignmentId: number | null;
  orderedAt: string;
  /** Of the proof that waits for the unit's head. */
  submittedBy: number | null;
}

interface Values extends Omit<FoundRectification, 'orderNumber' | 'orderedAt'> {
  year: number;
  number: number;
  orderedAt: Date | string;
  state: RectificationState;
  severity: Severity | null;
}

const selectRectifications = `SELECT rectification.id, rectification.version, inspection.id AS inspectionId,
  inspection.title AS inspectionTitle, inspected.id AS inspectionUnitId, inspected.unit_id AS unitId,
  inspected.unit_name AS unitName, finding.id AS findingId, finding.number AS findingNumber, finding.words,
  finding.severity, finding.assignment_id AS assignmentId, task.id AS taskId, task.title AS taskTitle,
  rectification.order_id AS orderId, sent.year, sent.number, sent.sent_at AS orderedAt, rectification.state,
  rectification.first_due AS firstDue, rectification.due, rectification.left_on AS leftOn,
  proof.submitted_by AS submittedBy
  FROM rectification JOIN finding ON finding.id = rectification.finding_id
    JOIN rectification_order sent ON sent.id = rectification.order_id
    JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
    JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id
    LEFT JOIN assignment ON assignment.id = finding.assignment_id LEFT JOIN task ON task.id = assignment.task_id
    LEFT JOIN rectification_proof proof ON proof.rectification_id = rectification.id AND proof.ended_at IS NULL
      AND proof.left_at IS NULL`;

const foundOf = ({ year, number, orderedAt, ...row }: Values): FoundRectification => ({
  ...row,
  orderNumber: orderNumberOf(year, number),
  orderedAt: instant(orderedAt),
});

/** Some of them, in the order of their identifiers. */
export async function findRectifications(
  manager: EntityManager,
  by: 'rectification.id' | 'rectification.order_id' | 'rectification.finding_id',
  ids: readonly number[],
): Promise<FoundRectification[]> {
  const rows = await manager.query<Values[]>(
    `${selectRectifications} WHERE ${by} IN (${marks(ids)}) ORDER BY rectification.id`,
    [...ids],
  );
  return rows.map(foundOf);
}

export const isLeader = ({ memberships }: Principal): boolean => memberships.some(({ role }) => role === 'leader');

/** Those that a person sees: of the units that they serve, and those that they decide on; the office and leaders all. */
export function rectificationScope(actor: Actor, principal: Principal): Sql {
  if (isLeader(principal) || actor.isOffice) return ['1 = 1', []];
  const units = [...actor.above];
  const own = [...actor.officeUnits];
  return [
    `(inspected.unit_id IN (${marks(units)}) OR (inspected.unit_id IN (${marks(own)}) AND plan.own_reviewer_id = ?))`,
    [...units, ...own, actor.personId],
  ];
}

/** The same rule as `rectificationLight`, as a condition on `rectification`. */
function lightIs(light: Colour, today: CivilDate, calendar: Calendar): Sql {
  const owed = "rectification.state IN ('ordered', 'returned')";
  const proved = "rectification.state = 'proved'";
  const closed = "rectification.state = 'closed'";
  // the first day from which on more working days are left than make the light yellow
  const far = addWorkingDays(calendar, today, soonDaysOfRectification + 1).date;
  const late = 'rectification.left_on > rectification.due';
  switch (light) {
    case 'red':
      return [`((${owed} AND rectification.due < ?) OR (${proved} AND ${late}))`, [today]];
    case 'yellow':
      return [`(${owed} AND rectification.due >= ? AND rectification.due < ?)`, [today, far]];
    case 'green':
      return [`((${owed} AND rectification.due >= ?) OR (${proved} AND NOT ${late}))`, [far]];
    case 'done':
      return [`(${closed} AND NOT ${late})`, []];
    case 'done-late':
      return [`(${closed} AND ${late})`, []];
  }
}

export interface Listed {
  inspection?: number;
  unit?: number;
  state?: RectificationState;
  light?: Colour;
  after?: number;
  limit: number;
  scope: Sql;
  today: CivilDate;
}

/** One page in the order of their identifiers, with its lights. */
export async function listRectifications(manager: EntityManager, asked: Listed): Promise<RectificationLine[]> {
  const calendar = await findCalendar(manager);
  const { inspection, unit, state, light, after, limit, scope, today } = asked;
  const conditions: Sql[] = [
    scope,
    ...(inspection === undefined ? [] : [['inspection.id = ?', [inspection]] satisfies Sql]),
    ...(unit === undefined ? [] : [['inspected.unit_id = ?', [unit]] satisfies Sql]),
    ...(state === undefined ? [] : [['rectification.state = ?', [state]] satisfies Sql]),
    ...(light === undefined ? [] : [lightIs(light, today, calendar)]),
    ...(after === undefined ? [] : [['rectification.id > ?', [after]] satisfies Sql]),
  ];
  const rows = await manager.query<Values[]>(
    `${selectRectifications} WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
     ORDER BY rectification.id LIMIT ${limit}`,
    conditions.flatMap(([, values]) => values),
  );
  return rows.map((row) => withLight(foundOf(row), today, calendar));
}

/** How many have which light, of what the person sees in an inspection or of a unit. */
export async function countRectifications(
  manager: EntityManager,
  { inspection, unit, scope, today }: Pick<Listed, 'inspection' | 'unit' | 'scope' | 'today'>,
): Promise<RectificationCounts> {
  const calendar = await findCalendar(manager);
  const lights = (['red', 'yellow', 'green', 'done', 'done-late'] as const).map(
    (light) => [light, lightIs(light, today, calendar)] as const,
  );
  const conditions: Sql[] = [
    scope,
    ...(inspection === undefined ? [] : [['inspection.id = ?', [inspection]] satisfies Sql]),
    ...(unit === undefined ? [] : [['inspected.unit_id = ?', [unit]] satisfies Sql]),
  ];
  const [row] = await manager.query<Record<string, number | string | null>[]>(
    `SELECT ${lights.map(([light, [sql]]) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS "${light}"`).join(', ')},
       SUM(CASE WHEN rectification.state = 'proved' THEN 1 ELSE 0 END) AS proved
     FROM rectification JOIN finding ON finding.id = rectification.finding_id
       JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
       JOIN inspection ON inspection.id = inspected.inspection_id JOIN plan ON plan.id = inspection.plan_id
     WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`,
    [...lights.flatMap(([, [, values]]) => values), ...conditions.flatMap(([, values]) => values)],
  );
  const of = (name: string) => Number(row?.[name] ?? 0);
  return {
    ...{ red: of('red'), yellow: of('yellow'), green: of('green'), done: of('done'), doneLate: of('done-late') },
    toReCheck: of('proved'),
  };
}

/** A rectification as a list shows it on a day. */
export function withLight(found: FoundRectification, today: CivilDate, calendar: Calendar): RectificationLine {
  const { inspectionUnitId: _unit, assignmentId: _assignment, orderedAt: _at, submittedBy: _by, ...line } = found;
  const { light, reason } = rectificationLight(found, today, calendar);
  const words: RectificationLightReason | null = reason && {
    rule: reason.rule,
    firstDaysLate: 'first' in reason ? reason.first.daysLate : null,
    daysLate: 'first' in reason ? reason.due.daysLate : null,
    workingDays: 'workingDays' in reason ? reason.workingDays : null,
  };
  return { ...line, light, reason: words };
}

/** The last reopening of one. */
export async function reopeningOf(
  manager: EntityManager,
  id: number,
): Promise<Pick<Rectification, 'reopenReason' | 'reopenedBy' | 'reopenedAt'>> {
  const [row] = await manager.query<
    { reopenReason: string | null; reopenedBy: string | null; reopenedAt: Date | string | null }[]
  >(
    `SELECT reopen_reason AS reopenReason, person.name AS reopenedBy, reopened_at AS reopenedAt
     FROM rectification LEFT JOIN person ON person.id = rectification.reopened_by WHERE rectification.id = ?`,
    [id],
  );
  const { reopenReason = null, reopenedBy = null, reopenedAt = null } = row ?? {};
  return { reopenReason, reopenedBy, reopenedAt: reopenedAt && instant(reopenedAt) };
}

interface ProofValues extends Omit<RectificationProof, 'onBehalf' | 'submittedAt' | 'leftAt' | 'endedAt' | 'evidence'> {
  onBehalf: number | string;
  submittedAt: Date | string;
  leftAt: Date | string | null;
  endedAt: Date | string | null;
}

/** The proofs of one, the newest first; what has not left the unit only for the unit. */
export async function proofsOf(manager: EntityManager, id: number, inside: boolean): Promise<RectificationProof[]> {
  const rows = await manager.query<ProofValues[]>(
    `SELECT proof.id, proof.words, proof.on_behalf AS onBehalf, proof.submitted_at AS submittedAt,
       author.name AS submittedBy, proof.left_at AS leftAt, head.name AS approvedBy, proof.outcome,
       proof.ended_at AS endedAt, decider.name AS endedBy, proof.reason
     FROM rectification_proof proof LEFT JOIN person author ON author.id = proof.submitted_by
       LEFT JOIN person head ON head.id = proof.approved_by LEFT JOIN person decider ON decider.id = proof.ended_by
     WHERE proof.rectification_id = ?${inside ? '' : ' AND proof.left_at IS NOT NULL'} ORDER BY proof.id DESC`,
    [id],
  );
  const links = await manager.query<{ provedId: number; evidenceId: number }[]>(
    `SELECT proof_id AS provedId, evidence_id AS evidenceId FROM rectification_proof_evidence
     WHERE proof_id IN (${marks(rows)}) ORDER BY proof_id, evidence_id`,
    rows.map((row) => row.id),
  );
  const proofs = await evidenceOfEach(manager, links);
  return rows.map(({ onBehalf, submittedAt, leftAt, endedAt, ...row }) => ({
    ...row,
    ...{ onBehalf: Number(onBehalf) === 1, submittedAt: instant(submittedAt) },
    ...{ leftAt: leftAt && instant(leftAt), endedAt: endedAt && instant(endedAt) },
    evidence: proofs.get(row.id) ?? [],
  }));
}
