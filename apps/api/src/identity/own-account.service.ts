import { type Permission, permissionsOf } from '@yaodian/access';
import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { record } from '../audit/record.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { settingsOf } from '../installation/settings.js';
import { Clock } from '../platform/clock.js';
import type { Mode } from '../platform/configuration.js';
import type { ProviderSettings } from '../platform/provider-settings.js';
import { serverMode } from '../platform/health.controller.js';
import { demonstrationPassword } from './demonstration.js';
import type { Language } from './language.js';
import { acceptPassword, keepPassword, requirePresent } from './password.changes.js';
import { PersonRow } from './person.entity.js';
import { listDemonstrationAccounts, membershipsOf } from './person.queries.js';
import { type Principal, rolesOf } from './principal.js';
import { providerSettings } from './provider/provider.client.js';
import { ProviderIdentityRow } from './provider/provider.entity.js';
import type { ChangePassword, OwnMembership, SignInOptions } from './session.dto.js';
import { SessionRow } from './session.entity.js';

@Injectable()
export class OwnAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(serverMode) private readonly mode: Mode,
    @Inject(providerSettings) private readonly provider: ProviderSettings | null,
  ) {}

  async signInOptions(): Promise<SignInOptions> {
    const { reader } = this.unitOfWork;
    const demonstration = this.mode === 'demo';
    const { shortest, classes, remembered } = await settingsOf(reader, 'passwords');
    return {
      needsSetUp: !(await reader.existsBy(PersonRow, {})),
      demonstrationAccounts: demonstration ? await listDemonstrationAccounts(reader) : [],
      demonstrationPassword: demonstration ? demonstrationPassword : null,
      provider: this.provider && { button: this.provider.button, byLink: this.provider.claim === 'sub' },
      passwords: { shortest, classes, remembered },
    };
  }

  async memberships({ personId }: Principal): Promise<OwnMembership[]> {
    return membershipsOf(this.unitOfWork.reader, [personId]).then((all) => all.get(personId) ?? []);
  }

  async subject({ personId }: Principal): Promise<string | null> {
    const identity = await this.unitOfWork.reader.findOneBy(ProviderIdentityRow, { personId });
    return identity?.subject ?? null;
  }

  async language({ personId }: Principal): Promise<Language | null> {
    return (await this.unitOfWork.reader.findOneByOrFail(PersonRow, { id: personId })).language;
  }

  /** What roles allow; units are scored only by the office and by whom a plan names for it (本级复核人). */
  async permissions(principal: Principal): Promise<Permission[]> {
    const allowed = permissionsOf(rolesOf(principal));
    if (!allowed.includes('scores.judge') || allowed.includes('scores.enter')) return allowed;
    const named = await this.unitOfWork.reader.query<object[]>(
      `SELECT plan.id FROM plan JOIN assessment_scheme scheme ON scheme.plan_id = plan.id AND scheme.state = 'adopted'
       WHERE plan.own_reviewer_id = ? LIMIT 1`,
      [principal.personId],
    );
    return named.length > 0 ? allowed : allowed.filter((permission) => permission !== 'scores.judge');
  }

  /** No change of the account: whoever edits that at the same time goes on. */
  chooseLanguage({ personId }: Principal, language: Language): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { language: before } = await tx.findOneByOrFail(PersonRow, { id: personId });
      if (before === language) return;
      await tx.update(PersonRow, { id: personId }, { language });
      const change = { before: { language: before }, after: { language } };
      await record(tx, { action: 'person.choose-language', objectId: personId, ...change });
    });
  }

  /** Throws DomainError password-wrong, password-locked, password-weak or password-reused. */
  async changePassword(
    { personId, sessionId }: Principal,
    { present, password }: ChangePassword,
    address: string,
  ): Promise<void> {
    const { reader } = this.unitOfWork;
    const person = await requirePresent(this.unitOfWork, personId, { present, address }, this.clock.now());
    const passwordHash = await acceptPassword(reader, person, password);
    await this.unitOfWork.run(async (tx) => {
      await keepPassword(tx, personId, passwordHash, this.clock.now());
      await tx.delete(SessionRow, { personId, id: Not(sessionId) });
    });
  }
}
