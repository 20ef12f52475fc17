import { Injectable } from '@nestjs/common';
import { nearestUnits } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../platform/domain-error.js';
import { given } from '../platform/given.js';
import { invalid } from '../platform/validation.js';
import { matchDrafts } from '../plans/units/match-drafts.js';
import { deleteUnit, insertUnit, replaceNames } from './unit.changes.js';
import type { CandidateQuery, EditUnit, NewUnit, Unit, UnitCandidate, UnitPage, UnitQuery } from './unit.dto.js';
import { UnitRow } from './unit.entity.js';
import { allUnits, countUnits, findUnit, listUnits } from './unit.queries.js';

/** The register of units that printed names are matched with. A change of it matches the names of all drafts anew. */
@Injectable()
export class UnitService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list({ search, after, limit = 100 }: UnitQuery): Promise<UnitPage> {
    const { reader } = this.unitOfWork;
    const items = await listUnits(reader, limit + 1, {
      search,
      after: after === undefined ? undefined : cursor(after),
    });
    const more = items.length > limit;
    if (more) items.pop();
    const last = items.at(-1);
    return { items, next: more && last ? `${last.order}-${last.id}` : null, total: await countUnits(reader, search) };
  }

  async candidates({ printed }: CandidateQuery): Promise<UnitCandidate[]> {
    return nearestUnits(printed, await allUnits(this.unitOfWork.reader));
  }

  create(unit: NewUnit, key?: string): Promise<Unit> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { create: 'unit', ...unit }, async () => {
        const added = await insertUnit(tx, unit);
        await matchDrafts(tx);
        return added;
      }),
    );
  }

  edit(id: number, { version, ...changes }: EditUnit): Promise<Unit> {
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      const before = await findUnit(tx, id);
      const { name, shortName, aliases, formerNames, place, level, kind, order } = { ...before, ...given(changes) };
      await tx.update(UnitRow, { id }, { place, level, kind, order, version: version + 1, updatedAt: new Date() });
      await replaceNames(tx, id, { name, shortName, aliases, formerNames });
      await matchDrafts(tx, name === before.name ? {} : { renamed: { from: before.name, to: name } });
      const after = await findUnit(tx, id);
      await record(tx, { action: 'unit.edit', objectId: id, before, after });
      return after;
    });
  }

  /** Its printed names are asked about again. Throws DomainError unit-in-use while people belong to it. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      await deleteUnit(tx, id);
      await matchDrafts(tx);
    });
  }

  /** Adds a set of units, once for each key. */
  async load(units: NewUnit[], key: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      once(tx, key, { load: 'units' }, async () => {
        for (const unit of units) await insertUnit(tx, unit);
        await matchDrafts(tx);
        return units.length;
      }),
    );
  }
}

/** Holds the unit's row for the rest of the transaction. Throws DomainError not-found or version-conflict. */
async function requireVersion(tx: EntityManager, id: number, version: number): Promise<void> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(UnitRow)
    .set({ updatedAt: new Date() })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  if (affected === 0) throw new DomainError('version-conflict', undefined, { current: await findUnit(tx, id) });
}

function cursor(after: string): { order: number; id: number } {
  const [, order, id] = /^(\d{1,10})-(\d{1,9})$/.exec(after) ?? [];
  if (order === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { order: Number(order), id: Number(id) };
}
