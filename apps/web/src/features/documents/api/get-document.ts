import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

const getDocument = (id: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/documents/{id}', { params: { path: { id } }, signal }));

export const documentQuery = (id: number) =>
  queryOptions({
    queryKey: ['documents', 'detail', id],
    queryFn: ({ signal }) => getDocument(id, signal),
    staleTime: 60_000,
  });
