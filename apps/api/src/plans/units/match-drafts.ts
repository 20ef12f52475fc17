import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../database/locking.js';
import { findRegister } from '../../organisation/unit.queries.js';
import { doubtColumns, withDoubts } from '../doubts/task-doubts.js';
import { countDoubts } from '../plan.changes.js';
import { TaskRow } from '../task.entity.js';
import { everyTask, type StoredTask } from '../task.queries.js';

export interface Rename {
  from: string;
  to: string;
}

/**
 * To be called after every change of the register: finds the units of all drafts in it anew, and counts their doubts.
 * This is no change of a task that anybody made: versions stay, and there is nothing to undo. Gives the tasks of the
 * plan `planId` that are different now.
 */
export async function matchDrafts(
  tx: EntityManager,
  { planId, renamed = [] }: { planId?: number; renamed?: Rename[] } = {},
): Promise<number[]> {
  const register = await findRegister(tx);
  const newNames = new Map(renamed.map(({ from, to }) => [from, to]));
  const changed: number[] = [];
  for (const { id } of await heldDrafts(tx)) {
    let openDoubts = 0;
    for await (const task of everyTask(tx, id)) {
      const next = withDoubts(withNames(task, newNames), register);
      const units = JSON.stringify(next.units);
      if (units === JSON.stringify(task.units) && JSON.stringify(next.doubts) === JSON.stringify(task.doubts)) continue;
      await tx.update(TaskRow, { id: task.id }, { units, ...doubtColumns(next) });
      openDoubts += next.openDoubts - task.openDoubts;
      if (id === planId) changed.push(task.id);
    }
    if (openDoubts !== 0) await countDoubts(tx, id, openDoubts);
  }
  return changed;
}

/** All drafts, held until the unit of work ends; waits for one that somebody is just importing with the former register. */
function heldDrafts(tx: EntityManager): Promise<{ id: number }[]> {
  return tx.query(`SELECT id FROM plan WHERE state = 'draft' ORDER BY id${forUpdate(tx)}`);
}

/** Units that a person has chosen go by their new names. */
const withNames = (task: StoredTask, newNames: ReadonlyMap<string, string>): StoredTask => ({
  ...task,
  units: task.units.map((unit) => {
    const name = unit.by === 'hand' && unit.resolved !== null ? newNames.get(unit.resolved) : undefined;
    return name === undefined ? unit : { ...unit, resolved: name };
  }),
});
