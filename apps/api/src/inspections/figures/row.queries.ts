import {
  daysOf,
  type DisclosureFact,
  type FindingFact,
  isInTime,
  type InspectionSettings,
  punctualityOf,
  type QuantityLine,
  type ReportFact,
  type Severity,
} from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import type { Channel } from '../../evidence/evidence.dto.js';
import { evidenceById } from '../../evidence/evidence.queries.js';
import type { Target } from '../../plans/task.dto.js';
import type { DisclosureRow, FigureTask, FindingFigureRow, QuantityRow, ReportRow } from './rows.dto.js';

/** The words for lines, reports and findings whose figures are known: as they are now, whatever was frozen. */
type AssignedTask = FigureTask & { targets: Target[] };

async function tasksOf(manager: EntityManager, assignments: readonly number[]): Promise<Map<number, AssignedTask>> {
  const rows = await manager.query<(FigureTask & { id: number; targets: string })[]>(
    `SELECT assignment.id, task.id AS taskId, task.printed_number AS no, task.title, task.targets
     FROM assignment JOIN task ON task.id = assignment.task_id WHERE assignment.id IN (${marks(assignments)})`,
    [...assignments],
  );
  return new Map(rows.map(({ id, targets, ...task }) => [id, { ...task, targets: json<Target[]>(targets) }]));
}

const named = ({ taskId, no, title }: FigureTask): FigureTask => ({ taskId, no, title });

export async function quantityRows(manager: EntityManager, lines: readonly QuantityLine[]): Promise<QuantityRow[]> {
  const tasks = await tasksOf(
    manager,
    lines.map(({ assignmentId }) => assignmentId),
  );
  return lines.map((line) => {
    const task = tasks.get(line.assignmentId)!;
    return {
      ...named(task),
      ...line,
      targetText: line.target === null ? null : (task.targets[line.target]?.text ?? null),
    };
  });
}

/** The disclosures that a line of quantity counts, or those of the quarter. */
export async function disclosureRows(
  manager: EntityManager,
  facts: readonly DisclosureFact[],
): Promise<DisclosureRow[]> {
  const tasks = await tasksOf(manager, [...new Set(facts.flatMap(({ assignmentIds }) => assignmentIds))]);
  const evidence = await evidenceById(
    manager,
    facts.map(({ evidenceId }) => evidenceId),
  );
  return facts.map(({ evidenceId, publishedOn, formed, assignmentIds }) => {
    const { title = '', places = [] } = evidence.get(evidenceId) ?? {};
    const open = places.filter(({ channel }) => channel !== null);
    const proved = assignmentIds.flatMap((id) => tasks.get(id) ?? []).map(named);
    return {
      evidenceId,
      title,
      publishedOn,
      channels: [...new Set(open.map(({ channel }) => channel as Channel))],
      url: open.flatMap(({ versions: [now] }) => now?.url ?? [])[0] ?? null,
      formed: formed && { ...formed, inTime: isInTime(formed) },
      tasks: proved.filter(({ taskId }, index) => proved.findIndex((one) => one.taskId === taskId) === index),
    };
  });
}

/** Those that were published in the quarter. */
export const inQuarter = (
  facts: readonly DisclosureFact[],
  quarter: Parameters<typeof daysOf>[0],
): DisclosureFact[] => {
  const { first, last } = daysOf(quarter);
  return facts.filter(({ publishedOn }) => publishedOn >= first && publishedOn <= last);
};

export async function reportRows(
  manager: EntityManager,
  facts: readonly ReportFact[],
  settings: InspectionSettings,
): Promise<ReportRow[]> {
  const tasks = await tasksOf(
    manager,
    facts.map(({ assignmentId }) => assignmentId),
  );
  const rows = await manager.query<
    (Pick<ReportRow, 'periodFirst' | 'periodLast' | 'due'> & { id: number; firstLeftAt: Date | string | null })[]
  >(
    `SELECT report.id, round.period_first AS periodFirst, round.period_last AS periodLast, round.due,
       report.first_left_at AS firstLeftAt
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
     WHERE report.id IN (${marks(facts)})`,
    facts.map(({ reportId }) => reportId),
  );
  const reports = new Map(rows.map((row) => [row.id, row]));
  return facts.map((fact) => {
    const { periodFirst, periodLast, due, firstLeftAt } = reports.get(fact.reportId)!;
    return {
      ...named(tasks.get(fact.assignmentId)!),
      reportId: fact.reportId,
      assignmentId: fact.assignmentId,
      ...{ periodFirst, periodLast, due },
      firstLeftAt: firstLeftAt && instant(firstLeftAt),
      daysLate: fact.daysLate,
      punctuality: punctualityOf(fact, settings),
    };
  });
}

export async function findingRows(
  manager: EntityManager,
  facts: readonly FindingFact[],
  deductions: ReadonlyMap<number, string>,
): Promise<FindingFigureRow[]> {
  const rows = await manager.query<
    {
      id: number;
      words: string;
      deductionReason: string | null;
      severity: Severity | null;
      item: string | null;
      assignmentId: number | null;
    }[]
  >(
    `SELECT finding.id, finding.words, finding.deduction_reason AS deductionReason, finding.severity,
       item.text AS item, finding.assignment_id AS assignmentId
     FROM finding LEFT JOIN inspection_item item ON item.id = finding.item_id WHERE finding.id IN (${marks(facts)})`,
    facts.map(({ findingId }) => findingId),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const tasks = await tasksOf(
    manager,
    rows.flatMap(({ assignmentId }) => assignmentId ?? []),
  );
  return facts.map(({ findingId, number }) => {
    const { words, deductionReason, severity, item, assignmentId } = found.get(findingId)!;
    const task = assignmentId === null ? undefined : tasks.get(assignmentId);
    return {
      findingId,
      number,
      severity,
      deduction: deductions.get(findingId) ?? null,
      words,
      deductionReason,
      item,
      task: task ? named(task) : null,
    };
  });
}
