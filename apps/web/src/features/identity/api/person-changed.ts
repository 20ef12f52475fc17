import type { QueryClient } from '@tanstack/react-query';
import type { Person } from '@yaodian/api-client';
import { personQuery } from './get-person';

/** Shows a person as they are now, and has the lists asked for again. */
export function personChanged(client: QueryClient, person: Person): Promise<void> {
  client.setQueryData(personQuery(person.id).queryKey, person);
  return client.invalidateQueries({ queryKey: ['people', 'list'] });
}
