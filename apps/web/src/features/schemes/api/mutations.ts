import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditScheme, NewScheme, SchemeLine } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });

/** Whatever becomes of a scheme is seen at once in all that shows it. */
function useRefresh() {
  const client = useQueryClient();
  return { onSuccess: () => client.invalidateQueries({ queryKey: ['schemes'] }) };
}

export const useCreateScheme = () =>
  useMutation({
    mutationFn: ({ key, ...body }: NewScheme & { key: string }) =>
      answerOf(api.POST('/api/schemes', { params: keyed(key), body })),
    ...useRefresh(),
  });

/** What is typed becomes a draft of its own; asked again after a failure, it is the same one. */
export const useSaveAsNew = () =>
  useMutation({
    mutationFn: async ({ key, planId, content }: { key: string; planId: number; content: EditScheme }) => {
      const body = { planId, title: content.title };
      const { id, version } = await answerOf(api.POST('/api/schemes', { params: keyed(key), body }));
      return answerOf(api.PUT('/api/schemes/{id}', { params: { path: { id } }, body: { ...content, version } }));
    },
    ...useRefresh(),
  });

export function useEditScheme(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EditScheme) => answerOf(api.PUT('/api/schemes/{id}', { params: { path: { id } }, body })),
    onSuccess: (scheme) => {
      client.setQueryData(['schemes', 'detail', id], scheme);
      return client.invalidateQueries({ queryKey: ['schemes', 'list'] });
    },
    // it may have been adopted or deleted meanwhile
    onError: () => client.invalidateQueries({ queryKey: ['schemes', 'detail', id] }),
  });
}

export function useDeleteScheme() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<SchemeLine, 'id' | 'version'>) =>
      answerOf(api.DELETE('/api/schemes/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['schemes', 'list'] }),
  });
}

export const useAdoptScheme = (id: number) =>
  useMutation({
    mutationFn: ({ key, version }: { key: string; version: number }) =>
      answerOf(api.POST('/api/schemes/{id}/adoption', { params: { path: { id }, ...keyed(key) }, body: { version } })),
    ...useRefresh(),
  });
