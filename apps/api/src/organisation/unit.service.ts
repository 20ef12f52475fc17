import { Injectable } from '@nestjs/common';
import { nearestUnits } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../platform/domain-error.js';
import { given } from '../platform/given.js';
import { invalid } from '../platform/validation.js';
import { currentContext, today } from '../platform/work-context.js';
import { matchDrafts } from '../plans/units/match-drafts.js';
import { columnsOf, deleteUnit, insertUnit, namesOf, replaceNames } from './unit.changes.js';
import type {
  CandidateQuery,
  EditUnit,
  MoveUnit,
  NewUnit,
  Unit,
  UnitCandidate,
  UnitPage,
  UnitQuery,
} from './unit.dto.js';
import { UnitRow } from './unit.entity.js';
import type { UnitChange } from './unit-history.dto.js';
import { listUnitChanges } from './unit-history.queries.js';
import { orderBeside } from './unit.order.js';
import { countUnits, currentUnits, findUnit, listUnits } from './unit.queries.js';
import { requireParent } from './unit.tree.js';

/** The register of units that printed names are matched with. A change of it matches the names of all drafts anew. */
@Injectable()
export class UnitService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list({ search, current, after, limit = 100 }: UnitQuery): Promise<UnitPage> {
    const { reader } = this.unitOfWork;
    const wanted = { search, on: current ? today() : undefined };
    const items = await listUnits(reader, limit + 1, {
      ...wanted,
      after: after === undefined ? undefined : cursor(after),
    });
    const more = items.length > limit;
    if (more) items.pop();
    const last = items.at(-1);
    return { items, next: more && last ? `${last.order}-${last.id}` : null, total: await countUnits(reader, wanted) };
  }

  get(id: number): Promise<Unit> {
    return findUnit(this.unitOfWork.reader, id);
  }

  /** What was changed of a unit, the newest first. Throws DomainError not-found. */
  async changes(id: number): Promise<UnitChange[]> {
    const { reader } = this.unitOfWork;
    await findUnit(reader, id);
    return listUnitChanges(reader, id, 100);
  }

  async candidates({ printed }: CandidateQuery): Promise<UnitCandidate[]> {
    return nearestUnits(printed, await currentUnits(this.unitOfWork.reader));
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

  /** Throws DomainError version-conflict, name-taken, not-found or own-ancestor. */
  edit(id: number, { version, ...changes }: EditUnit): Promise<Unit> {
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      const before = await findUnit(tx, id);
      const next: NewUnit & Pick<Unit, 'order'> = { ...before, ...given(changes) };
      const columns = columnsOf(next);
      if (columns.parentId !== null && columns.parentId !== before.parentId)
        await requireParent(tx, id, columns.parentId);
      await tx.update(UnitRow, { id }, { ...columns, version: version + 1, updatedAt: currentContext().startedAt });
      await replaceNames(tx, id, namesOf(next));
      const after = await findUnit(tx, id);
      await matchDrafts(tx, { renamed: after.name === before.name ? [] : [{ from: before.name, to: after.name }] });
      await record(tx, { action: 'unit.edit', objectId: id, before, after });
      return after;
    });
  }

  /** Puts a unit elsewhere in the office's order. Throws DomainError version-conflict or not-found. */
  move(id: number, { version, before, after }: MoveUnit): Promise<Unit> {
    const beside = before ?? after;
    if (beside === undefined || (before !== undefined && after !== undefined))
      throw invalid('before', 'either `before` or `after` is needed');
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      const former = await findUnit(tx, id);
      const order = await orderBeside(tx, id, beside, before === undefined ? 'after' : 'before');
      await tx.update(UnitRow, { id }, { order, version: version + 1, updatedAt: currentContext().startedAt });
      const moved = await findUnit(tx, id);
      await record(tx, { action: 'unit.move', objectId: id, before: former, after: moved });
      return moved;
    });
  }

  /** Its printed names are asked about again. Throws DomainError unit-in-use while people or other units belong to it. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await requireVersion(tx, id, version);
      await deleteUnit(tx, id);
      await matchDrafts(tx);
    });
  }
}

/** Holds the unit's row for the rest of the transaction. Throws DomainError not-found or version-conflict. */
async function requireVersion(tx: EntityManager, id: number, version: number): Promise<void> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(UnitRow)
    .set({ updatedAt: currentContext().startedAt })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  if (affected === 0) throw new DomainError('version-conflict', undefined, { current: await findUnit(tx, id) });
}

function cursor(after: string): { order: number; id: number } {
  const [, order, id] = /^(\d{1,10})-(\d{1,9})$/.exec(after) ?? [];
  if (order === undefined || id === undefined) throw invalid('after', 'must be `next` of the page before');
  return { order: Number(order), id: Number(id) };
}
