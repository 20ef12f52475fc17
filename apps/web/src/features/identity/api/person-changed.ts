import type { QueryClient } from '@tanstack/react-query';
import type { Person } from '@yaodian/api-client';
import { isConflict } from '../../../shared/problem';
import { personQuery } from './get-person';

/** Shows a person as they are now, and has the lists asked for again. */
export function personChanged(client: QueryClient, person: Person): Promise<void> {
  client.setQueryData(personQuery(person.id).queryKey, person);
  return client.invalidateQueries({ queryKey: ['people', 'list'] });
}

/** What is there now, where somebody else was first. */
export const showConflicting = (client: QueryClient, error: unknown): Promise<void> | undefined =>
  isConflict(error) ? personChanged(client, error.current as Person) : undefined;
