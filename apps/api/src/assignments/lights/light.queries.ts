import type { Colour } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { json, marks } from '../../database/columns.js';
import { type AssignmentLight, colours } from './light.dto.js';

interface Values extends Omit<AssignmentLight, 'reasons' | 'missed'> {
  id: number;
  light: Colour | null;
  reasons: string | null;
  missed: string | null;
}

/** The light of each assignment, as it is stored. */
export async function lightsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, AssignmentLight>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<Values[]>(
    `SELECT id, light, light_reasons AS reasons, missed_periods AS missed, first_deadline AS firstDeadline,
       effective_deadline AS effectiveDeadline, light_on AS "on"
     FROM assignment WHERE id IN (${marks(ids)})`,
    [...ids],
  );
  const list = <T>(text: string | null): T[] => (text === null ? [] : json<T[]>(text));
  return new Map(
    rows.map(({ id, reasons, missed, ...row }) => [id, { ...row, reasons: list(reasons), missed: list(missed) }]),
  );
}

/** Where a light stands among all, the worst first; behind all what has none. */
export const lightRank = `CASE assignment.light ${colours
  .map((colour, rank) => `WHEN '${colour}' THEN ${rank}`)
  .join(' ')} ELSE ${colours.length} END`;
