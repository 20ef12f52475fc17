import { type Ledger, type Scheme, showsRanking } from '@yaodian/assessment';
import { civilDateOf } from '@yaodian/calendar';
import type { ScoreSheet } from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { findIssuer } from '../../supervision/issuer.queries.js';
import { schemeOf } from '../schemes/scheme.queries.js';
import { findFrozen, frozenLedger, frozenUnits } from './frozen.queries.js';
import { readerOf } from './reader.js';
import { schemeWords } from './result-words.js';
import { sheetFigures } from './score-sheet-words.js';

interface Wanted {
  planId: number;
  unitId: number;
  snapshot?: number | undefined;
}

/** Throws DomainError not-found, also where the unit is none of the reader's business. */
export async function readSheet(
  manager: EntityManager,
  { planId, unitId, snapshot }: Wanted,
  principal: Principal,
): Promise<ScoreSheet> {
  const { seesAll, own } = await readerOf(manager, principal);
  if (!seesAll && !own.has(unitId)) throw new DomainError('not-found', { unit: String(unitId) });
  const issuer = await findIssuer(manager);
  const isAnnounced =
    (await manager.query<object[]>('SELECT 1 FROM assessment_result WHERE plan_id = ?', [planId])).length > 0;
  if (!isAnnounced && snapshot === undefined) return runningSheet(manager, { planId, unitId, issuer });
  const frozen = await findFrozen(manager, planId, snapshot);
  const [ledger, units] = [
    await frozenLedger(manager, frozen.snapshotId, unitId),
    await frozenUnits(manager, frozen.snapshotId),
  ];
  const unit = units.find((one) => one.unitId === unitId)!;
  const ranks = frozen.kind !== 'announced' && showsRanking(frozen.state, seesAll ? 'office' : 'unit');
  const ranked = units.filter(({ groupKey, rankInGroup }) => groupKey === unit.groupKey && rankInGroup !== null).length;
  return {
    ...{ issuer, year: frozen.year, unit: unit.unitName, stage: stageOf(frozen), snapshot: frozen.snapshot },
    ...named(frozen.scheme, frozen.schemeNumber, ledger),
    ...sheetFigures(ledger),
    rank: ranks && unit.rankInGroup !== null ? `第${unit.rankInGroup}名（本组参加排名${ranked}个单位）` : null,
    hash: unit.hash,
    on: frozen.state === 'published' ? (frozen.signedOn ?? frozen.takenOn) : frozen.takenOn,
  };
}

const stageOf = ({ kind, state }: { kind: string; state: ScoreSheet['stage'] }): ScoreSheet['stage'] =>
  kind === 'announced' ? 'announced' : state;

const named = (scheme: Scheme, number: number, { group }: Ledger): Pick<ScoreSheet, 'scheme' | 'group'> => ({
  scheme: schemeWords(scheme, number),
  group: scheme.groups.find(({ key }) => key === group)?.name ?? group,
});

/** 运行得分, as last computed. */
async function runningSheet(
  manager: EntityManager,
  { planId, unitId, issuer }: { planId: number; unitId: number; issuer: string },
): Promise<ScoreSheet> {
  const [row] = await manager.query<
    {
      ledger: string;
      computedAt: Date | string;
      unitName: string;
      year: number;
      number: number;
      title: string;
      weight: number;
      body: string;
    }[]
  >(
    `SELECT running.ledger, running.computed_at AS computedAt, unit.unit_name AS unitName, plan.year, scheme.number,
       scheme.title, scheme.weight, scheme.body
     FROM assessment_running running JOIN assessment_scheme scheme ON scheme.id = running.scheme_id
       JOIN assessment_unit unit ON unit.scheme_id = running.scheme_id AND unit.unit_id = running.unit_id
       JOIN plan ON plan.id = scheme.plan_id
     WHERE scheme.plan_id = ? AND scheme.state = 'adopted' AND running.unit_id = ?`,
    [planId, unitId],
  );
  if (!row) throw new DomainError('not-found', { unit: String(unitId) });
  const ledger = json<Ledger>(row.ledger);
  return {
    ...{ issuer, year: row.year, unit: row.unitName, stage: 'running', snapshot: null, rank: null, hash: null },
    ...named(schemeOf(row, row.year), row.number, ledger),
    ...sheetFigures(ledger),
    on: civilDateOf(new Date(instant(row.computedAt))),
  };
}
