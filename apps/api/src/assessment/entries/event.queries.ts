import type { EntityManager } from 'typeorm';
import { filesOf } from '../../attached-files/attached-file.queries.js';
import { instant, marks } from '../../database/columns.js';
import type { Scored } from './entries.access.js';
import { scores } from './entries.access.js';
import { type AssessmentEvent, type EventQuery, eventsShown } from './event.dto.js';
import { scoreFiles } from './score-files.js';
import { kindsOf } from './outline.queries.js';

type Values = Omit<
  AssessmentEvent,
  'of' | 'hasStatement' | 'recordedAt' | 'withdrawnAt' | 'files' | 'mayChange' | 'state' | 'unitName'
> & {
  hasStatement: number | boolean;
  recordedAt: Date | string;
  withdrawnAt: Date | string | null;
  registerName: string;
};

const selectEvents = `SELECT event.id, event.unit_id AS unitId, unit_name.name AS registerName, event.kind,
    event.happened_on AS happenedOn, event.count, event.points, event.has_statement AS hasStatement, event.subject,
    event.reason, recorder.name AS recordedBy, event.recorded_at AS recordedAt, withdrawer.name AS withdrawnBy,
    event.withdrawn_at AS withdrawnAt, event.withdrawn_reason AS withdrawnReason, event.version
  FROM assessment_event event JOIN person recorder ON recorder.id = event.recorded_by
    LEFT JOIN person withdrawer ON withdrawer.id = event.withdrawn_by
    JOIN unit_name ON unit_name.unit_id = event.unit_id AND unit_name.kind = 'name'`;

/** Events of a plan's units, the newest day first. */
export async function findEvents(
  manager: EntityManager,
  scored: Scored,
  units: readonly number[],
  { unitId, kind, state, page = 1, id }: Omit<EventQuery, 'planId'> & { id?: number },
): Promise<{ items: AssessmentEvent[]; total: number }> {
  const { planId } = scored.plan;
  const conditions: [sql: string, values: unknown[]][] = [
    ['event.plan_id = ?', [planId]],
    [`event.unit_id IN (${marks(units)})`, [...units]],
  ];
  if (unitId !== undefined) conditions.push(['event.unit_id = ?', [unitId]]);
  if (kind !== undefined) conditions.push(['event.kind = ?', [kind]]);
  if (id !== undefined) conditions.push(['event.id = ?', [id]]);
  if (state !== undefined) conditions.push([`event.withdrawn_at IS ${state === 'standing' ? '' : 'NOT '}NULL`, []]);
  const where = conditions.map(([sql]) => sql).join(' AND ');
  const values = conditions.flatMap(([, own]) => own);
  const [{ total }] = (await manager.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM assessment_event event WHERE ${where}`,
    values,
  )) as [{ total: number | string }];
  const rows = await manager.query<Values[]>(
    `${selectEvents} WHERE ${where} ORDER BY event.happened_on DESC, event.id DESC
     LIMIT ${eventsShown} OFFSET ${(page - 1) * eventsShown}`,
    values,
  );
  const files = await filesOf(
    manager,
    scoreFiles.event,
    rows.map((row) => row.id),
  );
  const kinds = new Map(kindsOf(scored.plan.scheme).map((one) => [one.key, one]));
  const names = new Map(scored.plan.units.map((unit) => [unit.unitId, unit.name]));
  const items = rows.map(({ registerName, hasStatement, recordedAt, withdrawnAt, ...row }): AssessmentEvent => ({
    ...row,
    unitName: names.get(row.unitId) ?? registerName,
    of: kinds.get(row.kind) ?? null,
    hasStatement: Boolean(hasStatement),
    recordedAt: instant(recordedAt),
    state: withdrawnAt === null ? 'standing' : 'withdrawn',
    withdrawnAt: withdrawnAt && instant(withdrawnAt),
    files: files.get(row.id) ?? [],
    mayChange: scored.plan.state === 'running' && withdrawnAt === null && scores(scored, row.unitId),
  }));
  return { items, total: Number(total) };
}

/** What standing events of a plan are about, by name; at most 200. */
export async function subjectsOf(manager: EntityManager, planId: number, units: readonly number[]): Promise<string[]> {
  const rows = await manager.query<{ subject: string }[]>(
    `SELECT DISTINCT subject FROM assessment_event WHERE plan_id = ? AND unit_id IN (${marks(units)})
       AND subject IS NOT NULL AND withdrawn_at IS NULL ORDER BY subject LIMIT 200`,
    [planId, ...units],
  );
  return rows.map(({ subject }) => subject);
}
