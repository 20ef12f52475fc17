import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { type Place, rank, scoreSheet, type Sheet, type UnitFacts } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { findCalendar, findVersion } from '../../calendar/calendar.queries.js';
import { insertAll, insertPlain } from '../../database/bulk.js';
import { marks, storedInstant } from '../../database/columns.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { hundredthsOf } from '../points.js';
import {
  findInspectedQuarter,
  findInspectedUnits,
  type InspectedQuarter,
  type InspectedUnit,
} from './inspected.queries.js';
import { frozenVersions, lastFrozen, noGroup, type Points, running } from './score.queries.js';
import { ScoreRow } from './score.entity.js';
import { factsInParts } from './unit.facts.js';

interface Computed {
  unit: InspectedUnit;
  facts: UnitFacts;
  sheet: Sheet;
}

/** As much of it as the ranking needs: sheets of many units do not stay in memory. */
type Scored = Pick<Computed, 'unit'> & { sheet: Pick<Sheet, 'total' | 'isVetoed'> };

/** The scores of inspections: computed anew while one goes on, frozen under a version once it is final or corrected. */
@Injectable()
export class InspectionScores {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Computes the scores of all units as they are now, for the ranking. Throws DomainError not-found. */
  async refresh(inspectionId: number): Promise<void> {
    const { reader } = this.unitOfWork;
    const inspection = await findInspectedQuarter(reader, inspectionId);
    const rows: (Scored & { row: ReturnType<typeof figuresOf> })[] = [];
    for await (const part of this.computed(reader, inspection))
      for (const { unit, sheet } of part)
        rows.push({ unit, sheet: { total: sheet.total, isVetoed: sheet.isVetoed }, row: figuresOf(sheet) });
    const places = placesOf(rows);
    await this.unitOfWork.run(async (tx) => {
      await hold(tx, inspectionId);
      const [version, at] = [await findVersion(tx), storedInstant(this.clock.now())];
      await tx.query('DELETE FROM inspection_score WHERE inspection_id = ? AND number = ?', [inspectionId, running]);
      await insertPlain(
        tx,
        'inspection_score',
        [
          ...['inspection_id', 'number', 'inspection_unit_id', 'calendar_version', 'computed_at'],
          ...['quantity', 'content', 'timeliness', 'deducted', 'total', 'grade', 'place', 'why_unranked'],
        ],
        rows.map(({ unit, row: { quantity, content, timeliness, deducted, total, grade } }) => {
          const { rank: place, whyUnranked } = places.get(unit.unitId)!;
          return [
            ...[inspectionId, running, unit.id, version, at],
            ...[quantity, content, timeliness, deducted, total, grade, place, whyUnranked],
          ];
        }),
      );
    });
  }

  /**
   * Freezes all sheets as they are now under a version, from 1 on, with the facts that they follow from. Throws DomainError
   * not-found, and version-conflict for one that is there already: what is frozen never changes.
   */
  async freeze(tx: EntityManager, inspectionId: number, version: number): Promise<void> {
    const inspection = await findInspectedQuarter(tx, inspectionId);
    await hold(tx, inspectionId);
    const [last] = await frozenVersions(tx, inspectionId);
    if (last !== undefined && last >= version) throw new DomainError('version-conflict');
    const scored: Scored[] = [];
    const common = {
      inspectionId,
      number: version,
      calendarVersion: await findVersion(tx),
      computedAt: this.clock.now(),
    };
    for await (const part of this.computed(tx, inspection)) {
      await insertAll(
        tx,
        ScoreRow,
        part.map(({ unit, facts, sheet }) => ({
          ...common,
          inspectionUnitId: unit.id,
          ...figuresOf(sheet),
          facts: JSON.stringify(facts),
          sheet: JSON.stringify(sheet),
        })),
      );
      for (const { unit, sheet } of part)
        scored.push({ unit, sheet: { total: sheet.total, isVetoed: sheet.isVetoed } });
    }
    await writePlaces(tx, inspectionId, version, scored);
  }

  /** Freezes them under the version that comes after the last one. */
  async freezeNext(tx: EntityManager, inspectionId: number): Promise<void> {
    await this.freeze(tx, inspectionId, ((await lastFrozen(tx, inspectionId)) ?? 0) + 1);
  }

  private async *computed(manager: EntityManager, inspection: InspectedQuarter): AsyncGenerator<Computed[]> {
    const units = await findInspectedUnits(manager, inspection.id);
    const counting = { calendar: await findCalendar(manager), today: civilDateOf(this.clock.now()) };
    const ofId = new Map(units.map((unit) => [unit.unitId, unit]));
    for await (const part of factsInParts(manager, inspection, units, counting))
      yield part.map((facts) => ({
        unit: ofId.get(facts.unitId)!,
        facts,
        sheet: scoreSheet(facts, inspection.weights, inspection.settings),
      }));
  }
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

/** Nobody else writes scores of the inspection meanwhile. */
async function hold(tx: EntityManager, inspectionId: number): Promise<void> {
  await tx.query(`SELECT id FROM inspection WHERE id = ?${forUpdate(tx)}`, [inspectionId]);
}

function placesOf(rows: readonly Scored[]): Map<number, Place> {
  const ranking = rank(
    rows.map(({ unit, sheet }) => ({
      unitId: unit.unitId,
      groupId: unit.groupId ?? noGroup,
      order: unit.position,
      isRanked: unit.isRanked,
      total: sheet.total,
      isVetoed: sheet.isVetoed,
    })),
  );
  return new Map(ranking.flatMap(({ places }) => places).map((place) => [place.unitId, place]));
}

/** Ranks are known when all sheets are; they are written for many units at once. */
async function writePlaces(
  tx: EntityManager,
  inspectionId: number,
  number: number,
  rows: readonly Scored[],
): Promise<void> {
  const places = [...placesOf(rows)];
  const rowOf = new Map(rows.map(({ unit }) => [unit.unitId, unit.id]));
  for (let at = 0; at < places.length; at += 500) {
    const part = places.slice(at, at + 500).map(([unitId, place]) => ({ ...place, row: rowOf.get(unitId)! }));
    const cases = (column: string) =>
      `${column} = CASE inspection_unit_id ${part.map(() => 'WHEN ? THEN ?').join(' ')} END`;
    await tx.query(
      `UPDATE inspection_score SET ${cases('place')}, ${cases('why_unranked')}
       WHERE inspection_id = ? AND number = ? AND inspection_unit_id IN (${marks(part)})`,
      [
        ...part.flatMap(({ row, rank: place }) => [row, place]),
        ...part.flatMap(({ row, whyUnranked }) => [row, whyUnranked]),
        ...[inspectionId, number, ...part.map(({ row }) => row)],
      ],
    );
  }
}
