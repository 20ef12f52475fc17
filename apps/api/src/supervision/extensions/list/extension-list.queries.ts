import type { Scope } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../assignments/acting/actor.js';
import { decidableBy } from '../../../assignments/acting/offers.js';
import { ofUnits, type Sql, within } from '../../../assignments/assignment.sql.js';
import { marks } from '../../../database/columns.js';
import type { LedgerPlan } from '../../../ledger/ledger.dto.js';
import { unitsWithoutAccounts } from '../../../organisation/sub-units.js';
import type { ExtensionCount, ExtensionLine } from '../extension.dto.js';
import { extensionColumns, type ExtensionValues, joinPersons, toExtension } from '../extension.queries.js';
import type { ExtensionFilter } from './extension-query.dto.js';

export interface Wanted extends Omit<ExtensionFilter, 'own'> {
  /** Only of these units. */
  own?: readonly number[];
}

/** Whom a list is for. */
export interface Reader {
  actor: Actor;
  scope: Scope;
}

const joined = `FROM extension JOIN assignment ON assignment.id = extension.assignment_id
  JOIN task ON task.id = assignment.task_id JOIN plan ON plan.id = assignment.plan_id
  JOIN unit_name full_name ON full_name.unit_id = assignment.unit_id AND full_name.kind = 'name'
  LEFT JOIN unit_name short_name ON short_name.unit_id = assignment.unit_id AND short_name.kind = 'short-name'`;

/** What the person may see: what has left its unit within the scope, or for them to decide; all of the units that they act for. */
async function seen(manager: EntityManager, { actor, scope }: Reader): Promise<Sql> {
  const without = await unitsWithoutAccounts(manager);
  const entered = [...without].filter((unit) => actor.isOffice || actor.above.has(unit));
  const [own, ownValues] = ofUnits([...new Set([...actor.served, ...entered])]);
  const [inScope, scopeValues] = within(scope);
  const [decided, decidedValues] = decidableBy(actor);
  return [
    `(${own} OR (extension.left_at IS NOT NULL AND (${inScope} OR (${decided}))))`,
    [...ownValues, ...scopeValues, ...decidedValues],
  ];
}

function passes({ state, planId, unitId, reason, search = '', own }: Wanted): Sql {
  const like = `%${search.replace(/[!%_]/g, '!$&')}%`;
  const conditions: (Sql | false | undefined)[] = [
    ['1 = 1', []],
    state !== undefined && ['extension.state = ?', [state]],
    planId !== undefined && ['assignment.plan_id = ?', [planId]],
    unitId !== undefined && ['assignment.unit_id = ?', [unitId]],
    reason !== undefined && ['extension.reason = ?', [reason]],
    search !== '' && ["(task.title LIKE ? ESCAPE '!' OR extension.words LIKE ? ESCAPE '!')", [like, like]],
    own && ofUnits(own),
  ];
  const given = conditions.filter((one): one is Sql => !!one);
  return [given.map(([sql]) => sql).join(' AND '), given.flatMap(([, values]) => values)];
}

type Found = Omit<ExtensionLine, 'workingDaysMore' | 'decidable' | 'approvable' | 'own'> & {
  submittedById: number | null;
};

/** What waits comes in the order in which it was asked, all else the newest first. */
export async function listExtensions(
  manager: EntityManager,
  reader: Reader,
  { after, limit, ...wanted }: Wanted & { after?: number; limit: number },
): Promise<Found[]> {
  const isQueue = wanted.state === 'asked' || wanted.state === 'submitted';
  const [mayBeSeen, seenValues] = await seen(manager, reader);
  const [isWanted, values] = passes(wanted);
  const behind = after === undefined ? '1 = 1' : `extension.id ${isQueue ? '>' : '<'} ?`;
  const rows = await manager.query<(ExtensionValues & Omit<Found, keyof ExtensionValues>)[]>(
    `SELECT ${extensionColumns}, extension.submitted_by AS submittedById, assignment.id AS assignmentId, assignment.version,
       assignment.state AS assignmentState, assignment.light, assignment.plan_id AS planId, plan.title AS planTitle,
       task.id AS taskId, task.printed_number AS no, task.title, assignment.unit_id AS unitId,
       COALESCE(short_name.name, full_name.name) AS unitName, assignment.role,
       assignment.first_deadline AS firstDeadline, assignment.effective_deadline AS effectiveDeadline,
       (SELECT COUNT(*) FROM extension other WHERE other.assignment_id = assignment.id AND other.id < extension.id
          AND other.state = 'granted') AS grantedBefore
     ${joined} ${joinPersons}
     WHERE ${mayBeSeen} AND ${isWanted} AND ${behind} ORDER BY extension.id ${isQueue ? '' : 'DESC'} LIMIT ?`,
    [...seenValues, ...values, ...(after === undefined ? [] : [after]), limit],
  );
  return rows.map((row) => ({ ...toExtension(row), grantedBefore: Number(row.grantedBefore) }));
}

export async function countExtensions(
  manager: EntityManager,
  reader: Reader,
  { state: _state, ...wanted }: Wanted,
): Promise<ExtensionCount[]> {
  const [mayBeSeen, seenValues] = await seen(manager, reader);
  const [isWanted, values] = passes(wanted);
  const rows = await manager.query<{ state: ExtensionCount['state']; n: number | string }[]>(
    `SELECT extension.state, COUNT(*) AS n ${joined} WHERE ${mayBeSeen} AND ${isWanted} GROUP BY extension.state`,
    [...seenValues, ...values],
  );
  return rows.map(({ state, n }) => ({ state, count: Number(n) }));
}

/** The plans of which the person may see an extension, the newest first. */
export async function plansOfExtensions(manager: EntityManager, reader: Reader): Promise<LedgerPlan[]> {
  const [mayBeSeen, values] = await seen(manager, reader);
  return manager.query<LedgerPlan[]>(
    `SELECT DISTINCT plan.id, plan.year, plan.title, plan.state ${joined} WHERE ${mayBeSeen} ORDER BY plan.id DESC`,
    values,
  );
}

/** Which of some assignments the person decides on; those of archived plans are nobody's any more. */
export async function decidableOf(manager: EntityManager, actor: Actor, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const [sql, values] = decidableBy(actor);
  const rows = await manager.query<{ id: number }[]>(
    `SELECT assignment.id FROM assignment JOIN plan ON plan.id = assignment.plan_id
     WHERE plan.state = 'issued' AND ${sql} AND assignment.id IN (${marks(ids)})`,
    [...values, ...ids],
  );
  return new Set(rows.map(({ id }) => id));
}
