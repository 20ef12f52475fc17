import { checkDraw, drawKindNames } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { allDraws, recordOf } from './draw.queries.js';

/** What became of doing all draws of an inspection again. */
export interface Redraw {
  title: string;
  /** A line for each draw. */
  lines: string[];
  different: number;
}

/** Does all kept draws of an inspection again; null where there is no such inspection. */
export async function redraw(manager: EntityManager, id: number): Promise<Redraw | null> {
  const [inspection] = await manager.query<{ title: string }[]>('SELECT title FROM inspection WHERE id = ?', [id]);
  if (!inspection) return null;
  const found = (await allDraws(manager, id)).map((row) => {
    const { faults } = checkDraw(recordOf(row));
    const of = row.unitName === null ? '' : ` of ${row.unitName}`;
    const outcome = faults.length === 0 ? 'same' : `DIFFERENT (${faults.join(', ')})`;
    return {
      line: `draw ${row.number} of ${drawKindNames[row.kind].en}${of}: seed ${row.seed}: ${outcome}`,
      isSame: faults.length === 0,
    };
  });
  return {
    title: inspection.title,
    lines: found.map(({ line }) => line),
    different: found.filter(({ isSame }) => !isSame).length,
  };
}
