import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { json } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { matchDrafts } from '../../plans/units/match-drafts.js';
import { deleteGroup, insertGroup } from '../groups/group.changes.js';
import { listGroups } from '../groups/group.queries.js';
import { insertUnlessTaken } from '../unit.changes.js';
import { UnitRow } from '../unit.entity.js';
import { holdUnits } from '../unit.tree.js';
import { groupsOf } from './county-groups.js';
import { unitsOf } from './county-units.js';
import { undoUnits } from '../workbook/undo-import.js';
import { RegisterLoadRow } from './register-load.entity.js';
import { keepLoad, keepUndoable, loadOf, touchedUnit } from './register-load.queries.js';
import type { NewRegister, RegisterLoad } from './starter.dto.js';

/** Fills a register that is as good as empty with the usual units and groups of a county, as one step that can be undone. */
@Injectable()
export class StarterService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Units that have one of the names already are left out. Throws DomainError register-not-empty. */
  load({ place }: NewRegister, key?: string): Promise<RegisterLoad> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { loadRegister: place }, async () => {
        // the office's own unit is there from the beginning
        if ((await tx.count(UnitRow)) > 1) throw new DomainError('register-not-empty');
        const units: number[] = [];
        for (const unit of unitsOf(place)) {
          const added = await insertUnlessTaken(tx, unit);
          if (added) units.push(added.id);
        }
        const groups = await addGroups(tx, place);
        await matchDrafts(tx);
        const loaded = await keepLoad(tx, { units, groups, changed: null, at: this.clock.now() });
        await record(tx, { action: 'register.load', objectId: loaded.id, after: { place, count: units.length } });
        return loaded;
      }),
    );
  }

  /** The last load, as long as everything is as it was left then, and of a starter register also as long as no unit was added; else null. */
  async undoable(): Promise<RegisterLoad | null> {
    const { reader } = this.unitOfWork;
    const [last] = await reader.find(RegisterLoadRow, { order: { id: 'DESC' }, take: 1 });
    if (!last || (await touchedUnit(reader, last)) !== null) return null;
    if (last.changed !== null) return loadOf(last);
    const [newest] = await reader.find(UnitRow, { select: { id: true }, order: { id: 'DESC' }, take: 1 });
    return newest?.id === json<number[]>(last.units).at(-1) ? loadOf(last) : null;
  }

  /**
   * Takes the units of a load out again, and makes those that it has changed what they were. Throws DomainError not-found
   * or change-impossible and what undoUnits throws, and keeps all then.
   */
  undo(id: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await holdUnits(tx);
      const load = await tx.findOneBy(RegisterLoadRow, { id });
      if (!load) throw new DomainError('not-found', { load: String(id) });
      const touched = await touchedUnit(tx, load);
      if (touched !== null) throw new DomainError('change-impossible', { unit: String(touched) });
      const renamed = await undoUnits(tx, json(load.units), json(load.changed ?? '[]'));
      await removeGroups(tx, json(load.groups ?? '[]'));
      await keepUndoable(tx, load);
      await tx.delete(RegisterLoadRow, { id });
      await matchDrafts(tx, { renamed });
      const { count, changed, closed } = loadOf(load);
      await record(tx, { action: 'register.undo-load', objectId: id, before: { count, changed, closedUnits: closed } });
    });
  }
}

/** Adds the usual groups, unless there are groups already: an office that has its own needs no others. */
async function addGroups(tx: EntityManager, place: string): Promise<number[]> {
  if ((await listGroups(tx)).length > 0) return [];
  const added: number[] = [];
  for (const group of groupsOf(place)) added.push((await insertGroup(tx, group)).id);
  return added;
}

/** Takes groups out again, but for those that somebody has worked on since. */
async function removeGroups(tx: EntityManager, groups: number[]): Promise<void> {
  const untouched = (await listGroups(tx)).filter(({ id, version }) => version === 1 && groups.includes(id));
  for (const { id } of untouched) await deleteGroup(tx, id);
}
