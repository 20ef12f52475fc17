import type { CivilDate } from '@yaodian/calendar';
import type { Severity } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, marks } from '../../database/columns.js';
import { signingsOf } from '../../supervision/signing/signing.js';
import type { AnsweringUnit } from '../answering/answering-unit.queries.js';
import { feedbackOf } from '../feedback/feedback.queries.js';
import type { OrderHindrance, RectificationOrder } from './order.dto.js';

interface OrderValues extends Omit<RectificationOrder, 'signing' | 'sentAt' | 'withdrawnAt'> {
  signingId: number;
  sentAt: Date | string;
  withdrawnAt: Date | string | null;
}

/** Orders of an inspection, or single ones; the newest first. */
export async function findOrders(
  manager: EntityManager,
  by: 'inspected.inspection_id' | 'sent.id',
  id: number,
): Promise<RectificationOrder[]> {
  const rows = await manager.query<OrderValues[]>(
    `SELECT sent.id, sent.version, inspected.inspection_id AS inspectionId, inspected.unit_id AS unitId,
       inspected.unit_name AS unitName, sent.words, sent.signing_id AS signingId, sent.sent_at AS sentAt,
       sent.withdrawn_at AS withdrawnAt, sent.withdrawal_reason AS withdrawalReason,
       COUNT(rectification.id) AS findings,
       SUM(CASE WHEN rectification.state = 'closed' THEN 1 ELSE 0 END) AS closed
     FROM rectification_order sent JOIN inspection_unit inspected ON inspected.id = sent.inspection_unit_id
       LEFT JOIN rectification ON rectification.order_id = sent.id
     WHERE ${by} = ?
     GROUP BY sent.id, sent.version, inspected.inspection_id, inspected.unit_id, inspected.unit_name, sent.words,
       sent.signing_id, sent.sent_at, sent.withdrawn_at, sent.withdrawal_reason
     ORDER BY sent.id DESC`,
    [id],
  );
  const signings = await signingsOf(
    manager,
    rows.map(({ signingId }) => signingId),
  );
  return rows.map(({ signingId, sentAt, withdrawnAt, ...row }) => ({
    ...row,
    ...{ findings: Number(row.findings), closed: Number(row.closed ?? 0) },
    signing: signings.get(signingId)!,
    ...{ sentAt: instant(sentAt), withdrawnAt: withdrawnAt && instant(withdrawnAt) },
  }));
}

/** A standing problem that nobody is ordered to put right, or no more. */
export interface Unordered {
  id: number;
  inspectionUnitId: number;
  number: number;
  words: string;
  severity: Severity | null;
  assignmentId: number | null;
  /** As the inspector set it. */
  due: CivilDate | null;
  hindrance: OrderHindrance | null;
}

/** Those of some units, in the order of their numbers; praise needs none. */
export async function findUnordered(
  manager: EntityManager,
  units: readonly AnsweringUnit[],
  today: CivilDate,
): Promise<Unordered[]> {
  const rows = await manager.query<(Omit<Unordered, 'hindrance'> & { disputed: number | string })[]>(
    `SELECT finding.id, finding.inspection_unit_id AS inspectionUnitId, finding.number, finding.words, finding.severity,
       finding.assignment_id AS assignmentId, finding.rectification_due AS due,
       CASE WHEN EXISTS (SELECT 1 FROM inspection_objection objection
           JOIN inspection_feedback feedback ON feedback.id = objection.feedback_id
         WHERE objection.finding_id = finding.id AND objection.decision IS NULL AND feedback.left_at IS NOT NULL)
         THEN 1 ELSE 0 END AS disputed
     FROM finding LEFT JOIN rectification ON rectification.finding_id = finding.id AND rectification.state <> 'dropped'
     WHERE finding.inspection_unit_id IN (${marks(units)}) AND finding.state = 'standing' AND finding.kind <> 'praise'
       AND rectification.id IS NULL
     ORDER BY finding.inspection_unit_id, finding.number`,
    units.map(({ id }) => id),
  );
  const awaited = await awaitedOf(manager, units, today);
  return rows.map(({ disputed, ...row }) => ({
    ...row,
    hindrance: awaited.has(row.inspectionUnitId)
      ? 'feedback-awaited'
      : Number(disputed) === 1
        ? 'objection-undecided'
        : null,
  }));
}

/** Units that still have days to answer in; the 30 days of 政府督查工作条例 hold up nothing. */
async function awaitedOf(
  manager: EntityManager,
  units: readonly AnsweringUnit[],
  today: CivilDate,
): Promise<Set<number>> {
  const found = await feedbackOf(manager, units, today);
  return new Set(
    units
      .filter((unit, at) => {
        const { state } = found[at]!;
        const isAwaited = state === 'awaited' || state === 'with-head';
        return state === 'not-asked' || (isAwaited && !unit.underSupervisionRules);
      })
      .map(({ id }) => id),
  );
}
