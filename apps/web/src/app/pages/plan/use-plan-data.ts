import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { lineageQuery } from '../../../features/carrying/api/get-lineage';
import { documentQuery } from '../../../features/documents/api/get-document';
import { documentsQuery, presentDocuments } from '../../../features/documents/api/list-documents';
import { planQuery } from '../../../features/plans/api/get-plan';
import { useEveryTask } from '../../../features/tasks/api/use-every-task';
import { rowsOfDraft } from '../../../features/tasks/task-row';

/** Everything that the plan's page shows: the plan, all its tasks page by page, and its documents. */
export function usePlanData(planId: number) {
  const plan = useQuery(planQuery(planId));
  const { items, total, complete, ...tasks } = useEveryTask(planId);
  const documents = useQuery({ ...documentsQuery(planId), select: presentDocuments });
  const contents = useQueries({
    queries: (documents.data ?? []).map(({ id }) => documentQuery(id)),
    combine: (results) => ({
      loaded: results.flatMap(({ data }) => data ?? []),
      pending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error)?.error ?? null,
      refetch: () => results.forEach((result) => void result.refetch()),
    }),
  });

  const lineage = useQuery(lineageQuery(planId)).data;

  const rows = useMemo(() => rowsOfDraft(items, lineage), [items, lineage]);

  return {
    plan: plan.data,
    rows,
    documents: documents.data,
    contents: contents.loaded,
    /** How many tasks the plan has; all of them are loaded one page after the other. */
    total,
    complete,
    /** There are documents, but no task was recognised in any of them. */
    nothingRead:
      contents.loaded.length > 0 &&
      contents.loaded.every(({ warnings }) => warnings.some(({ kind }) => kind === 'no-task')),
    /** What is to be settled is known, in the documents as in the tasks. */
    doubtsKnown: complete && !documents.isPending && !contents.pending,
    error: plan.error ?? tasks.error ?? documents.error ?? contents.error,
    refetch: () => {
      void plan.refetch();
      void documents.refetch();
      contents.refetch();
      void tasks.refetch();
    },
  };
}

export type PlanData = ReturnType<typeof usePlanData>;
