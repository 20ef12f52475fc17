import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { isDuplicate } from '../../database/failures.js';
import { othersTurn } from '../../database/others-turn.js';
import { DomainError } from '../../platform/domain-error.js';
import { accountKey } from '../account.js';
import { requireAdministrators } from '../administrators.js';
import { insertMemberships, insertPerson } from '../person.changes.js';
import type { Person } from '../person.dto.js';
import { MembershipRow, PersonRow } from '../person.entity.js';
import { everybody } from '../person.queries.js';
import { SessionRow } from '../session.entity.js';
import type { Entry, PersonValues } from './entry.js';

/** A person as they were before an import, and the version that the import has given them. */
export interface FormerPerson {
  id: number;
  version: number;
  values: PersonValues;
}

/** Does what the entries say. Throws DomainError account-taken or last-administrator. */
export async function applyPeople(tx: EntityManager, entries: Entry[], now: Date) {
  const changes = entries.flatMap(({ row, person, values }) =>
    row !== null && person !== null ? [{ person, values }] : [],
  );
  await changePeople(tx, changes, now);
  const added: number[] = [];
  for (const { values } of entries.filter(({ person }) => person === null)) {
    const id = await insertPerson(tx, values, now);
    if (values.disabled) {
      await tx.update(PersonRow, { id }, { disabled: true });
      await record(tx, { action: 'person.edit', objectId: id, before: { disabled: false }, after: { disabled: true } });
    }
    await othersTurn(added.push(id));
  }
  const changed = changes.map(({ person }): FormerPerson => {
    const { id, version, account, name, telephone, disabled, memberships } = person;
    return { id, version: version + 1, values: { account, name, telephone, disabled, memberships } };
  });
  return { added, changed };
}

/** Gives people other values; every account is free before the first one takes another's. Throws as applyPeople does. */
export async function changePeople(tx: EntityManager, all: { person: Person; values: PersonValues }[], now: Date) {
  for (const { person, values } of all) {
    // no account has such a key
    if (values.account !== person.account)
      await tx.update(PersonRow, { id: person.id }, { accountKey: `~${person.id}` });
  }
  for (const [index, { person, values }] of all.entries()) {
    await changePerson(tx, person, values, now);
    await othersTurn(index);
  }
  await requireAdministrators(tx);
  const after = new Map((await everybody(tx)).map((person) => [person.id, person]));
  for (const [index, { person: before }] of all.entries()) {
    const { memberships, ...account } = after.get(before.id)!;
    const otherRoles = !areAlike(before.memberships, memberships);
    if (otherRoles)
      await record(tx, { action: 'person.give-roles', objectId: before.id, before, after: { ...before, memberships } });
    const edited = { ...account, memberships: before.memberships };
    await record(tx, { action: 'person.edit', objectId: before.id, before, after: edited });
    // who may do something else now signs in again
    if (otherRoles || account.disabled) await tx.delete(SessionRow, { personId: before.id });
    await othersTurn(index);
  }
}

function areAlike(some: PersonValues['memberships'], others: PersonValues['memberships']): boolean {
  const words = (all: PersonValues['memberships']) => all.map(({ role, unitId }) => `${role} ${unitId}`).sort();
  return words(some).join() === words(others).join();
}

async function changePerson(tx: EntityManager, person: Person, values: PersonValues, now: Date) {
  const { id, version } = person;
  const { account, name, telephone, disabled, memberships } = values;
  const row = { account, accountKey: accountKey(account), name, telephone, disabled };
  try {
    await tx.update(PersonRow, { id }, { ...row, version: version + 1, updatedAt: now });
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('account-taken', { account });
    throw error;
  }
  if (areAlike(person.memberships, memberships)) return;
  await tx.delete(MembershipRow, { personId: id });
  await insertMemberships(tx, id, memberships);
}
