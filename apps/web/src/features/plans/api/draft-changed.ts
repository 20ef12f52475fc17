import type { QueryClient } from '@tanstack/react-query';
import { lineageQuery } from '../../carrying/api/get-lineage';
import { documentQuery } from '../../documents/api/get-document';
import { documentsQuery } from '../../documents/api/list-documents';
import { planQuery } from './get-plan';
import { changesQuery } from './list-changes';
import { plansQuery } from './list-plans';

/** After any change of a draft: its counts, its last step and the documents that it touched are asked for again. */
export async function draftChanged(client: QueryClient, planId: number, documentIds: number[] = []): Promise<void> {
  const stale = [
    planQuery(planId),
    plansQuery(),
    changesQuery(planId),
    lineageQuery(planId),
    ...(documentIds.length > 0 ? [documentsQuery(planId)] : []),
    ...documentIds.map(documentQuery),
  ];
  await Promise.all(stale.map(({ queryKey }) => client.invalidateQueries({ queryKey })));
}
