import { createRegister, type NameKind, type Register, unitKey } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { instant } from '../database/columns.js';
import { DomainError } from '../platform/domain-error.js';
import { today } from '../platform/work-context.js';
import { listGroups } from './groups/group.queries.js';
import type { Unit } from './unit.dto.js';

interface UnitValues extends Omit<
  Unit,
  'name' | 'shortName' | 'aliases' | 'formerNames' | 'needsApprover' | 'updatedAt'
> {
  needsApprover: number | string;
  updatedAt: Date | string;
}

interface NameValues {
  unitId: number;
  kind: NameKind;
  name: string;
}

const columns = `id, place, level, kind, sort_order AS "order", parent_id AS parentId,
  (SELECT above.name FROM unit_name above WHERE above.unit_id = parent_id AND above.kind = 'name') AS parentName,
  valid_from AS validFrom, valid_to AS validTo, liaison, liaison_telephone AS liaisonTelephone, leader,
  needs_approver AS needsApprover, version, updated_at AS updatedAt`;

interface Wanted {
  /** Part of any name, or of its initials. */
  search?: string;
  /** Only units that are there on this day. */
  on?: string;
}

/** Units in the office's order; only those that come after `after`, and that are wanted. */
export async function listUnits(
  manager: EntityManager,
  limit: number,
  { after, ...wanted }: Wanted & { after?: { order: number; id: number } } = {},
): Promise<Unit[]> {
  const found = finds(wanted);
  const behind = after
    ? { sql: '(sort_order > ? OR (sort_order = ? AND id > ?))', values: [after.order, after.order, after.id] }
    : { sql: '1 = 1', values: [] };
  const sql = `SELECT ${columns} FROM unit WHERE ${found.sql} AND ${behind.sql} ORDER BY sort_order, id LIMIT ?`;
  return withNames(manager, await manager.query<UnitValues[]>(sql, [...found.values, ...behind.values, limit]));
}

export async function countUnits(manager: EntityManager, wanted: Wanted): Promise<number> {
  const { sql, values } = finds(wanted);
  const [row] = await manager.query<{ count: number | string }[]>(
    `SELECT COUNT(*) AS count FROM unit WHERE ${sql}`,
    values,
  );
  return Number(row?.count);
}

/** All units in the office's order. */
export const allUnits = (manager: EntityManager): Promise<Unit[]> => listUnits(manager, 1_000_000);

/** All units that are there today, in the office's order: those that a document can mean. */
export const currentUnits = (manager: EntityManager): Promise<Unit[]> => listUnits(manager, 1_000_000, { on: today() });

/** Throws DomainError not-found. */
export async function findUnit(manager: EntityManager, id: number): Promise<Unit> {
  const rows = await manager.query<UnitValues[]>(`SELECT ${columns} FROM unit WHERE id = ?`, [id]);
  const [unit] = await withNames(manager, rows);
  if (!unit) throw new DomainError('not-found', { unit: String(id) });
  return unit;
}

/** What printed names are matched with. Before the first unit is registered it is empty, and every name is asked about. */
export const findRegister = async (manager: EntityManager): Promise<Register> =>
  createRegister(await currentUnits(manager), await listGroups(manager));

/** The full name of the unit other than `except` that a name belongs to, as full name, short name or alias. */
export async function ownerOf(manager: EntityManager, key: string, except: number): Promise<string | null> {
  const sql = `SELECT owner.name FROM unit_name taken JOIN unit_name owner ON owner.unit_id = taken.unit_id AND owner.kind = 'name'
    WHERE taken.name_key = ? AND taken.unit_id <> ? AND taken.kind <> 'former-name' LIMIT 1`;
  const [row] = await manager.query<{ name: string }[]>(sql, [key, except]);
  return row?.name ?? null;
}

function finds({ search, on }: Wanted): { sql: string; values: string[] } {
  const conditions = [named(search), inForce(on)];
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

const everything = { sql: '1 = 1', values: [] as string[] };

const inForce = (on: string | undefined) =>
  on === undefined
    ? everything
    : { sql: '(valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)', values: [on, on] };

function named(search: string | undefined): { sql: string; values: string[] } {
  const key = unitKey(search ?? '');
  if (key === '') return everything;
  const like = `%${key.replace(/[!%_]/g, '!$&')}%`;
  const initials = /^[a-z0-9]+$/.test(key) ? " OR initials LIKE ? ESCAPE '!'" : '';
  return {
    sql: `id IN (SELECT unit_id FROM unit_name WHERE name_key LIKE ? ESCAPE '!'${initials})`,
    values: initials === '' ? [like] : [like, like],
  };
}

async function withNames(manager: EntityManager, rows: UnitValues[]): Promise<Unit[]> {
  const units = new Map(
    rows.map(({ updatedAt, needsApprover, ...row }): [number, Unit] => [
      row.id,
      {
        ...row,
        needsApprover: Boolean(Number(needsApprover)),
        name: '',
        shortName: null,
        aliases: [],
        formerNames: [],
        updatedAt: instant(updatedAt),
      },
    ]),
  );
  for (const { unitId, kind, name } of await namesOf(manager, [...units.keys()])) {
    const unit = units.get(unitId);
    if (!unit) continue;
    if (kind === 'name') unit.name = name;
    else if (kind === 'short-name') unit.shortName = name;
    else (kind === 'alias' ? unit.aliases : unit.formerNames).push(name);
  }
  return [...units.values()];
}

/** The names of units, those of one unit in the order in which they were given. */
async function namesOf(manager: EntityManager, ids: number[]): Promise<NameValues[]> {
  const names: NameValues[] = [];
  for (let at = 0; at < ids.length; at += 500) {
    const part = ids.slice(at, at + 500);
    const sql = `SELECT unit_id AS unitId, kind, name FROM unit_name
      WHERE unit_id IN (${part.map(() => '?').join(', ')}) ORDER BY unit_id, id`;
    names.push(...(await manager.query<NameValues[]>(sql, part)));
  }
  return names;
}
