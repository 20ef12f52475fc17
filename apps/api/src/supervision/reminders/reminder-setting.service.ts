import { Injectable } from '@nestjs/common';
import { civilDateOf, firstWorkingDayAfter } from '@yaodian/calendar';
import type { AwaitedReport, ReminderRuleName } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { LessThanOrEqual, IsNull } from 'typeorm';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { InstallationSettingService, listChanges } from '../../installation/setting.service.js';
import { areas, settingsOf } from '../../installation/settings.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { RoundRow } from '../../reports/rounds/round.entity.js';
import { askedIn } from '../../reports/rounds/round.job.js';
import { type Due, dueOf } from './due.js';
import { waitingAfter } from './reminder.facts.js';
import { ruleChoices } from './reminder.dto.js';
import type {
  ReminderForecast,
  ReminderRuleSettings,
  ReminderSettings,
  SetReminderSettings,
} from './reminder-setting.dto.js';
import { rulesFrom } from './rules.js';

/** Assignments of one look. */
const atOnce = 500;

/** 催办规则 of the office, with who made them so. */
@Injectable()
export class ReminderSettingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: InstallationSettingService,
    private readonly clock: Clock,
  ) {}

  get(): Promise<ReminderSettings> {
    return findSettings(this.unitOfWork.reader);
  }

  /** Throws DomainError version-conflict, and reminder-days-order where the second one would come before the first. */
  set({ version, ...wanted }: SetReminderSettings, principal: Principal): Promise<ReminderSettings> {
    requireOrder(wanted);
    return this.settings.set('reminders', { version, wanted, find: findSettings }, principal);
  }

  /** What the rules would send on the next working day, by what is known today. Throws DomainError reminder-days-order. */
  async forecast(wanted: ReminderRuleSettings): Promise<ReminderForecast> {
    requireOrder(wanted);
    const { reader } = this.unitOfWork;
    const calendar = await findCalendar(reader);
    const day = firstWorkingDayAfter(calendar, civilDateOf(this.clock.now())).date;
    const predicted = await reportsAskedOn(reader, day);
    const { rules } = rulesFrom(wanted);
    const due: Due[] = [];
    for (let last = 0; ;) {
      const ids = await waitingAfter(reader, last, atOnce);
      if (ids.length === 0) break;
      due.push(...(await dueOf(reader, ids, { day, calendar, rules, predicted })));
      last = ids[ids.length - 1]!;
    }
    const count = (rule: ReminderRuleName) => due.filter((one) => one.rule === rule).length;
    return {
      day,
      reminders: due.length,
      units: new Set(due.map(({ unitId }) => unitId)).size,
      persons: new Set(due.flatMap(({ told }) => told.map(({ personId }) => personId))).size,
      toCall: due.filter((one) => one.callNeeded !== null).length,
      rules: ruleChoices.map((rule) => ({ rule, reminders: count(rule) })).filter(({ reminders }) => reminders > 0),
    };
  }
}

function requireOrder(set: ReminderRuleSettings): void {
  const both = set.deadlineAheadRung > 0 && set.deadlineNearRung > 0;
  if (both && set.deadlineNearDays >= set.deadlineAheadDays)
    throw new DomainError('reminder-days-order', {
      ahead: String(set.deadlineAheadDays),
      near: String(set.deadlineNearDays),
    });
}

async function findSettings(manager: EntityManager): Promise<ReminderSettings> {
  const changes = await listChanges(manager, 'reminders');
  return {
    version: changes[0]?.version ?? 0,
    ...(await settingsOf(manager, 'reminders')),
    defaults: side('default'),
    least: side('least'),
    most: side('most'),
    changes,
  };
}

const side = (of: 'default' | 'least' | 'most'): ReminderRuleSettings =>
  Object.fromEntries(
    Object.entries(areas.reminders).map(([name, one]) => [name, one[of]]),
  ) as unknown as ReminderRuleSettings;

/** The reports that rounds will ask for which open by a day. */
async function reportsAskedOn(manager: EntityManager, day: string): Promise<Map<number, AwaitedReport[]>> {
  const rounds = await manager.find(RoundRow, {
    where: { openedAt: IsNull(), opens: LessThanOrEqual(day), plan: { state: 'issued' } },
    order: { due: 'ASC', id: 'ASC' },
  });
  const found = new Map<number, AwaitedReport[]>();
  for (const round of rounds) {
    const { id: roundId, opens: openedOn, due: by, closes: takenUntil } = round;
    const report = { roundId, openedOn, by, isAgain: false, takenUntil, waitsForHead: false };
    for (const id of await askedIn(manager, round)) found.set(id, [...(found.get(id) ?? []), report]);
  }
  return found;
}
