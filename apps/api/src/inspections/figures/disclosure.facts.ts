import { type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import {
  type DisclosureFact,
  type InspectionSettings,
  publishingLimit,
  type PublishingLimit,
} from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import type { CountedTask, Counting } from './counting.js';
import { grouped } from './grouped.js';

/** From when to when disclosures of a plan are looked for, and within how many days they were to be published. */
export interface DisclosedIn {
  planId: number;
  first: CivilDate;
  last: CivilDate;
  settings: Pick<InspectionSettings, 'disclosureDays' | 'interpretationDays'>;
}

/**
 * Disclosures (公开信息): evidence of an accepted report, on a public channel, of trust A or B, dated by its earliest place;
 * what was joined is one.
 */
export async function disclosuresOf(
  manager: EntityManager,
  { planId, first, last, settings }: DisclosedIn,
  units: readonly number[],
  { calendar, today, tasks }: Counting & { tasks: ReadonlyMap<number, CountedTask> },
): Promise<Map<number, DisclosureFact[]>> {
  const rows = await manager.query<
    {
      evidenceId: number;
      unitId: number;
      title: string;
      formedOn: CivilDate | null;
      publishedOn: CivilDate;
      assignmentId: number;
      taskId: number;
    }[]
  >(
    // in this order: SQLite would begin with all reports of the plan
    `SELECT DISTINCT proof.id AS evidenceId, report.unit_id AS unitId, proof.title, proof.formed_on AS formedOn,
       (SELECT MIN(place.published_on) FROM evidence_place place
         WHERE place.evidence_id = proof.id AND place.channel IS NOT NULL) AS publishedOn,
       report.assignment_id AS assignmentId, assignment.task_id AS taskId
     FROM evidence named CROSS JOIN evidence proof ON proof.id = COALESCE(named.joined_into, named.id)
       CROSS JOIN report_evidence link ON link.evidence_id = named.id
       CROSS JOIN report_version version ON version.id = link.version_id AND version.decision = 'accepted'
       CROSS JOIN progress_report report ON report.id = version.report_id AND report.unit_id = named.unit_id
       CROSS JOIN assignment ON assignment.id = report.assignment_id
     WHERE named.unit_id IN (${marks(units)}) AND assignment.plan_id = ? AND proof.grade IN ('A', 'B')
       AND EXISTS (SELECT 1 FROM evidence_place place WHERE place.evidence_id = proof.id
         AND place.channel IS NOT NULL AND place.published_on BETWEEN ? AND ?)
     ORDER BY publishedOn, evidenceId, assignmentId`,
    [...units, planId, first, last < today ? last : today],
  );
  const found = new Map<number, DisclosureFact[]>();
  for (const own of grouped(rows, ({ evidenceId }) => evidenceId).values()) {
    const { evidenceId, unitId, title, formedOn, publishedOn } = own[0]!;
    if (publishedOn < first) continue;
    const proved = [...new Set(own.map(({ taskId }) => taskId))].flatMap((id) => tasks.get(id) ?? []);
    const fact: DisclosureFact = {
      evidenceId,
      assignmentIds: own.map(({ assignmentId }) => assignmentId),
      publishedOn,
      formed:
        formedOn === null
          ? null
          : formedFact(formedOn, publishedOn, calendar, publishingLimit(title, proved, settings)),
    };
    const of = found.get(unitId);
    if (of) of.push(fact);
    else found.set(unitId, [fact]);
  }
  return found;
}

function formedFact(
  on: CivilDate,
  publishedOn: CivilDate,
  calendar: Calendar,
  limit: PublishingLimit,
): DisclosureFact['formed'] {
  const taken =
    limit.measure === 'working-days' ? workingDaysBetween(calendar, on, publishedOn) : daysBetween(on, publishedOn);
  return { on, taken: Math.max(0, taken), ...limit };
}

const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
