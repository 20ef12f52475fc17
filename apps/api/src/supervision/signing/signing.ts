import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { SignOff, Signing } from './signing.dto.js';
import { SigningRow } from './signing.entity.js';

const parts = ['drafter', 'checker', 'signer'] as const;

/** None goes out unsigned. Throws DomainError document-unsigned. */
export function requireSigned(signOff: SignOff): void {
  const missing = parts.filter((part) => signOff[part].name === '');
  if (missing.length > 0) throw new DomainError('document-unsigned', { missing: missing.join(' ') });
}

/** Who is named as a person of the system is one. Throws DomainError not-found. */
export async function requireKnown(tx: EntityManager, signOff: SignOff): Promise<void> {
  const named = [...new Set(parts.flatMap((part) => signOff[part].personId ?? []))];
  const known = await tx.query<{ id: number }[]>(`SELECT id FROM person WHERE id IN (${marks(named)})`, named);
  const unknown = named.find((id) => known.every((person) => person.id !== id));
  if (unknown !== undefined) throw new DomainError('not-found', { person: String(unknown) });
}

/** Writes the record of a document that goes out now. Throws DomainError document-unsigned. */
export async function sign(
  tx: EntityManager,
  signOff: SignOff,
  { documentNumber, signedOn }: { documentNumber: string; signedOn: CivilDate },
): Promise<number> {
  requireSigned(signOff);
  const { drafter, checker, signer } = signOff;
  const { identifiers } = await tx.insert(SigningRow, {
    ...{ drafter: drafter.name, drafterId: drafter.personId ?? null },
    ...{ checker: checker.name, checkerId: checker.personId ?? null },
    ...{ signer: signer.name, signerId: signer.personId ?? null },
    ...{ documentNumber, signedOn },
  });
  return (identifiers[0] as { id: number }).id;
}

/** The records of some documents, by their identifiers. */
export async function signingsOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Signing>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<(Signing & { id: number })[]>(
    `SELECT id, drafter, checker, signer, document_number AS documentNumber, signed_on AS signedOn
     FROM signing WHERE id IN (${marks(ids)})`,
    [...ids],
  );
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
