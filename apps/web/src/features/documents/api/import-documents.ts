import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DocumentInput, importDocuments, type PlanTarget } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from '../../plans/api/get-plan';
import { plansQuery } from '../../plans/api/list-plans';
import { tasksQuery } from '../../tasks/api/list-tasks';
import { documentsQuery } from './list-documents';

interface Import {
  documents: DocumentInput[];
  plan: PlanTarget;
  /** Also what the plan has already. */
  again: boolean;
  /** The same key again does it once. */
  key: string;
}

export function useImportDocuments() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ documents, plan, again, key }: Import) =>
      answerOf(importDocuments(api, documents, plan, { again, idempotencyKey: key })),
    onSuccess: ({ planId }) => {
      const stale = [plansQuery(), planQuery(planId), documentsQuery(planId), tasksQuery(planId)];
      return Promise.all(stale.map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    },
  });
}
