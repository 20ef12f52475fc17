import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reorganise } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Exactly what would happen; nothing is changed. */
export const usePreviewReorganisation = () =>
  useMutation({
    mutationFn: (body: Reorganise) => answerOf(api.POST('/api/units/reorganisations/preview', { body })),
  });

const reorganise = ({ key, ...body }: Reorganise & { seen: string; key: string }) =>
  answerOf(api.POST('/api/units/reorganisations', { body, params: { header: { 'Idempotency-Key': key } } }));

export function useReorganise() {
  const client = useQueryClient();
  // units, assignments, plans and what the person's units are told: little of what was loaded is still so
  return useMutation({ mutationFn: reorganise, onSuccess: () => client.invalidateQueries() });
}
