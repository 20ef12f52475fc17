import type { Ledger, ResultState, Scheme } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';

/** What a paper of the result says of the snapshot (快照) that it prints. */
export interface FrozenResult {
  planId: number;
  year: number;
  state: ResultState;
  scheme: Scheme;
  schemeNumber: number;
  snapshotId: number;
  snapshot: number;
  kind: string;
  reason: string | null;
  firstDay: string;
  lastDay: string;
  hash: string;
  takenOn: string;
  documentNumber: string | null;
  signer: string | null;
  signedOn: string | null;
}

type Values = Omit<FrozenResult, 'scheme' | 'takenOn'> & { scheme: string; takenAt: Date | string };

/** The last snapshot of a plan's result, or the one of that number. Throws DomainError not-found. */
export async function findFrozen(manager: EntityManager, planId: number, number?: number): Promise<FrozenResult> {
  const [row] = await manager.query<Values[]>(
    `SELECT result.plan_id AS planId, plan.year, result.state, snapshot.scheme, assessment_scheme.number AS schemeNumber,
       snapshot.id AS snapshotId, snapshot.number AS snapshot, snapshot.kind, snapshot.reason,
       snapshot.first_day AS firstDay, snapshot.last_day AS lastDay, snapshot.hash, snapshot.taken_at AS takenAt,
       result.document_number AS documentNumber, result.signer, result.signed_on AS signedOn
     FROM assessment_result result JOIN plan ON plan.id = result.plan_id
       JOIN assessment_snapshot snapshot ON snapshot.plan_id = result.plan_id
       JOIN assessment_scheme ON assessment_scheme.id = snapshot.scheme_id
     WHERE result.plan_id = ?${number === undefined ? '' : ' AND snapshot.number = ?'}
     ORDER BY snapshot.number DESC LIMIT 1`,
    number === undefined ? [planId] : [planId, number],
  );
  if (!row)
    throw new DomainError('not-found', number === undefined ? { plan: String(planId) } : { snapshot: String(number) });
  const { scheme, takenAt, ...frozen } = row;
  return { ...frozen, scheme: json<Scheme>(scheme), takenOn: civilDateOf(new Date(instant(takenAt))) };
}

/** A unit as its snapshot ranks it. */
export interface FrozenUnit {
  unitId: number;
  unitName: string;
  groupKey: string;
  isRanked: boolean;
  total: string | null;
  isVetoed: boolean;
  grade: string | null;
  rankInGroup: number | null;
  contribution: string | null;
  contributionOf: string;
  hash: string;
}

/** The units of a snapshot, in the order of organs. */
export async function frozenUnits(manager: EntityManager, snapshotId: number): Promise<FrozenUnit[]> {
  const rows = await manager.query<
    (Omit<FrozenUnit, 'isRanked' | 'isVetoed'> & Record<'isRanked' | 'isVetoed', unknown>)[]
  >(
    `SELECT unit_id AS unitId, unit_name AS unitName, group_key AS groupKey, ranked AS isRanked, total,
       is_vetoed AS isVetoed, grade, rank_in_group AS rankInGroup, contribution, contribution_of AS contributionOf,
       ledger_hash AS hash
     FROM assessment_snapshot_unit WHERE snapshot_id = ? ORDER BY position, unit_id`,
    [snapshotId],
  );
  return rows.map(({ isRanked, isVetoed, ...row }) => ({
    ...row,
    isRanked: Boolean(isRanked),
    isVetoed: Boolean(isVetoed),
  }));
}

/** The frozen ledger of a unit. Throws DomainError not-found. */
export async function frozenLedger(manager: EntityManager, snapshotId: number, unitId: number): Promise<Ledger> {
  const [row] = await manager.query<{ ledger: string }[]>(
    'SELECT ledger FROM assessment_snapshot_unit WHERE snapshot_id = ? AND unit_id = ?',
    [snapshotId, unitId],
  );
  if (!row) throw new DomainError('not-found', { unit: String(unitId) });
  return json<Ledger>(row.ledger);
}
