import { isAllowed } from '@yaodian/access';
import { announceRefusals, finaliseRefusals, isAppealOpen, type Refusal } from '@yaodian/assessment';
import { civilDateOf, workingDaysBetween } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import type { Counting } from '../../calendar/calendar.dto.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { instant, json } from '../../database/columns.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { type AdoptedScheme, adoptedScheme, assessedUnits } from '../facts/adopted.js';
import { freshFor, type RunningScores } from '../running/running.js';
import { hindrancesOf } from '../running/running.queries.js';
import { countAppeals } from './appeals/appeal.queries.js';
import { scoredLine } from './correcting.js';
import { correctionsOf } from './corrections.queries.js';
import { asAsked, quartersOf, waiversOf } from './quarters.queries.js';
import { mostRefusals } from './refusals.js';
import type { AnnualResult, ResultCorrection, ResultOffer, ResultSnapshot } from './result.dto.js';
import { type PlanResult, planResult, windowOf } from './result.queries.js';
import { snapshotHeads, type SnapshotHead, snapshotUnits } from './snapshot.queries.js';

/** A plan's result as somebody sees it. Throws DomainError not-found. */
export async function shownResult(
  manager: EntityManager,
  planId: number,
  principal: Principal,
  { now, running }: { now: Date; running: RunningScores },
): Promise<AnnualResult> {
  const result = await planResult(manager, planId);
  const sees = await viewOf(manager, principal);
  const { row } = result;
  const waivers = await waiversOf(manager, planId);
  const quarters = await quartersOf(manager, planId, waivers);
  const heads = await snapshotHeads(manager, planId);
  const { state, publication } = publishedFor(result, heads, sees);
  const adopted = await adoptedScheme(manager, planId);
  const units = adopted ? await assessedUnits(manager, adopted.id) : [];
  if (sees.keeps && state === 'running' && adopted) await running.refreshChanged(adopted);
  const looked = { quarters, now, scheme: adopted, units: units.length };
  const lacking = sees.keeps ? await lackingIn(manager, result, looked) : nothingLacking;
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const isWindowOpen = row !== null && state === 'announced' && isAppealOpen(windowOf(row), now);
  const at = (value: Date | null | undefined) => (value ? instant(value) : null);
  return {
    ...{ planId, planTitle: result.planTitle, year: result.year, version: result.version, state },
    scheme: adopted && { id: adopted.id, title: adopted.title, number: adopted.number, weight: adopted.weight },
    ...{ announcedAt: at(row?.announcedAt), appealsUntil: row?.appealsUntil ?? null, isWindowOpen },
    daysLeft:
      row !== null && isWindowOpen
        ? workingDaysBetween(await findCalendar(manager), civilDateOf(now), row.appealsUntil)
        : null,
    counting: row && json<Counting>(row.appealCounting),
    ...{ finalisedAt: at(row?.finalisedAt), publishedAt: publication?.publishedAt ?? null },
    ...{ documentNumber: publication?.documentNumber ?? null, signer: publication?.signer ?? null },
    signedOn: publication?.signedOn ?? null,
    offers: sees.keeps && result.planState === 'issued' ? offersIn(result) : [],
    refusals: lacking.refusals.slice(0, mostRefusals).map(({ code, unitId, line, parameters }) => ({
      ...{ code, unitId, line, parameters: { ...parameters } },
      unitName: unitId === null ? null : (names.get(unitId) ?? null),
    })),
    ...{ refusalCount: lacking.count, scores: lacking.scores, units: units.length },
    ...{ quarters, waivers },
    snapshots: await snapshotsFor(manager, heads, sees.all),
    corrections: await correctionsFor(manager, planId, heads, sees),
    appeals: row && (await countAppeals(manager, planId, sees.all ? undefined : [...sees.own])),
  };
}

/** While a correction of what was published is not out, units keep what was published. */
function publishedFor(
  { state }: PlanResult,
  heads: readonly SnapshotHead[],
  { all }: Sees,
): Pick<AnnualResult, 'state'> & { publication: SnapshotHead['publication'] } {
  const publication = (all ? heads.slice(0, 1) : heads).find((head) => head.publication !== null)?.publication ?? null;
  return { state: publication ? 'published' : state, publication };
}

interface Sees {
  /** The office and leaders: everything. */
  all: boolean;
  keeps: boolean;
  own: Actor['above'];
}

