import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateDisplayLink } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const queryKey = ['display-links'];

export const displayLinksQuery = () =>
  queryOptions({ queryKey, queryFn: ({ signal }) => answerOf(api.GET('/api/display-links', { signal })) });

export function useCreateDisplayLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateDisplayLink) => answerOf(api.POST('/api/display-links', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}

export function useRevokeDisplayLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE('/api/display-links/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  });
}
