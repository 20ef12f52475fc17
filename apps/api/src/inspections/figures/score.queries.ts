import type { Grade, Sheet, UnitFacts, WhyUnranked } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import { pointsOf } from '../points.js';

/** What was computed last; frozen ones count from 1. */
export const running = 0;
/** What is to take the place of that, and is being computed. */
export const staged = -1;

/** How far scores are that are being computed. */
export interface ScoringState {
  done: number;
  total: number;
}

/** Whether scores of an inspection are being computed: those that are frozen, or those of now; null: none. */
export async function scoringOf(
  manager: EntityManager,
  inspectionId: number,
  kind: 'frozen' | 'running',
): Promise<ScoringState | null> {
  const [row] = await manager.query<ScoringState[]>(
    `SELECT done, total FROM inspection_scoring
     WHERE inspection_id = ? AND number ${kind === 'frozen' ? '>' : '<'} ? ORDER BY number`,
    [inspectionId, running],
  );
  return row ?? null;
}

/** The scores of a unit, as a line of the ranking has them. Points as they are printed. */
export interface UnitScore {
  unitId: number;
  unitName: string;
  groupId: number;
  position: number;
  quantity: string | null;
  content: string | null;
  timeliness: string | null;
  deducted: string;
  total: string | null;
  grade: Grade | null;
  rank: number | null;
  whyUnranked: WhyUnranked | null;
}

/** Scores of all units of an inspection, group by group in the order of the ranking. */
export interface Scores {
  /** Null for what was computed last; else the version that was frozen. */
  version: number | null;
  computedAt: string;
  calendarVersion: number;
  units: UnitScore[];
}

/** The sheet of a unit as it was frozen, with the facts that it follows from. */
export interface FrozenSheet {
  version: number;
  computedAt: string;
  calendarVersion: number;
  facts: UnitFacts;
  sheet: Sheet;
}

/** The frozen versions, the last one first; none that is not complete. */
export async function frozenVersions(manager: EntityManager, inspectionId: number): Promise<number[]> {
  const rows = await manager.query<{ number: number }[]>(
    `SELECT DISTINCT number FROM inspection_score WHERE inspection_id = ? AND number > ?
       AND number NOT IN (SELECT number FROM inspection_scoring WHERE inspection_id = ?) ORDER BY number DESC`,
    [inspectionId, running, inspectionId],
  );
  return rows.map(({ number }) => number);
}

/** The last version that a published circular shows; null where none does. */
export async function lastPublished(manager: EntityManager, inspectionId: number): Promise<number | null> {
  const [row] = await manager.query<{ last: number | null }[]>(
    "SELECT MAX(score_number) AS last FROM circular WHERE inspection_id = ? AND state = 'published'",
    [inspectionId],
  );
  return row?.last == null ? null : Number(row.last);
}

/** Those that are out, the last one first: what a correction is still to show is not. */
export async function shownVersions(
  manager: EntityManager,
  { id, state }: { id: number; state: string },
): Promise<number[]> {
  const versions = await frozenVersions(manager, id);
  const last = state === 'published' ? await lastPublished(manager, id) : null;
  return last === null ? versions : versions.filter((version) => version <= last);
}

/** The version that was frozen last; null where none was. */
export const lastFrozen = async (manager: EntityManager, inspectionId: number): Promise<number | null> =>
  (await frozenVersions(manager, inspectionId))[0] ?? null;

/** The scores of a frozen version. Throws DomainError not-found. */
export async function readFrozen(manager: EntityManager, inspectionId: number, version: number): Promise<Scores> {
  const found = version === running ? null : await scoresOf(manager, inspectionId, version);
  if (!found) throw new DomainError('not-found', { version: String(version) });
  return { ...found, version };
}

/** The scores as they were computed last; null where they never were. */
export async function readRunning(manager: EntityManager, inspectionId: number): Promise<Scores | null> {
  const found = await scoresOf(manager, inspectionId, running);
  return found && { ...found, version: null };
}

/** A unit's sheet in a frozen version; null where it has none. */
export async function readFrozenSheet(
  manager: EntityManager,
  inspectionId: number,
  version: number,
  unitId: number,
): Promise<FrozenSheet | null> {
  const [row] = await manager.query<
    { computedAt: Date | string; calendarVersion: number; facts: string; sheet: string }[]
  >(
    `SELECT score.computed_at AS computedAt, score.calendar_version AS calendarVersion, score.facts, score.sheet
     FROM inspection_score score JOIN inspection_unit inspected ON inspected.id = score.inspection_unit_id
     WHERE score.inspection_id = ? AND score.number = ? AND inspected.unit_id = ? AND score.number > ?`,
    [inspectionId, version, unitId, running],
  );
  if (!row) return null;
  const { computedAt, calendarVersion, facts, sheet } = row;
  return {
    version,
    calendarVersion,
    computedAt: instant(computedAt),
    facts: json<UnitFacts>(facts),
    sheet: json<Sheet>(sheet),
  };
}

/** All sheets of a frozen version by unit, without the facts that they follow from. */
export async function readFrozenSheets(
  manager: EntityManager,
  inspectionId: number,
  version: number,
): Promise<Map<number, Sheet>> {
  const rows = await manager.query<{ sheet: string }[]>(
    `SELECT sheet FROM inspection_score WHERE inspection_id = ? AND number = ? AND number > ? ORDER BY id`,
    [inspectionId, version, running],
  );
  return new Map(rows.map((row) => json<Sheet>(row.sheet)).map((sheet) => [sheet.unitId, sheet]));
}

/** Until the groups are planned, all units stand in one. */
export const noGroup = 0;

export type Points = 'quantity' | 'content' | 'timeliness' | 'deducted' | 'total';
type Values = Omit<UnitScore, Points | 'groupId'> &
  Record<Points, number | null> & { groupId: number | null; computedAt: Date | string; calendarVersion: number };

async function scoresOf(
  manager: EntityManager,
  inspectionId: number,
  number: number,
): Promise<Omit<Scores, 'version'> | null> {
  const rows = await manager.query<Values[]>(
    `SELECT inspected.unit_id AS unitId, inspected.unit_name AS unitName, inspected.group_id AS groupId,
       inspected.position, score.quantity, score.content, score.timeliness, score.deducted, score.total, score.grade,
       score.place AS "rank", score.why_unranked AS whyUnranked, score.computed_at AS computedAt,
       score.calendar_version AS calendarVersion
     FROM inspection_score score JOIN inspection_unit inspected ON inspected.id = score.inspection_unit_id
       LEFT JOIN inspection_group compared ON compared.id = inspected.group_id
     WHERE score.inspection_id = ? AND score.number = ?
     ORDER BY compared.position, CASE WHEN score.place IS NULL THEN 1 ELSE 0 END, score.place,
       CASE WHEN score.why_unranked = 'vetoed' THEN 0 ELSE 1 END, inspected.position, inspected.unit_id`,
    [inspectionId, number],
  );
  const [first] = rows;
  if (!first) return null;
  const points = (value: number | null) => (value === null ? null : pointsOf(value));
  return {
    computedAt: instant(first.computedAt),
    calendarVersion: first.calendarVersion,
    units: rows.map(({ computedAt: _at, calendarVersion: _calendar, groupId, ...row }) => ({
      ...row,
      groupId: groupId ?? noGroup,
      quantity: points(row.quantity),
      content: points(row.content),
      timeliness: points(row.timeliness),
      deducted: pointsOf(row.deducted!),
      total: points(row.total),
    })),
  };
}
