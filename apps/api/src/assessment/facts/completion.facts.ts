import type { AssessedPeriod, CompletionAssignment, DatedAssignment, RoundsAssignment } from '@yaodian/assessment';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { type AssignmentState, deadlinesOf, punctualityOf } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { closingsOf } from '../../assignments/lights/closing.facts.js';
import { deadlineFactsOf, type DeadlineSource } from '../../assignments/lights/deadline.facts.js';
import { joinRecorded } from '../../assignments/recording/recorded.sql.js';
import { instant, marks } from '../../database/columns.js';
import type { Counting } from '../../inspections/figures/counting.js';
import { grouped } from '../../inspections/figures/grouped.js';
import type { OwedReport } from '../../inspections/figures/report.facts.js';
import { countsSince } from '../../supervision/extensions/extension.facts.js';
import { turn } from './turn.js';

/** Of which units, and the reports that each of them owed. */
export interface Asked {
  planId: number;
  period: AssessedPeriod;
  units: readonly number[];
  owed: ReadonlyMap<number, readonly OwedReport[]>;
}

interface Values extends DeadlineSource {
  unitId: number;
  role: CompletionAssignment['role'];
  state: AssignmentState;
  closedFrom: AssignmentState | null;
  archivedAt: Date | string | null;
  recordedPercent: number | null;
  closedOn: CivilDate | null;
  closedAt: Date | string | null;
}

const day = (at: Date | string | null): CivilDate | null => (at === null ? null : civilDateOf(new Date(instant(at))));

/**
 * 办结 of what each unit has now, without what was cancelled. Of standing and recurring assignments also those that it had when
 * a round's report was owed and that went to another unit since.
 */
export async function completionOf(
  manager: EntityManager,
  asked: Asked,
  counting: Counting,
): Promise<Map<number, CompletionAssignment[]>> {
  const { planId, units, owed } = asked;
  const asking = manager.query<Values[]>(
    `SELECT assignment.id, assignment.unit_id AS unitId, assignment.task_id AS taskId, assignment.role, assignment.state,
       assignment.closed_from AS closedFrom, task.deadline_kind AS deadlineKind, task.deadline_date AS deadlineDate,
       plan.issued_at AS issuedAt, recorded.percent AS recordedPercent, recorded.closed_on AS closedOn,
       CASE WHEN plan.state = 'archived' THEN (SELECT MAX(archived_at) FROM archiving
         WHERE archiving.plan_id = plan.id AND taken_back_at IS NULL) END AS archivedAt,
       CASE WHEN assignment.state = 'closed' THEN (SELECT MAX(moved.at) FROM assignment_transition moved
         WHERE moved.assignment_id = assignment.id AND moved.to_state = 'closed') END AS closedAt
     FROM assignment JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id ${joinRecorded}
     WHERE assignment.plan_id = ? AND assignment.unit_id IN (${marks(units)}) AND assignment.state <> 'cancelled'
     ORDER BY assignment.id`,
    [planId, ...units],
  );
  const rows = await turn(asking);
  const dated = await datedOf(
    manager,
    rows.filter(({ deadlineKind, deadlineDate }) => deadlineKind === 'date' && deadlineDate !== null),
    counting,
  );
  const own = grouped(rows, ({ unitId }) => unitId);
  const reported = new Map(
    units.map((unitId) => [unitId, grouped(owed.get(unitId) ?? [], ({ fact }) => fact.assignmentId)]),
  );
  const others = await passedOnRounds(manager, own, reported);
  return new Map(
    units.map((unitId) => {
      const rounds = reported.get(unitId)!;
      const had = own.get(unitId) ?? [];
      const ids = new Set(had.map(({ id }) => id));
      const passed = [...rounds.keys()].filter((id) => !ids.has(id));
      const ofRounds = [...had, ...passed.flatMap((id) => others.get(id) ?? [])];
      return [
        unitId,
        [
          ...had.flatMap(({ id }) => dated.get(id) ?? []),
          ...ofRounds.filter(({ id }) => !dated.has(id)).map((row) => roundsFact(row, rounds.get(row.id), asked)),
        ].sort((one, other) => one.assignmentId - other.assignmentId),
      ];
    }),
  );
}

const stateOf = (state: AssignmentState): CompletionAssignment['state'] =>
  state === 'closed' || state === 'closing' || state === 'cancelled' ? state : 'open';

