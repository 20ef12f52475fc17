import type { EntityManager } from 'typeorm';
import { marks } from '../database/columns.js';
import { seenBelow } from '../installation/settings.js';
import { unitsWithoutAccounts } from '../organisation/sub-units.js';
import { ownUnits } from '../plans/issuing/issue.queries.js';
import type { PublishedChange } from './feed.js';
import type { Concerned } from './hearers.js';
import type { Noun } from './note-change.js';

/** What a change is about, and whom it concerns. */
export interface FoundChange extends Concerned {
  noun: Noun;
  batch: number;
  page: string | null;
  planId: number | null;
  taskId: number | null;
}

interface Object {
  id: number;
  planId?: number;
  taskId?: number;
  unitId?: number;
  personId?: number | null;
}

/** How the objects of a kind tell to what and to whom they belong; a plan and a round concern every unit of the plan. */
const objectsOf: Partial<Record<string, string>> = {
  assignment: `SELECT assignment.id, assignment.plan_id AS planId, assignment.task_id AS taskId,
      assignment.unit_id AS unitId FROM assignment WHERE assignment.id`,
  report: `SELECT report.id, assignment.plan_id AS planId, assignment.task_id AS taskId, report.unit_id AS unitId
    FROM progress_report report JOIN assignment ON assignment.id = report.assignment_id WHERE report.id`,
  extension: `SELECT extension.id, assignment.plan_id AS planId, assignment.task_id AS taskId,
      assignment.unit_id AS unitId
    FROM extension JOIN assignment ON assignment.id = extension.assignment_id WHERE extension.id`,
  stop: `SELECT clock_stop.id, clock_stop.plan_id AS planId, assignment.unit_id AS unitId
    FROM clock_stop LEFT JOIN stopped_assignment stopped ON stopped.stop_id = clock_stop.id
      LEFT JOIN assignment ON assignment.id = stopped.assignment_id WHERE clock_stop.id`,
  // no task: not for those that lead it
  'report-inside': `SELECT report.id, report.unit_id AS unitId FROM progress_report report WHERE report.id`,
  plan: `SELECT plan.id, plan.id AS planId, assignment.unit_id AS unitId
    FROM plan LEFT JOIN assignment ON assignment.plan_id = plan.id WHERE plan.id`,
  round: `SELECT round.id, round.plan_id AS planId, assignment.unit_id AS unitId
    FROM reporting_round round LEFT JOIN assignment ON assignment.plan_id = round.plan_id WHERE round.id`,
  reminder: `SELECT reminder.id, assignment.plan_id AS planId, assignment.task_id AS taskId, reminder.unit_id AS unitId
    FROM reminder JOIN assignment ON assignment.id = reminder.assignment_id WHERE reminder.id`,
  notice: `SELECT notice.id, assignment.plan_id AS planId, assignment.task_id AS taskId, assignment.unit_id AS unitId
    FROM notice JOIN assignment ON assignment.id = notice.assignment_id WHERE notice.id`,
  instruction: `SELECT demand.instruction_id AS id, assignment.plan_id AS planId, assignment.task_id AS taskId,
      assignment.unit_id AS unitId
    FROM demand JOIN assignment ON assignment.id = demand.assignment_id WHERE demand.instruction_id`,
  draft: 'SELECT id, id AS planId FROM plan WHERE id',
  'unit-event': 'SELECT id, id AS planId FROM plan WHERE id',
  // told to a person: the object is the person
  notification: 'SELECT id, id AS personId FROM person WHERE id',
  document: 'SELECT id, plan_id AS planId FROM source_document WHERE id',
  evidence: 'SELECT id, unit_id AS unitId FROM evidence WHERE id',
  'inspection-unit': `SELECT inspected.id, inspector.person_id AS personId FROM inspection_unit inspected
    LEFT JOIN unit_inspector inspector ON inspector.inspection_unit_id = inspected.id WHERE inspected.id`,
  finding: `SELECT finding.id, inspector.person_id AS personId FROM finding
    LEFT JOIN unit_inspector inspector ON inspector.inspection_unit_id = finding.inspection_unit_id WHERE finding.id`,
  // units from the day on which they are asked for their answers, inspectors from the start on
  inspection: `SELECT inspection.id, inspection.plan_id AS planId, concerned.unitId, concerned.personId
    FROM inspection LEFT JOIN (
      SELECT inspection_id AS inspectionId, NULL AS unitId, person_id AS personId FROM inspection_member
      UNION ALL
      SELECT inspected.inspection_id, NULL, inspector.person_id
      FROM unit_inspector inspector JOIN inspection_unit inspected ON inspected.id = inspector.inspection_unit_id
      UNION ALL
      SELECT inspection_id, unit_id, NULL FROM inspection_unit WHERE state = 'inspected'
    ) concerned ON concerned.inspectionId = inspection.id AND inspection.state <> 'draft'
      AND (concerned.unitId IS NULL OR inspection.state <> 'field')
    WHERE inspection.id`,
  // the object is the plan; the act says whose score it is
  score: 'SELECT id, id AS planId FROM plan WHERE id',
  result: 'SELECT id, id AS planId FROM plan WHERE id',
  appeal: 'SELECT id, plan_id AS planId, unit_id AS unitId FROM assessment_appeal WHERE id',
  removal: 'SELECT id, asked_by AS personId FROM removal WHERE id',
};

