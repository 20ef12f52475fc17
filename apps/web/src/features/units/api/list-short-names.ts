import { queryOptions } from '@tanstack/react-query';
import type { UnitPage } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const page = (after: string | undefined, signal: AbortSignal): Promise<UnitPage> =>
  answerOf(api.GET('/api/units', { params: { query: { after, limit: 500 } }, signal }));

async function shortNames(signal: AbortSignal): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  let after: string | undefined;
  do {
    const { items, next } = await page(after, signal);
    for (const { name, shortName } of items) if (shortName !== null) names.set(name, shortName);
    after = next ?? undefined;
  } while (after !== undefined);
  return names;
}

/** The short names of all registered units, by their full names. */
export const shortNamesQuery = () =>
  queryOptions({
    queryKey: ['units', 'list', { as: 'short-names' }],
    queryFn: ({ signal }) => shortNames(signal),
    staleTime: 60_000,
  });
