import { queryOptions } from '@tanstack/react-query';
import type { LedgerFilter } from '@yaodian/api-client';
import { allRows } from '../../ledger/api/all-rows';

/** The tasks that pass the ledger's filter. */
export const filteredTasksQuery = (filter: LedgerFilter) =>
  queryOptions({
    queryKey: ['reminders', 'tasks', filter],
    queryFn: async ({ signal }) => (await allRows(filter, 'printed', () => undefined, signal)).map(({ id }) => id),
  });
