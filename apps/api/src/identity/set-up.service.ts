import type { Role } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import { record } from '../audit/record.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { settingsOf } from '../installation/settings.js';
import { insertUnit } from '../organisation/unit.changes.js';
import { matchDrafts } from '../plans/units/match-drafts.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import { hashPassword, requireStrong } from './password.js';
import { acceptPassword, keepPassword, wordsOf } from './password.changes.js';
import { insertMemberships, insertPerson } from './person.changes.js';
import { PersonRow } from './person.entity.js';
import { SessionRow } from './session.entity.js';
import type { FirstAccount, SetPassword, SetUpInstallation, SetUpLink, UseLink } from './set-up.dto.js';
import { findLink, newInstallationLink, newPersonLink, useUpLink } from './set-up.links.js';

/** The first accounts of an installation, and each person's first password. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A link for the first start; null where there are accounts already. */
  async firstLink(): Promise<string | null> {
    return this.unitOfWork.run(async (tx) => {
      if (await tx.existsBy(PersonRow, {})) return null;
      return (await newInstallationLink(tx, this.clock.now())).token;
    });
  }

  /** What a link is for. Throws DomainError link-invalid. */
  async look({ token }: UseLink): Promise<SetUpLink> {
    const { reader } = this.unitOfWork;
    const { personId } = await findLink(reader, token, this.clock.now());
    if (personId === null) return { kind: 'installation', account: null, name: null };
    const { account, name } = await reader.findOneByOrFail(PersonRow, { id: personId });
    return { kind: 'person', account, name };
  }

  /** Ends the person's sessions. Throws DomainError link-invalid, password-weak or password-reused. */
  async setPassword({ token, password }: SetPassword): Promise<void> {
    const { reader } = this.unitOfWork;
    const now = this.clock.now();
    const link = await findLink(reader, token, now);
    if (link.personId === null) throw new DomainError('link-invalid');
    const id = link.personId;
    const passwordHash = await acceptPassword(reader, await reader.findOneByOrFail(PersonRow, { id }), password);
    await this.unitOfWork.run(async (tx) => {
      await useUpLink(tx, link);
      await keepPassword(tx, id, passwordHash, now);
      await tx.delete(SessionRow, { personId: id });
    });
  }

  /**
   * Makes the office's unit and the first four accounts; gives the links by which the other three set their passwords.
   * Throws DomainError link-invalid, password-weak or account-taken, and makes nothing then.
   */
  async setUp({ token, password, unitName, systemAdmin, securityAdmin, auditor, office }: SetUpInstallation) {
    const now = this.clock.now();
    const link = await findLink(this.unitOfWork.reader, token, now);
    if (link.personId !== null) throw new DomainError('link-invalid');
    requireStrong(password, wordsOf(systemAdmin), await settingsOf(this.unitOfWork.reader, 'passwords'));
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(async (tx): Promise<FirstAccount[]> => {
      await useUpLink(tx, link);
      if (await tx.existsBy(PersonRow, {})) throw new DomainError('link-invalid');
      const unit = await insertUnit(tx, { name: unitName });
      await matchDrafts(tx);
      const first = await insertPerson(tx, systemAdmin, now);
      await insertMemberships(tx, first, [{ unitId: null, role: 'system-admin' }]);
      await keepPassword(tx, first, passwordHash, now);
      const others: [Role, typeof office, number | null][] = [
        ['security-admin', securityAdmin, null],
        ['auditor', auditor, null],
        ['office', office, unit.id],
      ];
      await record(tx, { action: 'installation.set-up', objectId: null });
      const accounts: FirstAccount[] = [];
      for (const [role, person, unitId] of others) {
        const id = await insertPerson(tx, person, now);
        await insertMemberships(tx, id, [{ unitId, role }]);
        const { account, name } = person;
        accounts.push({ account, name, role, ...(await newPersonLink(tx, id, now)) });
      }
      return accounts;
    });
  }
}
