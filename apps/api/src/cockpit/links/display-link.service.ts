import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, civilDateOf } from '@yaodian/calendar';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { record } from '../../audit/record.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { claimAttempt, lockedFor } from '../../identity/sign-in-attempts.js';
import { hashOf, newToken } from '../../identity/token.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { findPlan } from '../../plans/plan.queries.js';
import type { WallCockpit } from '../cockpit.dto.js';
import { CockpitService } from '../cockpit.service.js';
import type { CreateDisplayLink, CreatedDisplayLink, DisplayLink } from './display-link.dto.js';
import { DisplayLinkRow } from './display-link.entity.js';
import { listDisplayLinks } from './display-link.queries.js';

/** No account: these have no spaces. */
const attempts = 'display link';

/** Days for which a link can be made. */
const longest = 400;

/** 大屏链接: the cockpit on a wall, for whoever has the address. */
@Injectable()
export class DisplayLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly cockpit: CockpitService,
  ) {}

  list(): Promise<DisplayLink[]> {
    return listDisplayLinks(this.unitOfWork.reader, this.today());
  }

  /** Throws DomainError not-found, plan-not-issued, and display-link-dates. */
  async create({ planId, title, expiresOn }: CreateDisplayLink, principal: Principal): Promise<CreatedDisplayLink> {
    const today = this.today();
    const last = addDays(today, longest);
    if (expiresOn < today || expiresOn > last) throw new DomainError('display-link-dates', { first: today, last });
    const token = newToken();
    const id = await this.unitOfWork.run(async (tx) => {
      if ((await findPlan(tx, planId)).state === 'draft') throw new DomainError('plan-not-issued');
      const row = await tx.save(DisplayLinkRow, {
        ...{ planId, title, expiresOn, tokenHash: hashOf(token) },
        ...{ createdBy: principal.personId, createdAt: this.clock.now(), revokedBy: null, revokedAt: null },
      });
      await record(tx, { action: 'display-link.create', objectId: row.id, after: { title, planId, expiresOn } });
      return row.id;
    });
    return { ...(await this.one(id)), token };
  }

  /** It shows nothing from now on; to revoke one twice is to revoke it. Throws DomainError not-found. */
  async revoke(id: number, principal: Principal): Promise<DisplayLink> {
    await this.unitOfWork.run(async (tx) => {
      const at = this.clock.now();
      const { affected } = await tx.update(
        DisplayLinkRow,
        { id, revokedAt: IsNull() },
        { revokedAt: at, revokedBy: principal.personId },
      );
      if (affected === 0) return;
      await record(tx, { action: 'display-link.revoke', objectId: id, after: { revokedAt: at.toISOString() } });
    });
    return this.one(id);
  }

  /**
   * What a link shows. Throws DomainError display-link-ended for one that is unknown, revoked or over, and
   * display-link-locked for an address that has tried too many such.
   */
  async show(token: string, address: string): Promise<WallCockpit> {
    const link = await this.unitOfWork.reader.findOneBy(DisplayLinkRow, {
      tokenHash: hashOf(token),
      revokedAt: IsNull(),
      expiresOn: MoreThanOrEqual(this.today()),
    });
    if (link) return this.cockpit.onWall(link.planId);
    const isFree = await this.unitOfWork.run((tx) => claimAttempt(tx, attempts, address, this.clock.now()));
    if (!isFree) throw new DomainError('display-link-locked', await lockedFor(this.unitOfWork.reader));
    throw new DomainError('display-link-ended');
  }

  private async one(id: number): Promise<DisplayLink> {
    const [found] = await listDisplayLinks(this.unitOfWork.reader, this.today(), id);
    if (!found) throw new DomainError('not-found', { displayLink: String(id) });
    return found;
  }

  private today(): CivilDate {
    return civilDateOf(this.clock.now());
  }
}
