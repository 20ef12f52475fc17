import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { record } from '../../audit/record.js';
import { json } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { matchDrafts } from '../../plans/units/match-drafts.js';
import { deleteUnit, insertUnlessTaken } from '../unit.changes.js';
import { UnitRow } from '../unit.entity.js';
import { unitsOf } from './county-units.js';
import { RegisterLoadRow } from './register-load.entity.js';
import type { NewRegister, RegisterLoad } from './starter.dto.js';

/** Fills a register that is as good as empty with the usual units of a county, as one step that can be undone. */
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
        await matchDrafts(tx);
        const at = this.clock.now();
        const { identifiers } = await tx.insert(RegisterLoadRow, { units: JSON.stringify(units), at });
        const { id } = identifiers[0] as { id: number };
        await record(tx, { action: 'register.load', objectId: id, after: { place, count: units.length } });
        return { id, count: units.length, at: at.toISOString() };
      }),
    );
  }

  /** The last load, as long as no unit was added after it and none of its own was changed; else null. */
  async undoable(): Promise<RegisterLoad | null> {
    const { reader } = this.unitOfWork;
    const [last] = await reader.find(RegisterLoadRow, { order: { id: 'DESC' }, take: 1 });
    if (!last) return null;
    const units = json<number[]>(last.units);
    if ((await changedUnit(reader, units)) !== null) return null;
    const [newest] = await reader.find(UnitRow, { select: { id: true }, order: { id: 'DESC' }, take: 1 });
    return newest?.id === units.at(-1) ? { id: last.id, count: units.length, at: last.at.toISOString() } : null;
  }

  /** Takes the units of a load out again. Throws DomainError not-found, change-impossible or unit-in-use, and keeps all then. */
  undo(id: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const load = await tx.findOneBy(RegisterLoadRow, { id });
      if (!load) throw new DomainError('not-found', { load: String(id) });
      const units = json<number[]>(load.units);
      const changed = await changedUnit(tx, units);
      if (changed !== null) throw new DomainError('change-impossible', { unit: String(changed) });
      for (const unit of units) await deleteUnit(tx, unit);
      await tx.delete(RegisterLoadRow, { id });
      await matchDrafts(tx);
      await record(tx, { action: 'register.undo-load', objectId: id, before: { count: units.length } });
    });
  }
}

/** The first of some units that is no longer as it was added, or is gone; null where all are. */
async function changedUnit(manager: EntityManager, units: number[]): Promise<number | null> {
  const untouched = await manager.find(UnitRow, { select: { id: true }, where: { id: In(units), version: 1 } });
  const ids = new Set(untouched.map(({ id }) => id));
  return units.find((id) => !ids.has(id)) ?? null;
}
