import { setImmediate as othersTurn } from 'node:timers/promises';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { findVersion } from '../../calendar/calendar.queries.js';
import { forUpdate } from '../../database/locking.js';
import { noteChanges } from '../../live/note-change.js';
import { DomainError } from '../../platform/domain-error.js';
import { findInspectedQuarter, findInspectedUnits, type InspectedQuarter } from './inspected.queries.js';
import { frozenVersions, running, scoringOf, staged } from './score.queries.js';
import { ScoreRow } from './score.entity.js';
import { writePlaces, writeScores } from './scored.js';
import { ScoringRow } from './scoring.entity.js';
import { type Counted, findCounted, findUnitFacts } from './unit.facts.js';

/** Units at once: others wait for the embedded database so long, and never longer. */
const unitsAtOnce = 10;
/** How long a server has it before another one goes on. */
const holdTime = 60_000;

/**
 * Has all sheets frozen as they are from now on, under the version that comes after the last one, with the facts that they
 * follow from, and gives that version. Whoever calls holds the inspection. Throws DomainError scores-pending while a version is being frozen.
 */
export async function askFrozen(tx: EntityManager, inspectionId: number, at: Date): Promise<number> {
  await requireNonePending(tx, inspectionId);
  const [last = 0] = await frozenVersions(tx, inspectionId);
  await ask(tx, inspectionId, last + 1, at);
  return last + 1;
}

/** Has the scores of all units computed as they are now, for the ranking; nothing where that is being done. */
export async function askRunning(tx: EntityManager, inspectionId: number, at: Date): Promise<void> {
  await tx.query(`SELECT id FROM inspection WHERE id = ?${forUpdate(tx)}`, [inspectionId]);
  if (!(await tx.existsBy(ScoringRow, { inspectionId, number: staged }))) await ask(tx, inspectionId, staged, at);
}

/** Throws DomainError scores-pending. */
export async function requireNonePending(manager: EntityManager, inspectionId: number): Promise<void> {
  const pending = await scoringOf(manager, inspectionId, 'frozen');
  if (pending) throw new DomainError('scores-pending', { progress: `${pending.done}/${pending.total}` });
}

async function ask(tx: EntityManager, inspectionId: number, number: number, askedAt: Date): Promise<void> {
  const total = (await findInspectedUnits(tx, inspectionId)).length;
  await tx.insert(ScoringRow, { inspectionId, number, askedAt, total, done: 0, lastUnit: 0 });
}

/** Scores that a server has for itself, and what they are counted by. */
export interface Scoring extends Counted {
  id: number;
  owner: string;
  inspection: InspectedQuarter;
  number: number;
  calendarVersion: number;
}

/** Takes what is asked for and nobody is at; null where there is none. */
export async function claimScoring(tx: EntityManager, owner: string, now: Date): Promise<Scoring | null> {
  const free = '(owner IS NULL OR held_until < :now)';
  const row = await tx
    .createQueryBuilder(ScoringRow, 'scoring')
    .where(free, { now })
    .orderBy('scoring.id', 'ASC')
    .getOne();
  if (!row) return null;
  const { affected } = await tx
    .createQueryBuilder()
    .update(ScoringRow)
    .set({ owner, heldUntil: new Date(now.getTime() + holdTime) })
    .where(`id = :id AND ${free}`, { id: row.id, now })
    .execute();
  if (affected !== 1) return null;
  const inspection = await findInspectedQuarter(tx, row.inspectionId);
  return {
    ...{ id: row.id, owner, inspection, number: row.number, calendarVersion: await findVersion(tx) },
    ...(await findCounted(tx, inspection, civilDateOf(row.askedAt))),
  };
}

/**
 * The next units, and with the last ones the places; gives whether there are more. Whoever has lost it to another server
 * writes nothing.
 */
export async function scoreNext(tx: EntityManager, scoring: Scoring, now: Date): Promise<boolean> {
  const { id, owner, inspection, number, calendarVersion } = scoring;
  await tx.query(`SELECT id FROM inspection_scoring WHERE id = ?${forUpdate(tx)}`, [id]);
  const row = await tx.findOneBy(ScoringRow, { id, owner });
  if (!row) return false;
  const units = await findInspectedUnits(tx, inspection.id, { after: row.lastUnit, most: unitsAtOnce });
  const last = units.at(-1);
  if (last === undefined) {
    await finish(tx, inspection.id, number);
    await tx.delete(ScoringRow, { id });
    await noteChanges(tx, [{ noun: 'inspection', objectId: inspection.id }]);
    return false;
  }
  const facts = await findUnitFacts(tx, inspection, units, scoring);
  await othersTurn();
  const writing = { inspection, number, isFrozen: number > running, calendarVersion, computedAt: now };
  await writeScores(tx, writing, units, facts);
  await tx.update(
    ScoringRow,
    { id },
    { lastUnit: last.id, done: row.done + units.length, heldUntil: new Date(now.getTime() + holdTime) },
  );
  return true;
}

async function finish(tx: EntityManager, inspectionId: number, number: number): Promise<void> {
  await writePlaces(tx, inspectionId, number);
  if (number !== staged) return;
  await tx.delete(ScoreRow, { inspectionId, number: running });
  await tx.update(ScoreRow, { inspectionId, number: staged }, { number: running });
}
