import type { CivilDate } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { Evidence } from '../../evidence/evidence.dto.js';
import { evidenceById } from '../../evidence/evidence.queries.js';
import type { Deadline } from '../../plans/task.dto.js';
import { deadlineColumns, type DeadlineValues, toDeadline } from '../assignment.sql.js';
import { joinRecorded } from './recorded.sql.js';

/** An assignment of an issued plan, with what is recorded of it. */
export interface Recordable {
  id: number;
  version: number;
  taskId: number;
  no: string | null;
  title: string;
  unitId: number;
  unitName: string;
  role: UnitRole;
  state: AssignmentState;
  deadline: Deadline;
  /** Whether a report of it has left its unit: then history is told by reports. */
  hasReported: boolean;
  /** Whether it is closed because that was recorded. */
  isClosedByRecord: boolean;
  percent: number | null;
  closedOn: CivilDate | null;
  evidenceId: number | null;
  evidence: { title: string; url: string | null } | null;
}

interface Values
  extends Omit<Recordable, 'deadline' | 'hasReported' | 'isClosedByRecord' | 'evidence'>, DeadlineValues {
  reported: number | string;
  lastAct: string | null;
}

/** The assignments of a plan that are not cancelled, by task, and within it in the office's order. At most `most`. */
export async function findRecordable(manager: EntityManager, planId: number, most: number): Promise<Recordable[]> {
  const rows = await manager.query<Values[]>(
    `SELECT assignment.id, assignment.version, assignment.task_id AS taskId, task.printed_number AS no, task.title,
       assignment.unit_id AS unitId, unit_name.name AS unitName, assignment.role, assignment.state, ${deadlineColumns},
       CASE WHEN EXISTS (SELECT 1 FROM progress_report report WHERE report.assignment_id = assignment.id
         AND report.first_left_at IS NOT NULL) THEN 1 ELSE 0 END AS reported,
       (SELECT moved.act FROM assignment_transition moved WHERE moved.assignment_id = assignment.id
         ORDER BY moved.id DESC LIMIT 1) AS lastAct,
       recorded.percent, recorded.closed_on AS closedOn, recorded.evidence_id AS evidenceId
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN unit ON unit.id = assignment.unit_id
       JOIN unit_name ON unit_name.unit_id = unit.id AND unit_name.kind = 'name' ${joinRecorded}
     WHERE assignment.plan_id = ? AND assignment.state <> 'cancelled'
     ORDER BY task.position, CASE assignment.role WHEN 'lead' THEN 0 ELSE 1 END, unit.sort_order, unit.id LIMIT ?`,
    [planId, most],
  );
  const evidence = await evidenceById(manager, [...new Set(rows.flatMap(({ evidenceId }) => evidenceId ?? []))]);
  return rows.map((row) => {
    const { reported, lastAct, deadlineKind: _kind, deadlineText: _text, deadlineDate: _date, ...others } = row;
    const { deadlineRecurrence: _recurrence, milestones: _milestones, ...rest } = others;
    const isClosedByRecord = row.state === 'closed' && lastAct === 'record-closed';
    return {
      ...rest,
      deadline: toDeadline(row),
      hasReported: Boolean(Number(reported)),
      isClosedByRecord,
      closedOn: isClosedByRecord ? row.closedOn : null,
      evidence: titled(evidence.get(row.evidenceId ?? 0)),
    };
  });
}

const titled = (evidence: Evidence | undefined): Recordable['evidence'] =>
  evidence ? { title: evidence.title, url: evidence.places[0]?.versions[0]?.url ?? null } : null;

/** What the units have of some pages, by unit and page: its identifier and its title. */
export async function pagesOf(
  manager: EntityManager,
  urlKeys: readonly string[],
): Promise<Map<string, { id: number; title: string }>> {
  if (urlKeys.length === 0) return new Map();
  const rows = await manager.query<{ id: number; unitId: number; urlKey: string; title: string }[]>(
    `SELECT evidence.id, evidence.unit_id AS unitId, version.url_key AS urlKey, evidence.title
     FROM evidence_version version JOIN evidence_place place ON place.id = version.place_id
       JOIN evidence ON evidence.id = place.evidence_id
     WHERE version.url_key IN (${urlKeys.map(() => '?').join(', ')}) ORDER BY evidence.id DESC`,
    [...urlKeys],
  );
  return new Map(rows.map(({ id, unitId, urlKey, title }) => [pageKey(unitId, urlKey), { id, title }]));
}

export const pageKey = (unitId: number, urlKey: string): string => `${unitId} ${urlKey}`;
