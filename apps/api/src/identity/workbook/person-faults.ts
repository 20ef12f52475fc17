import { isAllowed, personFields as permissions, type PersonField } from '@yaodian/access';
import { DomainError } from '../../platform/domain-error.js';
import { validated } from '../../platform/validation.js';
import type { Fault } from '../../workbooks/told.js';
import { accountKey } from '../account.js';
import { neededRoles } from '../administrators.js';
import { NewPerson } from '../person.dto.js';
import { type Principal, rolesOf } from '../principal.js';
import type { Entry, PersonValues } from './entry.js';

export type PersonFault = Fault<PersonField>;

/** What a request with this person would be refused for. */
export async function formFaults({ row, values: { account, name, telephone }, fields }: Entry): Promise<PersonFault[]> {
  try {
    await validated(NewPerson, { account, name, telephone });
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return (error.extras.errors ?? [])
      .map(({ path }) => path as PersonField)
      .filter((field) => (fields.get(field) ?? '') !== '')
      .map((field) => ({ row: row!, field, code: field === 'account' ? 'not-account' : 'not-text' }));
  }
}

/** Fields that somebody else changes, and what nobody does to the own account. */
export function rightFaults({ row, person, values, fields }: Entry, principal: Principal): PersonFault[] {
  const own = rolesOf(principal);
  const isOwn = person?.id === principal.personId;
  return [...fields.keys()].flatMap((field): PersonFault[] => {
    if (!isAllowed(own, permissions[field])) return [{ row: row!, field, code: 'not-yours' }];
    const refused = field === 'roles' || (field === 'disabled' && values.disabled);
    return isOwn && refused ? [{ row: row!, field, code: 'own-account' }] : [];
  });
}

/** Rows that take an account which somebody else has, or gets by another row. */
export function sameAccounts(entries: Entry[]): PersonFault[] {
  const owners = new Map<string, Entry>();
  const faults: PersonFault[] = [];
  // who is not touched had the account before
  for (const entry of [...entries].sort((a, b) => Number(a.fields.has('account')) - Number(b.fields.has('account')))) {
    const { row, fields, values } = entry;
    const key = accountKey(values.account);
    if (key === '') continue;
    const owner = owners.get(key);
    if (owner && row !== null && fields.has('account')) {
      const facts = { account: values.account, name: owner.values.name };
      faults.push({ row, field: 'account', code: 'account-taken', facts });
    } else owners.set(key, entry);
  }
  return faults;
}

/** Rows that would leave nobody who keeps accounts, or nobody who gives roles. */
export function lastAdministrators(entries: Entry[]): PersonFault[] {
  const has = ({ disabled, memberships }: PersonValues, role: string) =>
    !disabled && memberships.some((membership) => membership.role === role);
  return neededRoles.flatMap((role) => {
    if (entries.some(({ values }) => has(values, role))) return [];
    return entries
      .filter(({ row, person }) => row !== null && person !== null && has(person, role))
      .map(({ row, values }): PersonFault => {
        const field = values.disabled ? 'disabled' : 'roles';
        return { row: row!, field, code: 'last-administrator', facts: { role } };
      });
  });
}