async function viewOf(manager: EntityManager, principal: Principal): Promise<Sees> {
  const roles = rolesOf(principal);
  const { above } = await actorOf(manager, principal);
  return { all: isAllowed(roles, 'plans.read'), keeps: isAllowed(roles, 'results.keep'), own: above };
}

function offersIn({ state }: PlanResult): ResultOffer[] {
  switch (state) {
    case 'running':
      return ['waive', 'announce'];
    case 'announced':
      return ['finalise'];
    case 'final':
      return ['publish', 'correct'];
    case 'published':
      return ['correct'];
  }
}

const nothingLacking: Lacking = { refusals: [], count: 0, scores: null };

interface Lacking {
  refusals: Refusal[];
  /** With those that are not among them. */
  count: number;
  scores: AnnualResult['scores'];
}

/** What keeps the next act from being done now. */
async function lackingIn(
  manager: EntityManager,
  { state, row, planId }: PlanResult,
  { quarters, now, scheme, units }: Looked,
): Promise<Lacking> {
  const told = (refusals: Refusal[]): Lacking => ({ refusals, count: refusals.length, scores: null });
  if (row && state === 'announced') {
    const { undecided } = await countAppeals(manager, planId);
    // no line of what was announced is without a score
    return told(finaliseRefusals(state, windowOf(row), now, { unscored: [], undecided }));
  }
  if (state !== 'running') return told([]);
  const inspections = asAsked(quarters);
  if (!scheme) return told(announceRefusals(state, { units: 0, unscored: [], inspections }));
  const since = new Date(now.getTime() - freshFor).toISOString();
  const found = await hindrancesOf(manager, scheme.id, { since, most: mostRefusals });
  const { known, behind, asOf, first, count } = found;
  const refusals = announceRefusals(state, { units, unscored: first, inspections });
  return {
    refusals,
    count: refusals.length - first.length + count,
    scores: { asOf, behind: units - known + behind },
  };
}

interface Looked {
  quarters: AnnualResult['quarters'];
  now: Date;
  scheme: AdoptedScheme | null;
  units: number;
}

/** Units see what was announced and what was published. */
const isOut = ({ kind, publication }: SnapshotHead): boolean => kind === 'announced' || publication !== null;

async function snapshotsFor(
  manager: EntityManager,
  heads: readonly SnapshotHead[],
  seesAll: boolean,
): Promise<ResultSnapshot[]> {
  const counts = await manager.query<{ id: number; units: number | string }[]>(
    `SELECT snapshot.id, COUNT(*) AS units FROM assessment_snapshot snapshot
       JOIN assessment_snapshot_unit unit ON unit.snapshot_id = snapshot.id
     WHERE snapshot.plan_id = ? GROUP BY snapshot.id`,
    [heads[0]?.planId ?? 0],
  );
  const units = new Map(counts.map((one) => [one.id, Number(one.units)]));
  return heads
    .filter((head) => seesAll || isOut(head))
    .map(({ id, number, kind, takenAt, takenBy, reason, hash, publication }) => ({
      ...{ number, kind, takenAt, takenBy, reason, hash, publication },
      units: units.get(id) ?? 0,
    }));
}

/**
 * With the score that stood there before. Units see their own: what became of their appeals at once, what the office
 * corrected itself once it is published.
 */
async function correctionsFor(
  manager: EntityManager,
  planId: number,
  heads: readonly SnapshotHead[],
  { all, own }: Sees,
): Promise<ResultCorrection[]> {
  const outAt = heads.find(isOut)?.takenAt ?? '';
  const rows = (await correctionsOf(manager, planId)).filter(
    ({ unitId, appealId, madeAt }) => all || (own.has(unitId) && (appealId !== null || madeAt <= outAt)),
  );
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ unitId }) => unitId))];
  const first = heads[heads.length - 1]!;
  const units = new Map((await snapshotUnits(manager, first.id, ids)).map((unit) => [unit.unitId, unit]));
  const last = new Map<string, string>();
  return rows.map(({ id: _, line: key, ...row }) => {
    const unit = units.get(row.unitId)!;
    const line = scoredLine(unit, key);
    const place = `${row.unitId} ${key}`;
    const before = last.get(place) ?? line?.score ?? null;
    last.set(place, row.score);
    return {
      ...row,
      unitName: unit.unitName,
      line: { key, number: line?.number ?? '', name: line?.name ?? '' },
      before,
    };
  });
}
