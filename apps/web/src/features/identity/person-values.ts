import type { NewPerson } from '@yaodian/api-client';

/** What was typed, without blanks around it; an empty telephone is none. */
export const personValues = ({ account, name, telephone }: NewPerson): NewPerson => ({
  account: account.trim(),
  name: name.trim(),
  telephone: telephone?.trim() || null,
});
