import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Unit } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

async function listUnits(search: string, signal: AbortSignal): Promise<Unit[]> {
  const units: Unit[] = [];
  let after: string | undefined;
  do {
    const query = { search, after, limit: 500 };
    const page = await answerOf(api.GET('/api/units', { params: { query }, signal }));
    units.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return units;
}

/** The whole register in the office's order, closed units included, or all that a search finds. */
export const unitsQuery = (search = '') =>
  queryOptions({
    queryKey: ['units', 'list', { all: true, search }],
    queryFn: ({ signal }) => listUnits(search, signal),
    placeholderData: keepPreviousData,
  });
