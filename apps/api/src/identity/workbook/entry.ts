import type { PersonField } from '@yaodian/access';
import type { Person } from '../person.dto.js';

/** What a person has that a row can say. */
export type PersonValues = Pick<Person, 'account' | 'name' | 'telephone' | 'disabled'> & {
  memberships: Pick<Person['memberships'][number], 'unitId' | 'role'>[];
};

/** A person as they would be after the import. */
export interface Entry {
  /** The row that adds or changes them; null where none does. */
  row: number | null;
  /** As they are now; null for somebody who is added. */
  person: Person | null;
  values: PersonValues;
  fields: Map<PersonField, string>;
}
