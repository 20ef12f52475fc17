import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { requireAdministrators } from '../administrators.js';
import type { Person } from '../person.dto.js';
import { PersonRow } from '../person.entity.js';
import { findPerson } from '../person.queries.js';
import type { Principal } from '../principal.js';
import { SessionRow } from '../session.entity.js';
import type { DoHandOver, DutyHandOver, HandOverDuties, HandOverDutiesPreview } from './hand-over.dto.js';
import { DutyHandOverRow } from './hand-over.entity.js';
import { handOversOf } from './hand-over.queries.js';
import { readHandOver } from './hand-over.reading.js';

/** 交接: what a person has to do in a unit goes to a colleague, all of it or nothing. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those in which a person is on either side, the newest first. Throws DomainError not-found. */
  async list(personId: number): Promise<DutyHandOver[]> {
    const { reader } = this.unitOfWork;
    await findPerson(reader, personId);
    return handOversOf(reader, personId);
  }

  /** Exactly what would happen. Throws what readHandOver throws. */
  async preview({ personId: ownId }: Principal, fromId: number, asked: HandOverDuties): Promise<HandOverDutiesPreview> {
    const who = { fromId, ownId, now: this.clock.now() };
    const { seen, duties } = await readHandOver(this.unitOfWork.reader, who, asked);
    return { seen, duties: duties.map(({ shown }) => shown) };
  }

  /**
   * Does what was shown, and signs both out, whose roles are others now. Throws DomainError hand-over-outdated,
   * last-administrator, and what readHandOver throws.
   */
  handOver(
    { personId: ownId }: Principal,
    fromId: number,
    { seen, ...asked }: DoHandOver,
    key?: string,
  ): Promise<DutyHandOver> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { handOver: fromId, seen, ...asked }, async () => {
        await hold(tx, [fromId, asked.toId]);
        const now = this.clock.now();
        const reading = await readHandOver(tx, { fromId, ownId, now }, asked);
        if (reading.seen !== seen) throw new DomainError('hand-over-outdated');
        const { from, to, memberships, duties } = reading;
        for (const { hand } of duties) await hand(tx);
        await requireAdministrators(tx);
        const people = { id: In([from.id, to.id]) };
        await tx.update(PersonRow, people, { version: () => 'version + 1', updatedAt: now });
        await tx.delete(SessionRow, { personId: people.id });

        const { since, reason } = asked;
        const row = {
          fromId: from.id,
          toId: to.id,
          unitName: memberships[0]!.unitName,
          since,
          reason,
          duties: JSON.stringify(duties.map(({ shown }) => shown)),
          createdBy: ownId,
          createdAt: now,
        };
        const { identifiers } = await tx.insert(DutyHandOverRow, row);
        const { id } = identifiers[0] as { id: number };
        const after = { person: to.name, unit: row.unitName, since, reason };
        await record(tx, { action: 'person.hand-over', objectId: from.id, after });
        for (const before of [from, to]) await recordRoles(tx, before);
        return (await handOversOf(tx, from.id)).find((one) => one.id === id)!;
      }),
    );
  }
}

async function recordRoles(tx: EntityManager, before: Person): Promise<void> {
  const after = await findPerson(tx, before.id);
  await record(tx, { action: 'person.give-roles', objectId: before.id, before, after });
}

/** Holds both people, always in one order, and the plans that one of them may review. */
async function hold(tx: EntityManager, ids: number[]): Promise<void> {
  await tx.query(`SELECT id FROM person WHERE id IN (?, ?) ORDER BY id${forUpdate(tx)}`, ids);
  await tx.query(`SELECT id FROM plan WHERE state <> 'archived' ORDER BY id${forUpdate(tx)}`);
}
