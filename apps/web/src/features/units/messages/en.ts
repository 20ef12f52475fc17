import type { MessagesLike } from '../../../shared/messages/messages-like';
import type { units as chinese } from './zh-CN';

export const units: MessagesLike<typeof chinese> = {
  pick: 'Choose a unit',
  pickHow: 'Name, short name or pinyin initials',
  noneFound: 'Not found in the register',
  new: 'New unit',
  name: 'Full name',
  shortName: 'Short name',
  shortNameHow: 'What tables show; may be left out',
  nameNeeded: 'Please give the full name',
  add: 'Add and use',
  by: { name: 'full name', 'short-name': 'short name', alias: 'alias', 'former-name': 'former name' },
};
