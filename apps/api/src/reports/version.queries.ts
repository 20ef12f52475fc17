import type { EntityManager } from 'typeorm';
import { joinRecorded } from '../assignments/recording/recorded.sql.js';
import { instant, json, marks } from '../database/columns.js';
import type { Evidence } from '../evidence/evidence.dto.js';
import { evidenceOfEach } from '../evidence/evidence.queries.js';
import type { ReportComment, ReportVersion, TargetValue } from './report.dto.js';
import type { FoundReport } from './report.queries.js';

interface Values extends Omit<
  ReportVersion,
  | 'isUnchanged'
  | 'isOnBehalf'
  | 'targetValues'
  | 'periodsMet'
  | 'writtenAt'
  | 'submittedAt'
  | 'leftAt'
  | 'decidedAt'
  | 'evidence'
  | 'comments'
> {
  reportId: number;
  isUnchanged: number | string | boolean;
  isOnBehalf: number | string | boolean;
  targetValues: string;
  periodsMet: string;
  writtenAt: Date | string;
  submittedAt: Date | string | null;
  leftAt: Date | string | null;
  decidedAt: Date | string | null;
}

/** Versions by their identifiers, with the lead unit's comments. */
export async function findVersions(
  manager: EntityManager,
  ids: readonly number[],
): Promise<Map<number, ReportVersion>> {
  if (ids.length === 0) return new Map();
  const name = (column: string) => `(SELECT person.name FROM person WHERE person.id = version.${column})`;
  const rows = await manager.query<Values[]>(
    `SELECT version.id, version.report_id AS reportId, version.ordinal, version.is_unchanged AS isUnchanged,
       version.done, version.next_steps AS nextSteps, version.problems, version.percent,
       version.target_values AS targetValues, version.periods_met AS periodsMet,
       version.correction_reason AS correctionReason, version.is_on_behalf AS isOnBehalf,
       version.written_at AS writtenAt, ${name('written_by')} AS writtenBy,
       version.submitted_at AS submittedAt, ${name('submitted_by')} AS submittedBy,
       version.sent_back_reason AS sentBackReason, version.left_at AS leftAt, ${name('approved_by')} AS approvedBy,
       version.decision, version.decision_reason AS decisionReason, version.decided_at AS decidedAt,
       ${name('decided_by')} AS decidedBy, version.return_due AS returnDue
     FROM report_version version WHERE version.id IN (${marks(ids)})`,
    [...ids],
  );
  const evidence = await evidenceOf(manager, ids);
  const comments = await commentsOf(manager, ids);
  const at = (value: Date | string | null) => value && instant(value);
  return new Map(
    rows.map(({ reportId: _report, ...row }) => [
      row.id,
      {
        ...row,
        isUnchanged: Boolean(Number(row.isUnchanged)),
        isOnBehalf: Boolean(Number(row.isOnBehalf)),
        targetValues: json<TargetValue[]>(row.targetValues),
        periodsMet: json<string[]>(row.periodsMet),
        writtenAt: instant(row.writtenAt),
        submittedAt: at(row.submittedAt),
        leftAt: at(row.leftAt),
        decidedAt: at(row.decidedAt),
        evidence: evidence.get(row.id) ?? [],
        comments: comments.get(row.id) ?? [],
      },
    ]),
  );
}

/** What a report is compared with. */
export interface Earlier {
  /** The version before its newest one, else the last version that left its unit in an earlier round. */
  versionId: number | null;
  /** The last percent that is known from before: one that was said, else the one that was recorded (补录). */
  percent: number | null;
}

/** By the report's identifier. */
export async function earlierVersions(
  manager: EntityManager,
  reports: readonly Pick<FoundReport, 'id' | 'assignmentId' | 'round' | 'versions'>[],
): Promise<Map<number, Earlier>> {
  if (reports.length === 0) return new Map();
  const assignments = [...new Set(reports.map(({ assignmentId }) => assignmentId))];
  const rows = await manager.query<EarlierValues[]>(
    `SELECT version.id, version.report_id AS reportId, other.assignment_id AS assignmentId, version.ordinal,
       version.percent, round.period_last AS periodLast, version.left_at AS leftAt
     FROM report_version version JOIN progress_report other ON other.id = version.report_id
       JOIN reporting_round round ON round.id = other.round_id
     WHERE other.assignment_id IN (${marks(assignments)})
     ORDER BY round.period_last, version.ordinal`,
    assignments,
  );
  const recorded = await recordedPercents(manager, assignments);
  return new Map(
    reports.map(({ id, assignmentId, round, versions }) => {
      const newest = versions.at(-1);
      const before = rows.filter((row) => {
        if (row.assignmentId !== assignmentId) return false;
        return row.reportId === id
          ? newest !== undefined && row.ordinal < newest.ordinal
          : row.periodLast < round.periodLast && row.leftAt !== null;
      });
      const said = before.findLast(({ percent }) => percent !== null);
      return [
        id,
        { versionId: before.at(-1)?.id ?? null, percent: said?.percent ?? recorded.get(assignmentId) ?? null },
      ];
    }),
  );
}

interface EarlierValues {
  id: number;
  reportId: number;
  assignmentId: number;
  ordinal: number;
  percent: number | null;
  periodLast: string;
  leftAt: string | null;
}

async function recordedPercents(
  manager: EntityManager,
  assignments: readonly number[],
): Promise<Map<number, number | null>> {
  const rows = await manager.query<{ id: number; percent: number | null }[]>(
    `SELECT assignment.id, recorded.percent FROM assignment ${joinRecorded}
     WHERE assignment.id IN (${marks(assignments)})`,
    [...assignments],
  );
  return new Map(rows.map(({ id, percent }) => [id, percent]));
}

async function commentsOf(manager: EntityManager, versions: readonly number[]): Promise<Map<number, ReportComment[]>> {
  const rows = await manager.query<(Omit<ReportComment, 'at'> & { versionId: number; at: Date | string })[]>(
    `SELECT report_comment.id, version_id AS versionId, unit_name.name AS unitName, person.name AS "by", words,
       report_comment.created_at AS at
     FROM report_comment JOIN unit_name ON unit_name.unit_id = report_comment.unit_id AND unit_name.kind = 'name'
       LEFT JOIN person ON person.id = report_comment.person_id
     WHERE version_id IN (${marks(versions)}) ORDER BY report_comment.id`,
    [...versions],
  );
  const found = new Map<number, ReportComment[]>();
  for (const { versionId, at, ...comment } of rows)
    found.set(versionId, [...(found.get(versionId) ?? []), { ...comment, at: instant(at) }]);
  return found;
}

/** What proves each version. */
const evidenceOf = async (manager: EntityManager, versions: readonly number[]): Promise<Map<number, Evidence[]>> =>
  evidenceOfEach(
    manager,
    await manager.query(
      `SELECT version_id AS provedId, evidence_id AS evidenceId FROM report_evidence
       WHERE version_id IN (${marks(versions)}) ORDER BY version_id, evidence_id`,
      [...versions],
    ),
  );
