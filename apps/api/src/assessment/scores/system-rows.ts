import type { CivilDate } from '@yaodian/calendar';
import { rectificationLight, type RectificationState } from '@yaodian/supervision';
import { marks } from '../../database/columns.js';
import { findInspections, inspectionsOf } from '../facts/inspection.facts.js';
import { type FactsOf, factRow } from './entered-rows.js';
import type { FactRow } from './fact.dto.js';
import { dayOf } from './work-rows.js';

/** Inspections and their problems, rectifications, and notices of the unit. */
export const systemRows = async (facts: FactsOf): Promise<FactRow[]> => [
  ...(await inspections(facts)),
  ...(await findings(facts)),
  ...(await rectifications(facts)),
  ...(await notices(facts)),
];

async function inspections({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('inspection');
  if (ids.length === 0) return [];
  const own = (await inspectionsOf(manager, await findInspections(manager, planId), [unitId])).get(unitId)!;
  const rows = await manager.query<{ id: number; title: string; publishedAt: Date | string | null }[]>(
    `SELECT id, title, published_at AS publishedAt FROM inspection WHERE plan_id = ? AND id IN (${marks(ids)})`,
    [planId, ...ids],
  );
  return rows.flatMap(({ id, title, publishedAt }) => {
    const fact = own.find(({ inspectionId }) => inspectionId === id);
    if (!fact) return [];
    return [
      factRow('inspection', id, {
        ...{ title, detail: fact.total, inspectionId: id, outcome: fact.state },
        date: fact.state === 'published' && publishedAt !== null ? dayOf(publishedAt) : null,
      }),
    ];
  });
}

async function findings({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('finding');
  if (ids.length === 0) return [];
  const rows = await manager.query<
    {
      id: number;
      kind: string;
      severity: 'minor' | 'normal' | 'serious' | null;
      words: string;
      at: Date | string;
      inspectionId: number;
      inspection: string;
      assignmentId: number | null;
      taskId: number | null;
    }[]
  >(
    `SELECT finding.id, finding.kind, finding.severity, finding.words, finding.found_at AS at,
       inspection.id AS inspectionId, inspection.title AS inspection, finding.assignment_id AS assignmentId,
       assignment.task_id AS taskId
     FROM finding JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
       JOIN inspection ON inspection.id = inspected.inspection_id
       LEFT JOIN assignment ON assignment.id = finding.assignment_id
     WHERE inspection.plan_id = ? AND inspected.unit_id = ? AND finding.id IN (${marks(ids)})`,
    [planId, unitId, ...ids],
  );
  return rows.map(({ id, kind, severity, words, at, inspection, inspectionId, assignmentId, taskId }) =>
    factRow('finding', id, {
      ...{ title: words, detail: inspection, date: dayOf(at), inspectionId, assignmentId, planTaskId: taskId },
      outcome: kind === 'veto' || severity === null ? 'veto' : severity,
    }),
  );
}

async function rectifications({ manager, looked, counted, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('rectification');
  if (ids.length === 0) return [];
  const rows = await manager.query<
    {
      id: number;
      state: RectificationState;
      firstDue: CivilDate;
      due: CivilDate;
      leftOn: CivilDate | null;
      words: string;
      inspectionId: number;
      assignmentId: number | null;
    }[]
  >(
    `SELECT rectification.id, rectification.state, rectification.first_due AS firstDue, rectification.due,
       rectification.left_on AS leftOn, finding.words, inspected.inspection_id AS inspectionId,
       finding.assignment_id AS assignmentId
     FROM rectification JOIN finding ON finding.id = rectification.finding_id
       JOIN inspection_unit inspected ON inspected.id = finding.inspection_unit_id
     WHERE inspected.unit_id = ? AND rectification.id IN (${marks(ids)})`,
    [looked.unitId, ...ids],
  );
  return rows.map(({ id, words, inspectionId, assignmentId, ...facts }) => {
    const { reason } = rectificationLight(facts, looked.period.last, counted.calendar);
    return factRow('rectification', id, {
      ...{ title: words, date: facts.leftOn, due: facts.due, firstDue: facts.firstDue, inspectionId, assignmentId },
      daysLate: reason && typeof reason === 'object' && 'first' in reason ? reason.due.daysLate : null,
      outcome: reason?.rule === 'overdue' ? 'overdue' : 'late',
    });
  });
}

async function notices({ manager, looked: { planId, unitId }, idsOf }: FactsOf): Promise<FactRow[]> {
  const ids = idsOf('notice');
  if (ids.length === 0) return [];
  const rows = await manager.query<
    {
      id: number;
      title: string;
      colour: 'blue' | 'yellow' | 'red';
      year: number;
      number: number;
      at: Date | string;
      assignmentId: number;
      taskId: number;
    }[]
  >(
    `SELECT notice.id, notice.title, notice.colour, notice.year, notice.number, notice.sent_at AS at,
       notice.assignment_id AS assignmentId, assignment.task_id AS taskId
     FROM notice JOIN assignment ON assignment.id = notice.assignment_id
     WHERE assignment.plan_id = ? AND notice.unit_id = ? AND notice.sent_at IS NOT NULL AND notice.id IN (${marks(ids)})`,
    [planId, unitId, ...ids],
  );
  return rows.map(({ id, title, colour, year, number, at, assignmentId, taskId }) =>
    factRow('notice', id, {
      ...{ title, date: dayOf(at), outcome: colour, assignmentId, planTaskId: taskId },
      notice: `${year}-${colour}-${number}`,
    }),
  );
}
