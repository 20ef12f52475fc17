import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import type { DutyHandOver } from './hand-over.dto.js';

interface Values extends Pick<DutyHandOver, 'id' | 'unitName' | 'since' | 'reason' | 'by'> {
  fromId: number;
  fromName: string;
  toId: number;
  toName: string;
  duties: string;
  at: Date | string;
}

/** What a person handed over or took over, the newest first. */
export async function handOversOf(manager: EntityManager, personId: number): Promise<DutyHandOver[]> {
  const rows = await manager.query<Values[]>(
    `SELECT done.id, done.from_id AS fromId, giver.name AS fromName, done.to_id AS toId, taker.name AS toName,
       done.unit_name AS unitName, done.since, done.reason, done.duties, doer.name AS "by", done.created_at AS at
     FROM duty_hand_over done JOIN person giver ON giver.id = done.from_id JOIN person taker ON taker.id = done.to_id
       LEFT JOIN person doer ON doer.id = done.created_by
     WHERE done.from_id = ? OR done.to_id = ? ORDER BY done.id DESC LIMIT 100`,
    [personId, personId],
  );
  return rows.map(({ fromId, fromName, toId, toName, duties, at, ...row }) => ({
    ...row,
    from: { id: fromId, name: fromName },
    to: { id: toId, name: toName },
    duties: json(duties),
    at: instant(at),
  }));
}
