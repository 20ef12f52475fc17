import { queryOptions } from '@tanstack/react-query';
import type { Unit, UnitPage } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const page = (after: string | undefined, signal: AbortSignal): Promise<UnitPage> =>
  answerOf(api.GET('/api/units', { params: { query: { after, limit: 500 } }, signal }));

/** What a unit is called in tables. */
type Named = Pick<Unit, 'id' | 'name' | 'shortName'>;

async function namesOf(signal: AbortSignal): Promise<Named[]> {
  const names: Named[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await page(after, signal);
    names.push(...items.map(({ id, name, shortName }) => ({ id, name, shortName })));
    after = next ?? undefined;
  } while (after !== undefined);
  return names;
}

const namesQuery = () =>
  queryOptions({
    queryKey: ['units', 'list', { as: 'names' }],
    queryFn: ({ signal }) => namesOf(signal),
    staleTime: 60_000,
  });

const byFullName = (units: Named[]): Map<string, string> =>
  new Map(units.flatMap(({ name, shortName }) => (shortName === null ? [] : [[name, shortName]])));

const byId = (units: Named[]): Map<number, string> =>
  new Map(units.map(({ id, name, shortName }) => [id, shortName ?? name]));

/** The short names of all registered units, by their full names. */
export const shortNamesQuery = () => queryOptions({ ...namesQuery(), select: byFullName });

/** What all registered units are called in tables, by their identifiers. */
export const tableNamesQuery = () => queryOptions({ ...namesQuery(), select: byId });
