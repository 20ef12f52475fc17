import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const listDocuments = (id: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans/{id}/documents', { params: { path: { id } }, signal }));

export const documentsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['documents', 'list', { planId }],
    queryFn: ({ signal }) => listDocuments(planId, signal),
  });
