import type { RegisteredGroup } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { instant, json } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { OrganKind } from '../unit.dto.js';
import type { GroupRule } from './group.members.js';

/** A group as it is kept, its units by their identifiers. */
export interface KeptGroup extends GroupRule, RegisteredGroup {
  id: number;
  kinds: OrganKind[];
  takenIn: number[];
  leftOut: number[];
  version: number;
  updatedAt: string;
}

interface GroupValues {
  id: number;
  kinds: string;
  parentId: number | null;
  version: number;
  updatedAt: Date | string;
}

/** All groups in the order in which they were added, or the one that is asked for. */
export async function listGroups(manager: EntityManager, id?: number): Promise<KeptGroup[]> {
  const [one, values] = id === undefined ? ['1 = 1', []] : ['id = ?', [id]];
  const rows = await manager.query<GroupValues[]>(
    `SELECT id, kinds, parent_id AS parentId, version, updated_at AS updatedAt FROM unit_group WHERE ${one} ORDER BY id`,
    values,
  );
  const groups = new Map(
    rows.map(({ kinds, updatedAt, ...row }): [number, KeptGroup] => [
      row.id,
      {
        ...{ id: row.id, name: '', aliases: [], kinds: json<OrganKind[]>(kinds), takenIn: [], leftOut: [] },
        ...row,
        updatedAt: instant(updatedAt),
      },
    ]),
  );
  const ofGroup = one.replace('id', 'group_id');
  const names = await manager.query<{ groupId: number; kind: string; name: string }[]>(
    `SELECT group_id AS groupId, kind, name FROM unit_group_name WHERE ${ofGroup} ORDER BY group_id, id`,
    values,
  );
  for (const { groupId, kind, name } of names) {
    const group = groups.get(groupId);
    if (kind === 'name' && group) group.name = name;
    else group?.aliases.push(name);
  }
  const exceptions = await manager.query<{ groupId: number; unitId: number; takenIn: boolean | number }[]>(
    `SELECT group_id AS groupId, unit_id AS unitId, taken_in AS takenIn FROM unit_group_exception
     WHERE ${ofGroup} ORDER BY group_id, unit_id`,
    values,
  );
  for (const { groupId, unitId, takenIn } of exceptions)
    groups.get(groupId)?.[takenIn ? 'takenIn' : 'leftOut'].push(unitId);
  return [...groups.values()];
}

/** Throws DomainError not-found. */
export async function findGroup(manager: EntityManager, id: number): Promise<KeptGroup> {
  const [group] = await listGroups(manager, id);
  if (!group) throw new DomainError('not-found', { group: String(id) });
  return group;
}

/** The name of the group other than `except` that goes by a name. */
export async function groupNamed(manager: EntityManager, key: string, except = 0): Promise<string | null> {
  const sql = `SELECT owner.name FROM unit_group_name taken
    JOIN unit_group_name owner ON owner.group_id = taken.group_id AND owner.kind = 'name'
    WHERE taken.name_key = ? AND taken.group_id <> ?`;
  const [row] = await manager.query<{ name: string }[]>(sql, [key, except]);
  return row?.name ?? null;
}

/** The title of a draft that names a group, if there is one. What is issued has its units, and names none any more. */
export async function draftNaming(manager: EntityManager, { name }: KeptGroup): Promise<string | null> {
  const named = `"kind":"group","resolved":${JSON.stringify(name)}`.replace(/[!%_]/g, '!$&');
  const sql = `SELECT plan.title FROM plan JOIN task ON task.plan_id = plan.id
    WHERE plan.state = 'draft' AND task.units LIKE ? ESCAPE '!' ORDER BY plan.id LIMIT 1`;
  const [row] = await manager.query<{ title: string }[]>(sql, [`%${named}%`]);
  return row?.title ?? null;
}
