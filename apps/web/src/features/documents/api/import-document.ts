import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DocumentInput, importDocument, type PlanTarget } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { planQuery } from '../../plans/api/get-plan';
import { plansQuery } from '../../plans/api/list-plans';
import { tasksQuery } from '../../tasks/api/list-tasks';
import { documentsQuery } from './list-documents';

interface Import {
  document: DocumentInput;
  plan: PlanTarget;
  /** The same key again does it once. */
  key: string;
}

export function useImportDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ document, plan, key }: Import) =>
      answerOf(importDocument(api, document, plan, { idempotencyKey: key })),
    onSuccess: ({ planId }) => {
      const stale = [plansQuery(), planQuery(planId), documentsQuery(planId), tasksQuery(planId)];
      return Promise.all(stale.map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    },
  });
}