/** Looks up what changes are about: a few statements, however many changes there are. */
export async function findConcerned(
  manager: EntityManager,
  changes: readonly PublishedChange[],
): Promise<FoundChange[]> {
  const objects = new Map<string, Object[]>();
  for (const noun of new Set(changes.map((change) => change.noun))) {
    const sql = objectsOf[noun];
    const ids = [
      ...new Set(changes.flatMap((one) => (one.noun === noun && one.objectId !== null ? one.objectId : []))),
    ];
    if (sql === undefined || ids.length === 0) continue;
    for (const row of await manager.query<Object[]>(
      `SELECT DISTINCT found.* FROM (${sql} IN (${marks(ids)})) found`,
      ids,
    ))
      objects.set(`${noun} ${row.id}`, [...(objects.get(`${noun} ${row.id}`) ?? []), row]);
  }
  const all = [...objects.values()].flat();
  const leads = await leadersOf(manager, distinct(all.map(({ taskId }) => taskId)));
  const reviewers = await reviewersOf(manager, distinct(all.map(({ planId }) => planId)));
  const answering = await answeringFor(manager, changes.some(({ unitId }) => unitId !== null) || all.length > 0);
  const own = reviewers.size > 0 ? await ownUnits(manager) : new Set<number>();
  return changes.map(({ noun, objectId, unitId, page, batch }) => {
    const found = objects.get(`${noun} ${objectId}`) ?? [];
    const planId = found[0]?.planId ?? null;
    const taskId = found[0]?.taskId ?? null;
    const units = distinct([unitId, ...found.map((one) => one.unitId)]);
    const reviewer = planId !== null && units.some((unit) => own.has(unit)) ? reviewers.get(planId) : undefined;
    return {
      ...{ noun: noun as Noun, batch, page, planId, taskId },
      units: new Set([...units, ...(leads.get(taskId ?? 0) ?? [])].flatMap(answering)),
      persons: new Set(distinct([reviewer, ...found.map(({ personId }) => personId)])),
    };
  });
}

const distinct = (values: readonly (number | null | undefined)[]): number[] => [
  ...new Set(values.flatMap((value) => value ?? [])),
];

/** The units that lead tasks: they see what the others of the task do. */
async function leadersOf(manager: EntityManager, tasks: readonly number[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  if (tasks.length === 0) return found;
  const rows = await manager.query<{ taskId: number; unitId: number }[]>(
    `SELECT task_id AS taskId, unit_id AS unitId FROM assignment
     WHERE role = 'lead' AND state <> 'cancelled' AND task_id IN (${marks(tasks)})`,
    [...tasks],
  );
  for (const { taskId, unitId } of rows) found.set(taskId, [...(found.get(taskId) ?? []), unitId]);
  return found;
}

/** 本级复核人 of plans. */
async function reviewersOf(manager: EntityManager, plans: readonly number[]): Promise<Map<number, number>> {
  if (plans.length === 0) return new Map();
  const rows = await manager.query<{ id: number; reviewer: number }[]>(
    `SELECT id, own_reviewer_id AS reviewer FROM plan WHERE own_reviewer_id IS NOT NULL AND id IN (${marks(plans)})`,
    [...plans],
  );
  return new Map(rows.map(({ id, reviewer }) => [id, reviewer]));
}

/** A unit, and those above that see what is its, as `seenWith` has it from their side. */
async function answeringFor(manager: EntityManager, needed: boolean): Promise<(unit: number) => number[]> {
  if (!needed) return (unit) => [unit];
  const seen = await seenBelow(manager);
  const without = await unitsWithoutAccounts(manager);
  const rows = await manager.query<{ id: number; parentId: number; kind: string | null }[]>(
    'SELECT id, parent_id AS parentId, kind FROM unit WHERE parent_id IS NOT NULL',
  );
  const climbs = ({ id, kind }: { id: number; kind: string | null }) =>
    seen === 'all' || without.has(id) || (seen === 'sections' && kind === 'section');
  const above = new Map(rows.filter(climbs).map(({ id, parentId }) => [id, parentId]));
  return (unit) => {
    const found = [unit];
    for (let at = above.get(unit); at !== undefined && !found.includes(at); at = above.get(at)) found.push(at);
    return found;
  };
}
