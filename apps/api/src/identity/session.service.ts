import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { Not } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import { accountKey } from './account.js';
import { isPassword, verifyNothing } from './password.js';
import { PersonRow } from './person.entity.js';
import type { Principal } from './principal.js';
import { beginSession, idleLimit, isOver, type Origin } from './session.changes.js';
import type { OwnSession, SignIn } from './session.dto.js';
import { SessionRow } from './session.entity.js';
import { findSessions, listSessions } from './session.queries.js';
import { attemptsLately, claimAttempt, lockedFor } from './sign-in-attempts.js';
import { hashOf } from './token.js';

const minute = 60_000;
/** Each further failure for an account, from wherever, makes its next answer this much slower. */
const slowDown = 200;
const slowest = 3000;

@Injectable()
export class SessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Gives the token of a new session. Throws DomainError sign-in-failed or sign-in-locked. */
  async signIn({ account, password }: SignIn, { address, agent }: Origin): Promise<string> {
    const key = accountKey(account);
    const now = this.clock.now();
    // counted before the password is looked at, so that many at once are no way around it
    const free = await this.unitOfWork.run((tx) => claimAttempt(tx, key, address, now));
    if (!free) throw new DomainError('sign-in-locked', await lockedFor(this.unitOfWork.reader));
    const lately = await attemptsLately(this.unitOfWork.reader, key, now);
    await pause(Math.min((lately - 1) * slowDown, slowest));

    const person = await this.unitOfWork.reader.findOneBy(PersonRow, { accountKey: key });
    const mayTry = person !== null && !person.disabled && person.passwordHash !== null;
    const right = await (mayTry ? isPassword(person.passwordHash!, password) : verifyNothing(password));
    if (!mayTry || !right) throw new DomainError('sign-in-failed');

    const { token } = await this.unitOfWork.run((tx) => beginSession(tx, person, { address, agent }, now));
    return token;
  }

  /** Who a session belongs to, while it lasts; a request prolongs it, unless a page makes it by itself. */
  async find(token: string | undefined, { inBackground = false } = {}): Promise<Principal | null> {
    if (token === undefined) return null;
    const now = this.clock.now();
    const [found] = await findSessions(this.unitOfWork.reader, { tokenHash: hashOf(token) }, civilDateOf(now));
    if (!found || isOver(found, now)) return null;
    const { principal, usedAt } = found;
    if (!inBackground && now.getTime() - Date.parse(usedAt) > minute) await this.touch(principal.sessionId);
    return principal;
  }

  private async touch(id: number): Promise<void> {
    await this.unitOfWork.run((tx) => tx.update(SessionRow, { id }, { usedAt: this.clock.now() }));
  }

  async signOut(id: number): Promise<void> {
    await this.unitOfWork.run((tx) => tx.delete(SessionRow, { id }));
  }

  /** A person's sessions, the last used first. */
  async list({ personId, sessionId }: Principal): Promise<OwnSession[]> {
    const since = new Date(this.clock.now().getTime() - idleLimit);
    const sessions = await listSessions(this.unitOfWork.reader, personId, since);
    return sessions.map((session) => ({ ...session, current: session.id === sessionId }));
  }

  /** Ends one of one's own sessions. Throws DomainError not-found. */
  async end({ personId }: Principal, id: number): Promise<void> {
    const { affected } = await this.unitOfWork.run((tx) => tx.delete(SessionRow, { id, personId }));
    if (affected === 0) throw new DomainError('not-found');
  }

  /** Ends all of one's own sessions but this one. */
  async endOthers({ personId, sessionId }: Principal): Promise<void> {
    await this.unitOfWork.run((tx) => tx.delete(SessionRow, { personId, id: Not(sessionId) }));
  }
}
