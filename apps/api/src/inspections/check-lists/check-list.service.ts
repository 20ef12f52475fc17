import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { insertAll } from '../../database/bulk.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { builtInCheckLists } from './built-in.js';
import type {
  CheckList,
  CheckListItem,
  CheckListLine,
  EditCheckList,
  NewCheckList,
  RetireCheckList,
} from './check-list.dto.js';
import { CheckListItemRow, CheckListRow } from './check-list.entity.js';
import { findCheckList, listCheckLists } from './check-list.queries.js';

/** 检查清单 as templates: an inspection takes a list over when it is started, whatever becomes of the list then. */
@Injectable()
export class CheckListService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(): Promise<CheckListLine[]> {
    return listCheckLists(this.unitOfWork.reader);
  }

  /** To start from. */
  builtIn(): NewCheckList[] {
    return builtInCheckLists;
  }

  /** Throws DomainError not-found. */
  get(id: number): Promise<CheckList> {
    return findCheckList(this.unitOfWork.reader, id);
  }

  create({ title, items }: NewCheckList, key?: string): Promise<CheckList> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { createCheckList: title, items }, async () => {
        const { id } = await tx.save(CheckListRow, { title, retiredAt: null, version: 1, updatedAt: this.clock.now() });
        await putItems(tx, id, items);
        const list = await findCheckList(tx, id);
        await record(tx, { action: 'check-list.create', objectId: id, after: contentOf(list) });
        return list;
      }),
    );
  }

  /** Throws DomainError not-found and version-conflict. */
  edit(id: number, { version, title, items }: EditCheckList): Promise<CheckList> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.held(tx, id, version);
      await tx.delete(CheckListItemRow, { checkListId: id });
      await putItems(tx, id, items);
      await tx.update(CheckListRow, { id }, { title, version: version + 1, updatedAt: this.clock.now() });
      const after = await findCheckList(tx, id);
      await record(tx, {
        action: 'check-list.edit',
        objectId: id,
        before: contentOf(before),
        after: contentOf(after),
      });
      return after;
    });
  }

  /** Throws DomainError not-found and version-conflict. */
  retire(id: number, { version, retired }: RetireCheckList): Promise<CheckList> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.held(tx, id, version);
      if ((before.retiredAt !== null) === retired) return before;
      const at = this.clock.now();
      await tx.update(CheckListRow, { id }, { retiredAt: retired ? at : null, version: version + 1, updatedAt: at });
      await record(tx, { action: retired ? 'check-list.retire' : 'check-list.reuse', objectId: id });
      return findCheckList(tx, id);
    });
  }

  private async held(tx: EntityManager, id: number, version: number): Promise<CheckList> {
    await tx.query(`SELECT id FROM check_list WHERE id = ?${forUpdate(tx)}`, [id]);
    const current = await findCheckList(tx, id);
    if (current.version !== version) throw new DomainError('version-conflict', undefined, { current });
    return current;
  }
}

const contentOf = ({ title, items }: CheckList) => ({ title, items });

const putItems = (tx: EntityManager, checkListId: number, items: readonly CheckListItem[]): Promise<void> =>
  insertAll(
    tx,
    CheckListItemRow,
    items.map(({ dimension, per, method, text, hint }, index) => ({
      ...{ checkListId, position: index + 1, dimension, per, method, text, hint: hint || null },
    })),
  );