/** Of the rounds past due in the period; what first left after a round had closed (补报) is owed and not accepted. */
function roundsFact(
  { id, role, state }: Pick<Values, 'id' | 'role' | 'state'>,
  reports: readonly OwedReport[] = [],
  { period: { first, last } }: Asked,
): RoundsAssignment {
  const past = reports.filter(({ due }) => due >= first && due < last);
  return {
    ...{ assignmentId: id, kind: 'rounds', role, state: stateOf(state) },
    accepted: past.filter(({ isAccepted, fact }) => isAccepted && !fact.isMissing).length,
    owed: past.length,
  };
}

/** Standing and recurring assignments that a unit owed reports for and does not have any more. */
async function passedOnRounds(
  manager: EntityManager,
  own: ReadonlyMap<number, readonly Values[]>,
  reported: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
): Promise<Map<number, Pick<Values, 'id' | 'role' | 'state'>>> {
  const ids = [...reported].flatMap(([unitId, rounds]) => {
    const had = new Set(own.get(unitId)?.map(({ id }) => id));
    return [...rounds.keys()].filter((id) => !had.has(id));
  });
  if (ids.length === 0) return new Map();
  const rows = await manager.query<Pick<Values, 'id' | 'role' | 'state'>[]>(
    `SELECT assignment.id, assignment.role, assignment.state FROM assignment JOIN task ON task.id = assignment.task_id
     WHERE assignment.id IN (${marks(ids)}) AND assignment.state <> 'cancelled' AND task.deadline_kind <> 'date'`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function datedOf(
  manager: EntityManager,
  rows: readonly Values[],
  { calendar, today }: Counting,
): Promise<Map<number, DatedAssignment>> {
  const ids = rows.map(({ id }) => id);
  const deadlines = await turn(deadlineFactsOf(manager, rows));
  const closings = await turn(closingsOf(manager, ids));
  const extensions = await turn(ownExtensionsOf(manager, ids));
  const percents = await turn(acceptedPercentsOf(manager, ids));
  return new Map(
    rows.map((row) => {
      const { id, role, closedFrom } = row;
      const state = stateOf(row.state);
      const request = closedFrom === null ? closings.get(id)?.get(row.state) : undefined;
      const requested = request ? civilDateOf(request.leftAt) : null;
      // a stop that still runs moves what is closed no more, and an archived plan's deadlines are those of its end
      const archivedOn = day(row.archivedAt);
      const until = archivedOn !== null && archivedOn < today ? archivedOn : today;
      const found = deadlinesOf(deadlines.get(id)!, state === 'closed' ? (requested ?? until) : until, calendar);
      const late = requested === null ? null : punctualityOf(found, requested, calendar);
      const isOffice = state === 'closed' && late === null;
      return [
        id,
        {
          ...{ assignmentId: id, kind: 'dated', role, state },
          ...{ firstDeadline: found.first, effectiveDeadline: found.effective.date },
          leftOn: requested ?? (isOffice ? (row.closedOn ?? day(row.closedAt)) : null),
          // what the office closed itself (补录) is outside punctuality
          daysLate: late
            ? { first: late.first.daysLate, effective: late.effective.daysLate }
            : isOffice
              ? { first: 0, effective: 0 }
              : null,
          acceptedPercent: percents.get(id) ?? row.recordedPercent ?? 0,
          ownExtensions: extensions.get(id) ?? 0,
        },
      ];
    }),
  );
}

/** Extensions granted to the unit that has the assignment, for its own reasons. */
async function ownExtensionsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await manager.query<{ id: number; count: number | string }[]>(
    `SELECT assignment.id, COUNT(*) AS count
     FROM extension JOIN assignment ON assignment.id = extension.assignment_id AND assignment.unit_id = extension.unit_id
     WHERE ${countsSince} AND extension.counted_reason = 'own' AND extension.assignment_id IN (${marks(ids)})
     GROUP BY assignment.id`,
    [...ids],
  );
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** The percent of the latest round's report of the unit itself that is accepted. */
async function acceptedPercentsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await manager.query<{ id: number; percent: number }[]>(
    // in this order: SQLite would begin with all accepted reports
    `SELECT assignment.id, version.percent
     FROM assignment CROSS JOIN progress_report report ON report.assignment_id = assignment.id
         AND report.unit_id = assignment.unit_id AND report.state = 'accepted'
       CROSS JOIN reporting_round round ON round.id = report.round_id
       CROSS JOIN report_version version ON version.report_id = report.id AND version.decision = 'accepted'
     WHERE assignment.id IN (${marks(ids)}) AND assignment.state <> 'closed' AND version.percent IS NOT NULL
     ORDER BY round.period_last, version.ordinal`,
    [...ids],
  );
  return new Map(rows.map(({ id, percent }) => [id, percent]));
}
