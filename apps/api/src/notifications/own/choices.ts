import type { NotificationGroup, WordsLanguage } from '@yaodian/supervision';
import { type EntityManager, In } from 'typeorm';
import type { Language } from '../../identity/language.js';
import { PersonRow } from '../../identity/person.entity.js';
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
  /** In which the person is written to. */
  languageOf(personId: number): WordsLanguage;
}

export const languageOf = async (manager: EntityManager, personId: number): Promise<WordsLanguage> =>
  wordsLanguage((await manager.findOneByOrFail(PersonRow, { id: personId })).language);

const wordsLanguage = (language: Language | null | undefined): WordsLanguage => (language === 'en' ? 'en' : 'zh');

export async function wishesOf(manager: EntityManager, personIds: readonly number[]): Promise<Wishes> {
  const ids = { personId: In([...personIds]) };
  const contacts = await manager.find(ContactRow, { where: { ...ids, person: { disabled: false } } });
  const choices = await manager.findBy(ChoiceRow, ids);
  const persons = await manager.find(PersonRow, {
    select: { id: true, language: true },
    where: { id: In([...personIds]) },
  });
  const languages = new Map(persons.map(({ id, language }) => [id, language]));
  const addresses = new Map(contacts.map(({ personId, medium, address }) => [`${personId} ${medium}`, address]));
  const wanted = new Map(choices.map((one) => [`${one.personId} ${one.medium} ${one.group}`, one.wanted]));
  return {
    addressFor: (personId, medium, group) => {
      const isWanted = wanted.get(`${personId} ${medium} ${group}`) ?? isUsual(group, medium);
      return isWanted ? (addresses.get(`${personId} ${medium}`) ?? null) : null;
    },
    languageOf: (personId) => wordsLanguage(languages.get(personId)),
  };
}
