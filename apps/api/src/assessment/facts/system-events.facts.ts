import type { CompletionAssignment, EventFact, SystemKind } from '@yaodian/assessment';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { type CauseKind, rectificationLight, type RectificationState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import type { Counting } from '../../inspections/figures/counting.js';
import { grouped } from '../../inspections/figures/grouped.js';
import type { OwedReport } from '../../inspections/figures/report.facts.js';
import type { Asked } from './completion.facts.js';

interface Known extends Asked {
  completion: ReadonlyMap<number, readonly CompletionAssignment[]>;
}

const event = (kind: SystemKind, id: string, on: CivilDate, subject: string | null): EventFact => ({
  ...{ id, kind, on, count: 1, points: null, hasStatement: false, subject, reason: null },
});

/**
 * What the system knows that a unit did not do, or was found to have done. Events about one thing have the same subject, so
 * that it costs once: a report that is late or missing, its return that is not back in time, and every notice sent for it; an
 * overdue assignment and the notices for its deadline; a rectification past its day and the notices for it. A problem that
 * was found and its rectification that is overdue are two things: the second one is that it was not put right.
 */
export async function systemEventsOf(
  manager: EntityManager,
  known: Known,
  counting: Counting,
): Promise<Map<number, EventFact[]>> {
  const { units, owed, completion, period } = known;
  const notices = await noticesOf(manager, known);
  const findings = await findingsOf(manager, known);
  const rectifications = await rectificationsOf(manager, known, counting);
  const isIn = ({ on }: EventFact) => on >= period.first && on <= period.last;
  return new Map(
    units.map((unitId) => [
      unitId,
      [
        ...(notices.get(unitId) ?? []),
        ...(owed.get(unitId) ?? []).flatMap((report) => reportEvents(report, counting.today)),
        ...(completion.get(unitId) ?? []).flatMap((one) => overdue(one, counting.today)),
        ...(findings.get(unitId) ?? []),
        ...(rectifications.get(unitId) ?? []),
      ].filter(isIn),
    ]),
  );
}

/** 迟报, 缺报, 退回后逾期重报 of one report. */
function reportEvents({ fact, due, firstLeftAt, returned }: OwedReport, today: CivilDate): EventFact[] {
  if (fact.daysLate === null) return [];
  const id = `report:${fact.reportId}`;
  const left = firstLeftAt === null ? null : civilDateOf(new Date(firstLeftAt));
  const backLate = returned.flatMap(({ decision }, index) => {
    if (decision?.outcome !== 'returned') return [];
    const next = returned[index + 1];
    const back = next ? civilDateOf(next.leftAt) : today;
    return back > decision.backBy ? [decision.backBy] : [];
  });
  const [firstBack] = backLate;
  const isLate = !fact.isMissing && left !== null && left > due;
  return [
    ...(fact.isMissing ? [event('missing-report', id, firstBack ?? due, id)] : []),
    ...(isLate ? [event('late-report', id, left, id)] : []),
    ...(firstBack === undefined ? [] : [event('late-return', id, firstBack, id)]),
  ];
}

/** 逾期: closed after the deadline in force, or open past it; an undecided request to close as if it were accepted. */
function overdue(one: CompletionAssignment, today: CivilDate): EventFact[] {
  if (one.kind !== 'dated') return [];
  const isLate = one.daysLate === null ? today > one.effectiveDeadline : one.daysLate.effective > 0;
  const id = `assignment:${one.assignmentId}`;
  return isLate ? [event('overdue-assignment', id, one.effectiveDeadline, id)] : [];
}

interface Notice {
  id: number;
  unitId: number;
  assignmentId: number;
  colour: 'blue' | 'yellow' | 'red';
  sentAt: Date | string;
  causeKind: CauseKind;
  causeOf: CivilDate;
  reportId: number | null;
  rectificationId: number | null;
}

/** 督办单 that went out to each unit and were not withdrawn. */
async function noticesOf(manager: EntityManager, { planId, units }: Known): Promise<Map<number, EventFact[]>> {
  const rows = await manager.query<Notice[]>(
    `SELECT notice.id, notice.unit_id AS unitId, notice.assignment_id AS assignmentId, notice.colour,
       notice.sent_at AS sentAt, notice.cause_kind AS causeKind, notice.cause_of AS causeOf,
       (SELECT MIN(report.id) FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
         WHERE notice.cause_kind = 'report' AND report.assignment_id = notice.assignment_id
           AND round.period_last = notice.cause_of) AS reportId,
       (SELECT MIN(rectification.id) FROM finding JOIN rectification ON rectification.finding_id = finding.id
         WHERE notice.cause_kind = 'rectification' AND finding.assignment_id = notice.assignment_id
           AND notice.cause_of IN (rectification.due, rectification.first_due)) AS rectificationId
     FROM notice JOIN assignment ON assignment.id = notice.assignment_id
     WHERE notice.unit_id IN (${marks(units)}) AND assignment.plan_id = ? AND notice.sent_at IS NOT NULL
       AND notice.withdrawn_at IS NULL
     ORDER BY notice.id`,
    [...units, planId],
  );
  return byUnit(rows, (notice) => [
    event(
      `${notice.colour}-notice`,
      `notice:${notice.id}`,
      civilDateOf(new Date(instant(notice.sentAt))),
      subjectOf(notice),
    ),
  ]);
}

/** One cause of one assignment is one thing, however often a notice was sent for it. */
function subjectOf({ assignmentId, causeKind, causeOf, reportId, rectificationId }: Notice): string {
  if (causeKind === 'deadline') return `assignment:${assignmentId}`;
  if (reportId !== null) return `report:${reportId}`;
  if (rectificationId !== null) return `rectification:${rectificationId}`;
  return `assignment:${assignmentId}:${causeKind}:${causeOf}`;
}

/** 督查问题 and 否决情形 of published inspections that stand. */
async function findingsOf(manager: EntityManager, { planId, units }: Known): Promise<Map<number, EventFact[]>> {
  const rows = await manager.query<
    { id: number; unitId: number; kind: string; severity: 'minor' | 'normal' | 'serious' | null; at: Date | string }[]
  >(
    `SELECT finding.id, inspected.unit_id AS unitId, finding.kind, finding.severity, finding.found_at AS at
     FROM inspection JOIN inspection_unit inspected ON inspected.inspection_id = inspection.id
       JOIN finding ON finding.inspection_unit_id = inspected.id
     WHERE inspection.plan_id = ? AND inspection.state = 'published' AND inspected.unit_id IN (${marks(units)})
       AND finding.state = 'standing' AND finding.kind IN ('problem', 'veto')
     ORDER BY finding.id`,
    [planId, ...units],
  );
  return byUnit(rows, ({ id, kind, severity, at }) => {
    const name: SystemKind | null = kind === 'veto' ? 'veto-finding' : severity && `${severity}-finding`;
    return name ? [event(name, `finding:${id}`, civilDateOf(new Date(instant(at))), `finding:${id}`)] : [];
  });
}

/** 整改 that was not proved by its day, or only after it. */
async function rectificationsOf(
  manager: EntityManager,
  { planId, units }: Known,
  { calendar, today }: Counting,
): Promise<Map<number, EventFact[]>> {
  const rows = await manager.query<
    {
      id: number;
      unitId: number;
      state: RectificationState;
      firstDue: CivilDate;
      due: CivilDate;
      leftOn: CivilDate | null;
    }[]
  >(
    `SELECT rectification.id, inspected.unit_id AS unitId, rectification.state, rectification.first_due AS firstDue,
       rectification.due, rectification.left_on AS leftOn
     FROM inspection JOIN inspection_unit inspected ON inspected.inspection_id = inspection.id
       JOIN finding ON finding.inspection_unit_id = inspected.id
       JOIN rectification ON rectification.finding_id = finding.id
     WHERE inspection.plan_id = ? AND inspected.unit_id IN (${marks(units)}) AND rectification.state <> 'dropped'
       AND rectification.due < ?
     ORDER BY rectification.id`,
    [planId, ...units, today],
  );
  return byUnit(rows, ({ id, unitId: _unit, ...facts }) => {
    const rule = rectificationLight(facts, today, calendar).reason?.rule;
    const isLate = rule === 'overdue' || rule === 'proof-late' || rule === 'rectified-late';
    return isLate ? [event('overdue-rectification', `rectification:${id}`, facts.due, `rectification:${id}`)] : [];
  });
}

const byUnit = <Row extends { unitId: number }>(
  rows: readonly Row[],
  eventsOf: (row: Row) => EventFact[],
): Map<number, EventFact[]> =>
  new Map([...grouped(rows, ({ unitId }) => unitId)].map(([unitId, own]) => [unitId, own.flatMap(eventsOf)]));
