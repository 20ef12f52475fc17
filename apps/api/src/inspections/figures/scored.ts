import { setImmediate as othersTurn } from 'node:timers/promises';
import { rank, scoreSheet, type Sheet, type UnitFacts, type WhyUnranked } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { insertAll } from '../../database/bulk.js';
import { marks } from '../../database/columns.js';
import { hundredthsOf, pointsOf } from '../points.js';
import type { InspectedQuarter, InspectedUnit } from './inspected.queries.js';
import { noGroup, type Points } from './score.queries.js';
import { ScoreRow } from './score.entity.js';

/** Under what the scores of units are written. */
export interface Writing {
  inspection: InspectedQuarter;
  number: number;
  /** With the sheets and the facts that these follow from. */
  isFrozen: boolean;
  calendarVersion: number;
  computedAt: Date;
}

/** Writes the scores of some units, without their places: these are known when all are there. */
export async function writeScores(
  tx: EntityManager,
  { inspection, number, isFrozen, calendarVersion, computedAt }: Writing,
  units: readonly InspectedUnit[],
  facts: readonly UnitFacts[],
): Promise<void> {
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  await insertAll(
    tx,
    ScoreRow,
    facts.map((own) => {
      const sheet = scoreSheet(own, inspection.weights, inspection.settings);
      return {
        ...{ inspectionId: inspection.id, number, inspectionUnitId: unitOf.get(own.unitId)!.id },
        ...{ calendarVersion, computedAt, ...figuresOf(sheet) },
        whyUnranked: sheet.isVetoed ? 'vetoed' : null,
        ...(isFrozen && { facts: JSON.stringify(own), sheet: JSON.stringify(sheet) }),
      };
    }),
  );
}

/** A sheet's figures as the table keeps them. */
function figuresOf(sheet: Sheet): Pick<ScoreRow, Points | 'grade'> {
  const points = (value: string | null) => (value === null ? null : hundredthsOf(value));
  return {
    quantity: points(sheet.quantity.score),
    content: points(sheet.content.score),
    timeliness: points(sheet.timeliness.score),
    deducted: hundredthsOf(sheet.deducted),
    total: points(sheet.total),
    grade: sheet.grade,
  };
}

interface Total {
  row: number;
  groupId: number | null;
  position: number;
  ranked: number | string | boolean;
  total: number | null;
  whyUnranked: WhyUnranked | null;
}

/** Ranks what was written, many units in one statement. */
export async function writePlaces(tx: EntityManager, inspectionId: number, number: number): Promise<void> {
  const rows = await tx.query<Total[]>(
    `SELECT score.inspection_unit_id AS "row", inspected.group_id AS groupId, inspected.position, inspected.ranked,
       score.total, score.why_unranked AS whyUnranked
     FROM inspection_score score JOIN inspection_unit inspected ON inspected.id = score.inspection_unit_id
     WHERE score.inspection_id = ? AND score.number = ?`,
    [inspectionId, number],
  );
  const ranking = rank(
    rows.map(({ row, groupId, position, ranked, total, whyUnranked }) => ({
      unitId: row,
      groupId: groupId ?? noGroup,
      order: position,
      isRanked: Boolean(Number(ranked)),
      total: total === null ? null : pointsOf(total),
      isVetoed: whyUnranked === 'vetoed',
    })),
  );
  const places = ranking.flatMap((group) => group.places);
  for (let at = 0; at < places.length; at += 500) {
    const part = places.slice(at, at + 500);
    const cases = (column: string) =>
      `${column} = CASE inspection_unit_id ${part.map(() => 'WHEN ? THEN ?').join(' ')} END`;
    await tx.query(
      `UPDATE inspection_score SET ${cases('place')}, ${cases('why_unranked')}
       WHERE inspection_id = ? AND number = ? AND inspection_unit_id IN (${marks(part)})`,
      [
        ...part.flatMap(({ unitId, rank: place }) => [unitId, place]),
        ...part.flatMap(({ unitId, whyUnranked }) => [unitId, whyUnranked]),
        ...[inspectionId, number, ...part.map(({ unitId }) => unitId)],
      ],
    );
    await othersTurn();
  }
}
