import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { MembershipRow } from '../person.entity.js';
import { findPerson } from '../person.queries.js';
import type { Principal } from '../principal.js';
import { inWords } from './deputy.changes.js';
import type { Colleague, ColleagueQuery, Deputy, NameDeputy } from './deputy.dto.js';
import { DeputyRow } from './deputy.entity.js';
import { colleaguesWithout, deputiesOf } from './deputy.queries.js';

/** Days for which somebody may stand in without being named again. */
const longest = 366;

/** Approvers and clerks name a colleague who has their role for some days. */
@Injectable()
export class DeputyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list({ personId }: Principal): Promise<Deputy[]> {
    return deputiesOf(this.unitOfWork.reader, personId, this.today());
  }

  /** Who stands in for a person, and for whom that person does. Throws DomainError not-found. */
  async of(personId: number): Promise<Deputy[]> {
    const { reader } = this.unitOfWork;
    await findPerson(reader, personId);
    return deputiesOf(reader, personId, this.today());
  }

  /** Who could stand in. Throws DomainError forbidden where one does not have the role oneself. */
  async colleagues({ personId }: Principal, query: ColleagueQuery): Promise<Colleague[]> {
    const { reader } = this.unitOfWork;
    await requireOwn(reader, personId, query);
    return colleaguesWithout(reader, query, personId);
  }

  /** Throws DomainError forbidden, deputy-days, deputy-unfit or deputy-twice. */
  async name(principal: Principal, wish: NameDeputy): Promise<Deputy[]> {
    const { unitId, role, deputyId, firstDay, lastDay } = wish;
    const { personId } = principal;
    const today = this.today();
    if (firstDay < today || lastDay < firstDay || lastDay >= addDays(firstDay, longest)) {
      throw new DomainError('deputy-days', { today, longest: String(longest) });
    }
    await this.unitOfWork.run(async (tx) => {
      // so that two wishes at once do not both find these days free
      await tx.query(`SELECT id FROM person WHERE id = ?${forUpdate(tx)}`, [personId]);
      await requireOwn(tx, personId, wish);
      const colleagues = await colleaguesWithout(tx, wish, personId);
      const deputy = colleagues.find(({ id }) => id === deputyId);
      if (!deputy) throw new DomainError('deputy-unfit');
      const taken = (await deputiesOf(tx, personId, today)).find(
        (one) =>
          one.person.id === personId &&
          one.unitId === unitId &&
          one.role === role &&
          one.firstDay <= lastDay &&
          one.lastDay >= firstDay,
      );
      if (taken) {
        const { deputy: other, ...days } = taken;
        throw new DomainError('deputy-twice', { name: other.name, from: days.firstDay, until: days.lastDay });
      }
      const days = { firstDay, lastDay, endedAt: null, createdAt: this.clock.now() };
      const { identifiers } = await tx.insert(DeputyRow, { personId, deputyId, unitId, role, ...days });
      const { id } = identifiers[0] as { id: number };
      const made = (await deputiesOf(tx, personId, today)).find((one) => one.id === id)!;
      await record(tx, { action: 'deputy.name', objectId: id, after: inWords(made) });
    });
    return this.list(principal);
  }

  /** By either of the two; gives what is left. Throws DomainError not-found. */
  async end(principal: Principal, id: number): Promise<Deputy[]> {
    const { personId } = principal;
    await this.unitOfWork.run(async (tx) => {
      const current = await deputiesOf(tx, personId, this.today());
      const ended = current.find((one) => one.id === id);
      if (!ended) throw new DomainError('not-found', { deputy: String(id) });
      await tx.update(DeputyRow, { id }, { endedAt: this.clock.now() });
      await record(tx, { action: 'deputy.end', objectId: id, before: inWords(ended) });
    });
    return this.list(principal);
  }

  private today(): CivilDate {
    return civilDateOf(this.clock.now());
  }
}

/** Who stands in for somebody cannot name a further one: the role must be one's own. */
async function requireOwn(
  manager: EntityManager,
  personId: number,
  { unitId, role }: Pick<NameDeputy, 'unitId' | 'role'>,
): Promise<void> {
  if (!(await manager.existsBy(MembershipRow, { personId, unitId, role }))) throw new DomainError('forbidden');
}
