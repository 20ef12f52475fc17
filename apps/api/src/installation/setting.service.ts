import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/record.js';
import { instant } from '../database/columns.js';
import { forUpdate } from '../database/locking.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import { DomainError } from '../platform/domain-error.js';
import type {
  InstallationChange,
  PasswordPolicy,
  PasswordSettings,
  SetPasswordPolicy,
  SetVisibility,
  Visibility,
} from './setting.dto.js';
import { InstallationSettingRow } from './setting.entity.js';
import { type Area, areas, type SettingsOf, settingsOf, subUnitsSeen } from './settings.js';

const acts: Record<Area, AuditAction> = {
  visibility: 'installation.set-visibility',
  passwords: 'installation.set-passwords',
  reminders: 'installation.set-reminders',
};

/** What holds for the whole installation, with who made it so. */
@Injectable()
export class InstallationSettingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  visibility(): Promise<Visibility> {
    return findVisibility(this.unitOfWork.reader);
  }

  /** Throws DomainError version-conflict. */
  setVisibility({ version, subUnits }: SetVisibility, principal: Principal): Promise<Visibility> {
    const wanted = { subUnits: subUnitsSeen.indexOf(subUnits) };
    return this.set('visibility', { version, wanted, find: findVisibility }, principal);
  }

  passwords(): Promise<PasswordSettings> {
    return findPasswords(this.unitOfWork.reader);
  }

  /** Throws DomainError version-conflict. Passwords that there are stay good until they are changed. */
  setPasswords({ version, ...wanted }: SetPasswordPolicy, principal: Principal): Promise<PasswordSettings> {
    return this.set('passwords', { version, wanted, find: findPasswords }, principal);
  }

  /** Throws DomainError version-conflict. */
  set<A extends Area, View extends { version: number }>(
    area: A,
    asked: { version: number; wanted: SettingsOf<A>; find: (manager: EntityManager) => Promise<View> },
    { personId }: Principal,
  ): Promise<View> {
    const { version, wanted, find } = asked;
    return this.unitOfWork.run(async (tx) => {
      // of two people at once the second one meets what the first one did
      await tx.query(`SELECT id FROM installation${forUpdate(tx)}`);
      const current = await find(tx);
      if (current.version !== version) throw new DomainError('version-conflict', undefined, { current });
      const before: Record<string, number> = await settingsOf(tx, area);
      const changed = Object.entries<number>(wanted).filter(([name, value]) => before[name] !== value);
      if (changed.length > 0)
        await tx.insert(
          InstallationSettingRow,
          changed.map(([name, value]) => ({
            ...{ area, name, value, version: version + 1 },
            ...{ changedBy: personId, changedAt: this.clock.now() },
          })),
        );
      await record(tx, { action: acts[area], objectId: null, before, after: { ...before, ...wanted } });
      return find(tx);
    });
  }
}

async function findVisibility(manager: EntityManager): Promise<Visibility> {
  const changes = await listChanges(manager, 'visibility');
  const { subUnits } = await settingsOf(manager, 'visibility');
  return { version: changes[0]?.version ?? 0, subUnits: subUnitsSeen[subUnits]!, changes };
}

async function findPasswords(manager: EntityManager): Promise<PasswordSettings> {
  const changes = await listChanges(manager, 'passwords');
  return {
    version: changes[0]?.version ?? 0,
    ...(await settingsOf(manager, 'passwords')),
    defaults: side('default'),
    least: side('least'),
    most: side('most'),
    changes,
  };
}

const side = (of: 'default' | 'least' | 'most'): PasswordPolicy => {
  const { shortest, classes, remembered, failures, lockMinutes } = areas.passwords;
  return {
    shortest: shortest[of],
    classes: classes[of],
    remembered: remembered[of],
    failures: failures[of],
    lockMinutes: lockMinutes[of],
  };
};

interface ChangeValues extends Pick<InstallationChange, 'version' | 'name'> {
  value: number;
  changedBy: string | null;
  at: Date | string;
}

/** Each change of an area's settings, the last one first. */
export async function listChanges(manager: EntityManager, area: Area): Promise<InstallationChange[]> {
  const rows = await manager.query<ChangeValues[]>(
    `SELECT installation_setting.version, installation_setting.name, value, person.name AS changedBy, changed_at AS at
     FROM installation_setting LEFT JOIN person ON person.id = changed_by
     WHERE area = ? ORDER BY installation_setting.version, installation_setting.name`,
    [area],
  );
  const settings: Record<string, { default: number }> = areas[area];
  const now = new Map(Object.entries(settings).map(([name, one]) => [name, one.default]));
  return rows
    .map(({ version, name, value, changedBy: by, at }) => {
      const before = now.get(name) ?? value;
      now.set(name, value);
      return { version, name, before, after: value, by, at: instant(at) };
    })
    .reverse();
}
