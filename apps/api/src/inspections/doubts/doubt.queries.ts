import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import type { ComputedFigure, DoubtResolution, FigureDoubt } from './doubt.dto.js';

/** A figure as it was at some time: its printed score, and what it was computed from. */
export interface FigureThen {
  score: string | null;
  working: object;
}

interface Values extends Omit<FigureDoubt, 'doubtedAt' | 'resolvedAt' | 'scoreThen' | 'scoreAfter'> {
  answerId: number;
  inspectionUnitId: number;
  doubtedAt: Date | string;
  resolvedAt: Date | string | null;
  figureThen: string | null;
  figureAfter: string | null;
}

/** A doubt with what it is resolved by. */
export interface StoredDoubt {
  answerId: number;
  inspectionUnitId: number;
  figureThen: FigureThen | null;
  doubt: FigureDoubt;
}

/** The doubts in figures of units of inspections, open and resolved ones. */
export async function doubtsOf(manager: EntityManager, units: readonly number[]): Promise<StoredDoubt[]> {
  const rows = await manager.query<Values[]>(
    `SELECT doubt.answer_id AS answerId, answer.inspection_unit_id AS inspectionUnitId, answer.question AS figure,
       answer.words, doubter.name AS doubtedBy, answer.answered_at AS doubtedAt, answer.version,
       doubt.figure_then AS figureThen, doubt.figure_after AS figureAfter, doubt.resolution,
       doubt.words AS resolutionWords, resolver.name AS resolvedBy, doubt.resolved_at AS resolvedAt
     FROM figure_doubt doubt JOIN inspection_answer answer ON answer.id = doubt.answer_id
       JOIN person doubter ON doubter.id = answer.answered_by LEFT JOIN person resolver ON resolver.id = doubt.resolved_by
     WHERE answer.inspection_unit_id IN (${marks(units)}) ORDER BY answer.id`,
    [...units],
  );
  return rows.map(({ answerId, inspectionUnitId, figureThen, figureAfter, doubtedAt, resolvedAt, ...row }) => ({
    answerId,
    inspectionUnitId,
    figureThen: figureThen === null ? null : json<FigureThen>(figureThen),
    doubt: {
      ...row,
      figure: row.figure as ComputedFigure,
      words: row.words ?? '',
      resolution: row.resolution as DoubtResolution | null,
      doubtedAt: instant(doubtedAt),
      resolvedAt: resolvedAt && instant(resolvedAt),
      scoreThen: figureThen === null ? null : json<FigureThen>(figureThen).score,
      scoreAfter: figureAfter === null ? null : json<FigureThen>(figureAfter).score,
    },
  }));
}

/** How many doubts of each unit of an inspection are open, by its row; units without any are left out. */
export async function openDoubts(
  manager: EntityManager,
  inspectionId: number,
): Promise<{ inspectionUnitId: number; unitName: string; open: number }[]> {
  const rows = await manager.query<{ inspectionUnitId: number; unitName: string; open: number | string }[]>(
    `SELECT inspected.id AS inspectionUnitId, inspected.unit_name AS unitName, COUNT(*) AS open
     FROM figure_doubt doubt JOIN inspection_answer answer ON answer.id = doubt.answer_id
       JOIN inspection_unit inspected ON inspected.id = answer.inspection_unit_id
     WHERE inspected.inspection_id = ? AND inspected.state = 'inspected' AND doubt.resolution IS NULL
     GROUP BY inspected.id, inspected.unit_name, inspected.position ORDER BY inspected.position, inspected.id`,
    [inspectionId],
  );
  return rows.map((row) => ({ ...row, open: Number(row.open) }));
}
