import type { NotificationGroup } from '@yaodian/supervision';
import { type EntityManager, In } from 'typeorm';
import type { Medium } from '../channels/channel.kinds.js';
import { ChoiceRow, ContactRow } from './choice.entity.js';

/** Short messages cost money and interrupt: only what has a date is sent by them unless somebody wants more. */
const bySms: readonly NotificationGroup[] = ['reminders', 'notices', 'system'];

export const isUsual = (group: NotificationGroup, medium: Medium): boolean =>
  medium === 'email' || bySms.includes(group);

/** What each of some persons wants by which medium, and where. */
export interface Wishes {
  /** The verified address, where the person wants messages of the group by the medium and may still sign in. */
  addressFor(personId: number, medium: Medium, group: NotificationGroup): string | null;
}

export async function wishesOf(manager: EntityManager, personIds: readonly number[]): Promise<Wishes> {
  const ids = { personId: In([...personIds]) };
  const contacts = await manager.find(ContactRow, { where: { ...ids, person: { disabled: false } } });
  const choices = await manager.findBy(ChoiceRow, ids);
  const addresses = new Map(contacts.map(({ personId, medium, address }) => [`${personId} ${medium}`, address]));
  const wanted = new Map(choices.map((one) => [`${one.personId} ${one.medium} ${one.group}`, one.wanted]));
  return {
    addressFor: (personId, medium, group) => {
      const isWanted = wanted.get(`${personId} ${medium} ${group}`) ?? isUsual(group, medium);
      return isWanted ? (addresses.get(`${personId} ${medium}`) ?? null) : null;
    },
  };
}
