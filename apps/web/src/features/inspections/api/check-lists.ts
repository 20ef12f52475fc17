import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditCheckList, NewCheckList } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';

export const checkListsQuery = () =>
  queryOptions({
    queryKey: ['check-lists', 'list'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/check-lists', { signal })),
  });

export const builtInCheckListsQuery = () =>
  queryOptions({
    queryKey: ['check-lists', 'built-in'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/check-lists/built-in', { signal })),
    staleTime: Infinity,
  });

export const checkListQuery = (id: number) =>
  queryOptions({
    queryKey: ['check-lists', 'detail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/check-lists/{id}', { params: { path: { id } }, signal })),
  });

function useRefresh() {
  const client = useQueryClient();
  return { onSuccess: () => client.invalidateQueries({ queryKey: ['check-lists'] }) };
}

export const useCreateCheckList = () =>
  useMutation({
    mutationFn: ({ key, ...body }: NewCheckList & { key: string }) =>
      answerOf(api.POST('/api/check-lists', { params: { header: { 'Idempotency-Key': key } }, body })),
    ...useRefresh(),
  });

export const useEditCheckList = (id: number) =>
  useMutation({
    mutationFn: (body: EditCheckList) => answerOf(api.PUT('/api/check-lists/{id}', { params: { path: { id } }, body })),
    ...useRefresh(),
  });

export const useRetireCheckList = () =>
  useMutation({
    mutationFn: ({ id, ...body }: { id: number; version: number; retired: boolean }) =>
      answerOf(api.POST('/api/check-lists/{id}/retirement', { params: { path: { id } }, body })),
    ...useRefresh(),
  });

/** The saved items as a workbook. */
export const useExportCheckList = (id: number) =>
  useMutation({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/check-lists/{id}/items.xlsx', { params: { path: { id } }, parseAs: 'blob' }),
        'check-list.xlsx',
      ),
  });

/** The items of an edited workbook; nothing is stored. */
export const useReadCheckList = () =>
  useMutation({
    mutationFn: (file: File) => {
      const data = new FormData();
      data.append('file', file);
      return answerOf(api.POST('/api/check-lists/workbook', { body: data as unknown as { file: string } }));
    },
  });
