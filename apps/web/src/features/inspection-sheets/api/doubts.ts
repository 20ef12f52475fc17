import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ComputedFigure, ResolveDoubt } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

interface Doubted {
  id: number;
  unitId: number;
  figure: ComputedFigure;
}

/** Resolves what an inspector says to be wrong with a figure. */
export function useResolveDoubt(path: Doubted, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: ResolveDoubt & { key: string }) =>
      answerOf(
        api.POST('/api/inspections/{id}/units/{unitId}/figures/{figure}/doubt', {
          params: { path, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['inspections'] });
    },
  });
}
