import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { HandOverDuties } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

type Asked = HandOverDuties & { id: number };

/** What a person handed over or took over. */
export const handOversQuery = (id: number) =>
  queryOptions({
    queryKey: ['people', 'hand-overs', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people/{id}/hand-overs', { params: { path: { id } }, signal })),
  });

/** Exactly what would happen; nothing is changed. */
export const usePreviewHandOver = () =>
  useMutation({
    mutationFn: ({ id, ...body }: Asked) =>
      answerOf(api.POST('/api/people/{id}/hand-overs/preview', { params: { path: { id } }, body })),
  });

const handOver = ({ id, key, ...body }: Asked & { seen: string; key: string }) =>
  answerOf(
    api.POST('/api/people/{id}/hand-overs', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
  );

export function useHandOver() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: handOver,
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}
