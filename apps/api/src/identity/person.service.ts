import { conflictingRoles, isAdministrator } from '@yaodian/access';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { once } from '../database/idempotency.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { findUnit } from '../organisation/unit.queries.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import { given } from '../platform/given.js';
import type { ProviderSettings } from '../platform/provider-settings.js';
import { invalid } from '../platform/validation.js';
import { accountKey } from './account.js';
import { requireAdministrators } from './administrators.js';
import { insertMemberships, insertPerson, keepUnique } from './person.changes.js';
import type {
  EditPerson,
  NewPerson,
  Person,
  PersonPage,
  PersonQuery,
  SetMemberships,
  SetUpToken,
} from './person.dto.js';
import { MembershipRow, PersonRow } from './person.entity.js';
import { findPerson, listPeople } from './person.queries.js';
import type { Principal } from './principal.js';
import { keepIdentity } from './provider/identity.changes.js';
import { providerSettings } from './provider/provider.client.js';
import { SessionRow } from './session.entity.js';
import { newPersonLink } from './set-up.links.js';

/** Accounts, and what each person is in which unit. */
@Injectable()
export class PersonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(providerSettings) private readonly provider: ProviderSettings | null,
  ) {}

  async list({ search, after, limit = 50 }: PersonQuery): Promise<PersonPage> {
    const items = await listPeople(this.unitOfWork.reader, limit + 1, { search, after });
    const more = items.length > limit;
    if (more) items.pop();
    const last = items.at(-1);
    return { items, next: more && last ? accountKey(last.account) : null };
  }

  get(id: number): Promise<Person> {
    return findPerson(this.unitOfWork.reader, id);
  }

  /** Throws DomainError account-taken. */
  create(person: NewPerson, key?: string): Promise<Person> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { create: 'person', ...person }, async () =>
        findPerson(tx, await insertPerson(tx, person, this.clock.now())),
      ),
    );
  }

  /**
   * A person who is disabled, or is somebody else at the provider, is signed out. Throws DomainError account-taken,
   * identity-taken, own-account or last-administrator.
   */
  edit({ personId }: Principal, id: number, { version, ...changes }: EditPerson): Promise<Person> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.hold(tx, id, version);
      const { account, name, telephone, disabled, subject } = { ...before, ...given(changes) };
      if (disabled && id === personId) throw new DomainError('own-account');
      await keepUnique(account, () =>
        tx.update(PersonRow, { id }, { account, accountKey: accountKey(account), name, telephone, disabled }),
      );
      await record(tx, {
        action: 'person.edit',
        objectId: id,
        before,
        after: { ...before, account, name, telephone, disabled, subject },
      });
      if (subject !== before.subject) {
        if (this.provider === null) throw invalid('subject', 'people sign in by password alone');
        await keepIdentity(tx, id, this.provider.issuer, subject);
      }
      if (disabled) await requireAdministrators(tx);
      if (disabled || subject !== before.subject) await tx.delete(SessionRow, { personId: id });
      return findPerson(tx, id);
    });
  }

  /**
   * Puts these roles in the place of those that a person has, and signs the person out. Throws DomainError
   * roles-conflict, own-account or last-administrator.
   */
  setMemberships({ personId }: Principal, id: number, { version, memberships }: SetMemberships): Promise<Person> {
    if (id === personId) throw new DomainError('own-account');
    const conflict = conflictingRoles(memberships.map(({ role }) => role));
    if (conflict) throw new DomainError('roles-conflict', { one: conflict[0], other: conflict[1] });
    for (const { role, unitId } of memberships) {
      if (isAdministrator(role) !== (unitId === null)) {
        throw invalid('memberships', 'an administrator belongs to no unit, every other role belongs to one');
      }
    }
    return this.unitOfWork.run(async (tx) => {
      const before = await this.hold(tx, id, version);
      for (const { unitId } of memberships) if (unitId !== null) await findUnit(tx, unitId);
      await tx.delete(MembershipRow, { personId: id });
      await insertMemberships(tx, id, memberships);
      await requireAdministrators(tx);
      await tx.delete(SessionRow, { personId: id });
      const after = await findPerson(tx, id);
      await record(tx, { action: 'person.give-roles', objectId: id, before, after });
      return after;
    });
  }

  /** A new link by which a person sets a password; an earlier one no longer works. */
  newLink(id: number): Promise<SetUpToken> {
    return this.unitOfWork.run(async (tx) => {
      await findPerson(tx, id);
      await record(tx, { action: 'person.make-link', objectId: id });
      return newPersonLink(tx, id, this.clock.now());
    });
  }

  /** Holds the person's row for the rest of the transaction. Throws DomainError not-found or version-conflict. */
  private async hold(tx: EntityManager, id: number, version: number): Promise<Person> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(PersonRow)
      .set({ version: version + 1, updatedAt: this.clock.now() })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    const person = await findPerson(tx, id);
    if (affected === 0) throw new DomainError('version-conflict', undefined, { current: person });
    return person;
  }
}
