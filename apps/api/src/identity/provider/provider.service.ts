import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { record } from '../../audit/record.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { accountKey } from '../account.js';
import { requirePresent, type TypedPassword } from '../password.changes.js';
import { PersonRow } from '../person.entity.js';
import type { Principal } from '../principal.js';
import { beginSession, type Origin } from '../session.changes.js';
import { isLocked } from '../sign-in-attempts.js';
import { hashOf, newToken } from '../token.js';
import { keepIdentity, personOfIdentity } from './identity.changes.js';
import { ProviderClient, type Returned } from './provider.client.js';
import { ProviderAttemptRow, ProviderIdentityRow, ProviderSessionRow } from './provider.entity.js';

const attemptMinutes = 10;

/** Why somebody is sent to the provider, and from which browser. */
export interface Errand {
  /** What the cookie of this browser holds; undefined where it has none yet. */
  browser: string | undefined;
  redirectUri: string;
  /** The page to come to afterwards. */
  asked: string;
}

/** An attempt that ended here: by whom and for which page it was begun. */
export type Attempt = Pick<ProviderAttemptRow, 'personId' | 'asked' | 'nonce' | 'codeVerifier'> & { state: string };

/** Signing in by an OpenID Connect provider. It makes no accounts: it finds the one that belongs to who comes back. */
@Injectable()
export class ProviderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly client: ProviderClient,
  ) {}

  /** Throws DomainError not-found where people sign in by password alone. */
  requireOn(): void {
    void this.client.settings;
  }

  /** Where the browser goes to sign in, and what its cookie has to hold. Throws DomainError provider-unreachable. */
  begin(errand: Errand): Promise<{ address: string; browser: string }> {
    return this.send(errand, null);
  }

  /**
   * The same, to link one's own account. Throws DomainError password-wrong, password-locked, provider-unreachable, or
   * not-found where the provider names accounts itself.
   */
  async beginLink({ personId }: Principal, typed: TypedPassword, errand: Errand) {
    if (this.client.settings.claim !== 'sub') throw new DomainError('not-found');
    await requirePresent(this.unitOfWork, personId, typed, this.clock.now());
    return this.send(errand, personId);
  }

  private async send({ browser = newToken(), redirectUri, asked }: Errand, personId: number | null) {
    const { address, sent } = await this.client.begin(redirectUri);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await tx.delete(ProviderAttemptRow, { expiresAt: LessThanOrEqual(now) });
      await tx.insert(ProviderAttemptRow, {
        stateHash: hashOf(sent.state),
        browserHash: hashOf(browser),
        nonce: sent.nonce,
        codeVerifier: sent.codeVerifier,
        personId,
        asked,
        expiresAt: new Date(now.getTime() + attemptMinutes * 60_000),
      });
    });
    return { address: address.href, browser };
  }

  /**
   * The attempt to which somebody comes back; it is over with that. Throws DomainError provider-attempt-over for one
   * that is unknown, too old or was used, and provider-other-session for another browser.
   */
  async take(state: string, browser: string | undefined): Promise<Attempt> {
    const stateHash = hashOf(state);
    const attempt = await this.unitOfWork.reader.findOneBy(ProviderAttemptRow, { stateHash });
    if (!attempt || attempt.expiresAt <= this.clock.now()) throw new DomainError('provider-attempt-over');
    // what a stranger opens does not spoil it for the browser that began
    if (browser === undefined || attempt.browserHash !== hashOf(browser)) {
      throw new DomainError('provider-other-session');
    }
    const { affected } = await this.unitOfWork.run((tx) => tx.delete(ProviderAttemptRow, { stateHash }));
    if (affected === 0) throw new DomainError('provider-attempt-over');
    return { ...attempt, state };
  }

  /**
   * Begins a session; gives its token. Throws DomainError provider-declined, provider-failed, provider-unreachable,
   * provider-account-unknown, account-disabled or account-locked.
   */
  async signIn(attempt: Attempt, callback: URL, origin: Origin): Promise<string> {
    const returned = await this.client.finish(callback, attempt);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const person = await this.personOf(tx, returned);
      if (!person) throw new DomainError('provider-account-unknown');
      if (person.disabled) throw new DomainError('account-disabled');
      if (await isLocked(tx, person.accountKey, origin.address, now)) throw new DomainError('account-locked');
      const { id, token } = await beginSession(tx, person, origin, now);
      await tx.insert(ProviderSessionRow, { sessionId: id, idToken: returned.idToken });
      return token;
    });
  }

  private personOf(tx: EntityManager, { subject, account }: Returned): Promise<PersonRow | null> {
    const { claim, issuer } = this.client.settings;
    if (claim === 'sub') return personOfIdentity(tx, issuer, subject);
    return account === null ? Promise.resolve(null) : personNamed(tx, account);
  }

  /**
   * Links the account of the signed-in person to who came back. Throws DomainError provider-other-session where it is
   * not the person who began, identity-taken, and what the provider may answer.
   */
  async link(attempt: Attempt, callback: URL, principal: Principal | null): Promise<void> {
    if (principal?.personId !== attempt.personId) throw new DomainError('provider-other-session');
    const { subject } = await this.client.finish(callback, attempt);
    await this.changeOwn(principal.personId, subject);
  }

  unlink({ personId }: Principal): Promise<void> {
    return this.changeOwn(personId, null);
  }

  private changeOwn(personId: number, subject: string | null): Promise<void> {
    const { issuer } = this.client.settings;
    return this.unitOfWork.run(async (tx) => {
      const before = await tx.findOneBy(ProviderIdentityRow, { personId });
      await keepIdentity(tx, personId, issuer, subject);
      await record(tx, {
        action: subject === null ? 'person.unlink-identity' : 'person.link-identity',
        objectId: personId,
        before: { subject: before?.subject ?? null },
        after: { subject },
      });
    });
  }

  /** Where the provider's own session is ended; null where this one did not begin there. */
  async endOfSession(sessionId: number, backTo: string): Promise<string | null> {
    const session = await this.unitOfWork.reader.findOneBy(ProviderSessionRow, { sessionId });
    return session && this.client.isOn ? this.client.endOfSession(session.idToken, backTo) : null;
  }
}

/**
 * The person whose account the provider names. Letters of full width are other letters there, and may be somebody
 * else's: only capitals and small letters are alike.
 */
async function personNamed(tx: EntityManager, account: string): Promise<PersonRow | null> {
  const person = await tx.findOneBy(PersonRow, { accountKey: accountKey(account) });
  return person?.account.toLowerCase() === account.toLowerCase() ? person : null;
}
