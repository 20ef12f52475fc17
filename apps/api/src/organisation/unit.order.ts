import type { EntityManager } from 'typeorm';
import { DomainError } from '../platform/domain-error.js';

/** Units stand this far apart in the office's order, so that others can be put between them. */
const gap = 1024;

interface Standing {
  id: number;
  order: number;
}

/** The number behind all others. */
export async function orderAtEnd(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ last: number | null }[]>('SELECT MAX(sort_order) AS last FROM unit');
  return (row?.last ?? 0) + gap;
}

/**
 * The number by which unit `id` comes directly before or behind the unit `beside`. Where there is no room, the units
 * from there on are moved on; for them this is no change that anybody made. Throws DomainError not-found.
 */
export async function orderBeside(
  tx: EntityManager,
  id: number,
  beside: number,
  side: 'before' | 'after',
): Promise<number> {
  const [anchor] = await tx.query<Standing[]>('SELECT id, sort_order AS "order" FROM unit WHERE id = ?', [beside]);
  if (!anchor) throw new DomainError('not-found', { unit: String(beside) });
  const neighbour = await nextTo(tx, anchor, side, id);
  const [lower, upper] = side === 'before' ? [neighbour, anchor] : [anchor, neighbour];
  const floor = lower?.order ?? -1;
  if (!upper) return floor + gap;
  if (upper.order - floor > 1) return floor + Math.floor((upper.order - floor) / 2);
  await tx.query('UPDATE unit SET sort_order = sort_order + ? WHERE sort_order > ? OR (sort_order = ? AND id >= ?)', [
    gap,
    upper.order,
    upper.order,
    upper.id,
  ]);
  return floor + gap / 2;
}

async function nextTo(
  tx: EntityManager,
  { id, order }: Standing,
  side: 'before' | 'after',
  except: number,
): Promise<Standing | undefined> {
  const [than, direction] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC'];
  const sql = `SELECT id, sort_order AS "order" FROM unit
    WHERE id <> ? AND (sort_order ${than} ? OR (sort_order = ? AND id ${than} ?))
    ORDER BY sort_order ${direction}, id ${direction} LIMIT 1`;
  const [row] = await tx.query<Standing[]>(sql, [except, order, order, id]);
  return row;
}
