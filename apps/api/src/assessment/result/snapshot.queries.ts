import type { Facts, Ledger, Scheme } from '@yaodian/assessment';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import type { ResultPublication, SnapshotKind } from './result.dto.js';

/** What is known of a snapshot without its units. */
export interface SnapshotHead {
  id: number;
  planId: number;
  schemeId: number;
  /** From 1 within the plan. */
  number: number;
  kind: SnapshotKind;
  reason: string | null;
  /** As frozen. */
  scheme: Scheme;
  firstDay: CivilDate;
  lastDay: CivilDate;
  calendarVersion: string;
  hash: string;
  takenAt: string;
  /** A name. */
  takenBy: string;
  publication: ResultPublication | null;
}

/** A unit as a snapshot has it. */
export interface SnapshotUnit {
  unitId: number;
  unitName: string;
  /** 机构排序 */
  position: number;
  group: string;
  ranked: boolean;
  ledger: Ledger;
  ledgerHash: string;
  total: string | null;
  isVetoed: boolean;
  grade: string | null;
  /** Null in an announced snapshot: ranks come from the final result only. */
  rank: number | null;
  contribution: string | null;
  contributionOf: string;
}

/** A snapshot with all its units, in the order of organs. */
export interface Snapshot extends SnapshotHead {
  units: SnapshotUnit[];
}

type HeadValues = Omit<SnapshotHead, 'scheme' | 'takenAt' | 'publication'> & {
  frozenScheme: string;
  takenAt: Date | string;
  documentNumber: string | null;
  signer: string;
  signedOn: CivilDate;
  publishedBy: string;
  publishedAt: Date | string;
};

/** The snapshots of a plan, the newest first; one alone by its number. */
export async function snapshotHeads(manager: EntityManager, planId: number, number?: number): Promise<SnapshotHead[]> {
  const rows = await manager.query<HeadValues[]>(
    `SELECT snapshot.id, snapshot.plan_id AS planId, snapshot.scheme_id AS schemeId, snapshot.number, snapshot.kind,
       snapshot.reason, snapshot.scheme AS frozenScheme, snapshot.first_day AS firstDay, snapshot.last_day AS lastDay,
       snapshot.calendar_version AS calendarVersion, snapshot.hash, snapshot.taken_at AS takenAt, taker.name AS takenBy,
       published.document_number AS documentNumber, published.signer, published.signed_on AS signedOn,
       publisher.name AS publishedBy, published.published_at AS publishedAt
     FROM assessment_snapshot snapshot JOIN person taker ON taker.id = snapshot.taken_by
       LEFT JOIN assessment_publication published ON published.snapshot_id = snapshot.id
       LEFT JOIN person publisher ON publisher.id = published.published_by
     WHERE snapshot.plan_id = ?${number === undefined ? '' : ' AND snapshot.number = ?'} ORDER BY snapshot.number DESC`,
    number === undefined ? [planId] : [planId, number],
  );
  return rows.map(({ frozenScheme, takenAt, documentNumber, signer, signedOn, publishedBy, publishedAt, ...row }) => ({
    ...row,
    scheme: json<Scheme>(frozenScheme),
    takenAt: instant(takenAt),
    publication:
      documentNumber === null
        ? null
        : { documentNumber, signer, signedOn, publishedBy, publishedAt: instant(publishedAt) },
  }));
}

type UnitValues = Omit<SnapshotUnit, 'ledger' | 'ranked' | 'isVetoed'> & {
  id: number;
  ledger: string;
  facts?: string;
  ranked: number | string;
  isVetoed: number | string;
};

const unitColumns = `id, unit_id AS unitId, unit_name AS unitName, position, group_key AS \`group\`, ranked, ledger,
  ledger_hash AS ledgerHash, total, is_vetoed AS isVetoed, grade, rank_in_group AS \`rank\`, contribution,
  contribution_of AS contributionOf`;

const unitOf = ({ id: _id, facts: _facts, ledger, ranked, isVetoed, ...row }: UnitValues): SnapshotUnit => ({
  ...row,
  ledger: json<Ledger>(ledger),
  ranked: Number(ranked) === 1,
  isVetoed: Number(isVetoed) === 1,
});

/** The units of a snapshot, all or some of them. */
export async function snapshotUnits(
  manager: EntityManager,
  snapshotId: number,
  unitIds?: readonly number[],
): Promise<SnapshotUnit[]> {
  const rows = await manager.query<UnitValues[]>(
    `SELECT ${unitColumns} FROM assessment_snapshot_unit
     WHERE snapshot_id = ?${unitIds === undefined ? '' : ` AND unit_id IN (${marks(unitIds)})`} ORDER BY position, id`,
    [snapshotId, ...(unitIds ?? [])],
  );
  return rows.map(unitOf);
}

/** Texts as they are kept, beside what they say. */
export interface FrozenUnit extends SnapshotUnit {
  facts: Facts;
  /** The stored texts. */
  texts: { facts: string; ledger: string };
}

/** So many units are in memory at once. */
const unitsAtOnce = 50;

/** The units of a snapshot with their frozen facts, in the order of organs, in batches. */
export async function* frozenUnits(
  manager: EntityManager,
  snapshotId: number,
  only?: ReadonlySet<number>,
): AsyncGenerator<FrozenUnit[]> {
  const order = await manager.query<{ id: number; unitId: number }[]>(
    'SELECT id, unit_id AS unitId FROM assessment_snapshot_unit WHERE snapshot_id = ? ORDER BY position, id',
    [snapshotId],
  );
  const asked = only ? order.filter(({ unitId }) => only.has(unitId)) : order;
  for (let from = 0; from < asked.length; from += unitsAtOnce) {
    const ids = asked.slice(from, from + unitsAtOnce).map(({ id }) => id);
    const rows = await manager.query<(UnitValues & { facts: string })[]>(
      `SELECT ${unitColumns}, facts FROM assessment_snapshot_unit WHERE id IN (${marks(ids)}) ORDER BY position, id`,
      ids,
    );
    yield rows.map((row) => ({
      ...unitOf(row),
      facts: json<Facts>(row.facts),
      texts: { facts: row.facts, ledger: row.ledger },
    }));
  }
}
