import { isAllowed } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import type { EditLedgerView, LedgerView, NewLedgerView } from './view.dto.js';
import { LedgerViewRow } from './view.entity.js';

const mayShare = (principal: Principal): boolean => isAllowed(rolesOf(principal), 'ledger.share-views');

/** Ways to look at the ledger: one's own, and those that the office shares with everybody. */
@Injectable()
export class LedgerViewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal): Promise<LedgerView[]> {
    return viewsOf(this.unitOfWork.reader, principal);
  }

  /** Throws DomainError forbidden where one may not share it, view-exists and view-name-taken. */
  create(principal: Principal, view: NewLedgerView): Promise<LedgerView> {
    return this.unitOfWork.run(async (tx) => {
      if (view.shared && !mayShare(principal)) throw new DomainError('forbidden');
      const { personId } = principal;
      const { name, address, shared } = view;
      await requireNew(tx, principal, { name, address });
      const row = { personId, name, address, shared, version: 1, createdAt: this.clock.now() };
      const { identifiers } = await tx.insert(LedgerViewRow, row);
      const { id } = identifiers[0] as { id: number };
      await record(tx, { action: 'view.create', objectId: id, after: inWords(row) });
      return toView(await tx.findOneByOrFail(LedgerViewRow, { id }), principal);
    });
  }

  /** Throws DomainError not-found, forbidden, version-conflict, view-exists or view-name-taken. */
  edit(principal: Principal, id: number, { version, ...changes }: EditLedgerView): Promise<LedgerView> {
    return this.unitOfWork.run(async (tx) => {
      const before = await editable(tx, principal, id, version);
      const { name, address, shared } = given(changes);
      if (shared && !mayShare(principal)) throw new DomainError('forbidden');
      const sharing = shared === true && !before.shared;
      const looksElsewhere = address !== undefined && filterOf(address) !== filterOf(before.address);
      const renamed = name !== undefined && name !== before.name;
      await requireNew(tx, principal, {
        id,
        ...(sharing || looksElsewhere ? { address: address ?? before.address } : {}),
        ...(sharing || renamed ? { name: name ?? before.name } : {}),
      });
      await tx.update(LedgerViewRow, { id }, { ...given({ name, address, shared }), version: version + 1 });
      const after = await tx.findOneByOrFail(LedgerViewRow, { id });
      await record(tx, { action: 'view.edit', objectId: id, before: inWords(before), after: inWords(after) });
      return toView(after, principal);
    });
  }

  /** Throws DomainError not-found, forbidden or version-conflict. */
  remove(principal: Principal, id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const view = await editable(tx, principal, id, version);
      await tx.delete(LedgerViewRow, { id });
      await record(tx, { action: 'view.delete', objectId: id, before: inWords(view) });
    });
  }
}

/** Shared ones first, each in the order in which they were kept. */
async function viewsOf(manager: EntityManager, principal: Principal): Promise<LedgerView[]> {
  const rows = await manager.find(LedgerViewRow, {
    where: [{ shared: true }, { personId: principal.personId }],
    order: { id: 'ASC' },
  });
  const own = (shared: boolean) => rows.filter((row) => row.shared === shared);
  return [...own(true), ...own(false)].map((row) => toView(row, principal));
}

/** Somebody's own, and for the office every shared one: all of the office look after those. */
const mayEdit = ({ shared, personId }: LedgerViewRow, principal: Principal): boolean =>
  shared ? mayShare(principal) : personId === principal.personId;

async function editable(tx: EntityManager, principal: Principal, id: number, version: number): Promise<LedgerViewRow> {
  const row = await tx.findOneBy(LedgerViewRow, { id });
  if (!row || (!row.shared && row.personId !== principal.personId)) {
    throw new DomainError('not-found', { view: String(id) });
  }
  if (!mayEdit(row, principal)) throw new DomainError('forbidden');
  if (row.version !== version) {
    throw new DomainError('version-conflict', undefined, { current: toView(row, principal) });
  }
  return row;
}

/** Throws DomainError view-exists or view-name-taken where the person sees another view that looks at the same, or is called so. */
async function requireNew(
  tx: EntityManager,
  principal: Principal,
  { id, name, address }: { id?: number; name?: string; address?: string },
): Promise<void> {
  // two requests of one person come one after the other
  await tx.query(`SELECT id FROM person WHERE id = ?${forUpdate(tx)}`, [principal.personId]);
  const others = (await viewsOf(tx, principal)).filter((view) => view.id !== id);
  const same = others.find((view) => address !== undefined && filterOf(view.address) === filterOf(address));
  if (same) throw new DomainError('view-exists', { name: same.name });
  if (others.some((view) => view.name === name)) throw new DomainError('view-name-taken', { name: name! });
}

/** What an address asks for, in whichever order it says so. */
function filterOf(address: string): string {
  const params = new URLSearchParams(address);
  params.sort();
  return params.toString();
}

const toView = (row: LedgerViewRow, principal: Principal): LedgerView => {
  const { id, name, address, shared, version } = row;
  return { id, name, address, shared, version, mayEdit: mayEdit(row, principal) };
};

/** As the audit log keeps it: the address in words that can be read, and found for a removal. */
const inWords = ({ name, address, shared }: Pick<LedgerViewRow, 'name' | 'address' | 'shared'>) => ({
  name,
  filter: Object.fromEntries(new URLSearchParams(address)),
  shared,
});
