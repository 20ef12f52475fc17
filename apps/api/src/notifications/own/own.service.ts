import { isAdministrator } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import type { NotificationGroup } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { PersonRow } from '../../identity/person.entity.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { ChannelRow } from '../channels/channel.entity.js';
import { media, type Medium } from '../channels/channel.kinds.js';
import { officeHours } from '../delivery/office-hours.js';
import { groups } from '../notification.dto.js';
import { contactForm } from './contact.form.js';
import { ChoiceRow, ContactRow, QuietRow } from './choice.entity.js';
import { isUsual } from './choices.js';
import type { GroupChoice, OwnContact, OwnMessages, SetOwnMessages } from './own.dto.js';

/** What the signed-in person wants to be told by which channel, and when. */
@Injectable()
export class OwnMessagesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(principal: Principal): Promise<OwnMessages> {
    return findOwn(this.unitOfWork.reader, principal);
  }

  /** Throws DomainError quiet-hours. Groups that the person is never told of stay as they are. */
  set(principal: Principal, { choices, quiet }: SetOwnMessages): Promise<OwnMessages> {
    if (quiet !== null && quiet.from === quiet.until) throw new DomainError('quiet-hours');
    const { personId } = principal;
    return this.unitOfWork.run(async (tx) => {
      const before = await findOwn(tx, principal);
      const told = new Set(before.choices.map(({ group }) => group));
      for (const choice of choices.filter(({ group }) => told.has(group))) {
        for (const medium of media) {
          const row = { personId, group: choice.group, medium };
          if (choice[medium] === isUsual(choice.group, medium)) await tx.delete(ChoiceRow, row);
          else await tx.save(ChoiceRow, { ...row, wanted: choice[medium] });
        }
      }
      if (quiet === null) await tx.delete(QuietRow, { personId });
      else await tx.save(QuietRow, { personId, from: quiet.from, until: quiet.until });
      const after = await findOwn(tx, principal);
      await record(tx, {
        action: 'person.choose-messages',
        objectId: personId,
        before: inWords(before),
        after: inWords(after),
        seenAt: [{ noun: 'notification' }],
      });
      return after;
    });
  }
}

export async function findOwn(manager: EntityManager, principal: Principal): Promise<OwnMessages> {
  const { personId } = principal;
  const { telephone } = await manager.findOneByOrFail(PersonRow, { id: personId });
  const rows = await manager.findBy(ContactRow, { personId });
  const on = new Set((await manager.findBy(ChannelRow, { enabled: true })).map(({ kind }) => kind));
  const quiet = await manager.findOneBy(QuietRow, { personId });
  const contacts = media.map((medium): OwnContact => {
    const row = rows.find((one) => one.medium === medium);
    return {
      medium,
      available: on.has(medium),
      address: row?.address ?? null,
      asked: row?.askedAddress ?? null,
      suggested: medium === 'sms' ? contactForm('sms', telephone ?? '') : null,
    };
  });
  return {
    contacts,
    choices: await choicesOf(manager, principal),
    quiet: quiet && { from: quiet.from, until: quiet.until },
    office: await officeHours(manager),
  };
}

async function choicesOf(manager: EntityManager, principal: Principal): Promise<GroupChoice[]> {
  const rows = await manager.findBy(ChoiceRow, { personId: principal.personId });
  const wants = (group: NotificationGroup, medium: Medium) =>
    rows.find((one) => one.group === group && one.medium === medium)?.wanted ?? isUsual(group, medium);
  return groupsFor(principal).map((group) => ({ group, email: wants(group, 'email'), sms: wants(group, 'sms') }));
}

/** Administrators (三员) are told of the system, everybody else of the work. */
function groupsFor(principal: Principal): NotificationGroup[] {
  const administers = rolesOf(principal).some(isAdministrator);
  return groups.filter((group) => (group === 'system') === administers);
}

const inWords = ({ choices, quiet }: OwnMessages) => ({
  ...Object.fromEntries(choices.map(({ group, email, sms }) => [group, { email, sms }])),
  quiet,
});
